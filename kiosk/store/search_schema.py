"""The full-text tables behind the name search; they stand in SQLite only."""

from __future__ import annotations

from sqlalchemy import Connection


def create_search_tables(conn: Connection) -> None:
    """Make the search tables in a SQLite database; on any other there are none and nothing happens."""
    if conn.dialect.name != "sqlite":
        return
