"""What an entry is called in other programs, and how grave it is on their scales."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.verdict import Outcome, Reason

_OUTCOMES: Mapping[Outcome, str] = MappingProxyType(
    {Outcome.ADMIT: "Scan admitted", Outcome.REFER: "Scan referred", Outcome.REFUSE: "Scan refused"}
)
_GRAVE_REASONS = frozenset({Reason.FORGED_SIGNATURE, Reason.WATCH_LIST, Reason.RULE_FAILED})
_GRAVE_KINDS = frozenset(
    {
        FactKind.OVERRIDE,
        FactKind.SIGN_IN_FAILED,
        FactKind.OPERATOR_CHANGED,
        FactKind.WATCH_LIST_CHANGED,
        FactKind.WATCH_HIT_DECIDED,
        FactKind.CREDENTIAL_REVOKED,
        FactKind.PRESENCE_RESET,
        FactKind.CASE_OPENED,
        FactKind.EXPORTED,
        FactKind.HELP_CALLED,
    }
)
# RFC 5424 severity (0 gravest) and ArcSight's (10 gravest) of the same four steps.
_ORDINARY, _NOTED, _WARNING, _GRAVE = (6, 2), (5, 5), (4, 7), (3, 9)


def title(fact: Fact) -> str:
    """Return what happened in a few English words, ASCII."""
    if fact.outcome is not None:
        return _OUTCOMES[fact.outcome]
    return fact.kind.value.replace("_", " ").capitalize()


def syslog_severity(fact: Fact) -> int:
    """Return the severity by RFC 5424, 3 (error) to 6 (informational)."""
    return _weight(fact)[0]


def cef_severity(fact: Fact) -> int:
    """Return the severity by ArcSight, 2 (low) to 9 (very high)."""
    return _weight(fact)[1]


def utc(at: datetime) -> str:
    """Return `at` by RFC 3339 in UTC, always with six digits of a second."""
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def plain(value: Plain) -> str | int | bool | None:
    """Return a value of a fact's body for JSON: bytes as lower-case hexadecimal digits."""
    return value.hex() if isinstance(value, bytes) else value


def _weight(fact: Fact) -> tuple[int, int]:
    if any(reason in _GRAVE_REASONS for reason in fact.reasons):
        return _GRAVE
    if fact.outcome is Outcome.REFUSE:
        return _WARNING
    if fact.outcome is Outcome.REFER or fact.kind in _GRAVE_KINDS:
        return _NOTED
    return _ORDINARY
