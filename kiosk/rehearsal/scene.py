"""What the rehearsal's event is made of: the event itself, zones, gates, stations, categories, delegations.

195 countries and the General Secretariat make 196 delegations: the 193 member states of the United
Nations as members, the Holy See and the State of Palestine as observers, as in its own General
Assembly. Protocol order: the host first, then members in English alphabetical order, the observers in
the same order, the Secretariat last.
"""

from __future__ import annotations

import random
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Any
from uuid import UUID

from kiosk.assets import resource
from kiosk.event.names import LANGUAGES, LocalNames
from kiosk.event.people import Category, Delegation, DelegationKind
from kiosk.event.places import Direction, Event, Gate, Station, StationKind, Zone

STARTS_ON = date(2026, 11, 23)
"""First day of the rehearsal when none is given."""

DAYS = 4

_OBSERVERS = frozenset({"PS", "VA"})
_DESKS = 4


@dataclass(frozen=True, slots=True)
class Scene:
    """All of the event but its people.

    Args:
        delegations: In protocol order.
        peoples: Whose names a delegation's people bear, by delegation code; see `names`.
        languages: The conference language each delegation works in, by delegation code.
        functions: What people do, by category code and language.
        titles: Titles drawn from, by category code.
    """

    event: Event
    zones: tuple[Zone, ...]
    gates: tuple[Gate, ...]
    stations: tuple[Station, ...]
    categories: tuple[Category, ...]
    delegations: tuple[Delegation, ...]
    peoples: Mapping[str, str]
    languages: Mapping[str, str]
    functions: Mapping[str, Mapping[str, tuple[str, ...]]]
    titles: Mapping[str, tuple[str, ...]]


def new_id(rng: random.Random) -> UUID:
    """Return a version 4 UUID that follows from `rng`, so that a seed gives the same ids again."""
    return UUID(int=rng.getrandbits(128), version=4)


def set_scene(
    rng: random.Random, starts_on: date | None = None, stations: Sequence[Station] | None = None
) -> Scene:
    """Return the scene; ids follow from `rng`, all else from `resources/rehearsal`.

    Args:
        rng: Source of the ids.
        starts_on: First of the four days, `STARTS_ON` when None.
        stations: The machine's installations; four desks, a self-service, a supervisor console and one
            gate station a gate when None.
    """
    told = _read("event.toml")
    begins = starts_on or STARTS_ON
    gates = tuple(_gates(told["gates"], rng))
    kinds = told["categories"]
    territories = _read("territories.toml")["territories"]
    return Scene(
        event=Event(
            id=new_id(rng),
            code=told["event"]["code"],
            names=_names(told["event"]["names"]),
            venue=_names(told["event"]["venue"]),
            timezone=told["event"]["timezone"],
            starts_on=begins,
            ends_on=begins + timedelta(days=DAYS - 1),
        ),
        zones=tuple(_zone(row, rng) for row in told["zones"]),
        gates=gates,
        stations=tuple(stations) if stations is not None else _stations(gates),
        categories=tuple(_category(row, order, rng) for order, row in enumerate(kinds, start=1)),
        delegations=_delegations(told, rng),
        peoples=MappingProxyType({row[0]: row[2] for row in territories.values()}),
        languages=MappingProxyType({row[0]: row[1] for row in territories.values()}),
        functions=MappingProxyType(
            {row["code"]: {tag: tuple(row[tag]) for tag in ("en", "fr", "es")} for row in kinds}
        ),
        titles=MappingProxyType({row["code"]: tuple(row["titles"]) for row in kinds}),
    )


@cache
def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("rehearsal", name).read_text(encoding="utf-8"))


def _names(texts: Sequence[str]) -> LocalNames:
    return LocalNames(**dict(zip(LANGUAGES, texts, strict=True)))


def _zone(row: Mapping[str, Any], rng: random.Random) -> Zone:
    return Zone(
        id=new_id(rng),
        number=row["number"],
        code=row["code"],
        names=_names(row["names"]),
        pictogram=row["pictogram"],
        capacity=row.get("capacity"),
    )


def _gates(rows: Sequence[Mapping[str, Any]], rng: random.Random) -> list[Gate]:
    return [
        Gate(new_id(rng), f"{row['code']}-{side}", _names(row["names"]), row["zone"], direction)
        for row in rows
        for side, direction in (("in", Direction.ENTRY), ("out", Direction.EXIT))
    ]


def _stations(gates: Sequence[Gate]) -> tuple[Station, ...]:
    desks = [Station(f"desk-{n}", f"Desk {n}", StationKind.DESK) for n in range(1, _DESKS + 1)]
    posts = [
        Station(
            f"gate-{gate.code}",
            f"{gate.names.en}, {'in' if gate.direction is Direction.ENTRY else 'out'}",
            StationKind.GATE,
            gate.code,
        )
        for gate in gates
    ]
    return (
        *desks,
        Station("self-1", "Self-service 1", StationKind.SELF_SERVICE),
        Station("supervisor", "Supervisor", StationKind.SUPERVISOR),
        *posts,
    )


def _category(row: Mapping[str, Any], order: int, rng: random.Random) -> Category:
    return Category(
        id=new_id(rng),
        code=row["code"],
        names=_names(row["names"]),
        colour=row["colour"],
        order=order,
        zones=frozenset(row["zones"]),
    )


def _delegations(told: Mapping[str, Any], rng: random.Random) -> tuple[Delegation, ...]:
    table = _read("territories.toml")
    host = told["event"]["host"]
    names = _territory_names(table)
    ordered = sorted(
        table["territories"], key=lambda tag: (tag != host, tag in _OBSERVERS, _sort_key(names[tag].en))
    )
    countries = [
        Delegation(
            id=new_id(rng),
            code=table["territories"][tag][0],
            names=names[tag],
            kind=DelegationKind.OBSERVER if tag in _OBSERVERS else DelegationKind.MEMBER,
            protocol_order=place,
            territory=tag,
            flag_colours=tuple(table["palette"][word] for word in table["territories"][tag][3].split()),
        )
        for place, tag in enumerate(ordered, start=1)
    ]
    secretariat = Delegation(
        id=new_id(rng),
        code=told["secretariat"]["code"],
        names=_names(told["secretariat"]["names"]),
        kind=DelegationKind.SECRETARIAT,
        protocol_order=len(countries) + 1,
        flag_colours=tuple(told["secretariat"]["flag"]),
    )
    return (*countries, secretariat)


def _territory_names(table: Mapping[str, Any]) -> dict[str, LocalNames]:
    from babel import Locale

    spoken = {tag: Locale(tag).territories for tag in LANGUAGES}
    plates = table["nameplates"]
    return {
        tag: _names(plates[tag])
        if tag in plates
        else LocalNames(**{language: names[tag] for language, names in spoken.items()})
        for tag in table["territories"]
    }


def _sort_key(name: str) -> str:
    from anyascii import anyascii

    return anyascii(name).casefold().replace("-", " ")
