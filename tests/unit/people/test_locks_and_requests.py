"""A lock that cannot be lost, a locked station that writes nobody's name, and requests that end with their need."""

from __future__ import annotations

import threading
from datetime import timedelta

import pytest

from kiosk.clock import FakeClock
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, OverrideAction, RequestState
from kiosk.event.people import Role
from kiosk.people import Session
from tests.people_house import PINS, House
from tests.small_event import NOW
from tests.unit.test_attendance import attendance, enter, refused, wish


@pytest.fixture
def house(tmp_path):
    made = House(tmp_path)
    made.fill()
    yield made
    made.store.close()


class Idle(timedelta):
    """In the middle of comparing it, something else happens in another thread."""

    meanwhile: threading.Thread | None = None

    def __le__(self, alone: timedelta) -> bool:
        if self.meanwhile is not None:
            thread, self.meanwhile = self.meanwhile, None
            thread.start()
            # It ends at once where nothing holds it back, and waits for this look where something does.
            thread.join(0.05)
        return super().__le__(alone)


def test_a_lock_is_not_lost_to_whoever_looks_at_that_moment():
    idle = Idle(minutes=5)
    session = Session(Operator("v-1", "Vic", Role.VOLUNTEER), FakeClock(NOW), idle)
    idle.meanwhile = locking = threading.Thread(target=session.lock)
    session.touch()
    locking.join()
    assert session.locked


def test_what_happens_while_the_station_is_locked_is_in_nobodys_name(house):
    one = enter(attendance(house, named="v-9"), house, "s-1")
    assert one.operator == "s-1"
    one.lock()
    assert one.operator == "-"
    one.unlock(PINS["s-1"])
    assert one.operator == "s-1"
    house.clock.advance(3600)
    assert one.operator == "-"
    one.sign_out()
    assert one.operator == "v-9"


@pytest.mark.parametrize(
    "action", [OverrideAction.EXPORT, OverrideAction.KEY_CHANGE, OverrideAction.CLOCK_CHANGE]
)
def test_nobody_asks_for_what_their_role_may_not_ask_for(house, action):
    desk = enter(attendance(house), house, "v-1")
    refused("not_allowed", desk.ask, wish(house, action=action, delegate_id=None))
    supervisor = enter(attendance(house), house, "s-1")
    assert supervisor.ask(wish(house, action=action, delegate_id=None)).state is RequestState.OPEN


def test_what_is_granted_here_is_no_longer_asked_for_there(house):
    desk = enter(attendance(house), house, "v-1")
    console = enter(attendance(house, "console-1"), house, "s-2")
    asked, other = desk.ask(wish(house)), desk.ask(wish(house, number=3))
    reprint = desk.ask(wish(house, action=OverrideAction.REPRINT))
    made = desk.grant_here(wish(house), desk.card(house.card("s-1")), PINS["s-1"])
    now = desk.request(asked.id)
    assert (now.state, now.answered_by, now.override_id) == (RequestState.WITHDRAWN, "v-1", made.id)
    assert {one.id for one in console.requests()} == {other.id, reprint.id}
    refused("request_answered", console.grant, asked.id, PINS["s-2"])
    assert len(house.facts(FactKind.OVERRIDE)) == 1
    said = house.facts(FactKind.OVERRIDE_ANSWERED)[0]
    assert (said.operator, said.body["state"], said.body["request"]) == ("v-1", "withdrawn", asked.id.bytes)
    assert said.delegate_id == house.small.ids[2]


def test_what_is_refused_here_is_still_asked_for_there(house):
    desk = enter(attendance(house), house, "v-1")
    asked = desk.ask(wish(house))
    with pytest.raises(BadInput):
        desk.grant_here(wish(house), desk.card(house.card("v-1")), PINS["v-1"])
    assert desk.request(asked.id).state is RequestState.OPEN
