"""Who is signed in at a station, what that opens, and exceptions asked for at one station and granted at another."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.attendance import Attendance
from kiosk.config import Settings
from kiosk.errors import BadInput, KioskError
from kiosk.event.facts import FactKind
from kiosk.event.operators import OverrideAction, OverrideReason, OverrideScope, RequestState
from kiosk.event.people import Role
from kiosk.people import Action, SignInRefused, Wish
from kiosk.people.roles import may
from kiosk.store import operators as operator_rows
from kiosk.store.keys import EVENT_KEY, FileKeys
from tests.people_house import CHEAP, PINS, WRONG, House


@pytest.fixture
def house(tmp_path: Path):
    made = House(tmp_path)
    made.fill()
    yield made
    made.store.close()


def attendance(house: House, station: str = "desk-1", **changes) -> Attendance:
    settings = replace(Settings.load(house.small.folder).people, volunteers_must_sign_in=True)
    settings = changes.pop("settings", settings)
    return Attendance(
        store=house.store,
        log=house.log,
        keys=FileKeys(house.small.folder),
        event=house.small.event,
        station=station,
        clock=house.clock,
        settings=settings,
        cost=CHEAP,
        **changes,
    )


def enter(one: Attendance, house: House, code: str) -> Attendance:
    one.sign_in(one.card(house.card(code)), PINS[code])
    return one


def wish(house: House, number: int = 2, **changes) -> Wish:
    values = {
        "delegate_id": house.small.ids[number],
        "action": OverrideAction.ADMIT,
        "scope": OverrideScope.PASSAGE,
        "reason": OverrideReason.OTHER,
        "text": "the host confirms it",
        **changes,
    }
    return Wish(**values)


def refused(code: str, call, *args) -> None:
    with pytest.raises(BadInput) as caught:
        call(*args)
    assert caught.value.code == code


def test_nobody_may_do_anything_where_a_sign_in_is_due(house):
    one = attendance(house)
    assert one.state.code == "nobody"
    assert one.state.must_sign_in
    assert not one.state.needs_first_admin
    assert one.operator == "-"
    for action in Action:
        refused("not_signed_in", one.require, action)


@pytest.mark.parametrize("code", ["v-1", "s-1", "a-1"])
def test_a_role_opens_what_its_table_says_and_nothing_else(house, code):
    one = enter(attendance(house), house, code)
    role = {"v-1": Role.VOLUNTEER, "s-1": Role.SUPERVISOR, "a-1": Role.ADMIN}[code]
    assert one.operator == code
    for action in Action:
        assert one.may(action) is may(role, action)


def test_a_lock_closes_everything_until_the_pin(house):
    one = enter(attendance(house), house, "s-1")
    one.lock()
    assert one.state.code == "locked"
    for action in Action:
        refused("session_locked", one.require, action)
    with pytest.raises(SignInRefused):
        one.unlock(WRONG)
    one.unlock(PINS["s-1"])
    assert one.may(Action.CASES)


def test_looking_at_the_store_is_no_sign_of_life_but_a_key_is(house):
    one = enter(attendance(house), house, "v-1")
    idle = 60 * Settings.load(house.small.folder).people.idle_lock_minutes
    for _ in range(3):
        house.clock.advance(idle / 2)
        assert one.touch()
        one.require(Action.CHECK_IN)
    house.clock.advance(idle / 2)
    one.require(Action.CHECK_IN)
    house.clock.advance(idle / 2)
    refused("session_locked", one.require, Action.CHECK_IN)
    assert not one.touch()


def test_whoever_comes_next_ends_the_session_before(house):
    one = enter(attendance(house), house, "v-1")
    one.lock()
    enter(one, house, "s-1")
    assert (one.operator, one.state.code) == ("s-1", "open")
    kinds = [(fact.kind, fact.operator) for fact in house.facts(FactKind.SIGNED_IN, FactKind.SIGNED_OUT)]
    assert kinds == [
        (FactKind.SIGNED_IN, "v-1"),
        (FactKind.SIGNED_IN, "s-1"),
        (FactKind.SIGNED_OUT, "v-1"),
    ]
    one.sign_out()
    one.sign_out()
    assert one.state.code == "nobody"


def test_a_right_that_is_taken_away_ends_here_too(house):
    one = enter(attendance(house), house, "s-1")
    assert one.refresh()
    house.staff.set_role("s-1", Role.VOLUNTEER, "a-1")
    assert one.refresh()
    refused("not_allowed", one.require, Action.CASES)
    house.staff.end("s-1", "a-1")
    assert not one.refresh()
    assert one.state.code == "nobody"
    refused("not_signed_in", one.require, Action.CHECK_IN)


def test_a_name_on_the_command_line_is_a_name_and_no_right(house):
    free = replace(house.people, volunteers_must_sign_in=False)
    named = attendance(house, named="s-1", settings=free)
    assert named.operator == "s-1"
    assert named.may(Action.CHECK_IN)
    refused("not_signed_in", named.require, Action.CASES)
    at_a_window = attendance(house, named="s-1")
    refused("not_signed_in", at_a_window.require, Action.CHECK_IN)
    command = attendance(house, named="v-07", attended=False)
    assert command.may(Action.CHECK_IN)
    assert not command.state.must_sign_in
    refused("not_signed_in", command.require, Action.WATCH_LIST)
    refused("not_signed_in", attendance(house, attended=False).require, Action.CHECK_IN)


def test_the_first_start_makes_the_first_admin_once(tmp_path):
    house = House(tmp_path)
    one = attendance(house)
    assert one.state.needs_first_admin
    card = one.first_admin("a-1", "Ada", PINS["a-1"])
    assert not one.state.needs_first_admin
    assert one.sign_in(one.card(card.encode()), PINS["a-1"]).role is Role.ADMIN
    refused("admin_exists", one.first_admin, "a-2", "Adb", PINS["s-1"])
    house.store.close()


def test_without_the_events_key_the_first_admin_is_made_elsewhere(tmp_path):
    house = House(tmp_path)
    FileKeys(tmp_path).path(EVENT_KEY).unlink()
    with pytest.raises(KioskError) as caught:
        attendance(house).first_admin("a-1", "Ada", PINS["a-1"])
    assert caught.value.code == "key_missing"
    assert caught.value.remedy
    house.store.close()


def test_an_exception_is_asked_for_here_and_granted_there(house):
    desk = enter(attendance(house), house, "v-1")
    console = enter(attendance(house, "console-1"), house, "s-1")
    asked = desk.ask(wish(house))
    assert [one.id for one in console.requests()] == [asked.id]
    assert (asked.asked_by, asked.station, console.waiting()) == ("v-1", "desk-1", 1)
    made = console.grant(asked.id, PINS["s-1"])
    assert (made.asked_by, made.granted_by, made.text) == ("v-1", "s-1", asked.text)
    now = desk.request(asked.id)
    assert (now.state, now.answered_by, now.override_id) == (RequestState.GRANTED, "s-1", made.id)
    assert console.requests() == ()
    with house.store.read() as conn:
        in_force = operator_rows.active_override(
            conn, house.small.ids[2], OverrideAction.ADMIT, house.clock.now()
        )
    assert in_force == made
    fact = house.facts(FactKind.OVERRIDE)[0]
    assert (fact.operator, fact.body["granted_by"], fact.body["request"]) == ("v-1", "s-1", asked.id.bytes)
    assert (fact.station, house.facts(FactKind.OVERRIDE_ASKED)[0].station) == ("console-1", "desk-1")
    assert all("host confirms" not in str(one.body) for one in house.facts())


def test_a_wrong_pin_grants_nothing_and_is_counted(house):
    desk = enter(attendance(house), house, "v-1")
    console = enter(attendance(house, "console-1"), house, "s-1")
    asked = desk.ask(wish(house))
    with pytest.raises(SignInRefused):
        console.grant(asked.id, WRONG)
    assert desk.request(asked.id).state is RequestState.OPEN
    assert house.row("s-1").failures == 1
    assert house.facts(FactKind.OVERRIDE) == []


def test_nobody_grants_what_they_asked_for_or_what_is_about_themselves(house):
    supervisor = enter(attendance(house), house, "s-1")
    asked = supervisor.ask(wish(house))
    refused("same_person", supervisor.grant, asked.id, PINS["s-1"])
    volunteer = enter(attendance(house), house, "v-1")
    own = volunteer.ask(wish(house, number=1))
    other = enter(attendance(house, "console-1"), house, "s-2")
    refused("own_case", other.grant, own.id, PINS["s-2"])
    refused("not_allowed", volunteer.grant, asked.id, PINS["v-1"])
    refused("not_allowed", volunteer.requests)
    assert house.facts(FactKind.OVERRIDE) == []


def test_a_request_whose_asker_has_left_office_is_not_granted(house):
    desk = enter(attendance(house), house, "v-1")
    asked = desk.ask(wish(house))
    house.staff.end("v-1", "a-1")
    console = enter(attendance(house, "console-1"), house, "s-1")
    refused("not_signed_in", console.grant, asked.id, PINS["s-1"])
    assert console.decline(asked.id, "the volunteer has left").state is RequestState.DECLINED


def test_declining_takes_a_reason_that_whoever_asked_can_read(house):
    desk = enter(attendance(house), house, "v-1")
    console = enter(attendance(house, "console-1"), house, "s-1")
    asked = desk.ask(wish(house))
    refused("no_reason", console.decline, asked.id, "  ")
    refused("no_reason", console.decline, asked.id, "x" * 201)
    console.decline(asked.id, "  not on the\tlist ")
    now = desk.request(asked.id)
    assert (now.state, now.because, now.answered_by) == (RequestState.DECLINED, "not on the list", "s-1")
    refused("request_answered", console.grant, asked.id, PINS["s-1"])
    refused("request_answered", desk.withdraw, asked.id)
    said = house.facts(FactKind.OVERRIDE_ANSWERED)[0]
    assert said.body["state"] == "declined"
    assert "not on the list" not in str(said.body)


def test_one_withdraws_ones_own_request_only(house):
    desk = enter(attendance(house), house, "v-1")
    asked = desk.ask(wish(house))
    other = enter(attendance(house), house, "s-2")
    refused("not_allowed", other.withdraw, asked.id)
    assert desk.withdraw(asked.id).state is RequestState.WITHDRAWN
    refused("request_answered", desk.withdraw, asked.id)


def test_asking_again_replaces_the_words(house):
    desk = enter(attendance(house), house, "v-1")
    console = enter(attendance(house, "console-1"), house, "s-1")
    first = desk.ask(wish(house))
    second = desk.ask(wish(house, text="the ministry called"))
    house.clock.advance(1)
    desk.ask(wish(house, number=3))
    assert [one.text for one in console.requests()] == ["the ministry called", "the host confirms it"]
    assert desk.request(first.id).state is RequestState.WITHDRAWN
    assert desk.request(second.id).state is RequestState.OPEN


def test_a_request_lapses(house):
    desk = enter(attendance(house), house, "v-1")
    asked = desk.ask(wish(house))
    day = desk.ask(wish(house, number=3, scope=OverrideScope.DAY))
    house.clock.advance(15 * 60)
    console = enter(attendance(house, "console-1"), house, "s-1")
    assert desk.request(asked.id).state is RequestState.LAPSED
    refused("request_answered", console.grant, asked.id, PINS["s-1"])
    assert [one.id for one in console.requests()] == [day.id]
    house.clock.advance(4 * 3600)
    assert desk.request(day.id).state is RequestState.LAPSED


def test_what_no_two_people_could_grant_is_not_asked_for(house):
    desk = enter(attendance(house), house, "v-1")
    refused("bad_override", desk.ask, wish(house, text=""))
    refused("bad_override", desk.ask, wish(house, delegate_id=None))
    unknown = replace(wish(house), delegate_id=house.small.event.id)
    refused("unknown_delegate", desk.ask, unknown)
    desk.lock()
    refused("session_locked", desk.ask, wish(house))
    refused("not_signed_in", attendance(house).ask, wish(house))


def test_of_two_supervisors_at_once_one_grants(house):
    desk = enter(attendance(house), house, "v-1")
    asked = desk.ask(wish(house))
    consoles = [enter(attendance(house, f"console-{code}"), house, code) for code in ("s-1", "s-2")]

    def grant(console: Attendance):
        try:
            return console.grant(asked.id, PINS[console.operator])
        except BadInput as error:
            return error.code

    with ThreadPoolExecutor(2) as pool:
        found = list(pool.map(grant, consoles))
    assert found.count("request_answered") == 1
    assert len(house.facts(FactKind.OVERRIDE)) == 1


def test_both_at_one_station(house):
    desk = enter(attendance(house), house, "v-1")
    made = desk.grant_here(wish(house), desk.card(house.card("s-1")), PINS["s-1"])
    assert (made.asked_by, made.granted_by) == ("v-1", "s-1")
    assert desk.operator == "v-1"
    refused("not_signed_in", attendance(house).grant_here, wish(house), None, PINS["s-1"])
