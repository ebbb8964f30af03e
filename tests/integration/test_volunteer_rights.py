"""The real desk, with a volunteer signed in, locked or gone: each supervisor's action is refused by the service."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from kiosk.accreditation.walk_in_form import WalkInForm
from kiosk.clock import FakeClock
from kiosk.desk import Desk, open_desk
from kiosk.errors import BadInput
from kiosk.event.badges import SameAnswer, UnreadReason
from kiosk.event.facts import FactKind
from kiosk.event.operators import OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.people import Action, Wish
from kiosk.people.roles import least_role
from kiosk.scanlog import entries
from kiosk.store import delegations, quotas
from tests.console_house import NOW, PINS, House, console_template, house  # noqa: F401 - two are fixtures

SUPERVISORS = [action for action in Action if least_role(action) is not Role.VOLUNTEER]
VOLUNTEERS = [action for action in Action if least_role(action) is Role.VOLUNTEER]


@pytest.fixture
def desk(house: House) -> Iterator[Desk]:  # noqa: F811 - the fixture
    made = open_desk(house.folder, camera="file:none.png", clock=FakeClock(NOW))
    yield made
    made.close()


def sign_in(desk: Desk, house: House, code: str) -> None:  # noqa: F811 - the fixture
    desk.attendance.sign_in(desk.attendance.card(house.card(code)), PINS[code])


def refused(call, *values) -> str:
    with pytest.raises(BadInput) as error:
        call(*values)
    return error.value.code


def test_a_volunteer_may_what_is_a_volunteers_and_nothing_else(desk: Desk, house: House) -> None:  # noqa: F811
    sign_in(desk, house, "v-1")
    for action in VOLUNTEERS:
        desk.attendance.require(action)
    assert {refused(desk.attendance.require, action) for action in SUPERVISORS} == {"not_allowed"}


def test_a_volunteer_neither_sees_nor_answers_requests(desk: Desk, house: House) -> None:  # noqa: F811
    sign_in(desk, house, "v-1")
    who = desk.attendance
    wish = Wish(
        house.person(1001), OverrideAction.ADMIT, OverrideScope.DAY, OverrideReason.IDENTITY_CONFIRMED
    )
    asked = who.ask(wish)
    assert refused(who.requests) == "not_allowed"
    assert refused(who.waiting) == "not_allowed"
    assert refused(who.grant, asked.id, PINS["v-1"]) in {"not_allowed", "same_person"}
    assert refused(who.decline, asked.id, "no") == "not_allowed"
    assert refused(who.grant_here, wish, who.card(house.card("v-1")), PINS["v-1"]) == "same_person"
    assert who.request(asked.id).state.value == "open"
    assert refused(who.first_admin, "x-1", "X", "805214") == "admin_exists"


@pytest.mark.parametrize("locked", [True, False])
def test_nobody_and_a_locked_station_do_less_still(desk: Desk, house: House, *, locked: bool) -> None:  # noqa: F811
    if locked:
        sign_in(desk, house, "s-1")
        desk.attendance.lock()
    codes = {refused(desk.attendance.require, action) for action in SUPERVISORS}
    assert codes == {"session_locked" if locked else "not_signed_in"}
    if locked:
        assert refused(desk.find, "a") == "session_locked"
        assert refused(desk.present, b"AK1:X") == "session_locked"
        assert refused(desk.make_badge, uuid4(), None) == "session_locked"
        assert refused(desk.check_badge, uuid4(), b"AK1:X") == "session_locked"
        assert refused(desk.badge_unread, uuid4(), UnreadReason.GONE) == "session_locked"
        assert refused(desk.hand_over, uuid4()) == "session_locked"
        assert refused(desk.same_person, uuid4(), SameAnswer.SAME) == "session_locked"


FORM = WalkInForm("Amal", "Berrada", "", "MAR", "delegate")
CALLS = {
    "senders": lambda desk, _: desk.senders(),
    "lookalikes": lambda desk, _: desk.lookalikes(FORM),
    "register_walk_in": lambda desk, _: desk.register_walk_in(FORM),
    "renew_walk_in": lambda desk, who: desk.renew_walk_in(who),
    "return_badge": lambda desk, who: desk.return_badge(who),
    "beyond_quota": lambda desk, _: desk.register_walk_in(FORM, beyond_quota=True),
}


def told(desk: Desk) -> list[FactKind]:
    with desk.store.read() as conn:
        return [one.fact.kind for one in entries(conn) if one.fact.kind in NEW]


NEW = {FactKind.WALK_IN_REGISTERED, FactKind.BADGE_RETURNED}


@pytest.mark.parametrize("name", CALLS)
def test_a_locked_desk_writes_nobody_down_and_takes_nothing_back(desk: Desk, house: House, name: str) -> None:  # noqa: F811
    sign_in(desk, house, "s-1")
    desk.attendance.lock()
    assert refused(CALLS[name], desk, house.person(1001)) == "session_locked"
    assert told(desk) == []


@pytest.mark.parametrize(("who", "code"), [("v-1", "not_allowed"), ("s-1", "")])
def test_only_a_supervisor_goes_beyond_a_quota(desk: Desk, house: House, who: str, code: str) -> None:  # noqa: F811
    sign_in(desk, house, who)
    with desk.store.write() as conn:
        quotas.set_places(conn, delegations.delegation_by_code(conn, "MAR").id, 5)
    assert refused(CALLS["register_walk_in"], desk, None) == "quota_full"
    if code:
        assert refused(CALLS["beyond_quota"], desk, None) == code
        assert told(desk) == []
        return
    CALLS["beyond_quota"](desk, None)
    assert told(desk) == [FactKind.WALK_IN_REGISTERED]
    desk.return_badge(house.person(1001))
    assert told(desk) == [FactKind.WALK_IN_REGISTERED, FactKind.BADGE_RETURNED]
