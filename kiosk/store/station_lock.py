"""Keeps one station from being opened twice over one data folder."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from typing import IO

from kiosk.errors import EnvironmentFault

_TRIES, _PAUSE_S = 3, 0.02


class StationLock:
    """Holds a station for this process; the system lets go of it by itself when the process dies.

    Args:
        folder: The data folder; the lock is a file `locks/STATION.lock` in it.
        station: Station code.

    Raises:
        EnvironmentFault: `station_open` when another process holds it, `folder_not_writable`.
    """

    def __init__(self, folder: Path, station: str) -> None:
        path = folder / "locks" / f"{station}.lock"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._file = path.open("a+", encoding="ascii")
        except OSError as error:
            raise EnvironmentFault(
                "folder_not_writable",
                f"The folder {path.parent} cannot be written: {error.strerror}.",
                "Give this user the right to write there, or choose another folder with --data.",
            ) from error
        if not self._taken():
            self._file.seek(0)
            holder = self._file.read(16).strip() or "unknown"
            self._file.close()
            raise EnvironmentFault(
                "station_open",
                f"The station {station} is open already on this machine (process {holder}).",
                "Go on in the window that is open, or give this one another code in settings.toml.",
            )
        self._file.seek(0)
        self._file.truncate()
        self._file.write(str(os.getpid()))
        self._file.flush()

    def release(self) -> None:
        """Let go of the station; may be called twice."""
        self._file.close()

    def _taken(self) -> bool:
        for _ in range(_TRIES):
            if _take(self._file):
                return True
            # Somebody may just be looking whether it is open (see `is_open`).
            time.sleep(_PAUSE_S)
        return False


def is_open(folder: Path, station: str) -> bool:
    """Return whether a process of this machine holds the station; what cannot be looked at counts as closed.

    Args:
        folder: The data folder.
        station: Station code; one that is no file's name is never open.
    """
    if not station or station.startswith(".") or "/" in station or "\\" in station:
        return False
    try:
        with (folder / "locks" / f"{station}.lock").open("r+", encoding="ascii") as file:
            return not _take(file)
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[str]) -> bool:
        # The byte locked lies beyond what the file holds, so that the process number stays readable.
        file.seek(1024)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: IO[str]) -> bool:
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
