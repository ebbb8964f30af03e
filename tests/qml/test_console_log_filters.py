from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from kiosk.event.verdict import Outcome
from kiosk.supervision.filters import Filter
from tests.qml.console_rig import item, items, press

REFUSED = Filter(outcomes=frozenset({Outcome.REFUSE}))


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
