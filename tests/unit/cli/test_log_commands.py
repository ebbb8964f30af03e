"""`kiosk log` over a real data folder."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa
import zxingcpp
from PIL import Image
from typer.testing import CliRunner, Result

from kiosk.cli.log import app
from kiosk.errors import KioskError
from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog, origin_of, proof
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, STATION_KEY, FileKeys
from kiosk.store.schema import log_entry
from tests.small_event import NOW, SmallEvent, make

RUNNER = CliRunner()


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallEvent:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return make(tmp_path / "data")


@pytest.fixture
def filled(small: SmallEvent) -> SmallEvent:
    add(small, 30)
    return small


def origin(small: SmallEvent) -> str:
    return origin_of(small.event.code, FileKeys(small.folder).log_key())


def add(small: SmallEvent, count: int) -> None:
    log = ScanLog(small.station_key, origin(small))
    store = small.open()
    with store.write() as conn:
        for number in range(count):
            fact = Fact(
                id=uuid4(),
                kind=FactKind.SCAN,
                at=NOW + timedelta(seconds=number),
                station="desk-1",
                operator="anna" if number % 2 else "-",
                delegate_id=small.ids[1] if number else uuid4(),
                code_hash=bytes(16),
                outcome=Outcome.REFER,
                reasons=(Reason.VETTING_PENDING, Reason.MIRROR_TOO_OLD),
                body={"gate": "main\u202e", "sum": b"\x01\x02"},
            )
            log.append(conn, fact)
    store.close()


def tamper(small: SmallEvent, statement: sa.Executable) -> None:
    store = small.open()
    with store.write() as conn:
        conn.execute(statement)
    store.close()


def run(*arguments: str, status: int = 0) -> Result:
    done = RUNNER.invoke(app, list(arguments))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done


def refusal(*arguments: str) -> KioskError:
    with pytest.raises(KioskError) as caught:
        run(*arguments)
    assert caught.value.remedy
    return caught.value


def test_the_newest_entries_are_shown_without_names(filled: SmallEvent) -> None:
    lines = run("show", "--last", "3").stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["27", "28", "29"]
    assert "2026-11-24 10:30:29" in lines[-1], "in the event's own time"
    for part in ("desk-1", "refer", "no. 1", "vetting_pending, mirror_too_old", "by anna", "sum=0102"):
        assert part in lines[-1]
    assert "\u202e" not in lines[-1]
    assert "Amina" not in run("show").stdout
    assert len(run("show").stdout.splitlines()) == 20
    assert "person " in run("show", "--last", "1000").stdout.splitlines()[0]


def test_entries_are_shown_for_programs(filled: SmallEvent) -> None:
    shown = [json.loads(line) for line in run("show", "--json", "--last", "2").stdout.splitlines()]
    assert [entry["index"] for entry in shown] == [28, 29]
    assert shown[1] | {"id": ""} == {
        "index": 29,
        "id": "",
        "kind": "scan",
        "at": "2026-11-24T09:30:29+00:00",
        "station": "desk-1",
        "operator": "anna",
        "delegate": str(filled.ids[1]),
        "outcome": "refer",
        "reasons": ["vetting_pending", "mirror_too_old"],
        "code_hash": "00" * 16,
        "body": {"gate": "main\u202e", "sum": "0102"},
    }


def test_an_empty_log_is_whole(small: SmallEvent) -> None:
    assert run("show").stdout == ""
    assert "0 entries" in run("verify").stdout
    assert refusal("prove", "0").code == "no_such_entry"


def test_a_whole_log_is_called_whole(filled: SmallEvent, tmp_path: Path) -> None:
    told = run("verify").stdout
    assert told.startswith("✔ The log is whole: 30 entries, last signed by desk-1.")
    assert "No checkpoint from outside" in told
    kept = tmp_path / "checkpoint.txt"
    kept.write_text(run("checkpoint", "--seen-by", "registry").stdout, encoding="utf-8")
    add(filled, 1)
    told = run("verify", "--checkpoint", str(kept)).stdout
    assert "confirm the first 30 entries" in told
    assert "covers the first 30;" in told
    seen = json.loads(run("verify", "--json", "--checkpoint", str(kept)).stdout)
    assert (seen["ok"], seen["size"], seen["confirmed"], seen["exported"]) == (True, 31, 30, 30)
    assert (seen["signed_by"], seen["first_bad"], seen["problems"]) == ("desk-1", None, [])


@pytest.mark.parametrize("written", ["utf-8-sig", "crlf", "bare"])
def test_a_checkpoint_that_went_through_an_editor_still_counts(
    written: str, filled: SmallEvent, tmp_path: Path
) -> None:
    text = run("checkpoint").stdout
    forms = {
        "utf-8-sig": text.encode("utf-8-sig"),
        "crlf": text.replace("\n", "\r\n").encode(),
        "bare": text.rstrip("\n").encode(),
    }
    (tmp_path / "kept.txt").write_bytes(forms[written])
    told = run("verify", "--json", "--checkpoint", str(tmp_path / "kept.txt")).stdout
    assert json.loads(told)["confirmed"] == 30


def test_a_changed_entry_is_named_with_status_1(filled: SmallEvent) -> None:
    tamper(filled, sa.update(log_entry).where(log_entry.c.index == 17).values(outcome="admit"))
    told = run("verify", status=1).stdout
    assert told.startswith("✘")
    assert "The first bad entry is 17" in told
    assert "Entry 17 was altered" in told
    assert json.loads(run("verify", "--json", status=1).stdout)["first_bad"] == 17
    # Showing still works: it reads what was signed.
    assert "refer" in run("show", "--last", "13").stdout.splitlines()[0]


def test_an_entry_that_cannot_be_read_is_said_so(filled: SmallEvent) -> None:
    tamper(filled, sa.update(log_entry).values(leaf=b"?"))
    shown = run("show", "--last", "3", status=1)
    assert shown.stdout == ""
    assert "cannot be read are left out: " in shown.stderr, shown.stderr
    assert ": 27, 28, 29." in shown.stderr
    assert "and " in run("verify", status=1).stdout


def test_an_older_copy_of_the_store_is_found_by_a_checkpoint(filled: SmallEvent, tmp_path: Path) -> None:
    store = Store.open(filled.folder, FileKeys(filled.folder))
    store.back_up(tmp_path / "older.db")
    store.close()
    add(filled, 5)
    kept = tmp_path / "checkpoint.txt"
    kept.write_text(run("checkpoint").stdout, encoding="utf-8")
    for leftover in filled.folder.glob("store.db*"):
        leftover.unlink()
    (tmp_path / "older.db").rename(filled.folder / "store.db")
    assert run("verify").exit_code == 0
    told = run("verify", "--checkpoint", str(kept), status=1).stdout
    assert "only 30 are here" in told


def test_another_machines_store_in_this_folder_is_found(filled: SmallEvent, tmp_path: Path) -> None:
    other = make(tmp_path / "other")
    add(other, 3)
    for name in ("store.db", "keys/store.key"):
        (other.folder / name).replace(filled.folder / name)
    told = run("verify", status=1).stdout
    assert "another log" in told
    assert "No single entry can be named" in told
    assert refusal("checkpoint").code == "log_damaged"


def test_a_file_that_is_no_checkpoint_is_refused(filled: SmallEvent, tmp_path: Path) -> None:
    assert refusal("verify", "--checkpoint", str(tmp_path / "none")).code == "checkpoint_unreadable"
    (tmp_path / "junk").write_bytes(b"\xff" * 100_000)
    assert refusal("verify", "--checkpoint", str(tmp_path / "junk")).code == "bad_checkpoint"


def test_the_checkpoint_reads_back_from_its_qr(filled: SmallEvent, tmp_path: Path) -> None:
    picture = tmp_path / "checkpoint.png"
    text = run("checkpoint", "--qr", str(picture)).stdout
    assert text.startswith(f"{origin(filled)}\n30\n")
    read = zxingcpp.read_barcodes(Image.open(picture))
    assert [found.bytes.decode() for found in read] == [text]


def test_an_entry_is_proved(filled: SmallEvent) -> None:
    found = proof.parse(run("prove", "12").stdout)
    assert found.index == 12
    assert found.holds(origin(filled), [filled.station_key.public])
    assert not found.holds(origin(filled), [filled.event_key.public])
    by_id = json.loads(run("show", "--json", "--last", "18").stdout.splitlines()[0])["id"]
    assert proof.parse(run("prove", by_id).stdout) == found
    for unknown in ("30", "-1", "twelve", str(uuid4())):
        assert refusal("prove", "--", unknown).code == "no_such_entry"


def test_reading_needs_no_signing_key(filled: SmallEvent) -> None:
    for name in (STATION_KEY, EVENT_KEY):
        (filled.folder / "keys" / name).unlink()
    assert run("verify").exit_code == 0
    assert len(run("show").stdout.splitlines()) == 20
    assert refusal("checkpoint").code == "key_missing"


def test_a_folder_without_an_event_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    assert refusal("verify").code == "store_missing"
    keys = FileKeys(tmp_path)
    keys.make()
    Store.create(tmp_path, keys).close()
    assert refusal("verify").code == "event_missing"
