"""Delegations and categories: what people come for and as."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select

from kiosk.event.names import LocalNames
from kiosk.event.people import Category, Delegation, DelegationKind
from kiosk.store.batches import in_batches
from kiosk.store.schema import category, delegation
from kiosk.store.search_index import index_delegations

_DELEGATIONS = select(delegation).order_by(delegation.c.protocol_order)
_DELEGATION = select(delegation).where(delegation.c.code == bindparam("of_code"))
_CATEGORIES = select(category).order_by(category.c.order, category.c.code)
_ADD_DELEGATION, _ADD_CATEGORY = insert(delegation), insert(category)


def delegations(conn: Connection) -> tuple[Delegation, ...]:
    """Return the delegations in protocol order."""
    return tuple(map(to_delegation, conn.execute(_DELEGATIONS)))


def delegation_by_code(conn: Connection, code: str) -> Delegation | None:
    """Return the delegation `code` ("MAR"), or None."""
    row = conn.execute(_DELEGATION, {"of_code": code}).first()
    return None if row is None else to_delegation(row)


def add_delegations(conn: Connection, made: Iterable[Delegation]) -> int:
    """Add delegations, findable by code and names at once, and return how many.

    A code or a place in the protocol that is taken raises IntegrityError.
    """
    rows = tuple(made)
    total = in_batches(
        conn,
        _ADD_DELEGATION,
        (
            {
                "id": d.id,
                "code": d.code,
                "names": d.names.as_dict(),
                "kind": d.kind.value,
                "protocol_order": d.protocol_order,
                "territory": d.territory,
                "flag_colours": list(d.flag_colours),
            }
            for d in rows
        ),
    )
    index_delegations(conn, rows)
    return total


def categories(conn: Connection) -> tuple[Category, ...]:
    """Return the categories in their order."""
    return tuple(
        Category(row.id, row.code, LocalNames.from_dict(row.names), row.colour, row.order, row.zones)
        for row in conn.execute(_CATEGORIES)
    )


def add_categories(conn: Connection, made: Iterable[Category]) -> int:
    """Add categories and return how many; a code that is taken raises IntegrityError."""
    return in_batches(
        conn,
        _ADD_CATEGORY,
        (
            {
                "id": c.id,
                "code": c.code,
                "names": c.names.as_dict(),
                "colour": c.colour,
                "order": c.order,
                "zones": c.zones,
            }
            for c in made
        ),
    )


def to_delegation(row: Row[Any]) -> Delegation:
    """Return the delegation in a row of its table."""
    return Delegation(
        id=row.id,
        code=row.code,
        names=LocalNames.from_dict(row.names),
        kind=DelegationKind(row.kind),
        protocol_order=row.protocol_order,
        territory=row.territory,
        flag_colours=tuple(row.flag_colours),
    )
