"""What the data folder holds: keys nobody else may read, a store that opens, a log that verifies."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from kiosk.cli.doctor.finding import Finding, Level
from kiosk.config import Settings
from kiosk.store.engine import FILE_NAME, Store
from kiosk.store.keys import FileKeys

_KEY_NAMES = ("store.key", "event.key", "station.key", "log.key", "pepper.key")
_SLACK = timedelta(minutes=2)


def folder_state(folder: Path, now: datetime) -> Iterator[Finding]:
    """Look at settings, keys, store and log of the data folder `folder`; nothing in it is changed."""
    Settings.load(folder)
    yield Finding("settings", Level.OK, "The settings are valid")
    if not (folder / FILE_NAME).exists():
        yield Finding(
            "data",
            Level.NOTE,
            f"There is no event in {folder} yet.",
            "Make one with `kiosk demo` or `kiosk event create`, or name its folder with --data.",
        )
        return
    keys = FileKeys(folder)
    yield from _keys(keys)
    store = Store.open(folder, keys)
    try:
        with store.read() as conn:
            yield from _store(conn, folder)
            yield from _log(conn, keys, now)
    finally:
        store.close()


def _keys(keys: FileKeys) -> Iterator[Finding]:
    wide = []
    if os.name == "posix":
        there = [keys.folder, *(path for name in _KEY_NAMES if (path := keys.path(name)).exists())]
        wide = [path.name for path in there if stat.S_IMODE(path.stat().st_mode) & 0o077]
    if wide:
        yield Finding(
            "keys",
            Level.WRONG,
            f"Others may read: {', '.join(wide)}.",
            f"Run: chmod -R go= {keys.folder} (and ask who may have had a copy).",
        )
    else:
        yield Finding("keys", Level.OK, "Only their owner may read the keys")


def _store(conn: Connection, folder: Path) -> Iterator[Finding]:
    from kiosk.store import places

    version = conn.exec_driver_sql("PRAGMA user_version").scalar_one()
    event = places.event(conn)
    if event is None:
        yield Finding(
            "store",
            Level.WRONG,
            f"The store in {folder} holds no event.",
            "Make one with `kiosk event create`.",
        )
    else:
        yield Finding("store", Level.OK, f"Event {event.code}, schema {version}, opens with its key")


def _log(conn: Connection, keys: FileKeys, now: datetime) -> Iterator[Finding]:
    from kiosk.credential import KeyRing
    from kiosk.scanlog import audit, leaf, origin_of
    from kiosk.store import places
    from kiosk.store.log import count_rows, log_rows

    event = places.event(conn)
    if event is None:
        return
    report = audit(conn, origin_of(event.code, keys.log_key()), KeyRing.load(conn).log_keys())
    if not report.ok:
        first = report.problems[0]
        yield Finding(
            "log",
            Level.WRONG,
            f"The log does not verify: {first.message}",
            "Stop using this station, keep the folder as it is, and call the supervisor (`kiosk log verify`).",
        )
        return
    yield Finding("log", Level.OK, f"{report.size} entries, all as they were signed")
    size = count_rows(conn)
    newest = log_rows(conn, size - 1, size)
    if newest and (at := leaf.decode(newest[0].leaf)[1].at) > now + _SLACK:
        yield Finding(
            "clock",
            Level.WRONG,
            f"The clock is behind the newest log entry ({at:%Y-%m-%d %H:%M} UTC).",
            "Set the clock before the next scan.",
        )
