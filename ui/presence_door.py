"""Whatever is touched at a window says that somebody is there; Ctrl+L locks it from wherever one is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Wheel,
    }
)


class PresenceDoor(QObject):
    """Watches a window's input.

    Args:
        window: Whose input; the door watches it from now on.
        touched: Is told of each; returns False where it comes too late, and so is nobody's.
        lock: Locks the station.
    """

    def __init__(self, window: QQuickWindow, touched: Callable[[], bool], lock: Callable[[], None]) -> None:
        super().__init__(window)
        self._touched, self._lock = touched, lock
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Return whether the event ends here."""
        if event.type() not in _INPUT:
            return False
        if not self._touched():
            return True
        if isinstance(event, QKeyEvent) and _is_lock(event):
            self._lock()
            return True
        return False


def _is_lock(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_L and event.modifiers() == Qt.KeyboardModifier.ControlModifier
