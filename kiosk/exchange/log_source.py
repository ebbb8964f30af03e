"""The scan log read for an export: page by page, each in its own short unit of work.

Between two pages nothing is open, so that a receiver that hangs holds neither the store nor a scan.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.store import log as rows
from kiosk.store import log_export
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


class LogSource:
    """Gives the log's entries to an export, at most `PAGE` of them in memory.

    Args:
        decode: Returns the fact that a leaf holds (`scanlog`'s business); raises `BadInput`.
        names: Whether records name people.
    """

    def __init__(self, store: Store, decode: Callable[[bytes], Fact], *, names: bool = False) -> None:
        self._store = store
        self._decode = decode
        self.names = names

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
        """Yield the entries of `span` in order.

        Raises:
            BadInput: `bad_leaf` at the first entry that cannot be read.
        """
        for begin in range(span.begin, span.end, PAGE):
            for record in self.page(begin, min(begin + PAGE, span.end)):
                if span.holds(record.fact.at):
                    yield record

    def page(self, begin: int, end: int) -> list[Record]:
        """Return the entries from `begin` up to `end`; fewer where the log is shorter.

        Raises:
            BadInput: `bad_leaf`.
        """
        with self._store.read() as conn:
            found = [(row, self._decode(row.leaf)) for row in rows.log_rows(conn, begin, end)]
            people = self._people(conn, {fact.delegate_id for _, fact in found} - {None})
        return [Record(row.index, fact, row.leaf_hash, people.get(fact.delegate_id)) for row, fact in found]

    def leaf_hash(self, index: int) -> bytes | None:
        """Return the leaf hash of entry `index`, or None where there is no such entry."""
        with self._store.read() as conn:
            found = rows.log_rows(conn, index, index + 1)
        return found[0].leaf_hash if found else None

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
