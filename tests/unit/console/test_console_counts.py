"""The rooms behind the pages Zones, Delegations, Stations and Report: rights, and what they write."""

from __future__ import annotations

import csv
import errno
import json
import os
import stat
from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.duty import StationOut, Trouble
from kiosk.event.facts import Fact, FactKind
from kiosk.event.operators import OverrideReason
from kiosk.exchange import new_file
from kiosk.exchange.log_files import Format
from kiosk.scanlog import entries
from kiosk.store import operators
from kiosk.store.station_lock import StationLock
from tests.console_house import NOW, PINS

TODAY = NOW.date()


def _calls(console):
    boards, record, papers = console.boards, console.record, console.papers
    return {
        "boards": boards.boards,
        "today": boards.today,
        "days": boards.days,
        "zones": boards.zones,
        "gates": lambda: boards.gates(1, TODAY),
        "inside": lambda: boards.inside(1),
        "arrivals": lambda: boards.arrivals(TODAY),
        "delegations": boards.delegations,
        "members": lambda: boards.members(console.event.id),
        "crew": lambda: boards.crew(TODAY),
        "unlock": lambda: boards.unlock("v-1"),
        "size": record.size,
        "verify": record.verify,
        "take_checkpoint": record.take_checkpoint,
        "allow_names": lambda: papers.allow_names(OverrideReason.OTHER, None, "1"),
        "shift_report": papers.shift_report,
        "report": papers.report,
        "export": lambda: papers.export(Format.CSV),
    }


def _public(room):
    return {name for name in dir(room) if not name.startswith("_") and callable(getattr(room, name))}


def test_every_call_of_these_rooms_is_asked_for(console):
    rooms = (console.boards, console.record, console.papers)
    assert set().union(*map(_public, rooms)) == set(_calls(console))


@pytest.mark.parametrize(
    ("who", "code"), [("nobody", "not_signed_in"), ("v-1", "not_allowed"), ("locked", "session_locked")]
)
def test_whoever_may_not_gets_nothing(house, console, who, code):
    calls = _calls(console)
    if who == "locked":
        console.attendance.lock()
    else:
        console.attendance.sign_out()
    if who == "v-1":
        house.sign_in(console, "v-1")
    size = _size(console)
    for name, call in calls.items():
        with pytest.raises(BadInput) as caught:
            call()
        assert (name, caught.value.code) == (name, code)
    assert _size(console) == size
    assert not console.papers.folder.exists() or not any(console.papers.folder.iterdir())


def _size(console):
    with console.store.read() as conn:
        return console.log.head(conn).size


def _exported(console):
    with console.store.read() as conn:
        return [one.fact for one in entries(conn) if one.fact.kind is FactKind.EXPORTED]


def test_the_days_of_the_event_so_far(console):
    assert [str(day) for day in console.boards.days()] == ["2026-11-24", "2026-11-23"]
    console.clock.advance(timedelta(days=9).total_seconds())
    console.attendance.unlock(PINS["s-1"])
    days = console.boards.days()
    assert (str(days[0]), str(days[1]), len(days)) == ("2026-12-03", "2026-11-26", 5)


def test_a_station_is_open_lost_or_closed(house, console):
    held = StationLock(house.folder, "desk-1")
    crew = {one.now.count.code: one for one in console.boards.crew(TODAY).stations}
    assert (crew["desk-1"].is_open, crew["desk-1"].is_lost) == (True, False)
    assert (crew["desk-2"].is_open, crew["desk-2"].is_lost) == (False, True)
    assert crew[console.code].is_open, "the console itself"
    held.release()
    crew = {one.now.count.code: one for one in console.boards.crew(TODAY).stations}
    assert crew["desk-1"].is_lost
    for one in crew.values():
        assert console.log_book.count(one.now.behind_today).number == one.now.today


