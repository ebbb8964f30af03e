from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from kiosk.console.log_book import LogBook
from kiosk.errors import EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from kiosk.supervision.review import Count, Page, ScanRow
from tests.console_house import NOW
from tests.qml.console_rig import ConsoleRig, item, items, press
from ui.models.console import scan_window
from ui.models.console.log_page import LogPageModel

REFUSED = Filter(outcomes=frozenset({Outcome.REFUSE}))
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

    @property
    def row(self) -> float:
        return 36.0

    def edit(self, part: str) -> Any:
        item(self.window, f"{part}Button").clicked.emit()
        popover = item(self.window, "filterPopover")
        self.bot.waitUntil(lambda: popover.property("opened"))
        return popover


@pytest.fixture
def log(console_rig: ConsoleRig) -> Log:
    return Log(console_rig)


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


@pytest.fixture
def many(log: Log, monkeypatch: pytest.MonkeyPatch) -> ManyScans:
    book = ManyScans()
    monkeypatch.setattr(LogBook, "page", lambda _, *args, **more: book.page(*args, **more))
    monkeypatch.setattr(LogBook, "count", lambda _, wanted: book.count(wanted))
    monkeypatch.setattr(LogBook, "size", lambda _: book.size())
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


def test_it_opens_on_all_scans_newest_first(log):
    found = log.numbers()
    assert found == sorted(found, reverse=True)
    assert found[0] == log.rig.service.log_book.live(limit=1)[0].index
    assert log.page.property("countText") == "205 scans"
    assert log.filter.property("sentence") == "All scans."
    assert log.page.property("complete") or len(found) >= 60


def test_scrolling_goes_through_all_of_a_million_and_holds_only_some(log, many):
    seen = many.SIZE - 1
    for _ in range(30):
        scroll(log, 150)
        seen -= 150
        # No scan is left out, none shown twice.
        log.bot.waitUntil(lambda at=seen: idle(log) and log.top() == at)
        found = log.numbers()
        assert len(found) <= scan_window.MOST + scan_window.PAGE
        assert found == list(range(found[0], found[0] - len(found), -1))
    assert found[0] < many.SIZE - 1, "what lies far behind is let go"
    for _ in range(20):
        scroll(log, -150)
        seen += 150
        log.bot.waitUntil(lambda at=seen: idle(log) and log.top() == at)


