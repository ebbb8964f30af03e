"""The boards at a console: zones, arrivals, delegations, quorum, operators and stations."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from kiosk.people import Action

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.supervision.service import Boards


class BoardRoom:
    """Counts; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def boards(self, day: date | None = None) -> Boards:
        """Return all boards of `day` (see `Supervision.boards`)."""
        self._parts.attendance.require(Action.BOARDS)
        return self._parts.supervision.boards(day)
