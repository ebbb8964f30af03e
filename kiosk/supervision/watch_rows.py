"""Reads a watch list row by row: an entry, or every problem of the row."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from kiosk.errors import BadInput
from kiosk.event.watch import WatchAction, WatchEntry
from kiosk.exchange import Problem, values
from kiosk.exchange.reader import beyond_headings
from kiosk.exchange.values import WrongValue
from kiosk.store import delegations, places, watch
from kiosk.supervision.matching import read_name
from kiosk.supervision.matching.evidence import SHORTEST_DOCUMENT, plain_document

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.exchange.table import Table, TableRow

T = TypeVar("T")


class WatchField(StrEnum):
    """What a column may hold; the value is also the heading that `kiosk watch import` documents."""

    NAME = "name"
    GIVEN = "given_name"
    FAMILY = "family_name"
    BIRTH_DATE = "birth_date"
    DOCUMENT = "document"
    DELEGATION = "delegation"
    REASON = "reason"
    ACTION = "action"
    EXPIRES = "expires"


_HEADINGS: Mapping[WatchField, tuple[str, ...]] = MappingProxyType(
    {
        WatchField.NAME: ("name", "full name", "nom complet", "nombre completo"),
        WatchField.GIVEN: ("given name", "given names", "first name", "prénom", "prénoms", "nombre", "nombres"),
        WatchField.FAMILY: (
            "family name", "last name", "surname", "nom", "nom de famille", "apellido", "apellidos",
        ),
        WatchField.BIRTH_DATE: (
            "birth date", "date of birth", "dob", "born", "date de naissance", "né le", "fecha de nacimiento",
        ),
        WatchField.DOCUMENT: (
            "document", "document number", "passport", "passport number", "passeport", "pasaporte",
            "numéro de document", "número de documento",
        ),
        WatchField.DELEGATION: ("delegation", "country", "délégation", "pays", "delegación", "país"),
        WatchField.REASON: ("reason", "why", "motif", "raison", "motivo", "razón"),
        WatchField.ACTION: ("action", "acción"),
        WatchField.EXPIRES: (
            "expires", "expiry", "valid until", "last day", "expire", "valable jusqu'au", "válido hasta", "caduca",
        ),
    }
)  # fmt: skip
_MEANS = {
    values.folded_words(heading): field
    for field, headings in _HEADINGS.items()
    for heading in (field, *headings)
}
_ACTIONS: Mapping[str, WatchAction] = MappingProxyType(
    {
        "silent": WatchAction.SILENT, "silencieux": WatchAction.SILENT, "silencioso": WatchAction.SILENT,
        "discret": WatchAction.SILENT, "refuse": WatchAction.REFUSE, "refuser": WatchAction.REFUSE,
        "rechazar": WatchAction.REFUSE, "notify": WatchAction.NOTIFY, "informer": WatchAction.NOTIFY,
        "avisar": WatchAction.NOTIFY, "notificar": WatchAction.NOTIFY,
    }
)  # fmt: skip
_LIMITS = {"reason": 200, "name": 200, "document": 40}


@dataclass(frozen=True, slots=True)
class WatchPreview:
    """What importing a watch list would do.

    Args:
        entries: Of the rows without a problem, in the list's order.
        problems: Every problem of every row, in the list's order.
        ignored: Headings that mean nothing here.
    """

    table: Table
    entries: tuple[WatchEntry, ...]
    problems: tuple[Problem, ...]
    ignored: tuple[str, ...]


def preview_watch_list(table: Table, conn: Connection, operator: str, now: datetime) -> WatchPreview:
    """Return what importing `table` into the list behind `conn` would do; changes nothing."""
    index, problems, ignored = _columns(table)
    entries: list[WatchEntry] = []
    if not problems:
        reader = _RowReader(conn, table.headings, index, operator, now)
        for row in table.rows:
            entry, wrong = reader.read(row)
            problems += wrong
            if entry is not None:
                entries.append(entry)
    if not table.rows:
        problems.append(Problem(table.headings_row, "", "no_rows", "There is no row under the headings."))
    return WatchPreview(table, tuple(entries), tuple(problems), ignored)


def check_entry(conn: Connection, entry: WatchEntry, now: datetime) -> None:
    """Make sure that an entry says enough, and nothing that is on the list already.

    Raises:
        BadInput: `watch_` and what a row of a file would be told.
    """
    known = {_key(one) for one in watch.entries(conn, now)}
    for fault in (*_lacks(entry), *_not_allowed(entry, _codes(conn).values(), known)):
        raise BadInput(
            f"watch_{fault.code}", fault.sentence, "Give a reason, and a name, a document or a delegation."
        )


def count_spoiled(conn: Connection, entries: Collection[WatchEntry], now: datetime) -> int:
    """Return how many of these good `entries` are so no longer: on the list already, or of a delegation that is gone."""
    codes, known = frozenset(_codes(conn).values()), {_key(one) for one in watch.entries(conn, now)}
    return sum(any(True for _ in _not_allowed(entry, codes, known)) for entry in entries)


def end_of_day(day: date, zone: ZoneInfo) -> datetime:
    """Return the midnight at the end of `day` in the event's zone, as aware UTC: from then on it is over."""
    return datetime.combine(day + timedelta(days=1), time(0), zone).astimezone(UTC)


