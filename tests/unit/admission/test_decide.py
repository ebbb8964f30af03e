"""The rule, against an oracle written the other way round: from the outcome to the facts."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.admission import decide as decide_module
from kiosk.admission.decide import OUTCOMES, decide
from kiosk.admission.facts import Facts, GateFacts, Signature
from kiosk.event.badges import BadgeState
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.people import Vetting
from kiosk.event.places import Direction
from kiosk.event.standing import BadgeInForce, CheckInState, Standing
from kiosk.event.verdict import Outcome, Reason
from kiosk.event.watch import WatchAction

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
DAY = timedelta(days=1)
WHO = UUID(int=7)
CTI = b"12345678"


def credential(**changes) -> CredentialRow:
    return replace(
        CredentialRow(
            cti=CTI,
            delegate_id=WHO,
            kind=CredentialKind.INVITATION,
            issuer="event",
            state=CredentialState.ACTIVE,
            not_before=NOW - DAY,
            expires=NOW + DAY,
        ),
        **changes,
    )


def standing(**changes) -> Standing:
    return replace(
        Standing(
            credential=changes.pop("credential", credential()),
            delegate_id=WHO,
            category_id=UUID(int=1),
            vetting=Vetting.CLEARED,
            cancelled_at=None,
            valid_from=None,
            valid_until=None,
            zones=frozenset({1, 2}),
        ),
        **changes,
    )


def claims(**changes) -> Claims:
    return replace(
        Claims(WHO, "ga95", NOW - DAY, NOW + DAY, CTI, frozenset({1, 2}), CredentialKind.INVITATION),
        **changes,
    )


def facts(**changes) -> Facts:
    base = Facts(
        now=NOW,
        event_code="ga95",
        station="desk-1",
        signature=Signature.VALID,
        claims=claims(),
        hits=1,
        standing=standing(),
    )
    return replace(base, **changes)


def badge_credential() -> CredentialRow:
    return credential(kind=CredentialKind.BADGE, serial=12)


def at_gate(zone: int = 1, direction: Direction = Direction.ENTRY, **changes) -> Facts:
    return facts(
        claims=claims(kind=CredentialKind.BADGE),
        standing=standing(credential=badge_credential()),
        gate=GateFacts(zone, direction, **changes),
    )


def waiting_badge(station: str = "ahead-desk-1", **changes) -> Facts:
    """A badge that was printed and that nobody has got yet."""
    return facts(
        claims=claims(kind=CredentialKind.BADGE),
        standing=standing(
            credential=badge_credential(),
            badge=BadgeInForce(12, BadgeState.MADE, station, NOW),
        ),
        **changes,
    )


def begun(**changes) -> CheckInState:
    return replace(CheckInState(CTI, "desk-1", NOW - timedelta(minutes=2), None), **changes)


CASES = {
    "good": (facts(), Reason.VALID),
    "unreadable": (facts(signature=Signature.UNREADABLE, claims=None, standing=None), Reason.UNREADABLE_CODE),
    "forged": (facts(signature=Signature.FORGED, claims=None, standing=None), Reason.FORGED_SIGNATURE),
    "unknown key": (facts(signature=Signature.UNKNOWN_KEY, claims=None, standing=None), Reason.UNKNOWN_KEY),
    "key out of time": (
        facts(signature=Signature.KEY_NOT_VALID, claims=None, standing=None),
        Reason.KEY_NOT_VALID,
    ),
    "valid signature without claims is a bug": (facts(claims=None), Reason.RULE_FAILED),
    "other event": (facts(claims=claims(event="ga94")), Reason.WRONG_EVENT),
    "signed but not in the mirror": (facts(standing=None, hits=0), Reason.NOT_IN_MIRROR),
    "alien code": (facts(signature=Signature.NONE, claims=None, standing=None, hits=0), Reason.UNKNOWN_CODE),
    "two meanings": (
        facts(signature=Signature.NONE, claims=None, standing=None, hits=2),
        Reason.AMBIGUOUS_CODE,
    ),
    "listed code of another system": (facts(signature=Signature.NONE, claims=None), Reason.VALID),
    "cancelled": (facts(standing=standing(cancelled_at=NOW)), Reason.CANCELLED),
    "to be cancelled tomorrow": (facts(standing=standing(cancelled_at=NOW + DAY)), Reason.VALID),
    "revoked": (
        facts(standing=standing(credential=credential(state=CredentialState.REVOKED))),
        Reason.REVOKED,
    ),
    "replaced": (
        facts(
            standing=standing(
                credential=credential(state=CredentialState.REPLACED, ended_at=NOW, ended_by="desk-3")
            )
        ),
        Reason.REPLACED,
    ),
    "handed back": (
        facts(standing=standing(credential=credential(state=CredentialState.RETURNED, ended_at=NOW))),
        Reason.RETURNED,
    ),
    "handed back, which nobody sets aside": (
        facts(standing=standing(credential=credential(state=CredentialState.RETURNED)), overridden=True),
        Reason.RETURNED,
    ),
    "pending, and over": (
        facts(
            standing=standing(vetting=Vetting.PENDING, valid_until=NOW, credential=credential(expires=NOW))
        ),
        Reason.EXPIRED,
    ),
    "pending, and over, and admitted by two": (
        facts(
            standing=standing(vetting=Vetting.PENDING, credential=credential(expires=NOW)), overridden=True
        ),
        Reason.OVERRIDDEN,
    ),
    "pending, and another day's": (
        facts(standing=standing(vetting=Vetting.PENDING, valid_until=NOW)),
        Reason.VETTING_PENDING,
    ),
    "watched, and over": (
        facts(watch=WatchAction.SILENT, standing=standing(credential=credential(expires=NOW))),
        Reason.WATCH_LIST,
    ),
    "claims of someone else": (facts(claims=claims(delegate=UUID(int=8))), Reason.CLAIMS_DIFFER),
    "claims of another kind": (facts(claims=claims(kind=CredentialKind.BADGE)), Reason.CLAIMS_DIFFER),
    "watched": (facts(watch=WatchAction.SILENT), Reason.WATCH_LIST),
    "watched and not wanted": (facts(watch=WatchAction.REFUSE), Reason.WATCH_LIST_REFUSED),
    "watched from afar": (facts(watch=WatchAction.NOTIFY), Reason.VALID),
    "cancelled, and admitted by two": (
        facts(standing=standing(cancelled_at=NOW), overridden=True),
        Reason.OVERRIDDEN,
    ),
    "revoked, which nobody sets aside": (
        facts(standing=standing(credential=credential(state=CredentialState.REVOKED)), overridden=True),
        Reason.REVOKED,
    ),
    "forged, which nobody sets aside": (
        facts(signature=Signature.FORGED, claims=None, standing=None, overridden=True),
        Reason.FORGED_SIGNATURE,
    ),
    "override without need": (facts(overridden=True), Reason.VALID),
    "gate, too soon again": (at_gate(too_soon=True), Reason.TOO_SOON_AGAIN),
    "vetting pending": (facts(standing=standing(vetting=Vetting.PENDING)), Reason.VETTING_PENDING),
    "vetting withdrawn": (facts(standing=standing(vetting=Vetting.WITHDRAWN)), Reason.VETTING_WITHDRAWN),
    "expired by the claims": (facts(claims=claims(expires=NOW)), Reason.EXPIRED),
    "expired by the mirror": (facts(standing=standing(credential=credential(expires=NOW))), Reason.EXPIRED),
    "not yet by the claims": (facts(claims=claims(not_before=NOW + DAY / 2)), Reason.NOT_YET_VALID),
    "not yet by the mirror": (
        facts(standing=standing(credential=credential(not_before=NOW + DAY / 2))),
        Reason.NOT_YET_VALID,
    ),
    "first second of validity": (facts(claims=claims(not_before=NOW)), Reason.VALID),
    "own days later": (facts(standing=standing(valid_from=NOW + DAY / 2)), Reason.NOT_TODAY),
    "own days over": (facts(standing=standing(valid_until=NOW)), Reason.NOT_TODAY),
    "another day's guest": (facts(standing=standing(days=frozenset({1, 3})), event_day=2), Reason.NOT_TODAY),
    "the third day's guest": (facts(standing=standing(days=frozenset({1, 3})), event_day=3), Reason.VALID),
    "other desk's category": (facts(category_here=False), Reason.CATEGORY_ELSEWHERE),
    "gate, allowed": (at_gate(), Reason.VALID),
    "gate, not this zone": (at_gate(zone=5), Reason.NOT_THIS_ZONE),
    "gate, zone full": (at_gate(full=True), Reason.ZONE_FULL),
    "gate, inside already": (at_gate(inside=True), Reason.ALREADY_INSIDE),
    "gate, out": (at_gate(direction=Direction.EXIT, inside=True), Reason.VALID),
    "gate, out of a zone not allowed": (at_gate(zone=5, direction=Direction.EXIT, inside=True), Reason.VALID),
    "gate, out without in": (at_gate(direction=Direction.EXIT, inside=False), Reason.NOT_INSIDE),
    "gate with an invitation": (facts(gate=GateFacts(1, Direction.ENTRY)), Reason.BADGE_NEEDED),
    "used": (facts(standing=standing(check_in=begun(completed_at=NOW - DAY))), Reason.ALREADY_USED),
    "under way at this desk": (facts(standing=standing(check_in=begun())), Reason.CHECK_IN_RESUMED),
    "under way elsewhere": (
        facts(standing=standing(check_in=begun(station="desk-2"))),
        Reason.CHECK_IN_ELSEWHERE,
    ),
    "left elsewhere long ago": (
        facts(standing=standing(check_in=begun(station="desk-2", started_at=NOW - timedelta(hours=1)))),
        Reason.CHECK_IN_RESUMED,
    ),
    "badge at a desk": (
        facts(
            claims=claims(kind=CredentialKind.BADGE),
            standing=standing(
                credential=badge_credential(),
                check_in=begun(completed_at=NOW),
                badge=BadgeInForce(12, BadgeState.ISSUED, "desk-1", NOW),
            ),
        ),
        Reason.VALID,
    ),
    "badge in its pigeon-hole, at a desk": (waiting_badge(), Reason.NOT_HANDED_OVER),
    "badge in its pigeon-hole, at a gate": (
        waiting_badge(gate=GateFacts(1, Direction.ENTRY)),
        Reason.NOT_HANDED_OVER,
    ),
    "badge just out of the printer, at its desk": (waiting_badge("desk-1"), Reason.VALID),
    "badge that is not handed over, on the way out": (
        waiting_badge(gate=GateFacts(1, Direction.EXIT, inside=True)),
        Reason.VALID,
    ),
    "portrait due": (facts(portrait_due=True), Reason.PORTRAIT_DUTY),
    "comparison due": (facts(same_person_due=True), Reason.SAME_PERSON_DUTY),
    "mirror too old": (facts(mirror_age=timedelta(hours=13)), Reason.MIRROR_TOO_OLD),
    "mirror just young enough": (facts(mirror_age=timedelta(hours=12)), Reason.VALID),
    "found by name": (
        facts(signature=Signature.NONE, claims=None, found_by_name=True),
        Reason.IDENTITY_BY_DOCUMENT,
    ),
    "found by name, nobody": (
        facts(signature=Signature.NONE, claims=None, standing=None, hits=0, found_by_name=True),
        Reason.UNKNOWN_CODE,
    ),
}


@pytest.mark.parametrize(("given_facts", "reason"), CASES.values(), ids=CASES.keys())
def test_each_rule_speaks(given_facts, reason):
    verdict = decide(given_facts)
    assert verdict.reason is reason
    assert verdict.outcome is OUTCOMES[reason]
    assert verdict.mirror_age == given_facts.mirror_age


def test_every_reason_has_an_outcome():
    assert set(OUTCOMES) == set(Reason)


def test_every_reason_but_the_crash_is_reached_by_a_case():
    assert {reason for _, reason in CASES.values()} == set(Reason)


def test_details_tell_where_and_when_a_badge_was_replaced():
    verdict = decide(CASES["replaced"][0])
    assert dict(verdict.detail) == {"at": NOW.isoformat(), "station": "desk-3"}


def test_a_crashing_rule_fails_closed(monkeypatch):
    def crash(*_):
        raise ZeroDivisionError

    monkeypatch.setattr(decide_module, "_RULES", (crash,))
    verdict = decide(facts())
    assert (verdict.outcome, verdict.reasons) == (Outcome.REFER, (Reason.RULE_FAILED,))


def test_further_objections_stand_behind_the_first():
    both = facts(standing=standing(cancelled_at=NOW, vetting=Vetting.PENDING), claims=claims(expires=NOW))
    assert decide(both).reasons == (Reason.CANCELLED, Reason.VETTING_PENDING, Reason.EXPIRED)


moments = st.sampled_from([NOW - DAY, NOW - timedelta(minutes=5), NOW, NOW + DAY])
maybe_moments = st.none() | moments


@st.composite
def any_facts(draw) -> Facts:
    kind = draw(st.sampled_from(CredentialKind))
    row = credential(
        kind=kind,
        state=draw(st.sampled_from(CredentialState)),
        not_before=draw(moments),
        expires=draw(moments),
    )
    held = standing(
        credential=row,
        vetting=draw(st.sampled_from(Vetting)),
        cancelled_at=draw(maybe_moments),
        valid_from=draw(maybe_moments),
        valid_until=draw(maybe_moments),
        zones=draw(st.frozensets(st.integers(1, 3))),
        days=draw(st.none() | st.frozensets(st.integers(1, 4))),
        check_in=draw(
            st.none()
            | st.builds(
                CheckInState,
                cti=st.just(CTI),
                station=st.sampled_from(["desk-1", "desk-2"]),
                started_at=moments,
                completed_at=maybe_moments,
            )
        ),
    )
    return Facts(
        now=NOW,
        event_code="ga95",
        station="desk-1",
        signature=draw(st.sampled_from(Signature)),
        claims=draw(
            st.none()
            | st.builds(
                claims,
                event=st.sampled_from(["ga95", "ga94"]),
                delegate=st.sampled_from([WHO, UUID(int=8)]),
                kind=st.just(kind),
                not_before=moments,
                expires=moments,
            )
        ),
        hits=draw(st.integers(0, 2)),
        standing=draw(st.none() | st.just(held)),
        found_by_name=draw(st.booleans()),
        gate=draw(
            st.none()
            | st.builds(
                GateFacts,
                zone=st.integers(1, 3),
                direction=st.sampled_from(Direction),
                inside=st.none() | st.booleans(),
                too_soon=st.booleans(),
                full=st.booleans(),
            )
        ),
        event_day=draw(st.integers(0, 5)),
        watch=draw(st.none() | st.sampled_from(WatchAction)),
        overridden=draw(st.booleans()),
        category_here=draw(st.booleans()),
        portrait_due=draw(st.booleans()),
        same_person_due=draw(st.booleans()),
        mirror_age=draw(st.none() | st.timedeltas(timedelta(0), 2 * DAY)),
    )


def _may_pass(f: Facts) -> bool:
    """Say whether green is right, from the words of the design, in no particular order."""
    held, gate = f.standing, f.gate
    signed = f.signature is Signature.VALID
    if held is None or f.signature not in {Signature.VALID, Signature.NONE} or f.hits > 1:
        return False
    if signed != (f.claims is not None) and signed:
        return False
    row = held.credential
    ends = (
        [row.expires]
        + ([f.claims.expires] if f.claims else [])
        + ([held.valid_until] if held.valid_until else [])
    )
    starts = [row.not_before] + ([f.claims.not_before] if f.claims else [])
    starts += [held.valid_from] if held.valid_from else []
    right_day = held.days is None or f.event_day in held.days
    in_time = right_day and all(start <= f.now for start in starts) and all(f.now < end for end in ends)
    clean = (
        (held.cancelled_at is None or held.cancelled_at > f.now)
        and row.state is CredentialState.ACTIVE
        and held.vetting is Vetting.CLEARED
        and f.watch not in {WatchAction.SILENT, WatchAction.REFUSE}
        and f.category_here
        and not f.portrait_due
        and not f.same_person_due
        and (f.mirror_age is None or f.mirror_age <= f.mirror_amber_after)
    )
    right_claims = f.claims is None or (
        f.claims.event == f.event_code and f.claims.delegate == held.delegate_id and f.claims.kind is row.kind
    )
    if gate is None:
        fresh = row.kind is CredentialKind.BADGE or held.check_in is None
        if not fresh and held.check_in is not None and held.check_in.completed_at is None:
            old = f.now - held.check_in.started_at >= f.take_over_after
            fresh = held.check_in.station == f.station or old
        here = fresh
    elif gate.direction is Direction.EXIT:
        here = gate.inside is not False
    else:
        here = (
            gate.zone in held.zones and row.kind is CredentialKind.BADGE and not gate.full and not gate.inside
        )
    if f.overridden and f.claims is not None and f.claims.event != f.event_code:
        return False
    alive = row.state is CredentialState.ACTIVE and (
        f.claims is None or (f.claims.delegate == held.delegate_id and f.claims.kind is row.kind)
    )
    return (in_time and clean and right_claims and here) or (f.overridden and alive)


@given(any_facts())
def test_green_is_given_exactly_where_the_design_allows_it(f):
    verdict = decide(f)
    assert (verdict.outcome is Outcome.ADMIT) == _may_pass(f)
    assert verdict.outcome is OUTCOMES[verdict.reason]
    assert Reason.RULE_FAILED not in verdict.reasons or (f.signature is Signature.VALID and f.claims is None)
