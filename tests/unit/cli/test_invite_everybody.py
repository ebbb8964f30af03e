"""`kiosk credential issue --all`: everybody once, whatever is run twice, killed or in the way."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pypdfium2
import pytest
from typer.testing import CliRunner

from kiosk.cli.credential import app
from kiosk.clock import SystemClock
from kiosk.credential import KeyRing, SigningKey, verify
from kiosk.errors import KioskError
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, Delegation, DelegationKind, Vetting
from kiosk.invitation import issuing
from kiosk.scanlog import entries
from kiosk.store import credentials, delegations, people
from kiosk.store.keys import EVENT_KEY
from tests.small_event import NOW, SmallEvent, make, person, row

RUNNER = CliRunner()
PRESS = Category(uuid4(), "press", LocalNames("Press"), "#884400", 5, frozenset({3}))
FRANCE = Delegation(uuid4(), "FRA", LocalNames("France"), DelegationKind.MEMBER, 2, "FR")
CANCELLED = replace(person(20), cancelled_at=NOW)
REFUSED = replace(person(21), vetting=Vetting.WITHDRAWN)
NEW = (
    replace(person(10, "Omar", "Hadj", ""), language="fr"),
    replace(person(11, "Ana", "Ruiz", ""), category_id=PRESS.id),
    replace(person(12, "Luc", "Petit", ""), delegation_id=FRANCE.id),
    replace(person(13, "Zoé", "Roux", ""), delegation_id=FRANCE.id, category_id=PRESS.id),
    replace(person(14), vetting=Vetting.PENDING),
)


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallEvent:
    """Three who are invited, five who are not, one cancelled and one refused."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    made = make(tmp_path / "data")
    add(made, *NEW, CANCELLED, REFUSED)
    return made


def add(made: SmallEvent, *delegates: Delegate) -> None:
    store = made.open()
    with store.write() as conn:
        if len(delegations.categories(conn)) == 1:
            delegations.add_categories(conn, [PRESS])
            delegations.add_delegations(conn, [FRANCE])
        people.add_delegates(conn, delegates)
    store.close()
    made.ids.update({who.number: who.id for who in delegates})


def run(*arguments: str | Path, status: int = 0) -> str:
    done = RUNNER.invoke(app, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done.stdout


def told(*arguments: str | Path) -> tuple[list[dict], dict]:
    *each, last = map(json.loads, run("issue", "--all", "--json", *arguments).splitlines())
    return each, last


def refusal(*arguments: str | Path) -> str:
    with pytest.raises(KioskError) as caught:
        run("issue", *arguments)
    assert caught.value.remedy
    return caught.value.code


def held(made: SmallEvent) -> dict[int, int]:
    """Return how many invitations in force each person has."""
    store = made.open()
    with store.read() as conn:
        found = {
            number: sum(
                one.kind is CredentialKind.INVITATION and one.state is CredentialState.ACTIVE
                for one in credentials.credentials_of(conn, who)
            )
            for number, who in made.ids.items()
        }
    store.close()
    return found


def facts(made: SmallEvent) -> list[tuple[FactKind, dict]]:
    store = made.open()
    with store.read() as conn:
        found = [(entry.fact.kind, dict(entry.fact.body)) for entry in entries(conn)]
    store.close()
    return found


EVERYBODY_ONCE = dict.fromkeys((1, 2, 3, 10, 11, 12, 13, 14), 1) | {20: 0, 21: 0}


def test_everybody_is_invited_once_and_logged(small: SmallEvent) -> None:
    each, last = told("--operator", "anna")
    assert last == {
        "ok": True,
        "issued": 5,
        "held_before": 3,
        "cancelled": 1,
        "withdrawn": 1,
        "letters": None,
        "listed": None,
    }
    assert held(small) == EVERYBODY_ONCE
    assert [one["number"] for one in each] == [1, 2, 3, 10, 11, 12, 13, 14]
    assert [one["number"] for one in each if one["new"]] == [10, 11, 12, 13, 14]
    assert {one["code"] for one in each if not one["new"]} == set(small.invitations.values())
    store = small.open()
    with store.read() as conn:
        ring = KeyRing.load(conn)
        for one in each[3:]:
            seen = verify(one["code"], ring)
            assert (str(seen.claims.delegate), seen.claims.cti.hex()) == (one["delegate"], one["cti"])
            assert seen.claims.kind is CredentialKind.INVITATION
            assert credentials.credential(conn, seen.claims.cti) == row(seen.claims)
            assert seen.claims.not_before == datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
            assert seen.claims.expires == datetime(2026, 11, 28, 23, tzinfo=UTC)
        assert verify(each[4]["code"], ring).claims.zones == {3}
    store.close()
    issued = [
        (
            FactKind.CREDENTIAL_ISSUED,
            {"cti": bytes.fromhex(one["cti"]), "kind": "invitation", "issuer": "event"},
        )
        for one in each[3:]
    ]
    assert facts(small) == issued


def test_again_changes_nothing_and_gives_the_same_codes(small: SmallEvent) -> None:
    first, _ = told()
    log = facts(small)
    second, last = told()
    assert (last["issued"], last["held_before"]) == (0, 8)
    assert [one["code"] for one in second] == [one["code"] for one in first]
    assert facts(small) == log
    assert run("issue", "--all").startswith("✔ 0 invitations issued; 8 people held one before.")


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        (("--category", "press"), [11, 13]),
        (("--delegation", "FRA"), [12, 13]),
        (("--delegation", "FRA", "--category", "press"), [13]),
        (("--delegation", "MAR", "--category", "delegate"), [10, 14]),
    ],
)
def test_some_are_chosen(small: SmallEvent, options: tuple[str, ...], numbers: list[int]) -> None:
    each, last = told("--new", *options)
    assert [one["number"] for one in each] == numbers
    assert last["issued"] == len(numbers)
    assert [number for number, count in held(small).items() if count and number >= 10] == numbers


