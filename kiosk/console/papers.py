"""What leaves the store from a console: the shift report and exports, each a file in `DATA/reports`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.errors import BadInput
from kiosk.event.operators import Override, OverrideAction, OverrideReason, OverrideScope
from kiosk.exchange.leaving import Ledger, Word, granted, override_needed
from kiosk.exchange.limits import not_written
from kiosk.exchange.log_files import Format, extent, writer
from kiosk.exchange.log_source import LogSource
from kiosk.exchange.new_file import write_file
from kiosk.people import Action
from kiosk.people.four_eyes import Wish
from kiosk.scanlog import leaf

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.event.facts import Plain
    from kiosk.exchange.log_source import Record
    from kiosk.people.finding import Candidate
    from kiosk.supervision.report import ShiftReport

_MOST_OF_A_MINUTE = 100
_EVERY = 500
Progress = Callable[[int, int], None]
"""Told how many of how many are done; whatever it raises ends the work, and nothing is left of it."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was made: where, how many entries or scans it tells of, whether it names people."""

    path: Path
    count: int
    with_names: bool


class Papers:
    """Makes papers and files; every call raises `BadInput` as `Attendance.require` does.

    A file is whole or not there, readable by this user only, and replaces none.
    """

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._zone = ZoneInfo(parts.event.timezone)

    @property
    def folder(self) -> Path:
        """Return where papers go."""
        return self._parts.data / "reports"

    def allow_names(self, reason: OverrideReason, second: Candidate, pin: str, text: str = "") -> Override:
        """Return the word of the second supervisor that one paper may name people, good for a quarter of an hour.

        Raises:
            KioskError: As `Attendance.grant_here`.
        """
        self._parts.attendance.require(Action.EXPORT)
        wish = Wish(None, OverrideAction.EXPORT, OverrideScope.PASSAGE, reason, text)
        return self._parts.attendance.grant_here(wish, second, pin)

    def shift_report(
        self, since: datetime | None = None, until: datetime | None = None, *, leave: Override | None = None
    ) -> ShiftReport:
        """Return the shift report of a period, without names unless there is `leave` (see `Supervision.shift_report`)."""
        self._parts.attendance.require(Action.SHIFT_REPORT)
        word = self._word(leave)
        spend = None if word is None else lambda conn: word.spend(conn, self._parts.clock.now())
        return self._parts.supervision.shift_report(since, until, word=spend)

    def report(
        self,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        language: str = "en",
        leave: Override | None = None,
    ) -> Paper:
        """Make the shift report of a period (today until now) as a PDF.

        Args:
            language: BCP 47; one of the conference's, else English.
            leave: By whose word it names people (`allow_names`); None for a report without names.

        Raises:
            BadInput: `bad_period`, `override_needed`.
            EnvironmentFault: `log_damaged`, `disk_full`, `folder_not_writable`.
        """
        self._parts.attendance.require(Action.SHIFT_REPORT)
        while not all(part.complete for part in self._parts.supervision.catch_up()):
            pass
        self._ready()
        made = self.shift_report(since, until, leave=leave)
        pdf = made.render(language)
        path = self._free("shift-report", "pdf", names=leave is not None)
        write_file(path, lambda stream: stream.write(pdf), lambda _: None, replace=False)
        return Paper(path, made.scans, leave is not None)

    def export(
        self,
        kind: Format,
        since: datetime | None = None,
        until: datetime | None = None,
        *,
        leave: Override | None = None,
        progress: Progress | None = None,
    ) -> Paper:
        """Write the log's entries of a period to a file; that is itself written into the log, before the file is named.

        Raises:
            BadInput: `bad_period`, `override_needed`; `bad_leaf` at an entry that cannot be read.
            EnvironmentFault: `disk_full`, `folder_not_writable`, `log_damaged`.
        """
        parts = self._parts
        parts.attendance.require(Action.EXPORT)
        if since is not None and until is not None and until <= since:
            raise BadInput("bad_period", "The period ends before it begins.", "Choose an earlier beginning.")
        word = self._word(leave)
        names = word is not None
        source = LogSource(parts.store, lambda data: leaf.decode(data)[1], names=names)
        span = source.span(since=since, until=until)
        ledger = Ledger(parts.store, parts.log, parts.station, parts.clock)
        write = writer(kind, origin=parts.log.origin, names=names)

        def account(count: int) -> None:
            body: dict[str, Plain] = {"format": kind.value, "with_names": names}
            ledger.note(parts.attendance.operator, {**body, **extent(span, count)}, word)

        self._ready()
        path = self._free("log", kind.value, names=names)
        count = write_file(
            path,
            lambda stream: write(stream, _watched(source.records(span), span.count, progress)),
            account,
            replace=False,
        )
        return Paper(path, count, names)

    def _word(self, leave: Override | None) -> Word | None:
        """Return the word that names leave by.

        Raises:
            BadInput: `override_needed` where it is about something else, or was asked for by somebody else.
        """
        if leave is None:
            return None
        self._parts.attendance.require(Action.EXPORT)
        if leave.action is not OverrideAction.EXPORT or leave.asked_by != self._parts.attendance.operator:
            raise override_needed()
        return granted(leave)

    def _ready(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise not_written(self.folder, error) from error

    def _free(self, what: str, kind: str, *, names: bool) -> Path:
        """Return a name that no file has."""
        at = f"{self._parts.clock.now().astimezone(self._zone):%Y-%m-%d-%H%M}"
        stem = f"{what}-{at}-names" if names else f"{what}-{at}"
        tried = (stem if number == 1 else f"{stem}-{number}" for number in range(1, _MOST_OF_A_MINUTE))
        paths = (self.folder / f"{one}.{kind}" for one in tried)
        free = next((path for path in paths if not path.exists()), None)
        if free is None:
            raise BadInput("too_many_files", "Too many files were made in this minute.", "Wait a minute.")
        return free


def _watched(records: Iterable[Record], count: int, progress: Progress | None) -> Iterator[Record]:
    for number, record in enumerate(records):
        if progress is not None and number % _EVERY == 0:
            progress(number, max(count, number))
        yield record
