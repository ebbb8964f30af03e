"""How long a page waits for somebody, and how long it asks before it is blanked."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_SECOND_MS = 1000


class Patience(QObject):
    """Runs out when nobody does anything; asks first, and counts the seconds.

    Args:
        idle_s: Seconds that a page waits.
        warning_s: Seconds that the question stands.
    """

    idle = Signal()
    gone = Signal()
    ticked = Signal()

    def __init__(self, idle_s: int, warning_s: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._warning_s = warning_s
        self.left = 0
        self._wait = QTimer(self, singleShot=True, interval=idle_s * _SECOND_MS)
        self._wait.timeout.connect(self._asks)
        self._count = QTimer(self, interval=_SECOND_MS)
        self._count.timeout.connect(self._tick)

    def begin(self) -> None:
        """Wait from now on, as if somebody had just done something."""
        self._count.stop()
        self.left = 0
        self._wait.start()

    def rest(self) -> None:
        """Wait for nobody."""
        self._count.stop()
        self._wait.stop()
        self.left = 0

    @Slot()
    def _asks(self) -> None:
        self.left = self._warning_s
        self._count.start()
        self.ticked.emit()
        self.idle.emit()

    @Slot()
    def _tick(self) -> None:
        self.left -= 1
        if self.left > 0:
            self.ticked.emit()
            return
        self.rest()
        self.gone.emit()
