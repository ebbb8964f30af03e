"""A badge is replaced for whoever would still be admitted with it, and for nobody else."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from sqlalchemy import update

from kiosk.errors import BadInput
from kiosk.event.badges import ReplaceReason
from kiosk.event.operators import OverrideAction, OverrideScope
from kiosk.event.people import Vetting
from kiosk.event.watch import WatchAction, WatchEntry, WatchHit
from kiosk.store import badges, watch
from kiosk.store.schema import delegate
from tests.small_event import NOW
from tests.unit.accreditation.test_accreditation import Office, jpeg, office, renderer
from tests.unit.accreditation.test_replacing_badges import allow, entries, issued

__all__ = ["jpeg", "office", "renderer"]


def change(office: Office, **values) -> None:
    with office.store.write() as conn:
        conn.execute(update(delegate).where(delegate.c.id == office.made.ids[1]).values(**values))


def watch_for(office: Office, action: WatchAction) -> None:
    entry = WatchEntry(uuid4(), "wanted", action, "s-1", NOW, name="Amina El Fassi")
    with office.store.write() as conn:
        watch.add_entries(conn, [entry])
        watch.add_hits(conn, [WatchHit(entry.id, office.made.ids[1], 100)])


WHY_NOT = {
    "cancelled": lambda office: change(office, cancelled_at=NOW - timedelta(hours=1)),
    "clearance lost": lambda office: change(office, vetting=Vetting.WITHDRAWN.value),
    "clearance pending": lambda office: change(office, vetting=Vetting.PENDING.value),
    "watched in silence": lambda office: watch_for(office, WatchAction.SILENT),
    "refused by the watch list": lambda office: watch_for(office, WatchAction.REFUSE),
    "not on this day": lambda office: change(office, valid_until=NOW),
}


@pytest.mark.parametrize("why", WHY_NOT)
def test_whoever_would_not_be_admitted_keeps_what_they_have(office, why):
    old = issued(office)
    WHY_NOT[why](office)
    before = entries(office)
    with pytest.raises(BadInput) as caught:
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert caught.value.code == "not_admitted"
    # One sentence for all of them: that somebody is watched for is not told at the desk.
    assert "not admitted at this moment" in caught.value.message
    assert entries(office) == before
    with office.store.read() as conn:
        assert badges.badge_in_force(conn, office.made.ids[1]) == old


@pytest.mark.parametrize("why", WHY_NOT)
def test_two_people_may_say_otherwise(office, why):
    issued(office)
    WHY_NOT[why](office)
    allow(office, OverrideAction.ADMIT, scope=OverrideScope.DAY, expires=NOW + timedelta(hours=6))
    job = office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert office.badge(job).serial == 2


def test_a_hit_that_only_tells_the_supervisor_changes_nothing(office):
    issued(office)
    watch_for(office, WatchAction.NOTIFY)
    assert office.badge(office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)).serial == 2


def test_whoever_is_cancelled_while_the_badge_is_drawn_gets_none(office, monkeypatch):
    issued(office)
    draft, cancelled = office.service._draft, []

    def overtaken(*args):
        made = draft(*args)
        if not cancelled:
            cancelled.append(True)
            change(office, cancelled_at=NOW)
        return made

    monkeypatch.setattr(office.service, "_draft", overtaken)
    with pytest.raises(BadInput) as caught:
        office.service.replace_badge(office.made.ids[1], ReplaceReason.LOST)
    assert caught.value.code == "not_admitted"
