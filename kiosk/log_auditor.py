"""Checks the whole signed record now and then, beside the work of an open station and out of its way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING

from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.scanlog import Report

# Long enough for the window to be up; and a breath between batches, in which scans go first.
_BEFORE_S = 3.0
_BREATH_S = 0.01
_EVERY_S = 600.0


class LogAuditor:
    """Audits in a thread of its own, soon and then every ten minutes; what it finds is `report`.

    Args:
        audit: Audits the log, telling now and then how many entries it has read.
    """

    def __init__(self, audit: Callable[[Callable[[int], None]], Report]) -> None:
        self._audit = audit
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self.report: Report | None = None
        """What the last finished audit found, or None."""

    def begin(self) -> None:
        """Audit from now on; later calls change nothing."""
        if self._thread is None and not self._stop.is_set():
            self._thread = threading.Thread(target=self._run, name="log auditor", daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Give up at the next batch and wait for that."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        wait = _BEFORE_S
        while not self._stop.wait(wait):
            # A log that cannot be read at all shows at the next scan, with its own words.
            with suppress(_GivenUp, KioskError):
                self.report = self._audit(self._breathe)
            wait = _EVERY_S

    def _breathe(self, _: int) -> None:
        if self._stop.wait(_BREATH_S):
            raise _GivenUp


class _GivenUp(Exception):
    """The audit was told to stop."""
