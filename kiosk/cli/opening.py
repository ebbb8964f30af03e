"""Opens the records of a data folder for commands that need no desk: they run beside open stations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.config import Settings, data_folder
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.credential import KeyRing, SigningKey
    from kiosk.event.places import Event
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.store.keys import FileKeys


@dataclass
class Records:
    """A data folder's store with its event, keys and log; keys are read when they are first needed."""

    folder: Path
    settings: Settings
    store: Store
    keys: FileKeys
    event: Event

    @cached_property
    def origin(self) -> str:
        """Return the identity that this folder's log must have."""
        from kiosk.scanlog import origin_of

        return origin_of(self.event.code, self.keys.log_key())

    @cached_property
    def station_key(self) -> SigningKey:
        """Return the key of this folder's stations."""
        from kiosk.credential import SigningKey
        from kiosk.store.keys import STATION_KEY

        return SigningKey.load(self.keys.path(STATION_KEY))

    @cached_property
    def log(self) -> ScanLog:
        """Return the log, ready to append to as this folder's station."""
        from kiosk.scanlog import ScanLog

        return ScanLog(self.station_key, self.origin, self.log_keys)

    def ring(self, conn: Connection) -> KeyRing:
        """Return the public keys in force."""
        from kiosk.credential import KeyRing

        return KeyRing.load(conn)

    def log_keys(self, conn: Connection) -> Mapping[bytes, str]:
        """Return the public keys that may have signed the log, each with its station."""
        return self.ring(conn).log_keys()


@contextmanager
def opened(data: Path | None) -> Iterator[Records]:
    """Open the records in the folder that `data`, `KIOSK_DATA` or the platform names; close them at the end.

    Raises:
        KioskError: Settings, keys or store, each with what to do; `event_missing` for a store without an event.
    """
    from kiosk.store import places
    from kiosk.store.engine import Store
    from kiosk.store.keys import FileKeys

    folder = data_folder(data)
    settings, keys = Settings.load(folder), FileKeys(folder)
    store = Store.open(folder, keys)
    try:
        with store.read() as conn:
            event = places.event(conn)
        if event is None:
            raise EnvironmentFault(
                "event_missing",
                f"The store in {folder} holds no event.",
                "Make one with `kiosk event create`, or import one.",
            )
        yield Records(folder, settings, store, keys, event)
    finally:
        store.close()
