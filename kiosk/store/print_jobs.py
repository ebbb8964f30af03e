"""Whose a print job is: the station that runs it, which changes only while nothing of it is at a printer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, not_, or_, select, update

from kiosk.event.badges import AHEAD, BadgeState, PrintJob, PrintState
from kiosk.store.badges import job_of
from kiosk.store.schema import badge, print_job

_j, _b = print_job.c, badge.c
_MOST = 500
_WAITING = (
    select(print_job, _b.serial, _b.delegate_id, _b.state.label("badge_state"))
    .join(badge, _b.id == _j.badge_id)
    .where(
        _j.state.in_(bindparam("states", expanding=True)),
        # Badges made ahead by the thousand wait for `kiosk badge batch`, and for no printer.
        or_(_j.state != PrintState.RENDERED.value, not_(_j.station.like(f"{AHEAD}%"))),
    )
    .order_by(_j.created_at, _b.serial)
    .limit(_MOST)
)
_STATION = select(_j.station).where(_j.id == bindparam("of_id"))
_TAKE = (
    update(print_job)
    .where(_j.id == bindparam("of_id"), _j.state.in_(bindparam("states", expanding=True)))
    .values(station=bindparam("new_station"))
)
_LOADS = (
    select(_j.printer, func.count())
    .where(_j.state.in_(bindparam("states", expanding=True)))
    .group_by(_j.printer)
)


@dataclass(frozen=True, slots=True)
class JobRow:
    """A print job with what a person knows it by.

    Args:
        station: Code of the station that runs it.
        serial: Of its badge.
        delegate_id: Whose badge it is.
        badge: The badge's own state.
    """

    job: PrintJob
    station: str
    serial: int
    delegate_id: UUID
    badge: BadgeState


def waiting(conn: Connection, states: Iterable[PrintState]) -> tuple[JobRow, ...]:
    """Return the jobs of all stations in one of `states`, oldest first, at most 500.

    Badges made ahead of time that nobody has sent anywhere yet are none of them.
    """
    rows = conn.execute(_WAITING, {"states": [state.value for state in states]})
    return tuple(
        JobRow(job_of(row), row.station, row.serial, row.delegate_id, BadgeState(row.badge_state))
        for row in rows
    )


def loads(conn: Connection, states: Iterable[PrintState]) -> dict[str, int]:
    """Return how many jobs in one of `states` each printer has, of all stations; a printer without one is absent."""
    asked = {"states": [state.value for state in states]}
    return {str(printer): int(count) for printer, count in conn.execute(_LOADS, asked)}


def station_of(conn: Connection, job_id: UUID) -> str | None:
    """Return the code of the station that runs a print job, or None where there is no such job."""
    found = conn.execute(_STATION, {"of_id": job_id}).scalar()
    return None if found is None else str(found)


def take_over(conn: Connection, job_id: UUID, station: str, *, of: Iterable[PrintState]) -> bool:
    """Give a job that is in one of the states `of` to `station`; return False where it is in none of them."""
    moved = {"of_id": job_id, "states": [state.value for state in of], "new_station": station}
    return conn.execute(_TAKE, moved).rowcount == 1
