"""A folder as a printer: every badge a PDF file, there whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import shutil
from pathlib import Path
from uuid import UUID

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.printer import PrinterState, Promise, fault_of, key_of

_LEAST_FREE = 8 * 1024 * 1024
_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


class FolderPrinter:
    """Writes each badge as `badge-SERIAL-KEY.pdf` into a folder, which it makes when it is missing.

    Args:
        folder: Where to.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """Where the badges are."""

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return f"folder:{self.folder}"

    @property
    def promise(self) -> Promise:
        """Return `FILE`."""
        return Promise.FILE

    def path(self, ref: str) -> Path:
        """Return the file of the job that `submit` named `ref`."""
        return self.folder / Path(ref).name

    def state(self) -> PrinterState:
        """Return `ready`, `folder_not_writable` or `disk_full`."""
        nearest = next((p for p in (self.folder, *self.folder.parents) if p.exists()), None)
        if nearest is None or not nearest.is_dir() or not os.access(nearest, os.W_OK | os.X_OK):
            return self._not_writable("it is not a folder that this user may write to")
        try:
            free = shutil.disk_usage(nearest).free
        except OSError as error:
            return self._not_writable(error.strerror or "unknown cause")
        return PrinterState(ok=True) if free >= _LEAST_FREE else self._full()

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Write the badge; it is on the disk when this returns. The same job again replaces its file.

        Raises:
            EnvironmentFault: `folder_not_writable` or `disk_full`; no file is left.
        """
        name = f"{_slug(title)}-{key_of(job_id)}.pdf"
        part = self.folder / f".{name}.part"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            try:
                with part.open("wb") as file:
                    file.write(pdf)
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(self.folder / name)
            except OSError:
                part.unlink(missing_ok=True)
                raise
            _sync_folder(self.folder)
        except OSError as error:
            raise self._fault(error) from error
        return name

    def poll(self, ref: str) -> PrintState:
        """Return PRINTED while the file is there; UNKNOWN once somebody has taken it away."""
        return PrintState.PRINTED if self.path(ref).is_file() else PrintState.UNKNOWN

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:  # noqa: ARG002 - files stay
        """Return the file name of a job, or None where it was never written.

        Raises:
            EnvironmentFault: `folder_not_writable` when the folder cannot be listed.
        """
        ending = f"-{key_of(job_id)}.pdf"
        try:
            names = [e.name for e in os.scandir(self.folder) if e.name.endswith(ending)]
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._fault(error) from error
        return next((name for name in sorted(names) if not name.startswith(".")), None)

    def cancel(self, ref: str) -> bool:
        """Take the file away; return True when it is gone."""
        try:
            self.path(ref).unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def _fault(self, error: OSError) -> EnvironmentFault:
        full = error.errno in _FULL
        return fault_of(self._full() if full else self._not_writable(error.strerror or "unknown cause"))

    def _not_writable(self, why: str) -> PrinterState:
        return PrinterState(
            ok=False,
            code="folder_not_writable",
            message=f"Badges cannot be written to {self.folder}: {why}.",
            remedy="Give this user the right to write there, or choose another folder.",
        )

    def _full(self) -> PrinterState:
        return PrinterState(
            ok=False,
            code="disk_full",
            message=f"The disk that holds {self.folder} is full.",
            remedy="Free some space, then print again.",
        )


def _slug(title: str) -> str:
    plain = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:40].strip("-")
    return plain or "badge"


def _sync_folder(folder: Path) -> None:
    """Make the new name itself durable, where the system lets a folder be opened."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
