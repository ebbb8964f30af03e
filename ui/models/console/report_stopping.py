"""Work that tells how far it is and can be stopped, between a lane's worker and the window."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from collections.abc import Callable

STOPPED = "stopped"
_EVERY_S = 0.05


class Stopping(QObject):
    """One piece of work at a time: `progress` is called by the worker, `moved` arrives in the window's thread."""

    moved = Signal(int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def begin(self) -> Callable[[int, int], None]:
        """Return what the worker is to call with how many of how many are done; it raises once `stop` was called."""
        self._stop = stop = threading.Event()
        told = 0.0

        def progress(done: int, of: int) -> None:
            nonlocal told
            if stop.is_set():
                raise KioskError(STOPPED, "The work was stopped.", "Begin again when you like.")
            now = time.monotonic()
            if now - told >= _EVERY_S or done >= of:
                told = now
                self.moved.emit(done, of)

        return progress

    def stop(self) -> None:
        """Let the work end at its next step."""
        self._stop.set()
