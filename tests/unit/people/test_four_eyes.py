from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.exc import IntegrityError

from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.people import Wish
from kiosk.people.four_eyes import RULES, _judge, expiry
from kiosk.store import operators as rows
from kiosk.store.types import to_microseconds
from tests.people_house import PINS, WRONG
from tests.small_event import NOW, Event, LocalNames

ADMIT, PASSAGE = OverrideAction.ADMIT, OverrideScope.PASSAGE
CONFIRMED = OverrideReason.IDENTITY_CONFIRMED


def refused(code):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def wish(house, **changes):
    given = {"delegate_id": house.small.ids[2], "action": ADMIT, "scope": PASSAGE, "reason": CONFIRMED}
    return Wish(**{**given, **changes})


def grant(house, asked_by, granter, what, pin=None):
    candidate = house.sign_in.with_card(house.card(granter))
    return house.four_eyes.grant(asked_by, candidate, pin or PINS[granter], what)


def stored(house):
    with house.store.read() as conn:
        return rows.overrides_between(conn, NOW - timedelta(days=9), NOW + timedelta(days=9))


def test_two_people_set_a_rule_aside_in_one_entry(house):
    vic = house.enter("v-1")
    made = grant(house, vic, "s-1", wish(house, text="Passport seen, Dr. Okafor"))
    assert (made.asked_by, made.granted_by, made.at) == ("v-1", "s-1", NOW)
    assert made.expires == NOW + timedelta(minutes=15)
    assert stored(house) == (made,)
    (fact,) = house.facts(FactKind.OVERRIDE)
    assert (fact.operator, fact.delegate_id) == ("v-1", house.small.ids[2])
    body = dict(fact.body)
    sealed = body.pop("text")
    assert body == {
        "override": made.id.bytes,
        "action": "admit",
        "scope": "passage",
        "reason": "identity_confirmed",
        "granted_by": "s-1",
        "expires": to_microseconds(made.expires),
    }
    # Words may hold a name, and the log is for ever: it has their keyed hash.
    assert house.four_eyes.text_is_unchanged(made, sealed)
    assert not house.four_eyes.text_is_unchanged(
        Override(**{**_values(made), "text": "Nothing seen"}), sealed
    )
    assert not house.facts(FactKind.SIGN_IN_FAILED)


def _values(made):
    return {name: getattr(made, name) for name in made.__slots__}


def test_without_words_the_log_holds_none(house):
    grant(house, house.enter("v-1"), "a-1", wish(house))
    assert house.facts(FactKind.OVERRIDE)[0].body["text"] is None


def test_the_second_person_is_another_one(house):
    sam = house.enter("s-1")
    with refused("same_person"):
        grant(house, sam, "s-1", wish(house))
    fact = house.facts(FactKind.SIGN_IN_FAILED)[-1]
    assert (fact.operator, dict(fact.body)) == (
        "s-1",
        {"reason": "same_person", "means": "override", "subject": "s-1"},
    )
    assert stored(house) == ()
    grant(house, sam, "s-2", wish(house))


def test_one_delegate_under_two_codes_is_one_person(house):
    one = house.small.ids[3]
    both = [Operator(code, "X", Role.SUPERVISOR, delegate_id=one) for code in ("s-8", "s-9")]
    with house.store.read() as conn, refused("same_person"):
        _judge(conn, *both, wish(house))


def test_a_wrong_pin_grants_nothing_and_is_counted(house):
    vic = house.enter("v-1")
    with refused("sign_in_failed"):
        grant(house, vic, "s-1", wish(house), WRONG)
    assert house.row("s-1").failures == 1
    assert stored(house) == ()


def test_a_volunteer_grants_nothing(house):
    with refused("not_allowed"):
        grant(house, house.enter("s-1"), "v-1", wish(house))


def test_nobody_decides_about_themselves(house):
    own = wish(house, delegate_id=house.small.ids[1])
    with refused("own_case"):
        grant(house, house.enter("v-1"), "s-1", own)
    # Nor does whoever grants.
    house.staff.set_role("v-1", Role.SUPERVISOR, "a-1")
    with refused("own_case"):
        grant(house, house.enter("s-1"), "v-1", own)


