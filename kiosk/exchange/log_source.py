"""The scan log read for an export: page by page, each in its own short unit of work.

Between two pages nothing is open, so that a receiver that hangs holds neither the store nor a scan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.store import log as rows
from kiosk.store import log_export
from kiosk.store.damage import UNREADABLE
from kiosk.store.log_export import Span
from kiosk.store.people import delegate_cards

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.facts import Fact
    from kiosk.store.engine import Store

PAGE = 500


@dataclass(frozen=True, slots=True)
class Person:
    """Whom an entry is about, for exports that may name people."""

    number: int
    name: str
    native: str
    delegation: str
    category: str


@dataclass(frozen=True, slots=True)
class Record:
    """One entry of the log as exports need it.

    Args:
        index: Place in the log, 0 first.
        leaf_hash: Its leaf hash in the RFC 6962 tree, 32 bytes: whoever holds it can tell a changed entry.
        person: Only where names were asked for and the delegate is known.
    """

    index: int
    fact: Fact
    leaf_hash: bytes
    person: Person | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some entries that follow on each other.

    Args:
        records: Those that can be read.
        next: The index after the last one there is, readable or not; where it begins when there is none.
        last_hash: Leaf hash of that last one, hexadecimal; empty where there is none.
    """

    records: list[Record]
    next: int
    last_hash: str


class LogSource:
    """Gives the log's entries to an export, at most `PAGE` of them in memory.

    An entry that is missing or cannot be read is passed over: whoever damages one must not keep the others from a collector.
    `unreadable` has it afterwards, and an export has to say so.

    Args:
        decode: Returns the fact that a leaf holds (`scanlog`'s business); raises `BadInput`.
        names: Whether records name people.
    """

    def __init__(self, store: Store, decode: Callable[[bytes], Fact], *, names: bool = False) -> None:
        self._store = store
        self._decode = decode
        self.names = names
        self._unreadable: set[int] = set()

    @property
    def unreadable(self) -> tuple[int, ...]:
        """Return the entries that were passed over so far, lowest first."""
        return tuple(sorted(self._unreadable))

    def size(self) -> int:
        """Return the number of entries there are now."""
        with self._store.read() as conn:
            return rows.count_rows(conn)

    def span(
        self, *, since: datetime | None = None, until: datetime | None = None, last: int | None = None
    ) -> Span:
        """Return the entries from `since` up to `until` (aware) among the newest `last`, or among all."""
        with self._store.read() as conn:
            size = rows.count_rows(conn)
            begin = 0 if last is None else max(size - last, 0)
            return log_export.span(conn, begin, size, since, until)

    def records(self, span: Span) -> Iterator[Record]:
        """Yield the entries of `span` in order, as far as they can be read."""
        for begin in range(span.begin, span.end, PAGE):
            for record in self.page(begin, min(begin + PAGE, span.end)):
                if span.holds(record.fact.at):
                    yield record

    def page(self, begin: int, end: int) -> list[Record]:
        """Return the readable entries from `begin` up to `end`; fewer where the log is shorter."""
        return self.stretch(begin, end).records

    def stretch(self, begin: int, end: int) -> Stretch:
        """Return the readable entries from `begin` up to `end`, and how far that came."""
        with self._store.read() as conn:
            kept = rows.log_rows(conn, begin, end)
            found = [(row, fact) for row in kept if (fact := self._read(row)) is not None]
            people = self._people(conn, {fact.delegate_id for _, fact in found} - {None})
        records = [
            Record(row.index, fact, row.leaf_hash, people.get(fact.delegate_id)) for row, fact in found
        ]
        if not kept:
            return Stretch(records, begin, "")
        if len(kept) < kept[-1].index + 1 - begin:
            self._unreadable.update(set(range(begin, kept[-1].index)).difference(row.index for row in kept))
        return Stretch(records, kept[-1].index + 1, _hex(kept[-1].leaf_hash))

    def leaf_hash(self, index: int) -> str | None:
        """Return the leaf hash of entry `index`, hexadecimal, or None where there is no such entry."""
        with self._store.read() as conn:
            found = rows.log_rows(conn, index, index + 1)
        return _hex(found[0].leaf_hash) if found else None

    def _read(self, row: rows.LogRow) -> Fact | None:
        try:
            fact = self._decode(row.leaf)
        except (BadInput, *UNREADABLE):
            self._unreadable.add(row.index)
            return None
        if not _hex(row.leaf_hash):
            self._unreadable.add(row.index)
            return None
        return fact

    def _people(self, conn: Connection, ids: set[UUID | None]) -> Mapping[UUID | None, Person]:
        if not self.names:
            return {}
        cards = delegate_cards(conn, [one for one in ids if one is not None])
        return {
            one: Person(
                card.delegate.number,
                card.delegate.name.display,
                card.delegate.name.native,
                card.delegation.code,
                card.category.code,
            )
            for one, card in cards.items()
        }


def _hex(leaf_hash: object) -> str:
    return leaf_hash.hex() if isinstance(leaf_hash, bytes) else ""
