"""The four languages of the window: compiled translations ship beside their sources in `resources/i18n`."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault
from kiosk.event.names import LANGUAGES

RIGHT_TO_LEFT = frozenset({"ar"})
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}
"""What each language is called by those who speak it."""


class Speech:
    """Installs one language at a time."""

    def __init__(self) -> None:
        self._translator: QTranslator | None = None

    def speak(self, language: str) -> str:
        """Make the program speak `language`, and return it; an unknown one gives English.

        Raises:
            EnvironmentFault: `translation_missing` when the file that ships with the program is gone.
        """
        language = language if language in LANGUAGES else LANGUAGES[0]
        self.silence()
        if language != LANGUAGES[0]:
            translator = QTranslator()
            if not translator.load(str(resource("i18n", f"{language}.qm"))):
                raise EnvironmentFault(
                    "translation_missing",
                    f"The translation {language}.qm cannot be read.",
                    "Install the program again, or choose English.",
                )
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        QLocale.setDefault(QLocale(language))
        rtl = language in RIGHT_TO_LEFT
        QGuiApplication.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
        )
        return language

    def silence(self) -> None:
        """Go back to the texts as they stand in the source."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
