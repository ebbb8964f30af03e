"""From an admitted delegate to a printed badge, step by step, with crashes in between."""

from __future__ import annotations

import pytest

from kiosk.accreditation import Accreditation
from kiosk.badge import BadgeRenderer, load_design
from kiosk.credential import KeyRing, SigningKey, inspect, verify
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.facts import FactKind
from kiosk.printing import FolderPrinter, PrintQueue
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import badges, blobs, check_ins, credentials
from tests import small_event
from tests.small_event import NOW

JPEG_SIZE = (600, 800)


@pytest.fixture(scope="module")
def renderer():
    return BadgeRenderer(load_design("a6-portrait"))


@pytest.fixture(scope="module")
def jpeg() -> bytes:
    from io import BytesIO

    from PIL import Image

    out = BytesIO()
    Image.new("RGB", JPEG_SIZE, (180, 160, 140)).save(out, "JPEG")
    return out.getvalue()


class Office:
    """One station's accreditation over the small event."""

    def __init__(self, made, store, clock, renderer):
        self.made, self.store = made, store
        self.log = ScanLog(made.station_key, origin_of(made.event.code, b"k" * 32))
        self.queue = PrintQueue(store, FolderPrinter(made.folder / "out"), "desk-1", clock)
        self.service = Accreditation(
            store=store,
            log=self.log,
            key=made.station_key,
            owner="desk-1",
            event=made.event,
            station="desk-1",
            queue=self.queue,
            renderer=lambda: renderer,
            clock=clock,
        )

    def admit(self, number: int) -> None:
        code = inspect(self.made.invitations[number])
        with self.store.write() as conn:
            check_ins.start(
                conn, delegate_id=self.made.ids[number], cti=code.claims.cti, station="desk-1", at=NOW
            )

    def badge(self, job):
        with self.store.read() as conn:
            return badges.badge_by_id(conn, job.badge_id)

    def kinds(self) -> list[FactKind]:
        with self.store.read() as conn:
            return [logged.fact.kind for logged in self.log.entries(conn)]


@pytest.fixture
def office(tmp_path, clock, renderer):
    made = small_event.make(tmp_path)
    store = made.open()
    yield Office(made, store, clock, renderer)
    store.close()


def test_a_badge_carries_its_own_signed_credential(office, jpeg):
    office.admit(1)
    who = office.made.ids[1]
    portrait = office.service.keep_portrait(who, jpeg, {"Sharpness": 80})
    job = office.service.make_badge(who, portrait)
    badge = office.badge(job)
    assert (badge.serial, badge.state, badge.portrait) == (1, BadgeState.MADE, portrait)
    with office.store.read() as conn:
        held = credentials.credential(conn, badge.cti)
        assert (held.kind, held.issuer, held.serial) == (CredentialKind.BADGE, "station:desk-1", 1)
        assert blobs.get(conn, job.document).data.startswith(b"%PDF-")
    assert office.kinds() == [FactKind.PORTRAIT_TAKEN, FactKind.BADGE_MADE]


def test_the_code_on_the_badge_verifies(office):
    import pypdfium2
    import zxingcpp

    office.admit(1)
    job = office.service.make_badge(office.made.ids[1], None)
    with office.store.read() as conn:
        pdf, ring = blobs.get(conn, job.document).data, KeyRing.load(conn)
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=300 / 72).to_pil()
    document.close()
    [code] = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    signed = verify(code.text, ring)
    assert signed.claims.delegate == office.made.ids[1]
    assert signed.claims.kind is CredentialKind.BADGE
    assert signed.issuer == "station:desk-1"
    # The last day of the event ends at midnight in Casablanca; people leave later.
    assert signed.claims.expires.isoformat() == "2026-11-27T05:00:00+00:00"


def test_a_printed_badge_is_issued_and_completes_the_check_in_once(office):
    office.admit(1)
    job = office.queue.run(office.service.make_badge(office.made.ids[1], None).id)
    assert job.state is PrintState.PRINTED
    assert office.service.settle(job)
    assert office.service.settle(job)
    assert office.badge(job).state is BadgeState.ISSUED
    with office.store.read() as conn:
        assert check_ins.get(conn, office.made.ids[1]).completed_at == NOW
    assert office.kinds().count(FactKind.BADGE_ISSUED) == 1


