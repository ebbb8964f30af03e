"""Where the key of a store comes from; a file first, better sources later behind the same Protocol."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import Protocol

from kiosk.errors import EnvironmentFault
from kiosk.store.key_files import key_unreadable, read_key_file, write_key_file

KEY_BYTES = 32
STORE_KEY = "store.key"
LOG_KEY = "log.key"
EVENT_KEY = "event.key"
STATION_KEY = "station.key"
PEPPER_KEY = "pepper.key"


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
        """The folder of all key files: `store.key`, `event.key`, `station.key`, `log.key`, `pepper.key`."""

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
        self._make_folder()
        write_key_file(self.path(name), secrets.token_hex(KEY_BYTES).encode("ascii") + b"\n")

    def _make_folder(self) -> None:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            taken = isinstance(error, FileExistsError)
            why = "a file stands where it should be" if taken else error.strerror
            raise EnvironmentFault(
                "folder_not_writable",
                f"The folder {self.folder} cannot be made: {why}.",
                "Check the owner and rights of the folder above, and the space left on the disk.",
            ) from error

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
        text = read_key_file(path, 256).strip()
        try:
            key = bytes.fromhex(text.decode("ascii"))
        except ValueError:
            key = b""
        if len(key) != KEY_BYTES:
            raise key_unreadable(path, "does not hold a key")
        return key
