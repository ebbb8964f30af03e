"""From a code to a verdict that is in the log, over a real store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from hashlib import sha256
from uuid import uuid4

import pytest
from sqlalchemy import insert

from kiosk.admission.check_in import CheckIn
from kiosk.admission.verdicts import Verdicts
from kiosk.config import Settings
from kiosk.credential import KeyRing, SigningKey, certify, issue
from kiosk.errors import EnvironmentFault
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.operators import Operator, Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.event.people import Role
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import check_ins, credentials, keys_rows, mirror, operators, people
from kiosk.store.credentials import ForeignCode
from kiosk.store.schema import watch_entry, watch_hit
from tests import small_event
from tests.small_event import END, NOW, START, row

CODE_KEY = b"k" * 32


class Desk:
    """One desk over the small event's store."""

    def __init__(self, made, store, clock, station="desk-1"):
        self.store, self.made, self.clock = store, made, clock
        self.log = ScanLog(made.station_key, origin_of(made.event.code, CODE_KEY))
        verdicts = Verdicts(
            store=store,
            log=self.log,
            ring=self.ring,
            code_key=CODE_KEY,
            event=made.event,
            station=station,
            clock=clock,
            settings=Settings.load(made.folder).admission,
            operator=lambda: "v-7",
        )
        self.doubted = set()
        self.check_in = CheckIn(verdicts, station, lambda _, who: who in self.doubted)

    def ring(self):
        with self.store.read() as conn:
            return KeyRing.load(conn)

    def reason(self, code: str | bytes) -> Reason:
        return self.check_in.present(code if isinstance(code, bytes) else code.encode()).verdict.reason

    def entries(self):
        with self.store.read() as conn:
            return [logged.fact for logged in self.log.entries(conn)]


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path)


@pytest.fixture
def store(made):
    store = made.open()
    yield store
    store.close()


@pytest.fixture
def desk(made, store, clock):
    return Desk(made, store, clock)


def test_a_good_invitation_is_admitted_logged_and_begun(desk, made):
    presented = desk.check_in.present(made.invitations[1].encode())
    assert presented.verdict.outcome is Outcome.ADMIT
    assert presented.card.delegate.number == 1
    assert presented.wants_badge
    assert list(presented.steps_ms) == ["verify", "lookup", "decide", "log", "card"]
    fact = desk.entries()[presented.entry]
    assert (fact.outcome, fact.reasons, fact.operator) == (Outcome.ADMIT, (Reason.VALID,), "v-7")
    assert fact.delegate_id == made.ids[1]
    assert fact.at == NOW
    with desk.store.read() as conn:
        assert check_ins.get(conn, made.ids[1]).station == "desk-1"


def test_the_log_holds_no_code_and_no_name(desk, made):
    desk.reason(made.invitations[1])
    with desk.store.read() as conn:
        leaf = conn.exec_driver_sql("SELECT leaf FROM log_entry").scalar_one()
    assert made.invitations[1].encode() not in leaf
    assert b"El Fassi" not in leaf
    assert b"Amina" not in leaf


def test_a_doubted_face_is_referred_while_the_check_in_is_under_way(desk, made, clock):
    desk.doubted.add(made.ids[1])
    assert desk.reason(made.invitations[1]) is Reason.VALID
    assert desk.reason(made.invitations[1]) is Reason.SAME_PERSON_DUTY
    assert desk.check_in.open_person(made.ids[1]).verdict.reason is Reason.SAME_PERSON_DUTY
    with desk.store.write() as conn:
        check_ins.complete(conn, made.ids[1], clock.now())
    assert desk.reason(made.invitations[1]) is Reason.ALREADY_USED
    assert desk.reason(made.invitations[2]) is Reason.VALID


def test_twice_before_the_badge_goes_on_and_after_it_is_referred(desk, made, clock):
    assert desk.reason(made.invitations[1]) is Reason.VALID
    assert desk.reason(made.invitations[1]) is Reason.CHECK_IN_RESUMED
    with desk.store.write() as conn:
        check_ins.complete(conn, made.ids[1], clock.now())
    presented = desk.check_in.present(made.invitations[1].encode())
    assert presented.verdict.reason is Reason.ALREADY_USED
    assert not presented.wants_badge


