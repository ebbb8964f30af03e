"""What every room of a console works with."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.attendance import Attendance
    from kiosk.clock import Clock
    from kiosk.config import Settings
    from kiosk.event.places import Event
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.supervision.service import Supervision
    from kiosk.supervision.watch_list import WatchList


@dataclass(frozen=True, slots=True)
class Parts:
    """One open console, as its rooms see it.

    Args:
        data: The data folder.
        station: Code of the console.
        attendance: Who is signed in, and the door for rights: every call of a room asks it first.
    """

    data: Path
    store: Store
    log: ScanLog
    event: Event
    station: str
    attendance: Attendance
    clock: Clock
    settings: Settings
    supervision: Supervision

    @property
    def watch_list(self) -> WatchList:
        """The watch list, whose changes are those of whoever is signed in now."""
        from kiosk.supervision.watch_list import WatchList

        return WatchList(self.store, self.log, self.station, self.attendance.operator, self.clock)
