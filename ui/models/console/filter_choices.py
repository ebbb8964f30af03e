"""What each part of a filter can be set to, and a filter changed by one choice: pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING, Any

from kiosk.event.places import StationKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.supervision.filters import Filter
from ui.texts.console_reasons import begun, outcome_name, reason_name
from ui.texts.filters import day_bounds, nobody

if TYPE_CHECKING:
    from kiosk.console.log_book import Known

FIELDS = {
    "verdict": "outcomes",
    "delegation": "delegations",
    "station": "stations",
    "zone": "zones",
    "operator": "operators",
    "reason": "reasons",
}
"""Parts that are a set of choices, and the field of the filter that holds it."""
CHOICE_NAMES = ("text", "sign", "tone", "checked")
_NOTHING: dict[str, Any] = {
    "code": {"code_hash": None},
    "person": {"people": None},
    "name": {"name": ""},
    "time": {"begins": None, "ends": None},
}
_TIME = re.compile(r"\s*(\d{1,2})(?:\s*[:.hH٫]\s*(\d{2}))?\s*")


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that a part can be set to."""

    key: Any
    text: str
    sign: str
    tone: str
    checked: bool


def choices(part: str, known: Known, wanted: Filter, language: str, search: str = "") -> list[Choice]:
    """Return what a part can be set to in the reader's language, those chosen marked.

    Args:
        search: Only those whose words hold this, whatever its case.
    """
    offers: dict[str, Callable[[], list[tuple[Any, str, str]]]] = {
        "verdict": lambda: [(one, outcome_name(one), one.value) for one in reversed(Outcome)],
        "reason": lambda: _by_words((one, reason_name(one), "") for one in Reason),
        "station": lambda: [
            (one.code, one.label, "") for one in known.stations if one.kind is not StationKind.SUPERVISOR
        ],
        "zone": lambda: [(one.number, one.names.get(language), "") for one in known.zones],
        "delegation": lambda: [(one.id, one.names.get(language), "") for one in known.delegations],
        "operator": lambda: [
            ("-", nobody(), ""),
            *((one.code, f"{one.name} ({one.code})", "") for one in known.operators),
        ],
    }
    chosen, looked_for = getattr(wanted, FIELDS[part]), search.strip().casefold()
    return [
        Choice(key, begun(text), tone, tone, key in chosen)
        for key, text, tone in offers[part]()
        if looked_for in text.casefold()
    ]


def toggled(wanted: Filter, part: str, key: Any) -> Filter:
    """Return the filter with one choice put in, or taken out where it was in."""
    field = FIELDS[part]
    return replace(wanted, **{field: getattr(wanted, field) ^ {key}})


def without(wanted: Filter, part: str) -> Filter:
    """Return the filter with a part asking for nothing; as it is where there is no such part."""
    if part not in _NOTHING and part not in FIELDS:
        return wanted
    return replace(wanted, **(_NOTHING.get(part) or {FIELDS[part]: frozenset()}))


def has(wanted: Filter, part: str) -> bool:
    """Return whether a part asks for anything."""
    return without(wanted, part) != wanted


def on_day(wanted: Filter, day: date, zone: tzinfo) -> Filter:
    """Return the filter for a whole day at the venue."""
    begins, ends = day_bounds(day, zone)
    return replace(wanted, begins=begins, ends=ends)


def last_hour(wanted: Filter, now: datetime) -> Filter:
    """Return the filter for the hour before now and whatever comes."""
    return replace(wanted, begins=now.replace(second=0, microsecond=0) - timedelta(hours=1), ends=None)


def between(wanted: Filter, day: date, begin: str, end: str, zone: tzinfo) -> Filter | None:
    """Return the filter from one time of a day to another as they are typed, or None where one is no time.

    An empty text is the beginning or the end of that day; where the end is not after the beginning it is None, too.
    """
    first, last = day_bounds(day, zone)
    begins = first if not begin.strip() else moment_of(day, begin, zone)
    ends = last if not end.strip() else moment_of(day, end, zone)
    if begins is None or ends is None or ends <= begins:
        return None
    return replace(wanted, begins=begins, ends=ends)


def moment_of(day: date, text: str, zone: tzinfo) -> datetime | None:
    """Return the moment of a day that was typed ("9", "9:05", "14.30", in any digits), or None."""
    found = _TIME.fullmatch(text[:16])
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return datetime.combine(day, time(hour, minute), zone) if hour < 24 and minute < 60 else None


def _by_words(found: Any) -> list[tuple[Any, str, str]]:
    return sorted(found, key=lambda one: one[1].casefold())
