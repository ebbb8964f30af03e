"""Category and zones change: doors go by them, the badge ends, a desk makes the new one. And badges handed back."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.accreditation.changing import CHANGE_REASONS, Change, change_delegate
from kiosk.accreditation.returning import RETURN_REASONS, return_badge
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames
from kiosk.store import badges, check_ins, credentials, delegations, people, presence
from tests import small_event
from tests.small_event import DELEGATE, NOW
from tests.unit.accreditation.test_accreditation import Office, jpeg, office, renderer
from tests.unit.accreditation.test_replacing_badges import entries, issued

__all__ = ["jpeg", "office", "renderer"]
PRESS = replace(DELEGATE, id=uuid4(), code="press", names=LocalNames("Press"), zones=frozenset({3}), order=9)


@pytest.fixture
def hall(office):
    with office.store.write() as conn:
        delegations.add_categories(conn, [PRESS])
    return office


def change(office: Office, number: int = 1, reason: str = "new_function", **what):
    with office.store.write() as conn:
        return change_delegate(
            conn,
            office.log,
            delegate_id=office.made.ids[number],
            change=Change(**what),
            reason=reason,
            station="console-1",
            operator="s-1",
            at=NOW,
        )


def give_back(office: Office, number: int = 1, reason: str = "departure"):
    with office.store.write() as conn:
        return return_badge(
            conn,
            office.log,
            delegate_id=office.made.ids[number],
            reason=reason,
            station="desk-1",
            operator="v-1",
            at=NOW,
        )


def refused(code: str):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def test_the_badge_in_force_ends_and_a_desk_makes_the_next(hall, jpeg):
    portrait = hall.service.keep_portrait(hall.made.ids[1], jpeg, {})
    old = issued(hall, portrait=portrait)
    changed = change(hall, category="press")
    assert (changed.card.category.code, changed.card.zones, changed.ended) == ("press", (3,), old)
    with hall.store.read() as conn:
        ended = credentials.credential(conn, old.cti)
        assert badges.badge_by_id(conn, old.id).state is BadgeState.REPLACED
        assert check_ins.get(conn, old.delegate_id).completed_at is None
    assert (ended.state, ended.ended_by, ended.reason) == (CredentialState.REPLACED, "console-1", "changed")
    told = [fact for fact in entries(hall) if fact.kind is FactKind.DELEGATE_CHANGED]
    assert [(fact.operator, fact.body["zones_before"], fact.body["zones"]) for fact in told] == [
        ("s-1", "1 2", "3")
    ]
    job = hall.queue.run(hall.service.make_badge(old.delegate_id, portrait).id)
    assert hall.service.settle(job)
    new = hall.badge(job)
    assert (new.serial, new.state) == (2, BadgeState.ISSUED)


def test_a_badge_that_was_not_out_yet_is_called_off(hall):
    hall.admit(1)
    job = hall.service.make_badge(hall.made.ids[1], None)
    change(hall, zones=frozenset({1}))
    with hall.store.read() as conn:
        assert badges.job_by_id(conn, job.id).state is PrintState.VOID
    assert hall.badge(hall.service.make_badge(hall.made.ids[1], None)).serial == 2


def test_zones_are_taken_and_given_against_the_category(hall):
    card = change(hall, zones=frozenset({2, 3})).card
    assert (card.zones, card.delegate.zones_added, card.delegate.zones_removed) == (
        (2, 3),
        frozenset({3}),
        frozenset({1}),
    )
    # What was added to the old category does not go along to the new one.
    assert change(hall, category="press").card.zones == (3,)
    assert change(hall, category="delegate", zones=frozenset({1, 2, 3})).card.zones == (1, 2, 3)


@given(st.none() | st.sampled_from(["press", "delegate"]), st.frozensets(st.integers(1, 3)))
def test_whatever_zones_are_chosen_are_those_in_force(shared_hall, category, zones):
    try:
        card = change(shared_hall, category=category, zones=zones).card
    except BadInput as error:
        card = None
        code = error.code
    with shared_hall.store.read() as conn:
        held = people.delegate_card(conn, shared_hall.made.ids[1])
    assert set(held.zones) == zones
    assert category in {None, held.category.code}
    assert card == held or code == "nothing_changes"


@pytest.fixture(scope="module")
def shared_hall(tmp_path_factory, renderer):
    made = small_event.make(tmp_path_factory.mktemp("hall"))
    store = made.open()
    shared = Office(made, store, small_event.clock(), renderer)
    with store.write() as conn:
        delegations.add_categories(conn, [PRESS])
    yield shared
    store.close()


@pytest.mark.parametrize(
    ("what", "code"),
    [
        ({"category": "king"}, "unknown_category"),
        ({"zones": frozenset({9})}, "unknown_zone"),
        ({"category": "delegate"}, "nothing_changes"),
        ({"zones": frozenset({1, 2})}, "nothing_changes"),
        ({}, "nothing_changes"),
        ({"category": "press", "reason": "for fun"}, "bad_reason"),
    ],
)
def test_what_cannot_be_changed_leaves_all_as_it_was(hall, what, code):
    old = issued(hall)
    before = entries(hall)
    with refused(code):
        change(hall, **what)
    assert entries(hall) == before
    with hall.store.read() as conn:
        assert badges.badge_in_force(conn, old.delegate_id) == old


def test_nobody_who_is_not_there_is_changed(hall):
    hall.made.ids[9] = uuid4()
    with refused("unknown_delegate"):
        change(hall, 9, category="press")


def test_every_reason_will_do(hall):
    for place, reason in enumerate(CHANGE_REASONS):
        change(hall, reason=reason, zones=frozenset({1, 2, 3} if place % 2 else {3}))
    for reason in RETURN_REASONS:
        issued(hall, 2)
        give_back(hall, 2, reason)
        with hall.store.write() as conn:
            check_ins.reopen(conn, hall.made.ids[2])


def test_a_badge_handed_back_ends_and_its_holder_is_nowhere(hall):
    old = issued(hall)
    with hall.store.write() as conn:
        presence.move(conn, old.delegate_id, 1, inside=True, gate="g", at=NOW)
        presence.move(conn, old.delegate_id, 2, inside=False, gate="g", at=NOW)
    assert give_back(hall) == old
    with hall.store.read() as conn:
        assert badges.badge_by_id(conn, old.id).state is BadgeState.RETURNED
        assert credentials.credential(conn, old.cti).state is CredentialState.RETURNED
        assert not any(last.inside for last in presence.passages_of(conn, old.delegate_id).values())
        assert check_ins.get(conn, old.delegate_id).completed_at is not None
    (told,) = [fact for fact in entries(hall) if fact.kind is FactKind.BADGE_RETURNED]
    assert (told.operator, told.body["serial"], told.body["zones_left"]) == ("v-1", 1, 1)
    with refused("no_badge"):
        give_back(hall)


def test_a_badge_that_is_not_out_cannot_be_handed_back(hall):
    hall.admit(1)
    hall.service.make_badge(hall.made.ids[1], None)
    with refused("no_badge"):
        give_back(hall)
    with refused("bad_reason"):
        give_back(hall, reason="bored")
