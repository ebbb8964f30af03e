"""Tallies: each entry is counted once, so that a board that is looked at every second costs what is new."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome
from kiosk.store import boards
from kiosk.store import log as log_rows
from kiosk.store import tallies as rows
from kiosk.store.review import Query, bounds, within
from kiosk.store.types import to_microseconds

if TYPE_CHECKING:
    from sqlalchemy import Connection

_AT_ONCE = 20_000
"""Entries of the log read in one look, which are some hundred bytes each: about 40 ms."""
_SCANS_AT_ONCE = 15_000
"""Scans of the review counted in one look, which may be at two days: about 20 ms."""


class DayScans:
    """The scans of one period by quarter hour, station, operator and verdict.

    Counts a bounded number of scans a look: look again until it is `complete`.

    Args:
        since: Aware, the first moment that counts.
        until: Aware, the first that no longer counts.
    """

    def __init__(self, since: datetime, until: datetime) -> None:
        self._since, self._until = since, until
        self._counts: Counter[tuple[datetime, str, str, Outcome]] = Counter()
        self._last: dict[str, datetime] = {}
        self._reached = 0
        self.complete = False

    def look(self, conn: Connection, skew: int) -> None:
        """Count what was laid out for review since the last look.

        Args:
            skew: By how many microseconds the clock ever went back (see `Review`).
        """
        query = Query((), to_microseconds(self._since), to_microseconds(self._until))
        low, high = within(conn, query, skew)
        if high < self._reached:
            # The review was thrown away and is being made again.
            self._counts.clear()
            self._last.clear()
            self._reached = 0
        begin = max(low, self._reached)
        end = min(high, begin + _SCANS_AT_ONCE)
        if begin < end:
            for one in rows.scans(conn, begin, end, self._since, self._until):
                self._counts[one.quarter, one.station, one.operator, one.outcome] += one.scans
                self._last[one.station] = max(self._last.get(one.station, one.last), one.last)
        self._reached = max(end, begin)
        self.complete = self._reached >= high

    def entries(self, stations: Collection[str]) -> Mapping[datetime, int]:
        """Return how many were admitted at `stations`, by the quarter's beginning, UTC."""
        found: Counter[datetime] = Counter()
        for (quarter, station, _, outcome), scans in self._counts.items():
            if outcome is Outcome.ADMIT and station in stations:
                found[quarter] += scans
        return found

    def by_station(self) -> Mapping[str, Mapping[Outcome, int]]:
        """Return each station's scans by verdict."""
        return self._by(lambda station, _: station)

    def by_operator(self) -> Mapping[str, Mapping[Outcome, int]]:
        """Return each operator's scans by verdict."""
        return self._by(lambda _, operator: operator)

    def last_at(self, station: str) -> datetime | None:
        """Return when a station last scanned in the period, or None."""
        return self._last.get(station)

    def _by(self, of: Callable[[str, str], str]) -> Mapping[str, Mapping[Outcome, int]]:
        found: dict[str, Counter[Outcome]] = {}
        for (_, station, operator, outcome), scans in self._counts.items():
            found.setdefault(of(station, operator), Counter())[outcome] += scans
        return found


class EverScans:
    """All scans there are, by station."""

    def __init__(self) -> None:
        self._seen: dict[str, tuple[int, datetime]] = {}
        self._reached = 0

    def look(self, conn: Connection) -> Mapping[str, tuple[int, datetime]]:
        """Count what is new and return each station's scans, and when the last one was."""
        low, high = bounds(conn)
        if high < self._reached:
            self._seen.clear()
            self._reached = 0
        begin = max(low, self._reached)
        if self._reached == 0:
            # All of them are counted by their index, which is quicker than row by row.
            self._seen = dict(boards.stations_seen(conn))
        elif begin < high:
            for station, (scans, last) in rows.scans_ever(conn, begin, high).items():
                had = self._seen.get(station, (0, last))
                self._seen[station] = (had[0] + scans, max(had[1], last))
        self._reached = max(high, begin)
        return self._seen


class DayHeard:
    """Whom the log heard of in one period: stations by their newest entry, operators by their sign-ins.

    Reads a bounded number of entries a look: look again until it is `complete`.
    """

    def __init__(self, since: datetime, until: datetime) -> None:
        self._since, self._until = since, until
        self._stations: dict[str, datetime] = {}
        self._sign_ins: Counter[str] = Counter()
        self._reached: int | None = None
        self.complete = False

    def look(self, conn: Connection, skew: int) -> None:
        """Read on from where the last look stopped."""
        end = log_rows.count_rows(conn)
        if self._reached is None:
            # An entry before a scan that is older than the period is older itself.
            query = Query((), to_microseconds(self._since), None)
            self._reached = min(within(conn, query, skew)[0], end)
        high = min(end, self._reached + _AT_ONCE)
        for one in rows.heard(conn, self._reached, high, self._since, self._until):
            self._stations[one.station] = max(self._stations.get(one.station, one.last), one.last)
            if one.kind == FactKind.SIGNED_IN:
                self._sign_ins[one.operator] += one.entries
        self._reached = max(high, self._reached)
        self.complete = self._reached >= end

    def station(self, code: str) -> datetime | None:
        """Return when a station was last heard of in the period, or None."""
        return self._stations.get(code)

    def sign_ins(self, operator: str) -> int:
        """Return how often an operator signed in."""
        return self._sign_ins[operator]