def test_whoever_asks_must_be_there(house):
    vic = house.enter("v-1")
    vic.lock()
    with refused("session_locked"):
        grant(house, vic, "s-1", wish(house))
    vic.open_again()
    house.staff.end("v-1", "a-1")
    with refused("not_signed_in"):
        grant(house, vic, "s-1", wish(house))
    vic.end()
    with refused("not_signed_in"):
        grant(house, vic, "s-1", wish(house))
    ghost = house.enter("s-2")
    with house.store.write() as conn:
        conn.exec_driver_sql("DELETE FROM operator WHERE code = 's-2'")
    with refused("not_signed_in"):
        grant(house, ghost, "s-1", wish(house))


ROLES = [Role.VOLUNTEER, Role.SUPERVISOR, Role.ADMIN]


def allowed(action, asks, grants):
    if action in {OverrideAction.ADMIT, OverrideAction.REPRINT}:
        return grants is not Role.VOLUNTEER
    if action is OverrideAction.EXPORT:
        return Role.VOLUNTEER not in {asks, grants}
    return Role.VOLUNTEER not in {asks, grants} and Role.ADMIN in {asks, grants}


def test_who_may_ask_and_grant_what(house):
    with house.store.read() as conn:
        for action, asks, grants in product(OverrideAction, ROLES, ROLES):
            about = house.small.ids[2] if RULES[action].about_delegate else None
            people = Operator("x-1", "X", asks), Operator("x-2", "X", grants)
            what = wish(house, action=action, delegate_id=about)
            if allowed(action, asks, grants):
                _judge(conn, *people, what)
            else:
                with refused("not_allowed"):
                    _judge(conn, *people, what)


def test_an_export_is_about_nobody(house):
    sam = house.enter("s-1")
    export = wish(house, action=OverrideAction.EXPORT, delegate_id=None, scope=OverrideScope.DAY)
    made = grant(house, sam, "s-2", export)
    assert made.delegate_id is None
    with house.store.read() as conn:
        assert rows.active_override(conn, None, OverrideAction.EXPORT, NOW) == made
        assert rows.active_override(conn, house.small.ids[2], OverrideAction.EXPORT, NOW) is None


def test_a_wish_that_makes_no_sense_is_refused_before_the_pin(house):
    vic = house.enter("v-1")
    for changes, code in (
        ({"delegate_id": None}, "bad_override"),
        ({"action": OverrideAction.EXPORT}, "bad_override"),
        ({"text": "x" * 401}, "bad_override"),
        ({"text": "a\u202eb"}, "bad_override"),
        ({"reason": OverrideReason.OTHER, "text": " "}, "bad_override"),
    ):
        with refused(code):
            grant(house, vic, "s-1", wish(house, **changes), WRONG)
    assert house.row("s-1").failures == 0
    with refused("unknown_delegate"):
        grant(house, vic, "s-1", wish(house, delegate_id=uuid4()))
    grant(house, vic, "s-1", wish(house, reason=OverrideReason.OTHER, text="Bag lost\nat the airport"))


def test_row_and_entry_are_both_there_or_neither(house, monkeypatch):
    vic = house.enter("v-1")
    house.staff.unlock("s-1", "a-1")
    real = house.log.append
    monkeypatch.setattr(
        house.log, "append", lambda conn, fact: 1 / 0 if fact.kind is FactKind.OVERRIDE else real(conn, fact)
    )
    with pytest.raises(ZeroDivisionError):
        grant(house, vic, "s-1", wish(house))
    assert stored(house) == ()
    assert not house.facts(FactKind.OVERRIDE)
    # The try stays counted: nobody was told that the PIN was right.
    assert house.row("s-1").failures == 1


EVENT = Event(
    uuid4(),
    "GA94",
    LocalNames("GA"),
    LocalNames("C"),
    "Africa/Casablanca",
    date(2026, 11, 23),
    date(2026, 11, 26),
)


