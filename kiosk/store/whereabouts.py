"""Who is where: inside a zone newest first, a delegation's people with their state, how presence moved lately."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, and_, bindparam, case, func, or_, select, true

from kiosk.store.schema import check_in, delegate, presence

_p = presence.c
_INSIDE = (
    select(_p.delegate_id, _p.gate, _p.at)
    .where(_p.zone == bindparam("of_zone"), _p.inside == true())
    .order_by(_p.at.desc(), _p.delegate_id)
    .limit(bindparam("most"))
)
_FURTHER = _INSIDE.where(
    or_(
        _p.at < bindparam("at_time"),
        and_(_p.at == bindparam("at_time"), _p.delegate_id > bindparam("after_delegate")),
    )
)
_MOVED = (
    select(_p.zone, func.sum(case((_p.inside == true(), 1), else_=-1)))
    .where(_p.at >= bindparam("since"))
    .group_by(_p.zone)
)
_MEMBERS = (
    select(delegate.c.id, check_in.c.completed_at)
    .select_from(delegate.outerjoin(check_in, check_in.c.delegate_id == delegate.c.id))
    .where(delegate.c.delegation_id == bindparam("of_delegation"))
    .order_by(delegate.c.number)
    .limit(bindparam("most"))
)
_ZONES = (
    select(_p.delegate_id, _p.zone)
    .select_from(presence.join(delegate, delegate.c.id == _p.delegate_id))
    .where(delegate.c.delegation_id == bindparam("of_delegation"), _p.inside == true())
    .order_by(_p.zone)
)


@dataclass(frozen=True, slots=True)
class Insider:
    """One delegate inside a zone: by which gate, since when."""

    delegate_id: UUID
    gate: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Member:
    """One delegate of a delegation: when checked in (or None), inside which zones."""

    delegate_id: UUID
    arrived_at: datetime | None
    zones: tuple[int, ...]


def inside(conn: Connection, zone: int, most: int, after: Insider | None = None) -> tuple[Insider, ...]:
    """Return at most `most` of those inside `zone`, the last to enter first, those behind `after` where it is given."""
    values: dict[str, Any] = {"of_zone": zone, "most": most}
    if after is None:
        found = conn.execute(_INSIDE, values)
    else:
        found = conn.execute(_FURTHER, values | {"at_time": after.at, "after_delegate": after.delegate_id})
    return tuple(Insider(row[0], row[1], row[2]) for row in found)


def moved(conn: Connection, since: datetime) -> Mapping[int, int]:
    """Return by zone how many more went in than out since then, by each delegate's last passage."""
    return {row[0]: int(row[1]) for row in conn.execute(_MOVED, {"since": since})}


def members(conn: Connection, delegation_id: UUID, most: int) -> tuple[Member, ...]:
    """Return at most `most` of a delegation's people by their number."""
    zones: dict[UUID, list[int]] = {}
    for who, number in conn.execute(_ZONES, {"of_delegation": delegation_id}):
        zones.setdefault(who, []).append(number)
    found = conn.execute(_MEMBERS, {"of_delegation": delegation_id, "most": most})
    return tuple(Member(row[0], row[1], tuple(zones.get(row[0], ()))) for row in found)
