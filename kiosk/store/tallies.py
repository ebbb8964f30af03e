"""Counts over a stretch of the log or its review, for tallies that look at each entry once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.event.verdict import Outcome
from kiosk.store.types import from_microseconds, to_microseconds

# The stretch is walked as it lies: an index would be jumped from for every row.
_SCANS = """
SELECT at / 900000000, station, operator, outcome, count(*), max(at) FROM review_row NOT INDEXED
WHERE "index" >= ? AND "index" < ? AND at >= ? AND at < ? GROUP BY 1, 2, 3, 4
"""
_EVER = """
SELECT station, count(*), max(at) FROM review_row NOT INDEXED WHERE "index" >= ? AND "index" < ? GROUP BY 1
"""
_HEARD = """
SELECT station, operator, kind, count(*), max(at) FROM log_entry NOT INDEXED
WHERE "index" >= ? AND "index" < ? AND at >= ? AND at < ? GROUP BY 1, 2, 3
"""


@dataclass(frozen=True, slots=True)
class ScanTally:
    """How many scans of one verdict a station and an operator had in a quarter hour (UTC)."""

    quarter: datetime
    station: str
    operator: str
    outcome: Outcome
    scans: int
    last: datetime


@dataclass(frozen=True, slots=True)
class HeardTally:
    """How many entries of one kind a station and an operator wrote, and when the newest."""

    station: str
    operator: str
    kind: str
    entries: int
    last: datetime


def scans(conn: Connection, low: int, high: int, since: datetime, until: datetime) -> list[ScanTally]:
    """Return the scans from index `low` up to `high` that lie between `since` and `until`, counted."""
    values = (low, high, to_microseconds(since), to_microseconds(until))
    return [
        ScanTally(
            from_microseconds(int(row[0]) * 900_000_000),
            row[1],
            row[2],
            Outcome(row[3]),
            row[4],
            from_microseconds(row[5]),
        )
        for row in conn.exec_driver_sql(_SCANS, values)
    ]


def scans_ever(conn: Connection, low: int, high: int) -> dict[str, tuple[int, datetime]]:
    """Return for each station that scanned from index `low` up to `high` how often, and when last."""
    return {row[0]: (row[1], from_microseconds(row[2])) for row in conn.exec_driver_sql(_EVER, (low, high))}


def heard(conn: Connection, low: int, high: int, since: datetime, until: datetime) -> list[HeardTally]:
    """Return the log's entries from `low` up to `high` that lie between `since` and `until`, counted."""
    values = (low, high, to_microseconds(since), to_microseconds(until))
    return [
        HeardTally(row[0], row[1], row[2], row[3], from_microseconds(row[4]))
        for row in conn.exec_driver_sql(_HEARD, values)
    ]
