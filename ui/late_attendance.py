"""Who is at a desk that is still being opened: every call waits until it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.attendance import Presence
    from kiosk.event.operators import Operator, Override, OverrideRequest
    from kiosk.people import Candidate, Wish
    from ui.services import AttendanceLike


class LateAttendance:
    """Stands for a desk's attendance from before it is open.

    Args:
        wait: Returns the attendance itself, waiting for it; raises where the desk could not be opened.
    """

    def __init__(self, wait: Callable[[], AttendanceLike]) -> None:
        self._wait = wait

    @property
    def state(self) -> Presence:
        """As the station's."""
        return self._wait().state

    def card(self, code: bytes) -> Candidate:
        """As the station's."""
        return self._wait().card(code)

    def sign_in(self, candidate: Candidate, pin: str) -> Operator:
        """As the station's."""
        return self._wait().sign_in(candidate, pin)

    def unlock(self, pin: str) -> None:
        """As the station's."""
        self._wait().unlock(pin)

    def lock(self) -> None:
        """As the station's."""
        self._wait().lock()

    def sign_out(self) -> None:
        """As the station's."""
        self._wait().sign_out()

    def touch(self) -> bool:
        """As the station's."""
        return self._wait().touch()

    def refresh(self) -> bool:
        """As the station's."""
        return self._wait().refresh()

    def change_pin(self, old: str, new: str) -> None:
        """As the station's."""
        self._wait().change_pin(old, new)

    def first_admin(self, code: str, name: str, pin: str) -> str:
        """As the station's."""
        return self._wait().first_admin(code, name, pin)

    def grant_here(self, wish: Wish, candidate: Candidate, pin: str) -> Override:
        """As the station's."""
        return self._wait().grant_here(wish, candidate, pin)

    def ask(self, wish: Wish) -> OverrideRequest:
        """As the station's."""
        return self._wait().ask(wish)

    def request(self, request_id: UUID) -> OverrideRequest:
        """As the station's."""
        return self._wait().request(request_id)

    def withdraw(self, request_id: UUID) -> OverrideRequest:
        """As the station's."""
        return self._wait().withdraw(request_id)