class _RowReader:
    def __init__(
        self,
        conn: Connection,
        headings: tuple[str, ...],
        index: Mapping[WatchField, int],
        operator: str,
        now: datetime,
    ) -> None:
        event = places.event(conn)
        self._zone = ZoneInfo(event.timezone if event else "UTC")
        self._codes = _codes(conn)
        self._known = {_key(entry) for entry in watch.entries(conn, now)}
        self._met: dict[object, int] = {}
        self._headings, self._index, self._operator, self._now = headings, index, operator, now
        self._row: TableRow | None = None
        self._problems: list[Problem] = []

    def read(self, row: TableRow) -> tuple[WatchEntry | None, list[Problem]]:
        """Return the entry of a row, or None and every problem of it."""
        self._row, self._problems = row, []
        entry = self._entry()
        self._check(entry)
        if surplus := beyond_headings(row, self._headings):
            self._problems.append(surplus)
        places = {heading: place for place, heading in enumerate(self._headings)}
        found = sorted(self._problems, key=lambda problem: places.get(problem.column, len(places)))
        return (None if found else entry), found

    def _entry(self) -> WatchEntry:
        expires = self._take(WatchField.EXPIRES, values.day, None)
        ends = None if expires is None else end_of_day(expires, self._zone)
        if ends is not None and ends <= self._now:
            self._wrong(WatchField.EXPIRES, "expired", "This day is over already.")
        return WatchEntry(
            id=uuid4(),
            reason=self._take(WatchField.REASON, lambda cell: values.text(cell, _LIMITS["reason"]), ""),
            action=self._take(WatchField.ACTION, _action, WatchAction.SILENT),
            added_by=self._operator,
            added_at=self._now,
            name=self._name(),
            birth_date=self._take(
                WatchField.BIRTH_DATE, lambda c: values.birth_date(c, self._now.date()), None
            ),
            document=self._take(WatchField.DOCUMENT, lambda cell: values.text(cell, _LIMITS["document"]), ""),
            delegation=self._take(WatchField.DELEGATION, self._delegation, ""),
            expires=ends,
        )

    def _name(self) -> str:
        parts = [
            self._take(field, lambda cell: values.name(cell, _LIMITS["name"]), "")
            for field in (WatchField.NAME, WatchField.GIVEN, WatchField.FAMILY)
        ]
        name = " ".join(filter(None, parts))
        if len(name) > _LIMITS["name"]:
            self._wrong(WatchField.FAMILY, "too_long", f"There are more than {_LIMITS['name']} characters.")
        return name

    def _delegation(self, cell: str) -> str:
        if not cell:
            return ""
        found = self._codes.get(values.folded_words(cell))
        if found is None:
            raise WrongValue("unknown_delegation", "No delegation has this code or name.")
        return found

    def _check(self, entry: WatchEntry) -> None:
        wrong = {problem.column for problem in self._problems}
        for fault in _lacks(entry):
            # What could not be read is empty only for that: one problem is not to be told as two.
            if not wrong & {self._heading(field) for field in fault.fields if field in self._index}:
                self._wrong(fault.at, fault.code, fault.sentence)
        if self._problems:
            return
        for fault in _not_allowed(entry, self._codes.values(), self._known):
            self._wrong(fault.at, fault.code, fault.sentence)
        row = self._row.number if self._row else 0
        earlier = self._met.setdefault(_key(entry), row)
        if earlier != row:
            self._wrong(None, "duplicate_row", f"Row {earlier} has the same entry.")

    def _take(self, field: WatchField, read: Callable[[str], T], otherwise: T) -> T:
        place = self._index.get(field)
        cell = self._row.cells[place] if place is not None and self._row else ""
        try:
            return read(cell)
        except WrongValue as wrong:
            self._wrong(field, wrong.code, wrong.sentence)
            return otherwise

    def _wrong(self, field: WatchField | None, code: str, sentence: str) -> None:
        column = "" if field is None else self._heading(field)
        self._problems.append(Problem(self._row.number if self._row else 0, column, code, sentence))

    def _heading(self, field: WatchField) -> str:
        place = self._index.get(field)
        return "" if place is None else self._headings[place]