def test_letters_and_list_hold_the_codes(small: SmallEvent, tmp_path: Path) -> None:
    letters, table = tmp_path / "letters", tmp_path / "list.csv"
    each, last = told("--letters", letters, "--csv", table)
    assert (last["letters"], last["listed"]) == (8, 8)
    assert sorted(path.name for path in letters.iterdir()) == sorted(f"{one['number']}.pdf" for one in each)
    with table.open(encoding="utf-8-sig", newline="") as file:
        headings, *rows = csv.reader(file)
    assert headings == ["number", "name", "delegation", "code"]
    assert [(int(one[0]), one[3]) for one in rows] == [(one["number"], one["code"]) for one in each]
    assert rows[4][:3] == ["11", "Dr. Ana RUIZ", "MAR"]
    assert table.stat().st_mode & 0o077 == 0
    assert not list(tmp_path.glob("*.part"))
    document = pypdfium2.PdfDocument(letters / "10.pdf")
    assert "Votre invitation" in document[0].get_textpage().get_text_range()
    document.close()
    assert facts(small)[-1] == (
        FactKind.EXPORTED,
        {"what": "invitations", "people": 8, "letters": True, "list": True},
    )
    text = run("issue", "--all", "--letters", letters, "--csv", table, "--new")
    assert "0 letters" in text
    assert "0 people are listed" in text
    assert len(facts(small)) == 6, "nothing handed out, nothing to log"


