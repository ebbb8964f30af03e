"""Days of the event: when one begins and ends, and whose badge is for one day alone."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

if TYPE_CHECKING:
    from kiosk.event.people import Delegate
    from kiosk.event.places import Event


def today(event: Event, now: datetime) -> date:
    """Return the day it is where the event is held."""
    return now.astimezone(ZoneInfo(event.timezone)).date()


def bounds(event: Event, day: date) -> tuple[datetime, datetime]:
    """Return when `day` begins and ends where the event is held, aware UTC."""
    zone = ZoneInfo(event.timezone)
    first = datetime.combine(day, time(), zone)
    return first.astimezone(UTC), datetime.combine(day + timedelta(days=1), time(), zone).astimezone(UTC)


def temporary_day(person: Delegate, event: Event, now: datetime) -> date | None:
    """Return today where a badge of `person` is a temporary one, for this day alone; else None.

    It is where the person's own validity is one single day. On another day such a person is admitted only
    by two people's word, which reaches no further than that day either.
    """
    if person.valid_from is None or person.valid_until is None:
        return None
    zone = ZoneInfo(event.timezone)
    first = person.valid_from.astimezone(zone).date()
    last = (person.valid_until - timedelta(microseconds=1)).astimezone(zone).date()
    return today(event, now) if first == last else None
