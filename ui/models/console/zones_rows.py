"""What stands in the lists of the page Zones, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.event.places import Direction
from kiosk.supervision.chart import busy
from ui.models.base import Manners
from ui.texts import console_zones as texts
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from kiosk.store.whereabouts import Insider
    from kiosk.supervision.boards import Arrivals
    from kiosk.supervision.counting import GateCount, ZoneNow


@dataclass(frozen=True, slots=True)
class ZoneRow:
    """A zone: `fullness` is "", "nearly" or "full"; `share` how full it is, 0 to 1, below 0 without a capacity."""

    key: int
    number: int
    name: str
    inside: str
    share: float
    fullness: str
    state_words: str
    trend: str
    trend_words: str

    @classmethod
    def of(cls, zone: ZoneNow, language: str) -> ZoneRow:
        """Return the row of a zone."""
        count = zone.count
        state = texts.fullness(count.share)
        return cls(
            count.number,
            count.number,
            count.names.get(language),
            texts.capacity(count.inside, count.capacity, language),
            -1.0 if count.share is None else min(count.share, 1.0),
            state,
            texts.fullness_words(state),
            texts.trend(zone.change, language),
            texts.trend_words(zone.change, language),
        )


@dataclass(frozen=True, slots=True)
class GateRow:
    """A gate on the day that is shown."""

    key: str
    name: str
    sign: str
    admitted: str
    turned: str
    last: str

    @classmethod
    def of(cls, one: GateCount, manners: Manners) -> GateRow:
        """Return the row of a gate."""
        locale = locale_of(manners.language)
        last = "" if one.last is None else texts.clock(one.last.astimezone(manners.zone), manners.language)
        return cls(
            one.gate.code,
            one.gate.names.get(manners.language),
            "entry" if one.gate.direction is Direction.ENTRY else "exit",
            locale.toString(one.admitted),
            locale.toString(one.turned),
            last,
        )


@dataclass(frozen=True, slots=True)
class InsideRow:
    """Somebody inside the zone."""

    key: UUID
    name: str
    delegation: str
    at: str

    @classmethod
    def of(cls, one: Insider, card: DelegateCard, manners: Manners) -> InsideRow:
        """Return the row of somebody inside."""
        return cls(
            one.delegate_id,
            card.delegate.name.display,
            card.delegation.names.get(manners.language),
            texts.clock(one.at.astimezone(manners.zone), manners.language),
        )


@dataclass(frozen=True, slots=True)
class QuarterRow:
    """A quarter hour: heights of its two bars from 0 to 1; `hour` is empty but where a label stands."""

    key: datetime
    today: float
    before: float
    hour: str
    words: str


def highest(board: Arrivals) -> int:
    """Return the most arrivals of a quarter hour of either day."""
    return max((max(one.today, one.yesterday) for one in board.quarters), default=0)


def quarter_rows(board: Arrivals, top: int, language: str) -> tuple[QuarterRow, ...]:
    """Return the bars of the busy hours.

    Args:
        top: How many arrivals the full height stands for.
    """
    shown = busy(board.quarters)
    hours = max(1, len(shown) // 4)
    apart = next(step for step in (1, 2, 3, 6) if hours / step <= 12 or step == 6)
    return tuple(
        QuarterRow(
            one.begins,
            one.today / top if top else 0.0,
            one.yesterday / top if top else 0.0,
            texts.clock(one.begins, language)
            if one.begins.minute == 0 and one.begins.hour % apart == 0
            else "",
            texts.quarter(one.begins, one.begins + timedelta(minutes=15), one.today, one.yesterday, language),
        )
        for one in shown
    )


def by_this_time(board: Arrivals, now: datetime) -> int:
    """Return the arrivals of the day before up to the time of day it is now (all, where the day is over)."""
    return sum(one.yesterday for one in board.quarters if one.begins <= now)
