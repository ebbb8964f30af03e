"""Looks every second at what changes by itself: the parts' health, the count inside, scans made here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from ui.models.gate_service import GateService
    from ui.tasks import Lane

_EVERY_MS = 1000


class GateWatch(QObject):
    """Emits what it finds, or what kept it from looking; while one look takes long, the next waits for it."""

    seen = Signal(object)
    failed = Signal(object)

    def __init__(self, service: GateService, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._lane = service, lane
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self.seen.connect(self._again)
        self.failed.connect(self._again)
        self._on = False

    def start(self) -> None:
        """Look now and every second from now on."""
        self._on = True
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._on = False
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Look now, out of turn."""
        self._lane.run(self._service.state, self.seen.emit, self.failed.emit, topic="state")

    @Slot()
    def _again(self) -> None:
        if self._on:
            self._timer.start()
