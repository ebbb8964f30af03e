"""The page Cases: what waits for a supervisor in one list, and one of them in full beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.case_detail import CaseDetailModel
from ui.models.console.cases_rows import NAMES, WaitRow, headings, rows_of
from ui.models.console.context import PageModel
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.console.watch_entries_model import WatchEntriesModel
from ui.texts import errors

if TYPE_CHECKING:
    from kiosk.console.casework import Waiting
    from kiosk.errors import KioskError
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

TABS = ("waiting", "settled", "watch")
_AGE_MS = 15_000


@QmlElement
@made_by_window
class CasesPageModel(PageModel):
    """What waits, or what was settled, or the watch list itself (`tab`); `state` is "loading", "fault" or "shown"."""

    listChanged = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._rows = RowsModel[WaitRow](NAMES, self)
        self._detail = CaseDetailModel(context, self)
        self._watch = WatchEntriesModel(context, self)
        self._found: Waiting | None = None
        self._tab = TABS[0]
        self._error: KioskError | None = None
        self._age = QTimer(self, interval=_AGE_MS)
        self._age.timeout.connect(self._tell)
        self._detail.settled.connect(self.look)

    def enter(self) -> None:
        """Be shown: look at once; from now on the minutes of whoever waits run."""
        self._age.start()
        self.look()

    def leave(self) -> None:
        """Be shown no more."""
        self._age.stop()

    @Slot()
    def look(self) -> None:
        """Look again."""
        if self._tab == "watch":
            self._watch.look()
            return
        closed = self._tab == "settled"
        casework = self.context.service.casework
        self.context.look.run(
            lambda: casework.everything(closed=closed), self._shown, self._failed, topic="cases"
        )

    def clear(self) -> None:
        """Forget everybody."""
        self.context.look.forget("cases")
        self._found, self._error, self._tab = None, None, TABS[0]
        self._detail.close()
        self._watch.clear()
        self._tell()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._detail.retranslate()
        self._watch.retranslate()
        self._tell()

    @Slot(str)
    def show(self, tab: str) -> None:
        """Show what waits, what was settled, or the watch list."""
        if tab in TABS and tab != self._tab:
            self._tab, self._found = tab, None
            self._detail.close()
            self._tell()
            self.look()

    @Slot(int)
    def choose(self, place: int) -> None:
        """Open the thing at that place of the list, or none."""
        row = self._rows.at(place)
        if row is None:
            self._detail.close()
        elif self._found is not None:
            self._detail.open(row.key, self._found)
        self.listChanged.emit()

    def _shown(self, found: Waiting) -> None:
        self._found, self._error = found, None
        self._tell()
        self._detail.follow(found)
        if self._detail.key is None and self._rows.rows and self._tab == "waiting":
            # Somebody waits: what is most urgent is open without a touch.
            self.choose(0)

    def _failed(self, error: KioskError) -> None:
        self._error = error
        self.listChanged.emit()

    @Slot()
    def _tell(self) -> None:
        found = self._found
        rows = [] if found is None else rows_of(found, self.context.now(), self.context.manners)
        self._rows.show(rows)
        self.listChanged.emit()

    def _get_state(self) -> str:
        if self._error is not None:
            return "fault"
        return "loading" if self._found is None else "shown"

    def _get_error(self) -> str:
        return "" if self._error is None else " ".join(filter(None, errors.words(self._error)))

    def _get_tabs(self) -> list[dict[str, Any]]:
        names = (
            QCoreApplication.translate("Cases", "Waiting"),
            QCoreApplication.translate("Cases", "Settled"),
            QCoreApplication.translate("Cases", "The watch list"),
        )
        return [
            {"code": code, "name": name, "on": code == self._tab}
            for code, name in zip(TABS, names, strict=True)
        ]

    def _get_headings(self) -> dict[str, str]:
        return {} if self._found is None else headings(self._found, self.context.manners.language)

    def _get_nothing(self) -> str:
        if self._tab == "settled":
            return QCoreApplication.translate("Cases", "Nothing was settled yet.")
        return QCoreApplication.translate("Cases", "Nothing waits for you.")

    rows = model_property("_rows")
    detail = Property(QObject, lambda self: self._detail, constant=True)
    watch = Property(QObject, lambda self: self._watch, constant=True)
    tab = Property(str, lambda self: self._tab, notify=listChanged)
    tabs = Property(list, _get_tabs, notify=listChanged)
    state = Property(str, _get_state, notify=listChanged)
    error = Property(str, _get_error, notify=listChanged)
    # By kind: a list does not hear that the heading of rows that stay has changed.
    headings = Property("QVariantMap", _get_headings, notify=listChanged)  # type: ignore[arg-type]  # Qt's own name
    nothing = Property(str, _get_nothing, notify=listChanged)
    place = Property(int, lambda self: self._rows.place_of(self._detail.key), notify=listChanged)


def make(context: ConsoleContext) -> CasesPageModel:
    """Return the page's model."""
    return CasesPageModel(context)