def test_a_station_that_is_open_may_be_out_of_service(house, console):
    def tell(kind: FactKind, **body: str) -> None:
        with console.store.write() as conn:
            console.log.append(conn, Fact(uuid4(), kind, NOW, "desk-1", "-", body=body))

    def out() -> StationOut | None:
        return {one.now.count.code: one for one in console.boards.crew(TODAY).stations}["desk-1"].out

    assert out() is None
    tell(FactKind.STATION_OUT, code="paper", part="printer_out_of_paper")
    assert out() == StationOut("desk-1", Trouble.PAPER, "printer_out_of_paper", NOW)
    tell(FactKind.STATION_BACK, code="paper")
    assert out() is None


def test_a_supervisor_unlocks_a_volunteer_but_no_admin(console):
    for code in ("v-1", "a-1"):
        with console.store.write() as conn:
            operators.write_tally(conn, code, 99, NOW, None)
    crew = {one.now.count.operator: one for one in console.boards.crew(TODAY).operators}
    assert [(crew[code].locked, crew[code].may_unlock) for code in ("v-1", "a-1", "s-1")] == [
        (True, True),
        (True, False),
        (False, True),
    ]
    console.boards.unlock("v-1")
    with pytest.raises(BadInput, match="role") as caught:
        console.boards.unlock("a-1")
    assert caught.value.code == "not_allowed"
    crew = {one.now.count.operator: one for one in console.boards.crew(TODAY).operators}
    assert not crew["v-1"].locked
    assert crew["a-1"].locked
    with console.store.read() as conn:
        *_, last = entries(conn)
    assert (last.fact.kind, last.fact.operator, last.fact.body["subject"]) == (
        FactKind.OPERATOR_CHANGED,
        "s-1",
        "v-1",
    )


def test_the_record_is_checked_against_paper(console):
    seen = []
    assert console.record.verify(progress=lambda *done: seen.append(done)).verified.report.ok
    assert seen[-1] == (console.record.size(),) * 2
    paper = console.record.take_checkpoint()
    assert paper.size == console.record.size()
    typed = paper.note.replace("—", "-").replace("\n", "  \r\n\r\n")
    checked = console.record.verify(typed)
    assert checked.given
    assert (checked.verified.report.ok, checked.verified.report.confirmed) == (True, paper.size)
    assert checked.owners[checked.verified.report.signed_by] == "desk-1"
    for nonsense in ("\n \n", "accreditation-kiosk", paper.note[:-40], "x" * 100_000):
        if nonsense.strip():
            with pytest.raises(BadInput) as caught:
                console.record.verify(nonsense)
            assert caught.value.code == "bad_checkpoint"
    assert not console.record.verify("\n \n").given, "nothing was typed"


def test_a_report_is_a_file_of_its_own(console):
    first, second = console.papers.report(), console.papers.report(NOW - timedelta(hours=1), NOW)
    assert (first.path.name, second.path.name) == (
        "shift-report-2026-11-24-1030.pdf",
        "shift-report-2026-11-24-1030-2.pdf",
    )
    assert first.path.read_bytes().startswith(b"%PDF")
    assert first.count > second.count
    if os.name == "posix":
        assert stat.S_IMODE(first.path.stat().st_mode) == 0o600
        assert stat.S_IMODE(first.path.parent.stat().st_mode) == 0o700
    with pytest.raises(BadInput) as caught:
        console.papers.report(NOW, NOW)
    assert caught.value.code == "bad_period"


def _allow(house, console, code="s-2", pin=None):
    second = console.attendance.card(house.card(code))
    return console.papers.allow_names(OverrideReason.ORDER_OF_THE_HOST, second, pin or PINS[code])


def test_every_kind_of_file_is_written_and_logged(console):
    for number, kind in enumerate(Format):
        size, seen = _size(console), []
        made = console.papers.export(kind, progress=lambda *done, seen=seen: seen.append(done))
        assert made.count == size == seen[0][1]
        assert made.path.suffix == f".{kind.value}"
        fact = _exported(console)[-1]
        assert (fact.operator, fact.body["format"], fact.body["with_names"], fact.body["count"]) == (
            "s-1",
            kind.value,
            False,
            size,
        )
        assert len(list(console.papers.folder.iterdir())) == number + 1, "no half-made file is left"


