"""A date while it is put together by touch, part by part: what is no date cannot be reached. Plain values, no Qt."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Part(StrEnum):
    """What a date is made of."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


_LETTERS = {"d": Part.DAY, "M": Part.MONTH, "y": Part.YEAR}
_LENGTH = {Part.DAY: 2, Part.MONTH: 2, Part.YEAR: 4}


def order_of(pattern: str) -> tuple[Part, ...]:
    """Return the parts in the order of a CLDR date pattern, such as `d/M/y`; what it leaves out comes last.

    Quoted text in the pattern names no part (UTS 35, date format patterns).
    """
    bare = re.sub(r"'[^']*'", "", pattern)
    first = {part: bare.find(letter) for letter, part in _LETTERS.items()}
    return tuple(sorted(Part, key=lambda part: first[part] if first[part] >= 0 else len(bare)))


@dataclass(frozen=True, slots=True)
class DateDraft:
    """Three parts, one of them being typed. Whatever it holds, a date from `least` to `most` can be made of it.

    Args:
        order: In which they are asked for.
        active: Which is typed now.
        typed: Its digits so far, Latin, not yet settled.
    """

    order: tuple[Part, ...]
    least: date
    most: date
    active: Part
    day: int | None = None
    month: int | None = None
    year: int | None = None
    typed: str = ""

    @property
    def complete(self) -> date | None:
        """Return the date once all of it is there."""
        if self.typed or self.day is None or self.month is None or self.year is None:
            return None
        return date(self.year, self.month, self.day)

    def value(self, part: Part) -> int | None:
        """Return what `part` was settled as."""
        return {Part.DAY: self.day, Part.MONTH: self.month, Part.YEAR: self.year}[part]

    def digits(self) -> frozenset[int]:
        """Return the digits that may be typed now: those from which a date can still be reached."""
        return frozenset(digit for digit in range(10) if any(self._reached(self.typed + str(digit))))

    def months(self) -> frozenset[int]:
        """Return the months that may be chosen beside the day and year there are."""
        return frozenset(month for month in range(1, 13) if self._fits(Part.MONTH, month))

    def digit(self, digit: int) -> DateDraft:
        """Type one digit; one that leads to no date changes nothing."""
        if digit not in self.digits():
            return self
        typed = replace(self._without(self.active), typed=self.typed + str(digit))
        if typed.digits():
            return typed
        return typed.settled()

    def settled(self) -> DateDraft:
        """Take what was typed as it is, and go on to the next part that is not there; nothing where it is no value."""
        if not self.typed:
            return self.onward() if self.value(self.active) is not None else self
        return self.choose(self.active, int(self.typed)) if self.can_settle else self

    @property
    def can_settle(self) -> bool:
        """Return whether what was typed is a value already."""
        whole = self.typed and (self.active is not Part.YEAR or len(self.typed) == _LENGTH[Part.YEAR])
        return bool(whole) and self._fits(self.active, int(self.typed))

    def choose(self, part: Part, value: int) -> DateDraft:
        """Settle `part` as `value`, and go on; nothing where that makes no date."""
        if not self._fits(part, value):
            return self
        names = {Part.DAY: "day", Part.MONTH: "month", Part.YEAR: "year"}
        chosen = replace(self, active=part, typed="", **{names[part]: value})  # type: ignore[arg-type]  # a part
        return chosen.onward()

    def erased(self) -> DateDraft:
        """Take back the last digit, or else the part that is there, or else the one before."""
        if self.typed:
            return replace(self, typed=self.typed[:-1])
        if self.value(self.active) is not None:
            return self._without(self.active)
        place = self.order.index(self.active)
        before = self.order[max(0, place - 1)]
        return replace(self._without(before), active=before)

    def at(self, part: Part) -> DateDraft:
        """Go to `part`; what was typed and not settled is left out, what is there stays until it is typed anew."""
        return self if part is self.active else replace(self, active=part, typed="")

    @property
    def empty(self) -> bool:
        """Return whether there is nothing to take back."""
        return not self.typed and self.day is None and self.month is None and self.year is None

    def onward(self) -> DateDraft:
        """Go on to the next part that is not there, in order and then from the start; stay where all are."""
        place = self.order.index(self.active)
        for part in (*self.order[place + 1 :], *self.order[:place]):
            if self.value(part) is None:
                return replace(self, active=part, typed="")
        return replace(self, typed="")

    def _without(self, part: Part) -> DateDraft:
        if part is Part.DAY:
            return replace(self, day=None)
        return replace(self, month=None) if part is Part.MONTH else replace(self, year=None)

    def _reached(self, digits: str) -> Iterator[int]:
        """Give the values that begin with `digits`, written with or without a leading nought, and fit the rest."""
        span = {
            Part.DAY: range(1, 32),
            Part.MONTH: range(1, 13),
            Part.YEAR: range(self.least.year, self.most.year + 1),
        }[self.active]
        for value in span:
            forms = {str(value), str(value).zfill(_LENGTH[self.active])}
            if any(form.startswith(digits) for form in forms) and self._fits(self.active, value):
                yield value

    def _fits(self, part: Part, value: int) -> bool:
        draft = {one: self.value(one) for one in Part} | {part: value}
        return self._exists(draft[Part.DAY], draft[Part.MONTH], draft[Part.YEAR])

    def _exists(self, day: int | None, month: int | None, year: int | None) -> bool:
        """Return whether some date within the bounds has these parts."""
        years = range(self.most.year, self.least.year - 1, -1) if year is None else (year,)
        months = range(1, 13) if month is None else (month,)
        return any(self._some_day(day, one, of) for of in years for one in months)

    def _some_day(self, day: int | None, month: int, year: int) -> bool:
        if not (1 <= month <= 12 and self.least.year <= year <= self.most.year):
            return False
        length = calendar.monthrange(year, month)[1]
        first, last = date(year, month, 1), date(year, month, length)
        if day is None:
            return first <= self.most and last >= self.least
        return 1 <= day <= length and self.least <= date(year, month, day) <= self.most
