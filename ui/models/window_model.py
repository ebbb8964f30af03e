"""The window itself: where it stands, and how it speaks and looks."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.names import LANGUAGES
from ui.languages import OWN_NAMES
from ui.models.base import Manners, made_by_window

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SCALES = (1.0, 1.25, 1.5, 2.0)


@QmlElement
@made_by_window
class WindowModel(QObject):
    """Station and event in the title; language, colours, text size and sound in the menu."""

    changed = Signal()
    languageWanted = Signal(str)
    looksChanged = Signal()

    def __init__(self, station: str, operator: str, manners: Manners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._station, self._operator, self._manners = station, operator, manners
        self._dark = False
        self._sound = True
        self._scale = 1.0

    @Slot(str)
    def speak(self, language: str) -> None:
        """Ask for another language."""
        if language in LANGUAGES and language != self._manners.language:
            self.languageWanted.emit(language)

    @Slot()
    def growText(self) -> None:
        """Take the next text size; after the largest comes the ordinary one."""
        larger = [scale for scale in _SCALES if scale > self._scale]
        self.set_text_scale(larger[0] if larger else _SCALES[0])

    def set_text_scale(self, scale: float) -> None:
        """Show text at `scale` times its ordinary size, 1 to 2."""
        self._scale = min(max(scale, _SCALES[0]), _SCALES[-1])
        self.looksChanged.emit()

    def set_operator(self, operator: str) -> None:
        """Say who works here; "-" for nobody."""
        if operator != self._operator:
            self._operator = operator
            self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    def _get_event_name(self) -> str:
        event = self._manners.event
        if event is None:
            return ""
        names, venue = event.names, event.venue
        return " · ".join(
            filter(None, (names.get(self._manners.language), venue.get(self._manners.language)))
        )

    def _get_languages(self) -> list[dict[str, Any]]:
        return [{"code": code, "name": OWN_NAMES[code]} for code in LANGUAGES]

    def _get_language(self) -> str:
        return self._manners.language

    def _is_dark(self) -> bool:
        return self._dark

    def set_dark(self, dark: bool) -> None:  # noqa: FBT001 - Qt's setter
        """Use the dark colours, or the light ones."""
        self._dark = dark
        self.looksChanged.emit()

    def _has_sound(self) -> bool:
        return self._sound

    def set_sound(self, sound: bool) -> None:  # noqa: FBT001 - Qt's setter
        """Play sounds, or none."""
        self._sound = sound
        self.looksChanged.emit()

    def _get_station(self) -> str:
        return self._station

    def _get_operator(self) -> str:
        return "" if self._operator == "-" else self._operator

    @property
    def looks(self) -> tuple[bool, float, bool]:
        """Return whether it is dark, how large the text is, and whether there is sound."""
        return self._dark, self._scale, self._sound

    def _get_scale(self) -> float:
        return self._scale

    station = Property(str, _get_station, constant=True)
    operator = Property(str, _get_operator, notify=changed)
    eventName = Property(str, _get_event_name, notify=changed)
    languages = Property(list, _get_languages, constant=True)
    language = Property(str, _get_language, notify=changed)
    dark = Property(bool, _is_dark, set_dark, notify=looksChanged)
    sound = Property(bool, _has_sound, set_sound, notify=looksChanged)
    textScale = Property(float, _get_scale, notify=looksChanged)