def test_overrides_end_with_the_passage_the_day_or_the_event():
    late = datetime(2026, 11, 24, 23, 30, tzinfo=UTC)
    assert expiry(OverrideScope.PASSAGE, EVENT, late) == late + timedelta(minutes=15)
    # In Casablanca the next day has begun.
    assert expiry(OverrideScope.DAY, EVENT, late) == datetime(2026, 11, 25, 23, tzinfo=UTC)
    assert expiry(OverrideScope.DAY, EVENT, NOW) == datetime(2026, 11, 24, 23, tzinfo=UTC)
    end = datetime(2026, 11, 26, 23, tzinfo=UTC)
    assert expiry(OverrideScope.EVENT, EVENT, late) == end
    assert expiry(OverrideScope.DAY, EVENT, end) > end
    with refused("event_over"):
        expiry(OverrideScope.EVENT, EVENT, end)


@given(
    st.integers(0, 329 * 86_400).map(
        lambda seconds: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
    ),
    st.sampled_from(
        ["Africa/Casablanca", "Asia/Kathmandu", "America/Santiago", "Pacific/Chatham", "Africa/Cairo"]
    ),
    st.sampled_from(list(OverrideScope)),
)
def test_an_override_never_ends_before_it_begins(now, zone, scope):
    event = Event(EVENT.id, "GA94", EVENT.names, EVENT.venue, zone, EVENT.starts_on, EVENT.ends_on)
    end = expiry(scope, event, now)
    assert now < end
    if scope is OverrideScope.DAY:
        assert end - now <= timedelta(hours=25)


def override(house, scope=PASSAGE, minutes=15, **changes):
    values = {
        "id": uuid4(),
        "delegate_id": house.small.ids[2],
        "action": ADMIT,
        "scope": scope,
        "reason": CONFIRMED,
        "text": "",
        "asked_by": "v-1",
        "granted_by": "s-1",
        "at": NOW,
        "expires": NOW + timedelta(minutes=minutes),
    }
    made = Override(**{**values, **changes})
    with house.store.write() as conn:
        rows.add_override(conn, made)
    return made


def active(house, now=NOW, action=ADMIT):
    with house.store.read() as conn:
        return rows.active_override(conn, house.small.ids[2], action, now)


def use(house, made, now=NOW):
    with house.store.write() as conn:
        return rows.use(conn, made if not hasattr(made, "id") else made.id, now)


def test_a_passage_is_used_once(house):
    made = override(house)
    assert active(house) == made
    assert active(house, action=OverrideAction.REPRINT) is None
    assert [use(house, made), use(house, made)] == [True, False]
    assert active(house) is None
    with house.store.read() as conn:
        assert rows.override_by_id(conn, made.id).used_at == NOW
        assert rows.override_by_id(conn, uuid4()) is None
        assert len(rows.overrides_of(conn, house.small.ids[2])) == 1
    assert not use(house, uuid4())


def test_wider_scopes_are_used_again_and_again_and_first(house):
    passage = override(house)
    day = override(house, OverrideScope.DAY, minutes=10)
    event = override(house, OverrideScope.EVENT, minutes=600)
    assert active(house) == event
    assert all(use(house, event) for _ in range(3))
    later = NOW + timedelta(minutes=12)
    assert not use(house, day, later)
    with house.store.write() as conn:
        conn.exec_driver_sql("DELETE FROM override WHERE scope = 'event'")
    assert active(house) == day
    assert active(house, later) == passage


def test_an_override_ends_and_a_clock_set_back_lengthens_none(house):
    made = override(house)
    end = made.expires
    assert active(house, end - timedelta(microseconds=1)) == made
    assert active(house, end) is None
    assert not use(house, made, end)
    assert active(house, NOW - timedelta(seconds=59)) == made
    assert active(house, NOW - timedelta(seconds=61)) is None


def test_the_store_itself_refuses_one_person_alone(house):
    with pytest.raises(IntegrityError):
        override(house, granted_by="v-1")
    with pytest.raises(IntegrityError):
        override(house, delegate_id=uuid4())
