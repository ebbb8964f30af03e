"""Looks every second whether the store was written, and reads the log to its end for review and cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.console import Console
    from kiosk.console.station import Pulse
    from kiosk.errors import KioskError
    from kiosk.supervision.keeper import Kept
    from kiosk.supervision.review import Progress
    from ui.tasks import Lane

_EVERY_MS = 1000
_AT_ONCE = 2_000


class ConsoleWatch(QObject):
    """Emits a pulse each second and, after the store was written, how far the review is.

    Args:
        look: Lane for the pulse.
        review: Lane of its own for reading the log, which may take minutes the first time.
    """

    beaten = Signal(object)
    missed = Signal(object)
    caughtUp = Signal(object, object)
    stumbled = Signal(object)

    def __init__(self, service: Console, look: Lane, review: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service, self._look, self._review = service, look, review
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._reading = False
        self._read_at = -1
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
        self._look.run(self._service.pulse, self._beaten, self._missed, topic="pulse")
        self._read()

    def _beaten(self, pulse: Pulse) -> None:
        self.beaten.emit(pulse)
        self._again()

    def _missed(self, error: KioskError) -> None:
        self.missed.emit(error)
        self._again()

    def _again(self) -> None:
        if self._on:
            self._timer.start()

    def _read(self) -> None:
        if self._reading:
            return
        self._reading = True
        self._review.run(self._step, self._stepped, self._stumbled)

    def _step(self) -> tuple[Progress, Kept] | None:
        version = self._service.store.data_version()
        if version == self._read_at:
            return None
        found = self._service.log_book.catch_up(_AT_ONCE)
        if found[0].complete and found[1].complete:
            # Its own writing of a moment ago is seen by the next look, which finds nothing more to read.
            self._read_at = version
        return found

    def _stepped(self, found: tuple[Progress, Kept] | None) -> None:
        self._reading = False
        if found is None:
            return
        self.caughtUp.emit(*found)
        if self._on and not (found[0].complete and found[1].complete):
            self._read()

    def _stumbled(self, error: KioskError) -> None:
        self._reading = False
        self.stumbled.emit(error)
