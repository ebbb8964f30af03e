"""What leaves the store from a console: the shift report and exports."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from kiosk.people import Action

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.supervision.report import ShiftReport


class Papers:
    """Makes papers and files; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def shift_report(self, since: datetime | None = None, until: datetime | None = None) -> ShiftReport:
        """Return the shift report of a period without names (see `Supervision.shift_report`)."""
        self._parts.attendance.require(Action.SHIFT_REPORT)
        return self._parts.supervision.shift_report(since, until)
