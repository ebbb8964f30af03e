"""Hand scanners that type, and pasted codes: kept from the buttons and the search box, handed to the desk."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtQuick import QQuickWindow

if TYPE_CHECKING:
    from kiosk.vision import Wedge

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class KeyDoor(QObject):
    """Filters the keys of a window.

    Args:
        window: Whose keys; the door watches it from now on.
        wedge: Tells a scanner from a person.
        clean: Makes a code of pasted text; empty when there is none.
        given: Takes a code.
        began: Is told when a scanner has begun to type; two of its characters came through as keys before.
        now: Monotonic seconds.
    """

    def __init__(  # noqa: PLR0913 - what a door has, each named
        self,
        *,
        window: QQuickWindow,
        wedge: Wedge,
        clean: Callable[[str], str],
        given: Callable[[str], None],
        began: Callable[[], None] | None = None,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._wedge, self._clean, self._given = window, wedge, clean, given
        self._began = began
        self.now = now
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Return whether the key was part of a code, and so is nobody else's."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.matches(QKeySequence.StandardKey.Paste):
            return self._paste()
        if event.isAutoRepeat() or event.modifiers() & _HELD:
            return False
        running = self._wedge.busy
        code = self._wedge.feed(event.text(), self.now())
        if code is not None:
            self._given(code)
            return True
        if self._wedge.busy and not running and self._began is not None:
            self._began()
        ended = running and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
        return ended or self._wedge.busy

    def _paste(self) -> bool:
        # Only a text field has a cursor; the stub forgets that there may be no item at all.
        item: QObject | None = self._window.activeFocusItem()
        if item is not None and item.property("cursorPosition") is not None:
            return False
        code = self._clean(QGuiApplication.clipboard().text())
        if code:
            self._given(code)
        return True
