"""A design in a folder, as an editor would change it, and the designer's window over it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.assets import resource
from ui.designer_window import DesignerWindow
from ui.stage import Looks

GOOD = resource("badge_designs", "a6-portrait.toml").read_text(encoding="utf-8")
FOLDED = resource("badge_designs", "a6-foldover.toml").read_text(encoding="utf-8")
CARD = resource("badge_designs", "cr80-card.toml").read_text(encoding="utf-8")
# Wrong in most of the ways that can be seen.
TIGHT = (
    CARD.replace("margin = 2\n", "margin = 5\nslot = { x = 20, y = 2, width = 14, height = 3 }\n")
    .replace("largest = 6.8\nsmallest = 1.9\nlines = 3", "largest = 6.8\nsmallest = 6\nlines = 1")
    .replace('colour = "#6b7684"', 'colour = "#b0b7c0"')
)
WRONG = GOOD.replace("width = 105\n", 'width = "wide"\n', 1)


class DesignerRig:
    """Opens the window over one file and waits for what it shows."""

    def __init__(self, folder: Path, qtbot) -> None:
        self.path, self.bot = folder / "own.toml", qtbot
        self.window: DesignerWindow

    def open(
        self, text: str | None = GOOD, looks: Looks | None = None, size: tuple[int, int] = (1280, 800)
    ) -> DesignerWindow:
        if text is not None:
            self.path.write_text(text, encoding="utf-8")
        self.window = DesignerWindow(self.path, None, looks or Looks())
        shown = self.window.show(size=size)
        self.bot.waitExposed(shown)
        self.until(lambda: self.state != "loading")
        return self.window

    def until(self, holds: Callable[[], bool]) -> None:
        self.bot.waitUntil(holds, timeout=15_000)

    def get(self, name: str):
        return self.window.designer.property(name)

    @property
    def state(self) -> str:
        return self.get("state")

    def replaced(self, text: str) -> None:
        """Save as editors do that write a new file and rename it over the old one."""
        fresh = self.path.with_suffix(".new")
        fresh.write_text(text, encoding="utf-8")
        fresh.replace(self.path)

    def item(self, name: str) -> QQuickItem:
        """Return what is called so, what lists and repeaters made included."""
        left = [self.window.window.contentItem()]
        while left:
            one = left.pop()
            if one.objectName() == name:
                return one
            left.extend(one.childItems())
        raise AssertionError(name)

    def settled(self) -> None:
        """Wait until signs stand beside the people and the picture is on the screen."""
        self.until(lambda: any(person["level"] for person in self.get("people")))
        self.bot.waitUntil(lambda: self.window.window.property("visible"))

    def close(self) -> None:
        self.window.close()
