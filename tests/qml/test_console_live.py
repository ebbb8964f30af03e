from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.supervision.filters import Filter
from tests.qml.console_rig import ConsoleRig, item, press
from ui.texts import console_live
from ui.texts.console_facts import KINDS


@pytest.fixture
def live(console_rig: ConsoleRig):
    window = console_rig.show()
    page = window.console.page_model("live")
    console_rig.bot.waitUntil(lambda: page.entry.property("state") == "shown")
    return console_rig, window, page


def numbers(page) -> list[int]:
    return [row.key for row in page.rows.rows]


def look(rig, page, until) -> None:
    page.look()
    rig.bot.waitUntil(until)


def test_new_scans_come_on_top_and_the_newest_is_shown(live):
    rig, window, page = live
    before = numbers(page)
    rig.happens(rig.house.scan(1011, Outcome.REFUSE, Reason.REVOKED))
    look(rig, page, lambda: len(numbers(page)) > 0 and numbers(page)[0] > before[0])
    rig.bot.waitUntil(lambda: page.entry.property("outcome") == "refuse")
    assert page.rows.rows[0].who.endswith("HOHENLOHE")
    assert page.entry.property("told")[0]["name"] == "Revoked"
    assert not item(window, "resumeButton").property("visible")


def test_the_list_holds_still_while_somebody_reads(live):
    rig, window, page = live
    before = numbers(page)
    table = item(window, "liveTable")
    table.forceActiveFocus()
    press(window, Qt.Key.Key_Down)
    press(window, Qt.Key.Key_Down)
    assert page.property("held")
    rig.bot.waitUntil(lambda: page.entry.index == before[1])
    rig.happens(rig.house.scan(1002), rig.house.scan(1003))
    look(rig, page, lambda: page.property("fresh") == "2 new scans")
    assert numbers(page) == before
    assert page.entry.index == before[1]
    press(window, Qt.Key.Key_Escape)
    assert not page.property("held")
    rig.bot.waitUntil(lambda: page.entry.index == numbers(page)[0] > before[0])
    assert table.property("current") == -1


def test_scrolling_away_holds_it_too(live):
    rig, window, page = live
    table = item(window, "liveTable")
    item(window, "liveList").setProperty("contentY", 400.0)
    rig.bot.waitUntil(lambda: page.property("held"))
    assert table.property("firstSeen") > 0
    page.resume()
    rig.bot.waitUntil(lambda: table.property("firstSeen") == 0)


def test_a_silent_hit_is_told_to_the_supervisor(live):
    _, _, page = live
    silent = next(row for row in page.rows.rows if row.mark)
    assert (silent.who, silent.mark, silent.mark_tone) == ("Omar TAZI", "warning", "refer")
    assert "Watch list" in silent.spoken


def test_the_strip_counts_the_seconds(live):
    rig, _, page = live
    said = {row.key: row.ago for row in page.strip.rows}
    assert said["desk-1"] == "30 s ago"
    rig.clock.advance(100)
    page._timer.timeout.emit()
    assert {row.key: row.ago for row in page.strip.rows}["desk-1"] == "2 min ago"


def test_ways_lead_on_from_a_scan(live, monkeypatch):
    rig, window, page = live
    opened: list[Filter] = []
    monkeypatch.setattr(type(window.console), "open_scans", lambda _, wanted: opened.append(wanted))
    object.__setattr__(window.context, "open_scans", opened.append)
    people: list[object] = []
    object.__setattr__(window.context, "open_person", people.append)
    entry = page.entry
    for name in (
        "entryPersonButton",
        "entryPersonScansButton",
        "entryStationScansButton",
        "entryCodeScansButton",
    ):
        item(window, name).clicked.emit()
    page.openStation(0)
    who = rig.house.person(1001)
    assert people == [who]
    assert opened[0] == Filter(people=frozenset({who}))
    assert opened[1] == Filter(stations=frozenset({"desk-1"}))
    assert rig.service.log_book.page(opened[2]).rows[0].index == entry.index
    assert opened[3] == Filter(stations=frozenset({page.strip.rows[0].key}))


def test_a_proof_is_made_when_asked_for_and_can_be_copied(live, qapp):
    rig, window, page = live
    item(window, "entryProofButton").clicked.emit()
    rig.bot.waitUntil(lambda: page.entry.property("proof") != "")
    assert page.entry.property("proof") == rig.service.log_book.prove(page.entry.index)
    item(window, "entryProofCopyButton").clicked.emit()
    assert qapp.clipboard().text() == page.entry.property("proof")
    page.choose(1)
    assert page.entry.property("proof") == ""


def test_nothing_personal_stays_when_nobody_is_signed_in(live):
    _rig, window, page = live
    window.console.shut()
    assert numbers(page) == []
    assert page.entry.property("state") == "closed"
    assert page.entry.property("name") == ""


def test_a_right_that_ended_is_told_in_words(live):
    rig, _window, page = live
    rig.service.attendance.sign_out()
    look(rig, page, lambda: page.property("state") == "fault")
    assert page.property("error")


def test_a_store_that_fails_is_told_and_forgiven(live, monkeypatch):
    from kiosk.console.log_book import LogBook
    from kiosk.errors import EnvironmentFault

    rig, _, page = live

    def busy(*_):
        raise EnvironmentFault("store_busy", "The store is busy.", "Wait a moment.")

    with monkeypatch.context() as patch:
        patch.setattr(LogBook, "newest", busy)
        look(rig, page, lambda: page.property("state") == "fault")
    look(rig, page, lambda: page.property("state") == "shown")


@pytest.mark.parametrize(
    ("seconds", "told"),
    [(-5, "now"), (0, "now"), (42, "42 s ago"), (60, "1 min ago"), (7200, "2 h ago"), (200_000, "2 d ago")],
)
def test_how_long_ago(seconds, told):
    assert console_live.ago(timedelta(seconds=seconds), "en") == told


@pytest.mark.parametrize(
    ("number", "exact", "told"),
    [(0, True, "0 scans"), (1, True, "1 scan"), (12_345, True, "12,345 scans"), (12_345, False, "about 12,300 scans"),
     (999, False, "about 999 scans")],
)  # fmt: skip
def test_how_many(number, exact, told):
    assert console_live.scans(number, "en", exact=exact) == told


def test_every_kind_of_entry_has_words():
    assert set(KINDS) == set(FactKind)
