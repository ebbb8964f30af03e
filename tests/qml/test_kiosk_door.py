"""The door of a self-service window: what passes, and that nothing else does."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
    QWindowStateChangeEvent,
)
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.vision import Wedge, clean_pasted
from ui.key_door import KeyDoor
from ui.kiosk_door import KioskDoor

_PAGE = b"""
import QtQuick
import QtQuick.Controls.Basic

Window {
    id: page

    property int clicks: 0
    property int shortcuts: 0
    property int escapes: 0
    property real wheel: 0
    property alias field: field.text
    property alias picked: field.selectedText

    objectName: "page"
    width: 640; height: 400

    Shortcut { sequence: "Ctrl+Q"; onActivated: page.shortcuts += 1 }
    Shortcut { sequence: "F5"; onActivated: page.shortcuts += 1 }

    TextField {
        id: field
        x: 10; y: 10; width: 300; height: 40
        focus: true
        selectByMouse: true
        Keys.onEscapePressed: page.escapes += 1
    }

    Button {
        id: button
        x: 10; y: 100; width: 100; height: 60
        text: "One"
        onClicked: page.clicks += 1
    }

    WheelHandler { onWheel: event => page.wheel += event.angleDelta.y }
}
"""
_NONE = Qt.KeyboardModifier.NoModifier
_HELD = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
)
_ODD = (
    *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(35)),
    Qt.Key.Key_Print,
    Qt.Key.Key_SysReq,
    Qt.Key.Key_Pause,
    Qt.Key.Key_Insert,
    Qt.Key.Key_Menu,
    Qt.Key.Key_Help,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Meta,
    Qt.Key.Key_PowerOff,
    Qt.Key.Key_Sleep,
    Qt.Key.Key_LogOff,
    Qt.Key.Key_Close,
    Qt.Key.Key_HomePage,
    Qt.Key.Key_LaunchMail,
    Qt.Key.Key_LaunchMedia,
    Qt.Key.Key_Launch0,
    Qt.Key.Key_MediaPlay,
    Qt.Key.Key_VolumeUp,
    Qt.Key.Key_Calculator,
    Qt.Key.Key_Explorer,
    Qt.Key.Key_WWW,
    Qt.Key.Key_Copy,
    Qt.Key.Key_Paste,
    Qt.Key.Key_Cut,
    Qt.Key.Key_Open,
    Qt.Key.Key_ZoomIn,
    Qt.Key.Key_TaskPane,
    Qt.Key.Key_Escape + 0x100000,
)


class Shut:
    """A window behind the door, and what the door kept from it."""

    def __init__(self, qtbot) -> None:
        self.bot = qtbot
        self.engine = QQmlApplicationEngine()
        self.engine.loadData(QByteArray(_PAGE))
        made = self.engine.rootObjects()[0]
        assert isinstance(made, QQuickWindow)
        self.window = made
        self.codes: list[str] = []
        self.keys = KeyDoor(
            window=made, wedge=Wedge(), clean=clean_pasted, given=self.codes.append, now=lambda: self.now
        )
        self.now = 0.0
        self.door = KioskDoor(made)
        self.refused: list[str] = []
        self.door.refused.connect(self.refused.append)
        self.door.show()
        qtbot.waitExposed(made)
        qtbot.waitUntil(made.isActive)

    def __getattr__(self, name: str):
        return self.window.property(name)

    def press(self, key: int, held: Qt.KeyboardModifier = _NONE, text: str = "") -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QGuiApplication.sendEvent(self.window, QKeyEvent(kind, key, held, text))

    def type(self, text: str, gap: float = 0.3) -> None:
        for one in text:
            self.now += gap
            key = Qt.Key.Key_Return if one == "\r" else Qt.Key.Key_Escape if one == "\x1b" else 0
            self.press(key, text=one)

    def close(self) -> None:
        self.door.let_go()
        shiboken6.delete(self.engine)


@pytest.fixture
def shut(qtbot) -> Iterator[Shut]:
    made = Shut(qtbot)
    yield made
    made.close()


def test_it_is_full_screen_without_a_frame_and_in_front(shut):
    window = shut.window
    assert window.windowStates() == Qt.WindowState.WindowFullScreen
    assert window.size() == window.screen().size()
    assert window.flags() & Qt.WindowType.FramelessWindowHint
    assert window.flags() & Qt.WindowType.WindowStaysOnTopHint


def test_typing_and_what_people_press_who_cannot_touch_pass(shut):
    shut.type("Zoë 12-Ü")
    assert shut.field == "Zoë 12-Ü"
    shut.press(Qt.Key.Key_Backspace)
    assert shut.field == "Zoë 12-"
    shut.press(Qt.Key.Key_Escape, text="\x1b")
    assert shut.escapes == 1
    shut.press(Qt.Key.Key_Tab, text="\t")
    shut.press(Qt.Key.Key_Space, text=" ")
    assert shut.clicks == 1
    shut.press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    shut.type("x")
    assert shut.field == "Zoë 12-x"
    assert shut.refused == []


@pytest.mark.parametrize("held", _HELD)
def test_no_key_passes_with_ctrl_alt_or_meta(shut, held):
    shut.type("abc")
    keys = [*range(0x20, 0x7F), *_ODD, Qt.Key.Key_Tab, Qt.Key.Key_Escape, Qt.Key.Key_Return]
    for key in keys:
        shut.press(key, held, chr(key) if key < 0x7F else "")
    assert shut.field == "abc"
    assert shut.refused == ["KeyPress"] * len(keys)
    assert (shut.escapes, shut.clicks, shut.picked, shut.codes) == (0, 0, "", [])
    assert shut.window.isVisible()


def test_no_other_key_passes_by_itself_or_with_shift(shut):
    for key in _ODD:
        shut.press(key)
        shut.press(key, Qt.KeyboardModifier.ShiftModifier)
    assert shut.refused == ["KeyPress"] * (2 * len(_ODD))


def test_a_shortcut_of_the_page_itself_is_none(shut):
    """They are looked up before a window is asked; QTest goes that way, as a keyboard does."""
    QTest.keyClick(shut.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(shut.window, Qt.Key.Key_F5)
    assert shut.shortcuts == 0
    # Ctrl itself, and both keys.
    assert shut.refused == ["KeyPress"] * 3


def test_nothing_is_selected_copied_or_pasted(shut):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("pasted")
    shut.type("abc")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Up, Qt.Key.Key_PageUp):
        shut.press(key, Qt.KeyboardModifier.ShiftModifier)
    shut.press(Qt.Key.Key_Insert, Qt.KeyboardModifier.ShiftModifier)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_V):
        shut.press(key, Qt.KeyboardModifier.ControlModifier)
    inside = QPoint(30, 30)
    QTest.mouseDClick(shut.window, Qt.MouseButton.LeftButton, _NONE, inside)
    QTest.mouseClick(shut.window, Qt.MouseButton.MiddleButton, _NONE, inside)
    assert (shut.field, shut.picked, clipboard.text()) == ("abc", "", "pasted")


@pytest.mark.parametrize(
    "button",
    [
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
        Qt.MouseButton.ForwardButton,
        Qt.MouseButton.TaskButton,
        Qt.MouseButton.ExtraButton24,
    ],
)
def test_only_the_left_button_clicks(shut, button):
    where = QPoint(50, 130)
    QTest.mouseClick(shut.window, button, _NONE, where)
    assert shut.clicks == 0
    QTest.mouseClick(shut.window, Qt.MouseButton.LeftButton, _NONE, where)
    assert shut.clicks == 1


def test_a_left_button_let_go_while_another_is_held_is_let_go(shut):
    where, left, right = QPointF(50, 130), Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    for kind, button, held in (
        (QEvent.Type.MouseButtonPress, left, left),
        (QEvent.Type.MouseButtonPress, right, left | right),
        (QEvent.Type.MouseButtonRelease, left, right),
        (QEvent.Type.MouseMove, Qt.MouseButton.NoButton, right),
        (QEvent.Type.MouseButtonRelease, right, Qt.MouseButton.NoButton),
    ):
        QGuiApplication.sendEvent(shut.window, QMouseEvent(kind, where, where, button, held, _NONE))
    assert shut.refused == ["MouseButtonPress", "MouseMove", "MouseButtonRelease"]
    assert shut.clicks == 1


def test_quick_taps_on_a_key_are_all_counted(shut):
    """The second press of two comes with a double click, which is left out; the press is not."""
    QTest.mouseDClick(shut.window, Qt.MouseButton.LeftButton, _NONE, QPoint(50, 130))
    assert shut.clicks == 2


def test_the_wheel_scrolls_and_does_not_zoom(shut):
    def turn(held: Qt.KeyboardModifier) -> None:
        event = QWheelEvent(
            QPointF(300, 300),
            QPointF(300, 300),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            held,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003 - Qt's own
        )
        QGuiApplication.sendEvent(shut.window, event)

    for held in _HELD:
        turn(held)
    assert (shut.wheel, shut.refused) == (0, ["Wheel"] * len(_HELD))
    turn(_NONE)
    assert shut.wheel == 120


def test_menus_drags_and_closing_are_refused(shut):
    data = QMimeData()
    data.setText("dropped")
    keep = Qt.DropAction.CopyAction
    drag = QDragEnterEvent(QPoint(30, 30), keep, data, Qt.MouseButton.LeftButton, _NONE)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(30, 30), QPoint(30, 30), _NONE)
    close = QCloseEvent()
    for event in (drag, menu, close):
        QGuiApplication.sendEvent(shut.window, event)
        assert not event.isAccepted()
    assert not shut.window.close()
    assert shut.window.isVisible()
    assert shut.refused == ["DragEnter", "ContextMenu", "Close", "Close"]


@pytest.mark.parametrize("away", ["minimised", "normal", "maximised", "hidden"])
def test_it_comes_back_to_the_whole_screen(shut, away):
    deeds: dict[str, Callable[[], None]] = {
        "minimised": shut.window.showMinimized,
        "normal": shut.window.showNormal,
        "maximised": shut.window.showMaximized,
        "hidden": shut.window.hide,
    }
    deeds[away]()
    full = Qt.WindowState.WindowFullScreen
    shut.bot.waitUntil(lambda: shut.window.isVisible() and shut.window.windowStates() == full)


@pytest.mark.qt_log_ignore("raise")
def test_it_comes_back_to_the_front(shut):
    other = QQuickWindow()
    other.resize(200, 200)
    other.show()
    other.requestActivate()
    shut.bot.waitUntil(other.isActive)
    shut.bot.waitUntil(shut.window.isActive)
    shiboken6.delete(other)


def test_a_scanner_types_a_code_and_its_shortcuts_get_nowhere(shut):
    shut.type("AK1:NCF", gap=0.005)
    shut.press(Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    shut.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, "\x11")
    shut.press(Qt.Key.Key_F11)
    shut.type("\x1b7XB\r", gap=0.005)
    assert shut.codes == ["AK1:NCF7XB"]
    assert shut.window.isVisible()
    assert shut.shortcuts == 0


def test_once_it_is_let_go_it_can_be_closed(shut):
    shut.door.let_go()
    assert shut.window.close()
    shut.door.restore()
    QCoreApplication.processEvents()
    assert not shut.window.isVisible()


def test_a_change_of_state_of_a_window_that_is_not_shown_yet_shows_nothing(qtbot):
    window = QQuickWindow()
    door = KioskDoor(window)
    QGuiApplication.sendEvent(window, QWindowStateChangeEvent(Qt.WindowState.WindowMinimized))
    door.restore()
    assert not window.isVisible()
    shiboken6.delete(window)
