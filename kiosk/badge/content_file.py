"""A badge's content from a JSON or TOML file, for rendering without a data folder.

Keys are those of `BadgeContent`; names of event, delegation, category and venue are one text (English) or
a table by language; `name` is a table (`given`, `family`, `title`, `native`); `zones` a list of numbers or
of `[number, "pictogram"]`; `portrait` a path beside the file; days are ISO 8601 dates.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.badge.content import BadgeContent, ZoneMark
from kiosk.badge.portrait_jpeg import MAX_BYTES as MAX_PORTRAIT
from kiosk.errors import BadInput
from kiosk.event.names import LANGUAGES, LocalNames, PersonName

MAX_BYTES = 64 * 1024
_MAX_TEXT = 600


def load_content(path: Path) -> BadgeContent:
    """Return the content in `path` (`.json` or `.toml`).

    Raises:
        BadInput: `bad_content`, naming file, key and what is allowed.
    """
    data = _read(path, MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
        values = tomllib.loads(text) if path.suffix == ".toml" else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _bad(path, f"cannot be read as {path.suffix[1:] or 'JSON'}", "Mend its form.") from error
    if not isinstance(values, dict):
        raise _bad(path, "holds no table", "It takes keys and values.")
    for key in values:
        if key not in _KEYS:
            raise _bad(path, f"has an unknown key {key!r}", f"Known are: {', '.join(_KEYS)}.")
    lacking = [key for key in _REQUIRED if key not in values]
    if lacking:
        raise _bad(path, f"lacks {', '.join(lacking)}", f"Required are: {', '.join(_REQUIRED)}.")
    taken: dict[str, Any] = {}
    for key, value in values.items():
        check, allowed = _KEYS[key]
        try:
            taken[key] = check(value)
        except (ValueError, TypeError, KeyError) as error:
            raise _bad(path, f"has a wrong value for {key!r}", f"It takes {allowed}.") from error
    if "portrait" in taken:
        taken["portrait"] = _read(path.parent / taken["portrait"], MAX_PORTRAIT)
    return BadgeContent(**taken)


def _bad(path: Path, what: str, allowed: str) -> BadInput:
    return BadInput("bad_content", f"The badge content {path} {what}.", allowed)


def _read(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise _bad(path, f"cannot be read: {error.strerror}", "Check its name and rights.") from error
    if len(data) > most:
        raise _bad(path, "is too large", f"It takes at most {most // 1024} KiB.")
    return data


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _MAX_TEXT:
        raise ValueError(value)
    return value


def _local(value: Any) -> LocalNames:
    if isinstance(value, str):
        return LocalNames(_text(value))
    if not set(value).issubset(LANGUAGES):
        raise ValueError(value)
    return LocalNames(**{tag: _text(text) for tag, text in value.items()})


def _person(value: Any) -> PersonName:
    return PersonName(**{key: _text(text) for key, text in value.items()})


def _count(value: Any) -> int:
    if type(value) is not int or not 0 <= value < 10**12:
        raise ValueError(value)
    return value


def _zone(value: Any) -> ZoneMark:
    number, pictogram = value if isinstance(value, list) else (value, "")
    if not 1 <= _count(number) <= 16:
        raise ValueError(value)
    return ZoneMark(number, _text(pictogram))


def _zones(value: Any) -> tuple[ZoneMark, ...]:
    if not isinstance(value, list) or len(value) > 16:
        raise ValueError(value)
    return tuple(_zone(zone) for zone in value)


def _colours(value: Any) -> tuple[str, ...]:
    if not isinstance(value, list) or len(value) > 8:
        raise ValueError(value)
    return tuple(_text(colour) for colour in value)


def _day(value: Any) -> date:
    return value if type(value) is date else date.fromisoformat(_text(value))


_LOCAL = (_local, f"one text, or a table of {', '.join(LANGUAGES)} with at least 'en'")
_TEXT = (_text, f"text of at most {_MAX_TEXT} characters")
_NUMBER = (_count, "a whole number")
_DATE = (_day, "a date such as 2026-11-24")
_KEYS: Mapping[str, tuple[Callable[[Any], Any], str]] = {
    "event": _LOCAL,
    "delegation": _LOCAL,
    "delegation_code": _TEXT,
    "name": (_person, "a table of texts: given, family, title, native"),
    "category": _LOCAL,
    "category_colour": _TEXT,
    "code": _TEXT,
    "serial": _NUMBER,
    "function": _TEXT,
    "flag_colours": (_colours, "a list of up to 8 colours #rrggbb"),
    "zones": (_zones, 'a list of up to 16 numbers from 1 to 16, or of [number, "pictogram"]'),
    "venue": _LOCAL,
    "number": _NUMBER,
    "portrait": _TEXT,
    "valid_from": _DATE,
    "valid_until": _DATE,
}
_REQUIRED = (
    "event",
    "delegation",
    "delegation_code",
    "name",
    "category",
    "category_colour",
    "code",
    "serial",
)
