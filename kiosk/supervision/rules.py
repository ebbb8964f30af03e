"""The rules that open cases: each pure, over one entry, the newest ones before it, and who is on the watch list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.event.cases import CaseKind
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Reason
from kiosk.supervision.recent import FORGED, asked_by

if TYPE_CHECKING:
    from kiosk.config import SupervisionSettings
    from kiosk.scanlog import LoggedFact
    from kiosk.supervision.recent import Recent

CLOCK_SLACK = timedelta(seconds=10)
"""A fact is timed before it waits for the store, so stations of one store may be a little out of order."""
_FEWEST_SCANS_OF_OTHERS = 50


@dataclass(frozen=True, slots=True)
class Limits:
    """From when on something becomes a case.

    Args:
        two_places: The same code at two stations within less than this cannot be one person.
        forged_count: So many forged codes at one station ...
        forged_within: ... within this time.
        override_count: At least so many overrides of one operator among the remembered entries ...
        override_times: ... at this many times the others' rate.
    """

    two_places: timedelta = timedelta(seconds=30)
    forged_count: int = 3
    forged_within: timedelta = timedelta(minutes=10)
    override_count: int = 5
    override_times: float = 3.0

    @classmethod
    def of(cls, settings: SupervisionSettings) -> Limits:
        """Return the limits that the settings name."""
        return cls(
            timedelta(seconds=settings.two_places_seconds),
            settings.forged_burst_count,
            timedelta(minutes=settings.forged_burst_minutes),
            settings.override_pattern_count,
            settings.override_pattern_times,
        )


@dataclass(frozen=True, slots=True)
class Finding:
    """That an entry is or belongs to a case.

    Args:
        subject: What it is about; at most one case of the kind is open about it.
        entries: How many entries belong to it when it is opened.
    """

    kind: CaseKind
    subject: str
    delegate_id: UUID | None = None
    entries: int = 1


def findings(
    entry: LoggedFact, recent: Recent, watched: frozenset[UUID], limits: Limits
) -> tuple[Finding, ...]:
    """Return every case that `entry` is or belongs to.

    Args:
        entry: The one in hand; it is not among `recent` yet.
        recent: The ones before it.
        watched: Delegates with a hit of the watch list that nobody cleared.
    """
    found = [rule(entry, recent, watched, limits) for rule in _RULES]
    return tuple(one for one in found if one is not None)


def two_places(entry: LoggedFact, recent: Recent, _: frozenset[UUID], limits: Limits) -> Finding | None:
    """The same code at another station sooner than anybody could walk there."""
    fact = entry.fact
    if fact.kind is not FactKind.SCAN or fact.code_hash is None:
        return None
    before = recent.of_code(fact.code_hash)
    if before is None or before.fact.station == fact.station:
        return None
    if abs(fact.at - before.fact.at) >= limits.two_places:
        return None
    subject = f"code:{fact.code_hash.hex()}" if fact.delegate_id is None else _delegate(fact.delegate_id)
    return Finding(CaseKind.TWO_PLACES, subject, fact.delegate_id, 2)


def twice_inside(entry: LoggedFact, _r: Recent, _w: frozenset[UUID], _l: Limits) -> Finding | None:
    """A badge that wants to go in while it is inside, whether or not it was let in all the same."""
    fact = entry.fact
    if fact.kind is not FactKind.SCAN or fact.delegate_id is None:
        return None
    if Reason.ALREADY_INSIDE not in fact.reasons:
        return None
    return Finding(CaseKind.TWICE_INSIDE, _delegate(fact.delegate_id), fact.delegate_id)


def watch_list(entry: LoggedFact, _: Recent, watched: frozenset[UUID], _l: Limits) -> Finding | None:
    """Somebody with an open hit of the watch list was scanned or opened by name."""
    fact = entry.fact
    if fact.kind is not FactKind.SCAN or fact.delegate_id is None:
        return None
    if fact.delegate_id not in watched and Reason.WATCH_LIST not in fact.reasons:
        return None
    return Finding(CaseKind.WATCH_LIST, _delegate(fact.delegate_id), fact.delegate_id)


def forged_burst(entry: LoggedFact, recent: Recent, _: frozenset[UUID], limits: Limits) -> Finding | None:
    """Several codes with a forged signature or an unknown key at one station in a short time."""
    fact = entry.fact
    if fact.kind is not FactKind.SCAN or not FORGED.intersection(fact.reasons):
        return None
    count = 1
    for before in recent.forged_at(fact.station):
        if fact.at - before.fact.at > limits.forged_within:
            break
        count += 1
    if count < limits.forged_count:
        return None
    return Finding(CaseKind.FORGED_BURST, f"station:{fact.station}", entries=count)


def override_pattern(entry: LoggedFact, recent: Recent, _: frozenset[UUID], limits: Limits) -> Finding | None:
    """One operator asks for overrides far more often than the others do, by overrides a scan."""
    if entry.fact.kind is not FactKind.OVERRIDE:
        return None
    who = asked_by(entry)
    own, own_scans = recent.overrides[who] + 1, recent.scans[who]
    others = recent.overrides.total() - recent.overrides[who]
    others_scans = recent.scans.total() - own_scans
    if own < limits.override_count or others_scans < _FEWEST_SCANS_OF_OTHERS:
        return None
    # Where the others have none, one of them stands for what chance might bring.
    expected = max(others, 1) / others_scans * max(own_scans, 1)
    if own < limits.override_times * expected:
        return None
    return Finding(CaseKind.OVERRIDE_PATTERN, f"operator:{who}", entries=own)


def help_called(entry: LoggedFact, _r: Recent, _w: frozenset[UUID], _l: Limits) -> Finding | None:
    """A volunteer called for a supervisor."""
    fact = entry.fact
    if fact.kind is not FactKind.HELP_CALLED:
        return None
    subject = f"station:{fact.station}" if fact.delegate_id is None else _delegate(fact.delegate_id)
    return Finding(CaseKind.HELP_CALLED, subject, fact.delegate_id)


def clock_went_back(entry: LoggedFact, recent: Recent, _: frozenset[UUID], _l: Limits) -> Finding | None:
    """An entry is older than the one before it by more than waiting for the store explains."""
    before = recent.last
    if before is None or entry.fact.at >= before.fact.at - CLOCK_SLACK:
        return None
    return Finding(CaseKind.CLOCK_WENT_BACK, f"station:{entry.fact.station}")


def _delegate(delegate_id: UUID) -> str:
    return f"delegate:{delegate_id}"


_RULES: tuple[Callable[[LoggedFact, Recent, frozenset[UUID], Limits], Finding | None], ...] = (
    two_places,
    twice_inside,
    watch_list,
    forged_burst,
    override_pattern,
    help_called,
    clock_went_back,
)
