"""An event as a TOML file: what `kiosk event create --file` reads.

    [event]                      # each may be given on the command line instead
    code = "GA94"                # 1 to 10 of A-Z a-z 0-9 . _ -
    names = "Assembly"           # or { en = "…", fr = "…", es = "…", ar = "…" }
    venue = "Congress Centre"
    timezone = "Africa/Casablanca"
    starts_on = 2026-11-23
    ends_on = 2026-11-26

    [[zones]]                    # number, code, names; pictogram, capacity
    [[gates]]                    # code, names, zone; direction
    [[categories]]               # code, names; colour, zones
    [[delegations]]              # code, names, in protocol order; kind, territory, flag_colours

A section that is left out keeps its default.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4
from zoneinfo import ZoneInfo

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.names import LANGUAGES, LocalNames
from kiosk.event.people import Category, Delegation, DelegationKind
from kiosk.event.places import Direction, Event, Gate, Zone
from kiosk.exchange import values
from kiosk.exchange.values import WrongValue

T = TypeVar("T")
_MAX_BYTES = 1024 * 1024
_MAX_ITEMS = 2000
_EVENT_CODE = re.compile(r"[A-Za-z0-9._-]{1,10}")
_CODE = re.compile(r"[A-Za-z0-9._-]{1,24}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_ALLOWED: Mapping[str, frozenset[str]] = {
    "event": frozenset({"code", "names", "venue", "timezone", "starts_on", "ends_on"}),
    "zones": frozenset({"number", "code", "names", "pictogram", "capacity"}),
    "gates": frozenset({"code", "names", "zone", "direction"}),
    "categories": frozenset({"code", "names", "colour", "zones"}),
    "delegations": frozenset({"code", "names", "kind", "territory", "flag_colours"}),
}


@dataclass(frozen=True, slots=True)
class EventFile:
    """What a file says of an event; None where a section is left out.

    Args:
        event: The values of `[event]` as they stand, for `make_event` to check.
    """

    event: Mapping[str, Any]
    zones: tuple[Zone, ...] | None = None
    gates: tuple[Gate, ...] | None = None
    categories: tuple[Category, ...] | None = None
    delegations: tuple[Delegation, ...] | None = None


def read_event_file(path: Path) -> EventFile:
    """Return what the TOML file `path` says of an event.

    Raises:
        EnvironmentFault: `event_file_missing`.
        BadInput: `bad_event`, naming section, item and what is allowed.
    """
    told = _toml(path)
    for section in told:
        if section not in _ALLOWED:
            raise _bad(f"there is no section [{section}]", f"Known are: {', '.join(_ALLOWED)}.")
    event = told.get("event", {})
    _known_keys("event", event)
    zones = _items(told, "zones", _zone)
    numbers = None if zones is None else frozenset(zone.number for zone in zones)
    if zones is not None and numbers is not None and len(numbers) < len(zones):
        raise _bad("two zones have the same number", "Number them 1 to 16.")
    gates = _items(told, "gates", lambda item, _: _gate(item, numbers))
    return EventFile(
        event=event,
        zones=zones,
        gates=gates,
        categories=_items(told, "categories", lambda item, order: _category(item, order, numbers)),
        delegations=_items(told, "delegations", _delegation),
    )


def make_event(told: Mapping[str, Any]) -> Event:
    """Return the event with the values of `[event]`, each checked.

    Raises:
        BadInput: `bad_event`.
    """
    code, timezone = told.get("code", ""), told.get("timezone", "UTC")
    if not isinstance(code, str) or not _EVENT_CODE.fullmatch(code):
        raise _bad("the event has no proper code", "It takes 1 to 10 of A-Z a-z 0-9 . _ - (--code).")
    starts, ends = told.get("starts_on"), told.get("ends_on")
    if type(starts) is not date or type(ends) is not date:
        raise _bad("the event lacks its first or last day", "Write days as 2026-11-23 (--from, --to).")
    if not 0 <= (ends - starts).days <= 366:
        raise _bad("the event ends before it begins, or lasts over a year", "Check the two days.")
    try:
        ZoneInfo(timezone)
    # Depending on what is wrong with the name, ZoneInfo raises many kinds; none of them is our bug.
    except Exception as error:
        raise _bad("the event's time zone is not known", "It takes an IANA name: Europe/Paris.") from error
    return Event(
        id=uuid4(),
        code=code,
        names=_names(told.get("names", code), "event"),
        venue=_names(told.get("venue", ""), "event"),
        timezone=timezone,
        starts_on=starts,
        ends_on=ends,
    )


def _toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise EnvironmentFault(
            "event_file_missing",
            f"The event file {path} cannot be read: {error.strerror}.",
            "Check the file's name and rights.",
        ) from error
    if len(data) > _MAX_BYTES:
        raise _bad("the file is larger than 1 MiB", "Remove what is not of an event.")
    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise _bad(f"it is not valid TOML ({error})", "Mend that line.") from error


def _items(
    told: Mapping[str, Any], section: str, read: Callable[[Mapping[str, Any], int], T]
) -> tuple[T, ...] | None:
    items = told.get(section)
    if items is None:
        return None
    if not isinstance(items, list) or len(items) > _MAX_ITEMS:
        raise _bad(f"[[{section}]] is no list of items", f"It takes at most {_MAX_ITEMS} items.")
    found, seen = [], set()
    for order, item in enumerate(items, 1):
        _known_keys(section, item)
        code = item.get("code")
        if not isinstance(code, str) or not _CODE.fullmatch(code) or code in seen:
            raise _bad(
                f"item {order} of [[{section}]] has no code of its own", "Codes take A-Z a-z 0-9 . _ -"
            )
        seen.add(code)
        try:
            found.append(read(item, order))
        except (KeyError, TypeError, ValueError) as error:
            raise _bad(
                f"item {order} of [[{section}]] lacks a value or has a wrong one ({error})",
                f"It takes: {', '.join(sorted(_ALLOWED[section]))}.",
            ) from error
    return tuple(found)


def _known_keys(section: str, item: Any) -> None:
    if not isinstance(item, dict) or not _ALLOWED[section] >= item.keys():
        raise _bad(
            f"[{section}] holds something unknown", f"It takes: {', '.join(sorted(_ALLOWED[section]))}."
        )


def _zone(item: Mapping[str, Any], _order: int) -> Zone:
    number, capacity = item["number"], item.get("capacity")
    if type(number) is not int or not 1 <= number <= 16:
        raise ValueError("a zone's number is 1 to 16")
    if capacity is not None and (type(capacity) is not int or not 0 < capacity < 1_000_000):
        raise ValueError("a capacity is a number of people")
    names = _names(item["names"], "zones")
    return Zone(uuid4(), number, item["code"], names, _code(item.get("pictogram", "hall")), capacity)


def _gate(item: Mapping[str, Any], zones: frozenset[int] | None) -> Gate:
    if zones is None or item["zone"] not in zones:
        raise ValueError("its zone is not among [[zones]]")
    names = _names(item["names"], "gates")
    return Gate(uuid4(), item["code"], names, item["zone"], Direction(item.get("direction", "entry")))


def _category(item: Mapping[str, Any], order: int, zones: frozenset[int] | None) -> Category:
    colour, allowed = item.get("colour", "#3a4a5c"), item.get("zones", [])
    if not isinstance(colour, str) or not _COLOUR.fullmatch(colour):
        raise ValueError("a colour is #rrggbb")
    if zones is None and allowed:
        raise ValueError("it names zones, but there is no [[zones]]")
    if not frozenset(allowed) <= (zones or frozenset()):
        raise ValueError("a zone is not among [[zones]]")
    return Category(
        uuid4(), item["code"], _names(item["names"], "categories"), colour, order, frozenset(allowed)
    )


def _delegation(item: Mapping[str, Any], order: int) -> Delegation:
    territory, colours = item.get("territory", ""), item.get("flag_colours", [])
    if len(item["code"]) > 12:
        raise ValueError("a delegation's code has at most 12 characters")
    if not re.fullmatch(r"(?:[A-Z]{2})?", territory):
        raise ValueError("a territory is two letters of ISO 3166-1")
    if len(colours) > 4 or not all(_COLOUR.fullmatch(colour) for colour in colours):
        raise ValueError("flag colours are at most four of #rrggbb")
    kind = DelegationKind(item.get("kind", "member"))
    names = _names(item["names"], "delegations")
    return Delegation(uuid4(), item["code"], names, kind, order, territory, tuple(colours))


def _code(text: Any) -> str:
    if not isinstance(text, str) or not _CODE.fullmatch(text):
        raise ValueError("a pictogram is the name of one")
    return text


def _names(told: Any, section: str) -> LocalNames:
    texts = {"en": told} if isinstance(told, str) else told
    if not isinstance(texts, dict) or not texts.keys() <= set(LANGUAGES) or "en" not in texts:
        raise _bad(
            f"a name in [{section}] is wrong", 'It takes "…" or { en = "…", fr = "…", es = "…", ar = "…" }.'
        )
    try:
        return LocalNames(**{tag: values.text(text, 200) for tag, text in texts.items()})
    except (WrongValue, TypeError) as error:
        raise _bad(
            f"a name in [{section}] is wrong ({error})", "Write it without control characters."
        ) from error


def _bad(what: str, remedy: str) -> BadInput:
    return BadInput("bad_event", f"The event cannot be made: {what}.", remedy)
