"""The languages of the window: compiled translations ship beside their sources in `resources/i18n`.

A further language is a further file: `XX.qm` beside them, or in the folder `i18n` of a station's data folder.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault
from kiosk.event.names import LANGUAGES

RIGHT_TO_LEFT = frozenset({"ar"})
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""What each language is called by those who speak it."""

_CODE = re.compile(r"[a-z]{2,3}")


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language that the window speaks.

    Args:
        code: BCP 47.
        name: What it is called by those who speak it.
        mirrored: Whether it is read from the right.
        file: Its compiled translation; None for the language of the source.
    """

    code: str
    name: str
    mirrored: bool
    file: Path | None


def tongues(more: Path | None = None) -> dict[str, Tongue]:
    """Return the languages there are by their codes: the conference's four first, then those dropped in.

    Args:
        more: A further folder that is looked into, whether it exists or not.
    """
    shipped = resource("i18n")
    found = {
        code: Tongue(
            code,
            OWN_NAMES[code],
            code in RIGHT_TO_LEFT,
            shipped / f"{code}.qm" if code != LANGUAGES[0] else None,
        )
        for code in LANGUAGES
    }
    for folder in (shipped, more):
        if folder is None or not folder.is_dir():
            continue
        for file in sorted(folder.glob("*.qm")):
            if file.stem not in found and _CODE.fullmatch(file.stem):
                found[file.stem] = _dropped_in(file)
    return found


def _dropped_in(file: Path) -> Tongue:
    locale = QLocale(file.stem)
    name = locale.nativeLanguageName()
    mirrored = locale.textDirection() is Qt.LayoutDirection.RightToLeft
    return Tongue(file.stem, name[:1].upper() + name[1:] if name else file.stem, mirrored, file)


class Speech:
    """Installs one language at a time.

    Args:
        more: A further folder with compiled translations.
    """

    def __init__(self, more: Path | None = None) -> None:
        self._translator: QTranslator | None = None
        self._more = more

    def speak(self, language: str) -> Tongue:
        """Make the program speak `language`, and return it; an unknown one gives English.

        Raises:
            EnvironmentFault: `translation_missing` when the file that ships with the program is gone.
        """
        there = tongues(self._more)
        tongue = there.get(language, there[LANGUAGES[0]])
        self.silence()
        if tongue.file is not None:
            translator = QTranslator()
            if not translator.load(str(tongue.file)):
                raise EnvironmentFault(
                    "translation_missing",
                    f"The translation {tongue.file.name} cannot be read.",
                    "Install the program again, or choose English.",
                )
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale(tongue.code))
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if tongue.mirrored else Qt.LayoutDirection.LeftToRight
        )
        return tongue

    def silence(self) -> None:
        """Go back to the texts as they stand in the source."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
