"""Where a gate is between two badges, and which sight of a badge is a scan: plain values, no Qt."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class GateStep(StrEnum):
    """One moment of a gate."""

    IDLE = "idle"
    CHECKING = "checking"
    SHOWN = "shown"
    TROUBLE = "trouble"


DWELL_MS: Mapping[GateStep, int] = MappingProxyType({GateStep.SHOWN: 3_000, GateStep.TROUBLE: 10_000})
"""How long a step stays by itself; the next scan ends it sooner. What is not named here stays."""

RETRY_MS = 2_000
"""After so long a badge that could not be checked and is still held up is tried again."""

_TWICE_S = 1.0
_MOST = 64


class Passing:
    """Tells a scan from a badge that is still held up, whichever eye sees it. Safe to use from any thread.

    A hand scanner has a trigger: whoever pulls it means it, apart from a bounce within a second. A camera
    sees the same badge thirty times a second: it counts again after it was out of view for `hold_s`.

    Args:
        hold_s: Seconds that a badge must have been out of the camera's view.
    """

    def __init__(self, hold_s: float) -> None:
        self._hold_s = hold_s
        self._seen: OrderedDict[bytes, float] = OrderedDict()
        self._lock = threading.Lock()

    def by_camera(self, code: bytes, now: float) -> bool:
        """Return whether `code`, seen at monotonic second `now`, is a scan; every sight prolongs the hold."""
        return self._since(code, now) >= self._hold_s

    def by_hand(self, code: bytes, now: float) -> bool:
        """Return whether `code`, from a hand scanner, is a scan."""
        return self._since(code, now) >= _TWICE_S

    def forget(self, code: bytes) -> None:
        """Let the next sight of `code` be a scan."""
        with self._lock:
            self._seen.pop(code, None)

    def _since(self, code: bytes, now: float) -> float:
        with self._lock:
            last = self._seen.pop(code, None)
            self._seen[code] = now
            while len(self._seen) > _MOST:
                self._seen.popitem(last=False)
        return float("inf") if last is None else now - last
