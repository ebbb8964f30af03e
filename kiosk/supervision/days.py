"""Days and quarter hours of the event, in its time zone, whatever the clocks do there."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

QUARTER = timedelta(minutes=15)


def day_of(moment: datetime, zone: ZoneInfo) -> date:
    """Return the day on which an aware `moment` falls in `zone`."""
    return moment.astimezone(zone).date()


def bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """Return the first moment of `day` in `zone` and the first one of the next day, both UTC; 23 to 25 hours apart."""
    return _midnight(day, zone), _midnight(day + timedelta(days=1), zone)


def quarters(day: date, zone: ZoneInfo) -> Iterator[datetime]:
    """Yield the beginnings of the quarter hours of `day`, UTC: 96 on most days, 92 or 100 where the clocks change."""
    at, end = bounds(day, zone)
    while at < end:
        yield at
        at += QUARTER


def quarter_of(moment: datetime) -> datetime:
    """Return the beginning of the quarter hour, UTC; every zone's offset is whole quarters today."""
    utc = moment.astimezone(UTC)
    return utc.replace(minute=utc.minute // 15 * 15, second=0, microsecond=0)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    # Where midnight is left out, this is the moment at which the clocks jump: the day's first.
    return datetime.combine(day, time(), zone).astimezone(UTC)
