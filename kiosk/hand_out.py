"""The composition root of a hand-out desk: opens it from its data folder and gives its services one face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.accreditation.handing import HandingOut, Shown
from kiosk.accreditation.same_person import SamePerson
from kiosk.admission.check_in import CheckIn
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.event.places import Station, StationKind
from kiosk.event.verdict import Scan
from kiosk.helping import CallingStation
from kiosk.people import Action
from kiosk.station import Opened, Part, opening, require_operator

if TYPE_CHECKING:
    from kiosk.vision import FrameSource

_PREFIX = "handout-"
_LOOKED_AT = 40
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class HandOutHealth:
    """How the parts of a hand-out desk are."""

    camera: Part
    mirror: Part
    log: Part


@dataclass(frozen=True, slots=True)
class HandOutState:
    """What changes at a hand-out desk by itself.

    Args:
        recent: This desk's own newest scans, newest first.
        inside: As a gate has it: nobody is counted here.
        capacity: As a gate has it: none.
    """

    health: HandOutHealth
    recent: Sequence[Scan]
    inside: int = 0
    capacity: int | None = None


def open_hand_out(  # noqa: PLR0913 - what a command line may override, each named
    data: Path,
    *,
    camera: str | FrameSource | None = None,
    operator: str = "-",
    attended: bool = False,
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> HandOutDesk:
    """Open a hand-out desk; close it with `HandOutDesk.close`. The camera is made but not started.

    Its station is called after that of the settings, so that a printing desk on the same machine can be open too.

    Args:
        camera: Instead of the settings' source; `none` for a hand scanner alone.
        operator: Whom the command line names, for the log.
        attended: Whether people sign in at its window; without one the name must do where a sign-in is due.

    Raises:
        KioskError: Settings, keys, store or station lock; each with what to do.
    """
    settings = settings or Settings.load(data)
    if not attended:
        require_operator(settings, operator)
    code = station_code(settings)
    with opening(data, settings, clock or SystemClock(), lambda _: code) as opened:
        source = camera if camera is not None else settings.camera.source
        one = HandOutDesk(opened, source, operator, attended=attended)
        one.begin()
    return one


def station_code(settings: Settings) -> str:
    """Return the code of the hand-out desk on the station that the settings describe."""
    own = settings.station.code
    return own if own.startswith(_PREFIX) else _PREFIX + own


class HandOutDesk(CallingStation):
    """One open hand-out desk.

    Args:
        opened: The data folder's parts, owned from now on.
        camera: The source.
        operator: Whom the command line named, or "-".
        attended: Whether people sign in here, at a window.
    """

    duty = Action.CHECK_IN

    def __init__(
        self, opened: Opened, camera: str | FrameSource, operator: str = "-", *, attended: bool = False
    ) -> None:
        super().__init__(opened, camera, operator, attended=attended)
        self._same_person = SamePerson(
            self.store, self.log, self.clock, secret=opened.code_key, settings=self.settings.portrait
        )
        self._handing = HandingOut(
            self._verdicts,
            CheckIn(self._verdicts, self._station, self._same_person.doubted),
            self.log,
            self._station,
            lambda: self.operator,
            compared=self._same_person.falls_on,
            issued=self.assistance.issued,
        )

    @property
    def label(self) -> str:
        """Return what people call this station."""
        return self.settings.station.label

    def begin(self) -> None:
        """Write down that the desk opened."""
        self._same_person.require_categories()
        self.announce(Station(self._station, self.label, StationKind.DESK))

    def present(self, code: bytes) -> Shown:
        """Return what came of the exact bytes read: a pigeon-hole, a badge handed over, or why neither.

        It is durable in the log when this returns.

        Raises:
            BadInput: As `Attendance.require`.
            EnvironmentFault: When nothing can be written; then nothing was handed over either.
        """
        self.attendance.require(Action.CHECK_IN)
        return self._handing.present(code)

    def forget(self) -> None:
        """Await nobody's badge any longer; whoever leaves may do so, signed in or not."""
        self._handing.forget()

    def state(self) -> HandOutState:
        """Return health and last scans as every station over this store has left them.

        Raises:
            EnvironmentFault: When the store cannot be read.
        """
        health = self.health()
        if not self.attendance.may(Action.CHECK_IN):
            return HandOutState(health, ())
        own = [scan for scan in self.recent(_LOOKED_AT) if scan.station == self._station]
        return HandOutState(health, own[:_SHOWN])

    def health(self) -> HandOutHealth:
        """Return how camera, registry data and signed record are."""
        return HandOutHealth(
            camera=self._camera_part(),
            mirror=self._guarded(self._mirror_part),
            log=self._guarded(self._log_part),
        )
