"""Follows a call for help until somebody has come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.event.self_service import HelpCase
    from ui.models.self_service.errand_desk import ErrandDesk

_LOOK_MS = 1000


class HelpWatch(QObject):
    """Looks every second how the case stands that was opened last, while it is followed."""

    taken = Signal(str)
    """Somebody comes, from the desk of that name."""
    helped = Signal()
    """The case is closed."""

    def __init__(self, errands: ErrandDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    def follow(self) -> None:
        """Look from now on."""
        self._timer.start()

    def rest(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        self._errands.look(self._seen)

    def _seen(self, case: HelpCase) -> None:
        if not self._timer.isActive():
            return
        if not case.open:
            self.helped.emit()
        elif case.taken_by:
            self.taken.emit(case.taken_label or case.taken_by)
