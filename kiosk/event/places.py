"""Where and when: the event, its zones, gates and stations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.event.names import LocalNames


@dataclass(frozen=True, slots=True)
class Event:
    """The conference itself.

    Args:
        code: The audience claim of its credentials: 1 to 10 of `A-Z a-z 0-9 . _ -`.
        timezone: IANA name; days and hours shown to people follow it.
        starts_on: First day, in `timezone`.
        ends_on: Last day, in `timezone`.
    """

    id: UUID
    code: str
    names: LocalNames
    venue: LocalNames
    timezone: str
    starts_on: date
    ends_on: date


class Passback(StrEnum):
    """How a zone keeps one badge from letting two people in.

    Logical: whoever is inside may not enter again. Timed: not within so many minutes of the last
    entry. Both: not while inside, until the minutes are over.
    """

    OFF = "off"
    LOGICAL = "logical"
    TIMED = "timed"
    TIMED_LOGICAL = "timed_logical"


@dataclass(frozen=True, slots=True)
class Zone:
    """A guarded part of the venue.

    Args:
        number: 1 to 16; printed on badges and signed into credentials as bit `number - 1`.
        pictogram: Name of a pictogram of the badge room ("hall", "table", "camera", "shield" …).
        capacity: People allowed at once, or None.
        passback_minutes: For the timed kinds of `passback`.
    """

    id: UUID
    number: int
    code: str
    names: LocalNames
    pictogram: str
    capacity: int | None = None
    passback: Passback = Passback.OFF
    passback_minutes: int = 0


class Direction(StrEnum):
    """Which way a gate is walked."""

    ENTRY = "entry"
    EXIT = "exit"


@dataclass(frozen=True, slots=True)
class Gate:
    """An entrance to a zone, with a direction."""

    id: UUID
    code: str
    names: LocalNames
    zone: int
    direction: Direction


class StationKind(StrEnum):
    """What one installation is for."""

    DESK = "desk"
    GATE = "gate"
    SELF_SERVICE = "self_service"
    SUPERVISOR = "supervisor"


@dataclass(frozen=True, slots=True)
class Station:
    """One installation, named so that a volunteer can say where it is.

    Args:
        code: Stable code written into every fact ("desk-3").
        gate: Code of the gate it guards, or None at a desk.
    """

    code: str
    label: str
    kind: StationKind
    gate: str | None = None
