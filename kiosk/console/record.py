"""The verification of the signed record at a console."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from kiosk.people import Action

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.supervision.service import Verified


class RecordRoom:
    """Verifies; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def verify(
        self, checkpoints: Sequence[str] = (), progress: Callable[[int], None] | None = None
    ) -> Verified:
        """Check the whole log (see `Supervision.verify`)."""
        self._parts.attendance.require(Action.VERIFY_LOG)
        return self._parts.supervision.verify(checkpoints, progress)
