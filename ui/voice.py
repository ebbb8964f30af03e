"""The voice as the window holds it: a process of its own that is started late, never waited for and ended when it hangs."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal, SignalInstance, Slot

_LOG = logging.getLogger(__name__)
_ROOT = Path(__file__).resolve().parents[1]
_CODE = "import sys; sys.path.insert(0, sys.argv.pop(1)); from ui.voice_child import main; main()"
_READY_MS = 20_000
_HEARD_MS = 3_000
_END_MS = 2_000
_STARTS = 3


class Voice(Protocol):
    """Speaks one sentence at a time. Nothing of it blocks, and nothing of it fails: what cannot be spoken is not."""

    changed: SignalInstance
    """The languages it has, or whether it speaks, changed."""

    @property
    def languages(self) -> frozenset[str]:
        """Return the ISO 639 codes it has a voice for; none until it is ready."""
        ...

    @property
    def speaking(self) -> bool:
        """Return whether a sentence is being spoken."""
        ...

    def start(self) -> None:
        """Get ready; starting twice does nothing."""
        ...

    def say(self, text: str, language: str) -> None:
        """Speak `text` now, in place of whatever is being spoken."""
        ...

    def hush(self) -> None:
        """Stop speaking now."""
        ...

    def stop(self) -> None:
        """Let go of everything; it may be started again."""
        ...


class VoiceProcess(QObject):
    """A `Voice` in a process of its own (`ui.voice_child`).

    An engine that hangs or crashes is killed and started again, three times in a row, and then is silent.

    Args:
        engine: Qt's name of the engine; the platform's own when empty.
        command: The program and its first arguments; this program's own child when empty.
        ready_ms: So long it may take to get ready, and ...
        heard_ms: ... so long to take a command.
    """

    changed = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        engine: str = "",
        command: Sequence[str] = (),
        ready_ms: int = _READY_MS,
        heard_ms: int = _HEARD_MS,
    ) -> None:
        super().__init__(parent)
        self._command = tuple(command) or (sys.executable, *_how())
        self._engine = engine
        self._ready_ms, self._heard_ms = ready_ms, heard_ms
        self._languages: frozenset[str] = frozenset()
        self._speaking, self._sent, self._starts = False, 0, 0
        self._mute = False
        self._folder = ""
        self._process: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._lost)

    @property
    def languages(self) -> frozenset[str]:
        """Return the ISO 639 codes it has a voice for; none until it is ready."""
        return self._languages

    @property
    def speaking(self) -> bool:
        """Return whether a sentence is being spoken."""
        return self._speaking

    def start(self) -> None:
        """Start the process; it takes about two seconds to get ready. One that failed gets another chance."""
        if self._process is None and not self._mute:
            self._starts = 0
            self._begin()

    def say(self, text: str, language: str) -> None:
        """Speak `text` now; silence while it is not ready or has no voice for `language`."""
        if language in self._languages:
            self._send({"say": text, "language": language})

    def hush(self) -> None:
        """Stop speaking now."""
        if self._languages:
            self._send({"hush": True})

    def stop(self) -> None:
        """End the process; waits two seconds at most."""
        self._mute = False
        self._end()

    def _begin(self) -> None:
        self._starts += 1
        self._folder = tempfile.mkdtemp(prefix="kiosk-speech-")
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        environment = QProcessEnvironment.systemEnvironment()
        environment.remove("SPEECHD_ADDRESS")
        process.setProcessEnvironment(environment)
        # Its own session, so that all it started can be killed at once.
        parameters = process.unixProcessParameters() if sys.platform != "win32" else None
        if parameters is not None:
            parameters.flags = QProcess.UnixProcessFlag.CreateNewSession
            process.setUnixProcessParameters(parameters)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._lost)
        process.errorOccurred.connect(self._lost)
        self._patience.start(self._ready_ms)
        program, *arguments = self._command
        process.start(program, [*arguments, self._folder, *filter(None, (self._engine,))])

    def _send(self, order: dict[str, Any]) -> None:
        if self._process is None:
            return
        self._sent += 1
        line = json.dumps(order | {"n": self._sent})
        self._process.write(line.encode() + b"\n")
        if not self._patience.isActive():
            self._patience.start(self._heard_ms)

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                message = json.loads(bytes(self._process.readLine().data()))
            except ValueError:
                # Some engines greet on standard output; that is no message.
                continue
            if isinstance(message, dict):
                self._take(message)

    def _take(self, message: dict[str, Any]) -> None:
        if "ready" in message:
            self._patience.stop()
            self._languages = frozenset(message["ready"])
            if not self._languages:
                _LOG.info("No voice to speak with: guidance is not spoken")
                self._mute = True
            self.changed.emit()
        elif message.get("heard") == self._sent:
            self._patience.stop()
            self._starts = 0
        elif "speaking" in message:
            self._speaking = bool(message["speaking"])
            self.changed.emit()

    @Slot()
    def _lost(self) -> None:
        """End what hangs or has ended, and start it again where that may help."""
        if self._process is None:
            return
        self._end()
        if not self._mute and self._starts < _STARTS:
            self._begin()

    def _end(self) -> None:
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's setter
            number = process.processId()
            if number and sys.platform != "win32":
                with contextlib.suppress(ProcessLookupError, PermissionError):
                    os.killpg(number, signal.SIGKILL)
            process.kill()
            process.waitForFinished(_END_MS)
            process.deleteLater()
            shutil.rmtree(self._folder, ignore_errors=True)
        if self._languages or self._speaking:
            self._languages, self._speaking = frozenset(), False
            self.changed.emit()


def _how() -> tuple[str, ...]:
    """Return the arguments that make this program a voice; the packaged one knows `--voice`."""
    return ("--voice",) if getattr(sys, "frozen", False) else ("-c", _CODE, str(_ROOT))