def test_no_cell_is_a_formula(small: SmallEvent, tmp_path: Path) -> None:
    add(small, replace(person(15), name=PersonName("=cmd|' /C calc'!A0", "X", "", "")))
    run("issue", "--all", "--csv", tmp_path / "list.csv")
    with (tmp_path / "list.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for line in csv.reader(file) for cell in line]
    assert any("calc" in cell for cell in cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]


def test_one_letter_comes_with_one_invitation(small: SmallEvent, tmp_path: Path) -> None:
    run("issue", "11", "--letters", tmp_path / "letters")
    assert [path.name for path in (tmp_path / "letters").iterdir()] == ["11.pdf"]


def test_a_lost_invitation_is_made_good_and_a_withdrawn_one_not(small: SmallEvent) -> None:
    run("revoke", "1", "--reason", "lost")
    run("revoke", "2", "--reason", "withdrawn")
    each, last = told("--new")
    assert (last["issued"], last["withdrawn"]) == (6, 2)
    assert [one["number"] for one in each] == [1, 10, 11, 12, 13, 14]
    run("issue", "2")
    assert told()[1]["held_before"] == 8, "named one by one, a person is invited all the same"


def test_an_invitation_that_has_ended_is_none(small: SmallEvent, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW + timedelta(days=4))
    each, _ = told("--new", "--until", "2026-11-30")
    assert [one["number"] for one in each] == [1, 2, 3, 10, 11, 12, 13, 14]


def test_another_systems_invitation_is_one_but_has_no_letter(small: SmallEvent, tmp_path: Path) -> None:
    claims = small.claims(11)
    store = small.open()
    with store.write() as conn:
        credentials.add_credential(conn, row(claims, issuer="pretix"))
    store.close()
    _, last = told("--letters", tmp_path / "letters")
    assert (last["issued"], last["held_before"], last["letters"]) == (4, 4, 7)
    assert not (tmp_path / "letters" / "11.pdf").exists()


@pytest.mark.parametrize("batch", [1, 2, 3, 250])
def test_batches_of_any_size_do_the_same(
    small: SmallEvent, monkeypatch: pytest.MonkeyPatch, batch: int
) -> None:
    monkeypatch.setattr(issuing, "_BATCH", batch)
    each, _ = told()
    assert [one["number"] for one in each] == [1, 2, 3, 10, 11, 12, 13, 14]
    assert held(small) == EVERYBODY_ONCE


KILLED = """
import os, signal, sys
from kiosk.cli.credential import app
from kiosk.invitation import issuing
from kiosk.scanlog import ScanLog

calls, whole = [], ScanLog.append_many
def killed(log, conn, facts):
    calls.append(len(facts))
    if len(calls) == 2:
        os.kill(os.getpid(), signal.SIGKILL)
    return whole(log, conn, facts)
issuing._BATCH = 2
ScanLog.append_many = killed
app(["issue", "--all", "--csv", sys.argv[1], "--until", "2099-01-01T00:00"])
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_killed_between_rows_and_log_it_goes_on_where_it_was(small: SmallEvent, tmp_path: Path) -> None:
    store = small.open()
    far = datetime(2100, 1, 1, tzinfo=UTC)
    with store.write() as conn:
        conn.exec_driver_sql("UPDATE signing_key SET expires = ?", (int(far.timestamp()) * 1_000_000,))
        conn.exec_driver_sql("UPDATE credential SET expires = ?", (int(far.timestamp()) * 1_000_000,))
    store.close()
    table = tmp_path / "list.csv"
    done = subprocess.run([sys.executable, "-c", KILLED, str(table)], check=False, timeout=120)
    assert done.returncode == -signal.SIGKILL
    assert [number for number, count in held(small).items() if count and number >= 10] == [10, 11]
    assert [kind for kind, _ in facts(small)] == [FactKind.CREDENTIAL_ISSUED] * 2
    assert not table.exists()
    _, last = told("--csv", table, "--until", "2027-01-01")
    assert (last["issued"], last["held_before"], last["listed"]) == (3, 5, 8)
    assert held(small) == EVERYBODY_ONCE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["data", "list.csv"]


def test_a_full_disk_at_the_letters_loses_nothing(
    small: SmallEvent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    table = tmp_path / "list.csv"
    table.write_text("the one before")
    monkeypatch.setattr(Path, "write_bytes", full)
    assert refusal("--all", "--letters", tmp_path / "letters", "--csv", table) == "folder_not_writable"
    monkeypatch.undo()
    assert table.read_text() == "the one before"
    monkeypatch.setenv("KIOSK_DATA", str(small.folder))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    _, last = told("--letters", tmp_path / "letters", "--csv", table)
    assert (last["issued"], last["letters"], last["listed"]) == (0, 8, 8)


def test_nothing_is_issued_where_files_cannot_be_written(small: SmallEvent, tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("")
    assert refusal("--all", "--letters", tmp_path / "a-file" / "x") == "folder_not_writable"
    assert refusal("--all", "--csv", tmp_path / "no" / "list.csv") == "folder_not_writable"
    assert facts(small) == []


def test_what_does_not_go_together_is_refused(small: SmallEvent, tmp_path: Path) -> None:
    for wrong in (
        (),
        ("1", "--all"),
        ("--all", "--kind", "badge"),
        ("--all", "--qr", tmp_path / "x.png"),
        ("1", "--category", "press"),
        ("1", "--delegation", "FRA"),
        ("1", "--csv", tmp_path / "x.csv"),
        ("1", "--new"),
        ("1", "--kind", "badge", "--letters", tmp_path / "letters"),
    ):
        assert refusal(*wrong) == "bad_usage"
    assert refusal("--all", "--category", "nobody") == "unknown_category"
    assert refusal("--all", "--delegation", "XXX") == "unknown_delegation"
    assert refusal("--all", "--operator", "an na") == "bad_operator"
    assert refusal("--all", "--until", "2026-11-24") == "bad_validity"
    assert refusal("--all", "--from", "2026-11-27", "--until", "2026-11-26") == "bad_claims"
    assert refusal("--all", "--until", "2027-11-26") == "key_not_valid"
    assert facts(small) == []


def test_only_the_events_own_key_invites(small: SmallEvent) -> None:
    key = small.folder / "keys" / EVENT_KEY
    key.unlink()
    assert refusal("--all") == "key_missing"
    SigningKey.generate().save(key)
    assert refusal("--all") == "key_not_valid"
    assert facts(small) == []
