from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.event.duty import Trouble
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, LONG, OKAFOR, SMITHS, FakeDesk, Health, Part, hall
from tests.qml.rig import ADMIT
from ui.desk_window import DeskWindow
from ui.models.flow import Step
from ui.stage import Looks

Opener = Callable[..., DeskWindow]


def item(window: DeskWindow, name: str) -> QQuickItem:
    # What a Repeater or a ListView makes is no QObject child; popups are no children of the page.
    seen = (one for one in items(window.window.contentItem()) if one.objectName() == name)
    found = next(seen, None) or window.window.findChild(QObject, name)
    assert found is not None, name
    return found


def items(root: QQuickItem) -> list[QQuickItem]:
    return [root, *(below for child in root.childItems() for below in items(child))]


def click(window: DeskWindow, name: str) -> None:
    # Positions are those of the last frame.
    window.window.grabWindow()
    target = item(window, name)
    middle = target.mapToScene(QPointF(target.width() / 2, target.height() / 2)).toPoint()
    QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(middle))


def press(window: DeskWindow, key: Qt.Key) -> None:
    QTest.keyClick(window.window, key)


def type_fast(window: DeskWindow, text: str) -> None:
    for char in text:
        QTest.keyClick(window.window, char)


def type_slowly(window: DeskWindow, text: str) -> None:
    """Type as a person does: the door's own clock goes on a quarter of a second a key."""
    seconds = itertools.count(step=0.25)
    window.keys.now = lambda: next(seconds)
    type_fast(window, text)


def scan(  # noqa: PLR0917 - fixtures
    window: DeskWindow, service: FakeDesk, qtbot: Any, card=AMINA, verdict=ADMIT, code="A"
) -> None:
    service.know(code.encode(), verdict, card)
    with qtbot.waitSignal(window.desk.scanned):
        window.desk.given(code)


