"""Dates and numbers of documents, entered by touch and keyboard, and kept from whoever looks over the shoulder."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from tests.qml.kiosk_scene import LANGUAGES, Look, Opener, Scene
from ui.models.self_service.date_entry_model import DateEntryModel
from ui.models.self_service.document_entry_model import MOST, DocumentEntryModel

Key = Qt.Key
DATE = "DateEntry { anchors.fill: parent; date: scene.date }"
DOCUMENT = "DocumentEntry { anchors.fill: parent; document: scene.document }"


class Clock:
    """Monotonic seconds; a person's keys come slowly, a scanner's do not."""

    def __init__(self) -> None:
        self.now, self.gap = 100.0, 0.2

    def __call__(self) -> float:
        self.now += self.gap
        return self.now


def dates(language: str = "en") -> tuple[DateEntryModel, list[str]]:
    model, entered = DateEntryModel(today=lambda: date(2026, 11, 24), language=language), []
    model.entered.connect(entered.append)
    model.run.now = Clock()
    return model, entered


def documents() -> tuple[DocumentEntryModel, list[str]]:
    model, entered = DocumentEntryModel(), []
    model.entered.connect(entered.append)
    model.run.now = Clock()
    return model, entered


def fields(one: Scene) -> dict[str, str]:
    return {
        item.objectName().removesuffix("FieldText"): item.property("text").strip()
        for item in one.items()
        if item.objectName().endswith("FieldText")
    }


def fields_by_side(one: Scene) -> list[str]:
    names = ("dayField", "monthField", "yearField")
    return sorted(
        names, key=lambda name: one.find(name).mapToScene(one.find(name).boundingRect().center()).x()
    )


# Dates


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_a_date_is_entered_by_touch(scene: Opener, language: str) -> None:
    model, entered = dates(language)
    one = scene(DATE, Look(language=language), given={"date": model})
    for name in ("key2", "key1", "month11", "key1", "key9", "key6"):
        one.touch(name)
    assert not one.find("keyDone").isEnabled()
    one.touch("key8")
    assert entered == []
    one.touch("keyDone")
    assert entered == ["1968-11-21"]
    assert fields(one) == {"day": "", "month": "", "year": ""}


def test_digits_and_months_that_make_no_date_cannot_be_touched(scene: Opener) -> None:
    model, _ = dates()
    one = scene(DATE, given={"date": model})
    one.touch("key3")
    assert [digit for digit in range(10) if one.find(f"key{digit}").isEnabled()] == [0, 1]
    one.touch("key7")
    one.touch("key0")
    assert [month for month in range(1, 13) if not one.find(f"month{month}").isEnabled()] == [2]
    one.touch("month2")
    assert model.active == "month"


def test_months_are_named_in_the_language_that_is_read(scene: Opener) -> None:
    model, _ = dates("fr")
    one = scene(DATE, Look(language="fr"), given={"date": model})
    one.touch("key9")
    assert one.find("month8").property("text") == "août"
    model.speak("ar")
    one.settle()
    assert one.find("month8").property("text") == "أغسطس"


@pytest.mark.parametrize(("language", "order"), [("en", "dmy"), ("ar", "dmy"), ("hu", "ymd"), ("zh", "ymd")])
def test_the_parts_stand_in_the_order_of_the_language(scene: Opener, language: str, order: str) -> None:
    model, _ = dates(language)
    look = Look(language="ar" if language == "ar" else "en")
    one = scene(
        "KioskFrame { anchors.fill: parent; languages: scene.languages; spoken: scene.spoken;"
        " DateEntry { anchors.fill: parent; date: scene.date } }",
        look,
        given={"date": model, "languages": LANGUAGES},
    )
    stand = "".join(name[0] for name in fields_by_side(one))
    assert stand == (order[::-1] if language == "ar" else order)
    assert model.active == {"d": "day", "y": "year"}[order[0]]


def test_what_was_entered_is_dots_but_for_the_digit_of_this_moment(scene: Opener) -> None:
    model, _ = dates()
    one = scene(DATE, given={"date": model})
    for name in ("key2", "key1", "month11", "key1", "key9"):
        one.touch(name)
    assert fields(one) == {"day": "••", "month": "••", "year": "•9"}
    model._timer.timeout.emit()
    assert fields(one)["year"] == "••"
    one.touch("revealButton")
    assert fields(one) == {"day": "21", "month": "November", "year": "19"}
    one.touch("revealButton")
    assert fields(one) == {"day": "••", "month": "••", "year": "••"}


def test_nothing_that_was_entered_is_in_a_name_that_is_read_aloud(scene: Opener) -> None:
    from PySide6.QtGui import QAccessible

    model, _ = dates()
    one = scene(DATE, given={"date": model})
    for name in ("key2", "key1", "month11", "key1", "key9"):
        one.touch(name)
    for name in ("dayField", "monthField", "yearField"):
        seen = QAccessible.queryAccessibleInterface(one.find(name))
        words = seen.text(QAccessible.Text.Name) + seen.text(QAccessible.Text.Description)
        assert "21" not in words
        assert "November" not in words
        assert "19" not in words


def test_a_part_can_be_chosen_anew_and_all_of_it_taken_back(scene: Opener) -> None:
    model, entered = dates()
    one = scene(DATE, given={"date": model})
    for name in (
        "key2",
        "key1",
        "month11",
        "key1",
        "key9",
        "key6",
        "key8",
        "dayField",
        "key2",
        "key0",
        "keyDone",
    ):
        one.touch(name)
    assert entered == ["1968-11-20"]
    one.touch("key5")
    one.press(Key.Key_Backspace)
    one.press(Key.Key_Backspace)
    assert not model.canErase


def test_a_date_is_entered_by_keyboard_in_any_numerals(scene: Opener) -> None:
    model, entered = dates()
    one = scene("FocusScope { anchors.fill: parent; focus: true; DateEntry { focus: true; anchors.fill: parent; date: scene.date } }",
                given={"date": model})  # fmt: skip
    one.find("dayField").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for text in ("2", "٩", "1", "1", "1", "9", "7", "2"):
        one.press(Key.Key_unknown, text)
    assert model.canEnter
    model.goOn()
    assert entered == ["1972-11-29"]


def test_a_switch_enters_a_date(scene: Opener) -> None:
    model, entered = dates()
    one = scene(DATE, given={"date": model})
    one.find("dayField").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    for name in ("key4", "month5", "key1", "key9", "key8", "key0", "keyDone"):
        for _ in range(40):
            if one.focused == name:
                break
            one.press(Key.Key_Tab)
        assert one.focused == name
        one.press(Key.Key_Space)
    assert entered == ["1980-05-04"]


def test_a_date_of_a_passport_holder_is_never_in_the_future() -> None:
    model, _ = dates()
    model.digit(2)
    model.digit(5)
    model.month(11)
    for digit in (2, 0, 2, 6):
        model.digit(digit)
    assert not model.canEnter


# Documents


def test_a_number_is_entered_by_touch(scene: Opener) -> None:
    model, entered = documents()
    one = scene(DOCUMENT, given={"document": model})
    assert not one.find("keyDone").isEnabled()
    for name in ("keyP", "keyK", "key4", "key7", "keyErase", "key1", "keyDone"):
        one.touch(name)
    assert entered == ["PK41"]
    assert model.count == 0


def test_arabic_letters_are_a_touch_away_and_run_from_the_right(scene: Opener) -> None:
    model, entered = documents()
    one = scene(DOCUMENT, Look(language="ar"), given={"document": model})
    one.touch("keyScript")
    assert one.find("keyا").x() > one.find("keyب").x()
    assert one.find("key1").x() < one.find("key2").x()
    assert one.find("key3").property("text") == "٣"
    for name in ("keyا", "keyب", "key3", "keyDone"):
        one.touch(name)
    assert entered == ["اب3"]
    one.touch("keyScript")
    assert "keyA" in one.shown()
    assert one.find("keyA").x() < one.find("keyB").x()


def test_a_number_is_dots_but_for_the_letter_of_this_moment(scene: Opener) -> None:
    model, _ = documents()
    one = scene(DOCUMENT, given={"document": model})
    for name in ("keyA", "keyB", "key1"):
        one.touch(name)
    text = one.find("documentFieldText")
    assert text.property("text") == "••1"
    model._timer.timeout.emit()
    assert text.property("text") == "•••"
    one.touch("revealButton")
    assert text.property("text") == "AB1"


def test_what_was_typed_is_hidden_again_for_whoever_comes_next() -> None:
    model, _ = documents()
    model.letter("A")
    model.reveal()
    model.enter()
    model.letter("B")
    model._timer.timeout.emit()
    assert model.text == "•"


@pytest.mark.parametrize(
    ("typed", "taken"),
    [("a", "A"), ("٧", "7"), ("ß", ""), ("-", ""), ("<", ""), ("\x7f", ""), ("ab", ""), ("", "")],
)
def test_only_letters_and_digits_are_taken(typed: str, taken: str) -> None:
    model, entered = documents()
    assert model.typed(typed) is bool(taken)
    model.enter()
    assert entered == ([taken] if taken else [])


def test_no_more_is_taken_than_a_number_has(scene: Opener) -> None:
    model, entered = documents()
    one = scene(DOCUMENT, given={"document": model})
    for _ in range(MOST + 5):
        model.letter("9")
    one.settle()
    assert not one.find("keyA").isEnabled()
    assert one.find("keyErase").isEnabled()
    model.enter()
    assert entered == ["9" * MOST]


# Scanners that type


def test_what_a_scanner_types_is_no_part_of_a_number() -> None:
    model, entered = documents()
    for char in "PK4":
        model.typed(char)
    model.run.now.gap = 0.01
    model.run.now.now += 5
    for char in "AK1:42ZZ":
        model.typed(char)
    model.run.now.now += 5
    model.typed("7")
    model.enter()
    assert entered == ["PK47"]


def test_what_a_scanner_types_is_no_part_of_a_date() -> None:
    model, _ = dates()
    model.typed("2")
    before = model._draft
    model.run.now.gap = 0.01
    model.run.now.now += 5
    for char in "1234":
        model.typed(char)
    assert model._draft == before


def test_what_came_before_the_window_saw_a_scanner_is_taken_back() -> None:
    number, entered = documents()
    number.typed("P")
    number.typed("A")
    number.scanner_began()
    number.enter()
    assert entered == ["P"]
    day, _ = dates()
    day.typed("2")
    day.scanner_began()
    assert not day.canErase
    day.scanner_began()
    assert not day.canErase
