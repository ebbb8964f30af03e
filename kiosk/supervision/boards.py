"""Boards: who is inside, who arrived when, who works how, which stations were seen. Each number opens to its scans."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.event.places import Direction, StationKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.store import boards as rows
from kiosk.store import places
from kiosk.store.review import Query, within
from kiosk.store.types import from_microseconds, to_microseconds
from kiosk.supervision import days
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.names import LocalNames

Counted = Mapping[datetime, tuple[int, int]]
"""Check-ins and entries by the beginning of their quarter hour, UTC."""
_ADMIT, _REFER = frozenset({Outcome.ADMIT}), frozenset({Outcome.REFER})


@dataclass(frozen=True, slots=True)
class ZoneCount:
    """How many are inside a zone.

    Args:
        capacity: People allowed at once, or None.
        behind: The admitted scans at the zone's gates.
    """

    number: int
    names: LocalNames
    inside: int
    capacity: int | None
    behind: Filter

    @property
    def share(self) -> float | None:
        """Return how full it is, 1.0 at its capacity; None without one."""
        return self.inside / self.capacity if self.capacity else None


@dataclass(frozen=True, slots=True)
class Quarter:
    """A quarter hour of a day, with the one of the day before beside it.

    Args:
        begins: In the event's time zone.
        check_ins: Check-ins completed.
        entries: Admitted through gates that lead in.
    """

    begins: datetime
    check_ins: int = 0
    entries: int = 0
    check_ins_before: int = 0
    entries_before: int = 0

    @property
    def today(self) -> int:
        """Return all arrivals of this day's quarter."""
        return self.check_ins + self.entries

    @property
    def yesterday(self) -> int:
        """Return all arrivals of the quarter the day before."""
        return self.check_ins_before + self.entries_before

    def behind(self, *, before: bool = False) -> Filter:
        """Return the admitted scans of this quarter hour (or, by the wall clock, of the day before's)."""
        begins = self.begins.astimezone(UTC)
        if before:
            begins = (self.begins - timedelta(days=1)).astimezone(UTC)
        return Filter(begins=begins, ends=begins + days.QUARTER, outcomes=_ADMIT)


@dataclass(frozen=True, slots=True)
class Arrivals:
    """Arrivals of `day` by quarter hour; what yesterday's quarters hold that this day lacks stands in the next one."""

    day: date
    quarters: tuple[Quarter, ...]

    @property
    def today(self) -> int:
        """Return the whole day's."""
        return sum(one.today for one in self.quarters)

    @property
    def yesterday(self) -> int:
        """Return the whole day before's."""
        return sum(one.yesterday for one in self.quarters)


@dataclass(frozen=True, slots=True)
class OperatorCount:
    """What one operator did in a period; `behind` opens to all scans, `referred_behind` to the referred ones."""

    operator: str
    scans: int
    admitted: int
    referred: int
    refused: int
    overrides_asked: int
    overrides_granted: int
    behind: Filter
    referred_behind: Filter

    @property
    def refer_rate(self) -> float:
        """Return referred scans over scans, 0 without any."""
        return self.referred / self.scans if self.scans else 0.0

    @property
    def override_rate(self) -> float:
        """Return overrides asked for over scans, 0 without any scan."""
        return self.overrides_asked / self.scans if self.scans else 0.0


@dataclass(frozen=True, slots=True)
class StationCount:
    """A station and when it last scanned; `kind` is None for one that only the log knows."""

    code: str
    label: str
    kind: StationKind | None
    scans: int
    last: datetime | None
    behind: Filter


@dataclass(frozen=True, slots=True)
class VerdictCount:
    """Scans of one verdict and weightiest reason."""

    outcome: Outcome
    reason: Reason
    scans: int
    behind: Filter


def occupancy(conn: Connection) -> tuple[ZoneCount, ...]:
    """Return every zone with how many are inside."""
    inside = rows.inside(conn)
    return tuple(
        ZoneCount(
            zone.number,
            zone.names,
            inside.get(zone.number, 0),
            zone.capacity,
            Filter(zones=frozenset({zone.number}), outcomes=_ADMIT),
        )
        for zone in places.zones(conn)
    )


def arrivals(conn: Connection, day: date, zone: ZoneInfo, skew: int = 0) -> Arrivals:
    """Return the arrivals of `day` and of the day before, by the event's wall clock.

    Args:
        zone: The event's time zone.
        skew: By how many microseconds the clock ever went back (see `Review`).
    """
    entrances = entrance_stations(conn)
    now = _counted(conn, days.bounds(day, zone), entrances, skew)
    then = _counted(conn, days.bounds(day - timedelta(days=1), zone), entrances, skew)
    return laid_beside(day, zone, now, then)


def laid_beside(day: date, zone: ZoneInfo, now: Counted, then: Counted) -> Arrivals:
    """Return the arrivals of `day` with those of the day before beside them.

    Args:
        now: Check-ins and entries of the day by the quarter's beginning, UTC.
        then: Of the day before.
    """
    begins = [at.astimezone(zone) for at in days.quarters(day, zone)]
    before = _by_wall_clock(then, begins, zone)
    return Arrivals(
        day,
        tuple(
            Quarter(
                at,
                *now.get(at.astimezone(UTC), (0, 0)),
                *before.get(number, (0, 0)),
            )
            for number, at in enumerate(begins)
        ),
    )


