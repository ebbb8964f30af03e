"""Whose a print job is: the station that runs it, which changes only while nothing of it is at a printer."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection, bindparam, func, select, update

from kiosk.event.badges import PrintState
from kiosk.store.schema import print_job

_j = print_job.c
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
