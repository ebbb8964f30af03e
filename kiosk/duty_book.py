"""Keeps a self-service station open or closed from look to look, and writes both into the log for the other stations."""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.errors import KioskError
from kiosk.event.duty import Duty, Trouble
from kiosk.event.facts import Fact, FactKind
from kiosk.people import Action
from kiosk.scanlog.log import readable_entries
from kiosk.self_service_duty import Bounds, ClockGuard, DutyRule, Findings, findings, latest_mark, unreadable
from kiosk.store.log import count_rows

if TYPE_CHECKING:
    from kiosk.attendance import Attendance
    from kiosk.clock import Clock
    from kiosk.desk_health import Health
    from kiosk.event.facts import Plain
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

_LOOKED_BACK = 200
"""So many entries back it is looked for what the clock once showed."""


def free_disk(folder: Path) -> int:
    """Return how many bytes are free where `folder` lies."""
    return shutil.disk_usage(folder).free


class DutyBook:
    """Whether one open station serves delegates. Threads may share it; its calls block as the store does.

    Args:
        station: Code of the station.
        health: Looks at its parts.
        free: Returns the bytes free where the data folder is.
        bounds: What closes it; the usual ones when None.
    """

    def __init__(  # noqa: PLR0913 - what it looks at and writes to, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        clock: Clock,
        station: str,
        attendance: Attendance,
        data: Path,
        health: Callable[[], Health],
        free: Callable[[Path], int] = free_disk,
        bounds: Bounds | None = None,
    ) -> None:
        self._store, self._log, self._clock, self._station = store, log, clock, station
        self._attendance, self._data, self._health, self._free = attendance, data, health, free
        self._rule = DutyRule(clock, bounds)
        self._guard: ClockGuard | None = None
        self._told: Trouble | None = None
        self._duty = Duty()
        self._lock = Lock()

    @property
    def duty(self) -> Duty:
        """Return what the last look found."""
        return self._duty

    def look(self) -> Duty:
        """Look at everything and return whether the station is open; a change is written into the log.

        What cannot be written yet (a full disk, a damaged record) is written by a later look.
        """
        with self._lock:
            self._duty = self._rule.see(self._found())
            return self._tell()

    def hold(self) -> Duty:
        """Close the station until `release`.

        Raises:
            BadInput: As `Attendance.require`; only an admin may.
        """
        self._attendance.require(Action.SETTINGS)
        with self._lock:
            self._duty = self._rule.hold()
            return self._tell()

    def release(self) -> Duty:
        """End `hold`.

        Raises:
            BadInput: As `Attendance.require`; only an admin may.
        """
        self._attendance.require(Action.SETTINGS)
        with self._lock:
            self._duty = self._rule.release()
            return self._tell()

    def accept_clock(self) -> Duty:
        """Take the machine's clock as it is: an admin has looked at it. That it went back stays a case at the consoles.

        Raises:
            BadInput: As `Attendance.require`; only an admin may.
            KioskError: When that cannot be written down; then nothing is accepted.
        """
        self._attendance.require(Action.SETTINGS)
        with self._lock:
            self._note(FactKind.STATION_BACK, {"code": Trouble.CLOCK.value})
            self._told = None
            self._marked().accept()
            self._rule.mended(Trouble.CLOCK)
            self._duty = self._rule.see(self._found())
            return self._tell()

    def _found(self) -> Findings:
        try:
            return findings(
                self._health(),
                self._free(self._data),
                clock_behind=self._marked().look(),
                bounds=self._rule.bounds,
                short=self._rule.short,
            )
        except KioskError as error:
            return unreadable(error.code)
        except OSError:
            # The data folder itself cannot be asked how full it is: it is gone, or its disk is.
            return unreadable("folder_not_writable")

    def _marked(self) -> ClockGuard:
        if self._guard is None:
            with self._store.read() as conn:
                size = count_rows(conn)
                entries, _ = readable_entries(conn, max(0, size - _LOOKED_BACK), size)
            mark = latest_mark(one.fact for one in entries)
            self._guard = ClockGuard(self._clock, mark, self._rule.bounds.clock_slack)
        return self._guard

    def _tell(self) -> Duty:
        trouble = self._duty.trouble
        if trouble is self._told:
            return self._duty
        with contextlib.suppress(KioskError):
            if trouble is None:
                self._note(FactKind.STATION_BACK, {"code": "" if self._told is None else self._told.value})
            else:
                part = {"part": self._duty.part} if self._duty.part else {}
                self._note(FactKind.STATION_OUT, {"code": trouble.value, **part})
            self._told = trouble
        return self._duty

    def _note(self, kind: FactKind, body: dict[str, Plain]) -> None:
        fact = Fact(
            uuid4(), kind, self._clock.now(), self._station, self._attendance.operator, body=dict(body)
        )
        with self._store.write() as conn:
            self._log.append(conn, fact)