def test_a_crash_between_paper_and_log_is_healed_at_the_next_start(office):
    office.admit(1)
    job = office.queue.run(office.service.make_badge(office.made.ids[1], None).id)
    assert office.service.settle_all() == 1
    assert office.service.settle_all() == 0
    assert office.badge(job).state is BadgeState.ISSUED


def test_an_unfinished_job_is_not_settled(office):
    office.admit(1)
    job = office.service.make_badge(office.made.ids[1], None)
    assert not office.service.settle(job)
    assert office.service.settle_all() == 0


def test_going_on_after_a_crash_makes_no_second_badge(office):
    office.admit(1)
    first = office.service.make_badge(office.made.ids[1], None)
    assert office.service.make_badge(office.made.ids[1], None).id == first.id
    assert office.kinds().count(FactKind.BADGE_MADE) == 1


def test_a_new_portrait_before_printing_replaces_the_unprinted_badge(office, jpeg):
    office.admit(1)
    who = office.made.ids[1]
    first = office.service.make_badge(who, None)
    portrait = office.service.keep_portrait(who, jpeg, {})
    second = office.service.make_badge(who, portrait)
    assert second.id != first.id
    old = office.badge(first)
    assert old.state is BadgeState.VOID
    with office.store.read() as conn:
        assert credentials.credential(conn, old.cti).state is CredentialState.REVOKED
        assert badges.job_by_id(conn, first.id).state is PrintState.VOID
    assert office.badge(second).serial == 2


def test_a_badge_that_may_lie_in_the_tray_is_not_made_again(office, jpeg):
    office.admit(1)
    who = office.made.ids[1]
    first = office.service.make_badge(who, None)
    with office.store.write() as conn:
        badges.move_job(conn, first.id, of=(PrintState.RENDERED,), to=PrintState.UNKNOWN, at=NOW)
    portrait = office.service.keep_portrait(who, jpeg, {}, accepted_because="in a hurry")
    assert office.service.make_badge(who, portrait).id == first.id


def test_no_badge_without_admission_and_no_second_badge_beside_an_issued_one(office):
    with pytest.raises(BadInput) as caught:
        office.service.make_badge(office.made.ids[1], None)
    assert caught.value.code == "not_admitted"
    office.admit(1)
    job = office.queue.run(office.service.make_badge(office.made.ids[1], None).id)
    office.service.settle(job)
    with pytest.raises(BadInput) as caught:
        office.service.make_badge(office.made.ids[1], None)
    assert caught.value.code == "badge_in_force"


def test_a_portrait_that_is_not_there_makes_nothing(office):
    office.admit(1)
    with pytest.raises(BadInput) as caught:
        office.service.make_badge(office.made.ids[1], b"x" * 32)
    assert caught.value.code == "picture_missing"
    with office.store.read() as conn:
        assert badges.badge_in_force(conn, office.made.ids[1]) is None


def test_a_stations_key_cannot_make_an_invitation(office):
    from kiosk.credential import CredentialError, issue

    stolen = issue(office.made.claims(1), office.made.station_key)
    with office.store.read() as conn:
        ring = KeyRing.load(conn)
    with pytest.raises(CredentialError) as caught:
        verify(stolen, ring)
    assert caught.value.code == "key_not_valid"
    assert ring.find(SigningKey.generate().kid) is None


def test_a_draft_that_another_desk_overtook_is_drawn_again(office, monkeypatch):
    office.admit(1)
    office.admit(2)
    draft = office.service._draft

    def overtaken(delegate_id, portrait):
        made = draft(delegate_id, portrait)
        if delegate_id == office.made.ids[1]:
            monkeypatch.setattr(office.service, "_draft", draft)
            office.service.make_badge(office.made.ids[2], None)
        return made

    monkeypatch.setattr(office.service, "_draft", overtaken)
    job = office.service.make_badge(office.made.ids[1], None)
    assert office.badge(job).serial == 2
    assert office.kinds().count(FactKind.BADGE_MADE) == 2
