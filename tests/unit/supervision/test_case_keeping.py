from __future__ import annotations

import hashlib

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.cases import CaseKind
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import entries
from kiosk.store import cases, mirror
from kiosk.supervision.filters import Filter
from tests.unit.supervision.conftest import scan

INSIDE = {"outcome": Outcome.REFER, "reasons": (Reason.ALREADY_INSIDE,)}
HELP = {"kind": FactKind.HELP_CALLED, "outcome": None, "reasons": ()}


def facts(room, kind):
    with room.store.read() as conn:
        return [logged for logged in entries(conn) if logged.fact.kind is kind]


def test_a_case_is_opened_once_and_extended(room, moments):
    for n in range(3):
        room.scan(moments(n), delegate_id=room.person(1), station="gate-in", **INSIDE)
    watcher = room.caught_up()
    (case,) = watcher.cases()
    assert (case.kind, case.first_entry, case.last_entry, case.entries) == (CaseKind.TWICE_INSIDE, 0, 2, 3)
    assert case.delegate_id == room.person(1)
    (opened,) = facts(room, FactKind.CASE_OPENED)
    assert opened.fact.body["case"] == case.id.bytes
    assert opened.fact.body["entry"] == 0
    assert watcher.open_counts() == {CaseKind.TWICE_INSIDE: 1}
    # What it wrote itself is read too, and makes no further case.
    assert room.caught_up().cases() == (case,)
    assert watcher.verify().report.ok


def test_a_closed_case_stays_closed_and_a_new_entry_opens_another(room, moments):
    room.scan(moments(0), delegate_id=room.person(1), **INSIDE)
    watcher = room.caught_up()
    (case,) = watcher.cases()
    closed = watcher.close(case.id, "  Two people,\tone name ")
    assert (closed.closed_by, closed.closed_because) == ("s-01", "Two people, one name")
    (told,) = facts(room, FactKind.CASE_CLOSED)
    assert told.fact.body["because_sha256"] == hashlib.sha256(b"Two people, one name").digest()
    assert room.caught_up().cases() == ()
    room.scan(moments(5), delegate_id=room.person(1), **INSIDE)
    watcher = room.caught_up()
    assert len(watcher.cases()) == 1
    assert [one.closed_at is None for one in watcher.cases(closed=True)] == [True, False]


@pytest.mark.parametrize("because", ["", "   ", "x" * 201, "one\u202etwo", "\x07"])
def test_a_case_needs_a_reason_that_can_be_read(room, moments, because):
    room.scan(moments(0), **HELP)
    watcher = room.caught_up()
    (case,) = watcher.cases()
    with pytest.raises(BadInput, check=lambda error: error.code == "bad_reason"):
        watcher.close(case.id, because)
    assert watcher.case(case.id).closed_at is None


def test_a_case_is_closed_once_by_somebody(room, moments):
    room.scan(moments(0), **HELP)
    watcher = room.caught_up()
    (case,) = watcher.cases()
    room.who[0] = "-"
    with pytest.raises(BadInput, check=lambda error: error.code == "nobody_signed_in"):
        watcher.close(case.id, "settled")
    room.who[0] = "s-02"
    watcher.close(case.id, "settled")
    with pytest.raises(BadInput, check=lambda error: error.code == "no_such_case"):
        watcher.close(case.id, "settled again")
    assert len(facts(room, FactKind.CASE_CLOSED)) == 1


def test_rules_remember_over_a_restart(room, moments):
    forged = {"outcome": Outcome.REFUSE, "reasons": (Reason.FORGED_SIGNATURE,)}
    for n in range(3):
        room.scan(moments(n), **forged)
        watcher = room.caught_up()
    (case,) = watcher.cases()
    assert (case.kind, case.subject, case.entries) == (CaseKind.FORGED_BURST, "station:desk-1", 3)
    behind = watcher.behind(case)
    assert watcher.count(behind).number == 3


def test_a_plug_pulled_while_a_case_is_opened_opens_it_once(room, moments, monkeypatch):
    room.scan(moments(0), **HELP)
    add = cases.add_case

    def unplugged(conn, made):
        add(conn, made)
        raise RuntimeError("the plug was pulled")

    with monkeypatch.context() as patch:
        patch.setattr(cases, "add_case", unplugged)
        with pytest.raises(RuntimeError):
            room.supervision().catch_up()
    assert room.supervision().cases() == ()
    assert len(room.caught_up().cases()) == 1
    assert len(facts(room, FactKind.CASE_OPENED)) == 1


def test_two_consoles_open_a_case_once(room, moments):
    first, second = room.supervision(), room.supervision()
    room.scan(moments(0), **HELP)
    first.catch_up()
    second.catch_up()
    room.scan(moments(1), delegate_id=room.person(1), **HELP)
    second.catch_up()
    first.catch_up()
    assert len(first.cases()) == 2
    assert all(case.entries == 1 for case in first.cases())


def test_a_log_that_cannot_be_continued_is_said_and_stays_readable(room, moments):
    room.write(*(scan(moments(n)) for n in range(3)), scan(moments(4), **HELP))
    with room.store.write() as conn:
        conn.exec_driver_sql("UPDATE log_head SET frontier = x'00'")
    watcher = room.supervision()
    room.log._known.clear()
    with pytest.raises(EnvironmentFault, check=lambda error: error.code == "log_damaged"):
        watcher.catch_up()
    assert len(watcher.page(Filter()).rows) == 3
    assert watcher.cases() == ()
    assert watcher.boards().stations


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({"delegate_id": 1, **INSIDE}, {"people", "reasons"}),
        ({**HELP}, {"stations"}),
        ({"delegate_id": 2, **HELP}, {"people"}),
    ],
)
def test_each_case_opens_to_its_scans(room, moments, more, wanted):
    if "delegate_id" in more:
        more = {**more, "delegate_id": room.person(more["delegate_id"])}
    room.scan(moments(0), **more)
    watcher = room.caught_up()
    (case,) = watcher.cases()
    behind = watcher.behind(case)
    given = {
        name for name in ("people", "stations", "reasons", "operators", "code_hash") if getattr(behind, name)
    }
    assert given == wanted
    assert behind.begins <= moments(0) < behind.ends


def test_what_is_kept_moves_on_without_cases(room, moments):
    room.write(*(scan(moments(n)) for n in range(5)))
    room.caught_up()
    with room.store.read() as conn:
        assert mirror.get_value(conn, "cases_next") == 5
