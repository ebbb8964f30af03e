"""Desk and gate over one store: walk-ins for a day, badges that die by a change or by being handed back."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest

from kiosk.accreditation.changing import Change, change_delegate
from kiosk.accreditation.walk_in_form import WalkInForm
from kiosk.desk import open_desk
from kiosk.errors import BadInput
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames
from kiosk.event.operators import Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.places import Direction, Gate
from kiosk.event.verdict import Outcome, Reason
from kiosk.gate import open_gate
from kiosk.people.four_eyes import expiry
from kiosk.scanlog import entries
from kiosk.store import blobs, places, quotas
from kiosk.store import operators as rows
from kiosk.vision.no_camera import NO_CAMERA
from tests import small_event
from tests.small_event import MOROCCO

AMAL = WalkInForm(
    "Amal", "Berrada", "أمل برادة", "MAR", "delegate", "Adviser", "1984-05-06", "AB123456", "ar"
)


class Venue:
    """A desk, an entry to zone 1 and one to zone 3."""

    def __init__(self, made, clock):
        self.clock = clock
        store = made.open()
        with store.write() as conn:
            for code, zone in (("hall-in", 1), ("vault", 3)):
                places.add_gates(conn, [Gate(uuid4(), code, LocalNames(code), zone, Direction.ENTRY)])
        store.close()
        self.made = made
        self.desk = open_desk(made.folder, camera=NO_CAMERA, clock=clock)
        self.hall = open_gate(made.folder, gate="hall-in", camera=NO_CAMERA, clock=clock)
        self.vault = open_gate(made.folder, gate="vault", camera=NO_CAMERA, clock=clock)

    def close(self):
        for station in (self.vault, self.hall, self.desk):
            station.close()

    def badge(self, delegate_id) -> bytes:
        """Print the badge of whoever was admitted and return the code that a camera reads on it."""
        job = self.desk.print_badge(self.desk.make_badge(delegate_id, None).id)
        with self.desk.store.read() as conn:
            return code_on(blobs.get(conn, job.document).data)

    def said(self, code: bytes) -> list[Reason]:
        """Return what desk, hall and vault say of a code."""
        return [one.present(code).verdict.reason for one in (self.desk, self.hall, self.vault)]

    def allow(self, delegate_id):
        now = self.clock.now()
        made = Override(
            uuid4(), delegate_id, OverrideAction.ADMIT, OverrideScope.DAY, OverrideReason.IDENTITY_CONFIRMED, "",
            "v-1", "s-1", now, expiry(OverrideScope.DAY, self.desk.event, now),
        )  # fmt: skip
        with self.desk.store.write() as conn:
            rows.add_override(conn, made)

    def change(self, delegate_id, **what):
        with self.desk.store.write() as conn:
            return change_delegate(
                conn,
                self.desk.log,
                delegate_id=delegate_id,
                change=Change(**what),
                reason="new_function",
                station="console-1",
                operator="s-1",
                at=self.clock.now(),
            )

    def kinds(self) -> list[FactKind]:
        with self.desk.store.read() as conn:
            return [one.fact.kind for one in entries(conn)]


def code_on(pdf: bytes) -> bytes:
    import pypdfium2
    import zxingcpp

    document = pypdfium2.PdfDocument(pdf)
    try:
        image = document[0].render(scale=300 / 72).to_pil()
    finally:
        document.close()
    (code,) = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return code.bytes


@pytest.fixture
def venue(tmp_path, clock):
    made = Venue(small_event.make(tmp_path / "data"), clock)
    yield made
    made.close()


def test_a_walk_in_all_the_way_and_over_at_midnight(venue):
    desk = venue.desk
    card = desk.register_walk_in(AMAL)
    who = card.delegate.id
    assert desk.open_person(who).verdict.reason is Reason.VETTING_PENDING
    with pytest.raises(BadInput, check=lambda error: error.code == "not_admitted"):
        desk.make_badge(who, None)
    venue.allow(who)
    presented = desk.open_person(who)
    assert (presented.verdict.reason, presented.wants_badge) == (Reason.OVERRIDDEN, True)
    badge = venue.badge(who)
    assert venue.said(badge) == [Reason.OVERRIDDEN, Reason.OVERRIDDEN, Reason.OVERRIDDEN]
    wanted = [
        FactKind.WALK_IN_REGISTERED,
        FactKind.BADGE_MADE,
        FactKind.BADGE_ISSUED,
        FactKind.CHECK_IN_COMPLETED,
    ]
    assert [kind for kind in venue.kinds() if kind in wanted] == wanted
    # It is half past ten in Casablanca.
    venue.clock.advance(timedelta(hours=13, minutes=30).total_seconds())
    verdict = venue.hall.present(badge).verdict
    assert (verdict.outcome, verdict.reason) == (Outcome.REFUSE, Reason.EXPIRED)
    assert venue.said(badge) == [Reason.EXPIRED] * 3
    assert desk.open_person(who).verdict.reason is Reason.EXPIRED


def test_a_walk_in_of_yesterday_gets_a_new_badge_by_a_new_word(venue):
    desk = venue.desk
    who = desk.register_walk_in(AMAL).delegate.id
    venue.allow(who)
    desk.open_person(who)
    old = venue.badge(who)
    venue.clock.advance(timedelta(hours=20).total_seconds())
    desk.renew_walk_in(who)
    assert venue.said(old) == [Reason.REPLACED] * 3
    assert desk.open_person(who).verdict.reason is Reason.VETTING_PENDING
    venue.allow(who)
    assert desk.open_person(who).wants_badge
    assert venue.said(venue.badge(who)) == [Reason.OVERRIDDEN] * 3


def test_the_quota_is_shown_and_kept(venue):
    with venue.desk.store.write() as conn:
        quotas.set_places(conn, MOROCCO.id, 3)
    senders, categories = venue.desk.senders()
    assert [(one.delegation.code, one.places) for one in senders] == [("MAR", quotas.Places(3, 3))]
    assert [one.code for one in categories] == ["delegate"]
    with pytest.raises(BadInput, check=lambda error: error.code == "quota_full"):
        venue.desk.register_walk_in(AMAL)
    # Nobody is signed in here: there is no supervisor's word.
    with pytest.raises(BadInput, check=lambda error: error.code == "not_signed_in"):
        venue.desk.register_walk_in(AMAL, beyond_quota=True)


def test_the_old_badge_dies_wherever_it_is_scanned_and_doors_go_by_the_new_zones(venue):
    desk, who = venue.desk, venue.made.ids[1]
    desk.present(venue.made.invitations[1].encode())
    old = venue.badge(who)
    assert venue.said(old) == [Reason.VALID, Reason.VALID, Reason.NOT_THIS_ZONE]
    venue.change(who, zones=frozenset({2, 3}))
    for station in (desk, venue.hall, venue.vault):
        verdict = station.present(old).verdict
        assert (verdict.outcome, verdict.reason) == (Outcome.REFUSE, Reason.REPLACED)
        assert dict(verdict.detail)["station"] == "console-1"
        assert dict(verdict.detail)["at"] == venue.clock.now().isoformat()
    presented = desk.open_person(who)
    assert (presented.verdict.reason, presented.wants_badge) == (Reason.IDENTITY_BY_DOCUMENT, True)
    assert venue.said(venue.badge(who)) == [Reason.VALID, Reason.NOT_THIS_ZONE, Reason.VALID]


def test_a_badge_handed_back_is_refused_everywhere_until_two_people_say_otherwise(venue):
    desk, who = venue.desk, venue.made.ids[1]
    desk.present(venue.made.invitations[1].encode())
    old = venue.badge(who)
    assert desk.return_badge(who).serial == 1
    assert venue.said(old) == [Reason.RETURNED] * 3
    assert desk.open_person(who).verdict.reason is Reason.ALREADY_USED
    venue.allow(who)
    assert venue.said(old) == [Reason.RETURNED] * 3
    presented = desk.open_person(who)
    assert (presented.verdict.reason, presented.wants_badge) == (Reason.OVERRIDDEN, True)
    assert venue.said(venue.badge(who)) == [Reason.VALID, Reason.VALID, Reason.OVERRIDDEN]