def test_two_desks_of_one_store_do_not_both_say_yes(desk, made, clock):
    other = Desk(made, desk.store, clock, station="desk-2")
    assert desk.reason(made.invitations[1]) is Reason.VALID
    assert other.reason(made.invitations[1]) is Reason.CHECK_IN_ELSEWHERE
    clock.advance(11 * 60)
    assert other.reason(made.invitations[1]) is Reason.CHECK_IN_RESUMED
    assert desk.reason(made.invitations[1]) is Reason.CHECK_IN_ELSEWHERE


def test_forged_altered_and_strange_codes_are_refused(desk, made):
    good = made.invitations[1]
    at = len(good) // 2
    altered = good[:at] + ("A" if good[at] != "A" else "B") + good[at + 1 :]
    assert desk.reason(altered) in {Reason.FORGED_SIGNATURE, Reason.UNREADABLE_CODE}
    stranger = SigningKey.generate()
    assert desk.reason(issue(made.claims(1), stranger)) is Reason.UNKNOWN_KEY
    assert desk.reason("https://example.org/ticket/1") is Reason.UNKNOWN_CODE
    assert desk.reason(b"") is Reason.UNREADABLE_CODE
    assert desk.reason(b"x" * 513) is Reason.UNREADABLE_CODE
    assert desk.reason(b"\xff\xfe\x00") is Reason.UNKNOWN_CODE
    assert desk.reason("AK1:" + "\u202e") is Reason.UNREADABLE_CODE
    assert all(fact.delegate_id is None for fact in desk.entries())


def test_other_events_and_unlisted_credentials(desk, made):
    assert desk.reason(issue(made.claims(1, event="GA93"), made.event_key)) is Reason.WRONG_EVENT
    assert desk.reason(issue(made.claims(1), made.event_key)) is Reason.NOT_IN_MIRROR


def test_ended_credentials_say_where_they_ended(desk, made):
    claims = made.claims(2)
    with desk.store.write() as conn:
        credentials.add_credential(conn, row(claims))
        credentials.end(conn, claims.cti, CredentialState.REPLACED, at=NOW, by="desk-3", reason="lost")
    presented = desk.check_in.present(issue(claims, made.event_key).encode())
    assert presented.verdict.reason is Reason.REPLACED
    assert dict(presented.verdict.detail)["station"] == "desk-3"
    assert presented.card is not None


def test_a_key_that_arrives_later_is_found_and_a_revoked_one_dies_at_once(desk, made):
    new = SigningKey.generate()
    claims = made.claims(2, kind=CredentialKind.BADGE)
    code = issue(claims, new)
    assert desk.reason(code) is Reason.UNKNOWN_KEY
    with desk.store.write() as conn:
        certificate = certify(made.event_key, new.public, "desk-2", START, END)
        keys_rows.add_signing_key(
            conn, keys_rows.SigningKeyRow(new.public, "desk-2", START, END, certificate)
        )
        credentials.add_credential(conn, row(claims, issuer="station:desk-2", serial=9))
    assert desk.reason(code) is Reason.VALID
    with desk.store.write() as conn:
        keys_rows.revoke_signing_key(conn, new.public, NOW)
    assert desk.reason(code) is Reason.KEY_NOT_VALID


def test_codes_of_other_systems_are_matched_by_their_exact_bytes(desk, made):
    first, second = made.claims(1), made.claims(2)
    secret = "kx7…ü".encode()
    with desk.store.write() as conn:
        for claims in (first, second):
            credentials.add_credential(conn, row(claims, issuer="pretix"))
        codes = [ForeignCode("pretix", sha256(secret).digest(), first.cti)]
        codes.append(ForeignCode("pretix", sha256(b"same").digest(), first.cti))
        codes.append(ForeignCode("indico", sha256(b"same").digest(), second.cti))
        credentials.add_foreign_codes(conn, codes)
    assert desk.reason(secret) is Reason.VALID
    assert desk.reason(secret + b" ") is Reason.UNKNOWN_CODE
    assert desk.reason(b"same") is Reason.AMBIGUOUS_CODE


