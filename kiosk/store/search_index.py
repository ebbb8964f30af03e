"""Keeps the search tables in step with delegations and delegates; called by whatever writes those."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import Connection, select

from kiosk.event.people import Delegate, Delegation
from kiosk.store.folding import chunks, index_words, inner_parts
from kiosk.store.schema import category, delegation

_PLACES = select(delegation.c.id, delegation.c.protocol_order)
_ORDERS = select(category.c.id, category.c.order)
_PROTOCOL_BITS, _CATEGORY_BITS, _NUMBER_BITS = 22, 8, 32

_ADD_PLACE = "INSERT OR REPLACE INTO place_search (protocol_order, code, words) VALUES (?, ?, ?)"
_ADD_PERSON = (
    "INSERT INTO person_search (rowid, family, given, native, number, place) VALUES (?, ?, ?, ?, ?, ?)"
)
_ADD_INNER = "INSERT INTO person_inner (rowid, part, initial, place) VALUES (?, ?, ?, ?)"
_DROP_PERSON = "DELETE FROM person_search WHERE rowid = ?"
_DROP_INNER = "DELETE FROM person_inner WHERE rowid = ?"


def index_delegations(conn: Connection, made: Iterable[Delegation]) -> None:
    """Make delegations findable by their code and their names."""
    rows = []
    for one in made:
        words = [word for text in (one.code, *one.names.as_dict().values()) for word in index_words(text)]
        rows.append((one.protocol_order, _code(one.code), f" {' '.join(dict.fromkeys(words))} "))
    if rows and conn.dialect.name == "sqlite":
        conn.exec_driver_sql(_ADD_PLACE, rows)


def index_delegates(conn: Connection, people: Iterable[Delegate]) -> None:
    """Make delegates findable; none of them may be findable already (`unindex_delegate` first)."""
    if conn.dialect.name != "sqlite":
        return
    places, orders = _ranks(conn)
    persons, inner = [], []
    for person in people:
        place = str(places[person.delegation_id])
        rank = _rank(person, places, orders)
        family, given = index_words(person.name.family), index_words(person.name.given)
        native, number = index_words(person.name.native), str(person.number)
        persons.append((rank, " ".join(family), " ".join(given), " ".join(native), number, place))
        words = (*family, *given, *native, number)
        parts = (part for some in (family, given, native, (number,)) for part in inner_parts(some))
        inner.append((rank, " ".join(parts), " ".join({word[0] for word in words}), place))
    if persons:
        conn.exec_driver_sql(_ADD_PERSON, persons)
        conn.exec_driver_sql(_ADD_INNER, inner)


def unindex_delegate(conn: Connection, person: Delegate) -> None:
    """Make a delegate unfindable; `person` is as it was indexed."""
    if conn.dialect.name != "sqlite":
        return
    rank = _rank(person, *_ranks(conn))
    conn.exec_driver_sql(_DROP_PERSON, (rank,))
    conn.exec_driver_sql(_DROP_INNER, (rank,))


def number_of(rank: int) -> int:
    """Return the delegate number in a rowid of the search tables."""
    return rank & ((1 << _NUMBER_BITS) - 1)


def _ranks(conn: Connection) -> tuple[Mapping[UUID, int], Mapping[UUID, int]]:
    places = {row[0]: row[1] for row in conn.execute(_PLACES)}
    orders = {row[0]: row[1] for row in conn.execute(_ORDERS)}
    return places, orders


def _rank(person: Delegate, places: Mapping[UUID, int], orders: Mapping[UUID, int]) -> int:
    place = min(places[person.delegation_id], (1 << _PROTOCOL_BITS) - 1)
    order = min(max(orders[person.category_id], 0), (1 << _CATEGORY_BITS) - 1)
    return ((place << _CATEGORY_BITS | order) << _NUMBER_BITS) | person.number


def _code(code: str) -> str:
    return "".join(word for chunk in chunks(code) for word in chunk)
