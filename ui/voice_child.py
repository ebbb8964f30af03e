"""The process that speaks: Qt's text to speech behind two pipes, so that an engine that hangs holds up no window.

Reads one JSON object a line: `{"say": TEXT, "language": CODE, "n": NUMBER}` or
`{"hush": true, "n": NUMBER}`. Writes one a line:
`{"ready": [LANGUAGE, …]}` once, `{"heard": NUMBER}` when a command was carried out, `{"speaking": true|false}`.
Ends when its input ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

from ui.speech_server import SpeechServer, die_with_parent

_ENGINES = {"linux": "speechd"}
# Accents that most people follow; espeak-ng's first voice for en_US is a Caribbean one.
_ACCENTS = {"en": ("en_GB", "en_US"), "fr": ("fr_FR",), "es": ("es_ES", "es_419"), "ar": ("ar_EG",)}
_VARIANT = "+"


class Mouth(QObject):
    """Speaks what it is told with one engine.

    Args:
        engine: Qt's name of it; empty takes the platform's own.
    """

    told = Signal(dict)

    def __init__(self, engine: str = "") -> None:
        super().__init__()
        self._engine = QTextToSpeech(engine or _ENGINES.get(sys.platform, ""), self)
        self._language = ""
        self._engine.stateChanged.connect(self._state_changed)

    def languages(self) -> list[str]:
        """Return the ISO 639 codes of the languages that there is a voice for; none when the engine failed."""
        if self._engine.state() is QTextToSpeech.State.Error:
            return []
        return sorted({locale.name().split("_")[0] for locale in self._engine.availableLocales()} - {"C"})

    def obey(self, order: dict[str, Any]) -> None:
        """Carry out one command, and tell that it was."""
        # A newer sentence replaces an older one at once.
        self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)
        if "say" in order and self._take_voice(str(order["language"])):
            self._engine.say(str(order["say"]))
        self.told.emit({"heard": order["n"]})

    @Slot("QTextToSpeech::State")
    def _state_changed(self, state: QTextToSpeech.State) -> None:
        self.told.emit({"speaking": state is QTextToSpeech.State.Speaking})

    def _take_voice(self, language: str) -> bool:
        """Take the plainest voice of a language, once; returns whether there is one."""
        if language == self._language:
            return True
        there = {locale.name() for locale in self._engine.availableLocales()}
        names = [name for name in _ACCENTS.get(language, ()) if name in there]
        names += sorted(name for name in there if name.split("_")[0] == language)
        if not names:
            return False
        self._engine.setLocale(QLocale(names[0]))
        voices = self._engine.availableVoices()
        plain = next((voice for voice in voices if _VARIANT not in voice.name()), None)
        if plain is not None:
            self._engine.setVoice(plain)
        self._language = language
        return True


class _Ear(QObject):
    """Hands what the parent writes to the main thread."""

    heard = Signal(str)

    def listen(self, server: SpeechServer) -> None:
        for line in sys.stdin:
            self.heard.emit(line)
        # The main thread may hang in the engine, so nothing is asked of it.
        server.end()
        os._exit(0)


def _tell(message: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(message) + "\n")
    sys.stdout.flush()


def main() -> None:
    """Speak until the parent goes: `FOLDER [ENGINE]`, a folder of its own and perhaps Qt's name of an engine."""
    die_with_parent()
    folder, named = sys.argv[1], "".join(sys.argv[2:3])
    server = SpeechServer(Path(folder))
    if not named and sys.platform == "linux" and not server.start():
        _tell({"ready": []})
        server.end()
        return
    app = QCoreApplication([])
    ear = _Ear()
    threading.Thread(target=ear.listen, args=(server,), daemon=True).start()
    mouth = Mouth(named)
    mouth.told.connect(_tell)
    ear.heard.connect(lambda line: mouth.obey(json.loads(line)))
    _tell({"ready": mouth.languages()})
    app.exec()


if __name__ == "__main__":
    main()
