from __future__ import annotations

from datetime import timedelta

import pytest

from kiosk.errors import BadInput
from kiosk.event.operators import Operator
from kiosk.event.people import Role
from kiosk.people import Action, Session, may, require
from kiosk.people.roles import least_role

VOLUNTEERS = {"check_in", "gate", "search", "reprint", "call_supervisor", "override_ask", "walk_in", "return"}
ADMINS = {"import", "operators", "keys", "clock", "settings"}


@pytest.mark.parametrize("action", list(Action))
def test_each_role_includes_the_ones_before_it(action):
    allowed = [may(role, action) for role in Role]
    assert allowed == sorted(allowed)
    assert may(Role.ADMIN, action)
    assert may(Role.VOLUNTEER, action) is (action.value in VOLUNTEERS)
    assert may(Role.SUPERVISOR, action) is (action.value not in ADMINS)
    assert may(least_role(action), action)


def session(clock, role=Role.VOLUNTEER, minutes=10):
    return Session(Operator("v-1", "Vic Secretname", role), clock, timedelta(minutes=minutes))


def refused(code):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def test_what_a_session_may_not_do_is_refused(clock):
    require(session(clock), Action.CHECK_IN)
    with refused("not_allowed"):
        require(session(clock), Action.EXPORT)
    require(session(clock, Role.ADMIN), Action.KEYS)


def test_without_a_session_volunteers_work_only_where_they_may_go_unsigned(clock):
    with refused("not_signed_in"):
        require(None, Action.CHECK_IN)
    require(None, Action.CHECK_IN, unsigned=True)
    with refused("not_signed_in"):
        require(None, Action.EXPORT, unsigned=True)
    gone = session(clock)
    gone.end()
    with refused("not_signed_in"):
        require(gone, Action.CHECK_IN, unsigned=True)


def test_a_session_left_alone_locks_and_stays_locked(clock):
    one = session(clock)
    clock.advance(599)
    assert one.touch()
    clock.advance(599)
    assert not one.locked
    clock.advance(1)
    assert one.locked
    assert not one.touch()
    with refused("session_locked"):
        require(one, Action.CHECK_IN)
    one.open_again()
    assert not one.locked
    assert one.last_active == clock.now()


def test_a_clock_set_back_keeps_no_session_open(clock):
    one = session(clock)
    clock._now -= timedelta(days=1)
    clock.advance(599)
    assert not one.locked
    clock.advance(1)
    assert one.locked


def test_a_machine_that_slept_locks(clock):
    one = session(clock)
    clock._now += timedelta(minutes=10)
    assert one.locked


def test_a_session_can_be_locked_and_ended_at_once(clock):
    one = session(clock)
    one.lock()
    assert one.locked
    one.open_again()
    assert one.end()
    assert not one.end()
    assert one.ended
    assert not one.touch()


def test_a_session_shows_no_name(clock):
    assert "Secretname" not in repr(session(clock))
    assert "v-1" in repr(session(clock))
