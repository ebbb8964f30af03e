"""`run_console`: the supervisor's console as a program."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ui.app import Interruptible, application
from ui.console_window import ConsoleWindow
from ui.stage import Looks

if TYPE_CHECKING:
    from kiosk.console import Console


def run_console(service: Console, looks: Looks | None = None, *, fullscreen: bool = False) -> int:
    """Open the console's window and return the exit status when it is closed.

    Args:
        service: The open console; whoever gave it closes it.
        looks: How to start.
        fullscreen: Fill the screen.

    Raises:
        KioskError: `window_failed` when Qt cannot make the window.
    """
    app = application()
    window = ConsoleWindow(service, looks or Looks())
    try:
        window.show(fullscreen=fullscreen).closing.connect(app.quit)
        with Interruptible(app):
            return app.exec()
    finally:
        window.close()
