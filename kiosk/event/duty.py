"""Whether a self-service station is open to delegates, and what closes it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Trouble(StrEnum):
    """Why a station is out of service, weightiest first; written into the log, never renamed."""

    KEEPER = "keeper"
    RECORD = "record"
    STORE = "store"
    CLOCK = "clock"
    DISK = "disk"
    REGISTRY = "registry"
    PRINTER = "printer"
    PAPER = "paper"
    CAMERA = "camera"


class Care(StrEnum):
    """What the staff should see to soon, though delegates are served."""

    DISK_LOW = "disk_low"
    LABELS_LOW = "labels_low"
    ANOTHER_PRINTER = "another_printer"
    BADGES_WAIT = "badges_wait"
    LOOK_IN_TRAY = "look_in_tray"


@dataclass(frozen=True, slots=True)
class Duty:
    """Whether delegates are served at a station.

    Args:
        trouble: What closes it, the weightiest; None while it is open.
        part: The stable code of the part at fault, such as `printer_out_of_paper`; empty where there is none.
        since: When it was closed.
        cares: What should be seen to soon.
    """

    trouble: Trouble | None = None
    part: str = ""
    since: datetime | None = None
    cares: tuple[Care, ...] = ()

    @property
    def open(self) -> bool:
        """Return whether delegates are served."""
        return self.trouble is None

    @property
    def code(self) -> str:
        """Return what closes it as text; empty while it is open."""
        return "" if self.trouble is None else self.trouble.value


@dataclass(frozen=True, slots=True)
class StationOut:
    """A station that serves nobody at this moment, as the log tells it.

    Args:
        station: Code of the station.
        trouble: Why; None where a later version of the program wrote a reason that this one does not know.
        part: The stable code of the part at fault, or empty.
    """

    station: str
    trouble: Trouble | None
    part: str
    since: datetime
