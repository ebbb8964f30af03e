"""One person at a console: who it is, where, what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.people import Action
from kiosk.store.people import delegate_card
from kiosk.store.search import find_people

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.console.parts import Parts
    from kiosk.event.people import DelegateCard


class PeopleDesk:
    """Finds and shows people; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def find(self, text: str, limit: int = 50) -> tuple[DelegateCard, ...]:
        """Return people whose name, delegation or number match `text`, best first."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            found = find_people(conn, text, limit)
            cards = [delegate_card(conn, hit.delegate_id) for hit in found]
        return tuple(card for card in cards if card is not None)

    def card(self, delegate_id: UUID) -> DelegateCard | None:
        """Return all that a screen needs of one delegate, or None."""
        self._parts.attendance.require(Action.REVIEW_LOG)
        with self._parts.store.read() as conn:
            return delegate_card(conn, delegate_id)
