"""The one rule: `decide(facts) -> Verdict`.

The rules stand in the order of DESIGN section 4. The first that speaks decides; what later rules
would have said is kept behind it as further reasons, so that a supervisor sees everything at once.
Rules about the code itself end the matter: nothing else is known about a code that fails them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from types import MappingProxyType

from kiosk.admission.facts import Facts, Signature
from kiosk.event.badges import AHEAD, BadgeState
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.people import Vetting
from kiosk.event.places import Direction
from kiosk.event.standing import Standing
from kiosk.event.verdict import Outcome, Reason, Verdict
from kiosk.event.watch import WatchAction

_Detail = dict[str, str]

OUTCOMES: Mapping[Reason, Outcome] = MappingProxyType(
    {
        **dict.fromkeys(
            (Reason.VALID, Reason.CHECK_IN_RESUMED, Reason.IDENTITY_BY_DOCUMENT, Reason.OVERRIDDEN),
            Outcome.ADMIT,
        ),
        **dict.fromkeys(
            (
                Reason.UNREADABLE_CODE,
                Reason.FORGED_SIGNATURE,
                Reason.UNKNOWN_KEY,
                Reason.KEY_NOT_VALID,
                Reason.WRONG_EVENT,
                Reason.UNKNOWN_CODE,
                Reason.CANCELLED,
                Reason.REVOKED,
                Reason.REPLACED,
                Reason.WATCH_LIST_REFUSED,
                Reason.VETTING_WITHDRAWN,
                Reason.EXPIRED,
                Reason.NOT_THIS_ZONE,
                Reason.RETURNED,
            ),
            Outcome.REFUSE,
        ),
        **dict.fromkeys(
            (
                Reason.NOT_IN_MIRROR,
                Reason.AMBIGUOUS_CODE,
                Reason.WATCH_LIST,
                Reason.VETTING_PENDING,
                Reason.NOT_YET_VALID,
                Reason.NOT_TODAY,
                Reason.CATEGORY_ELSEWHERE,
                Reason.BADGE_NEEDED,
                Reason.NOT_HANDED_OVER,
                Reason.ZONE_FULL,
                Reason.ALREADY_USED,
                Reason.CHECK_IN_ELSEWHERE,
                Reason.TOO_SOON_AGAIN,
                Reason.ALREADY_INSIDE,
                Reason.NOT_INSIDE,
                Reason.CLAIMS_DIFFER,
                Reason.PORTRAIT_DUTY,
                Reason.SAME_PERSON_DUTY,
                Reason.MIRROR_TOO_OLD,
                Reason.RULE_FAILED,
            ),
            Outcome.REFER,
        ),
    }
)
"""The outcome each reason stands for; total over `Reason` (a test holds it to that)."""


def decide(facts: Facts) -> Verdict:
    """Return the verdict on `facts`; never raises: a rule that crashes gives REFER `rule_failed`."""
    detail: _Detail = {}
    try:
        reasons = _reasons(facts, detail)
    except Exception:  # a bug in a rule must stop a person at the supervisor's desk, not open the door
        reasons, detail = (Reason.RULE_FAILED,), {}
    return Verdict(
        outcome=OUTCOMES[reasons[0]],
        reasons=reasons,
        mirror_age=facts.mirror_age,
        detail=tuple(detail.items()),
    )


def _reasons(facts: Facts, detail: _Detail) -> tuple[Reason, ...]:
    of_code = _code(facts)
    if of_code is not None:
        return (of_code,)
    held = facts.standing
    if held is None:
        return (Reason.NOT_IN_MIRROR if facts.signature is Signature.VALID else Reason.UNKNOWN_CODE,)
    objections = tuple(reason for rule in _RULES if (reason := rule(facts, held, detail)) is not None)
    objections = _expired_first(objections)
    if objections and facts.overridden and not _NEVER_SET_ASIDE.intersection(objections):
        return (Reason.OVERRIDDEN, *objections)
    return objections or (_welcome(facts, held),)


def _expired_first(objections: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Let what is over be refused as over: that a check is still pending does not soften it to amber."""
    if objections[:1] == (Reason.VETTING_PENDING,) and Reason.EXPIRED in objections:
        return (Reason.EXPIRED, *(one for one in objections if one is not Reason.EXPIRED))
    return objections


_NEVER_SET_ASIDE = frozenset({Reason.REVOKED, Reason.REPLACED, Reason.RETURNED, Reason.CLAIMS_DIFFER})
"""Two people may admit a delegate against a rule, but not bring a dead or contradictory code back to life."""


def _code(facts: Facts) -> Reason | None:
    """Readable, signature, right event, one meaning."""
    of_signature = _BY_SIGNATURE.get(facts.signature)
    if of_signature is not None:
        return of_signature
    if facts.claims is not None and facts.claims.event != facts.event_code:
        return Reason.WRONG_EVENT
    if facts.signature is Signature.VALID and facts.claims is None:
        return Reason.RULE_FAILED
    return Reason.AMBIGUOUS_CODE if facts.hits > 1 else None


_BY_SIGNATURE: Mapping[Signature, Reason] = MappingProxyType(
    {
        Signature.UNREADABLE: Reason.UNREADABLE_CODE,
        Signature.FORGED: Reason.FORGED_SIGNATURE,
        Signature.UNKNOWN_KEY: Reason.UNKNOWN_KEY,
        Signature.KEY_NOT_VALID: Reason.KEY_NOT_VALID,
    }
)


