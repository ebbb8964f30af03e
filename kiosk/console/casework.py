"""What waits for a supervisor at a console: cases, watch-list hits, requests for an exception."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.event.watch import HitState
from kiosk.people import Action

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.event.cases import Case


class Casework:
    """Shows and settles what waits; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def waiting(self) -> int:
        """Return how many cases, hits and requests wait for a supervisor."""
        self._parts.attendance.require(Action.CASES)
        cases = sum(self._parts.supervision.open_counts().values())
        hits = sum(hit.state is HitState.OPEN for hit in self._parts.watch_list.hits())
        return cases + hits + self._parts.attendance.waiting()

    def cases(self, *, closed: bool = False) -> tuple[Case, ...]:
        """Return the open cases; with `closed` the closed ones after them."""
        self._parts.attendance.require(Action.CASES)
        return self._parts.supervision.cases(closed=closed)
