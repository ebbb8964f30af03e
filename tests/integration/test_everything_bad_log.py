"""A scan log that somebody altered: desks go on or say why not, and everything else goes on around it."""

# ruff: noqa: S608 - the statements are fixed, here in this file
from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from kiosk.assets import resource
from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.errors import EnvironmentFault, KioskError
from kiosk.event.verdict import Outcome
from tests.log_helpers import filled

RUNNER = CliRunner()
ENTRIES, BAD = 8, 3
HERE = f'WHERE "index" = {BAD}'
LAST = 'WHERE "index" = (SELECT max("index") FROM log_entry)'
NULLED = ("kind", "at", "station", "operator", "reasons", "leaf", "leaf_hash", "id")
ONE_ENTRY = {
    "a flipped byte": f"UPDATE log_entry SET leaf = substr(leaf, 1, 60) || x'00' || substr(leaf, 62) {HERE}",
    "nothing left": f"UPDATE log_entry SET leaf = x'' {HERE}",
    "a leaf that is no bytes": f"UPDATE log_entry SET leaf = CAST(x'ff00fe' AS TEXT) {HERE}",
    "a hash that is no hash": f"UPDATE log_entry SET leaf_hash = 7 {HERE}",
    "a time that is a word": f"UPDATE log_entry SET at = 'noon' {HERE}",
    "a time past all calendars": f"UPDATE log_entry SET at = 9223372036854775807 {HERE}",
    "names that are no text": f"UPDATE log_entry SET station = CAST(x'ff' AS TEXT), operator = CAST(x'fe' AS TEXT) {HERE}",
    "a person that is nobody": f"UPDATE log_entry SET delegate_id = 'zz' {HERE}",
    "an outcome never heard of": f"UPDATE log_entry SET outcome = 'maybe', reasons = 'whim' {HERE}",
    "a missing row": f"DELETE FROM log_entry {HERE}",
}
THE_END = {
    "the newest entry": f"DELETE FROM log_entry {LAST}",
    "all entries": "DELETE FROM log_entry",
    "the head": "DELETE FROM log_head",
    "the head's note": "UPDATE log_head SET note = 'x'",
    "the head's text": "UPDATE log_head SET note = CAST(x'ff' AS TEXT), frontier = CAST(x'ff' AS TEXT)",
    "the head's size": "UPDATE log_head SET size = 2",
}
SCHEMA = {
    "log_entry": "ALTER TABLE log_entry RENAME TO taken_away",
    "log_head": "DROP TABLE log_head",
    "leaf": "ALTER TABLE log_entry RENAME COLUMN leaf TO taken_away",
}


@pytest.fixture
def made(tmp_path):
    return filled(tmp_path / "data", ENTRIES)


@pytest.fixture
def desk(made, clock):
    opened = open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock)
    yield opened
    opened.close()


def damage(made, sql: str) -> None:
    store = made.open()
    with store.write(foreign_keys=False) as conn:
        # Who alters a file is kept back by no rule of the schema either.
        conn.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        conn.exec_driver_sql(sql)
    store.close()


def run(made, *arguments):
    done = RUNNER.invoke(app, [*map(str, arguments), "--data", str(made.folder)])
    # What is expected ends in one message and an exit status; anything else is a crash report.
    assert isinstance(done.exception, SystemExit | KioskError | None), done.exception
    return done


def refusal(made, *arguments) -> KioskError:
    done = run(made, *arguments)
    assert isinstance(done.exception, KioskError), done.output
    return done.exception


@pytest.mark.parametrize("sql", ONE_ENTRY.values(), ids=ONE_ENTRY)
def test_one_bad_entry_stops_no_scan_and_no_list(made, desk, sql):
    damage(made, sql)
    for number in (1, 2, 3):
        assert desk.present(made.invitations[number].encode()).verdict.outcome is Outcome.ADMIT
    assert len(desk.recent()) >= ENTRIES - 1 + 3
    assert desk.find("okafor")
    assert not desk.verify_log().ok
    assert desk.health().log.code == "log_damaged"


