"""The review: the scans of the log laid out for filtering, caught up with from the log, paged by index."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.names import PersonName
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import leaf
from kiosk.store import log as log_rows
from kiosk.store import mirror, places, search
from kiosk.store import review as rows
from kiosk.store.types import from_microseconds, to_microseconds
from kiosk.supervision.filters import Filter

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.store.engine import Store

MAX_PEOPLE = 200
"""As many people a name may stand for; who is further down the search's list is left out."""
MAX_PAGE = 500
_NEXT, _LATEST, _SKEW, _DAMAGED = "review_next", "review_latest", "review_skew", "review_damaged"
_FIRST_BATCH, _LEAST_BATCH, _MOST_BATCH = 500, 100, 5_000
# How long a batch is to hold the store, while scans come in and while none do.
_BUSY_S, _QUIET_S = 0.04, 0.15
# Microseconds at the end of year 9999: what lies beyond is no time that anybody could be shown.
_LAST = 253_402_300_800_000_000
_OUTCOMES, _REASONS = frozenset(Outcome), frozenset(Reason)


@dataclass(frozen=True, slots=True)
class ScanRow:
    """One scan as a list shows it.

    Args:
        index: Its place in the scan log, 0 first.
        reason: The weightiest; `Supervision.fact(index)` has all.
        display_name: For the screen only; None where the code led to nobody.
        number: The delegate's number, or None.
        delegation: The delegation's code, or empty.
        zone: Number of the gate's zone, or None at a desk.
    """

    index: int
    at: datetime
    station: str
    operator: str
    outcome: Outcome
    reason: Reason
    delegate_id: UUID | None = None
    display_name: str | None = None
    number: int | None = None
    delegation_id: UUID | None = None
    delegation: str = ""
    zone: int | None = None
    code_hash: bytes | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """A page of scans.

    Args:
        rows: Newest first, whichever way was paged.
        more: Whether there may be further ones that way.
        reached: What to give as `before_index` (or `after_index`) for the next page. A page may hold few rows or
            none with `more` still True: so many scans had to be looked at that the search paused here.
    """

    rows: tuple[ScanRow, ...]
    more: bool
    reached: int


