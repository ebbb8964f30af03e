"""A delegate's standing: all that the mirror knows when a verdict is due, in one value."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from kiosk.event.badges import BadgeState
from kiosk.event.credentials import CredentialRow
from kiosk.event.people import Vetting


@dataclass(frozen=True, slots=True)
class CheckInState:
    """Where a delegate's check-in is; `completed_at` is None while it is under way."""

    cti: bytes
    station: str
    started_at: datetime
    completed_at: datetime | None


@dataclass(frozen=True, slots=True)
class BadgeInForce:
    """The badge that counts at this moment: made or issued, neither replaced, revoked nor void."""

    serial: int
    state: BadgeState
    station: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Standing:
    """What the mirror says of one credential and the delegate behind it.

    Args:
        credential: The credential's row; for a person found by name, that person's newest invitation.
        zones: Zone numbers in force: the category's, plus those added, minus those removed.
        days: Days of the event on which this person may come, 1 the first; None for all.
    """

    credential: CredentialRow
    delegate_id: UUID
    category_id: UUID
    vetting: Vetting
    cancelled_at: datetime | None
    valid_from: datetime | None
    valid_until: datetime | None
    zones: frozenset[int]
    days: frozenset[int] | None = None
    check_in: CheckInState | None = None
    badge: BadgeInForce | None = None
