"""What an import would do, row by row, before anything is done; and doing it, all or nothing."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from kiosk.errors import BadInput
from kiosk.event.people import Delegate
from kiosk.exchange.columns import Columns, Field, find_columns
from kiosk.exchange.known import Known
from kiosk.exchange.reader import Problem, RowReader
from kiosk.exchange.table import Table
from kiosk.store.people import add_delegates


@dataclass(frozen=True, slots=True)
class Preview:
    """What importing a list would do.

    Args:
        table: The list it is of.
        rows: The delegates of rows without a problem, in the list's order.
        problems: Every problem of every row, in the list's order.
        columns: What each heading was taken for.
        ignored: Headings that mean nothing here.
    """

    table: Table
    rows: tuple[Delegate, ...]
    problems: tuple[Problem, ...]
    columns: tuple[tuple[str, Field], ...]
    ignored: tuple[str, ...]


def preview(table: Table, conn: Connection) -> Preview:
    """Return what importing `table` into the store behind `conn` would do; changes nothing."""
    columns = find_columns(table.headings)
    problems = [*_of_headings(table, columns)]
    people: list[Delegate] = []
    if not columns.missing:
        reader = RowReader(Known.load(conn), columns, table.headings)
        reader.reserve(table.rows)
        for row in table.rows:
            person, wrong = reader.read(row)
            problems += wrong
            if person is not None:
                people.append(person)
    if not table.rows:
        problems.append(Problem(table.headings_row, "", "no_rows", "There is no row under the headings."))
    named = tuple((table.headings[place], field) for field, place in columns.index.items())
    return Preview(table, tuple(people), tuple(problems), named, columns.ignored)


def apply(conn: Connection, seen: Preview) -> int:
    """Add everyone of a preview without problems, in the caller's `store.write()`; return how many.

    The list is checked once more, against the store as it is now.

    Raises:
        BadInput: `import_has_problems`; nothing was added.
    """
    now = preview(seen.table, conn)
    if now.problems:
        raise BadInput(
            "import_has_problems",
            f"The list has {len(now.problems)} problem(s); nobody was imported.",
            "Mend the rows that the preview names and import the list again.",
        )
    return add_delegates(conn, now.rows)


def _of_headings(table: Table, columns: Columns) -> list[Problem]:
    row = table.headings_row
    missing = [
        Problem(
            row, field.value, "missing_column", f"There is no column for {field.value.replace('_', ' ')}."
        )
        for field in columns.missing
    ]
    twice = [
        Problem(row, field.value, "duplicate_column", f"Two columns hold {field.value.replace('_', ' ')}.")
        for field in columns.twice
    ]
    return missing + twice
