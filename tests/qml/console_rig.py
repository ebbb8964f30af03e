"""The real console over the test house, without a screen: what the fixtures `console_rig` and `open_console_window` give."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.clock import FakeClock
from kiosk.console import Console
from tests.console_house import NOW, PINS, House
from tests.qml import meta_objects
from ui.console_window import ConsoleWindow
from ui.stage import Looks

SIZE = (1440, 900)


class ConsoleRig:
    """One console and, once `show` was called, its window. Whoever made it closes it.

    Args:
        house: A copy of the test house for this test alone.
        bot: pytest-qt's.
    """

    def __init__(self, house: House, bot: Any) -> None:
        self.house, self.bot = house, bot
        self.clock = FakeClock(NOW)
        self.service: Console = house.open(self.clock)
        self._windows: list[ConsoleWindow] = []

    def sign_in(self, code: str = "s-1") -> None:
        """Let an operator sign in."""
        self.house.sign_in(self.service, code)

    def show(
        self, looks: Looks | None = None, *, size: tuple[int, int] = SIZE, by: str = "s-1"
    ) -> ConsoleWindow:
        """Open the window; with `by` that operator signs in as people do, and the first page is shown."""
        made = ConsoleWindow(self.service, looks or Looks(), self.clock.now)
        self._windows.append(made)
        sign_in: Any = getattr(made, "sign_in", None)
        if by and sign_in is None:
            self.sign_in(by)
        self.bot.waitExposed(made.show(size=size))
        # Keys come as slowly as people type: what comes faster is a hand scanner's.
        seconds = itertools.count(1.0)
        made.keys.now = lambda: next(seconds)
        if by and sign_in is not None:
            assert sign_in.takes(self.house.card(by))
            self.bot.waitUntil(lambda: sign_in.property("step") == "pin")
            sign_in.pin_pad.entered.emit(PINS[by])
            self.bot.waitUntil(lambda: not sign_in.up)
        elif by:
            made.console.let_in()
        return made

    def page(self, code: str, looks: Looks | None = None, **more: Any) -> ConsoleWindow:
        """Open the window on a page."""
        made = self.show(looks, **more)
        made.console.show(code)
        return made

    def happens(self, *facts: Any) -> None:
        """Let another station write facts; an open window sees them with its next pulse."""
        self.house.happens(*facts)

    def close(self) -> None:
        """Close every window, then the console."""
        plain = meta_objects.no_slots(self._windows)
        for window in self._windows:
            window.close()
        self.service.close()
        assert not plain


def item(window: ConsoleWindow, name: str) -> QObject:
    """Return the one object of that name that is in the window."""
    assert window.window is not None
    found = window.window.findChild(QObject, name)
    # What a Repeater or a ListView makes is a child of no object, only of an item.
    found = found or next(
        (one for one in items(window.window.contentItem()) if one.objectName() == name), None
    )
    assert found is not None, f"{name} is not there"
    return found


def items(root: QQuickItem) -> Iterator[QQuickItem]:
    """Return every item below `root`."""
    for one in root.childItems():
        yield one
        yield from items(one)


def press(
    window: ConsoleWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key as whoever sits there does."""
    QTest.keyClick(window.window, key, modifiers)


def keep(window: ConsoleWindow, path: Path) -> QImage:
    """Save a picture of the window, which is not one colour, and return it."""
    assert window.window is not None
    picture = window.window.grabWindow()
    seen = {
        picture.pixel(x, y) for x in range(0, picture.width(), 13) for y in range(0, picture.height(), 13)
    }
    assert len(seen) > 3
    assert picture.save(str(path))
    return picture
