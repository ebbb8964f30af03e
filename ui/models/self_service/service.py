"""What the self-service window asks of the rooms below: the shape of `kiosk.self_service.SelfServiceDesk`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from uuid import UUID

    from kiosk.config import Settings
    from kiosk.event.badges import PrintJob, Seen
    from kiosk.event.groups import GroupRead, Member
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event, Zone
    from kiosk.event.self_service import (
        Collected,
        Factor,
        Greeting,
        HelpCase,
        HelpCause,
        HelpEnd,
        Proved,
        Sent,
        Stage,
    )
    from ui.models.self_service.duty_watch import DutyBookLike
    from ui.models.self_service.keeper_model import KeepingLike
    from ui.services import (
        AttendanceLike,
        CameraLike,
        HealthLike,
        JudgementLike,
        Picture,
        ReaderLike,
    )


class SelfServiceService(Protocol):
    """One opened self-service station. Calls block and may come from any thread; the window never makes one on its own."""

    @property
    def event(self) -> Event: ...  # noqa: D102
    @property
    def settings(self) -> Settings: ...  # noqa: D102
    @property
    def camera(self) -> CameraLike: ...  # noqa: D102
    @property
    def reader(self) -> ReaderLike: ...  # noqa: D102
    @property
    def data(self) -> Path: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def attendance(self) -> AttendanceLike: ...  # noqa: D102

    @property
    def duty_book(self) -> DutyBookLike: ...  # noqa: D102
    @property
    def keeping(self) -> KeepingLike: ...  # noqa: D102

    def warm(self) -> None:
        """Load what the first delegate would else wait for."""
        ...

    def zones(self) -> Sequence[Zone]:
        """Return the zones of the event."""
        ...

    def zone_map(self) -> Picture | None:
        """Return the map of the zones, where there is one."""
        ...

    def health(self) -> HealthLike:
        """Return how the station's parts are."""
        ...

    def arrive(self, code: bytes) -> Greeting:
        """Return what may be said to whoever holds up `code`."""
        ...

    def prove(self, factor: Factor, answer: str) -> Proved:
        """Say whether `answer` is that of the delegate whose code was read."""
        ...

    def prove_by_page(self, image: Picture) -> Proved | None:
        """Say whether the passport held to the camera is the delegate's; None where none can be read."""
        ...

    def known(self) -> DelegateCard | None:
        """Return the delegate who is here, once that was shown."""
        ...

    def judge(self, image: Picture) -> JudgementLike:
        """Say whether a picture may become a portrait."""
        ...

    def crop(self, image: Picture, face: Any) -> Picture:
        """Return the portrait of a face as it would be kept."""
        ...

    def keep(self, image: Picture, accepted_because: str = "") -> None:
        """Keep the portrait for the badge."""
        ...

    def draft(self) -> Picture:
        """Return the front of the badge as it will be."""
        ...

    def print(self) -> Sent:
        """Make the badge and print it."""
        ...

    def read_back(self, code: bytes) -> Seen:
        """Say what is held to the camera after printing."""
        ...

    def handed_over(self) -> None:
        """Note that the badge is in the delegate's hand."""
        ...

    def members(self) -> Sequence[Member]:
        """Return the delegation of the head who is here."""
        ...

    def confirm(self, member_ids: Collection[UUID]) -> int:
        """Take the head's word that these have arrived."""
        ...

    def collect(self, member_ids: Collection[UUID]) -> Sequence[PrintJob]:
        """Print the badges of these for the head to take along."""
        ...

    def read_collected(self, code: bytes) -> GroupRead:
        """Read one of the badges that the head has collected."""
        ...

    def call(
        self, cause: HelpCause, stage: Stage, language: str, detail: str, collected: frozenset[Collected]
    ) -> HelpCase:
        """Open a case at the desks."""
        ...

    def case(self, case_id: UUID) -> HelpCase:
        """Return a case as it stands now."""
        ...

    def end_call(self, case_id: UUID, end: HelpEnd) -> None:
        """Take a case back."""
        ...

    def forget(self) -> None:
        """Let go of everything of whoever was here."""
        ...
