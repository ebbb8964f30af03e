"""The designer follows its file however it is saved, keeps the last good picture, and says what it found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.badge.sample import sample_names
from tests.qml import meta_objects
from tests.qml.designer_rig import FOLDED, GOOD, TIGHT, WRONG, DesignerRig
from ui.texts import designer as texts


@pytest.fixture
def rig(tmp_path: Path, qtbot) -> Iterator[DesignerRig]:
    made = DesignerRig(tmp_path, qtbot)
    yield made
    plain = meta_objects.no_slots(made.window)
    made.close()
    assert not plain


def key(rig: DesignerRig, code: Qt.Key) -> None:
    QTest.keyClick(rig.window.window, code)


def test_it_shows_the_longest_names_first_with_front_and_marks(rig: DesignerRig) -> None:
    rig.open()
    assert rig.state == "good"
    assert rig.get("title") == "A6 portrait"
    assert rig.get("row") == len(sample_names()) - 1
    (sheet,) = rig.get("pages")
    assert (sheet["wide"], sheet["high"]) == (111, 154)
    kinds = [mark["kind"] for mark in sheet["marks"]]
    assert {"trim", "margin", "slot"} <= set(kinds)
    slot = next(mark for mark in sheet["marks"] if mark["kind"] == "slot")
    assert (slot["x"], slot["y"]) == (48.5, 7)


def test_a_folded_design_is_one_sheet_with_both_sides_and_the_fold(rig: DesignerRig) -> None:
    rig.open(FOLDED)
    (sheet,) = rig.get("pages")
    assert sheet["wide"] == 216
    slots = sorted(mark["x"] for mark in sheet["marks"] if mark["kind"] == "slot")
    assert slots == [48.5, 153.5]
    fold = next(mark for mark in sheet["marks"] if mark["kind"] == "fold")
    assert (fold["x"], fold["width"]) == (108, 0)


def test_two_pages_stand_beside_each_other(rig: DesignerRig) -> None:
    rig.open(FOLDED.replace('fold = "side"\n', ""))
    assert [sheet["wide"] for sheet in rig.get("pages")] == [111, 111]


@pytest.mark.parametrize("how", ["in place", "by rename"])
def test_it_redraws_when_the_file_is_saved(how: str, rig: DesignerRig) -> None:
    rig.open()
    for title in ("Second", "Third"):
        changed = GOOD.replace('title = "A6 portrait"', f'title = "{title}"')
        if how == "in place":
            rig.path.write_text(changed, encoding="utf-8")
        else:
            rig.replaced(changed)
        rig.until(lambda title=title: rig.get("title") == title)


def test_a_wrong_file_is_said_with_line_and_what_is_allowed_and_the_last_picture_stays(
    rig: DesignerRig,
) -> None:
    rig.open()
    before = rig.get("pages")
    rig.replaced(WRONG)
    rig.until(lambda: rig.state == "wrong")
    assert "own.toml, line 7: page.width is 'wide'." in rig.get("error")
    assert str(rig.path.parent) not in rig.get("error")
    assert "20 to 450" in rig.get("remedy")
    assert rig.get("pages") == before
    assert rig.item("previewFlickable").property("opacity") < 1
    assert not rig.get("canSave")
    assert not rig.item("saveButton").property("enabled")
    # Other people are still shown with the last good design, and the fault stays.
    rig.window.designer.choose(0)
    rig.until(lambda: rig.get("pages") != before)
    assert rig.state == "wrong"
    rig.replaced(GOOD)
    rig.until(lambda: rig.state == "good")
    assert rig.item("previewFlickable").property("opacity") == 1


def test_a_file_that_is_gone_is_said_and_shown_again_when_it_is_back(rig: DesignerRig) -> None:
    rig.open()
    rig.path.unlink()
    rig.until(lambda: rig.state == "gone")
    assert rig.get("pages")
    assert rig.get("heading")
    rig.path.write_text(GOOD.replace("A6 portrait", "Back again"), encoding="utf-8")
    rig.until(lambda: rig.state == "good")
    assert rig.get("title") == "Back again"


def test_a_file_that_is_not_there_yet_is_waited_for(rig: DesignerRig) -> None:
    rig.open(None)
    assert rig.state == "gone"
    assert rig.get("pages") == []
    rig.path.write_text(GOOD, encoding="utf-8")
    rig.until(lambda: rig.state == "good")


def test_a_person_chosen_before_a_saved_file_was_read_is_shown_with_that_file(rig: DesignerRig) -> None:
    rig.open()
    rig.replaced(GOOD.replace("A6 portrait", "Newest"))
    rig.window.designer.reload()
    rig.window.designer.choose(2)
    rig.until(lambda: rig.get("title") == "Newest")
    assert rig.get("row") == 2


def test_up_and_down_change_who_is_on_it(rig: DesignerRig) -> None:
    rig.open()
    last = len(sample_names()) - 1
    before = rig.get("pages")[0]["source"]
    for code, row in (
        (Qt.Key.Key_Up, last - 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
    ):
        key(rig, code)
        assert rig.get("row") == row
    rig.until(lambda: rig.get("pages")[0]["source"] != before)
    assert rig.item("person1Row").property("current")


def test_marks_and_size_go_by_key_and_button(rig: DesignerRig) -> None:
    rig.open()
    key(rig, Qt.Key.Key_M)
    assert rig.get("pages")[0]["marks"] == []
    rig.item("marksButton").click()
    assert rig.get("pages")[0]["marks"]
    fit = rig.item("sheet0").property("unit")
    key(rig, Qt.Key.Key_Z)
    density = rig.window.window.screen().physicalDotsPerInch() / 25.4
    assert rig.item("sheet0").property("unit") == pytest.approx(density, rel=0.05)
    rig.item("sizeButton").click()
    assert rig.item("sheet0").property("unit") == fit


def test_what_was_found_stands_in_words_and_as_boxes_faults_first(rig: DesignerRig) -> None:
    rig.open(TIGHT)
    found = rig.get("findings")
    levels = [one["level"] for one in found]
    assert levels == sorted(levels, key=["fault", "warning", "note"].index)
    assert any("Cut off" in one["words"] and one["what"] == "{family}" for one in found)
    assert any("slot" in one["words"] for one in found)
    boxes = [mark for mark in rig.get("pages")[0]["marks"] if mark["kind"] == "fault"]
    assert len(boxes) == levels.count("fault")
    assert all(mark["words"] for mark in boxes)
    rig.settled()
    assert {person["level"] for person in rig.get("people")} >= {"fault"}


def test_the_sample_is_saved_beside_the_design_with_everybody(rig: DesignerRig) -> None:
    rig.open()
    key(rig, Qt.Key.Key_Return)
    out = rig.path.with_name("own.sample.pdf")
    rig.until(lambda: "own.sample.pdf" in rig.get("note"))
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == len(sample_names())
    assert rig.get("canSave")


def test_a_sample_that_cannot_be_written_is_said(rig: DesignerRig) -> None:
    rig.open()
    rig.path.with_name("own.sample.pdf").mkdir()
    rig.item("saveButton").click()
    rig.until(lambda: rig.get("saveFailed"))
    assert "cannot be written" in rig.get("note")
    assert not list(rig.path.parent.glob(".own*"))


def test_every_sample_and_finding_has_its_words() -> None:
    assert set(texts.SCRIPTS) == set(sample_names())
    assert set(texts.SENTENCES) == set(texts.Problem)
