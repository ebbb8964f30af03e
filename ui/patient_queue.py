"""Footage that waits while the desk is busy, as people in a queue do; for the autopilot."""

from __future__ import annotations

import threading
import time
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.vision import Frame, FrameSource

_LONGEST_S = 0.5


class PatientQueue:
    """A source that plays `source` at its own rate, and stands still while it is held.

    Args:
        source: Read unpaced: its frames say when they would have come.
    """

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._go = threading.Event()
        self._go.set()
        self._over = threading.Event()
        self._played: float | None = None
        self._due = 0.0

    @property
    def name(self) -> str:
        """Return what the footage is called."""
        return self._source.name

    @property
    def live(self) -> bool:
        """Return whether frames that are not read in time are lost."""
        return self._source.live

    def open(self) -> None:
        """Make it ready to read from its start."""
        self._source.open()
        self._over.clear()
        self._played = None

    def read(self) -> Frame | None:
        """Wait until the next frame is due and the desk has time for it; None at the end."""
        frame = self._source.read()
        if frame is None:
            return None
        held = not self._go.is_set()
        while not self._go.wait(_LONGEST_S):
            if self._over.is_set():
                return None
        now = time.monotonic()
        step = 0.0 if self._played is None else min(max(frame.at - self._played, 0.0), _LONGEST_S)
        self._played = frame.at
        # What was waited is not caught up with: the queue goes on where it stood.
        self._due = now if held or self._due + step < now - _LONGEST_S else self._due + step
        self._over.wait(max(0.0, self._due - now))
        return replace(frame, at=time.monotonic())

    def close(self) -> None:
        """Let the footage go, also while it is held."""
        self._over.set()
        self._source.close()

    def hold(self) -> None:
        """Stand still from the next frame on."""
        self._go.clear()

    def go(self) -> None:
        """Play on."""
        self._go.set()