def _columns(table: Table) -> tuple[dict[WatchField, int], list[Problem], tuple[str, ...]]:
    index: dict[WatchField, int] = {}
    problems, ignored = [], []
    for place, heading in enumerate(table.headings):
        field = _MEANS.get(values.folded_words(heading))
        if field is None:
            if heading:
                ignored.append(heading)
        elif field in index:
            problems.append(
                Problem(table.headings_row, heading, "duplicate_column", f"Two columns hold {field.value}.")
            )
        else:
            index[field] = place
    about = {WatchField.NAME, WatchField.FAMILY, WatchField.GIVEN, WatchField.DOCUMENT, WatchField.DELEGATION}
    missing = [field.value for field in (WatchField.REASON, WatchField.ACTION) if field not in index]
    if not about & index.keys():
        missing.insert(0, "name, document or delegation")
    problems += [
        Problem(table.headings_row, what, "missing_column", f"There is no column for {what}.")
        for what in missing
    ]
    return index, problems, tuple(ignored)


def _codes(conn: Connection) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in delegations.delegations(conn):
        for text in (one.code, *one.names.as_dict().values()):
            found.setdefault(values.folded_words(text), one.code)
    return found


def _action(cell: str) -> WatchAction:
    found = _ACTIONS.get(values.folded_words(cell))
    if found is None:
        raise WrongValue("unknown_action", "Write silent, refuse or notify.")
    return found


@dataclass(frozen=True, slots=True)
class _Fault:
    """What an entry as a whole has too little of, or what speaks against it.

    Args:
        fields: What would have to be different; where there is one, that is the place to mend.
    """

    fields: tuple[WatchField, ...]
    code: str
    sentence: str

    @property
    def at(self) -> WatchField | None:
        """Return the one field that is meant, or None for the whole row."""
        return self.fields[0] if len(self.fields) == 1 else None


_NAMES = (WatchField.NAME, WatchField.GIVEN, WatchField.FAMILY)
_ABOUT = (*_NAMES, WatchField.DOCUMENT, WatchField.DELEGATION)


def _lacks(entry: WatchEntry) -> Iterator[_Fault]:
    if not entry.reason.strip():
        yield _Fault((WatchField.REASON,), "no_reason", "There is no reason; every entry needs one.")
    if entry.birth_date is not None and not entry.name:
        fields = (*_NAMES, WatchField.BIRTH_DATE)
        yield _Fault(fields, "birth_date_alone", "A birth date counts only with a name.")
    elif not (entry.name or entry.document or entry.delegation):
        yield _Fault(
            _ABOUT, "entry_empty", "There is neither a name, a document nor a delegation to look for."
        )
    if entry.name and not read_name(entry.name).words:
        yield _Fault(_NAMES, "no_letters", "There is no letter in this name that could be compared.")
    if entry.document and len(plain_document(entry.document)) < SHORTEST_DOCUMENT:
        yield _Fault(
            (WatchField.DOCUMENT,),
            "document_short",
            f"A document number has {SHORTEST_DOCUMENT} characters or more.",
        )


def _not_allowed(entry: WatchEntry, codes: Collection[str], known: Collection[object]) -> Iterator[_Fault]:
    if entry.delegation and entry.delegation not in codes:
        yield _Fault((WatchField.DELEGATION,), "unknown_delegation", "No delegation has this code.")
    if _key(entry) in known:
        yield _Fault(_ABOUT, "entry_twice", "The list has this entry already.")


def _key(entry: WatchEntry) -> tuple[object, ...]:
    words = tuple(sorted(word.text for word in read_name(entry.name).words))
    return words, entry.birth_date, plain_document(entry.document), entry.delegation
