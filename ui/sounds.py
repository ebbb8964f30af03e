"""Short sounds, one a verdict and one for help, so that nobody needs to see colour; silence where there is no audio."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory, QObject, QUrl, Slot

from kiosk.assets import resource

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

_NAMES = ("admit", "refer", "refuse", "help")
_VOLUME = 0.8


def may_have_audio() -> bool:
    """Return whether it is worth asking Qt for an audio device, which on Linux complains loudly when not."""
    if sys.platform != "linux":
        return True
    if os.environ.get("PULSE_SERVER"):
        return True
    runtime = Path(os.environ.get("XDG_RUNTIME_DIR") or f"/run/user/{os.getuid()}")
    try:
        return any((runtime / name).exists() for name in ("pulse/native", "pipewire-0"))
    except OSError:
        return False


class SoundBoard(QObject):
    """Plays once `prepare()` has found an audio device; never waits and never fails."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.enabled = True
        self._effects: dict[str, QSoundEffect] = {}

    def prepare(self) -> None:
        """Look for an audio device and load the sounds; costs tenths of a second, so after the first picture."""
        if not may_have_audio():
            return
        QLoggingCategory.setFilterRules("qt.multimedia*=false")
        try:
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
        except ImportError:  # the system lacks an audio library: the desk is silent, not broken
            return
        if QMediaDevices.defaultAudioOutput().isNull():
            return
        for name in _NAMES:
            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{name}.wav"))))
            effect.setVolume(_VOLUME)
            self._effects[name] = effect

    @Slot(str)
    def play(self, name: str) -> None:
        """Play the sound of an outcome, or of a call for help, if there is audio and it is wanted."""
        effect = self._effects.get(name)
        if self.enabled and effect is not None:
            effect.play()
