"""Reads a list row by row: a delegate, or every problem of the row."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TypeVar
from uuid import UUID, uuid4

from kiosk.event.names import PersonName
from kiosk.event.people import Delegate, Vetting
from kiosk.exchange import values
from kiosk.exchange.columns import Columns, Field
from kiosk.exchange.known import Known, person_key
from kiosk.exchange.table import TableRow
from kiosk.exchange.values import WrongValue

T = TypeVar("T")
_NONE = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with a list.

    Args:
        row: Row number as a spreadsheet shows it.
        column: Heading of the column, or empty where the whole row or list is meant.
        code: A stable code.
        message: A sentence for whoever mends the list; quotes no names.
    """

    row: int
    column: str
    code: str
    message: str


class RowReader:
    """Reads row after row, and remembers numbers and persons that came before.

    Args:
        known: What the store holds.
        columns: Where each field stands.
        headings: The list's headings, for naming columns in problems.
    """

    def __init__(self, known: Known, columns: Columns, headings: tuple[str, ...]) -> None:
        self._known = known
        self._index = columns.index
        self._headings = headings
        self._numbers: dict[int, int] = {}
        self._persons: dict[tuple[str, UUID], list[tuple[int, date | None]]] = {}
        self._next = known.next_number
        self._row = TableRow(0, ())
        self._problems: list[Problem] = []

    def reserve(self, rows: tuple[TableRow, ...]) -> None:
        """Give out no number that one of `rows` brings along."""
        place = self._index.get(Field.NUMBER)
        if place is not None:
            given = [int(cell) for row in rows if (cell := row.cells[place]).isdecimal() and len(cell) <= 9]
            self._next = max([self._next, *(number + 1 for number in given)])

    def read(self, row: TableRow) -> tuple[Delegate | None, list[Problem]]:
        """Return the delegate of a row, or None and every problem of it."""
        self._row, self._problems = row, []
        person = self._person()
        if surplus := beyond_headings(row, self._headings):
            self._problems.append(surplus)
        places = {heading: place for place, heading in enumerate(self._headings)}
        found = sorted(self._problems, key=lambda problem: places.get(problem.column, len(places)))
        return (None if found else person), found

    def _person(self) -> Delegate:
        known = self._known
        name = PersonName(
            given=self._given(),
            family=self._take(Field.FAMILY, lambda cell: values.name(cell, 120), ""),
            title=self._take(Field.TITLE, lambda cell: values.text(cell, 40), ""),
            native=self._take(Field.NATIVE, lambda cell: values.name(cell, 200), ""),
        )
        delegation = self._take(Field.DELEGATION, known.delegation, _NONE)
        born = self._take(Field.BIRTH_DATE, lambda cell: values.birth_date(cell, known.last_day), None)
        begins, ends = self._validity()
        person = Delegate(
            id=uuid4(),
            number=self._number(),
            name=name,
            delegation_id=delegation,
            category_id=self._take(Field.CATEGORY, known.category, _NONE),
            function=self._take(Field.FUNCTION, lambda cell: values.text(cell, 160), ""),
            birth_date=born,
            document=self._take(Field.DOCUMENT, lambda cell: values.text(cell, 40), ""),
            language=self._take(Field.LANGUAGE, values.language, "en"),
            vetting=self._take(Field.VETTING, values.vetting, Vetting.CLEARED),
            valid_from=begins,
            valid_until=ends,
            zones_added=self._take(Field.ZONES_ADDED, known.some_zones, frozenset()),
            zones_removed=self._take(Field.ZONES_REMOVED, known.some_zones, frozenset()),
        )
        if name.given and delegation != _NONE:
            self._meet(name, delegation, born)
        return person

    def _given(self) -> str:
        def read(cell: str) -> str:
            found = values.name(cell, 120)
            if not found:
                raise WrongValue("missing_name", "There is no given name; write a single name here.")
            return found

        return self._take(Field.GIVEN, read, "")

    def _number(self) -> int:
        wrong: int | None = 0
        number = self._take(Field.NUMBER, values.number, wrong)
        if number is None:
            number, self._next = self._next, self._next + 1
        elif number in self._known.numbers:
            self._wrong(Field.NUMBER, "number_taken", "This number is taken by somebody in the store.")
        elif number in self._numbers:
            earlier = self._numbers[number]
            self._wrong(Field.NUMBER, "duplicate_number", f"Row {earlier} has the same number.")
        if number:
            self._numbers.setdefault(number, self._row.number)
        return number

    def _validity(self) -> tuple[datetime | None, datetime | None]:
        first = self._take(Field.VALID_FROM, values.day, None)
        last = self._take(Field.VALID_UNTIL, values.day, None)
        if first and last and last < first:
            self._wrong(Field.VALID_UNTIL, "ends_before_it_begins", "The last day is before the first.")
        return self._midnight(first), self._midnight(last, after=1)

    def _midnight(self, day: date | None, after: int = 0) -> datetime | None:
        if day is None:
            return None
        local = datetime.combine(day + timedelta(days=after), time(0), self._known.zone)
        return local.astimezone(UTC)

    def _meet(self, name: PersonName, delegation: UUID, born: date | None) -> None:
        key = person_key(name.given, name.family, delegation)
        if any(_same(born, other) for other in self._known.persons.get(key, ())):
            self._wrong(
                None,
                "already_there",
                "Somebody of this name is in this delegation already; birth dates tell two persons apart.",
            )
        met = self._persons.setdefault(key, [])
        for row, other in met:
            if _same(born, other):
                self._wrong(
                    None,
                    "duplicate_person",
                    f"Row {row} has the same name and delegation; birth dates tell two persons apart.",
                )
                break
        met.append((self._row.number, born))

    def _take(self, field: Field, read: Callable[[str], T], otherwise: T) -> T:
        place = self._index.get(field)
        cell = self._row.cells[place] if place is not None else ""
        try:
            return read(cell)
        except WrongValue as wrong:
            self._wrong(field, wrong.code, wrong.sentence)
            return otherwise

    def _wrong(self, field: Field | None, code: str, sentence: str) -> None:
        place = None if field is None else self._index.get(field)
        column = "" if place is None else self._headings[place]
        self._problems.append(Problem(self._row.number, column, code, sentence))


def beyond_headings(row: TableRow, headings: tuple[str, ...]) -> Problem | None:
    """Return the problem of a row that holds more than there are headings: its cells may have been shifted."""
    if not any(row.cells[len(headings) :]):
        return None
    return Problem(
        row.number,
        "",
        "surplus_cells",
        "There are more cells than headings; text that holds the delimiter belongs in quotes.",
    )


def _same(one: date | None, other: date | None) -> bool:
    return one is None or other is None or one == other
