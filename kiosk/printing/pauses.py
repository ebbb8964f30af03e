"""Which printers get no badges for now: a file a printer, so that every station and command of the machine knows."""

from __future__ import annotations

import hashlib
from pathlib import Path

from kiosk.errors import EnvironmentFault


class Pauses:
    """The printers that somebody has paused; what a printer has taken already is not held back.

    Args:
        folder: Where they are noted; made when it is first needed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def has(self, printer: str) -> bool:
        """Return whether the printer of that name is paused."""
        return self._path(printer).exists()

    def pause(self, printer: str) -> None:
        """Send nothing to a printer from now on.

        Raises:
            EnvironmentFault: `folder_not_writable`.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._path(printer).touch()
        except OSError as error:
            raise self._fault() from error

    def go_on(self, printer: str) -> None:
        """Send badges to a printer again.

        Raises:
            EnvironmentFault: `folder_not_writable`.
        """
        try:
            self._path(printer).unlink(missing_ok=True)
        except OSError as error:
            raise self._fault() from error

    def _path(self, printer: str) -> Path:
        return self._folder / f"pause-{hashlib.sha256(printer.encode()).hexdigest()[:16]}"

    def _fault(self) -> EnvironmentFault:
        return EnvironmentFault(
            "folder_not_writable",
            "It cannot be kept which printers are paused.",
            f"Make {self._folder} writable.",
        )
