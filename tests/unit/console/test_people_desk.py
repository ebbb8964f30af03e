"""One person at a console: found, shown whole, set right only by whoever has the right, and written down."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kiosk.accreditation.changing import CHANGE_REASONS, Change
from kiosk.accreditation.returning import RETURN_REASONS
from kiosk.admission.check_in import CheckIn
from kiosk.console.people import RESET_REASONS, REVOKE_REASONS, PeopleDesk
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState
from kiosk.event.facts import FactKind
from kiosk.scanlog import entries
from kiosk.store.presence import presence_of

SOMEBODY = uuid4()
CALLS = {
    "find": lambda people: people.find("smith"),
    "card": lambda people: people.card(SOMEBODY),
    "file": lambda people: people.file(SOMEBODY),
    "reset_presence": lambda people: people.reset_presence(SOMEBODY, 1, RESET_REASONS[0], inside=True),
    "revoke_badge": lambda people: people.revoke_badge(SOMEBODY, REVOKE_REASONS[0]),
    "change": lambda people: people.change(SOMEBODY, Change(category="staff"), CHANGE_REASONS[0]),
    "return_badge": lambda people: people.return_badge(SOMEBODY, RETURN_REASONS[0]),
}


def facts(console, kind: FactKind):
    with console.store.read() as conn:
        return [one.fact for one in entries(conn) if one.fact.kind is kind]


def refused(code: str):
    return pytest.raises(BadInput, check=lambda error: error.code == code)


def test_every_call_is_held_to_its_right():
    assert set(CALLS) == {name for name in vars(PeopleDesk) if not name.startswith("_")}


@pytest.mark.parametrize("name", CALLS)
@pytest.mark.parametrize(
    ("who", "code"), [("", "not_signed_in"), ("v-1", "not_allowed"), ("locked", "session_locked")]
)
def test_nobody_looks_at_people_without_the_right(house, name, who, code):
    console = house.open()
    try:
        if who:
            house.sign_in(console, "s-1" if who == "locked" else who)
        if who == "locked":
            console.attendance.lock()
        with refused(code):
            CALLS[name](console.people)
    finally:
        console.close()


@pytest.mark.parametrize(
    ("text", "number"), [("okafor", 1006), ("الفاسي", 1001), ("1018", 1018), ("Lefevre", 1037)]
)
def test_people_are_found_by_name_native_script_and_number(console, text, number):
    assert number in {card.delegate.number for card in console.people.find(text)}


def test_a_search_finds_no_more_than_asked_for(console):
    assert len(console.people.find("smith", 2)) == 2 < len(console.people.find("smith"))


def test_a_file_tells_everything(house, console):
    file = console.people.file(house.person(1018))
    assert {one.action.value for one in file.overrides} == {"admit"}
    assert file.cases
    assert all(scan.delegate_id == house.person(1018) for scan in file.scans)
    watched = console.people.file(house.person(1004))
    assert [hit.score for _, hit in watched.hits] == [97]
    assert set(watched.zones) == {1, 2, 3, 4}
    with refused("unknown_delegate"):
        console.people.file(uuid4())


def test_presence_is_set_right_once_and_by_name(house, console):
    who = house.person(1001)
    assert console.people.file(who).passages[1].inside
    console.people.reset_presence(who, 1, "missed_exit", inside=False)
    with console.store.read() as conn:
        assert not presence_of(conn, who, 1).inside
    (told,) = facts(console, FactKind.PRESENCE_RESET)
    assert (told.operator, told.delegate_id) == ("s-1", who)
    assert told.body == {"zone": 1, "inside": False, "reason": "missed_exit"}


@pytest.mark.parametrize(
    ("number", "zone", "reason", "code"),
    [(1001, 9, "missed_exit", "unknown_zone"), (0, 1, "missed_exit", "unknown_delegate"),
     (1001, 1, "because I say so", "bad_reason")],
)  # fmt: skip
def test_what_does_not_fit_is_not_set_right(house, console, number, zone, reason, code):  # noqa: PLR0917 - parametrised
    who = house.person(number) if number else uuid4()
    with refused(code):
        console.people.reset_presence(who, zone, reason, inside=True)
    assert not facts(console, FactKind.PRESENCE_RESET)


def test_a_revoked_badge_is_refused_from_that_moment(house, console):
    who = house.person(1001)
    ended = console.people.revoke_badge(who, "stolen")
    assert len(ended) == 1
    file = console.people.file(who)
    assert [one.state for one in file.badges] == [BadgeState.REVOKED]
    assert file.card.badge_serial is None
    (told,) = facts(console, FactKind.CREDENTIAL_REVOKED)
    assert (told.operator, told.delegate_id, told.body["reason"]) == ("s-1", who, "stolen")
    assert _presented(house, console).outcome.value == "refuse"
    with refused("no_badge"):
        console.people.revoke_badge(who, "stolen")
    assert len(facts(console, FactKind.CREDENTIAL_REVOKED)) == 1


def test_a_badge_is_revoked_for_a_reason_of_the_list(house, console):
    with refused("bad_reason"):
        console.people.revoke_badge(house.person(1001), "dislike")
    assert _presented(house, console).outcome.value != "refuse"


def _presented(house, console):
    """Return what a desk of this store says of the badge of delegate 1001."""
    check_in = CheckIn(console._verdicts, "desk-1")
    return check_in.present(house.badges[1001].encode()).verdict


def test_a_change_ends_the_badge_and_asks_for_a_new_one(house, console):
    who = house.person(1001)
    changed = console.people.change(who, Change(category="staff"), "wrong_category")
    assert (changed.card.category.code, changed.card.zones) == ("staff", (1, 3, 4))
    file = console.people.file(who)
    assert [one.state for one in file.badges] == [BadgeState.REPLACED]
    (told,) = facts(console, FactKind.DELEGATE_CHANGED)
    assert (told.operator, told.delegate_id) == ("s-1", who)
    assert (told.body["category_before"], told.body["zones_before"]) == ("head", "1 2 3")
    assert _presented(house, console).reasons[0].value == "replaced"


def test_a_badge_handed_back_is_refused_and_its_holder_is_nowhere(house, console):
    who = house.person(1001)
    assert console.people.file(who).passages[1].inside
    console.people.return_badge(who, "departure")
    file = console.people.file(who)
    assert [one.state for one in file.badges] == [BadgeState.RETURNED]
    assert not any(last.inside for last in file.passages.values())
    (told,) = facts(console, FactKind.BADGE_RETURNED)
    assert told.body["zones_left"] >= 1
    assert _presented(house, console).reasons[0].value == "returned"
    with refused("no_badge"):
        console.people.return_badge(who, "departure")
    with refused("bad_reason"):
        console.people.return_badge(who, "tired of it")
