"""The event itself, its zones, gates and stations."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Connection, Row, bindparam, insert, select, update

from kiosk.event.names import LocalNames
from kiosk.event.places import Direction, Event, Gate, Passback, Station, StationKind, Zone
from kiosk.store import schema
from kiosk.store.batches import in_batches
from kiosk.store.schema import gate, station, zone

_EVENT = select(schema.event).limit(1)
_ZONES = select(zone).order_by(zone.c.number)
_GATES = select(gate).order_by(gate.c.zone, gate.c.code)
_STATIONS = select(station).order_by(station.c.code)
_STATION = select(station).where(station.c.code == bindparam("of_code"))
_ADD_EVENT, _ADD_ZONE, _ADD_GATE, _ADD_STATION = (
    insert(schema.event),
    insert(zone),
    insert(gate),
    insert(station),
)
_CHANGE_STATION = (
    update(station)
    .where(station.c.code == bindparam("of_code"))
    .values(label=bindparam("new_label"), kind=bindparam("new_kind"), gate=bindparam("new_gate"))
)


def event(conn: Connection) -> Event | None:
    """Return the event that this store is of, or None before it was made."""
    row = conn.execute(_EVENT).first()
    if row is None:
        return None
    return Event(
        id=row.id,
        code=row.code,
        names=LocalNames.from_dict(row.names),
        venue=LocalNames.from_dict(row.venue),
        timezone=row.timezone,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
    )


def add_event(conn: Connection, made: Event) -> None:
    """Write the event; a second of the same code raises IntegrityError."""
    conn.execute(
        _ADD_EVENT,
        {
            "id": made.id,
            "code": made.code,
            "names": made.names.as_dict(),
            "venue": made.venue.as_dict(),
            "timezone": made.timezone,
            "starts_on": made.starts_on,
            "ends_on": made.ends_on,
        },
    )


def zones(conn: Connection) -> tuple[Zone, ...]:
    """Return the zones by number."""
    return tuple(map(_zone, conn.execute(_ZONES)))


def add_zones(conn: Connection, made: Iterable[Zone]) -> int:
    """Add zones and return how many."""
    return in_batches(
        conn,
        _ADD_ZONE,
        (
            {
                "id": z.id,
                "number": z.number,
                "code": z.code,
                "names": z.names.as_dict(),
                "pictogram": z.pictogram,
                "capacity": z.capacity,
                "passback": z.passback.value,
                "passback_minutes": z.passback_minutes,
            }
            for z in made
        ),
    )


def gates(conn: Connection) -> tuple[Gate, ...]:
    """Return the gates, by zone."""
    return tuple(
        Gate(row.id, row.code, LocalNames.from_dict(row.names), row.zone, Direction(row.direction))
        for row in conn.execute(_GATES)
    )


def add_gates(conn: Connection, made: Iterable[Gate]) -> int:
    """Add gates and return how many; an unknown zone raises IntegrityError."""
    return in_batches(
        conn,
        _ADD_GATE,
        (
            {
                "id": g.id,
                "code": g.code,
                "names": g.names.as_dict(),
                "zone": g.zone,
                "direction": g.direction.value,
            }
            for g in made
        ),
    )


def stations(conn: Connection) -> tuple[Station, ...]:
    """Return the stations by code."""
    return tuple(map(_station, conn.execute(_STATIONS)))


def station_by_code(conn: Connection, code: str) -> Station | None:
    """Return the station `code`, or None."""
    row = conn.execute(_STATION, {"of_code": code}).first()
    return None if row is None else _station(row)


def put_station(conn: Connection, made: Station) -> None:
    """Add a station, or change the one of the same code; an unknown gate raises IntegrityError."""
    changed = conn.execute(
        _CHANGE_STATION,
        {
            "of_code": made.code,
            "new_label": made.label,
            "new_kind": made.kind.value,
            "new_gate": made.gate,
        },
    )
    if not changed.rowcount:
        conn.execute(
            _ADD_STATION,
            {"code": made.code, "label": made.label, "kind": made.kind.value, "gate": made.gate},
        )


def _zone(row: Row[Any]) -> Zone:
    return Zone(
        id=row.id,
        number=row.number,
        code=row.code,
        names=LocalNames.from_dict(row.names),
        pictogram=row.pictogram,
        capacity=row.capacity,
        passback=Passback(row.passback),
        passback_minutes=row.passback_minutes,
    )


def _station(row: Row[Any]) -> Station:
    return Station(row.code, row.label, StationKind(row.kind), row.gate)
