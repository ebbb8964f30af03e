"""The page Log: every scan that a filter finds, however many, and any entry of the record by its number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.entry_model import EntryModel
from ui.models.console.filter_choices import moment_of
from ui.models.console.filter_model import FilterModel
from ui.models.console.rows_model import model_property
from ui.models.console.scan_window import ScanWindow
from ui.texts import errors
from ui.texts.console_live import new_scans, scans
from ui.texts.filters import Names

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from kiosk.console.log_book import Known, LogBook
    from kiosk.errors import KioskError
    from kiosk.supervision.filters import Filter
    from kiosk.supervision.review import Count, Page
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_NEW = 100
_LEAST_THUMB = 0.04


@dataclass(frozen=True, slots=True)
class Extent:
    """How many scans a filter finds, and the numbers of its newest and oldest; -1 for none."""

    count: Count
    newest: int
    oldest: int


@QmlElement
@made_by_window
class LogPageModel(PageModel):
    """`state` is "loading", "fault", "empty" or "shown"; `place` is where the view stands, 0 the newest, 1 the oldest."""

    shownChanged = Signal()
    placeChanged = Signal()
    # Show the row at this place at the top of the list.
    placed = Signal(int)

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._known: Known | None = None
        self._people: Mapping[UUID, str] = {}
        self._said: Names | None = None
        self._filter = FilterModel(context, self._names, self)
        self._window = ScanWindow(
            book=context.service.log_book,
            lane=context.look,
            manners=context.manners,
            names=self._names,
            parent=self,
        )
        self._entry = EntryModel(context, "log-entry", self)
        self._extent: Extent | None = None
        self._error: KioskError | None = None
        self._top = self._fresh = 0
        self._newest = -1
        self._begun = False
        self._jump_error = ""
        self._filter.wantedChanged.connect(self._restart)
        self._window.started.connect(self._started)
        self._window.changed.connect(self.shownChanged)
        self._window.failed.connect(self._failed)

    @property
    def extent(self) -> Extent | None:
        """Return how many scans there are and from where to where, once that is known."""
        return self._extent

    @property
    def known(self) -> Known | None:
        """Return what things are called, once that is known."""
        return self._known

    def want(self, wanted: Filter) -> None:
        """Show the scans of a filter that another page asks for."""
        self._entry.close()
        self._filter.close()
        if wanted == self._filter.wanted:
            self._restart()
        else:
            self._filter.want(wanted)

    def takes(self, code: bytes) -> bool:
        """Return whether a code that camera or hand scanner read was waited for here."""
        return self._filter.takes(code)

    def enter(self) -> None:
        """Be shown: what was looked at before is still there, with what is new announced."""
        run, book = self.context.look.run, self.context.service.log_book
        run(book.known, self._learned, self._failed, topic="log-known")
        if not self._begun:
            self._restart()
        self.look()

    def look(self) -> None:
        """Count what is new; nothing moves under the reader."""
        ends = self._filter.wanted.ends
        if self._extent is None or (ends is not None and ends <= self.context.now()):
            return
        wanted, after, book = self._filter.wanted, self._newest, self.context.service.log_book
        self.context.look.run(
            lambda: book.page(wanted, after_index=after, limit=_MOST_NEW),
            self._counted_new,
            lambda _: None,
            topic="log-new",
        )

    def clear(self) -> None:
        """Forget every scan and what was looked for."""
        for topic in ("log-known", "log-new", "log-extent", "log-names", "log-jump"):
            self.context.look.forget(topic)
        self._window.clear()
        self._filter.clear()
        self._entry.close()
        self._known, self._people, self._said, self._extent, self._error = None, {}, None, None, None
        self._begun, self._newest, self._fresh, self._top = False, -1, 0, 0
        self.shownChanged.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._said = None
        self._filter.retranslate()
        self._window.retranslate()
        self._entry.retranslate()
        self.shownChanged.emit()
        self.placeChanged.emit()

    @Slot(int, int)
    def seen(self, first: int, last: int) -> None:
        """Take over which rows are seen: further ones are fetched before they are."""
        self._top = first
        self._window.see(first, last)
        self.placeChanged.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Open the entry of a row."""
        rows = self._window.rows
        if 0 <= place < len(rows):
            self._entry.show(rows[place].index)

    @Slot()
    def toNewest(self) -> None:
        """Go to the newest scan, with whatever came meanwhile."""
        self._restart()

    @Slot()
    def toOldest(self) -> None:
        """Go to the oldest scan."""
        if self._extent is not None and self._extent.oldest >= 0:
            self._window.start(self._filter.wanted, at=self._extent.oldest)

    @Slot(float)
    def seek(self, fraction: float) -> None:
        """Go to a place between the newest (0) and the oldest (1), by entry number."""
        extent = self._extent
        if extent is None or extent.oldest < 0:
            return
        newest = max(extent.newest, self._newest)
        at = newest - round(max(0.0, min(1.0, fraction)) * (newest - extent.oldest))
        self._window.start(self._filter.wanted, at=at)

    @Slot(int, str)
    def goToTime(self, day: int, text: str) -> None:
        """Go to the scans of a time, typed as "14:05", on one of the filter's days."""
        days = self._filter.event_days()
        at = moment_of(days[day], text, self.context.manners.zone) if 0 <= day < len(days) else None
        if at is None:
            self._fail_jump(QCoreApplication.translate("Log", "Write a time as 14:05."))
            return
        book = self.context.service.log_book
        self.context.look.run(lambda: book.index_at(at), self._jumped, self._failed, topic="log-jump")

    @Slot(str)
    def goToEntry(self, text: str) -> None:
        """Open an entry of any kind by its number."""
        digits = "".join(one for one in text[:24] if not one.isspace() and one not in ",.’'٬")
        if not digits.isdecimal() or len(digits) > 15:
            self._fail_jump(QCoreApplication.translate("Log", "Write the number of an entry."))
            return
        self._fail_jump("")
        self._entry.show(int(digits))

    @Slot()
    def _restart(self) -> None:
        self._begun = True
        self._error, self._extent, self._fresh, self._newest = None, None, 0, -1
        wanted, book = self._filter.wanted, self.context.service.log_book
        self.context.look.forget("log-new")
        self._window.start(wanted)
        self.context.look.run(
            lambda: _measure(book, wanted),
            self._measured,
            lambda _: None,
            topic="log-extent",
        )
        if wanted.people:
            people = wanted.people
            self.context.look.run(
                lambda: book.names_of(people), self._named, lambda _: None, topic="log-names"
            )
        self._said = None
        self.shownChanged.emit()

    @Slot(int)
    def _started(self, place: int) -> None:
        self._error = None
        rows = self._window.rows
        if self._window.at_newest and rows:
            self._newest = max(self._newest, rows[0].index)
        self._top = place
        self.shownChanged.emit()
        self.placed.emit(place)
        self.placeChanged.emit()

    def _measured(self, extent: Extent) -> None:
        self._extent = extent
        self._newest = max(self._newest, extent.newest)
        self.shownChanged.emit()
        self.placeChanged.emit()

    def _counted_new(self, page: Page) -> None:
        self._fresh = len(page.rows)
        self.shownChanged.emit()

    def _learned(self, known: Known) -> None:
        self._known, self._said = known, None
        self._filter.know(known)
        self._window.retranslate()
        self.shownChanged.emit()

    def _named(self, people: Mapping[UUID, str]) -> None:
        self._people, self._said = people, None
        self._filter.retranslate()

    def _jumped(self, index: int) -> None:
        self._fail_jump("")
        self._window.start(self._filter.wanted, at=max(0, index))

    def _fail_jump(self, text: str) -> None:
        self._jump_error = text
        self.shownChanged.emit()

    @Slot(object)
    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.shownChanged.emit()

    def _names(self) -> Names:
        manners = self.context.manners
        today = self.context.now().astimezone(manners.zone).date()
        if self._said is None or self._said.today != today or self._said.language != manners.language:
            known, language = self._known, manners.language
            self._said = Names(
                language,
                manners.zone,
                today,
                {} if known is None else {one.code: one.label for one in known.stations},
                {} if known is None else {one.id: one.names.get(language) for one in known.delegations},
                {} if known is None else {one.number: one.names.get(language) for one in known.zones},
                {} if known is None else {one.code: one.name for one in known.operators},
                self._people,
            )
        return self._said

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        if self._window.rows:
            return "shown"
        return "loading" if self._window.loading or not self._begun or not self._window.at_oldest else "empty"

    def _get_count(self) -> str:
        if self._extent is None:
            return QCoreApplication.translate("Log", "Counting…")
        count = self._extent.count
        return scans(count.number, self.context.manners.language, exact=count.exact)

    def _get_place(self) -> float:
        rows, extent = self._window.rows, self._extent
        if extent is None or not rows or extent.oldest < 0:
            return 0.0
        newest = max(extent.newest, self._newest)
        top = rows[min(self._top, len(rows) - 1)].index
        return (newest - top) / max(1, newest - extent.oldest)

    def _get_place_text(self) -> str:
        rows = self._window.rows
        if not rows:
            return ""
        return self._window.when(min(self._top, len(rows) - 1))

    def _get_thumb(self) -> float:
        if self._extent is None or not self._extent.count.number:
            return 1.0
        return max(_LEAST_THUMB, min(1.0, 20 / self._extent.count.number))

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    filter = Property(QObject, lambda self: self._filter, constant=True)
    entry = Property(QObject, lambda self: self._entry, constant=True)
    rows = model_property("_window")
    state = Property(str, _get_state, notify=shownChanged)
    error = Property(str, _get_error, notify=shownChanged)
    countText = Property(str, _get_count, notify=shownChanged)
    searching = Property(bool, lambda self: self._window.searching, notify=shownChanged)
    complete = Property(bool, lambda self: self._window.at_oldest, notify=shownChanged)
    fresh = Property(
        str,
        lambda self: new_scans(self._fresh, _MOST_NEW, self.context.manners.language),
        notify=shownChanged,
    )
    jumpError = Property(str, lambda self: self._jump_error, notify=shownChanged)
    place = Property(float, _get_place, notify=placeChanged)
    placeText = Property(str, _get_place_text, notify=placeChanged)
    thumb = Property(float, _get_thumb, notify=shownChanged)


def make(context: ConsoleContext) -> LogPageModel:
    """Return the page's model."""
    return LogPageModel(context)


def _measure(book: LogBook, wanted: Filter) -> Extent:
    size = book.size()
    newest, oldest = book.page(wanted, limit=1), book.page(wanted, after_index=-1, limit=1)
    # Where the search paused, what it has not reached yet is as far as is known.
    last = newest.rows[0].index if newest.rows else size - 1 if newest.more else -1
    first = oldest.rows[-1].index if oldest.rows else oldest.reached if oldest.more else -1
    return Extent(book.count(wanted), last, first)
