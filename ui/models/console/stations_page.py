"""The page Stations: every station and every operator with what they did on a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.console.stations_rows import OperatorLine, StationLine
from ui.texts import console_stations as texts
from ui.texts import console_zones, errors

if TYPE_CHECKING:
    from kiosk.console.boards import Crew, OpenStation, OperatorState
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STATION = ("name", "kind", "last", "today", "ever", "standing", "standingWords", "saying")
_OPERATOR = (
    "name",
    "role",
    "scans",
    "referred",
    "referRate",
    "asked",
    "overrideRate",
    "granted",
    "signIns",
    "much",
    "barred",
    "saying",
)


@QmlElement
@made_by_window
class StationsPageModel(PageModel):
    """Stations and operators; `state` is "loading", "fault" or "shown"; `chosen` "", "station" or "operator"."""

    boardChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._stations = RowsModel[StationLine](_STATION, self)
        self._operators = RowsModel[OperatorLine](_OPERATOR, self)
        self._crew: Crew | None = None
        self._days: tuple[date, ...] = ()
        self._today: date | None = None
        self._day: date | None = None
        self._station: str | None = None
        self._operator: str | None = None
        self._notice = ""
        self._error: KioskError | None = None

    def look(self) -> None:
        """Look again, and once more at once where there was more to count than one look may."""
        day, boards = self._day, self.context.service.boards
        self.context.look.run(
            lambda: (boards.days(), boards.today(), boards.crew(day or boards.today())),
            self._shown,
            self._failed,
            topic="crew",
        )

    def clear(self) -> None:
        """Forget who works here."""
        self.context.look.forget("crew")
        self._crew, self._days, self._day = None, (), None
        self._station = self._operator = None
        self._notice = ""
        self._tell()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._tell()

    @Slot(int)
    def chooseDay(self, place: int) -> None:
        """Show another day, the newest first in the list."""
        if 0 <= place < len(self._days):
            self._day = self._days[place]
            self.boardChanged.emit()
            self.look()

    @Slot(int)
    def chooseStation(self, place: int) -> None:
        """Show more of a station, or of none."""
        row = self._stations.at(place)
        self._station = None if row is None else row.key
        if row is not None:
            self._operator = None
        self._notice = ""
        self.chosenChanged.emit()

    @Slot(int)
    def chooseOperator(self, place: int) -> None:
        """Show more of an operator, or of none."""
        row = self._operators.at(place)
        self._operator = None if row is None else row.key
        if row is not None:
            self._station = None
        self._notice = ""
        self.chosenChanged.emit()

    @Slot()
    def openToday(self) -> None:
        """Show the scans of the day of whatever is chosen."""
        station, operator = self._found_station(), self._found_operator()
        if station is not None:
            self.context.open_scans(station.now.behind_today)
        elif operator is not None:
            self.context.open_scans(operator.now.count.behind)

    @Slot()
    def openEver(self) -> None:
        """Show all scans of the station that is chosen."""
        station = self._found_station()
        if station is not None:
            self.context.open_scans(station.now.count.behind)

    @Slot()
    def openReferred(self) -> None:
        """Show the referred scans of the operator who is chosen."""
        operator = self._found_operator()
        if operator is not None:
            self.context.open_scans(operator.now.count.referred_behind)

    @Slot()
    def unlock(self) -> None:
        """Let the operator who is chosen try PINs again."""
        code, boards = self._operator, self.context.service.boards
        if code is not None:
            self.context.look.run(
                lambda: boards.unlock(code), lambda _: self._unlocked(code), self._refused, topic="unlock"
            )

    def _unlocked(self, code: str) -> None:
        row = self._operators.at(self._operators.place_of(code))
        self._notice = texts.unlocked(code if row is None else row.name)
        self.chosenChanged.emit()
        self.look()

    def _refused(self, error: KioskError) -> None:
        self._notice = " ".join(filter(None, errors.words(error)))
        self.chosenChanged.emit()

    def _shown(self, found: tuple[tuple[date, ...], date, Crew]) -> None:
        self._error = None
        self._days, self._today, self._crew = found
        if self._day not in self._days:
            self._day = self._today
        self._tell()
        if not self._crew.complete:
            self.look()

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.boardChanged.emit()

    def _tell(self) -> None:
        crew, language, now = self._crew, self.context.manners.language, self.context.now()
        self._stations.show(
            [StationLine.of(one, now, language) for one in (() if crew is None else crew.stations)]
        )
        self._operators.show(
            [OperatorLine.of(one, language) for one in (() if crew is None else crew.operators)]
        )
        self.boardChanged.emit()
        self.chosenChanged.emit()

    def _found_station(self) -> OpenStation | None:
        stations = () if self._crew is None else self._crew.stations
        return next((one for one in stations if one.now.count.code == self._station), None)

    def _found_operator(self) -> OperatorState | None:
        operators = () if self._crew is None else self._crew.operators
        return next((one for one in operators if one.now.count.operator == self._operator), None)

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        return "loading" if self._crew is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _get_days(self) -> list[str]:
        if self._today is None:
            return []
        return [console_zones.day(one, self._today, self.context.manners.language) for one in self._days]

    def _get_day_place(self) -> int:
        return self._days.index(self._day) if self._day in self._days else -1

    def _get_chosen(self) -> str:
        if self._found_station() is not None:
            return "station"
        return "operator" if self._found_operator() is not None else ""

    def _line(self) -> StationLine | OperatorLine | None:
        if self._station is not None:
            return self._stations.at(self._stations.place_of(self._station))
        return self._operators.at(self._operators.place_of(self._operator))

    def _get_facts(self) -> list[dict[str, str]]:
        line = self._line()
        if isinstance(line, StationLine):
            return texts.station_facts(line)
        return [] if line is None else texts.operator_facts(line)

    def _get_title(self) -> str:
        line = self._line()
        return "" if line is None else line.name

    def _get_warning(self) -> str:
        line = self._line()
        if isinstance(line, StationLine):
            return f"{line.standing_words}. {line.more}" if line.standing in {"lost", "out"} else ""
        return "" if line is None else ". ".join(filter(None, (line.much, line.barred)))

    def _may_unlock(self) -> bool:
        line = self._line()
        return isinstance(line, OperatorLine) and line.may_unlock

    def _get_notice(self) -> str:
        return self._notice

    stations = model_property("_stations")
    operators = model_property("_operators")
    state = Property(str, _get_state, notify=boardChanged)
    error = Property(str, _get_error, notify=boardChanged)
    days = Property(list, _get_days, notify=boardChanged)
    dayPlace = Property(int, _get_day_place, notify=boardChanged)
    chosen = Property(str, _get_chosen, notify=chosenChanged)
    title = Property(str, _get_title, notify=chosenChanged)
    facts = Property(list, _get_facts, notify=chosenChanged)
    warning = Property(str, _get_warning, notify=chosenChanged)
    mayUnlock = Property(bool, _may_unlock, notify=chosenChanged)
    notice = Property(str, _get_notice, notify=chosenChanged)


def make(context: ConsoleContext) -> PageModel:
    """Return the page's model."""
    return StationsPageModel(context)
