"""How many people each delegation may send, and how many it has."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from kiosk.event.people import Delegation
from kiosk.store.delegations import delegations
from kiosk.store.schema import delegate, delegation_quota

_q, _d = delegation_quota.c, delegate.c
_GET = select(_q.places).where(_q.delegation_id == bindparam("of_delegation"))
_ALL = select(_q.delegation_id, _q.places)
_ADD = insert(delegation_quota)
_CHANGE = (
    update(delegation_quota)
    .where(_q.delegation_id == bindparam("of_delegation"))
    .values(places=bindparam("new_places"))
)
_DROP = delete(delegation_quota).where(_q.delegation_id == bindparam("of_delegation"))
_SENT = select(func.count()).where(_d.delegation_id == bindparam("of_delegation"), _d.cancelled_at.is_(None))
_ALL_SENT = select(_d.delegation_id, func.count()).where(_d.cancelled_at.is_(None)).group_by(_d.delegation_id)
MOST_PLACES = 9999


@dataclass(frozen=True, slots=True)
class Places:
    """The places of one delegation.

    Args:
        used: People on the list who were not cancelled.
        places: How many may be, or None for any number.
    """

    used: int
    places: int | None

    @property
    def full(self) -> bool:
        """Return whether nobody more may come."""
        return self.places is not None and self.used >= self.places


@dataclass(frozen=True, slots=True)
class Sender:
    """A delegation with its places, as the form of a walk-in offers it."""

    delegation: Delegation
    places: Places


NOBODY_YET = Places(0, None)


def places_of(conn: Connection, delegation_id: UUID) -> Places:
    """Return the places of one delegation."""
    asked = {"of_delegation": delegation_id}
    return Places(int(conn.execute(_SENT, asked).scalar_one()), conn.execute(_GET, asked).scalar())


def all_places(conn: Connection) -> dict[UUID, Places]:
    """Return the places of every delegation that has people or a quota."""
    used = {row[0]: row[1] for row in conn.execute(_ALL_SENT)}
    places = {row[0]: row[1] for row in conn.execute(_ALL)}
    return {one: Places(used.get(one, 0), places.get(one)) for one in used.keys() | places.keys()}


def senders(conn: Connection) -> tuple[Sender, ...]:
    """Return every delegation with its places, in protocol order."""
    places = all_places(conn)
    return tuple(Sender(one, places.get(one.id, NOBODY_YET)) for one in delegations(conn))


def set_places(conn: Connection, delegation_id: UUID, places: int | None) -> None:
    """Keep how many people a delegation may send, 0 or more; None for any number."""
    asked = {"of_delegation": delegation_id}
    if places is None:
        conn.execute(_DROP, asked)
    elif not conn.execute(_CHANGE, {**asked, "new_places": places}).rowcount:
        conn.execute(_ADD, {"delegation_id": delegation_id, "places": places})
