"""Sessions: who is signed in at a station, and whether that person is still there."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.event.operators import Operator
    from kiosk.event.people import Role


class Session:
    """One person signed in at one station; locks itself when left alone. Threads may share it.

    Args:
        operator: Who it is.
        clock: Tells both how long nothing happened and what time it is; whichever says more counts, so that
            neither a clock set back nor a machine that slept keeps a session open.
        idle: After so long without `touch` it is locked.
    """

    def __init__(self, operator: Operator, clock: Clock, idle: timedelta) -> None:
        self._operator = operator
        self._clock = clock
        self._idle = idle
        self._guard = threading.Lock()
        self.since = clock.now()
        self.last_active = self.since
        self._seen = clock.monotonic()
        self._locked = False
        self._ended = False

    def __repr__(self) -> str:
        return f"Session({self._operator.code!r}, since={self.since:%H:%M:%S})"

    @property
    def operator(self) -> Operator:
        """Return who is signed in."""
        return self._operator

    @property
    def locked(self) -> bool:
        """Return whether the PIN is due; once locked it stays so until it is opened by the PIN."""
        with self._guard:
            return self._is_locked()

    @property
    def ended(self) -> bool:
        """Return whether this person signed out or lost the right to be here."""
        return self._ended

    def touch(self) -> bool:
        """Say that somebody is there; return False, and do nothing, where it is locked or has ended."""
        with self._guard:
            if self._ended or self._is_locked():
                return False
            self._active()
            return True

    def lock(self) -> None:
        """Lock it at once."""
        # Guarded: whoever is just looking whether it is locked would write the old answer over this.
        with self._guard:
            self._locked = True

    def open_again(self) -> None:
        """Open it after the PIN was right; for `SignIn` alone."""
        with self._guard:
            self._locked = False
            self._active()

    def end(self) -> bool:
        """End it for good; return False where it had ended."""
        with self._guard:
            before, self._ended = self._ended, True
            return not before

    def change_role(self, role: Role) -> None:
        """Take over the role that the store says; for `SignIn` alone."""
        self._operator = replace(self._operator, role=role)

    def _active(self) -> None:
        self.last_active = self._clock.now()
        self._seen = self._clock.monotonic()

    def _is_locked(self) -> bool:
        alone = max(
            timedelta(seconds=self._clock.monotonic() - self._seen), self._clock.now() - self.last_active
        )
        self._locked = self._locked or alone >= self._idle
        return self._locked
