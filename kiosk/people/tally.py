"""The tally of wrong PINs: how long to wait after each, whatever the clock does."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

_WAITS = (0, 0, 0, 1, 5, 30, 60, 120)
"""Seconds to wait after so many failures; the last holds for all more."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Failures since the last right PIN, and when the newest was counted."""

    failures: int = 0
    last: datetime | None = None

    @property
    def until(self) -> datetime | None:
        """Return when the next try is free, or None."""
        return None if self.last is None else self.last + pause(self.failures)


def pause(failures: int) -> timedelta:
    """Return how long to wait after that many failures: 0, 0, 1, 5, 30, 60, then 120 seconds."""
    return timedelta(seconds=_WAITS[min(failures, len(_WAITS) - 1)])


def settled(tally: Tally, now: datetime) -> Tally:
    """Return the tally as it counts at `now`.

    Where the clock was set back behind the newest failure, that counts as made now: nobody waits for the
    clock to come round again, and nobody gets a try sooner.
    """
    if tally.last is not None and now < tally.last:
        return Tally(tally.failures, now)
    return tally


def wait(tally: Tally, now: datetime) -> timedelta:
    """Return how long the next try has to wait at `now`; zero when it is free."""
    until = settled(tally, now).until
    return timedelta(0) if until is None else max(until - now, timedelta(0))


def counted(tally: Tally, now: datetime) -> Tally:
    """Return the tally with one more failure."""
    return Tally(tally.failures + 1, now)
