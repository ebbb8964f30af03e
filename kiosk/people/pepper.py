"""The pepper: a secret beside the database without which no PIN can be tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.store.keys import PEPPER_KEY
from kiosk.store.operators import any_pin

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.store.keys import FileKeys


class Pepper:
    """Hands out the secret in `keys/pepper.key`.

    Args:
        keys: The key files of the data folder.
    """

    def __init__(self, keys: FileKeys) -> None:
        self._keys = keys

    def ready(self, conn: Connection) -> bytes:
        """Return the pepper, 32 bytes, made now if nobody has a PIN yet.

        Call it inside `store.write()`, so that two processes cannot make two.

        Raises:
            EnvironmentFault: `key_missing` where PINs exist that a new pepper would make worthless,
                `key_unreadable`, `folder_not_writable`.
        """
        if self.is_lost and not any_pin(conn):
            self._keys.make_secret(PEPPER_KEY)
        return self.kept()

    @property
    def is_lost(self) -> bool:
        """Return whether the key file is missing."""
        return not self._keys.path(PEPPER_KEY).exists()

    def kept(self) -> bytes:
        """Return the pepper that was made before, 32 bytes.

        Raises:
            EnvironmentFault: `key_missing` or `key_unreadable`.
        """
        return self._keys.secret(PEPPER_KEY)
