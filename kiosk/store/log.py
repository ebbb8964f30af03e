"""Rows of the scan log: entries, the head of the tree, and the checkpoints that left the store."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Connection, CursorResult, bindparam, func, insert, select, update
from sqlcipher3 import dbapi2

from kiosk.store.damage import despite_bad_text, is_bad_text, lenient
from kiosk.store.schema import log_checkpoint, log_entry, log_head


@dataclass(frozen=True, slots=True)
class LogHead:
    """The head of the tree.

    Args:
        size: Number of entries.
        frontier: Hashes of the perfect subtrees, largest first, 32 bytes each.
        note: The signed checkpoint over size and root.
        last_leaf: Leaf hash of the newest entry, or None where that row is missing.
    """

    size: int
    frontier: bytes
    note: str
    last_leaf: bytes | None


@dataclass(frozen=True, slots=True)
class LogRow:
    """One entry as it is kept."""

    index: int
    leaf: bytes
    leaf_hash: bytes


@dataclass(frozen=True, slots=True)
class LogCheckpoint:
    """A checkpoint that left this store.

    Args:
        seen_by: Who has it: "registry", a station's code, "paper".
    """

    size: int
    note: str
    at: datetime
    seen_by: str


AuditRow = tuple[int, str, str, int, str, str, str | None, str | None, str, bytes, bytes]
"""Index, id (hex), kind, microseconds, station, operator, delegate id (hex), outcome, reasons, leaf, leaf hash."""

_e = log_entry.c
_HEAD = select(log_head.c.size, log_head.c.frontier, log_head.c.note, _e.leaf_hash).select_from(
    log_head.outerjoin(log_entry, _e.index == log_head.c.size - 1)
)
_ADD_ENTRY = insert(log_entry)
_FIRST_HEAD = insert(log_head).values(id=1)
_NEXT_HEAD = (
    update(log_head)
    .where(log_head.c.id == 1, log_head.c.size == bindparam("old_size"))
    .values(size=bindparam("new_size"), frontier=bindparam("frontier"), note=bindparam("note"))
)
_AUDIT = select(
    _e.index,
    _e.id,
    _e.kind,
    _e.at,
    _e.station,
    _e.operator,
    _e.delegate_id,
    _e.outcome,
    _e.reasons,
    _e.leaf,
    _e.leaf_hash,
).order_by(_e.index)
_AUDIT_REST = _AUDIT.where(_e.index > bindparam("last"))
_LEAF_HASHES = select(_e.leaf_hash).where(_e.index < bindparam("end")).order_by(_e.index)
_ROWS = (
    select(_e.index, _e.leaf, _e.leaf_hash)
    .where(_e.index >= bindparam("begin"), _e.index < bindparam("end"))
    .order_by(_e.index)
)
_INDEX_OF = select(_e.index).where(_e.id == bindparam("fact_id"))
_COUNT = select(func.coalesce(func.max(_e.index), -1) + 1)
_CHECKPOINTS = select(
    log_checkpoint.c.size, log_checkpoint.c.note, log_checkpoint.c.at, log_checkpoint.c.seen_by
).order_by(log_checkpoint.c.size)
_HAS_CHECKPOINT = select(log_checkpoint.c.seen_by).where(log_checkpoint.c.size == bindparam("of_size"))
_ADD_CHECKPOINT = insert(log_checkpoint)


def read_head(conn: Connection) -> LogHead | None:
    """Return the head, or None while the log is empty."""
    row = despite_bad_text(conn, lambda: conn.execute(_HEAD).first())
    return None if row is None else LogHead(row[0], row[1], row[2], row[3])


def add_entries(conn: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Add entries given as column values; an id or index that is taken raises IntegrityError."""
    conn.execute(_ADD_ENTRY, rows if len(rows) > 1 else rows[0])


def write_head(conn: Connection, old: LogHead | None, size: int, frontier: bytes, note: str) -> bool:
    """Put the new head in the place of `old`; return False where another one stands there."""
    if old is None:
        conn.execute(_FIRST_HEAD, {"size": size, "frontier": frontier, "note": note})
        return True
    values = {"old_size": old.size, "new_size": size, "frontier": frontier, "note": note}
    return conn.execute(_NEXT_HEAD, values).rowcount == 1


def audit_rows(conn: Connection, batch: int = 5000) -> Iterator[Sequence[AuditRow]]:
    """Yield every entry in order, in batches, without holding them all; the values are as SQLite keeps them.

    Text that is no UTF-8 is given with U+FFFD in it, which no leaf signed.
    """
    last = None
    try:
        for found in _fetched(conn.execute(_AUDIT), batch):
            yield found
            last = found[-1][0]
    except dbapi2.Error as error:
        if not is_bad_text(error):
            raise
    else:
        return
    with lenient(conn):
        rest = _AUDIT if last is None else _AUDIT_REST
        yield from _fetched(conn.execute(rest, {} if last is None else {"last": last}), batch)


def _fetched(result: CursorResult[Any], batch: int) -> Iterator[Sequence[AuditRow]]:
    with result:
        # The driver's own tuples: an audit compares bytes, and making a row object, a datetime and two UUIDs
        # of each entry would cost more than all its hashing.
        cursor = cast("Any", result.cursor)
        while found := cursor.fetchmany(batch):
            yield found


def leaf_hashes(conn: Connection, size: int) -> list[bytes]:
    """Return the leaf hashes of the first `size` entries."""
    return list(conn.execute(_LEAF_HASHES, {"end": size}).scalars())


def log_rows(conn: Connection, begin: int, end: int) -> list[LogRow]:
    """Return the entries from index `begin` up to `end`, without it; what was altered may be of any type."""
    asked = {"begin": begin, "end": end}
    found = despite_bad_text(conn, lambda: conn.execute(_ROWS, asked).all())
    return [LogRow(row[0], row[1], row[2]) for row in found]


def count_rows(conn: Connection) -> int:
    """Return the index after the last entry's, 0 where there is none."""
    return int(conn.execute(_COUNT).scalar_one())


def index_of(conn: Connection, fact_id: UUID) -> int | None:
    """Return the index of the entry of the fact `fact_id`, or None."""
    return conn.execute(_INDEX_OF, {"fact_id": fact_id}).scalar_one_or_none()


def checkpoints(conn: Connection) -> list[LogCheckpoint]:
    """Return the checkpoints that left this store, smallest first."""
    found = despite_bad_text(conn, lambda: conn.execute(_CHECKPOINTS).all())
    return [LogCheckpoint(row[0], row[1], row[2], row[3]) for row in found]


def add_checkpoint(conn: Connection, checkpoint: LogCheckpoint) -> None:
    """Record that a checkpoint left this store; the first one of each size is kept."""
    if conn.execute(_HAS_CHECKPOINT, {"of_size": checkpoint.size}).first() is None:
        values = {
            "size": checkpoint.size,
            "note": checkpoint.note,
            "at": checkpoint.at,
            "seen_by": checkpoint.seen_by,
        }
        conn.execute(_ADD_CHECKPOINT, values)
