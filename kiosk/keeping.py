"""What an admin does at a station that nobody of the staff sits at: by card and PIN, and out of it again."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.config import Settings
from kiosk.errors import BadInput, KioskError
from kiosk.event.facts import Fact, FactKind
from kiosk.people import Action
from kiosk.settings_file import Value, change_settings

if TYPE_CHECKING:
    from kiosk.attendance import Attendance
    from kiosk.clock import Clock
    from kiosk.duty_book import DutyBook
    from kiosk.event.duty import Duty
    from kiosk.event.operators import Operator
    from kiosk.people import Candidate
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

CLOSED = 3
"""Exit status after which a service manager does not open the station again: its keeper has closed it."""
AGAIN = 4
"""Status with which the window ends where the station is to be opened again: its settings were changed."""
CHANGEABLE = frozenset(
    {
        "interface.language",
        "interface.theme",
        "interface.sound",
        "self_service.speech",
        "camera.source",
    }
)
"""Settings that may be changed at the window itself."""


class Keeping:
    """The keeper's deeds at one station; each raises `BadInput` as `Attendance.require` does. Calls block.

    Args:
        station: Code of the station.
        data: Its data folder.
    """

    def __init__(  # noqa: PLR0913 - what they work on, each named
        self,
        *,
        attendance: Attendance,
        book: DutyBook,
        store: Store,
        log: ScanLog,
        clock: Clock,
        station: str,
        data: Path,
    ) -> None:
        self.book = book
        self._attendance, self._store, self._log, self._clock = attendance, store, log, clock
        self._station, self._data = station, data

    def card(self, code: bytes) -> Candidate:
        """Return who showed `code` (see `Attendance.card`)."""
        return self._attendance.card(code)

    def enter(self, candidate: Candidate, pin: str) -> Operator:
        """Sign in whoever may keep this station; anybody else is out again at once.

        Raises:
            SignInRefused, BadInput: As `Attendance.sign_in`; `not_allowed`.
        """
        operator = self._attendance.sign_in(candidate, pin)
        try:
            self._attendance.require(Action.SETTINGS)
        except BadInput:
            self._attendance.sign_out()
            raise
        return operator

    def leave(self) -> None:
        """End the session, also where that cannot be written down."""
        with contextlib.suppress(KioskError):
            self._attendance.sign_out()

    def hold(self) -> Duty:
        """Take the station out of service."""
        self._require()
        return self.book.hold()

    def release(self) -> Duty:
        """Bring it back."""
        self._require()
        return self.book.release()

    def accept_clock(self) -> Duty:
        """Take the machine's clock as it is."""
        self._require()
        return self.book.accept_clock()

    def settings(self) -> Settings:
        """Return the settings as they stand in the data folder."""
        self._require()
        return Settings.load(self._data)

    def cameras(self) -> tuple[str, ...]:
        """Return the sources of the cameras of this machine."""
        self._require()
        from kiosk.vision import list_cameras

        return tuple(f"camera:{one.name}" for one in list_cameras())

    def change(self, changes: Mapping[str, Value]) -> None:
        """Write settings, and what was changed into the log; both or neither.

        Raises:
            BadInput: `not_changeable` for a setting that is not changed here; as `change_settings`.
        """
        self._require()
        if strange := sorted(changes.keys() - CHANGEABLE):
            raise BadInput(
                "not_changeable", f"{strange[0]} is not changed here.", "Change it in settings.toml."
            )
        before = Settings.load(self._data)
        with self._store.write() as conn:
            for name, value in changes.items():
                section, key = name.split(".")
                was = getattr(getattr(before, section), key)
                body = {"what": name, "was": was, "to": value}
                fact = Fact(
                    uuid4(),
                    FactKind.SETTING_CHANGED,
                    self._clock.now(),
                    self._station,
                    self._attendance.operator,
                    body={k: v if isinstance(v, str | bool | int) else str(v) for k, v in body.items()},
                )
                self._log.append(conn, fact)
            # Last, so that what cannot be written down is not changed either.
            change_settings(self._data, changes)

    def _require(self) -> None:
        # Whoever was taken from the list of operators meanwhile keeps nothing.
        self._attendance.refresh()
        self._attendance.require(Action.SETTINGS)
