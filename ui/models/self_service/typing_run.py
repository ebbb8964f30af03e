"""What came through as keys before a hand scanner that types was seen for what it is."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import Generic, TypeVar

_GAP_S = 0.05
"""As `kiosk.vision.Wedge` has it: people type more slowly than that."""

Kept = TypeVar("Kept")


class TypingRun(Generic[Kept]):
    """Remembers what stood there before the quick keys of now.

    Args:
        now: Monotonic seconds.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.now = now
        self._before: Kept | None = None
        self._last = -math.inf

    def key(self, standing: Kept) -> None:
        """Be told of a key of the keyboard, and of what stood there before it."""
        now = self.now()
        if self._before is None or now - self._last > _GAP_S:
            self._before = standing
        self._last = now

    def taken_back(self) -> Kept | None:
        """Return what stood there before the run that a scanner has begun; None where no key came."""
        before, self._before = self._before, None
        return before

    def forget(self) -> None:
        """Keep nothing of what stood there."""
        self._before, self._last = None, -math.inf
