"""Many rows at once, without holding all of them in memory twice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Delete, Insert, Update

BATCH = 1000


def in_batches(
    conn: Connection, statement: Insert | Update | Delete, rows: Iterable[Mapping[str, Any]]
) -> int:
    """Execute `statement` for every row, some at a time, and return how many there were."""
    left, total = iter(rows), 0
    while batch := list(islice(left, BATCH)):
        conn.execute(statement, batch)
        total += len(batch)
    return total
