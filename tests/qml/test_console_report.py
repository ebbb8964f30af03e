"""The page Report over a real store: the check of the record, the checkpoint, papers and names."""

from __future__ import annotations

import errno
from datetime import timedelta

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kiosk.event.facts import FactKind
from kiosk.exchange import new_file
from kiosk.scanlog import entries
from kiosk.store.log import checkpoints
from kiosk.vision import Reader
from tests.console_house import NOW, PINS
from tests.qml.console_rig import item, press
from ui.models.console.report_stopping import Stopping


@pytest.fixture
def report(console_rig):
    """Opens the page and returns the window, the record's model and the papers'."""
    window = console_rig.page("report")
    model = window.console.page_model("report")
    return window, model.property("record"), model.property("papers")


def _is(model, *states):
    return lambda: model.property("state") in states


def test_the_record_is_checked_by_one_key(report, console_rig):
    window, record, _ = report
    assert item(window, "checkButton").property("activeFocus")
    press(window, Qt.Key.Key_Return)
    console_rig.bot.waitUntil(_is(record, "whole"))
    assert item(window, "verdictLabel").property("text").startswith("The record is whole: all ")
    assert "No checkpoint has left this machine yet" in " ".join(record.property("further"))
    assert record.property("share") == 1.0


def test_a_changed_record_is_said_in_plain_words(report, console_rig):
    window, record, _ = report
    with console_rig.service.store.write() as conn:
        conn.exec_driver_sql('UPDATE log_entry SET leaf = substr(leaf, 1, 50) WHERE "index" = 40')
    item(window, "checkButton").clicked.emit()
    console_rig.bot.waitUntil(_is(record, "damaged"))
    assert item(window, "verdictLabel").property("text").startswith("The record was damaged or changed")
    further = record.property("further")
    assert further[0].startswith("The first wrong entry is number 40. Entries 0 to 39 can be trusted")
    assert further[-1].startswith("Keep this data folder as it is")


def test_the_checkpoint_is_a_code_that_reads_as_its_text(report, console_rig):
    window, record, _ = report
    item(window, "checkpointButton").clicked.emit()
    console_rig.bot.waitUntil(lambda: record.property("picture") != "")
    with console_rig.service.store.read() as conn:
        (kept,) = checkpoints(conn)
    assert (kept.note.strip(), kept.seen_by) == (record.property("note"), "paper")
    console_rig.bot.waitUntil(lambda: item(window, "checkpointCode").property("paintedWidth") > 100)
    shown = window.window.grabWindow().convertToFormat(QImage.Format.Format_BGR888)
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), shown.bytesPerLine())
    image = np.ascontiguousarray(pixels[:, : shown.width() * 3]).reshape(shown.height(), shown.width(), 3)
    assert kept.note.encode() in {code.data for code in Reader().still(image)}
    field = item(window, "outsideField")
    field.setProperty("text", record.property("note").replace("—", "--"))
    item(window, "checkButton").clicked.emit()
    console_rig.bot.waitUntil(_is(record, "whole"))
    assert f"confirm the first {kept.size} entries" in " ".join(record.property("further"))


def test_what_is_no_checkpoint_is_said(report, console_rig):
    window, record, _ = report
    item(window, "outsideField").setProperty("text", "not at all")
    item(window, "checkButton").clicked.emit()
    console_rig.bot.waitUntil(_is(record, "fault"))
    assert "no checkpoint" in item(window, "verdictLabel").property("text")


def test_a_report_of_today_is_made_and_shown(report, console_rig):
    window, _, papers = report
    papers.setPeriod("today")
    item(window, "reportButton").clicked.emit()
    console_rig.bot.waitUntil(_is(papers, "made"), timeout=20_000)
    (made,) = console_rig.service.papers.folder.iterdir()
    assert papers.property("path") == str(made)
    assert made.read_bytes().startswith(b"%PDF")
    assert "scans is ready" in item(window, "paperLabel").property("text")
    first = papers.property("picture")
    assert papers.property("pageWords").startswith("Page 1 of ")
    item(window, "pageOnButton").clicked.emit()
    assert papers.property("picture") != first
    assert papers.property("pageWords").startswith("Page 2 of ")
    papers.turn(-9)
    assert papers.property("picture") == first
    console_rig.bot.waitUntil(lambda: item(window, "paperPicture").property("paintedWidth") > 100)


def test_periods_are_the_ones_that_are_named(report, console_rig):
    _, _, papers = report
    console_rig.clock.advance(timedelta(hours=1).total_seconds())
    console_rig.service.attendance.unlock(PINS["s-1"])
    midnight = NOW.replace(hour=23, minute=0) - timedelta(days=1)  # Casablanca is an hour ahead
    told = {}
    for code in ("shift", "today", "yesterday"):
        papers.setPeriod(code)
        told[code] = papers._moments()
    assert told == {
        "shift": (NOW, None),
        "today": (midnight, None),
        "yesterday": (midnight - timedelta(days=1), midnight),
    }
    papers.setPeriod("own")
    papers.setMoments("2026-11-24 09:30", "2026-11-24")
    assert papers._moments() == (NOW - timedelta(hours=1), midnight + timedelta(days=1))
    papers.setMoments("", "")
    assert papers._moments() == (None, None)


