"""Operators: who signs in at a station, and what two of them may do together."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from kiosk.event.people import Role


@dataclass(frozen=True, slots=True)
class Operator:
    """A person who may sign in at a station.

    Args:
        code: Short and stable, written into every fact; no name ("v-07").
        delegate_id: Whose badge signs this operator in, or None.
        card: Credential id (8 bytes) of the operator's own card, or None.
        ended_at: When the right to sign in ended, or None.
    """

    code: str
    name: str
    role: Role
    delegate_id: UUID | None = None
    card: bytes | None = None
    ended_at: datetime | None = None


class OverrideAction(StrEnum):
    """What needs a second person."""

    ADMIT = "admit"
    REPRINT = "reprint"
    EXPORT = "export"
    KEY_CHANGE = "key_change"
    CLOCK_CHANGE = "clock_change"


class OverrideScope(StrEnum):
    """How far an override reaches: one verdict, the rest of the day, the rest of the event."""

    PASSAGE = "passage"
    DAY = "day"
    EVENT = "event"


class OverrideReason(StrEnum):
    """Why a rule was set aside; further words go into the text. Written into the log, never renamed."""

    IDENTITY_CONFIRMED = "identity_confirmed"
    DELEGATION_CONFIRMED = "delegation_confirmed"
    SECURITY_CONFIRMED = "security_confirmed"
    BADGE_FAULTY = "badge_faulty"
    BADGE_LOST = "badge_lost"
    SYSTEM_FAULT = "system_fault"
    ORDER_OF_THE_HOST = "order_of_the_host"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Override:
    """A rule set aside by two different people.

    Args:
        delegate_id: For whom; None where it is about no delegate (an export, a change of keys or clock).
        asked_by: Code of the operator who asked.
        granted_by: Code of the other one, a supervisor or admin, who granted it.
        expires: When it ends whatever its scope.
        used_at: When a passage override was used up, or None.
    """

    id: UUID
    delegate_id: UUID | None
    action: OverrideAction
    scope: OverrideScope
    reason: OverrideReason
    text: str
    asked_by: str
    granted_by: str
    at: datetime
    expires: datetime
    used_at: datetime | None = None


class RequestState(StrEnum):
    """What became of a request for an override; one that nobody answered in time has lapsed."""

    OPEN = "open"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


@dataclass(frozen=True, slots=True)
class OverrideRequest:
    """An override that somebody at a station asks a supervisor elsewhere for.

    Args:
        delegate_id: For whom; None where it is about no delegate.
        asked_by: Code of the operator who asks.
        station: Code of the station where it was asked for.
        lapses: From when on it is not granted any more.
        answered_by: Code of the operator who answered it, or empty.
        because: Why it was declined, for whoever asked; it names nobody.
        override_id: The override that came of it, or None.
    """

    id: UUID
    delegate_id: UUID | None
    action: OverrideAction
    scope: OverrideScope
    reason: OverrideReason
    text: str
    asked_by: str
    station: str
    asked_at: datetime
    lapses: datetime
    state: RequestState = RequestState.OPEN
    answered_by: str = ""
    answered_at: datetime | None = None
    because: str = ""
    override_id: UUID | None = None