def test_scans_that_are_fetched_above_do_not_move_what_is_read(log, many):
    log.page.seek(0.5)
    log.bot.waitUntil(lambda: idle(log) and log.top() == many.SIZE // 2 - 1)
    # To the very first row that is held, faster than newer ones can come.
    first = log.numbers()[0]
    log.list.setProperty("contentY", log.list.property("originY"))
    log.bot.waitUntil(lambda: idle(log) and log.numbers()[0] > first)
    log.bot.waitUntil(lambda: log.top() == first)
    scroll(log, -3)
    log.bot.waitUntil(lambda: log.top() == first + 3)


def test_the_rail_leads_to_any_place(log, many):
    rail = item(log.window, "scrollRail")
    for fraction in (0.25, 0.9, 1.0, 0.0):
        rail.sought.emit(fraction)
        wanted = round((many.SIZE - 1) * (1 - fraction))
        log.bot.waitUntil(lambda w=wanted: idle(log) and w in log.numbers())
        log.bot.waitUntil(lambda f=fraction: abs(log.page.property("place") - f) < 0.001)
    assert log.page.property("placeText")


def test_dragging_the_grip_seeks(log, many):
    rail = item(log.window, "scrollRail")
    spot = rail.mapToScene(QPoint(8, int(rail.height() / 2))).toPoint()
    QTest.mousePress(log.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    log.bot.waitUntil(lambda: idle(log) and abs(log.page.property("place") - 0.5) < 0.01)
    QTest.mouseRelease(log.window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    assert rail.property("held") == -1


def test_home_and_end_are_the_true_ends(log, many):
    log.table.forceActiveFocus()
    press(log.window, Qt.Key.Key_End)
    log.bot.waitUntil(lambda: idle(log) and log.numbers()[-1] == 0 and log.page.property("complete"))
    press(log.window, Qt.Key.Key_Home)
    log.bot.waitUntil(lambda: idle(log) and log.numbers()[0] == many.SIZE - 1)


def test_an_estimate_is_told_as_one(log, many):
    log.page.want(REFUSED)
    log.bot.waitUntil(lambda: log.page.property("countText") == "about 333,000 scans")
    log.bot.waitUntil(lambda: set(log.numbers()[:5]) == {999_999 - 3 * n for n in range(5)})


def test_a_search_that_paused_goes_on_by_itself(log, many):
    many.short = True
    asked = many.asked
    log.page.want(Filter(reasons=frozenset({Reason.REVOKED})))
    log.bot.waitUntil(lambda: log.page.property("state") == "empty")
    assert many.asked - asked >= 10
    assert log.page.property("complete")


def test_new_scans_are_announced_and_move_nothing(log):
    log.bot.waitUntil(lambda: idle(log) and log.page.property("complete"))
    before, top = log.numbers(), log.top()
    log.rig.happens(log.rig.house.scan(1002), log.rig.house.scan(1003))
    log.rig.service.log_book.catch_up()
    log.page.look()
    log.bot.waitUntil(lambda: log.page.property("fresh") == "2 new scans")
    assert (log.numbers(), log.top()) == (before, top)
    item(log.window, "freshButton").clicked.emit()
    log.bot.waitUntil(lambda: log.numbers()[0] > before[0])
    log.settle()
    assert log.page.property("fresh") == ""


def test_a_row_opens_its_entry_by_key_and_mouse(log):
    log.table.forceActiveFocus()
    press(log.window, Qt.Key.Key_Down)
    log.bot.waitUntil(lambda: log.entry.property("state") == "shown")
    assert log.entry.index == log.numbers()[0]
    press(log.window, Qt.Key.Key_PageDown)
    log.bot.waitUntil(lambda: log.entry.index == log.numbers()[log.table.property("current")])
    assert log.table.property("current") > 10
    press(log.window, Qt.Key.Key_Escape)
    assert log.entry.property("state") == "closed"


def test_each_kind_of_entry_can_be_opened_by_its_number(log):
    with log.rig.service.store.read() as conn:
        asked = next(one.index for one in entries(conn) if one.fact.kind is FactKind.OVERRIDE)
    log.page.goToEntry(f" {asked:,} ")
    log.bot.waitUntil(lambda: log.entry.property("state") == "shown")
    assert log.entry.property("title") == "Two people granted an exception"
    lines = {one["label"]: one["value"] for one in log.entry.property("lines")}
    assert lines["Granted by"] == "Sam (s-1)"
    assert lines["Operator"] == "Vic (v-1)"
    log.page.goToEntry("٣")
    log.bot.waitUntil(lambda: log.entry.index == 3 and log.entry.property("state") == "shown")


@pytest.mark.parametrize("text", ["", "abc", "-1", "9" * 40, "1e3"])
def test_what_is_no_number_is_told(log, text):
    log.page.goToEntry(text)
    assert log.page.property("jumpError")
    assert log.entry.property("state") == "closed"


def test_an_entry_that_is_not_there_is_told_in_words(log):
    log.page.goToEntry("999999")
    log.bot.waitUntil(lambda: log.entry.property("state") == "fault")
    assert log.entry.property("error")


def test_a_time_is_gone_to_without_changing_the_filter(log):
    log.page.goToTime(1, "12:00")
    log.bot.waitUntil(lambda: idle(log) and log.page.property("placeText").startswith("23 Nov 1"))
    top = next(row for row in log.page.rows.rows if row.index == log.top())
    noon = NOW.replace(hour=11, minute=0) - timedelta(days=1)
    assert top.at <= noon
    assert log.filter.wanted == Filter()
    log.page.goToTime(0, "25:00")
    assert log.page.property("jumpError")
    log.page.goToTime(7, "12:00")
    assert log.page.property("jumpError")


def test_the_filter_is_changed_by_its_chips(log):
    log.edit("verdict")
    listed = item(log.window, "choiceList")
    listed.forceActiveFocus()
    press(log.window, Qt.Key.Key_Space)
    log.settle()
    assert log.filter.wanted == REFUSED
    press(log.window, Qt.Key.Key_Down)
    press(log.window, Qt.Key.Key_Return)
    log.settle()
    assert log.filter.property("sentence") == "Refused or referred scans."
    press(log.window, Qt.Key.Key_Escape)
    log.bot.waitUntil(lambda: not item(log.window, "filterPopover").property("visible"))
    assert log.filter.property("kind") == ""
    item(log.window, "verdictRemoveButton").clicked.emit()
    log.settle()
    assert log.filter.wanted.empty


@pytest.mark.parametrize(
    ("part", "search", "told"),
    [
        ("station", "", "Scans at Desk 1."),
        ("operator", "", "Scans by nobody signed in."),
        ("zone", "", "Scans into or out of Plenary hall."),
        ("delegation", "tong", "Scans from Tonga."),
        ("reason", "full", "Scans because of zone full."),
    ],
)
def test_every_set_can_be_chosen_from(log, part, search, told):
    log.filter.edit(part)
    assert log.filter.property("kind") == "choices"
    log.filter.search(search)
    log.filter.toggle(0)
    assert log.filter.property("sentence") == told
    log.settle()
    assert log.numbers()
    log.filter.toggle(0)
    assert log.filter.wanted.empty


def test_a_code_is_looked_for_by_its_seal_only(log):
    code = log.rig.house.codes[1004]
    log.filter.edit("code")
    log.filter.give(f"  {code}\n")
    log.bot.waitUntil(lambda: log.filter.wanted.code_hash is not None)
    log.settle()
    assert {row.number for row in log.page.rows.rows} == {1004}
    assert log.filter.property("kind") == ""
    log.filter.edit("code")
    log.filter.give(" \n")
    assert log.filter.property("error")
    log.filter.give("x" * 5_000)
    assert log.filter.property("error")


def test_a_code_that_is_scanned_is_taken_while_its_editor_is_open(log):
    code = log.rig.house.codes[1001].encode()
    assert not log.page.takes(code)
    log.filter.edit("code")
    assert not log.page.takes(b"")
    assert not log.page.takes(b"x" * 600)
    assert log.page.takes(code)
    log.bot.waitUntil(lambda: log.filter.property("sentence") == "Scans of one code.")
    assert not log.page.takes(code)


def test_a_name_is_looked_for(log):
    log.filter.edit("name")
    log.filter.give("  okafor ")
    log.settle()
    assert {row.number for row in log.page.rows.rows} == {1006}


def test_times_are_spans_or_typed(log):
    log.filter.edit("time")
    log.filter.span("yesterday")
    log.settle()
    assert log.filter.property("sentence") == "Scans yesterday."
    assert {row.at.date().day for row in log.page.rows.rows} == {23}
    log.filter.edit("time")
    log.filter.chooseDay(0)
    log.filter.between("٩:00", "9.30")
    assert log.filter.property("sentence") == "Scans from 09:00 to 09:30."
    log.filter.edit("time")
    for begin, end in (("10:00", "9:00"), ("x", ""), ("24:00", ""), ("", "9:61")):
        log.filter.between(begin, end)
        assert log.filter.property("error")
    log.filter.span("hour")
    assert log.filter.property("sentence") == "Scans since 09:30."
    log.filter.span("any")
    assert log.filter.wanted.empty


def test_another_page_opens_it_on_a_filter(log):
    log.window.console.show("live")
    who = log.rig.house.person(1004)
    log.window.console.open_scans(Filter(people=frozenset({who})))
    assert log.window.console.current == "log"
    log.settle()
    log.bot.waitUntil(lambda: log.filter.property("sentence") == "Scans of Omar TAZI.")
    assert {row.delegate_id for row in log.page.rows.rows} == {who}
    log.window.console.open_scans(Filter(people=frozenset({UUID(int=9)})))
    log.settle("empty")


def test_a_look_disturbs_nothing(log):
    log.want(REFUSED)
    log.bot.waitUntil(lambda: idle(log))
    log.table.choose(3)
    log.edit("station")
    before = (log.numbers(), log.table.property("current"), log.filter.property("kind"))
    log.rig.happens(log.rig.house.scan(1002))
    log.rig.service.log_book.catch_up()
    with log.bot.waitSignal(log.page.shownChanged):
        log.page.look()
    assert before == (log.numbers(), log.table.property("current"), log.filter.property("kind"))
    assert log.page.property("fresh") == ""


def test_a_fault_is_told_and_forgiven(log, monkeypatch):
    def busy(*_, **__):
        raise EnvironmentFault("store_busy", "The store is busy.", "Wait a moment.")

    with monkeypatch.context() as patch:
        patch.setattr(LogBook, "page", busy)
        log.page.toNewest()
        log.bot.waitUntil(lambda: log.page.property("state") == "fault")
        assert log.page.property("error")
    log.page.toNewest()
    log.settle()


def test_nothing_stays_when_nobody_is_signed_in(log):
    log.want(Filter(name="okafor"))
    log.table.choose(0)
    log.window.console.shut()
    assert log.numbers() == []
    assert log.filter.wanted.empty
    assert log.entry.property("state") == "closed"
    assert log.page.known is None


def test_a_proof_of_an_old_row_never_stands_beside_another(log):
    log.page.goToEntry("3")
    log.bot.waitUntil(lambda: log.entry.property("state") == "shown")
    log.entry.prove()
    log.page.goToEntry("4")
    log.bot.waitUntil(lambda: log.entry.property("state") == "shown" and not log.entry.property("proving"))
    assert log.entry.property("proof") == ""


@pytest.mark.parametrize("page", ["log", "live"])
def test_whatever_can_be_pressed_is_called_something(log, page):
    log.window.console.show(page)
    log.page.goToEntry("3")
    log.bot.waitUntil(lambda: log.entry.property("state") == "shown")
    found = [one for one in items(log.window.window.contentItem()) if isinstance(one.property("down"), bool)]
    seen = [one for one in found if one.isVisible()]
    assert len(seen) > 8
    for one in seen:
        spoken = QAccessible.queryAccessibleInterface(one)
        assert one.objectName()
        assert spoken.text(QAccessible.Text.Name), one.objectName()
        assert min(one.height(), one.width()) >= 48, one.objectName()
