"""What the page shows while the station is out of service: every language at once, and a line for the staff."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.duty import Duty
from kiosk.event.names import LANGUAGES
from ui.every_language import EveryLanguage
from ui.languages import RIGHT_TO_LEFT
from ui.models.base import made_by_window
from ui.texts import self_service_out as texts

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@made_by_window
class OutModel(QObject):
    """`lines` holds one map a language: `language`, `sentence`, `remedy`, `mirrored`; `staff` is one line, `said` read aloud."""

    changed = Signal()

    def __init__(self, every: EveryLanguage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._every = every
        self._duty = Duty()
        self._lines: list[dict[str, Any]] = []

    @Slot(object)
    def show(self, duty: Duty) -> None:
        """Show why the station is out of service."""
        self._duty = duty
        self.retranslate()

    def retranslate(self) -> None:
        """Say the line for the staff in the language of now."""
        code = self._duty.code
        self._lines = [_line(self._every, language, code) for language in LANGUAGES] if code else []
        self.changed.emit()

    def _get_lines(self) -> list[dict[str, Any]]:
        return self._lines

    def _get_said(self) -> str:
        return " ".join(f"{line['sentence']} {line['remedy']}" for line in self._lines)

    def _get_staff(self) -> str:
        return texts.staff(self._duty)

    lines = Property(list, _get_lines, notify=changed)
    said = Property(str, _get_said, notify=changed)
    staff = Property(str, _get_staff, notify=changed)


def _line(every: EveryLanguage, language: str, code: str) -> dict[str, Any]:
    sentence, remedy = texts.sentence(code, partial(every.say, language, texts.CONTEXT))
    return {
        "language": language,
        "sentence": sentence,
        "remedy": remedy,
        "mirrored": language in RIGHT_TO_LEFT,
    }
