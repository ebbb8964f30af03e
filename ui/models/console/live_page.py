"""The page Live: the scans of all stations as they happen; it holds still while somebody reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.supervision.filters import Filter
from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.entry_model import EntryModel
from ui.models.console.live_rows import LIVE_NAMES, STRIP_NAMES, LiveRow, StripRow, live_row, strip_row
from ui.models.console.rows_model import RowsModel, model_property
from ui.texts import errors
from ui.texts.console_live import new_scans

if TYPE_CHECKING:
    from kiosk.console.log_book import Heard, LiveScan
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST = 60
_SECOND_MS = 1000
Seen = tuple["tuple[LiveScan, ...]", "tuple[Heard, ...]"]


@QmlElement
@made_by_window
class LivePageModel(PageModel):
    """The newest scans, newest first; `state` is "loading", "fault", "empty" or "shown".

    While `held` the list stays as it is and only counts what came; the entry at the side is the newest one
    while it is not.
    """

    # QML does not hear a signal that another Python class declared.
    shownChanged = Signal()
    # The list went back to now: scroll to its top.
    resumed = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._rows = RowsModel[LiveRow](LIVE_NAMES, self)
        self._strip = RowsModel[StripRow](STRIP_NAMES, self)
        self._entry = EntryModel(context, "live-entry", self)
        self._live: tuple[LiveScan, ...] = ()
        self._heard: tuple[Heard, ...] = ()
        self._waiting: tuple[LiveScan, ...] = ()
        self._held = self._known = False
        self._error: KioskError | None = None
        self._timer = QTimer(self, interval=_SECOND_MS)
        self._timer.timeout.connect(self._tell_strip)

    def enter(self) -> None:
        """Be shown: go to now, and let the seconds since each station's last scan run."""
        self._timer.start()
        self.resume()
        self.look()

    def leave(self) -> None:
        """Be shown no more."""
        self._timer.stop()

    def look(self) -> None:
        """Look for newer scans."""
        self.context.look.run(self._read, self._seen, self._failed, topic="live")

    def clear(self) -> None:
        """Forget whoever was shown."""
        self.context.look.forget("live")
        self._live, self._heard, self._waiting = (), (), ()
        self._held = self._known = False
        self._rows.show(())
        self._strip.show(())
        self._entry.close()
        self.shownChanged.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._tell()
        self._entry.retranslate()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Read one scan; the list holds still from now on."""
        row = self._rows.at(place)
        if row is not None:
            self._held = True
            self._entry.show(row.key)
            self.shownChanged.emit()

    @Slot()
    def hold(self) -> None:
        """Hold the list still: somebody scrolled away from now."""
        if not self._held and self._live:
            self._held = True
            self.shownChanged.emit()

    @Slot()
    def resume(self) -> None:
        """Go back to now."""
        self._held = False
        if self._waiting:
            self._live, self._waiting = self._waiting, ()
        self._tell()
        self._follow()
        self.resumed.emit()

    @Slot(int)
    def openStation(self, place: int) -> None:
        """Show the scans of a station."""
        row = self._strip.at(place)
        if row is not None:
            self.context.open_scans(Filter(stations=frozenset({row.key})))

    def _read(self) -> Seen:
        book = self.context.service.log_book
        return book.newest(_MOST), book.stations()

    def _seen(self, found: Seen) -> None:
        self._known, self._error = True, None
        newest, self._heard = found
        if self._held and self._live:
            self._waiting = newest
        else:
            self._live, self._waiting = newest, ()
        self._tell()
        self._follow()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.shownChanged.emit()

    def _follow(self) -> None:
        if not self._held and self._live:
            self._entry.show(self._live[0].scan.index)

    def _tell(self) -> None:
        manners = self.context.manners
        labels = {one.station.code: one.station.label for one in self._heard}
        self._rows.show([live_row(one, labels, manners) for one in self._live])
        self._tell_strip()
        self.shownChanged.emit()

    @Slot()
    def _tell_strip(self) -> None:
        now, manners = self.context.now(), self.context.manners
        self._strip.show([strip_row(one, now, manners) for one in self._heard])

    def _fresh(self) -> int:
        if not self._waiting or not self._live:
            return 0
        return sum(one.scan.index > self._live[0].scan.index for one in self._waiting)

    def _get_fresh(self) -> str:
        return new_scans(self._fresh(), _MOST, self.context.manners.language)

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        if not self._known:
            return "loading"
        return "shown" if self._live else "empty"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    rows = model_property("_rows")
    strip = model_property("_strip")
    entry = Property(QObject, lambda self: self._entry, constant=True)
    state = Property(str, _get_state, notify=shownChanged)
    error = Property(str, _get_error, notify=shownChanged)
    held = Property(bool, lambda self: self._held, notify=shownChanged)
    fresh = Property(str, _get_fresh, notify=shownChanged)


def make(context: ConsoleContext) -> LivePageModel:
    """Return the page's model."""
    return LivePageModel(context)
