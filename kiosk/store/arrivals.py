"""Who belongs to a delegation, and whose arrival its head has confirmed.

A confirmed arrival is an entry of the log; here stands which one, under a key of the mirror's state for each delegate.
"""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from uuid import UUID

from sqlalchemy import bindparam, select

from kiosk.store import mirror
from kiosk.store.folding import latin_chunks
from kiosk.store.people import delegate_cards
from kiosk.store.schema import delegate, mirror_state

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.people import DelegateCard

_PREFIX = "came:"
_BATCH = 200
_EXPECTED = select(delegate.c.id).where(
    delegate.c.delegation_id == bindparam("of_delegation"), delegate.c.cancelled_at.is_(None)
)
_CONFIRMED = select(mirror_state.c.key).where(mirror_state.c.key.startswith(_PREFIX))


def cards_of(conn: Connection, delegation_id: UUID) -> tuple[DelegateCard, ...]:
    """Return a delegation's people in protocol order: by category, head first, then by name as people look for it.

    Whom the delegation has withdrawn is left out.
    """
    ids = list(conn.execute(_EXPECTED, {"of_delegation": delegation_id}).scalars())
    found: list[DelegateCard] = []
    for start in range(0, len(ids), _BATCH):
        found.extend(delegate_cards(conn, ids[start : start + _BATCH]).values())
    return tuple(sorted(found, key=_order))


def confirm(conn: Connection, delegate_id: UUID, index: int) -> None:
    """Keep which entry of the log says that a delegate's arrival was confirmed."""
    mirror.set_value(conn, _key(delegate_id), index)


def confirmation(conn: Connection, delegate_id: UUID) -> int | None:
    """Return the index of that entry, or None."""
    return mirror.get_value(conn, _key(delegate_id))


def confirmed(conn: Connection) -> frozenset[UUID]:
    """Return everybody whose arrival was confirmed."""
    return frozenset(_id(key) for key in conn.execute(_CONFIRMED).scalars())


def _order(card: DelegateCard) -> tuple[object, ...]:
    # As the badges made ahead of time lie in their pigeon-holes.
    family, given = latin_chunks(card.delegate.name.family), latin_chunks(card.delegate.name.given)
    return card.category.order, family or given, given, card.delegate.number


def _key(delegate_id: UUID) -> str:
    # 27 characters: a key holds 32.
    return _PREFIX + base64.urlsafe_b64encode(delegate_id.bytes).decode().rstrip("=")


def _id(key: str) -> UUID:
    return UUID(bytes=base64.urlsafe_b64decode(key.removeprefix(_PREFIX) + "=="))
