"""Charts of the shift report: labelled where they stand, told apart by form and not by colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.badge.design import Box
from kiosk.supervision.chart import busy, scale
from kiosk.supervision.report_sheet import ACCENT, BODY, FAINT, HAIR, INK, MUTED, SMALL, Sheet, width_of

if TYPE_CHECKING:
    from kiosk.supervision.boards import Arrivals


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar that lies: what it is, how long, what stands behind it, and at what length its limit is."""

    label: str
    value: int
    told: str
    hatched: bool = False
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where a chart's values stand: left end and foot, width of a step, height of one; in mm."""

    left: float
    low: float
    each: float
    unit: float


def arrivals(sheet: Sheet, at: Box, board: Arrivals) -> None:
    """Draw arrivals by quarter hour: this day as full bars, the day before as a stepped line over them."""
    x, y, width, height = at.x, at.y, at.width, at.height
    shown = busy(board.quarters)
    highest = max((max(one.today, one.yesterday) for one in shown), default=0)
    if highest == 0:
        sheet.box(x, y, width, height, fill=FAINT)
        sheet.text(
            x + width / 2,
            y + height / 2,
            sheet.words.say("Nobody arrived on this day or the day before."),
            colour=MUTED,
            align="middle",
        )
        return
    step, end = scale(highest)
    left, top, low = x + 9.0, y + 5.0, y + height - 5.5
    unit, each = (low - top) / end, (x + width - left) / len(shown)
    for value in range(0, end + 1, step):
        level = low - value * unit
        sheet.rule(left, level, x + width, level, colour=INK if value == 0 else HAIR)
        sheet.text(
            left - 1.5, level + 0.9, sheet.words.number(value), size=SMALL, colour=MUTED, align="right"
        )
    for number, one in enumerate(shown):
        tall = one.today * unit
        sheet.box(left + each * (number + 0.14), low - tall, each * 0.72, tall, fill=ACCENT)
    _stepped(sheet, [one.yesterday for one in shown], _Frame(left, low, each, unit))
    apart = next(hours for hours in (1, 2, 3, 6) if each * 4 * hours >= 11)
    for number, one in enumerate(shown):
        if one.begins.minute == 0 and one.begins.hour % apart == 0:
            tick = left + each * number
            sheet.rule(tick, low, tick, low + 1.2, colour=INK)
            sheet.text(tick, low + 4.4, f"{one.begins:%H:%M}", size=SMALL, colour=MUTED, align="middle")


def key_of_arrivals(sheet: Sheet, right: float, baseline: float, board: Arrivals) -> None:
    """Draw what full bars and the line are, with both days' totals, ending at `right`."""
    then = sheet.words.say("the day before: {number}", number=sheet.words.number(board.yesterday))
    now = sheet.words.say("this day: {number}", number=sheet.words.number(board.today))
    at = right - width_of(then, SMALL)
    sheet.text(at, baseline, then, size=SMALL)
    sheet.rule(at - 7, baseline - 0.9, at - 1.5, baseline - 0.9, colour=INK, width=0.45)
    at -= 11 + width_of(now, SMALL)
    sheet.text(at, baseline, now, size=SMALL)
    sheet.box(at - 4, baseline - 2.1, 2.4, 2.4, fill=ACCENT)


def bars(sheet: Sheet, at: Box, items: Sequence[Bar], label_room: float) -> float:
    """Draw bars that lie below each other, each with its label before and its number behind; return their height."""
    x, y, width = at.x, at.y, at.width
    told_room = max((width_of(one.told, SMALL, bold=True) for one in items), default=0.0) + 2.5
    room = width - label_room - told_room
    longest = max([1, *(max(one.value, one.limit or 0) for one in items)])
    pitch = 6.4
    for number, one in enumerate(items):
        top = y + number * pitch
        left = x + label_room
        sheet.text(x, top + 3.6, one.label, size=BODY, room=label_room - 2)
        sheet.box(left, top + 0.6, room, 4.2, fill=FAINT)
        long = room * one.value / longest
        if one.hatched:
            sheet.hatched(left, top + 0.6, long, 4.2, colour=ACCENT)
        else:
            sheet.box(left, top + 0.6, long, 4.2, fill=ACCENT)
        if one.limit is not None:
            limit = left + room * one.limit / longest
            sheet.rule(limit, top - 0.1, limit, top + 5.5, colour=INK, width=0.5)
        sheet.text(x + width, top + 3.6, one.told, size=SMALL, bold=True, align="right")
    return pitch * len(items)


def _stepped(sheet: Sheet, values: Sequence[int], frame: _Frame) -> None:
    left, low, each, unit = frame.left, frame.low, frame.each, frame.unit
    before = 0
    for number, value in enumerate(values):
        at, height = left + each * number, low - value * unit
        # White beneath, so that the line is seen on the bars too.
        for colour, width in (("#ffffff", 1.0), (INK, 0.45)):
            if value != before:
                sheet.rule(at, low - before * unit, at, height, colour=colour, width=width)
            if value:
                sheet.rule(at, height, at + each, height, colour=colour, width=width)
        before = value
    if before:
        end = left + each * len(values)
        sheet.rule(end, low - before * unit, end, low, colour=INK, width=0.45)
