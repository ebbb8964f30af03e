"""Every topic's rows: what is written comes back, and what may not happen does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from uuid import UUID, uuid4

import pytest
from sqlalchemy.exc import IntegrityError

from kiosk.event.badges import Badge, BadgeState, PrintJob, PrintState
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.names import LocalNames
from kiosk.event.people import Vetting
from kiosk.event.places import Direction, Event, Gate, Station, StationKind, Zone
from kiosk.event.standing import BadgeInForce, CheckInState
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import badges, blobs, check_ins, credentials, delegations, mirror, people, places, portraits
from kiosk.store.lookup import standing, standing_of
from kiosk.store.recent import recent
from kiosk.store.schema import log_entry

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

PLENARY = Zone(UUID(int=1), 1, "plenary", LocalNames("Plenary", ar="القاعة"), "hall", 900)


@pytest.fixture
def conn(filled):
    with filled.write() as conn:
        yield conn


@pytest.fixture
def person(conn, cast):
    person = cast.person(
        "Aya",
        "Koné",
        "آية",
        place="CIV",
        birth_date=date(1980, 2, 29),
        language="fr",
        valid_from=NOW,
        valid_until=NOW + timedelta(days=3),
        zones_added=frozenset({16}),
        zones_removed=frozenset({2}),
    )
    people.add_delegates(conn, [person])
    return person


@pytest.fixture
def badge(conn, cast, person):
    cred = cast.credential(person, 2, kind=CredentialKind.BADGE, serial=1)
    credentials.add_credential(conn, cred)
    badge = Badge(uuid4(), person.id, 1, cred.cti, "a6", BadgeState.MADE, NOW, "desk-1")
    badges.add_badge(conn, badge)
    return badge


def test_event_zones_gates_and_stations(conn):
    made = Event(
        UUID(int=9), "GA94", LocalNames("Assembly", ar="الجمعية"), LocalNames("Hall"), "Africa/Casablanca",
        date(2026, 11, 23), date(2026, 11, 26),
    )  # fmt: skip
    assert places.event(conn) is None
    places.add_event(conn, made)
    assert places.event(conn) == made
    press = replace(PLENARY, id=UUID(int=2), number=2, code="press", capacity=None)
    assert places.add_zones(conn, [press, PLENARY]) == 2
    assert places.zones(conn) == (PLENARY, press)
    gate = Gate(UUID(int=3), "plenary-in", LocalNames("Plenary entrance"), 1, Direction.ENTRY)
    assert places.add_gates(conn, [gate]) == 1
    assert places.gates(conn) == (gate,)
    desk = Station("desk-1", "Desk 1", StationKind.DESK)
    places.put_station(conn, desk)
    moved = Station("desk-1", "Gate 1", StationKind.GATE, "plenary-in")
    places.put_station(conn, moved)
    assert places.stations(conn) == (moved,)
    assert places.station_by_code(conn, "desk-1") == moved
    assert places.station_by_code(conn, "desk-2") is None


def test_references_that_point_nowhere_are_refused(conn, cast):
    with pytest.raises(IntegrityError), conn.begin_nested():
        places.add_gates(conn, [Gate(uuid4(), "x", LocalNames("X"), 7, Direction.EXIT)])
    with pytest.raises(IntegrityError), conn.begin_nested():
        people.add_delegates(conn, [replace(cast.person("A", "B"), photo=b"\0" * 32)])
    assert people.counts(conn).delegates == 0


def test_a_card_joins_everything_and_zones_are_those_in_force(conn, cast, person):
    card = people.delegate_card(conn, person.id)
    assert card.delegate == person
    assert card.delegation == cast.delegations[1]
    assert card.category == cast.categories[1]
    assert card.zones == (1, 16)
    assert card.portrait is None
    assert card.badge_serial is None
    assert people.delegate_by_number(conn, person.number) == card
    assert people.delegate_cards(conn, [person.id, uuid4()]) == {person.id: card}
    assert people.delegate_cards(conn, []) == {}
    assert people.delegate_card(conn, uuid4()) is None
    assert people.delegate_by_number(conn, 1) is None


def test_a_card_shows_the_newest_portrait_and_the_badge_in_force(conn, person, badge):
    first, second = (blobs.put(conn, data, "image/jpeg") for data in (b"first", b"second"))
    assert portraits.newest_portrait(conn, person.id) is None
    newer = portraits.Portrait(
        uuid4(), person.id, second, NOW + timedelta(minutes=1), "desk-1", {"sharpness": 71.5}, "glasses"
    )
    portraits.add_portrait(conn, newer)
    portraits.add_portrait(conn, portraits.Portrait(uuid4(), person.id, first, NOW, "desk-1"))
    assert portraits.newest_portrait(conn, person.id) == newer
    card = people.delegate_card(conn, person.id)
    assert card.portrait == second
    assert card.badge_serial == 1
    badges.move_badge(conn, badge.id, of=[BadgeState.MADE], to=BadgeState.REVOKED)
    assert people.delegate_card(conn, person.id).badge_serial is None


def test_counts_numbers_vetting_and_withdrawal(conn, cast, person):
    assert people.counts(conn) == people.Counts(1, 0, 3, 0)
    assert people.numbers(conn) == {person.number}
    assert people.next_number(conn) == person.number + 1
    assert people.next_number(conn, first=5000) == 5000
    assert people.set_vetting(conn, person.id, Vetting.WITHDRAWN)
    assert people.cancel(conn, person.id, NOW)
    assert not people.cancel(conn, person.id, NOW + timedelta(1))
    assert not people.cancel(conn, uuid4(), NOW)
    changed = people.delegate_card(conn, person.id).delegate
    assert changed == replace(person, vetting=Vetting.WITHDRAWN, cancelled_at=NOW)
    assert people.counts(conn).cancelled == 1
    with pytest.raises(IntegrityError), conn.begin_nested():
        people.add_delegates(conn, [cast.person("Other", number=person.number)])


def test_everyone_comes_in_protocol_order(conn, cast):
    made = [cast.person(str(n), place=p, category=c) for n, (p, c) in enumerate(
        [("DEU", "delegate"), ("MAR", "delegate"), ("MAR", "head"), ("CIV", "delegate"), ("MAR", "delegate")]
    )]  # fmt: skip
    people.add_delegates(conn, made)
    assert [card.delegate.name.given for card in people.every_delegate(conn)] == ["2", "1", "4", "3", "0"]
    assert delegations.delegations(conn) == cast.delegations
    assert delegations.categories(conn) == cast.categories
    assert delegations.delegation_by_code(conn, "CIV") == cast.delegations[1]
    assert delegations.delegation_by_code(conn, "XXX") is None


def test_credentials_end_once_and_say_how(conn, cast, person):
    first, second = cast.credential(person), cast.credential(person, 2)
    assert credentials.add_credentials(conn, [first, second]) == 2
    assert credentials.credential_count(conn) == 2
    assert credentials.credential(conn, first.cti) == first
    assert credentials.credential(conn, b"\0" * 8) is None
    how = {"at": NOW, "by": "desk-1", "reason": "lost"}
    assert credentials.end(conn, first.cti, CredentialState.REVOKED, **how)
    assert not credentials.end(conn, first.cti, CredentialState.REPLACED, **how)
    assert credentials.credential(conn, first.cti) == replace(
        first, state=CredentialState.REVOKED, ended_at=NOW, ended_by="desk-1", reason="lost"
    )
    assert credentials.end_all(conn, person.id, CredentialState.REVOKED, **how) == 1
    assert {row.state for row in credentials.credentials_of(conn, person.id)} == {CredentialState.REVOKED}
    with pytest.raises(IntegrityError), conn.begin_nested():
        credentials.add_credential(conn, first)


def test_other_systems_codes_are_found_by_their_bytes_and_may_be_ambiguous(conn, cast, person):
    first, second = cast.credential(person), cast.credential(person, 2)
    credentials.add_credentials(conn, [first, second])
    digest = sha256(b"ticket-17").digest()
    codes = [
        credentials.ForeignCode("pretix", digest, second.cti),
        credentials.ForeignCode("indico", digest, first.cti),
    ]
    assert credentials.add_foreign_codes(conn, codes) == 2
    assert credentials.foreign(conn, digest) == (codes[1], codes[0])
    assert credentials.foreign(conn, sha256(b"ticket-18").digest()) == ()
    with pytest.raises(IntegrityError), conn.begin_nested():
        credentials.add_foreign_codes(conn, [replace(codes[0], cti=first.cti)])


def test_a_check_in_begins_moves_and_completes_once(conn, person):
    assert check_ins.get(conn, person.id) is None
    assert not check_ins.complete(conn, person.id, NOW)
    assert check_ins.start(conn, delegate_id=person.id, cti=b"1" * 8, station="desk-1", at=NOW)
    later = NOW + timedelta(minutes=5)
    assert check_ins.start(conn, delegate_id=person.id, cti=b"2" * 8, station="desk-2", at=later)
    assert check_ins.get(conn, person.id) == CheckInState(b"2" * 8, "desk-2", later, None)
    assert check_ins.counts(conn) == (1, 0)
    assert check_ins.complete(conn, person.id, later)
    assert not check_ins.complete(conn, person.id, later)
    assert not check_ins.start(conn, delegate_id=person.id, cti=b"3" * 8, station="desk-3", at=later)
    assert check_ins.get(conn, person.id) == CheckInState(b"2" * 8, "desk-2", later, later)
    assert check_ins.counts(conn) == (1, 1)


def test_a_standing_is_all_that_a_verdict_rests_on(conn, cast, person, badge):
    invitation = cast.credential(person)
    credentials.add_credential(conn, invitation)
    check_ins.start(conn, delegate_id=person.id, cti=invitation.cti, station="desk-1", at=NOW)
    held = standing(conn, invitation.cti)
    assert held.credential == invitation
    assert (held.delegate_id, held.category_id) == (person.id, person.category_id)
    assert held.zones == {1, 16}
    assert (held.valid_from, held.valid_until) == (person.valid_from, person.valid_until)
    assert held.check_in == CheckInState(invitation.cti, "desk-1", NOW, None)
    assert held.badge == BadgeInForce(1, BadgeState.MADE, "desk-1", NOW)
    assert standing_of(conn, person.id) == held
    assert standing(conn, badge.cti).credential.kind is CredentialKind.BADGE
    badges.move_badge(conn, badge.id, of=[BadgeState.MADE], to=BadgeState.VOID)
    assert standing(conn, invitation.cti).badge is None
    assert standing(conn, b"\0" * 8) is None
    assert standing_of(conn, uuid4()) is None


def test_blobs_are_kept_once(conn):
    digest = blobs.put(conn, b"%PDF", "application/pdf")
    assert blobs.put(conn, b"%PDF", "application/pdf") == digest == sha256(b"%PDF").digest()
    assert blobs.get(conn, digest) == blobs.Blob("application/pdf", b"%PDF")
    assert blobs.get(conn, b"\0" * 32) is None
    assert conn.exec_driver_sql("SELECT count(*) FROM blob").scalar() == 1


def test_badges_have_serials_and_move_only_from_where_they_are(conn, cast, person, badge):
    assert badges.next_serial(conn) == 2
    assert badges.badge_by_id(conn, badge.id) == badges.badge_by_serial(conn, 1) == badge
    assert badges.badge_in_force(conn, person.id) == badge
    assert not badges.move_badge(conn, badge.id, of=[BadgeState.ISSUED], to=BadgeState.REPLACED)
    assert badges.move_badge(conn, badge.id, of=[BadgeState.MADE], to=BadgeState.ISSUED)
    issued = replace(badge, state=BadgeState.ISSUED)
    assert badges.badges_in(conn, [BadgeState.ISSUED]) == (issued,)
    assert badges.badges_in(conn, [BadgeState.MADE]) == ()
    assert badges.badges_of(conn, person.id) == (issued,)
    assert badges.badge_by_serial(conn, 2) is None
    credentials.add_credential(conn, cast.credential(person, 3))
    with pytest.raises(IntegrityError), conn.begin_nested():
        badges.add_badge(conn, replace(badge, id=uuid4(), cti=cast.credential(person, 3).cti))


def test_print_jobs_are_one_a_badge_and_move_only_from_where_they_are(conn, badge):
    document = blobs.put(conn, b"%PDF", "application/pdf")
    job = PrintJob(uuid4(), badge.id, "folder", PrintState.RENDERED, document, 0, NOW, NOW)
    badges.add_job(conn, job, "desk-1")
    assert badges.job_by_id(conn, job.id) == badges.job_of_badge(conn, badge.id) == job
    with pytest.raises(IntegrityError), conn.begin_nested():
        badges.add_job(conn, replace(job, id=uuid4()), "desk-1")
    later = NOW + timedelta(seconds=2)
    moved = badges.move_job(
        conn,
        job.id,
        of=[PrintState.RENDERED],
        to=PrintState.SENDING,
        at=later,
        remote="ipp-7",
        new_attempt=True,
    )
    assert moved
    assert not badges.move_job(conn, job.id, of=[PrintState.RENDERED], to=PrintState.SENT, at=later)
    sending = replace(job, state=PrintState.SENDING, updated_at=later, remote="ipp-7", attempts=1)
    assert badges.job_by_id(conn, job.id) == sending
    assert badges.move_job(
        conn, job.id, of=PrintState, to=PrintState.FAILED, at=later, message="x" * 900, printer="system:Zebra"
    )
    assert badges.job_by_id(conn, job.id) == replace(
        sending, state=PrintState.FAILED, message="x" * 400, printer="system:Zebra"
    )
    assert [found.id for found in badges.jobs_in(conn, [PrintState.FAILED], "desk-1")] == [job.id]
    assert badges.jobs_in(conn, [PrintState.FAILED], "desk-2") == ()
    assert badges.jobs_in(conn, [PrintState.SENT], "desk-1") == ()


def test_the_newest_scans_come_first_with_names(conn, person):
    def entry(index, kind, **more):
        row = {
            "index": index, "id": uuid4(), "kind": kind, "at": NOW + timedelta(seconds=index), "station": "desk-1",
            "operator": "-", "reasons": "", "leaf": b"", "leaf_hash": b"", **more,
        }  # fmt: skip
        conn.execute(log_entry.insert(), row)

    entry(0, FactKind.STATION_OPENED)
    entry(1, FactKind.SCAN, outcome="admit", reasons="valid", delegate_id=person.id)
    entry(2, FactKind.SCAN, outcome="refuse", reasons="revoked,expired")
    entry(3, FactKind.HELP_CALLED)
    newest, older = recent(conn, 5)
    assert (newest.index, newest.outcome, newest.display_name) == (2, Outcome.REFUSE, None)
    assert newest.reasons == (Reason.REVOKED, Reason.EXPIRED)
    assert (older.delegate_id, older.display_name, older.at) == (
        person.id,
        "Aya KONÉ",
        NOW + timedelta(seconds=1),
    )
    assert recent(conn, 1) == (newest,)


def test_the_mirror_knows_how_old_it_is(conn):
    assert mirror.as_of(conn) is None
    mirror.set_as_of(conn, NOW)
    mirror.set_as_of(conn, NOW + timedelta(microseconds=1))
    assert mirror.as_of(conn) == NOW + timedelta(microseconds=1)
    assert mirror.get_value(conn, mirror.FEED_SEQ) is None
    mirror.set_value(conn, mirror.FEED_SEQ, 2**40)
    assert mirror.get_value(conn, mirror.FEED_SEQ) == 2**40