def _cancelled(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    return Reason.CANCELLED if held.cancelled_at is not None and held.cancelled_at <= facts.now else None


def _ended(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    state = held.credential.state
    if state is CredentialState.ACTIVE:
        return None
    if held.credential.ended_at is not None:
        detail["at"] = held.credential.ended_at.isoformat()
    if held.credential.ended_by:
        detail["station"] = held.credential.ended_by
    return _BY_END[state]


_BY_END: Mapping[CredentialState, Reason] = MappingProxyType(
    {
        CredentialState.REVOKED: Reason.REVOKED,
        CredentialState.REPLACED: Reason.REPLACED,
        CredentialState.RETURNED: Reason.RETURNED,
    }
)


def _differs(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    claims = facts.claims
    if claims is None:
        return None
    same = claims.delegate == held.delegate_id and claims.kind is held.credential.kind
    return None if same else Reason.CLAIMS_DIFFER


def _watched(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    # A hit that only notifies changes nothing here: the supervisor is told by the case it opens.
    return _BY_WATCH.get(facts.watch) if facts.watch is not None else None


_BY_WATCH: Mapping[WatchAction, Reason] = MappingProxyType(
    {WatchAction.SILENT: Reason.WATCH_LIST, WatchAction.REFUSE: Reason.WATCH_LIST_REFUSED}
)


def _vetting(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    if held.vetting is Vetting.WITHDRAWN:
        return Reason.VETTING_WITHDRAWN
    return Reason.VETTING_PENDING if held.vetting is Vetting.PENDING else None


def _time(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:
    """The strictest of the signed times and the mirror's; then the delegate's own days."""
    starts, ends = held.credential.not_before, held.credential.expires
    if facts.claims is not None:
        starts, ends = max(starts, facts.claims.not_before), min(ends, facts.claims.expires)
    if facts.now >= ends:
        detail["until"] = ends.isoformat()
        return Reason.EXPIRED
    if facts.now < starts:
        detail["from"] = starts.isoformat()
        return Reason.NOT_YET_VALID
    early = held.valid_from is not None and facts.now < held.valid_from
    late = held.valid_until is not None and facts.now >= held.valid_until
    other_day = held.days is not None and facts.event_day not in held.days
    return Reason.NOT_TODAY if early or late or other_day else None


def _category(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    return None if facts.category_here else Reason.CATEGORY_ELSEWHERE


def _zone(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:
    gate = facts.gate
    if gate is None:
        return None
    # Nobody is kept in by a missing permission: leaving is checked for presence alone.
    if gate.direction is Direction.EXIT:
        return None
    if gate.zone not in held.zones:
        detail["zone"] = str(gate.zone)
        return Reason.NOT_THIS_ZONE
    if held.credential.kind is not CredentialKind.BADGE:
        return Reason.BADGE_NEEDED
    return Reason.ZONE_FULL if gate.full else None


def _handed_over(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    """A badge that waits in a pigeon-hole opens nothing, and is nobody's admission."""
    waits = (
        held.credential.kind is CredentialKind.BADGE
        and held.badge is not None
        and held.badge.state is BadgeState.MADE
        and held.badge.station.startswith(AHEAD)
        and held.badge.serial == held.credential.serial
    )
    if not waits or (facts.gate is not None and facts.gate.direction is Direction.EXIT):
        return None
    # At a desk it may be in the act of being handed over, to somebody who was admitted.
    return Reason.NOT_HANDED_OVER if facts.gate is not None or held.check_in is None else None


def _used(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:
    if facts.gate is not None:
        return _inside(facts)
    if held.credential.kind is CredentialKind.BADGE:
        return None
    begun = held.check_in
    if begun is None:
        return None
    if begun.completed_at is not None:
        detail["at"] = begun.completed_at.isoformat()
        detail["station"] = begun.station
        return Reason.ALREADY_USED
    elsewhere = begun.station != facts.station
    if elsewhere and facts.now - begun.started_at < facts.take_over_after:
        detail["station"] = begun.station
        return Reason.CHECK_IN_ELSEWHERE
    return None


def _inside(facts: Facts) -> Reason | None:
    gate = facts.gate
    if gate is None:
        return None
    if gate.direction is Direction.ENTRY:
        if gate.inside:
            return Reason.ALREADY_INSIDE
        return Reason.TOO_SOON_AGAIN if gate.too_soon else None
    return Reason.NOT_INSIDE if gate.inside is False else None


def _duties(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    if facts.portrait_due:
        return Reason.PORTRAIT_DUTY
    return Reason.SAME_PERSON_DUTY if facts.same_person_due else None


def _age(facts: Facts, held: Standing, detail: _Detail) -> Reason | None:  # noqa: ARG001 - one shape for all rules
    if facts.mirror_age is None or facts.mirror_age <= facts.mirror_amber_after:
        return None
    detail["mirror_minutes"] = str(facts.mirror_age // timedelta(minutes=1))
    return Reason.MIRROR_TOO_OLD


def _welcome(facts: Facts, held: Standing) -> Reason:
    if facts.found_by_name:
        return Reason.IDENTITY_BY_DOCUMENT
    resumed = (
        facts.gate is None and held.credential.kind is CredentialKind.INVITATION and held.check_in is not None
    )
    return Reason.CHECK_IN_RESUMED if resumed else Reason.VALID


_RULES: tuple[Callable[[Facts, Standing, _Detail], Reason | None], ...] = (
    _cancelled,
    _ended,
    _differs,
    _watched,
    _vetting,
    _time,
    _category,
    _zone,
    _handed_over,
    _used,
    _duties,
    _age,
)
