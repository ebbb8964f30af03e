"""That a clock went back is accepted by two people, not by one."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.errors import BadInput
from kiosk.event.cases import CaseKind
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.scanlog import entries
from kiosk.store import operators as rows
from tests.small_event import NOW


def gone_back(room, moments):
    room.scan(moments(7200))
    room.scan(moments(0))
    watcher = room.caught_up()
    return watcher, next(case for case in watcher.cases() if case.kind is CaseKind.CLOCK_WENT_BACK)


def hire(room):
    with room.store.write() as conn:
        rows.add_operator(conn, Operator("s-01", "Sam", Role.SUPERVISOR), "hash")


def allow(room, action):
    made = Override(
        uuid4(),
        None,
        action,
        OverrideScope.PASSAGE,
        OverrideReason.SYSTEM_FAULT,
        "",
        "s-01",
        "a-01",
        NOW,
        NOW + timedelta(minutes=15),
    )
    with room.store.write() as conn:
        rows.add_override(conn, made)


def test_one_supervisor_alone_does_not_accept_it(room, moments):
    hire(room)
    watcher, case = gone_back(room, moments)
    allow(room, OverrideAction.KEY_CHANGE)
    with pytest.raises(BadInput) as caught:
        watcher.close(case.id, "the battery was empty")
    assert caught.value.code == "override_needed"
    assert watcher.case(case.id).closed_at is None


def test_two_do_and_both_stand_in_the_entry(room, moments):
    hire(room)
    watcher, case = gone_back(room, moments)
    allow(room, OverrideAction.CLOCK_CHANGE)
    assert watcher.close(case.id, "the battery was empty").closed_by == "s-01"
    with room.store.read() as conn:
        (fact,) = [one.fact for one in entries(conn) if one.fact.kind is FactKind.CASE_CLOSED]
    assert (fact.body["asked_by"], fact.body["granted_by"]) == ("s-01", "a-01")


def test_in_a_store_without_operators_it_is_closed_by_a_name(room, moments):
    watcher, case = gone_back(room, moments)
    assert watcher.close(case.id, "the battery was empty").closed_at is not None
