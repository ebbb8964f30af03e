"""What the page of a head of delegation asks of the station."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from kiosk.event.badges import PrintJob
    from kiosk.event.groups import GroupRead, Member


class GroupService(Protocol):
    """What the page asks of the station; each call is for the head who stands there. Calls block."""

    def members(self) -> Sequence[Member]:
        """Return the others of the delegation in protocol order."""
        ...

    def confirm(self, ids: Sequence[UUID]) -> int:
        """Write down that these people have arrived."""
        ...

    def collect(self, ids: Sequence[UUID]) -> Sequence[PrintJob]:
        """Print the badges of these people, in protocol order, and return what became of each."""
        ...

    def read_back(self, code: bytes) -> GroupRead:
        """Say what was held to the camera."""
        ...
