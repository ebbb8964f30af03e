"""The full-text tables behind the name search; they stand in SQLite only."""

from __future__ import annotations

from sqlalchemy import Connection

# The `ascii` tokenizer takes every letter beyond ASCII as it is: words come folded (`kiosk.store.folding`).
# Contentless: names stand in the delegate table alone. Prefix lists make the first letters typed as quick
# as a whole word. A rowid holds the place in the protocol, so that the best hits come first without sorting.
_TABLES = (
    """CREATE VIRTUAL TABLE person_search USING fts5(family, given, native, number, place,
    content='', contentless_delete=1, detail=column, prefix='1 2 3', tokenize='ascii')""",
    """CREATE VIRTUAL TABLE person_inner USING fts5(part, initial, place,
    content='', contentless_delete=1, detail=column, prefix='2 3', tokenize='ascii')""",
    "CREATE TABLE place_search (protocol_order INTEGER PRIMARY KEY, code TEXT NOT NULL, words TEXT NOT NULL)",
)


def create_search_tables(conn: Connection) -> None:
    """Make the search tables in a SQLite database; on any other there are none and nothing happens."""
    if conn.dialect.name == "sqlite":
        for statement in _TABLES:
            conn.exec_driver_sql(statement)


def empty_search_tables(conn: Connection) -> None:
    """Forget everything that can be searched, in a SQLite database."""
    if conn.dialect.name == "sqlite":
        conn.exec_driver_sql("INSERT INTO person_search (person_search) VALUES ('delete-all')")
        conn.exec_driver_sql("INSERT INTO person_inner (person_inner) VALUES ('delete-all')")
        conn.exec_driver_sql("DELETE FROM place_search")
