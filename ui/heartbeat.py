"""Tells the service manager that the window is up and alive: sd_notify over a plain datagram socket.

The beat comes from the GUI thread's own timer: a window that hangs misses it, and the service manager starts it
anew. Follows sd_notify(3) and sd_watchdog_enabled(3), but for `WATCHDOG_PID`: a compositor stands between the
service manager and the window (`NotifyAccess=all`), so the process that is watched is not this one.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Slot

_LOG = logging.getLogger(__name__)
_BEATS = 3
"""So often within the time after which the window counts as dead."""
_LEAST_MS = 100


class Heartbeat(QObject):
    """Beats while the event loop runs; does nothing where no service manager listens.

    Args:
        environment: Where `NOTIFY_SOCKET` and `WATCHDOG_USEC` are looked for.
    """

    def __init__(self, environment: Mapping[str, str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        found = os.environ if environment is None else environment
        self._address = _address(found.get("NOTIFY_SOCKET", ""))
        self._timer = QTimer(self, interval=_interval(found.get("WATCHDOG_USEC", "")))
        self._timer.timeout.connect(self._beat)
        self._well = True

    @property
    def every_ms(self) -> int:
        """Return how often it beats, 0 where nobody waits for it."""
        return self._timer.interval() if self._address else 0

    def start(self) -> None:
        """Say that the window is up, and beat from now on."""
        if not self._address:
            return
        self._tell("READY=1\nSTATUS=Open")
        if self._timer.interval():
            self._beat()
            self._timer.start()

    def status(self, words: str) -> None:
        """Tell in one line how the station is; `systemctl status` shows it."""
        if self._address:
            self._tell("STATUS=" + " ".join(words.split()))

    def stop(self) -> None:
        """Say that the station ends by itself."""
        self._timer.stop()
        if self._address:
            self._tell("STOPPING=1")

    @Slot()
    def _beat(self) -> None:
        self._tell("WATCHDOG=1")

    def _tell(self, text: str) -> None:
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as told:
                # A service manager that does not listen must not make the window wait.
                told.setblocking(False)  # noqa: FBT003 - Python's own
                told.sendto(text.encode(), self._address)
        except OSError as error:
            if self._well:
                _LOG.warning("The service manager cannot be told: %s", error.strerror)
            self._well = False
        else:
            self._well = True


def _address(named: str) -> str:
    """Return where to send, "" for nowhere: a path, or with `@` a name in the abstract namespace."""
    if not hasattr(socket, "AF_UNIX") or named[:1] not in {"/", "@"}:
        return ""
    return "\0" + named[1:] if named.startswith("@") else named


def _interval(microseconds: str) -> int:
    """Return milliseconds between beats, 0 where none are waited for."""
    if not (microseconds.isascii() and microseconds.isdigit()) or int(microseconds) == 0:
        return 0
    return max(_LEAST_MS, min(int(microseconds) // 1000 // _BEATS, 2**31 - 1))
