"""Drives the desk through the queue in the footage by the same actions as the buttons; keeps pictures of it."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.event.badges import UnreadReason
from ui.models.flow import Action, Step

if TYPE_CHECKING:
    from ui.desk_window import DeskWindow
    from ui.services import CameraLike

_LOG = logging.getLogger(__name__)

_TICK_MS = 100
_DWELL = {
    Step.VERDICT: 8,
    Step.REVIEW: 5,
    Step.READY: 4,
    Step.DONE: 5,
    Step.FAILED: 10,
    Step.TRAY: 10,
    Step.SAME_PERSON: 8,
    Step.CHECK_BADGE: 10,
}
"""Ticks to stay, so that whoever watches can read."""
_PATIENCE = 80
"""Ticks to wait for a good picture before one is taken as it is."""
_AFTER_END = 15
_PERSIST = 3


class Autopilot(QObject):
    """A volunteer made of a timer.

    Args:
        window: The desk to drive.
        camera: Its footage; when that has ended and the desk waits, the work is done.
        screenshots: Where pictures of each state met go, or None.
        drives: False only takes pictures.
    """

    finished = Signal()

    def __init__(
        self,
        window: DeskWindow,
        camera: CameraLike,
        screenshots: Path | None,
        *,
        drives: bool = True,
    ) -> None:
        super().__init__(window)
        self._window, self._camera, self._folder, self._drives = window, camera, screenshots, drives
        self._taken: dict[str, int] = {}
        self._step = Step.IDLE
        self._ticks = 0
        self._shots = 0
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)

    @Slot()
    def start(self) -> None:
        """Begin."""
        if self._folder is not None:
            self._folder.mkdir(parents=True, exist_ok=True)
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        step = self._window.desk.step
        self._ticks = self._ticks + 1 if step is self._step else 0
        self._step = step
        # One tick after the change everything has been painted.
        if self._ticks == 1:
            self._keep_picture()
        if self._drives:
            self._drive()

    def _drive(self) -> None:
        step = self._step
        over = self._camera.state.code == "ended"
        if step is Step.IDLE:
            if over and self._ticks >= _AFTER_END:
                self._timer.stop()
                self.finished.emit()
        elif step is Step.PHOTO:
            self._photograph(over=over)
        elif self._ticks >= _DWELL.get(step, 1):
            self._press_on()

    def _press_on(self) -> None:
        desk = self._window.desk
        if self._step is Step.SAME_PERSON:
            desk.act(Action.SAME)
        elif self._step is Step.CHECK_BADGE:
            # No hand takes the badge from the printer and holds it to the camera.
            desk.unread(UnreadReason.NO_READER.value)
        else:
            desk.primary()

    def _photograph(self, *, over: bool) -> None:
        desk = self._window.desk
        if over or self._ticks >= _PATIENCE + _PERSIST * 10:
            desk.act(Action.PRINT_WITHOUT)
        elif self._ticks >= _PATIENCE:
            desk.primary()

    def _keep_picture(self) -> None:
        if self._folder is None or self._window.window is None:
            return
        name = self._window.verdict.view.outcome if self._step is Step.VERDICT else self._step.value
        # The queue repeats itself: two of a kind are enough to look at.
        if self._taken.get(name, 0) >= 2:
            return
        self._taken[name] = self._taken.get(name, 0) + 1
        self._shots += 1
        path = self._folder / f"{self._shots:02d}-{name}.png"
        if not self._window.window.grabWindow().save(str(path)):
            _LOG.warning("The picture %s could not be written", path.name)
