"""A screen of a test's own with a real window manager on it, and hands that press, click and ask what people do.

`XScreen` starts Xvfb and openbox under addresses of its own, so that tests side by side never meet.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

_TOOLS = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "wmctrl": "wmctrl",
    "xprop": "x11-utils",
    "xwininfo": "x11-utils",
}
MISSING = next(
    (
        f"{tool} is not installed (Debian: apt install {package})"
        for tool, package in _TOOLS.items()
        if shutil.which(tool) is None
    ),
    "",
)
"""Why there can be no window manager here, or empty."""

_LIMIT_S = 60.0
_LOOK_S = 0.05
_GRAB = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).toImage().save(sys.argv[1])
"""


def until(holds: Callable[[], bool], why: Callable[[], str], limit_s: float = _LIMIT_S) -> None:
    """Wait until something of another process holds; `why` tells what stands there when it does not."""
    end = time.monotonic() + limit_s
    while not holds():
        assert time.monotonic() < end, why()
        time.sleep(_LOOK_S)


@dataclass(frozen=True)
class Standing:
    """How a window stands, as the window manager and the screen tell it."""

    state: frozenset[str]
    viewable: bool
    place: tuple[int, int, int, int]
    active: bool


class XScreen:
    """One screen.

    Args:
        home: Becomes HOME and whatever else programs write to.
        config: openbox's configuration; its own where None.
    """

    def __init__(self, home: Path, config: Path | None = None, size: tuple[int, int] = (1080, 800)) -> None:
        self.home, self.size = home, size
        home.mkdir(parents=True, exist_ok=True)
        self._running: list[subprocess.Popen[bytes]] = []
        kept = {key: os.environ[key] for key in ("PATH", "LANG", "LD_LIBRARY_PATH") if key in os.environ}
        kept |= {"HOME": str(home), "TMPDIR": str(home), "XDG_RUNTIME_DIR": str(home)}
        self.environment = kept
        width, height = size
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp"]
        started = self.start(screen, stdout=subprocess.PIPE)
        assert started.stdout is not None
        self.environment |= {"DISPLAY": f":{started.stdout.readline().decode().strip()}"}
        command = ["openbox", "--sm-disable"]
        self.start([*command, "--config-file", str(config)] if config is not None else command)
        until(
            lambda: "window id" in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "no window manager"
        )

    def start(self, command: list[str], stdout: int | None = subprocess.DEVNULL, **more: str):
        """Start a program on this screen; it ends with the screen."""
        process = subprocess.Popen(
            command,
            env=self.environment | more,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=subprocess.DEVNULL if stdout != subprocess.PIPE else None,
            start_new_session=True,
        )
        self._running.append(process)
        return process

    def close(self) -> None:
        """End everything that was started here."""
        for process in reversed(self._running):
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, 15)
        for process in reversed(self._running):
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, 9)
                process.wait(10)
            if process.stdout is not None:
                process.stdout.close()

    def ask(self, *command: str) -> str:
        """Return what a tool says; empty where it says that there is no such thing."""
        done = subprocess.run(
            command, env=self.environment, capture_output=True, text=True, timeout=_LIMIT_S, check=False
        )
        return done.stdout

    def do(self, *what: str) -> None:
        """Press, click or move as `xdotool` is told."""
        subprocess.run(
            ["xdotool", *what], env=self.environment, capture_output=True, timeout=_LIMIT_S, check=True
        )

    def wish(self, *what: str) -> None:
        """Ask the window manager for something, as `wmctrl` is told."""
        subprocess.run(
            ["wmctrl", *what], env=self.environment, capture_output=True, timeout=_LIMIT_S, check=False
        )

    def windows(self) -> list[str]:
        """Return the ids of all windows that the window manager has."""
        return re.findall(r"0x[0-9a-f]+", self.ask("xprop", "-root", "_NET_CLIENT_LIST"))

    def desktop(self) -> int:
        """Return the number of the desktop that is shown."""
        return int(self.ask("xprop", "-root", "_NET_CURRENT_DESKTOP").split("=")[1])

    def standing(self, window: str) -> Standing:
        """Return how a window stands."""
        state = self.ask("xprop", "-id", window, "_NET_WM_STATE")
        told = self.ask("xwininfo", "-id", window)
        numbers = [
            int(found[1]) if (found := re.search(rf"{name}:\s+(-?\d+)", told)) else -1
            for name in ("upper-left X", "upper-left Y", "Width", "Height")
        ]
        active = self.ask("xprop", "-root", "_NET_ACTIVE_WINDOW")
        return Standing(
            frozenset(re.findall(r"_NET_WM_STATE_(\w+)", state)),
            "IsViewable" in told,
            (numbers[0], numbers[1], numbers[2], numbers[3]),
            bool(re.search(rf"{window}\b", active)),
        )

    def picture(self) -> Image.Image:
        """Return what is on the screen, whoever drew it."""
        path = self.home / "screen.png"
        environment = self.environment | {"QT_QPA_PLATFORM": "xcb"}
        subprocess.run(
            [sys.executable, "-c", _GRAB, str(path)], env=environment, check=True, timeout=_LIMIT_S
        )
        with Image.open(path) as found:
            picture = found.convert("RGB")
        path.unlink()
        return picture


@contextmanager
def screen(home: Path, config: Path | None = None) -> Iterator[XScreen]:
    """Give a screen, and end it."""
    made = XScreen(home, config)
    try:
        yield made
    finally:
        made.close()
