"""The page Report: the check of the signed record, the shift report, exports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.models.base import made_by_window
from ui.models.console.context import PageModel
from ui.models.console.report_papers import PapersModel
from ui.models.console.report_record import RecordModel

if TYPE_CHECKING:
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class ReportPageModel(PageModel):
    """What is shown beside the controls: `shown` is "", "record", "checkpoint" or "paper", whatever came last."""

    shownChanged = Signal()

    def __init__(self, context: ConsoleContext) -> None:
        super().__init__(context)
        self._record = RecordModel(context, self)
        self._papers = PapersModel(context, self)
        self._shown = ""
        self._record.told.connect(self._show)
        self._papers.told.connect(lambda: self._show("paper"))

    def clear(self) -> None:
        """Stop whatever is under way, and forget it."""
        self._record.clear()
        self._papers.clear()
        self._show("")

    def takes(self, code: bytes) -> bool:
        """Return whether a code that the camera read was waited for here: the second supervisor's card."""
        return self._papers.takes(code)

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._record.retranslate()
        self._papers.retranslate()

    @Slot(str)
    def _show(self, what: str) -> None:
        self._shown = what
        self.shownChanged.emit()

    def _get_record(self) -> QObject:
        return self._record

    def _get_papers(self) -> QObject:
        return self._papers

    def _get_shown(self) -> str:
        return self._shown

    record = Property(QObject, _get_record, constant=True)
    papers = Property(QObject, _get_papers, constant=True)
    shown = Property(str, _get_shown, notify=shownChanged)


def make(context: ConsoleContext) -> PageModel:
    """Return the page's model."""
    return ReportPageModel(context)
