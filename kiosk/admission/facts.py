"""What a verdict is decided on: plain values, gathered before and free of any I/O."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.event.credentials import Claims
from kiosk.event.places import Direction
from kiosk.event.standing import Standing
from kiosk.event.watch import WatchAction


class Signature(StrEnum):
    """What became of the code before anything was looked up."""

    VALID = "valid"
    NONE = "none"
    """Not a signed code: another system's, or a person found by name."""
    UNREADABLE = "unreadable"
    FORGED = "forged"
    UNKNOWN_KEY = "unknown_key"
    KEY_NOT_VALID = "key_not_valid"


@dataclass(frozen=True, slots=True)
class GateFacts:
    """What is known where a gate is guarded.

    Args:
        zone: Number of the zone behind the gate.
        inside: Whether this delegate counts as inside; None where the zone does not ask.
        too_soon: Whether timed anti-passback still keeps this delegate from entering again.
        full: Whether the zone has reached its capacity.
    """

    zone: int
    direction: Direction
    inside: bool | None = None
    too_soon: bool = False
    full: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything `decide` may look at.

    Args:
        now: Aware UTC.
        event_code: The event this station serves.
        station: Code of this station.
        signature: What became of the code's signature.
        claims: The signed claims, where the signature is valid.
        hits: How many credentials the code stands for; above one only for other systems' codes.
        standing: What the mirror holds, or None.
        found_by_name: True when a volunteer opened the person from the search, without a code.
        gate: Where a gate is guarded; None at a desk.
        event_day: Day of the event at this moment where it is held, 1 the first.
        watch: The strictest thing that the watch list asks for, or None.
        overridden: True when two people have set the rules aside for this delegate, here and now.
        category_here: False when this station does not serve the delegate's category.
        portrait_due: True when a portrait must be taken before this passage.
        same_person_due: True when an operator must first compare the face.
        mirror_age: How old the registry data is; None when this store is its own registry.
        mirror_amber_after: From what age on green becomes amber.
        take_over_after: How long an unfinished check-in at another desk is asked about.
    """

    now: datetime
    event_code: str
    station: str
    signature: Signature
    claims: Claims | None = None
    hits: int = 0
    standing: Standing | None = None
    found_by_name: bool = False
    gate: GateFacts | None = None
    event_day: int = 1
    watch: WatchAction | None = None
    overridden: bool = False
    category_here: bool = True
    portrait_due: bool = False
    same_person_due: bool = False
    mirror_age: timedelta | None = None
    mirror_amber_after: timedelta = timedelta(hours=12)
    take_over_after: timedelta = timedelta(minutes=10)
