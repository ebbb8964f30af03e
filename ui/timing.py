"""When each verdict was seen, read, made durable, applied and painted: the hook of `kiosk bench start`."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Lap:
    """One verdict on its way to the screen; all in monotonic seconds, `painted` 0 until it is.

    Args:
        seen: When the frame was taken, or the key pressed.
        decoded: When the code had been read from it.
        durable: When the verdict was in the log.
        applied: When the models had taken it over.
        painted: When the window had shown it.
    """

    seen: float
    decoded: float
    durable: float
    applied: float
    painted: float = 0.0

    @property
    def total_ms(self) -> float:
        """Return milliseconds from the frame to the paint."""
        return (self.painted - self.seen) * 1000


class Timeline:
    """Keeps the newest laps; `painted()` is called after every swap and costs nothing when none waits."""

    def __init__(self, keep: int = 2000) -> None:
        self.laps: deque[Lap] = deque(maxlen=keep)
        self._waiting: Lap | None = None

    def applied(self, seen: float, decoded: float, durable: float) -> None:
        """Note that a verdict was taken over now and is to be painted with the next frame."""
        self._waiting = Lap(seen, decoded, durable, time.monotonic())

    def painted(self) -> None:
        """Note that the window has shown what was applied."""
        if self._waiting is not None:
            self.laps.append(replace(self._waiting, painted=time.monotonic()))
            self._waiting = None
