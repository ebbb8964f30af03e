"""The closed loop and the comparison through the real window: camera, keys, clicks."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from kiosk.event.badges import BeforeBadge, SameAnswer, Seen, UnreadReason
from tests.qml.fakes import AMINA, OKAFOR, RIGHT_BADGE, FakeDesk, hall
from tests.qml.test_desk_window import click, item, press, scan
from ui.desk_window import DeskWindow
from ui.models.flow import Action, Step

Opener = Callable[..., DeskWindow]


def printed(window: DeskWindow, service: FakeDesk, qtbot) -> None:
    service.checks = True
    scan(window, service, qtbot)
    window.desk.act(Action.PRINT_WITHOUT)
    qtbot.waitUntil(lambda: window.desk.step is Step.CHECK_BADGE)
    qtbot.waitUntil(lambda: window.actions.property("canAct"))


def hold(service: FakeDesk, code: bytes) -> None:
    service.reader.in_view = code
    service.camera.give(hall())


def test_the_camera_tells_the_wrong_badge_and_takes_the_right_one(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    printed(window, service, qtbot)
    service.held[b"w"] = (Seen.ANOTHER, OKAFOR.delegate.name.display, "Desk 2", False)
    hold(service, b"w")
    qtbot.waitUntil(lambda: item(window, "verdictWord").property("text") == "WRONG BADGE")
    assert item(window, "verdictWhy").property("text") == (
        "This is the badge of Rosemary OKAFOR, printed at Desk 2."
    )
    assert window.desk.step is Step.CHECK_BADGE
    hold(service, RIGHT_BADGE)
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    assert item(window, "verdictWord").property("text") == "ADMIT"
    assert item(window, "primaryButton").property("text") == "Next"


def test_enter_looks_once_more_at_a_badge_that_stays_in_view(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    printed(window, service, qtbot)
    hold(service, b"?")
    qtbot.waitUntil(lambda: window.verdict.view.word == "NOT THE BADGE")
    before = len(service.asked)
    press(window, Qt.Key.Key_Return)
    service.camera.give(hall())
    qtbot.waitUntil(lambda: ("check_badge", b"?") in service.asked[before:])
    assert window.desk.step is Step.CHECK_BADGE


def test_why_a_badge_is_not_read_is_chosen_from_a_sheet(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    window._settle()
    printed(window, service, qtbot)
    press(window, Qt.Key.Key_F6)
    sheet = window.window.findChild(QObject, "unreadDialog")
    qtbot.waitUntil(lambda: sheet.property("opened"))
    click(window, "not_readUnreadButton")
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    assert ("badge_unread", UnreadReason.NOT_READ) in service.asked
    qtbot.waitUntil(lambda: not sheet.property("opened"))


def test_the_sheet_goes_when_the_badge_was_read_after_all(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    window._settle()
    printed(window, service, qtbot)
    window.desk.act(Action.UNREADABLE)
    sheet = window.window.findChild(QObject, "unreadDialog")
    qtbot.waitUntil(lambda: sheet.property("opened"))
    hold(service, RIGHT_BADGE)
    qtbot.waitUntil(lambda: window.desk.step is Step.DONE)
    qtbot.waitUntil(lambda: not sheet.property("opened"))


def question(window: DeskWindow, service: FakeDesk, qtbot) -> None:
    service.before = BeforeBadge(same_person=True)
    scan(window, service, qtbot)
    window.desk.act(Action.PRINT_WITHOUT)
    assert window.desk.step is Step.SAME_PERSON
    window.window.grabWindow()


def test_three_pictures_and_three_answers_and_enter_answers_none(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    question(window, service, qtbot)
    qtbot.waitUntil(lambda: item(window, "registryFace").property("picture") != "")
    assert item(window, "liveFace").property("picture").startswith("image://camera/")
    assert item(window, "portraitFace").property("picture") == ""
    assert not item(window, "primaryButton").isVisible()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        for _ in range(3):
            press(window, key)
    assert window.desk.step is Step.SAME_PERSON
    assert "same_person" not in {name for name, _ in service.asked}
    click(window, "sameButton")
    qtbot.waitUntil(lambda: window.desk.step is Step.READY)
    assert ("same_person", (AMINA.delegate.id, SameAnswer.SAME)) in service.asked


def test_a_double_click_on_what_leads_to_the_question_answers_nothing(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    service.before = BeforeBadge(same_person=True)
    scan(window, service, qtbot)
    window.window.grabWindow()
    button = item(window, "print_withoutButton")
    middle = button.mapToScene(button.boundingRect().center()).toPoint()
    for _ in range(3):
        QTest.mouseClick(window.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(window, key)
    assert window.desk.step is Step.SAME_PERSON
    assert "same_person" not in {name for name, _ in service.asked}


def test_different_turns_the_panel_amber_and_offers_no_badge(
    open_window: Opener, service: FakeDesk, qtbot
) -> None:
    window = open_window()
    question(window, service, qtbot)
    with qtbot.waitSignal(window.desk.scanned):
        click(window, "differentButton")
    assert item(window, "verdictWord").property("text") == "REFER"
    assert item(window, "primaryButton").property("text") == "Next"
    assert item(window, "ask_exceptionButton").isVisible()
    assert "make_badge" not in {name for name, _ in service.asked}
