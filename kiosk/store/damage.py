"""Reads what somebody altered: text that is none costs the value that holds it, never the whole answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

T = TypeVar("T")

UNREADABLE = (TypeError, ValueError, AttributeError, OverflowError)
"""What comes of taking a value for what its column should hold."""


def is_bad_text(error: BaseException) -> bool:
    """Return whether the driver refused an answer because a text in it is no UTF-8."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    return isinstance(cause, dbapi2.Error) and "UTF-8" in str(cause)


def despite_bad_text(conn: Connection, read: Callable[[], T]) -> T:
    """Return what `read` gives; where a text is no UTF-8, the answer has U+FFFD in the place of what is wrong.

    Args:
        read: Asks `conn` and takes the whole answer; called a second time where the first one was refused.
    """
    try:
        return read()
    except DBAPIError as error:
        if not is_bad_text(error):
            raise
    with lenient(conn):
        return read()


@contextmanager
def lenient(conn: Connection) -> Iterator[None]:
    """Let `conn` read texts that are no UTF-8 inside the block; slower, as each text passes through Python."""
    raw: Any = conn.connection.dbapi_connection
    before = raw.text_factory
    raw.text_factory = _replaced
    try:
        yield
    finally:
        raw.text_factory = before


def _replaced(data: bytes) -> str:
    return data.decode("utf-8", errors="replace")
