"""Who is at this station, as the window knows it: looked at each second, locked when nobody touches anything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from kiosk.attendance import Presence
    from kiosk.errors import KioskError
    from ui.services import AttendanceLike
    from ui.tasks import Lane

_LOOK_MS = 1000
_TOUCH_S = 1.0


class Attending(QObject):
    """Follows the session of one station.

    `seen` comes after every look, changed or not; `left` when whoever was signed in is so no more.

    Args:
        lane: Where the store is looked at.
        now: Monotonic seconds.
    """

    seen = Signal()
    left = Signal()
    failed = Signal(object)
    _alone = Signal()

    def __init__(
        self, attendance: AttendanceLike, lane: Lane, parent: QObject, now: Callable[[], float]
    ) -> None:
        super().__init__(parent)
        self._attendance, self._lane, self._now = attendance, lane, now
        self.presence: Presence | None = None
        self._turn = 0
        self._touched = float("-inf")
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._alone.connect(self._left_alone)

    @property
    def code(self) -> str:
        """Return "nobody", "open" or "locked"."""
        return "nobody" if self.presence is None else self.presence.code

    @property
    def operator(self) -> str:
        """Return the code of whoever is signed in, locked or not; empty for nobody."""
        here = self.presence
        return "" if here is None or here.operator is None else here.operator.code

    def start(self) -> None:
        """Look now, and every second from now on."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Follow what the store says of whoever is here, and whether they were idle for too long."""
        attendance, turn = self._attendance, self._turn

        def work() -> Presence:
            attendance.refresh()
            return attendance.state

        def looked(presence: Presence) -> None:
            # What was read before somebody came, locked or left is no news.
            if turn == self._turn:
                self._follow(presence)

        # A store that cannot be read is told by whatever needs it; rights are kept below in any case.
        self._lane.run(work, looked, lambda _: None, topic="look")

    def trying(self) -> None:
        """Say that the session is about to change: looks under way are no news any more."""
        self._turn += 1

    def entered(self, presence: Presence) -> None:
        """Take over who has just come."""
        self._turn += 1
        self._touched = float("-inf")
        self._follow(presence)

    def touched(self) -> bool:
        """Say that somebody is here; return False where they were away for too long. May be called in any thread."""
        if self.code != "open":
            return True
        now = self._now()
        if now - self._touched < _TOUCH_S:
            return True
        self._touched = now
        if self._attendance.touch():
            return True
        self._alone.emit()
        return False

    def lock(self) -> None:
        """Ask for the PIN from now on."""
        if self.code == "open":
            self._attendance.lock()
            self._assume("locked")

    def leave(self) -> None:
        """End the session."""
        if self.code != "nobody":
            self._assume("nobody")
            self._lane.run(self._attendance.sign_out, lambda _: self.look(), self._not_left)

    def _not_left(self, error: KioskError) -> None:
        self.failed.emit(error)
        self.look()

    @Slot()
    def _left_alone(self) -> None:
        self._assume("locked")
        self.look()

    def _assume(self, code: str) -> None:
        """Show at once what was just done; the next look confirms it."""
        here = self.presence
        if here is not None:
            self._turn += 1
            self._follow(replace(here, code=code, operator=None if code == "nobody" else here.operator))

    def _follow(self, presence: Presence) -> None:
        before, self.presence = self.operator, presence
        self.seen.emit()
        if before not in {"", self.operator}:
            self.left.emit()
