"""A voice made up for tests: the same calls as `ui.voice.VoiceProcess`."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class FakeVoice(QObject):
    """Says nothing; remembers what it was told. `become_ready` and `finish` stand for the engine."""

    changed = Signal()

    def __init__(
        self, languages: tuple[str, ...] = ("en", "fr", "es", "ar"), *, at_once: bool = True
    ) -> None:
        super().__init__()
        self._has, self._at_once = frozenset(languages), at_once
        self.languages: frozenset[str] = frozenset()
        self.speaking = False
        self.said: list[tuple[str, str]] = []
        self.hushed = self.started = 0

    def start(self) -> None:
        self.started += 1
        if self._at_once:
            self.become_ready()

    def become_ready(self) -> None:
        self.languages = self._has
        self.changed.emit()

    def say(self, text: str, language: str) -> None:
        if language in self.languages:
            self.said.append((text, language))
            self.speaking = True
            self.changed.emit()

    def finish(self) -> None:
        self.speaking = False
        self.changed.emit()

    def hush(self) -> None:
        self.hushed += 1
        if self.speaking:
            self.finish()

    def stop(self) -> None:
        self.languages = frozenset()
        self.speaking = False
        self.changed.emit()
