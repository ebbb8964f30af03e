"""Reads of the scan log for exports and counters: which entries a span of time holds, scans by outcome."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from kiosk.event.facts import FactKind
from kiosk.store.damage import despite_bad_text
from kiosk.store.schema import log_checkpoint, log_entry

_e = log_entry.c
_SCANS = (
    select(_e.station, _e.outcome, _e.reasons, func.count())
    .where(_e.kind == FactKind.SCAN.value, _e.index >= bindparam("begin"), _e.index < bindparam("end"))
    .group_by(_e.station, _e.outcome, _e.reasons)
)
_KINDS = (
    select(_e.kind, func.count())
    .where(_e.index >= bindparam("begin"), _e.index < bindparam("end"))
    .group_by(_e.kind)
)
_EXPORTED = select(func.max(log_checkpoint.c.size))


@dataclass(frozen=True, slots=True)
class Span:
    """Entries from `begin` up to `end`, of which `count` lie between `since` and `until`."""

    begin: int
    end: int
    count: int
    since: datetime | None = None
    until: datetime | None = None

    def holds(self, at: datetime) -> bool:
        """Return whether the moment `at` lies in it."""
        return (self.since is None or at >= self.since) and (self.until is None or at < self.until)


@dataclass(frozen=True, slots=True)
class ScanCount:
    """How many scans a station had with this outcome and these reasons (comma-separated)."""

    station: str
    outcome: str
    reasons: str
    count: int


def span(
    conn: Connection, begin: int, end: int, since: datetime | None = None, until: datetime | None = None
) -> Span:
    """Return the smallest span within `begin` to `end` that holds every entry from `since` up to `until`."""
    asked: Any = select(func.min(_e.index), func.max(_e.index) + 1, func.count()).where(
        _e.index >= begin, _e.index < end
    )
    if since is not None:
        asked = asked.where(_e.at >= since)
    if until is not None:
        asked = asked.where(_e.at < until)
    first, after, count = conn.execute(asked).one()
    if not count:
        return Span(begin, begin, 0, since, until)
    return Span(first, after, count, since, until)


def scan_counts(conn: Connection, begin: int, end: int) -> Sequence[ScanCount]:
    """Return the scans among the entries from `begin` up to `end`, counted."""
    asked = {"begin": begin, "end": end}
    return [ScanCount(*row) for row in despite_bad_text(conn, lambda: conn.execute(_SCANS, asked).all())]


def kind_counts(conn: Connection, begin: int, end: int) -> dict[str, int]:
    """Return how many entries of each kind there are from `begin` up to `end`."""
    asked = {"begin": begin, "end": end}
    return {row[0]: row[1] for row in despite_bad_text(conn, lambda: conn.execute(_KINDS, asked).all())}


def exported_size(conn: Connection) -> int:
    """Return the largest size of which a checkpoint left this store, 0 where none did."""
    return int(conn.execute(_EXPORTED).scalar() or 0)