def test_a_period_holds_its_entries(console):
    made = console.papers.export(Format.JSONL, NOW - timedelta(hours=1), NOW)
    found = [json.loads(line) for line in made.path.read_text().splitlines()]
    assert found
    assert all("2026-11-24T08:30" <= one["at"] < "2026-11-24T09:30:00.000001" for one in found)
    assert all("person" not in one for one in found)
    with pytest.raises(BadInput) as caught:
        console.papers.export(Format.JSONL, NOW, NOW)
    assert caught.value.code == "bad_period"


def test_names_leave_by_two_peoples_word_once(house, console):
    leave = _allow(house, console)
    made = console.papers.export(Format.CSV, leave=leave)
    with made.path.open(encoding="utf-8-sig", newline="") as file:
        assert any(row["name"] for row in csv.DictReader(file))
    assert made.path.name.endswith("-names.csv")
    fact = _exported(console)[-1]
    assert (fact.body["asked_by"], fact.body["granted_by"], fact.body["reason"]) == (
        "s-1",
        "s-2",
        "order_of_the_host",
    )
    before = _size(console)
    for again in (
        lambda: console.papers.export(Format.CSV, leave=leave),
        lambda: console.papers.report(leave=leave),
    ):
        with pytest.raises(BadInput) as caught:
            again()
        assert caught.value.code == "override_needed"
    assert _size(console) == before
    assert len(list(console.papers.folder.iterdir())) == 1
    report = console.papers.report(leave=_allow(house, console))
    assert report.with_names
    assert _exported(console)[-1].body["granted_by"] == "s-2"


def test_the_word_is_for_whoever_asked_for_it(house, console):
    leave = _allow(house, console)
    console.attendance.sign_out()
    house.sign_in(console, "s-2")
    with pytest.raises(BadInput) as caught:
        console.papers.export(Format.CSV, leave=leave)
    assert caught.value.code == "override_needed"


def test_a_volunteer_or_oneself_is_no_second_pair_of_eyes(house, console):
    for code, refusal in (("v-1", "not_allowed"), ("s-1", "same_person")):
        with pytest.raises(BadInput) as caught:
            _allow(house, console, code)
        assert caught.value.code == refusal


class _Stop(Exception):
    pass


@pytest.mark.parametrize("kind", list(Format))
def test_a_stopped_export_leaves_nothing(console, kind):
    def stop(done, of):
        raise _Stop

    size = _size(console)
    with pytest.raises(_Stop):
        console.papers.export(kind, progress=stop)
    assert _size(console) == size
    assert list(console.papers.folder.iterdir()) == []


def test_a_full_disk_is_said_and_nothing_is_logged(console, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    size = _size(console)
    monkeypatch.setattr(new_file.os, "fsync", full)
    with pytest.raises(EnvironmentFault) as caught:
        console.papers.export(Format.CSV)
    assert caught.value.code == "disk_full"
    assert _size(console) == size
    assert list(console.papers.folder.iterdir()) == []


def test_a_file_that_came_meanwhile_is_not_replaced(console, monkeypatch):
    path = console.papers.folder / "log-2026-11-24-1030.csv"
    fsync = os.fsync

    def meanwhile(descriptor):
        fsync(descriptor)
        path.write_text("somebody else's")

    monkeypatch.setattr(new_file.os, "fsync", meanwhile)
    with pytest.raises(EnvironmentFault) as caught:
        console.papers.export(Format.CSV)
    assert caught.value.code == "folder_not_writable"
    assert path.read_text() == "somebody else's"
    assert [one.name for one in console.papers.folder.iterdir()] == [path.name]
