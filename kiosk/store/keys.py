"""Where the key of a store comes from; a file first, better sources later behind the same Protocol."""

from __future__ import annotations

import os
import secrets
import stat
from pathlib import Path
from typing import Protocol

from kiosk.errors import EnvironmentFault

KEY_BYTES = 32
STORE_KEY = "store.key"
LOG_KEY = "log.key"
EVENT_KEY = "event.key"
STATION_KEY = "station.key"


class KeySource(Protocol):
    """Hands out the secret that opens the store."""

    def store_key(self) -> bytes:
        """Return the store's key, exactly 32 bytes.

        Raises:
            EnvironmentFault: `key_missing` or `key_unreadable`.
        """
        ...


class FileKeys:
    """Keys as files that only their owner may read: `DATA/keys/` (0700) with files of mode 0600.

    Args:
        data: The data folder.
    """

    def __init__(self, data: Path) -> None:
        self.folder = data / "keys"
        """The folder of all key files: `store.key`, `event.key`, `station.key`, `log.key`."""

    def path(self, name: str) -> Path:
        """Return the path of the key file `name`; it need not exist."""
        return self.folder / name

    def make(self) -> None:
        """Make the folder and a new `store.key`.

        Raises:
            EnvironmentFault: `key_exists`, or `folder_not_writable`.
        """
        self.make_secret(STORE_KEY)

    def make_secret(self, name: str) -> None:
        """Make the folder and the key file `name`: 64 hexadecimal digits from the system's randomness.

        Raises:
            EnvironmentFault: `key_exists`, or `folder_not_writable`.
        """
        path = self.path(name)
        try:
            self._make_folder()
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(KEY_BYTES) + "\n")
                file.flush()
                os.fsync(file.fileno())
        except FileExistsError as error:
            raise EnvironmentFault(
                "key_exists",
                f"The key file {path} is there already.",
                "Move it away first if a new store is really to begin here.",
            ) from error
        except OSError as error:
            raise EnvironmentFault(
                "folder_not_writable",
                f"The key file {path} cannot be written: {error.strerror}.",
                "Check the folder's owner and rights, and the space left on the disk.",
            ) from error

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except FileExistsError as error:
            raise NotADirectoryError(error.errno, "a file stands where the folder should be") from error

    def store_key(self) -> bytes:
        """Return the key in `store.key`, 32 bytes.

        Raises:
            EnvironmentFault: `key_missing`, or `key_unreadable`.
        """
        return self.secret(STORE_KEY)

    def log_key(self) -> bytes:
        """Return the secret under which codes are hashed into the scan log, 32 bytes.

        Raises:
            EnvironmentFault: `key_missing`, or `key_unreadable`.
        """
        return self.secret(LOG_KEY)

    def secret(self, name: str) -> bytes:
        """Return the secret in the key file `name`, 32 bytes.

        Raises:
            EnvironmentFault: `key_missing`, or `key_unreadable` (rights too wide, not 64 hexadecimal digits).
        """
        path = self.path(name)
        text = _read(path).strip()
        try:
            key = bytes.fromhex(text.decode("ascii"))
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise _unreadable(path, "does not hold a key")
        return key


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            mode = os.fstat(file.fileno()).st_mode
            data = file.read(256)
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "key_missing",
            f"The key file {path} is missing.",
            "Restore it from the sealed copy; without it the store cannot be opened by anyone.",
        ) from error
    except OSError as error:
        raise _unreadable(path, f"cannot be read: {error.strerror}") from error
    # Windows reports made-up modes; there the folder's own access list guards the file.
    if os.name == "posix" and stat.S_IMODE(mode) & 0o077:
        raise _unreadable(path, "may be read by others than its owner")
    return data


def _unreadable(path: Path, why: str) -> EnvironmentFault:
    return EnvironmentFault(
        "key_unreadable",
        f"The key file {path} {why}.",
        f"Give it to the user who runs the station (chmod 600 {path.name}), or restore it from the sealed copy.",
    )
