"""The log at a console: the scans paged by a filter, the newest ones live, one entry in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.people import Action

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.event.verdict import Scan
    from kiosk.scanlog import LoggedFact
    from kiosk.supervision.filters import Filter
    from kiosk.supervision.keeper import Kept
    from kiosk.supervision.review import Count, Page, Progress


class LogBook:
    """Reads the log for whoever may review it; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def catch_up(self, most: int = 5_000) -> tuple[Progress, Kept]:
        """Lay out further entries for review (see `Supervision.catch_up`).

        It needs nobody's right: it shows nothing, and the rules open their cases whoever sits here.
        """
        return self._parts.supervision.catch_up(most)

    def page(
        self,
        wanted: Filter,
        *,
        before_index: int | None = None,
        after_index: int | None = None,
        limit: int = 100,
    ) -> Page:
        """Return a page of scans, newest first (see `Supervision.page`)."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.page(
            wanted, before_index=before_index, after_index=after_index, limit=limit
        )

    def count(self, wanted: Filter) -> Count:
        """Return how many scans a filter finds, exactly or estimated."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.count(wanted)

    def live(self, after_index: int = -1, limit: int = 50) -> tuple[Scan, ...]:
        """Return the newest scans after `after_index`, newest first."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.live(after_index, limit)

    def fact(self, index: int) -> LoggedFact:
        """Return one entry of the log in full (see `Supervision.fact`)."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.fact(index)

    def hash_code(self, code: bytes) -> bytes:
        """Return what `Filter.code_hash` takes for the exact bytes of a code."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        return self._parts.supervision.hash_code(code)
