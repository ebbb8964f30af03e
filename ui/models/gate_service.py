"""What the gate's window asks of the rooms below: the shape of `kiosk.gate.GateDesk`, so that tests can stand in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.event.places import Event, Gate, Zone
    from kiosk.event.verdict import Scan
    from ui.services import AttendanceLike, CameraLike, PartLike, PresentedLike, ReaderLike


class GateHealthLike(Protocol):
    """The parts of a gate."""

    @property
    def camera(self) -> PartLike: ...  # noqa: D102
    @property
    def mirror(self) -> PartLike: ...  # noqa: D102
    @property
    def log(self) -> PartLike: ...  # noqa: D102


class GateStateLike(Protocol):
    """What changes at a gate by itself."""

    @property
    def health(self) -> GateHealthLike: ...  # noqa: D102
    @property
    def inside(self) -> int: ...  # noqa: D102
    @property
    def capacity(self) -> int | None: ...  # noqa: D102
    @property
    def recent(self) -> Sequence[Scan]: ...  # noqa: D102


class PassageService(Protocol):
    """What the windows of gates and hand-out desks ask of one opened station.

    Calls block and may come from any thread; the window never makes one on its own.
    """

    @property
    def event(self) -> Event: ...  # noqa: D102
    @property
    def settings(self) -> Settings: ...  # noqa: D102
    @property
    def camera(self) -> CameraLike: ...  # noqa: D102
    @property
    def reader(self) -> ReaderLike: ...  # noqa: D102
    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def attendance(self) -> AttendanceLike: ...  # noqa: D102

    def state(self) -> GateStateLike:
        """Return health, count inside and last scans."""
        ...

    def picture(self, sha256: bytes) -> bytes | None:
        """Return a stored JPEG."""
        ...


class GateService(PassageService, Protocol):
    """One opened gate."""

    @property
    def gate(self) -> Gate: ...  # noqa: D102
    @property
    def zone(self) -> Zone: ...  # noqa: D102

    def present(self, code: bytes) -> PresentedLike:
        """Return the verdict on the exact bytes read; it is in the log when this returns."""
        ...
