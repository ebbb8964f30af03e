"""The page Log in its window, and a log book of a million scans for it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from kiosk.console.log_book import LogBook
from kiosk.event.verdict import Outcome, Reason
from kiosk.supervision.filters import Filter
from kiosk.supervision.review import Count, Page, ScanRow
from tests.console_house import NOW
from tests.qml.console_rig import ConsoleRig, item
from ui.models.console import scan_window
from ui.models.console.log_page import LogPageModel

OPERATORS = tuple(f"v-{n}" for n in range(3))


class Log:
    """The page Log in its window."""

    def __init__(self, rig: ConsoleRig) -> None:
        self.rig, self.bot = rig, rig.bot
        self.window = rig.page("log")
        self.page: LogPageModel = self.window.console.page_model("log")
        self.settle()
        self.table, self.list = item(self.window, "logTable"), item(self.window, "logList")
        self.filter = self.page.property("filter")
        self.entry = self.page.property("entry")

    def settle(self, state: str = "shown") -> None:
        self.bot.waitUntil(lambda: self.page.property("state") == state and self.page.extent is not None)
        self.bot.waitUntil(lambda: self.page.known is not None)

    def want(self, wanted: Filter, state: str = "shown") -> None:
        self.page.want(wanted)
        self.settle(state)

    def numbers(self) -> list[int]:
        return [row.index for row in self.page.rows.rows]

    def top(self) -> int:
        """Return the number of the entry at the upper edge of the view, by what is drawn there."""
        place = self.list.property("contentY") - self.list.property("originY")
        return self.numbers()[round(place / self.row)]

    def fully_shown(self) -> int:
        """Return how many rows fit into the view."""
        return round(self.list.property("height") / self.row)

    @property
    def row(self) -> float:
        return 36.0

    def edit(self, part: str) -> Any:
        item(self.window, f"{part}Button").clicked.emit()
        popover = item(self.window, "filterPopover")
        self.bot.waitUntil(lambda: popover.property("opened"))
        return popover


class ManyScans:
    """A log book of a million scans, every third refused, that counts what it is asked."""

    SIZE = 1_000_000

    def __init__(self) -> None:
        self.asked = 0
        self.short = False

    def row(self, index: int) -> ScanRow:
        outcome = Outcome.REFUSE if index % 3 == 0 else Outcome.ADMIT
        at = NOW - timedelta(seconds=self.SIZE - index)
        return ScanRow(index, at, "desk-1", OPERATORS[index % 3], outcome, Reason.VALID)

    def page(self, wanted: Filter, *, before_index=None, after_index=None, limit=100) -> Page:
        self.asked += 1
        step = 3 if wanted.outcomes else 1
        if after_index is not None:
            first = (after_index // step + 1) * step
            found = range(first, min(first + limit * step, self.SIZE), step)
            more = bool(found) and found[-1] + step < self.SIZE
            return Page(
                tuple(self.row(n) for n in reversed(found)), more, found[-1] if found else after_index
            )
        last = (before_index if before_index is not None else self.SIZE) - 1
        last -= last % step
        if self.short:
            return Page((), last > 1000, max(0, last - 100_000))
        found = range(last, max(-1, last - limit * step), -step)
        return Page(
            tuple(self.row(n) for n in found if n >= 0),
            found[-1] - step >= 0 if found else False,
            max(0, found[-1] if found else 0),
        )

    def count(self, wanted: Filter) -> Count:
        return Count(self.SIZE // (3 if wanted.outcomes else 1), exact=not wanted.outcomes)

    def size(self) -> int:
        return self.SIZE


def many_scans(log: Log, patch: pytest.MonkeyPatch) -> ManyScans:
    """Let the page show a million scans."""
    book = ManyScans()
    patch.setattr(LogBook, "page", lambda _, *args, **more: book.page(*args, **more))
    patch.setattr(LogBook, "count", lambda _, wanted: book.count(wanted))
    patch.setattr(LogBook, "size", lambda _: book.size())
    log.page.toNewest()
    log.bot.waitUntil(lambda: log.numbers()[:1] == [book.SIZE - 1] and log.page.extent is not None)
    log.bot.waitUntil(lambda: idle(log) and len(log.numbers()) > 2 * scan_window.PAGE)
    return book


def scroll(log: Log, rows: float, until: Callable[[], bool] | None = None) -> None:
    log.list.setProperty("contentY", log.list.property("contentY") + rows * log.row)
    log.bot.waitUntil(until or (lambda: True))


def idle(log: Log) -> bool:
    window = log.page.rows
    return not window._older.busy and not window._newer.busy and not window.loading
