"""A self-service station as the page of a delegation sees it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.event.badges import PrintJob
    from kiosk.event.groups import GroupRead, Member
    from ui.models.self_service.service import SelfServiceService


class GroupCalls:
    """Asks the station for the head who stands there; calls block."""

    def __init__(self, service: SelfServiceService) -> None:
        self._service = service

    def members(self) -> Sequence[Member]:
        """Return the others of the delegation in protocol order."""
        return self._service.members()

    def confirm(self, ids: Sequence[UUID]) -> int:
        """Write down that these people have arrived."""
        return self._service.confirm(ids)

    def collect(self, ids: Sequence[UUID]) -> Sequence[PrintJob]:
        """Print the badges of these people."""
        return self._service.collect(ids)

    def read_back(self, code: bytes) -> GroupRead:
        """Say what was held to the camera."""
        return self._service.read_collected(code)
