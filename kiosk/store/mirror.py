"""What the mirror knows of itself: how old its registry data is, how far it has read the feed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from kiosk.store.schema import mirror_state
from kiosk.store.types import from_microseconds, to_microseconds

AS_OF, FEED_SEQ, IS_REGISTRY = "as_of", "feed_seq", "is_registry"

_GET = select(mirror_state.c.value).where(mirror_state.c.key == bindparam("of_key"))
_CHANGE = (
    update(mirror_state).where(mirror_state.c.key == bindparam("of_key")).values(value=bindparam("new_value"))
)
_ADD = insert(mirror_state)
_CLEAR = delete(mirror_state).where(mirror_state.c.key == bindparam("of_key"))


def as_of(conn: Connection) -> datetime | None:
    """Return the moment the registry data is of (aware UTC); None when this store is its own registry."""
    value = conn.execute(_GET, {"of_key": AS_OF}).scalar()
    return None if value is None else from_microseconds(value)


def set_as_of(conn: Connection, at: datetime) -> None:
    """Say that the registry data is of the moment `at` (aware)."""
    set_value(conn, AS_OF, to_microseconds(at))


def get_value(conn: Connection, key: str) -> int | None:
    """Return the whole number kept under `key`, or None."""
    value: int | None = conn.execute(_GET, {"of_key": key}).scalar()
    return value


def set_value(conn: Connection, key: str, value: int) -> None:
    """Keep a whole number (64 bits) under `key` (at most 32 characters)."""
    if not conn.execute(_CHANGE, {"of_key": key, "new_value": value}).rowcount:
        conn.execute(_ADD, {"key": key, "value": value})


def clear_value(conn: Connection, key: str) -> None:
    """Forget what is kept under `key`."""
    conn.execute(_CLEAR, {"of_key": key})
