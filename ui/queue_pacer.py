"""Lets the people in the footage wait while the desk is busy with one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.models.flow import Step

if TYPE_CHECKING:
    from ui.models.desk_model import DeskModel
    from ui.patient_queue import PatientQueue

_BUSY = frozenset(
    {
        Step.REVIEW,
        Step.READY,
        Step.SAME_PERSON,
        Step.PRINTING,
        Step.TRAY,
        Step.FAILED,
        Step.CHECK_BADGE,
        Step.DONE,
    }
)
"""Steps in which whoever comes next stands and waits."""


class QueuePacer(QObject):
    """Holds the footage in the steps in which the desk has no eyes for it.

    Args:
        desk: Whose steps to follow.
        queue: The footage.
        reads: Whether a person reads the verdicts: then the footage stands still at each of them as well.
    """

    def __init__(self, desk: DeskModel, queue: PatientQueue, *, reads: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._queue = desk, queue
        self._waits = _BUSY | {Step.VERDICT} if reads else _BUSY
        desk.stepChanged.connect(self._follow)

    @Slot()
    def begin(self) -> None:
        """Let the first person come."""
        self._queue.go()

    @Slot()
    def _follow(self) -> None:
        if self._desk.step in self._waits:
            self._queue.hold()
        else:
            self._queue.go()
