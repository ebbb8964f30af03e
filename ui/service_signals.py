"""Who may end an unattended station from outside: the service manager, and whoever sits at its own terminal."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable

from PySide6.QtCore import QTimer

_PULSE_MS = 200


class ServiceSignals:
    """SIGTERM ends the station; SIGINT only where it runs in the foreground of a terminal of its own.

    Args:
        end: Ends it; called on the GUI thread.
        at_terminal: Returns whether Ctrl+C may have been pressed by whoever started it.
    """

    def __init__(self, end: Callable[[], None], at_terminal: Callable[[], bool] | None = None) -> None:
        self._end, self._at_terminal = end, at_terminal or in_foreground
        self._before: dict[int, object] = {}
        # Python handles signals only between its own instructions: the timer makes some.
        self._pulse = QTimer(interval=_PULSE_MS)
        self._pulse.timeout.connect(self._tick)
        self._due = False

    def __enter__(self) -> None:
        self._before[signal.SIGTERM] = signal.signal(signal.SIGTERM, lambda *_: self._note())
        self._before[signal.SIGINT] = signal.signal(signal.SIGINT, lambda *_: self._interrupted())
        self._pulse.start()

    def __exit__(self, *_: object) -> None:
        self._pulse.stop()
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # what signal() itself returned

    def _interrupted(self) -> None:
        if self._at_terminal():
            self._note()

    def _note(self) -> None:
        self._due = True

    def _tick(self) -> None:
        # Only within the event loop: one that has not begun yet cannot be ended, and would go on for ever.
        if self._due:
            self._due = False
            self._end()


def in_foreground() -> bool:
    """Return whether this process is in the foreground of its controlling terminal; False where it has none."""
    if not hasattr(os, "tcgetpgrp"):
        return True
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return False
    try:
        return os.tcgetpgrp(terminal) == os.getpgrp()
    except OSError:
        return False
    finally:
        os.close(terminal)
