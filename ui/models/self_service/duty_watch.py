"""Looks every second whether the station may serve delegates, and says when that changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.event.duty import Duty, Trouble

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.tasks import Lane

_EVERY_MS = 1000


class DutyBookLike(Protocol):
    """As `kiosk.duty_book.DutyBook` has it. Calls block and may come from any thread."""

    def look(self) -> Duty:
        """Look at everything and return whether the station is open."""
        ...


class DutyWatch(QObject):
    """Emits what it finds; while one look takes long, the next waits for it.

    A look that fails by itself closes the station too: nobody can tell any more how it is.
    """

    seen = Signal(object)
    """A `Duty`, whenever it is not the one before."""
    out = Signal(str)
    """The station serves nobody from now on, or for another reason than before."""
    back = Signal()

    def __init__(self, book: DutyBookLike, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._book, self._lane = book, lane
        self._timer = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._on = False
        self.duty = Duty()

    def start(self) -> None:
        """Look now and every second from now on."""
        self._on = True
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._on = False
        self._timer.stop()

    @property
    def active(self) -> bool:
        """Return whether another look will follow by itself."""
        return self._timer.isActive()

    @Slot()
    def look(self) -> None:
        """Look now, out of turn."""
        self._lane.run(self._book.look, self._found, self._failed, topic="duty")

    def take(self, duty: Duty) -> None:
        """Show at once what came of an admin's order; what was looked at before it is no news any more."""
        self._lane.forget("duty")
        self._take(duty)
        self._again()

    def _found(self, duty: Duty) -> None:
        self._take(duty)
        self._again()

    def _failed(self, error: KioskError) -> None:
        self._take(Duty(Trouble.STORE, error.code, self.duty.since, self.duty.cares))
        self._again()

    def _again(self) -> None:
        if self._on:
            self._timer.start()

    def _take(self, duty: Duty) -> None:
        before, self.duty = self.duty, duty
        if duty == before:
            return
        self.seen.emit(duty)
        if duty.code == before.code:
            return
        if duty.open:
            self.back.emit()
        else:
            self.out.emit(duty.code)
