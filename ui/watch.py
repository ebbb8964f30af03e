"""Looks every second at what changes by itself: the parts' health, and scans made by other stations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from ui.services import DeskService
    from ui.tasks import Lane

_EVERY_MS = 1000
_SHOWN = 20


class Watch(QObject):
    """Emits what it finds; while one look takes long, the next waits for it."""

    healthSeen = Signal(object)
    recentSeen = Signal(object)

    def __init__(self, service: DeskService, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._lane = service, lane
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look now and every second from now on."""
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, out of turn."""
        self._lane.run(
            lambda: self._service.recent(_SHOWN), self.recentSeen.emit, self._ignored, topic="recent"
        )
        self._lane.run(self._service.health, self.healthSeen.emit, self._ignored, topic="health")

    @Slot()
    def _look(self) -> None:
        def seen(found: object) -> None:
            self.healthSeen.emit(found)
            self._timer.start()

        def failed(_error: KioskError) -> None:
            self._timer.start()

        self._lane.run(lambda: self._service.recent(_SHOWN), self.recentSeen.emit, self._ignored)
        self._lane.run(self._service.health, seen, failed)

    def _ignored(self, error: KioskError) -> None:
        """Drop it: the next look, or the next thing the volunteer does, will say what is wrong."""
