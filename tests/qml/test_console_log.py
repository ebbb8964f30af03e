from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.console.log_book import LogBook
from kiosk.errors import EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import entries
from kiosk.supervision.filters import Filter
from tests.console_house import NOW
from tests.qml.console_rig import item, press
from tests.qml.log_rig import idle, scroll
from ui.models.console import scan_window

REFUSED = Filter(outcomes=frozenset({Outcome.REFUSE}))


def test_it_opens_on_all_scans_newest_first(log):
    found = log.numbers()
    assert found == sorted(found, reverse=True)
    assert found[0] == log.rig.service.log_book.live(limit=1)[0].index
    assert log.page.property("countText") == "207 scans"
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
        # The oldest scan can only stand at the lower edge.
        log.bot.waitUntil(lambda w=wanted: log.top() == max(w, log.fully_shown() - 1))
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
