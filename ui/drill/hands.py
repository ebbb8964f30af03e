"""Fingers, a mouse and a keyboard: events as the system would send them, to where an item is."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.rehearsal.walk import Hands
from ui.drill.sight import inside, middle, upwards

_MOST_TABS = 60
_MOST_SWIPES = 12
_SWIPE = 220
_PARTS, _PART_MS, _STILL_MS = 8, 12, 120


class Hand:
    """One person's way of working buttons.

    Args:
        window: The window that is worked.
    """

    def __init__(self, window: QQuickWindow) -> None:
        self._window = window
        self._screen = _touch_screen()

    def press(self, item: QQuickItem, hands: Hands) -> bool:
        """Work `item`; return False where it cannot be got at."""
        if hands is Hands.KEYS:
            return self._by_keys(item)
        if not self._bring_into_view(item):
            return False
        point = middle(item)
        if hands is Hands.MOUSE:
            self._mouse(QEvent.Type.MouseButtonPress, point)
            self._mouse(QEvent.Type.MouseButtonRelease, point)
        else:
            self._finger().press(1, point.toPoint(), self._window).commit()
            self._finger().release(1, point.toPoint(), self._window).commit()
        return True

    def key(self, key: Qt.Key, text: str = "") -> None:
        """Press and let go one key."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self._send(QKeyEvent(kind, int(key), Qt.KeyboardModifier.NoModifier, text))

    def go_into(self, item: QQuickItem) -> bool:
        """Move the keyboard on until it is on `item` or on something in it; return False where it never is."""
        for _ in range(_MOST_TABS):
            if any(one == item for one in upwards(self._window.activeFocusItem())):
                return True
            self.key(Qt.Key.Key_Tab, "\t")
        return False

    def _by_keys(self, item: QQuickItem) -> bool:
        if not self.go_into(item):
            return False
        self.key(Qt.Key.Key_Space, " ")
        return True

    def _bring_into_view(self, item: QQuickItem) -> bool:
        """Swipe the page until `item` is in view, as whoever does not see a button does."""
        for _ in range(_MOST_SWIPES):
            if inside(self._window, item):
                return True
            below = middle(item).y() > self._window.height() / 2
            self._swipe(-_SWIPE if below else _SWIPE)
        return inside(self._window, item)

    def _swipe(self, far: int) -> None:
        """Draw the page along by `far` pixels, and let go once it stands still."""
        start = QPoint(self._window.width() // 2, self._window.height() // 2)
        self._finger().press(1, start, self._window).commit()
        for part in range(1, _PARTS + 1):
            QTest.qWait(_PART_MS)
            self._finger().move(1, start + QPoint(0, far * part // _PARTS), self._window).commit()
        QTest.qWait(_STILL_MS)
        self._finger().release(1, start + QPoint(0, far), self._window).commit()
        QTest.qWait(_PART_MS)

    def _finger(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._screen, autoCommit=False)

    def _mouse(self, kind: QEvent.Type, at: QPointF) -> None:
        button = Qt.MouseButton.LeftButton
        held = button if kind is QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        self._send(QMouseEvent(kind, at, at, self._outside(at), button, held, Qt.KeyboardModifier.NoModifier))

    def _outside(self, at: QPointF) -> QPointF:
        return QPointF(self._window.mapToGlobal(at.toPoint()))

    def _send(self, event: QEvent) -> None:
        QCoreApplication.sendEvent(self._window, event)


@cache
def _touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()
