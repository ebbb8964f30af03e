"""A speech-dispatcher of our own: it writes no texts down, is nobody else's, and ends with us.

The user's own one would do, but when no sound can be played it hangs while it ends after five idle seconds, and
everybody who asks it later hangs too (speech-dispatcher 0.11.4); and its log keeps what was said.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

_TOOL = "speech-dispatcher"
_UP_S = 5.0
_LOOK_S = 0.02
_PDEATHSIG = 1
_SETTINGS = """\
LogLevel 0
LogDir "stdout"
AudioOutputMethod "pulse,alsa"
DefaultVolume 100
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
_MODULE = "Debug 0\n"


def die_with_parent() -> None:
    """Let the system kill this process when its parent ends, however that ends; only Linux can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PDEATHSIG, signal.SIGKILL)


class SpeechServer:
    """One server; `start()` it before Qt's engine, `end()` kills it.

    Qt finds it by `SPEECHD_ADDRESS`, which `start()` sets for this process.

    Args:
        folder: For its files; it is there already, and goes when the server ends.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> bool:
        """Start it; returns whether it answers within five seconds. False where it is not installed."""
        tool = shutil.which(_TOOL)
        if tool is None:
            return False
        modules = self._folder / "modules"
        modules.mkdir()
        (self._folder / "speechd.conf").write_text(_SETTINGS)
        (modules / "espeak-ng.conf").write_text(_MODULE)
        socket = self._folder / "socket"
        options = {"-C": self._folder, "-L": self._folder, "-S": socket, "-P": self._folder / "pid"}
        command = [tool, "-s", "-c", "unix_socket", "-t", "0"]
        command += [str(part) for pair in options.items() for part in pair]
        # The process that starts it has one thread still, so running Python before exec is safe.
        self._process = subprocess.Popen(  # noqa: S603 - Debian's own program, our own words
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            preexec_fn=die_with_parent,  # noqa: PLW1509 - see above
        )
        os.environ["SPEECHD_ADDRESS"] = f"unix_socket:{socket}"
        return self._is_up(socket)

    def end(self) -> None:
        """Kill it, since it may hang when asked to end, and remove its folder."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None
        shutil.rmtree(self._folder, ignore_errors=True)

    def _is_up(self, socket: Path) -> bool:
        until = time.monotonic() + _UP_S
        while time.monotonic() < until:
            if socket.exists():
                return True
            if self._process is None or self._process.poll() is not None:
                return False
            time.sleep(_LOOK_S)
        return False
