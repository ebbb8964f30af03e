"""Files that hold a key: written once, readable by their owner alone."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.errors import EnvironmentFault


def read_key_file(path: Path, most: int = 4096) -> bytes:
    """Return the content of a key file of at most `most` bytes.

    Raises:
        EnvironmentFault: `key_missing`, or `key_unreadable` (rights too wide, too large, a fault of the disk).
    """
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "key_missing",
            f"The key file {path} is missing.",
            "Restore it from the sealed copy; without it this machine's part of the event stays closed.",
        ) from error
    except OSError as error:
        raise key_unreadable(path, f"cannot be read: {error.strerror}") from error
    # Windows reports made-up modes; there the folder's own access list guards the file.
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise key_unreadable(path, "may be read by others than its owner")
    if len(data) > most:
        raise key_unreadable(path, "is far too large for a key")
    return data


def write_key_file(path: Path, data: bytes) -> None:
    """Write a new key file with mode 0600, on the disk when this returns; never overwrites.

    Raises:
        EnvironmentFault: `key_exists`, or `folder_not_writable`.
    """
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as error:
        raise EnvironmentFault(
            "key_exists",
            f"The key file {path} is there already.",
            "Move it away first if it is really to be replaced.",
        ) from error
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The key file {path} cannot be written: {error.strerror}.",
            "Check the folder's owner and rights, and the space left on the disk.",
        ) from error


def key_unreadable(path: Path, why: str) -> EnvironmentFault:
    """Return `key_unreadable`."""
    return EnvironmentFault(
        "key_unreadable",
        f"The key file {path} {why}.",
        f"Give it to the user who runs the station (chmod 600 {path.name}), or restore it from the sealed copy.",
    )
