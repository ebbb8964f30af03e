"""All languages at once, for a page that is read before anybody has chosen one."""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from kiosk.assets import resource
from kiosk.event.names import LANGUAGES


class Tongues:
    """Translates into any language of the program without changing the one it speaks.

    A translation that cannot be read costs its language here, not the page: its text stays English.
    """

    def __init__(self) -> None:
        self._translators: dict[str, QTranslator] = {}
        for language in LANGUAGES[1:]:
            translator = QTranslator()
            if translator.load(str(resource("i18n", f"{language}.qm"))):
                self._translators[language] = translator

    def say(self, language: str, context: str, text: str) -> str:
        """Return `text` of `context` in `language`."""
        translator = self._translators.get(language)
        # The stub forgets that there may be no translation.
        found: str | None = translator.translate(context, text) if translator is not None else None
        return found or text
