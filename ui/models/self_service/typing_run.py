"""Keys that come quicker than people type: a hand scanner's, which are no part of what a person enters."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Generic, TypeVar

_GAP_S = 0.05
"""As `kiosk.vision.Wedge` has it: scanners pause for 1 to 30 ms, quick typists for 80 and more."""

Kept = TypeVar("Kept")


class TypingRun(Generic[Kept]):
    """Tells a person's key from a scanner's; the first key of a run can only be known by the second.

    Args:
        now: Monotonic seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now
        self._before: Kept | None = None
        self._last = -math.inf

    def key(self, standing: Kept) -> Kept | None:
        """Be told of a key while `standing` stands there; return what has to stand there instead if it is a scanner's.

        None means that a person pressed it, and that it counts.
        """
        now = self.now()
        quick, self._last = now - self._last <= _GAP_S, now
        if not quick:
            self._before = standing
            return None
        return standing if self._before is None else self._before

    def taken_back(self) -> Kept | None:
        """Return what stood there before the keys of now, of which a scanner is known to have typed; None for none."""
        before, self._before = self._before, None
        return before

    def forget(self) -> None:
        """Keep nothing of what stood there."""
        self._before = None
