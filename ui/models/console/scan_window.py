"""A window onto as many scans as there are: rows are fetched ahead of the scroll and let go far behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QDate, QModelIndex, QObject, Qt, Signal

from ui.models.console.live_rows import clock_time, stranger
from ui.texts.console_reasons import begun, reason_name
from ui.texts.filters import Names, nobody
from ui.texts.reasons import locale_of, word

if TYPE_CHECKING:
    from kiosk.console.log_book import LogBook
    from kiosk.errors import KioskError
    from kiosk.supervision.filters import Filter
    from kiosk.supervision.review import Page, ScanRow
    from ui.models.base import Manners
    from ui.tasks import Lane

FIRST_PAGE = 48
PAGE = 100
AHEAD = 300
MOST = 3_000
_TOPIC, _NEWER = "log-page", "log-newer"
_NAMES = (
    "index",
    "day",
    "time",
    "outcome",
    "word",
    "who",
    "number",
    "delegation",
    "reason",
    "station",
    "operator",
    "spoken",
)


class _Role(IntEnum):
    FIRST = Qt.ItemDataRole.UserRole + 1


@dataclass(slots=True)
class _End:
    """One end of the window: where to go on from there, and whether there may be more."""

    reached: int = 0
    more: bool = False
    busy: bool = False


class ScanWindow(QAbstractListModel):
    """Scans of one filter, newest first; at most `MOST` of them at a time.

    Rows are told by number, never by place: places shift when rows are fetched or let go at the newer end.

    Args:
        book: Whose pages are read, on `lane` only.
        names: What stations, delegations and operators are called; asked for anew when rows are told.
    """

    changed = Signal()
    # A first page is there: its rows, and at which place the row that was gone to stands.
    started = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        *,
        book: LogBook,
        lane: Lane,
        manners: Manners,
        names: Callable[[], Names],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._book, self._lane, self._manners, self._names = book, lane, manners, names
        self._rows: list[ScanRow] = []
        self._told: dict[int, tuple[Any, ...]] = {}
        self._wanted: Filter | None = None
        self._turn = 0
        self._newer, self._older = _End(), _End()
        self._seen = (0, 0)
        self._loading = False

    @property
    def rows(self) -> Sequence[ScanRow]:
        """Return the rows that are held now."""
        return self._rows

    @property
    def loading(self) -> bool:
        """Return whether the first page is still to come."""
        return self._loading

    @property
    def searching(self) -> bool:
        """Return whether older scans are being looked for and nothing is there to fill the view yet."""
        return self._older.busy and self._seen[1] >= len(self._rows) - 1

    @property
    def at_newest(self) -> bool:
        """Return whether the first row is the newest that was found."""
        return not self._newer.more

    @property
    def at_oldest(self) -> bool:
        """Return whether the last row is the oldest there is."""
        return not self._older.more and not self._loading

    def place_of(self, index: int) -> int:
        """Return where the scan of that number stands, or -1."""
        low, high = 0, len(self._rows)
        while low < high:
            middle = (low + high) // 2
            if self._rows[middle].index > index:
                low = middle + 1
            else:
                high = middle
        return low if low < len(self._rows) and self._rows[low].index == index else -1

    def start(self, wanted: Filter, at: int | None = None) -> None:
        """Show the newest scans of a filter, or those around number `at`; older pages under way are dropped."""
        self._turn += 1
        self._wanted, self._loading = wanted, True
        self._lane.forget(_TOPIC)
        self._lane.forget(_NEWER)
        turn = self._turn
        self._lane.run(
            lambda: self._first(wanted, at),
            lambda found: self._begin(turn, at, found),
            self._fail,
            topic=_TOPIC,
        )
        self.changed.emit()

    def clear(self) -> None:
        """Forget every row."""
        self._turn += 1
        self._lane.forget(_TOPIC)
        self._lane.forget(_NEWER)
        self._wanted, self._loading = None, False
        self._replace([], _End(), _End())

    def see(self, first: int, last: int) -> None:
        """Take over which rows are seen, and fetch further ones before they are."""
        self._seen = (first, last)
        self._fetch()

    def retranslate(self) -> None:
        """Tell every row once more in the language of now."""
        self._told.clear()
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: B008 - Qt's signature; an invalid index is constant
        """Return how many rows are held."""
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the names that QML uses."""
        return {_Role.FIRST + place: QByteArray(name.encode()) for place, name in enumerate(_NAMES)}

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value of one row, made when it is first seen."""
        place, row = role - _Role.FIRST, index.row()
        if not 0 <= row < len(self._rows) or not 0 <= place < len(_NAMES):
            return None
        return self._row(row)[place]

    def when(self, row: int) -> str:
        """Return day and time of a row."""
        return str(self._row(row)[_NAMES.index("time")])

    def _row(self, row: int) -> tuple[Any, ...]:
        scan = self._rows[row]
        told = self._told.get(scan.index)
        if told is None:
            told = self._told[scan.index] = _tell(scan, self._names(), self._manners)
        return told

    def _first(self, wanted: Filter, at: int | None) -> tuple[Page, Page | None]:
        if at is None:
            return self._book.page(wanted, limit=FIRST_PAGE), None
        older = self._book.page(wanted, before_index=at + 1, limit=FIRST_PAGE)
        return older, self._book.page(wanted, after_index=at, limit=FIRST_PAGE)

    def _begin(self, turn: int, at: int | None, found: tuple[Page, Page | None]) -> None:
        if turn != self._turn:
            return
        older, newer = found
        above = () if newer is None else newer.rows
        self._loading = False
        ahead = _End() if newer is None else _End(newer.reached, newer.more)
        self._replace([*above, *older.rows], ahead, _End(older.reached, older.more))
        place = len(above) if older.rows else max(0, len(above) - 1)
        self.started.emit(0 if at is None else place)
        self._fetch()

    def _replace(self, rows: list[ScanRow], newer: _End, older: _End) -> None:
        self._told.clear()
        self._newer, self._older = newer, older
        self._seen = (0, min(len(rows), FIRST_PAGE // 2))
        # Not a reset: rows that are drawn are told anew, which costs a fraction of making them again.
        both, before = min(len(rows), len(self._rows)), len(self._rows)
        if len(rows) < before:
            self.beginRemoveRows(QModelIndex(), len(rows), before - 1)
            self._rows = rows
            self.endRemoveRows()
        elif len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if both:
            self.dataChanged.emit(self.index(0), self.index(both - 1))
        self.changed.emit()

    def _fetch(self) -> None:
        if self._wanted is None or self._loading:
            return
        first, last = self._seen
        if self._older.more and not self._older.busy and last + AHEAD >= len(self._rows):
            self._run(self._older, _TOPIC, self._add_older, before_index=self._older.reached)
        if self._newer.more and not self._newer.busy and first < AHEAD:
            self._run(self._newer, _NEWER, self._add_newer, after_index=self._newer.reached)

    def _run(self, end: _End, topic: str, then: Callable[[Page], None], **where: int) -> None:
        wanted, turn = self._wanted, self._turn
        if wanted is None:
            return
        end.busy = True

        def arrived(page: Page) -> None:
            if turn == self._turn:
                end.busy = False
                then(page)
                self.changed.emit()
                self._fetch()

        def missed(error: KioskError) -> None:
            # The next scroll tries again.
            end.busy = False
            self._fail(error)

        self._lane.run(lambda: self._book.page(wanted, limit=PAGE, **where), arrived, missed, topic=topic)

    def _add_older(self, page: Page) -> None:
        self._older.reached, self._older.more = page.reached, page.more
        if page.rows:
            begin = len(self._rows)
            self.beginInsertRows(QModelIndex(), begin, begin + len(page.rows) - 1)
            self._rows.extend(page.rows)
            self.endInsertRows()
        extra = len(self._rows) - MOST
        if extra > 0 and self._seen[0] > extra + AHEAD:
            self._let_go(0, extra)
            self._newer = _End(self._rows[0].index, more=True)

    def _add_newer(self, page: Page) -> None:
        self._newer.reached, self._newer.more = page.reached, page.more
        if page.rows:
            self.beginInsertRows(QModelIndex(), 0, len(page.rows) - 1)
            self._rows[:0] = page.rows
            self.endInsertRows()
            self._seen = (self._seen[0] + len(page.rows), self._seen[1] + len(page.rows))
        extra = len(self._rows) - MOST
        if extra > 0 and self._seen[1] + AHEAD < MOST:
            self._let_go(MOST, extra)
            self._older = _End(self._rows[-1].index, more=True)

    def _let_go(self, begin: int, count: int) -> None:
        self.beginRemoveRows(QModelIndex(), begin, begin + count - 1)
        for row in self._rows[begin : begin + count]:
            self._told.pop(row.index, None)
        del self._rows[begin : begin + count]
        self.endRemoveRows()
        if begin == 0:
            self._seen = (self._seen[0] - count, self._seen[1] - count)

    def _fail(self, error: KioskError) -> None:
        self._loading = False
        self.failed.emit(error)
        self.changed.emit()


def _tell(row: ScanRow, names: Names, manners: Manners) -> tuple[Any, ...]:
    locale = locale_of(manners.language)
    local = row.at.astimezone(manners.zone)
    day = (
        ""
        if local.date() == names.today
        else locale.toString(QDate(local.year, local.month, local.day), "d MMM")
    )
    time, said = clock_time(row.at, manners), word(row.outcome)
    who = row.display_name or stranger()
    number = "" if row.number is None else locale.toString(row.number)
    delegation = "" if row.delegation_id is None else names.delegations.get(row.delegation_id, row.delegation)
    why = begun(reason_name(row.reason))
    station = names.stations.get(row.station, row.station)
    operator = nobody() if row.operator == "-" else names.operators.get(row.operator, row.operator)
    spoken = ", ".join(filter(None, (day, time, said, who, delegation, station, why)))
    when = f"{day} {time}".strip()
    return (
        row.index,
        day,
        when,
        row.outcome.value,
        said,
        who,
        number,
        delegation,
        why,
        station,
        operator,
        spoken,
    )
