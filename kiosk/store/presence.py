"""Who is inside which zone, as far as the gates of this store have seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, insert, select, true, update

from kiosk.store.schema import presence


@dataclass(frozen=True, slots=True)
class Presence:
    """The last passage of one delegate through the gates of one zone."""

    inside: bool
    gate: str
    at: datetime


_p = presence.c
_ONE = (_p.delegate_id == bindparam("of_delegate")) & (_p.zone == bindparam("of_zone"))
_GET = select(_p.inside, _p.gate, _p.at).where(_ONE)
_MOVE = (
    update(presence)
    .where(_ONE)
    .values(inside=bindparam("is_inside"), gate=bindparam("by_gate"), at=bindparam("at_time"))
)
_ADD = insert(presence)
_OF_DELEGATE = select(_p.zone, _p.inside, _p.gate, _p.at).where(_p.delegate_id == bindparam("of_delegate"))
_INSIDE = select(func.count()).where(_p.zone == bindparam("of_zone"), _p.inside == true())
_ALL_INSIDE = select(_p.zone, func.count()).where(_p.inside == true()).group_by(_p.zone)


def presence_of(conn: Connection, delegate_id: UUID, zone: int) -> Presence | None:
    """Return a delegate's last passage of `zone`, or None where there was none."""
    row = conn.execute(_GET, {"of_delegate": delegate_id, "of_zone": zone}).first()
    return None if row is None else Presence(row[0], row[1], row[2])


def move(  # noqa: PLR0913 - who, where, which way, when
    conn: Connection, delegate_id: UUID, zone: int, *, inside: bool, gate: str, at: datetime
) -> None:
    """Keep that a delegate went in or out by `gate`."""
    values = {
        "of_delegate": delegate_id,
        "of_zone": zone,
        "is_inside": inside,
        "by_gate": gate,
        "at_time": at,
    }
    if not conn.execute(_MOVE, values).rowcount:
        row = {"delegate_id": delegate_id, "zone": zone, "inside": inside, "gate": gate, "at": at}
        conn.execute(_ADD, row)


def passages_of(conn: Connection, delegate_id: UUID) -> dict[int, Presence]:
    """Return a delegate's last passage of each zone that has one."""
    found = conn.execute(_OF_DELEGATE, {"of_delegate": delegate_id})
    return {row[0]: Presence(row[1], row[2], row[3]) for row in found}


def count_inside(conn: Connection, zone: int) -> int:
    """Return how many are inside `zone`."""
    return int(conn.execute(_INSIDE, {"of_zone": zone}).scalar_one())


def counts_inside(conn: Connection) -> dict[int, int]:
    """Return how many are inside each zone; zones with nobody are left out."""
    return {row[0]: row[1] for row in conn.execute(_ALL_INSIDE)}
