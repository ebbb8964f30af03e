"""One text in every language at once, for pages that nobody has chosen a language on."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QTranslator

from kiosk.assets import resource
from kiosk.event.names import LANGUAGES


class EveryLanguage:
    """Holds the translations beside the one that the program speaks."""

    def say(self, language: str, context: str, text: str) -> str:
        """Return `text` of `context` in `language`, or as it stands in the source where there is no other."""
        translator = self._translators.get(language)
        return (translator.translate(context, text) or text) if translator is not None else text

    @cached_property
    def _translators(self) -> dict[str, QTranslator]:
        made = {}
        for language in LANGUAGES[1:]:
            translator = QTranslator()
            if translator.load(str(resource("i18n", f"{language}.qm"))):
                made[language] = translator
        return made
