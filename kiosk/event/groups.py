"""A delegation at a self-service station: its people as its head sees them there."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from kiosk.event.people import DelegateCard


class MemberState(StrEnum):
    """How far somebody of the delegation is.

    `AT_DESK` is whoever has to come to a desk in person. It has many causes, from a face that is to be compared to a
    hit of the watch list, and none of them is told: the head of a delegation learns that somebody is wanted, never why.
    """

    NOT_ARRIVED = "not_arrived"
    CONFIRMED = "confirmed"
    READY = "ready"
    """The badge was made ahead of time and waits at the hand-out desk."""
    PRINTING = "printing"
    UNREAD = "unread"
    """The badge is printed and waits to be held to the camera."""
    ISSUED = "issued"
    AT_DESK = "at_desk"


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a delegation, and what its head may do for that person.

    Args:
        may_confirm: Whether the arrival may be confirmed now.
        may_collect: Whether a badge may be printed now for the head to collect.
        confirmed_at: When the arrival was confirmed, or None.
    """

    card: DelegateCard
    state: MemberState
    may_confirm: bool = False
    may_collect: bool = False
    confirmed_at: datetime | None = None


class GroupSeen(StrEnum):
    """What was held to the camera when collected badges were to be read."""

    RIGHT = "right"
    BEFORE = "before"
    """A badge of the delegation that was issued before; read twice it counts once."""
    AT_DESK = "at_desk"
    """It must not be handed over any more: a desk has to see to it."""
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class GroupRead:
    """What came of holding something to the camera.

    Args:
        delegate_id: Whose badge it is, for all but `OTHER`.
    """

    seen: GroupSeen
    delegate_id: UUID | None = None
