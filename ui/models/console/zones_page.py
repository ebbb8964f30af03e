"""The page Zones: who is inside where, at which gates, and who arrived when."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.supervision.chart import scale
from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.console.zones_rows import (
    GateRow,
    InsideRow,
    QuarterRow,
    ZoneRow,
    by_this_time,
    highest,
    quarter_rows,
)
from ui.texts import console_zones as texts
from ui.texts import errors
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.supervision.counting import ArrivalsNow, GateCount, InsidePage, ZoneNow
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PAGE = 50
_LINES = 4


@QmlElement
@made_by_window
class ZonesPageModel(PageModel):
    """Occupancy, gates and arrivals; `state` is "loading", "fault" or "shown"."""

    # QML does not hear a signal that another Python class declared.
    boardChanged = Signal()
    zoneChanged = Signal()
    chartChanged = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._zones = RowsModel[ZoneRow](
            (
                "number",
                "name",
                "inside",
                "share",
                "fullness",
                "stateWords",
                "trend",
                "trendWords",
            ),
            self,
        )
        self._gates = RowsModel[GateRow](("name", "sign", "admitted", "turned", "last"), self)
        self._insiders = RowsModel[InsideRow](("name", "delegation", "at"), self)
        self._quarters = RowsModel[QuarterRow](("today", "before", "hour", "words"), self)
        self._found: tuple[ZoneNow, ...] = ()
        self._gate_counts: tuple[GateCount, ...] = ()
        self._inside: InsidePage | None = None
        self._arrivals: ArrivalsNow | None = None
        self._wanted_inside = _PAGE
        self._zone: int | None = None
        self._days: tuple[date, ...] = ()
        self._day: date | None = None
        self._today: date | None = None
        self._error: KioskError | None = None

    def look(self) -> None:
        """Look again: occupancy at once, arrivals and the zone that is open behind it."""
        run, boards = self.context.look.run, self.context.service.boards
        run(lambda: (boards.days(), boards.today(), boards.zones()), self._shown, self._failed, topic="zones")
        self._look_at_chart()
        self._look_at_zone()

    def clear(self) -> None:
        """Forget who is inside, and which zone was looked at."""
        for topic in ("zones", "arrivals", "zone"):
            self.context.look.forget(topic)
        self._zone, self._inside, self._day, self._arrivals = None, None, None, None
        self._found, self._gate_counts, self._days = (), (), ()
        self._wanted_inside = _PAGE
        for model in (self._zones, self._gates, self._insiders, self._quarters):
            model.show(())
        self.boardChanged.emit()
        self.zoneChanged.emit()
        self.chartChanged.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._tell_zones()
        self._tell_zone()
        self._tell_chart()
        self.boardChanged.emit()

    @Slot(int)
    def chooseZone(self, place: int) -> None:
        """Open the zone at that place of the list, or none."""
        row = self._zones.at(place)
        self._zone = None if row is None else row.number
        self._inside, self._gate_counts, self._wanted_inside = None, (), _PAGE
        self._tell_zone()
        self._look_at_zone()

    @Slot(int)
    def openZone(self, place: int) -> None:
        """Show the admitted scans at the gates of a zone."""
        row = self._zones.at(place)
        found = next((one for one in self._found if row is not None and one.count.number == row.number), None)
        if found is not None:
            self.context.open_scans(found.count.behind)

    @Slot(int)
    def openGate(self, place: int) -> None:
        """Show a gate's scans of the day."""
        if 0 <= place < len(self._gate_counts):
            self.context.open_scans(self._gate_counts[place].behind)

    @Slot(int)
    def openInside(self, place: int) -> None:
        """Show somebody who is inside."""
        row = self._insiders.at(place)
        if row is not None:
            self.context.open_person(row.key)

    @Slot()
    def moreInside(self) -> None:
        """List further people who are inside."""
        if self._inside is not None and self._inside.more:
            self._wanted_inside += _PAGE
            self._look_at_zone()

    @Slot(int)
    def chooseDay(self, place: int) -> None:
        """Show the arrivals and the gates of another day, the newest first in the list."""
        if 0 <= place < len(self._days):
            self._day = self._days[place]
            self._arrivals = None
            self._tell_chart()
            self.boardChanged.emit()
            self._look_at_chart()
            self._look_at_zone()

    @Slot(int, bool)
    def openQuarter(self, place: int, before: bool) -> None:  # noqa: FBT001 - QML hands it over by place
        """Show the admitted scans of a quarter hour, or of the day before's."""
        row = self._quarters.at(place)
        if row is not None and self._arrivals is not None:
            found = next(one for one in self._arrivals.board.quarters if one.begins == row.key)
            self.context.open_scans(found.behind(before=before))

    def _look_at_chart(self) -> None:
        day, boards = self._day, self.context.service.boards
        self.context.look.run(
            lambda: boards.arrivals(day or boards.today()), self._charted, self._failed, topic="arrivals"
        )

    def _look_at_zone(self) -> None:
        zone, day, boards, most = (
            self._zone,
            self._day,
            self.context.service.boards,
            self._wanted_inside,
        )
        if zone is not None:
            self.context.look.run(
                lambda: (zone, boards.gates(zone, day or boards.today()), boards.inside(zone, most)),
                self._zone_shown,
                self._failed,
                topic="zone",
            )

    def _shown(self, found: tuple[tuple[date, ...], date, tuple[ZoneNow, ...]]) -> None:
        self._error = None
        self._days, self._today, self._found = found
        if self._day is None or self._day not in self._days:
            self._day = self._today
        self._tell_zones()
        self.boardChanged.emit()

    def _charted(self, found: ArrivalsNow) -> None:
        self._arrivals = found
        self._tell_chart()
        if not found.complete:
            self._look_at_chart()

    def _zone_shown(self, found: tuple[int, tuple[GateCount, ...], InsidePage]) -> None:
        if found[0] == self._zone:
            _, self._gate_counts, self._inside = found
            self._tell_zone()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.boardChanged.emit()

    def _tell_zones(self) -> None:
        language = self.context.manners.language
        self._zones.show([ZoneRow.of(one, language) for one in self._found])

    def _tell_zone(self) -> None:
        manners = self.context.manners
        self._gates.show([GateRow.of(one, manners) for one in self._gate_counts])
        rows = () if self._inside is None else self._inside.rows
        self._insiders.show([InsideRow.of(one, card, manners) for one, card in rows])
        self.zoneChanged.emit()

    def _tell_chart(self) -> None:
        found = self._arrivals
        rows = () if found is None else quarter_rows(found.board, self._top(), self.context.manners.language)
        self._quarters.show(rows)
        self.chartChanged.emit()

    def _top(self) -> int:
        most = 0 if self._arrivals is None else highest(self._arrivals.board)
        return scale(most, _LINES)[1] if most else 0

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        return "shown" if self._found or self._days else "loading"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _get_zone_name(self) -> str:
        row = self._zones.at(self._get_zone_place())
        return "" if row is None else row.name

    def _get_zone_inside(self) -> str:
        row = self._zones.at(self._get_zone_place())
        return "" if row is None else row.inside

    def _get_zone_place(self) -> int:
        return self._zones.place_of(self._zone)

    def _has_more(self) -> bool:
        return self._inside is not None and self._inside.more

    def _get_days(self) -> list[str]:
        if self._today is None:
            return []
        return [texts.day(one, self._today, self.context.manners.language) for one in self._days]

    def _get_day_place(self) -> int:
        return self._days.index(self._day) if self._day in self._days else -1

    def _get_lines(self) -> list[str]:
        """Return what the lines across the chart stand for, from nothing to the top."""
        most = 0 if self._arrivals is None else highest(self._arrivals.board)
        if not most:
            return []
        step, end = scale(most, _LINES)
        return [locale_of(self.context.manners.language).toString(value) for value in range(0, end + 1, step)]

    def _get_total(self) -> str:
        if self._arrivals is None or self._today is None:
            return ""
        board = self._arrivals.board
        return texts.total(board.day, self._today, board.today, self.context.manners.language)

    def _get_total_before(self) -> str:
        if self._arrivals is None or self._today is None:
            return ""
        board = self._arrivals.board
        by_now = by_this_time(board, self.context.now())
        return texts.total_before(
            board.day, self._today, by_now, board.yesterday, self.context.manners.language
        )

    def _get_chart_state(self) -> str:
        if self._arrivals is None or not self._arrivals.complete:
            return "loading"
        return "shown" if self._quarters.rows else "empty"

    zones = model_property("_zones")
    gates = model_property("_gates")
    insiders = model_property("_insiders")
    quarters = model_property("_quarters")
    state = Property(str, _get_state, notify=boardChanged)
    error = Property(str, _get_error, notify=boardChanged)
    days = Property(list, _get_days, notify=boardChanged)
    dayPlace = Property(int, _get_day_place, notify=boardChanged)
    zonePlace = Property(int, _get_zone_place, notify=zoneChanged)
    zoneName = Property(str, _get_zone_name, notify=zoneChanged)
    zoneInside = Property(str, _get_zone_inside, notify=zoneChanged)
    moreToShow = Property(bool, _has_more, notify=zoneChanged)
    lines = Property(list, _get_lines, notify=chartChanged)
    chartState = Property(str, _get_chart_state, notify=chartChanged)
    total = Property(str, _get_total, notify=chartChanged)
    totalBefore = Property(str, _get_total_before, notify=chartChanged)


def make(context: ConsoleContext) -> PageModel:
    """Return the page's model."""
    return ZonesPageModel(context)