@pytest.mark.parametrize(
    ("begins", "ends", "said"),
    [
        ("tomorrow", "", "Write days and times"),
        ("2026-11-24 10:00", "2026-11-24 09:00", "ends before it begins"),
    ],
)
def test_a_period_that_is_none_is_said(report, console_rig, begins, ends, said):
    _, _, papers = report
    papers.setPeriod("own")
    papers.setMoments(begins, ends)
    papers.export("csv")
    console_rig.bot.waitUntil(_is(papers, "fault"))
    assert said in papers.property("words")
    assert not any(console_rig.service.papers.folder.glob("*"))


@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl", "cef"])
def test_files_of_the_record(report, console_rig, kind):
    window, _, papers = report
    papers.setPeriod("today")
    papers.export(kind)
    console_rig.bot.waitUntil(_is(papers, "made"))
    (made,) = console_rig.service.papers.folder.iterdir()
    assert made.suffix == f".{kind}"
    assert papers.property("path") == str(made)
    assert "entries were written" in item(window, "paperLabel").property("text")
    assert papers.property("picture") == ""


def test_names_need_the_second_supervisors_card_and_pin(report, console_rig):
    window, _, papers = report
    item(window, "namesButton").clicked.emit()
    assert papers.property("withNames")
    papers.export("csv")
    dialog = item(window, "reportNamesDialog")
    console_rig.bot.waitUntil(lambda: dialog.property("opened"))
    card, pin, agree = (
        item(window, name) for name in ("secondCardField", "secondPinField", "namesAgreeButton")
    )
    assert not agree.property("enabled")
    for who, typed, said in (
        ("s-2", "111222", "PIN"),
        ("s-1", PINS["s-1"], "else"),
        ("v-1", PINS["v-1"], ""),
    ):
        card.setProperty("text", console_rig.house.card(who).decode())
        pin.setProperty("text", typed)
        agree.clicked.emit()
        console_rig.bot.waitUntil(lambda: papers.property("refusal") != "" and not papers.property("asking"))
        assert said in papers.property("refusal")
        assert pin.property("text") == "", "a PIN does not stay in the window"
    assert not any(console_rig.service.papers.folder.glob("*"))
    console_rig.clock.advance(10)
    page = window.console.page_model("report")
    assert page.takes(console_rig.house.card("s-2")), "the camera's way"
    assert card.property("text") == console_rig.house.card("s-2").decode()
    assert pin.property("activeFocus")
    assert not page.takes(b"x" * 5_000)
    card.setProperty("text", console_rig.house.card("s-2").decode())
    pin.setProperty("text", PINS["s-2"])
    agree.clicked.emit()
    console_rig.bot.waitUntil(_is(papers, "made"))
    console_rig.bot.waitUntil(lambda: not dialog.property("visible"))
    assert card.property("text") == ""
    assert not page.takes(console_rig.house.card("s-2")), "nobody waits for it any more"
    (made,) = console_rig.service.papers.folder.iterdir()
    assert made.name.endswith("-names.csv")
    assert "names people" in papers.property("words")
    with console_rig.service.store.read() as conn:
        fact = [one.fact for one in entries(conn) if one.fact.kind is FactKind.EXPORTED][-1]
    assert (fact.body["asked_by"], fact.body["granted_by"], fact.body["with_names"]) == ("s-1", "s-2", True)


def test_an_export_can_be_stopped(report, console_rig, monkeypatch):
    _, _, papers = report
    begin = Stopping.begin

    def stopped(self):
        progress = begin(self)
        self.stop()
        return progress

    monkeypatch.setattr(Stopping, "begin", stopped)
    papers.export("jsonl")
    console_rig.bot.waitUntil(_is(papers, "stopped"))
    assert papers.property("words") == "Stopped. Nothing was written."
    assert not any(console_rig.service.papers.folder.glob("*"))


def test_a_full_disk_is_said_in_words(report, console_rig, monkeypatch):
    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    window, _, papers = report
    monkeypatch.setattr(new_file.os, "fsync", full)
    papers.export("csv")
    console_rig.bot.waitUntil(_is(papers, "fault"))
    assert item(window, "paperLabel").property("text").startswith("The disk is full")


def test_nothing_stays_when_nobody_is_signed_in(report, console_rig):
    window, record, papers = report
    papers.export("csv")
    console_rig.bot.waitUntil(_is(papers, "made"))
    item(window, "checkButton").clicked.emit()
    console_rig.bot.waitUntil(_is(record, "whole"))
    item(window, "namesButton").clicked.emit()
    window.console.shut()
    assert (papers.property("state"), papers.property("path"), papers.property("withNames")) == (
        "idle",
        "",
        False,
    )
    assert (record.property("state"), record.property("verdict")) == ("idle", "")
    assert window.console.page_model("report").property("shown") == ""
