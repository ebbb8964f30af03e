"""Where each delegate's check-in is at this moment; its history is the log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from kiosk.event.badges import BadgeState
from kiosk.event.standing import CheckInState
from kiosk.store.schema import badge, check_in, help_case

_c = check_in.c
_GET = select(_c.cti, _c.station, _c.started_at, _c.completed_at).where(
    _c.delegate_id == bindparam("of_delegate")
)
_ADD = insert(check_in)
_RESUME = (
    update(check_in)
    .where(_c.delegate_id == bindparam("of_delegate"), _c.completed_at.is_(None))
    .values(cti=bindparam("new_cti"), station=bindparam("at_station"), started_at=bindparam("at"))
)
_COMPLETE = (
    update(check_in)
    .where(_c.delegate_id == bindparam("of_delegate"), _c.completed_at.is_(None))
    .values(completed_at=bindparam("at"))
)
_REOPEN = (
    update(check_in)
    .where(_c.delegate_id == bindparam("of_delegate"), _c.completed_at.is_not(None))
    .values(completed_at=None)
)
_HAND_ON = (
    update(check_in)
    .where(
        _c.delegate_id == bindparam("of_delegate"),
        _c.completed_at.is_(None),
        _c.station.in_(bindparam("from_stations", expanding=True)),
    )
    .values(station=bindparam("at_station"), started_at=bindparam("at"))
)
_RELEASE = delete(check_in).where(
    _c.delegate_id == bindparam("of_delegate"),
    _c.station == bindparam("at_station"),
    _c.completed_at.is_(None),
)
_RELEASE_ALL = delete(check_in).where(
    _c.station == bindparam("at_station"),
    _c.completed_at.is_(None),
    _c.delegate_id.not_in(select(badge.c.delegate_id).where(badge.c.state == BadgeState.MADE)),
    _c.delegate_id.not_in(
        select(help_case.c.delegate_id).where(
            help_case.c.delegate_id.is_not(None), help_case.c.closed_at.is_(None)
        )
    ),
)
_COUNT = select(func.count(), func.count(_c.completed_at)).select_from(check_in)


def get(conn: Connection, delegate_id: UUID) -> CheckInState | None:
    """Return where a delegate's check-in is, or None where it has not begun."""
    row = conn.execute(_GET, {"of_delegate": delegate_id}).first()
    return None if row is None else CheckInState(bytes(row[0]), row[1], row[2], row[3])


def start(conn: Connection, *, delegate_id: UUID, cti: bytes, station: str, at: datetime) -> bool:
    """Begin a check-in, or go on here with one under way elsewhere; return False where it is completed."""
    moved = {"of_delegate": delegate_id, "new_cti": cti, "at_station": station, "at": at}
    if conn.execute(_RESUME, moved).rowcount:
        return True
    if conn.execute(_GET, {"of_delegate": delegate_id}).first() is not None:
        return False
    begin(conn, delegate_id=delegate_id, cti=cti, station=station, at=at)
    return True


def begin(conn: Connection, *, delegate_id: UUID, cti: bytes, station: str, at: datetime) -> None:
    """Begin a check-in of which the caller knows, by this same transaction, that there is none yet."""
    conn.execute(_ADD, {"delegate_id": delegate_id, "cti": cti, "station": station, "started_at": at})


def complete(conn: Connection, delegate_id: UUID, at: datetime) -> bool:
    """Complete a check-in under way; return False where there is none."""
    return conn.execute(_COMPLETE, {"of_delegate": delegate_id, "at": at}).rowcount == 1


def reopen(conn: Connection, delegate_id: UUID) -> bool:
    """Let a completed check-in go on, so that a desk makes a badge; return False where there is none."""
    return conn.execute(_REOPEN, {"of_delegate": delegate_id}).rowcount == 1


def hand_on(conn: Connection, delegate_id: UUID, *, of: Iterable[str], to: str, at: datetime) -> bool:
    """Let a check-in under way at one of the stations `of` go on at `to`; return False where it is under way at none."""
    moved = {"of_delegate": delegate_id, "from_stations": list(of), "at_station": to, "at": at}
    return conn.execute(_HAND_ON, moved).rowcount == 1


def release(conn: Connection, delegate_id: UUID, station: str) -> bool:
    """Let go of a check-in that was begun at `station` and comes to nothing there; no other station asks about it."""
    return conn.execute(_RELEASE, {"of_delegate": delegate_id, "at_station": station}).rowcount == 1


def release_all(conn: Connection, station: str) -> int:
    """Let go of every check-in begun at `station` without a badge or a call for help; return how many there were."""
    return conn.execute(_RELEASE_ALL, {"at_station": station}).rowcount


def counts(conn: Connection) -> tuple[int, int]:
    """Return how many check-ins were begun, and how many of them are completed."""
    begun, completed = conn.execute(_COUNT).one()
    return begun, completed