def test_a_code_before_the_camera_reaches_the_screen(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    service.know(b"AK1:X", ADMIT, AMINA)
    service.reader.in_view = b"AK1:X"
    with qtbot.waitSignal(window.desk.scanned):
        service.camera.give(hall())
    service.reader.in_view = None
    assert item(window, "verdictWord").property("text") == "ADMIT"
    assert item(window, "personName").property("text") == "Dr. Amina EL FASSI"
    assert item(window, "personNative").property("text") == "الدكتورة أمينة الفاسي"


def test_the_whole_path_by_enter_alone(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    scan(window, service, qtbot)
    steps = [Step.PHOTO, Step.REVIEW, Step.READY, Step.DONE, Step.IDLE]
    for step in steps:
        if step is not Step.REVIEW:
            press(window, Qt.Key.Key_Return)

        def there(step: Step = step) -> bool:
            service.camera.give(hall())
            return window.desk.step is step

        qtbot.waitUntil(there)
        qtbot.waitUntil(lambda: item(window, "primaryButton").property("enabled"))


def test_the_primary_button_never_moves(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()

    def place() -> tuple[float, float, float, float]:
        button = item(window, "primaryButton")
        corner = button.mapToScene(QPointF(0, 0))
        return corner.x(), corner.y(), button.width(), button.height()

    first = place()
    for code, verdict, card in (
        ("A", ADMIT, AMINA),
        ("B", Verdict(Outcome.REFUSE, (Reason.UNKNOWN_CODE,)), None),
        ("C", Verdict(Outcome.REFER, (Reason.WATCH_LIST,)), LONG),
    ):
        scan(window, service, qtbot, card, verdict, code)
        window.window.grabWindow()
        assert place() == first


def test_a_hand_scanner_is_kept_from_the_buttons(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    scan(window, service, qtbot)
    service.know(b"AK1:OKAFOR", ADMIT, OKAFOR)
    with qtbot.waitSignal(window.desk.scanned):
        type_fast(window, "AK1:OKAFOR")
        press(window, Qt.Key.Key_Return)
    # The scanner's own Enter must not press "Take photo" for whoever was there before.
    assert window.desk.step is Step.VERDICT
    assert window.person.view.name == "Rosemary OKAFOR"


def test_a_code_is_pasted_with_the_usual_keys(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    service.know(b"AK1:PASTED", ADMIT, OKAFOR)
    QGuiApplication.clipboard().setText("\u200b AK1:PASTED\r\n")
    with qtbot.waitSignal(window.desk.scanned):
        QTest.keyClick(window.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.person.view.name == "Rosemary OKAFOR"


def test_search_by_keyboard_alone(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: item(window, "searchField").hasActiveFocus())
    type_slowly(window, "smith")
    qtbot.waitUntil(lambda: window.people.rowCount() == 3)
    press(window, Qt.Key.Key_Down)
    with qtbot.waitSignal(window.desk.scanned):
        press(window, Qt.Key.Key_Return)
    assert not [asked for asked in service.asked if asked[0] == "present"]
    assert window.person.card == SMITHS[1]
    qtbot.waitUntil(lambda: not item(window, "searchDialog").property("opened"))
    assert window.people.property("text") == ""


def test_escape_closes_the_search_and_leaves_the_person(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    scan(window, service, qtbot)
    press(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: item(window, "searchField").hasActiveFocus())
    press(window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not item(window, "searchDialog").property("visible"))
    assert window.desk.step is Step.VERDICT
    press(window, Qt.Key.Key_Return)
    assert window.desk.step is Step.PHOTO


def test_buttons_do_what_they_say(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    scan(window, service, qtbot)
    window.window.grabWindow()
    click(window, "print_withoutButton")
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    click(window, "primaryButton")
    assert window.desk.step is Step.IDLE
    click(window, "call_supervisorButton")
    qtbot.waitUntil(lambda: ("call_supervisor", None) in service.asked)


def test_a_part_that_fails_has_words_and_a_button(open_window: Opener, service: FakeDesk, qtbot) -> None:
    service.parts = Health(printer=Part(ok=False, code="printer_out_of_paper"))
    window = open_window()
    qtbot.waitUntil(lambda: not window.strip.is_ok("printer"))
    window.window.grabWindow()
    click(window, "printerHelpButton")
    qtbot.waitUntil(lambda: item(window, "healthDialog").property("opened"))
    assert "no badges left" in item(window, "healthMessage").property("text")
    assert "new stack" in item(window, "healthRemedy").property("text")
    before = service.asked.count(("health", None))
    click(window, "lookAgainButton")
    qtbot.waitUntil(lambda: service.asked.count(("health", None)) > before)


def test_other_stations_that_serve_nobody_are_named_until_they_serve_again(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    out = (("Self-service 2", Trouble.PAPER, "printer_out_of_paper"),)
    service.parts = Health(stations=Part(ok=False, code="out_of_service", detail={"out": out}))
    qtbot.waitUntil(lambda: len(window.strip.property("parts")) == 5)
    shown = item(window, "stationsPart").property("part")
    assert shown["text"] == "Self-service 2 is out of service: The printer has no badges left."
    assert not window.strip.property("troubled")
    window.speak("fr")
    assert item(window, "stationsPart").property("part")["text"].startswith("Self-service 2")
    service.parts = Health()
    qtbot.waitUntil(lambda: len(window.strip.property("parts")) == 4)


def test_a_lost_camera_leaves_the_rest_at_work(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    service.camera.lose("camera_unplugged")
    service.parts = Health(camera=Part(ok=False, code="camera_unplugged"))
    qtbot.waitUntil(lambda: not window.feed.property("live"))
    qtbot.waitUntil(lambda: "F2" in window.verdict.view.what and not window.strip.is_ok("camera"))
    scan(window, service, qtbot)
    assert window.desk.step is Step.VERDICT


@pytest.mark.parametrize("language", ["fr", "es", "ar"])
def test_the_language_changes_while_the_desk_works(
    open_window: Opener, service: FakeDesk, qtbot, language: str
) -> None:
    window = open_window()
    scan(window, service, qtbot)
    english = {
        name: item(window, name).property("text") for name in ("verdictWord", "verdictWhy", "searchButton")
    }
    window.about.speak(language)
    for name, text in english.items():
        assert item(window, name).property("text") != text
    assert window.person.view.delegation == AMINA.delegation.names.get(language)
    window.window.grabWindow()
    mirrored = item(window, "livePanel").mapToScene(QPointF(0, 0)).x() > 640
    assert mirrored == (language == "ar")


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_every_control_has_a_name_and_a_size_for_fingers(
    open_window: Opener, service: FakeDesk, qtbot, scale: float
) -> None:
    window = open_window(Looks(text_scale=scale))
    scan(window, service, qtbot)
    window.window.grabWindow()
    controls = [
        one
        for one in items(window.window.contentItem())
        if one.isVisible() and one.metaObject().indexOfProperty("autoRepeat") >= 0
    ]
    assert len(controls) >= 6
    for control in controls:
        assert control.objectName(), control
        assert control.height() >= 48, control.objectName()
        assert control.width() >= 48, control.objectName()
        corner = control.mapToScene(QPointF(0, 0))
        assert corner.x() >= 0
        assert corner.x() + control.width() <= 1280 + 0.5, control.objectName()


def test_tab_reaches_every_button_with_a_visible_ring(open_window: Opener, service: FakeDesk, qtbot) -> None:
    window = open_window()
    scan(window, service, qtbot)
    reached = []
    for _ in range(12):
        press(window, Qt.Key.Key_Tab)
        focus = window.window.activeFocusItem()
        reached.append(focus.objectName())
        assert focus.property("visualFocus")
    assert {
        "searchButton",
        "menuButton",
        "primaryButton",
        "print_withoutButton",
        "nextButton",
        "wrong_personButton",
        "call_supervisorButton",
    } <= set(reached)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_flag_colours_are_a_ribbon_and_begin_at_the_hoist(
    open_window: Opener, service: FakeDesk, qtbot, language
) -> None:
    window = open_window(Looks(language=language))
    scan(window, service, qtbot)
    ribbon = item(window, "flagStripe")
    assert ribbon.width() >= 4 * ribbon.height()
    bands = [one for one in items(ribbon) if one.isVisible() and one is not ribbon and not one.childItems()]
    bands = sorted((one for one in bands if one.width()), key=lambda one: one.mapToScene(QPointF()).x())
    assert [one.property("color").name() for one in bands] == list(AMINA.delegation.flag_colours)