def test_a_person_found_by_name_is_decided_by_the_same_rule(desk, made):
    presented = desk.check_in.open_person(made.ids[2])
    assert presented.verdict.reason is Reason.IDENTITY_BY_DOCUMENT
    assert presented.wants_badge
    assert desk.entries()[presented.entry].body["found_by_name"] is True
    with desk.store.write() as conn:
        check_ins.complete(conn, made.ids[2], NOW)
    assert desk.check_in.open_person(made.ids[2]).verdict.reason is Reason.ALREADY_USED


def test_old_registry_data_turns_green_into_amber(desk, made, clock):
    with desk.store.write() as conn:
        mirror.set_as_of(conn, NOW)
    clock.advance(12 * 3600)
    presented = desk.check_in.present(made.invitations[1].encode())
    assert presented.verdict.reason is Reason.VALID
    assert presented.verdict.mirror_age == timedelta(hours=12)
    clock.advance(1)
    assert desk.reason(made.invitations[2]) is Reason.MIRROR_TOO_OLD


def test_without_a_log_there_is_no_verdict_and_no_check_in(desk, made, monkeypatch):
    def full(*_):
        raise EnvironmentFault("disk_full", "The disk is full.", "Free some space.")

    monkeypatch.setattr(desk.log, "append", full)
    with pytest.raises(EnvironmentFault, match="full"):
        desk.check_in.present(made.invitations[1].encode())
    with desk.store.read() as conn:
        assert check_ins.get(conn, made.ids[1]) is None


def override(made, number, scope, **changes):
    base = Override(
        uuid4(),
        made.ids[number],
        OverrideAction.ADMIT,
        scope,
        OverrideReason.DELEGATION_CONFIRMED,
        "",
        "v-7",
        "s-1",
        NOW,
        NOW + timedelta(hours=1),
    )
    return replace(base, **changes)


@pytest.mark.parametrize(("scope", "times"), [(OverrideScope.PASSAGE, 1), (OverrideScope.DAY, 3)])
def test_what_two_people_allowed_admits_as_often_as_they_said(desk, made, scope, times):
    granted = override(made, 1, scope)
    with desk.store.write() as conn:
        people.cancel(conn, made.ids[1], NOW)
        for code in ("v-7", "s-1"):
            operators.add_operator(conn, Operator(code, code, Role.SUPERVISOR))
        operators.add_override(conn, granted)
    verdicts = [desk.check_in.present(made.invitations[1].encode()) for _ in range(3)]
    admitted = [p for p in verdicts if p.verdict.outcome is Outcome.ADMIT]
    assert len(admitted) == times
    assert admitted[0].verdict.reasons == (Reason.OVERRIDDEN, Reason.CANCELLED)
    assert admitted[0].wants_badge
    assert desk.entries()[admitted[0].entry].body["override"] == granted.id.bytes


def test_an_override_that_is_not_needed_is_not_used_up(desk, made):
    with desk.store.write() as conn:
        for code in ("v-7", "s-1"):
            operators.add_operator(conn, Operator(code, code, Role.SUPERVISOR))
        operators.add_override(conn, override(made, 1, OverrideScope.PASSAGE))
    assert desk.reason(made.invitations[1]) is Reason.VALID
    with desk.store.read() as conn:
        assert operators.overrides_of(conn, made.ids[1])[0].used_at is None


@pytest.mark.parametrize(
    ("action", "state", "reason"),
    [
        ("silent", "open", Reason.WATCH_LIST),
        ("silent", "held", Reason.WATCH_LIST),
        ("silent", "cleared", Reason.VALID),
        ("refuse", "open", Reason.WATCH_LIST_REFUSED),
        ("notify", "open", Reason.VALID),
    ],
)
def test_a_watch_list_hit_counts_until_a_supervisor_clears_it(desk, made, action, state, reason):
    entry = uuid4()
    with desk.store.write() as conn:
        listed = {"id": entry, "name": "Amina El Fassi", "reason": "-", "action": action}
        conn.execute(insert(watch_entry), {**listed, "added_by": "s-1", "added_at": NOW})
        hit = {"entry_id": entry, "delegate_id": made.ids[1], "score": 100, "state": state}
        conn.execute(insert(watch_hit), hit)
    assert desk.reason(made.invitations[1]) is reason
    assert desk.reason(made.invitations[2]) is Reason.VALID
