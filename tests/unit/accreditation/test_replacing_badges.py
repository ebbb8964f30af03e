"""A lost or damaged badge: the old one dies when the new one is made, and the second time takes two people."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState, ReplaceReason
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.store import badges, credentials
from kiosk.store import operators as rows
from tests.small_event import NOW
from tests.unit.accreditation.test_accreditation import Office, jpeg, office, renderer

__all__ = ["jpeg", "office", "renderer"]


def issued(office: Office, number: int = 1, portrait: bytes | None = None):
    """Give the delegate a printed badge and return it."""
    office.admit(number)
    job = office.queue.run(office.service.make_badge(office.made.ids[number], portrait).id)
    office.service.settle(job)
    return office.badge(job)


def replaced(office: Office, reason: ReplaceReason = ReplaceReason.LOST, number: int = 1):
    job = office.queue.run(office.service.replace_badge(office.made.ids[number], reason).id)
    office.service.settle(job)
    return office.badge(job)


def allow(office: Office, action: OverrideAction = OverrideAction.REPRINT, number: int = 1, **changes):
    values = {
        "id": uuid4(),
        "delegate_id": office.made.ids[number],
        "action": action,
        "scope": OverrideScope.PASSAGE,
        "reason": OverrideReason.BADGE_LOST,
        "text": "",
        "asked_by": "v-1",
        "granted_by": "s-1",
        "at": NOW,
        "expires": NOW + timedelta(minutes=15),
        **changes,
    }
    with office.store.write() as conn:
        rows.add_override(conn, Override(**values))


def hire(office: Office) -> None:
    """Let somebody sign in here: only then can a word be asked for."""
    with office.store.write() as conn:
        rows.add_operator(conn, Operator("s-1", "Sam", Role.SUPERVISOR), "hash")


def entries(office: Office):
    with office.store.read() as conn:
        return [logged.fact for logged in office.log.entries(conn)]


def test_the_old_badge_dies_in_the_moment_the_new_one_is_made(office, jpeg):
    portrait = office.service.keep_portrait(office.made.ids[1], jpeg, {})
    old = issued(office, portrait=portrait)
    job = office.service.replace_badge(office.made.ids[1], ReplaceReason.DAMAGED)
    new = office.badge(job)
    with office.store.read() as conn:
        ended = credentials.credential(conn, old.cti)
        assert credentials.credential(conn, new.cti).state is CredentialState.ACTIVE
        assert badges.badge_by_id(conn, old.id).state is BadgeState.REPLACED
        assert badges.badge_in_force(conn, office.made.ids[1]).id == new.id
    assert (ended.state, ended.ended_by) == (CredentialState.REPLACED, "desk-1")
    assert (new.serial, new.state, new.portrait) == (2, BadgeState.MADE, portrait)
    made = [fact for fact in entries(office) if fact.kind is FactKind.BADGE_MADE][-1]
    assert (made.body["replaces"], made.body["reason"]) == (old.cti, "damaged")


def test_a_replacement_does_not_complete_the_check_in_again(office):
    issued(office)
    replaced(office)
    kinds = office.kinds()
    assert kinds.count(FactKind.BADGE_ISSUED) == 2
    assert kinds.count(FactKind.CHECK_IN_COMPLETED) == 1


def test_the_second_time_takes_two_people_each_time(office):
    hire(office)
    issued(office)
    replaced(office)
    with pytest.raises(BadInput) as caught:
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert caught.value.code == "override_needed"
    allow(office, OverrideAction.ADMIT)
    allow(office, number=2)
    with pytest.raises(BadInput):
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    allow(office)
    third = replaced(office)
    assert third.serial == 3
    made = [fact for fact in entries(office) if fact.kind is FactKind.BADGE_MADE][-1]
    assert (made.body["asked_by"], made.body["granted_by"]) == ("v-1", "s-1")
    with pytest.raises(BadInput):
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)


def test_where_nobody_signs_in_nobodys_word_is_asked_for(office):
    issued(office)
    replaced(office)
    assert replaced(office).serial == 3


def test_nothing_is_changed_by_what_is_refused(office):
    hire(office)
    issued(office)
    kept = replaced(office)
    before = entries(office)
    with pytest.raises(BadInput):
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert entries(office) == before
    with office.store.read() as conn:
        assert badges.badge_in_force(conn, office.made.ids[1]) == kept


def test_a_replacement_that_a_crash_left_unprinted_is_gone_on_with(office):
    issued(office)
    first = office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    again = office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert again.id == first.id
    assert office.kinds().count(FactKind.BADGE_MADE) == 2


@pytest.mark.parametrize("prepared", ["nothing", "admitted", "printing"])
def test_there_must_be_a_badge_to_replace(office, prepared):
    if prepared != "nothing":
        office.admit(1)
    if prepared == "printing":
        job = office.service.make_badge(office.made.ids[1], None)
        assert office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST) == job
        with office.store.write() as conn:
            badges.move_job(conn, job.id, of=(PrintState.RENDERED,), to=PrintState.VOID, at=NOW)
    with pytest.raises(BadInput) as caught:
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert caught.value.code == "no_badge"


def test_one_desk_of_two_at_once_replaces(office, monkeypatch):
    issued(office)
    draft, replacing = office.service._draft, []

    def overtaken(*args):
        made = draft(*args)
        if not replacing:
            replacing.append(True)
            replacing.append(office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST))
        return made

    monkeypatch.setattr(office.service, "_draft", overtaken)
    job = office.service.replace_badge(office.made.ids[1], ReplaceReason.DAMAGED)
    assert job.id == replacing[1].id
    with office.store.read() as conn:
        states = [badge.state for badge in badges.badges_of(conn, office.made.ids[1])]
    assert sorted(states) == [BadgeState.MADE, BadgeState.REPLACED]
