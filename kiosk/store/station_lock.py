"""Keeps one station from being opened twice over one data folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import IO

from kiosk.errors import EnvironmentFault


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
        if not _take(self._file):
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
