"""One text in every language at once, for pages that nobody has chosen a language on."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QTranslator

from ui.languages import tongues


class EveryLanguage:
    """Holds the translations beside the one that the program speaks.

    Args:
        more: A folder with translations besides those that ship.
    """

    def __init__(self, more: Path | None = None) -> None:
        self._more = more

    @cached_property
    def languages(self) -> tuple[str, ...]:
        """Return the codes of all languages there are."""
        return tuple(tongues(self._more))

    def say(self, language: str, context: str, text: str) -> str:
        """Return `text` of `context` in `language`, or as it stands in the source where there is no other."""
        translator = self._translators.get(language)
        return (translator.translate(context, text) or text) if translator is not None else text

    @cached_property
    def _translators(self) -> dict[str, QTranslator]:
        made = {}
        for tongue in tongues(self._more).values():
            translator = QTranslator()
            if tongue.file is not None and translator.load(str(tongue.file)):
                made[tongue.code] = translator
        return made
