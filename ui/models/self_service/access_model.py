"""How the page looks and speaks for whoever stands before it; everything goes back when they have gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.names import LANGUAGES
from ui.languages import Tongue
from ui.models.base import made_by_window

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SIZES = (1.0, 1.4, 2.0)


@dataclass(frozen=True, slots=True)
class PageLooks:
    """Colours, size of the text (1 to 2), and whether all controls stand low."""

    dark: bool
    contrast: bool
    text_scale: float
    reach: bool


@QmlElement
@made_by_window
class AccessModel(QObject):
    """Contrast, size of the text, reach, speech and the languages there are.

    Args:
        tongues: Those languages.
    """

    changed = Signal()
    speechChanged = Signal()
    speechWanted = Signal()
    languageChanged = Signal()

    def __init__(self, tongues: Iterable[Tongue], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tongues = tuple(tongues)
        self._dark, self._home_scale = False, 1.0
        self._contrast = self._reach = self._speaks = False
        self._scale = 1.0
        self._language = LANGUAGES[0]
        self._can_speak = False

    def begin(self, *, dark: bool, scale: float) -> None:
        """Start with these looks, and come back to them for each person."""
        self._dark, self._home_scale = dark, scale
        self.go_home()

    @property
    def looks(self) -> PageLooks:
        """Return what the Theme is to have."""
        return PageLooks(self._dark, self._contrast, self._scale, self._reach)

    @Slot()
    def go_home(self) -> None:
        """Go back to how the station looks for everybody."""
        self._contrast = self._reach = False
        self._scale = self._home_scale
        self.changed.emit()

    def set_language(self, language: str) -> None:
        """Show which language is spoken."""
        self._language = language
        self.languageChanged.emit()

    def set_speech(self, *, speaks: bool, offered: bool) -> None:
        """Say whether guidance is spoken, and whether that can be changed here."""
        self._speaks, self._can_speak = speaks, offered
        self.speechChanged.emit()

    @Slot(str)
    def turn(self, what: str) -> None:
        """Change one thing: contrast, text, reach or speech."""
        if what == "contrast":
            self._contrast = not self._contrast
        elif what == "text":
            larger = [size for size in _SIZES if size > self._scale]
            self._scale = larger[0] if larger else self._home_scale
        elif what == "reach":
            self._reach = not self._reach
        elif what == "speech":
            self.speechWanted.emit()
        self.changed.emit()

    def _get_contrast(self) -> bool:
        return self._contrast

    def _get_reach(self) -> bool:
        return self._reach

    def _is_large(self) -> bool:
        return self._scale > self._home_scale

    def _get_speaks(self) -> bool:
        return self._speaks

    def _may_speak(self) -> bool:
        return self._can_speak

    def _get_language(self) -> str:
        return self._language

    def _get_languages(self) -> list[dict[str, str]]:
        return [{"code": one.code, "name": one.name} for one in self._tongues]

    contrast = Property(bool, _get_contrast, notify=changed)
    reach = Property(bool, _get_reach, notify=changed)
    large = Property(bool, _is_large, notify=changed)
    speech = Property(bool, _get_speaks, notify=speechChanged)
    maySpeak = Property(bool, _may_speak, notify=speechChanged)
    language = Property(str, _get_language, notify=languageChanged)
    languages = Property(list, _get_languages, constant=True)