@pytest.mark.parametrize("sql", ONE_ENTRY.values(), ids=ONE_ENTRY)
def test_one_bad_entry_is_named_and_everything_goes_on_around_it(made, tmp_path, sql):
    damage(made, sql)
    verified = run(made, "log", "verify")
    assert verified.exit_code == 1
    assert f"The first bad entry is {BAD};" in verified.stdout
    shown = run(made, "log", "show", "--json")
    indexes = [json.loads(line)["index"] for line in shown.stdout.split("\n") if line]
    assert set(range(ENTRIES)) - {BAD} <= set(indexes)
    assert run(made, "case", "list").exit_code == 0
    out = tmp_path / "log.jsonl"
    exported = run(made, "export", "log", "--format", "jsonl", "--out", out)
    kept = [json.loads(line)["index"] for line in out.read_text(encoding="utf-8").split("\n") if line]
    # Either the leaf still says what was signed, or the entry is left out and named.
    assert (BAD in kept) == (exported.exit_code == 0)
    assert BAD in kept or f"not among them: {BAD}." in exported.stderr
    for kind in ("csv", "xlsx", "cef"):
        assert run(made, "export", "log", "--format", kind, "--out", tmp_path / f"log.{kind}").exit_code in {
            0,
            1,
        }
    assert run(made, "report", "--out", tmp_path / "report.pdf").exit_code == 0


@pytest.mark.parametrize("column", NULLED)
def test_a_column_that_is_null_is_named(made, desk, column):
    # The schema forbids it, so the table is made anew without its rules, as somebody with the key could.
    for sql in (
        "ALTER TABLE log_entry RENAME TO was",
        "CREATE TABLE log_entry AS SELECT * FROM was",
        f'UPDATE log_entry SET "{column}" = NULL {HERE}',
    ):
        damage(made, sql)
    assert desk.present(made.invitations[1].encode()).verdict.outcome is Outcome.ADMIT
    assert len(desk.recent()) >= ENTRIES - 1
    assert f"The first bad entry is {BAD};" in run(made, "log", "verify").stdout
    run(made, "log", "show")
    assert run(made, "case", "list").exit_code == 0


@pytest.mark.parametrize("sql", THE_END.values(), ids=THE_END)
def test_where_nothing_can_follow_no_verdict_is_given_and_the_reason_said(made, desk, tmp_path, sql):
    damage(made, sql)
    with pytest.raises(EnvironmentFault) as caught:
        desk.present(made.invitations[1].encode())
    assert caught.value.code == "log_damaged"
    assert "kiosk log verify" in caught.value.remedy
    assert desk.find("okafor"), "people can still be looked up"
    assert desk.recent() is not None
    assert not desk.verify_log().ok
    assert not desk.health().log.ok
    verified = run(made, "log", "verify")
    assert (verified.exit_code, "damaged or was tampered with" in verified.stdout) == (1, True)
    run(made, "log", "show")
    # An export that cannot be entered in the log is not made.
    assert refusal(made, "export", "log", "--out", tmp_path / "log.csv").code == "log_damaged"
    assert not list(tmp_path.glob("log.csv*"))
    run(made, "case", "list")


def test_a_log_without_its_head_is_no_empty_log(made):
    damage(made, THE_END["the head"])
    assert refusal(made, "log", "checkpoint").code == "log_damaged"


@pytest.mark.parametrize(("name", "sql"), SCHEMA.items(), ids=SCHEMA)
def test_a_log_that_was_taken_away_is_named(made, desk, tmp_path, name, sql):
    damage(made, sql)
    with pytest.raises(EnvironmentFault) as caught:
        desk.present(made.invitations[1].encode())
    assert caught.value.code == "store_damaged"
    assert name in caught.value.message
    assert desk.find("okafor")
    assert desk.health().camera.code
    found = refusal(made, "log", "verify")
    assert (found.code, name in found.message) == ("store_damaged", True)
    run(made, "case", "list")
    assert isinstance(run(made, "export", "log", "--out", tmp_path / "log.csv").exception, KioskError)


def test_a_desk_still_opens_over_one_bad_entry_and_refuses_over_a_bad_head(made, clock):
    damage(made, ONE_ENTRY["a flipped byte"])
    open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock).close()
    damage(made, THE_END["the head's note"])
    with pytest.raises(EnvironmentFault) as caught:
        open_desk(made.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock)
    assert caught.value.code == "log_damaged"


@pytest.mark.parametrize("name", ["a flipped byte", "a leaf that is no bytes", "a missing row"])
def test_a_collector_gets_all_but_the_bad_entry(made, tmp_path, name):
    import socket

    damage(made, ONE_ENTRY[name])
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as there:
        there.bind(("127.0.0.1", 0))
        there.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 20)
        there.settimeout(10)
        to = f"udp://127.0.0.1:{there.getsockname()[1]}"
        sent = run(made, "export", "syslog", "--to", to)
        # The entry that says so is sent along.
        got = [there.recv(65536) for _ in range(ENTRIES - 1)]
    assert sent.exit_code == 1, sent.output
    assert f"were not sent: {BAD}." in sent.stderr
    assert not any(b'index="%d"' % BAD in one for one in got)
    assert run(made, "export", "syslog", "--to", to).exit_code == 0
