"""Waiting for a window: runs its event loop until something is so, and keeps the times of stages and of paint."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.event.self_service import Stage
from ui.stage import paint_connection

if TYPE_CHECKING:
    from ui.self_service_window import SelfServiceWindow

_LOOK_MS = 50


class Interrupted(Exception):
    """Somebody wants the drill to end."""


class Waiter(QObject):
    """Follows one window.

    Args:
        window: Shown already.
    """

    staged = Signal()

    def __init__(self, window: SelfServiceWindow, shown: QQuickWindow) -> None:
        super().__init__()
        self._way = window.way
        self.trace: list[tuple[Stage, float]] = [(window.way.state.stage, time.monotonic())]
        self.painted_at = 0.0
        self.stopped = False
        self._loop: QEventLoop | None = None
        self._panel = shown.findChild(QQuickItem, "panelLoader")
        self._tick = QTimer(self, interval=_LOOK_MS)
        self._tick.timeout.connect(self._wake)
        window.way.stageChanged.connect(self._stage_came)
        window.way.changed.connect(self._wake)
        shown.frameSwapped.connect(self._painted, paint_connection())

    @property
    def stage(self) -> Stage:
        """Return where the window is."""
        return self._way.state.stage

    def until(self, ready: Callable[[], bool], seconds: float) -> bool:
        """Let the window run until `ready`; return False where that was not so within `seconds`.

        Raises:
            Interrupted: The drill was stopped.
        """
        limit = time.monotonic() + seconds
        self._tick.start()
        try:
            while not ready():
                if self.stopped:
                    raise Interrupted
                if time.monotonic() >= limit:
                    return False
                self._run()
        finally:
            self._tick.stop()
        return True

    def rest(self, seconds: float) -> None:
        """Let the window run for so long."""
        end = time.monotonic() + seconds
        loop = QEventLoop()
        QTimer.singleShot(max(0, round(seconds * 1000)), loop.quit)
        loop.exec()
        self.until(lambda: time.monotonic() >= end, 1.0)

    def painted(self, since: float) -> bool:
        """Return whether the window was painted after `since`, with the panel of its stage."""
        return self.painted_at > since and self._has_panel()

    def moved(self, after: int) -> list[Stage]:
        """Return the stages come to since the trace had `after` entries."""
        return [stage for stage, _ in self.trace[after:]]

    def shows(self, stage: Stage, after: int) -> bool:
        """Return whether `stage` was come to since the trace had `after` entries, is on, and painted."""
        came, at = self.trace[-1]
        return len(self.trace) > after and came is stage and self.stage is stage and self.painted(at)

    def _run(self) -> None:
        self._loop = QEventLoop()
        self._loop.exec()
        self._loop = None

    def _has_panel(self) -> bool:
        item = None if self._panel is None else self._panel.property("item")
        name = f"{self._way.view.panel}Panel"
        return isinstance(item, QQuickItem) and item.objectName() == name and item.isVisible()

    @Slot()
    def _stage_came(self) -> None:
        self.trace.append((self._way.state.stage, time.monotonic()))
        self.staged.emit()
        self._wake()

    @Slot()
    def _painted(self) -> None:
        self.painted_at = time.monotonic()
        self._wake()

    @Slot()
    def _wake(self) -> None:
        if self._loop is not None:
            self._loop.quit()