def operators(conn: Connection, since: datetime, until: datetime, skew: int = 0) -> tuple[OperatorCount, ...]:
    """Return what each operator did from `since` up to `until`, most overrides a scan first."""
    low, high = _indices(conn, since, until, skew)
    return operator_counts(conn, rows.operators(conn, low, high, since, until), since, until)


def operator_counts(
    conn: Connection, scans: Mapping[str, Mapping[Outcome, int]], since: datetime, until: datetime
) -> tuple[OperatorCount, ...]:
    """Return the operators of a period whose scans were counted already, most overrides a scan first."""
    given = rows.overrides(conn, since, until)
    asked, granted = Counter(row.asked_by for row in given), Counter(row.granted_by for row in given)
    found = []
    for who in scans.keys() | asked.keys() | granted.keys():
        own = scans.get(who, {})
        behind = Filter(since, until, operators=frozenset({who}))
        found.append(
            OperatorCount(
                who,
                sum(own.values()),
                own.get(Outcome.ADMIT, 0),
                own.get(Outcome.REFER, 0),
                own.get(Outcome.REFUSE, 0),
                asked.get(who, 0),
                granted.get(who, 0),
                behind,
                Filter(since, until, operators=frozenset({who}), outcomes=_REFER),
            )
        )
    return tuple(sorted(found, key=lambda one: (-one.override_rate, -one.scans, one.operator)))


def verdicts(conn: Connection, since: datetime, until: datetime, skew: int = 0) -> tuple[VerdictCount, ...]:
    """Return how many scans had which verdict and weightiest reason, most first."""
    low, high = _indices(conn, since, until, skew)
    found = [
        VerdictCount(
            Outcome(outcome),
            Reason(reason),
            scans,
            Filter(since, until, outcomes=frozenset({Outcome(outcome)}), reasons=frozenset({Reason(reason)})),
        )
        for outcome, reason, scans in rows.verdicts(conn, low, high, since, until)
    ]
    return tuple(sorted(found, key=lambda one: (-one.scans, one.outcome, one.reason)))


def stations(conn: Connection) -> tuple[StationCount, ...]:
    """Return every station known or seen, by code, with how often and when last it scanned."""
    return station_counts(conn, rows.stations_seen(conn))


def station_counts(conn: Connection, seen: Mapping[str, tuple[int, datetime]]) -> tuple[StationCount, ...]:
    """Return every station known or in `seen` (scans and the last one), by code."""
    known = {station.code: station for station in places.stations(conn)}
    found = []
    for code in sorted(seen.keys() | known.keys()):
        station = known.get(code)
        scans, last = seen.get(code, (0, None))
        found.append(
            StationCount(
                code,
                code if station is None else station.label,
                None if station is None else station.kind,
                scans,
                last,
                Filter(stations=frozenset({code})),
            )
        )
    return tuple(found)


def _indices(conn: Connection, since: datetime, until: datetime, skew: int) -> tuple[int, int]:
    return within(conn, Query((), to_microseconds(since), to_microseconds(until)), skew)


def entrance_stations(conn: Connection) -> tuple[str, ...]:
    """Return the codes of the stations that guard a gate which leads in."""
    leads_in = {gate.code for gate in places.gates(conn) if gate.direction is Direction.ENTRY}
    return tuple(station.code for station in places.stations(conn) if station.gate in leads_in)


def _counted(
    conn: Connection, period: tuple[datetime, datetime], entrances: Sequence[str], skew: int
) -> Counted:
    since, until = period
    counted = rows.entries_by_quarter(conn, entrances, _indices(conn, since, until, skew), since, until)
    entries = {from_microseconds(number * rows.QUARTER_US): many for number, many in counted.items()}
    return with_check_ins(conn, period, entries)


def with_check_ins(
    conn: Connection, period: tuple[datetime, datetime], entries: Mapping[datetime, int]
) -> Counted:
    """Return check-ins of the period beside the entries, both by the quarter's beginning, UTC."""
    found = {quarter: (0, many) for quarter, many in entries.items()}
    for at in rows.completed(conn, *period):
        quarter = days.quarter_of(at)
        check_ins, many = found.get(quarter, (0, 0))
        found[quarter] = (check_ins + 1, many)
    return found


def _by_wall_clock(
    then: Mapping[datetime, tuple[int, int]], begins: Sequence[datetime], zone: ZoneInfo
) -> dict[int, tuple[int, int]]:
    """Return yesterday's counts by the number of the quarter of this day that has the same wall clock time.

    An hour that only yesterday had (or had twice) goes into the quarter with its time, else the next one.
    """
    places_of = {(at.hour, at.minute, at.fold): number for number, at in enumerate(begins)}
    walls = [(at.hour, at.minute) for at in begins]
    found: dict[int, tuple[int, int]] = {}
    for at, (check_ins, entries) in then.items():
        local = at.astimezone(zone)
        wall = (local.hour, local.minute)
        number = places_of.get((*wall, local.fold), places_of.get((*wall, 0)))
        if number is None:
            number = next((n for n, other in enumerate(walls) if other >= wall), len(walls) - 1)
        had = found.get(number, (0, 0))
        found[number] = (had[0] + check_ins, had[1] + entries)
    return found