@dataclass(frozen=True, slots=True)
class Count:
    """How many scans a filter finds; `exact` is False where that was estimated from samples."""

    number: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the review is.

    Args:
        done: Entries of the log that were read.
        size: Entries that the log has.
        damaged: The first entry that could not be read, or None; it is laid out as far as its columns go.
    """

    done: int
    size: int
    damaged: int | None = None

    @property
    def complete(self) -> bool:
        """Return whether nothing is left to read."""
        return self.done >= self.size


class _Pace:
    """How many entries a transaction lays out: as many as hold the store no longer than a station may wait.

    While the log grows somebody scans, and a batch is short; while nobody does, a longer one costs less, for entries
    next to each other share pages.
    """

    def __init__(self) -> None:
        self.batch = _FIRST_BATCH
        self._size = -1

    def took(self, entries: int, held_s: float, size: int) -> None:
        """Take note of a batch that was laid out.

        Args:
            held_s: How long the store was held.
            size: Entries the log had then.
        """
        quiet, self._size = size == self._size, size
        wanted = entries * (_QUIET_S if quiet else _BUSY_S) / max(held_s, 1e-6)
        # No more than twice as many at once: one lucky batch says little of the next.
        self.batch = max(_LEAST_BATCH, min(int(wanted), 2 * entries, _MOST_BATCH))


class Review:
    """Lays out and pages the scans of one store. Every call may be made from any thread and blocks shortly."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._named: tuple[str, frozenset[UUID]] = ("", frozenset())
        self._pace = _Pace()

    def progress(self) -> Progress:
        """Return how far the review is, without reading further."""
        with self._store.read() as conn:
            done = mirror.get_value(conn, _NEXT) or 0
            return Progress(done, log_rows.count_rows(conn), mirror.get_value(conn, _DAMAGED))

    def catch_up(self, most: int = 5_000, batch: int | None = None) -> Progress:
        """Read at most `most` further entries and return how far that led; call again until it is complete.

        Each batch is one short transaction; what is read and made of it happens outside. Its size follows how long
        the last ones held the store (`_Pace`), so that stations wait for some milliseconds only. Two consoles may do
        this at once.

        Args:
            batch: Entries of each transaction, instead of what their times say.
        """
        left = most
        while left > 0:
            taken = self._step(min(batch or self._pace.batch, left))
            if not taken:
                break
            left -= taken
        return self.progress()

    def rebuild(self, told: Callable[[Progress], None] | None = None) -> Progress:
        """Throw the review away and make it anew from the log."""
        with self._store.write() as conn:
            # First, so that an interrupted rebuild is finished by the next catching up.
            for key in (_NEXT, _LATEST, _SKEW):
                mirror.set_value(conn, key, 0)
            mirror.clear_value(conn, _DAMAGED)
        gone = True
        while gone:
            with self._store.write() as conn:
                gone = bool(rows.delete_rows(conn, 2_000))
        while not (state := self.catch_up()).complete:
            if told is not None:
                told(state)
        return state

    def page(
        self,
        wanted: Filter,
        *,
        before_index: int | None = None,
        after_index: int | None = None,
        limit: int = 100,
    ) -> Page:
        """Return the newest scans of `wanted` before `before_index`, or the next ones after `after_index`.

        With neither it is the newest page. `limit` is at most 500.
        """
        limit = max(1, min(limit, MAX_PAGE))
        newest_first = after_index is None
        with self._store.read() as conn:
            # Whoever a name stood for on the first page, it stands for on the next ones.
            query = self._query(conn, wanted, anew=before_index is None and after_index is None)
            low, high = rows.within(conn, query, self._skew(conn))
            if before_index is not None:
                high = min(high, before_index)
            if after_index is not None:
                low = max(low, after_index + 1)
            found = rows.walk(conn, query, low, high, limit, newest_first=newest_first)
        listed = tuple(map(_scan_row, found.rows if newest_first else reversed(found.rows)))
        return Page(listed, found.more, found.reached if newest_first else found.reached - 1)

    def count(self, wanted: Filter) -> Count:
        """Return how many scans there are, exactly where that is quick, else estimated."""
        with self._store.read() as conn:
            query = self._query(conn, wanted)
            low, high = rows.within(conn, query, self._skew(conn))
            return Count(*rows.tally(conn, query, low, high))

    def _query(self, conn: Connection, wanted: Filter, *, anew: bool = True) -> rows.Query:
        conditions: list[tuple[str, tuple[Any, ...]]] = []
        for column, values in (
            ("station", wanted.stations),
            ("operator", wanted.operators),
            ("outcome", wanted.outcomes),
            ("reason", wanted.reasons),
            ("zone", wanted.zones),
        ):
            if values:
                conditions.append((column, tuple(sorted(values))))
        if wanted.code_hash is not None:
            conditions.append(("code_hash", (wanted.code_hash,)))
        if wanted.delegations:
            conditions.append(("delegation_id", _hex(wanted.delegations)))
        people = wanted.people
        if wanted.name.strip():
            name, found = self._named
            if anew or name != wanted.name:
                hits = search.find_people(conn, wanted.name, MAX_PEOPLE)
                found = frozenset(hit.delegate_id for hit in hits)
                self._named = (wanted.name, found)
            people = found if people is None else people & found
        if people is not None:
            conditions.append(("delegate_id", _hex(people)))
        return rows.Query(
            tuple(conditions),
            None if wanted.begins is None else to_microseconds(wanted.begins),
            None if wanted.ends is None else to_microseconds(wanted.ends),
        )

    @staticmethod
    def _skew(conn: Connection) -> int:
        return mirror.get_value(conn, _SKEW) or 0

    def _step(self, batch: int) -> int:
        """Lay out one batch and return how many entries it was; 0 at the end of the log."""
        with self._store.read() as conn:
            begin = mirror.get_value(conn, _NEXT) or 0
            size = log_rows.count_rows(conn)
            end = min(begin + batch, size)
            if end <= begin:
                return 0
            rows.tune(conn)
            gates = _zones_of_stations(conn)
            latest, skew = mirror.get_value(conn, _LATEST) or 0, mirror.get_value(conn, _SKEW) or 0
            scans, unread = rows.readable(rows.log_scans, conn, begin, end)
            made, damaged = [], min(unread, default=None)
            for scan in scans:
                row, whole = _laid_out(scan, gates)
                if not whole:
                    damaged = scan[0] if damaged is None else min(damaged, scan[0])
                if row is not None:
                    made.append(row)
                    skew, latest = max(skew, latest - row[1]), max(latest, row[1])
        # From when the store is held, not from when it was asked for.
        since = 0.0
        with self._store.write() as conn:
            since = time.monotonic()
            if (mirror.get_value(conn, _NEXT) or 0) != begin:
                return end - begin  # another console was quicker
            rows.add_rows(conn, made)
            mirror.set_value(conn, _NEXT, end)
            mirror.set_value(conn, _LATEST, latest)
            mirror.set_value(conn, _SKEW, skew)
            if damaged is not None and mirror.get_value(conn, _DAMAGED) is None:
                mirror.set_value(conn, _DAMAGED, damaged)
        self._pace.took(end - begin, time.monotonic() - since, size)
        return end - begin


def _hex(ids: frozenset[UUID]) -> tuple[str, ...]:
    return tuple(sorted(one.hex for one in ids))


def _zones_of_stations(conn: Connection) -> dict[str, int]:
    of_gate = {gate.code: gate.zone for gate in places.gates(conn)}
    return {
        station.code: of_gate[station.gate]
        for station in places.stations(conn)
        if station.gate is not None and station.gate in of_gate
    }


def _laid_out(scan: rows.LogScan, gates: dict[str, int]) -> tuple[tuple[Any, ...] | None, bool]:
    """Return the row of a scan, or None where its columns are no scan's, and whether the entry could be read."""
    index, at, station, operator, outcome, reasons, delegate_id, data, delegation_id, digest = scan
    reason = reasons.partition(",")[0] if isinstance(reasons, str) else ""
    if outcome not in _OUTCOMES or reason not in _REASONS or type(at) is not int or not 0 <= at < _LAST:
        return None, False
    if not isinstance(station, str) or not isinstance(operator, str):
        return None, False
    zone, code, whole = gates.get(station), None, True
    try:
        code, body = leaf.glance(data, digest)
    except (BadInput, TypeError, AttributeError):
        whole = False
    else:
        told = body.get("zone")
        zone = told if type(told) is int and 1 <= told <= 16 else zone
    return (index, at, station, operator, outcome, reason, delegate_id, delegation_id, zone, code), whole


def _scan_row(row: tuple[Any, ...]) -> ScanRow:
    name = None if row[11] is None else PersonName(row[11], row[12], row[10]).display
    return ScanRow(
        index=row[0],
        at=from_microseconds(row[1]),
        station=row[2],
        operator=row[3],
        outcome=Outcome(row[4]),
        reason=Reason(row[5]),
        delegate_id=None if row[6] is None else UUID(hex=row[6]),
        display_name=name,
        number=row[13],
        delegation_id=None if row[7] is None else UUID(hex=row[7]),
        delegation=row[14] or "",
        zone=row[8],
        code_hash=None if row[9] is None else bytes(row[9]),
    )
