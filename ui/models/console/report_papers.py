"""Papers on the page Report: the shift report and exports of a period, with names by two people's word."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import BadInput
from kiosk.event.operators import OverrideReason
from kiosk.exchange.log_files import Format
from kiosk.supervision import days
from ui.models.base import made_by_window
from ui.models.console.report_pictures import pages
from ui.models.console.report_stopping import STOPPED, Stopping
from ui.texts import console_report as texts
from ui.texts import overrides

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import tzinfo

    from kiosk.console.papers import Paper
    from kiosk.errors import KioskError
    from kiosk.event.operators import Override
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 40
_LONGEST_CARD = 600
_REASONS = (
    OverrideReason.ORDER_OF_THE_HOST,
    OverrideReason.SECURITY_CONFIRMED,
    OverrideReason.DELEGATION_CONFIRMED,
    OverrideReason.SYSTEM_FAULT,
)
_Period = tuple[datetime | None, datetime | None]


@QmlElement
@made_by_window
class PapersModel(QObject):
    """`state` is "idle", "working", "made", "stopped" or "fault"; what is made stands in `DATA/reports`."""

    changed = Signal()
    told = Signal()
    wordWanted = Signal()
    wordGiven = Signal()
    cardShown = Signal(str)

    def __init__(self, context: ConsoleContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._work = Stopping(self)
        self._work.moved.connect(self._moved)
        self._period, self._begins, self._ends = "shift", "", ""
        self._names = False
        self._wanted: Format | None = None
        self._state, self._done = "idle", (0, 0)
        self._paper: Paper | None = None
        self._pages: tuple[str, ...] = ()
        self._page = 0
        self._error: KioskError | None = None
        self._refusal: KioskError | None = None
        self._asking = False
        self._wanting = False

    def clear(self) -> None:
        """Stop, and forget what was made and for whom."""
        self._work.stop()
        for topic in ("paper", "word"):
            self._context.work.forget(topic)
        self._period, self._begins, self._ends, self._names = "shift", "", "", False
        self._state, self._done, self._paper, self._pages, self._page = "idle", (0, 0), None, (), 0
        self._error = self._refusal = self._wanted = None
        self._asking = self._wanting = False
        self.changed.emit()

    def takes(self, code: bytes) -> bool:
        """Return whether a code that the camera read is the second supervisor's card: while it is waited for."""
        if not self._wanting or len(code) > _LONGEST_CARD:
            return False
        self.cardShown.emit(code.decode("utf-8", "replace"))
        return True

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    @Slot(str)
    def setPeriod(self, code: str) -> None:
        """Choose a period, one of `texts.PERIODS`."""
        if code in texts.PERIODS:
            self._period = code
            self.changed.emit()

    @Slot(str, str)
    def setMoments(self, begins: str, ends: str) -> None:
        """Say from when to when, as it is typed: days or moments by the event's clock, either may be empty."""
        self._begins, self._ends = begins[:_LONGEST].strip(), ends[:_LONGEST].strip()

    @Slot()
    def makeReport(self) -> None:
        """Make the shift report; ask for the second person first where people are named."""
        self._begin(None)

    @Slot(str)
    def export(self, kind: str) -> None:
        """Write the log's entries of the period as a file; ask for the second person first where people are named."""
        if kind in set(Format):
            self._begin(Format(kind))

    @Slot(str, int, str)
    def allow(self, card: str, reason: int, pin: str) -> None:
        """Take the second supervisor's word: what the card says, which reason, and the PIN."""
        if self._asking or not 0 <= reason < len(_REASONS):
            return
        service, code = self._context.service, card[:_LONGEST_CARD].strip().encode()

        def granted() -> Override:
            return service.papers.allow_names(_REASONS[reason], service.attendance.card(code), pin)

        self._asking, self._refusal = True, None
        self.changed.emit()
        self._context.work.run(granted, self._allowed, self._not_allowed, topic="word")

    @Slot()
    def leaveWord(self) -> None:
        """Wait for no second person any more."""
        self._wanting, self._refusal = False, None
        self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop what is being written."""
        self._work.stop()

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Show a page further on or back."""
        self._page = max(0, min(len(self._pages) - 1, self._page + steps))
        self.changed.emit()

    def _begin(self, kind: Format | None) -> None:
        if self._state == "working":
            return
        self._wanted, self._refusal = kind, None
        try:
            self._moments()
        except BadInput as error:
            self._failed(error)
            return
        if self._names:
            self._wanting = True
            self.changed.emit()
            self.wordWanted.emit()
        else:
            self._make(None)

    def _allowed(self, leave: Override) -> None:
        self._asking = self._wanting = False
        self.wordGiven.emit()
        self._make(leave)

    def _not_allowed(self, error: KioskError) -> None:
        self._asking, self._refusal = False, error
        self.changed.emit()

    def _make(self, leave: Override | None) -> None:
        papers, kind, progress = self._context.service.papers, self._wanted, self._work.begin()
        since, until = self._moments()
        language = self._context.manners.language
        self._state, self._done, self._error, self._paper = "working", (0, 0), None, None
        self._pages, self._page = (), 0
        self.changed.emit()
        self.told.emit()

        def report() -> tuple[Paper, tuple[str, ...]]:
            made = papers.report(since, until, language=language, leave=leave)
            return made, pages(made.path)

        def export() -> tuple[Paper, tuple[str, ...]]:
            return papers.export(kind or Format.CSV, since, until, leave=leave, progress=progress), ()

        work: Callable[[], tuple[Paper, tuple[str, ...]]] = report if kind is None else export
        self._context.work.run(work, self._made, self._failed, topic="paper")

    def _moments(self) -> _Period:
        """Return the period that is chosen.

        Raises:
            BadInput: `bad_moment` where what was typed is none.
        """
        context = self._context
        zone, now = context.manners.zone, context.now()
        if self._period == "own":
            begins, ends = (_moment(text) for text in (self._begins, self._ends))
            if ends is not None and len(self._ends) <= len("2026-11-24"):
                # A day is meant to its end.
                ends += timedelta(days=1)
            return _at(begins, zone), _at(ends, zone)
        if self._period == "shift":
            session = context.service.attendance.session
            return (now if session is None else session.since), None
        day = now.astimezone(zone).date()
        place = ZoneInfo(context.service.event.timezone)
        if self._period == "yesterday":
            return days.bounds(day - timedelta(days=1), place)
        return days.bounds(day, place)[0], None

    @Slot(int, int)
    def _moved(self, done: int, of: int) -> None:
        if self._state == "working":
            self._done = (done, of)
            self.changed.emit()

    def _made(self, found: tuple[Paper, tuple[str, ...]]) -> None:
        self._paper, self._pages = found
        self._state, self._page = "made", 0
        self.changed.emit()
        self.told.emit()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self._state = "stopped" if error.code == STOPPED else "fault"
        self.changed.emit()
        self.told.emit()

    def _get_words(self) -> str:
        language = self._context.manners.language
        if self._state == "made" and self._paper is not None:
            return texts.made(
                self._paper.count, language, report=self._wanted is None, names=self._paper.with_names
            )
        if self._state == "stopped":
            return texts.stopped()
        if self._state == "fault" and self._error is not None:
            return texts.failure(self._error)
        if self._state != "working":
            return ""
        return texts.reading(*self._done, language) if self._done[1] else texts.making()

    def _get_state(self) -> str:
        return self._state

    def _get_share(self) -> float:
        done, of = self._done
        return min(1.0, done / of) if of else 0.0

    def _get_path(self) -> str:
        return "" if self._paper is None else str(self._paper.path)

    def _get_periods(self) -> list[dict[str, object]]:
        return [
            {"code": code, "name": texts.period(code), "on": code == self._period} for code in texts.PERIODS
        ]

    def _get_period(self) -> str:
        return self._period

    def _get_names(self) -> bool:
        return self._names

    def _set_names(self, wanted: bool) -> None:  # noqa: FBT001 - Qt's setter
        self._names = wanted
        self.changed.emit()

    def _get_picture(self) -> str:
        return self._pages[self._page] if self._pages else ""

    def _get_page_words(self) -> str:
        if not self._pages:
            return ""
        return texts.page(self._page + 1, len(self._pages), self._context.manners.language)

    def _get_reasons(self) -> list[str]:
        return [overrides.reason(one) for one in _REASONS]

    def _get_refusal(self) -> str:
        return "" if self._refusal is None else texts.failure(self._refusal)

    def _is_asking(self) -> bool:
        return self._asking

    state = Property(str, _get_state, notify=changed)
    words = Property(str, _get_words, notify=changed)
    share = Property(float, _get_share, notify=changed)
    path = Property(str, _get_path, notify=changed)
    periods = Property(list, _get_periods, notify=changed)
    period = Property(str, _get_period, notify=changed)
    withNames = Property(bool, _get_names, _set_names, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    pageWords = Property(str, _get_page_words, notify=changed)
    reasons = Property(list, _get_reasons, notify=changed)
    refusal = Property(str, _get_refusal, notify=changed)
    asking = Property(bool, _is_asking, notify=changed)


def _moment(text: str) -> datetime | None:
    """Return the moment that was typed, without a zone.

    Raises:
        BadInput: `bad_moment`.
    """
    if not text:
        return None
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput("bad_moment", "This is no date.", "Write it like 2026-11-24 09:00.") from error
    return found.replace(tzinfo=None)


def _at(moment: datetime | None, zone: tzinfo) -> datetime | None:
    return None if moment is None else moment.replace(tzinfo=zone).astimezone(UTC)
