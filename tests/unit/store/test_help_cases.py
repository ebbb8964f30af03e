"""Rows of half-done check-ins: what is written comes back, nobody waits twice, one desk has a case."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.event.self_service import Collected, HelpCase, HelpCause, HelpEnd, Stage
from kiosk.store import check_ins, help_cases, people

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=1)


@pytest.fixture
def conn(filled):
    with filled.write() as conn:
        yield conn


@pytest.fixture
def person(conn, cast):
    person = cast.person("Aya", "Koné")
    people.add_delegates(conn, [person])
    return person


def case(**more) -> HelpCase:
    known = {
        "id": uuid4(),
        "station": "self-1",
        "label": "Self-service 1",
        "language": "ar",
        "stage": Stage.PREVIEW,
        "cause": HelpCause.WRONG_LINE,
        "opened_at": NOW,
    }
    return HelpCase(**known | more)


def test_a_case_comes_back_as_it_was_written(conn, person):
    bare, full = (
        case(),
        case(delegate_id=person.id, detail="function", collected=frozenset(Collected), language="zh-Hant-TW"),
    )
    for one in (bare, full):
        help_cases.add(conn, one)
        assert help_cases.get(conn, one.id) == one
    assert help_cases.open_of(conn, person.id) == full
    assert help_cases.get(conn, uuid4()) is None
    assert help_cases.open_of(conn, uuid4()) is None


def test_every_word_of_a_case_fits_its_column(conn):
    for name, values in (("stage", Stage), ("cause", HelpCause)):
        width = help_cases.help_case.c[name].type.length
        assert max(len(value) for value in values) <= width
    assert max(len(value) for value in HelpEnd) <= help_cases.help_case.c.end.type.length
    assert len(",".join(Collected)) <= help_cases.help_case.c.collected.type.length


def test_those_who_wait_are_told_oldest_first_and_no_longer_than_asked_for(conn):
    old, young, older = (case(opened_at=NOW - timedelta(minutes=age)) for age in (10, 1, 2000))
    for one in (young, older, old):
        help_cases.add(conn, one)
    assert help_cases.waiting(conn, LONG_AGO) == (old, young)
    assert help_cases.waiting(conn, LONG_AGO, limit=1) == (old,)
    assert help_cases.lapsed(conn, LONG_AGO) == (older,)


def test_nobody_waits_twice_but_anybody_may_come_again(conn, person):
    first = case(delegate_id=person.id)
    help_cases.add(conn, first)
    with pytest.raises(IntegrityError), conn.begin_nested():
        help_cases.add(conn, case(delegate_id=person.id))
    assert help_cases.close(conn, first.id, HelpEnd.HELPED, NOW)
    assert not help_cases.close(conn, first.id, HelpEnd.WENT_ON, NOW)
    ended = help_cases.get(conn, first.id)
    assert (ended.open, ended.end, ended.closed_at) == (False, HelpEnd.HELPED, NOW)
    help_cases.add(conn, case(delegate_id=person.id))
    assert len(help_cases.waiting(conn, LONG_AGO)) == 1


def test_one_desk_has_a_case_until_it_has_let_it_lie(conn):
    made = case()
    help_cases.add(conn, made)

    def take(by, at, case_id=made.id):
        before = at - timedelta(minutes=10)
        return help_cases.take(conn, case_id, by=by, label=by.title(), at=at, before=before)

    assert take("desk-1", NOW)
    assert take("desk-1", NOW)
    assert not take("desk-2", NOW + timedelta(minutes=9))
    held = help_cases.get(conn, made.id)
    assert (held.taken_by, held.taken_label, held.taken_at) == ("desk-1", "Desk-1", NOW)
    assert take("desk-2", NOW + timedelta(minutes=10))
    assert not take("desk-1", NOW, uuid4())
    help_cases.close(conn, made.id, HelpEnd.HELPED, NOW)
    assert not take("desk-2", NOW)


def test_who_calls_again_waits_again(conn, person):
    made = case(delegate_id=person.id)
    help_cases.add(conn, made)
    help_cases.take(conn, made.id, by="desk-1", label="Desk 1", at=NOW, before=LONG_AGO)
    again = replace(
        made, station="self-2", label="Self-service 2", language="fr", stage=Stage.BADGE,
        cause=HelpCause.UNREADABLE, opened_at=NOW + timedelta(minutes=3), collected=frozenset({Collected.BADGE}),
    )  # fmt: skip
    assert help_cases.open_again(conn, again)
    assert help_cases.get(conn, made.id) == again
    assert help_cases.update_collected(conn, made.id, frozenset(Collected))
    assert help_cases.get(conn, made.id).collected == frozenset(Collected)
    help_cases.close(conn, made.id, HelpEnd.HELPED, NOW)
    assert not help_cases.open_again(conn, again)
    assert not help_cases.update_collected(conn, made.id, frozenset())


def test_a_check_in_is_handed_on_from_where_it_is_under_way_alone(conn, person):
    def hand_on(*of):
        return check_ins.hand_on(conn, person.id, of=of, to="desk-1", at=NOW)

    assert not hand_on("self-1")
    check_ins.begin(conn, delegate_id=person.id, cti=b"12345678", station="self-1", at=LONG_AGO)
    assert not hand_on("self-2")
    assert not hand_on()
    assert hand_on("self-1", "self-2")
    state = check_ins.get(conn, person.id)
    assert (state.station, state.started_at, state.cti) == ("desk-1", NOW, b"12345678")
    check_ins.complete(conn, person.id, NOW)
    assert not hand_on("desk-1")
