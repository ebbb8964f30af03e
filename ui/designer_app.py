"""`run_designer`: the preview of a badge design as a program."""

from __future__ import annotations

from pathlib import Path

from ui.app import Interruptible, application
from ui.designer_window import DesignerWindow
from ui.stage import Looks


def run_designer(path: Path, portrait: bytes | None = None, looks: Looks | None = None) -> int:
    """Open the designer's window and return the exit status when it is closed.

    Args:
        path: The design; it need not be there yet.
        portrait: A JPEG for every made-up person.
        looks: How to start.

    Raises:
        KioskError: `window_failed` when Qt cannot make the window.
    """
    app = application()
    window = DesignerWindow(path.resolve(), portrait, looks or Looks())
    try:
        window.show().closing.connect(app.quit)
        with Interruptible(app):
            return app.exec()
    finally:
        window.close()
