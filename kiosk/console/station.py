"""The composition root of a supervisor's console."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.console.boards import BoardRoom
from kiosk.console.casework import Casework
from kiosk.console.log_book import LogBook
from kiosk.console.papers import Papers
from kiosk.console.parts import Parts
from kiosk.console.people import PeopleDesk
from kiosk.console.record import RecordRoom
from kiosk.event.places import Station, StationKind
from kiosk.people import Action
from kiosk.station import Opened, OpenStation, opening
from kiosk.store.keys import FileKeys
from kiosk.supervision.service import Supervision

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.vision import FrameSource

_PREFIX = "console-"


@dataclass(frozen=True, slots=True)
class Pulse:
    """What the window looks at every second.

    Args:
        version: Changes whenever the store was written, by whichever station.
        size: Entries of the log.
        cases: Open cases, watch-list hits and override requests that wait for a supervisor.
    """

    version: int
    size: int
    cases: int


def open_console(
    data: Path,
    *,
    camera: str | FrameSource | None = None,
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> Console:
    """Open a supervisor's console; close it with `Console.close`. The camera is made but not started.

    Where the settings describe another kind of station (a desk on the same machine), the console is called
    after it, so that both can be open at once. Whoever works here must sign in, whatever the settings say.

    Args:
        camera: Instead of the settings' source; it reads the cards of whoever signs in.

    Raises:
        KioskError: Settings, keys, store or station lock; each with what to do.
    """
    settings = settings or Settings.load(data)
    settings = replace(settings, people=replace(settings.people, volunteers_must_sign_in=True))
    clock = clock or SystemClock()
    code = station_code(settings)

    def name(_: Connection) -> str:
        return code

    with opening(data, settings, clock, name) as opened:
        one = Console(opened, camera if camera is not None else settings.camera.source)
        one.begin()
    return one


def station_code(settings: Settings) -> str:
    """Return the code of the console: the settings' own where they describe one."""
    own = settings.station
    return own.code if own.kind == StationKind.SUPERVISOR else _PREFIX + own.code


class Console(OpenStation):
    """One open console; its rooms are made when first asked for.

    Args:
        opened: The data folder's parts, owned from now on.
        camera: The source.
    """

    duty = Action.REVIEW_LOG

    def __init__(self, opened: Opened, camera: str | FrameSource) -> None:
        super().__init__(opened, camera, "-", attended=True)
        supervision = Supervision(
            self.store,
            self.log,
            FileKeys(self.data),
            self.event,
            self._station,
            lambda: self.operator,
            self.clock,
            self.settings.supervision,
        )
        self._parts = Parts(
            self.data,
            self.store,
            self.log,
            self.event,
            self._station,
            self.attendance,
            self.clock,
            self.settings,
            supervision,
        )

    @property
    def code(self) -> str:
        """Return the code of this console."""
        return self._station

    @property
    def label(self) -> str:
        """Return what people call this console."""
        own = self.settings.station
        return own.label if own.kind == StationKind.SUPERVISOR else self._station

    def begin(self) -> None:
        """Write down that the console opened."""
        self.announce(Station(self._station, self.label, StationKind.SUPERVISOR))

    def pulse(self) -> Pulse:
        """Return whether anything changed, and how much waits for a supervisor.

        Raises:
            BadInput: As `Attendance.require`.
        """
        self.attendance.require(Action.REVIEW_LOG)
        version = self.store.data_version()
        with self.store.read() as conn:
            size = self.log.head(conn).size
        return Pulse(version, size, self.casework.waiting())

    @cached_property
    def log_book(self) -> LogBook:
        """The scans and every entry of the log."""
        return LogBook(self._parts)

    @cached_property
    def casework(self) -> Casework:
        """Cases, watch-list hits and requests for an exception."""
        return Casework(self._parts)

    @cached_property
    def boards(self) -> BoardRoom:
        """Zones, arrivals, delegations, operators and stations in numbers."""
        return BoardRoom(self._parts)

    @cached_property
    def people(self) -> PeopleDesk:
        """One person: who, where, what happened, and what a supervisor may do."""
        return PeopleDesk(self._parts)

    @cached_property
    def record(self) -> RecordRoom:
        """The verification of the signed record."""
        return RecordRoom(self._parts)

    @cached_property
    def papers(self) -> Papers:
        """What leaves the store: the shift report and exports."""
        return Papers(self._parts)
