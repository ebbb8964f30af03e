"""The store: one encrypted SQLite file a machine, its units of work, one connection a thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from kiosk.errors import EnvironmentFault
from kiosk.store import cipher, faults
from kiosk.store.keys import KeySource
from kiosk.store.schema import SCHEMA_VERSION

FILE_NAME = "store.db"
_BUSY_TIMEOUT_MS = 5000


@dataclass(slots=True)
class _Slot:
    """One thread's connection: SQLAlchemy's face of it, the driver's, and how deep it is in use."""

    thread: threading.Thread
    conn: Connection
    raw: Any
    depth: int = 0


class Store:
    """An open store; share one object among the threads of a process.

    Several processes may hold the same store open; the database keeps their writes apart. Make one with
    `Store.create` or `Store.open`.
    """

    def __init__(self, path: Path, key: bytes, busy_timeout_ms: int) -> None:
        self.path = path
        """The database file."""
        self._key = key
        self._busy_timeout_ms = busy_timeout_ms
        self._local = threading.local()
        self._guard = threading.Lock()
        self._slots: list[_Slot] = []
        self._watcher: Any = None
        # What a statement was given holds names; an error that is logged must not.
        self._engine: Engine = create_engine(
            "sqlite://", creator=self._connect, module=dbapi2, poolclass=NullPool, hide_parameters=True
        )

    @classmethod
    def create(cls, folder: Path, keys: KeySource) -> Self:
        """Make the store of today's schema in `folder` and open it; it appears whole or not at all.

        Raises:
            EnvironmentFault: `store_exists`, `folder_not_writable`, `disk_full`, or a fault of `keys`.
        """
        from kiosk.store.migrate import build

        path, unfinished = folder / FILE_NAME, folder / f"{FILE_NAME}.new"
        cls.refuse_existing(folder)
        key = keys.store_key()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            for leftover in folder.glob(f"{FILE_NAME}.new*"):
                leftover.unlink()
            unfinished.touch(mode=0o600)
        except OSError as error:
            raise faults.not_writable(folder, error.strerror or "unknown cause") from error
        store = cls(unfinished, key, _BUSY_TIMEOUT_MS)
        try:
            with store.write() as conn:
                build(conn)
        finally:
            store.close()
        try:
            unfinished.rename(path)
        except OSError as error:
            raise faults.not_writable(folder, error.strerror or "unknown cause") from error
        return cls.open(folder, keys)

    @staticmethod
    def refuse_existing(folder: Path) -> None:
        """Raise `store_exists` where `folder` holds a store."""
        if (folder / FILE_NAME).exists():
            raise EnvironmentFault(
                "store_exists",
                f"There is a store in {folder} already.",
                "Open that one, or choose another folder with --data.",
            )

    @classmethod
    def open(cls, folder: Path, keys: KeySource, *, busy_timeout_ms: int = _BUSY_TIMEOUT_MS) -> Self:
        """Open the store in `folder`; one of an older version is brought up to date, after a backup beside it.

        Raises:
            EnvironmentFault: `store_missing`, `store_newer`, `store_wrong_key`, `store_damaged`, `store_busy`,
                `folder_not_writable`, `disk_full`, or a fault of `keys`.
        """
        path = folder / FILE_NAME
        try:
            size = path.stat().st_size
        except (FileNotFoundError, NotADirectoryError) as error:
            raise EnvironmentFault(
                "store_missing",
                f"There is no store in {folder}.",
                "Make one with `kiosk event create`, or name the right folder with --data.",
            ) from error
        except OSError as error:
            raise faults.not_writable(folder, error.strerror or "unknown cause") from error
        # SQLite would take an empty file for a new database and begin to write it.
        if size < cipher.PAGE_BYTES:
            raise faults.damaged(path, "is cut short")
        store = cls(path, keys.store_key(), busy_timeout_ms)
        try:
            version = store._version()
            if version != SCHEMA_VERSION:
                store._to_today(version)
        except BaseException:
            store.close()
            raise
        return store

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Give a connection that sees one unchanging state of the store until the end of the block.

        Inside another unit of work of the same thread it is that one's connection.

        Raises:
            EnvironmentFault: `store_busy`, `store_damaged`.
        """
        slot = self._slot()
        if slot.depth:
            yield slot.conn
            return
        with self._unit(slot, "BEGIN"):
            yield slot.conn

    @contextmanager
    def write(self, *, foreign_keys: bool = True) -> Iterator[Connection]:
        """Give a connection whose changes are all durable at the end of the block, or, on any exception, none.

        Other writers wait from its beginning on (`BEGIN IMMEDIATE`). It does not nest.

        Args:
            foreign_keys: False leaves them unchecked, for a migration that makes tables anew.

        Raises:
            EnvironmentFault: `store_busy`, `disk_full`, `folder_not_writable`, `store_damaged`.
        """
        slot = self._slot()
        if slot.depth:
            msg = "a write cannot begin inside another unit of work of its thread"
            raise RuntimeError(msg)
        if not foreign_keys:
            slot.raw.execute("PRAGMA foreign_keys = OFF")
        try:
            with self._unit(slot, "BEGIN IMMEDIATE"):
                yield slot.conn
        finally:
            if not foreign_keys:
                slot.raw.execute("PRAGMA foreign_keys = ON")

    def back_up(self, path: Path) -> None:
        """Write a copy of the store as it is now to `path`, under the same key, replacing what is there.

        Raises:
            EnvironmentFault: `disk_full`, `folder_not_writable`, `store_busy`.
        """
        slot = self._slot()
        part = path.with_name(path.name + ".part")
        try:
            part.unlink(missing_ok=True)
            target = cipher.connect(part, self._key, self._busy_timeout_ms)
            try:
                slot.raw.backup(target)
            finally:
                target.close()
            part.chmod(0o600)
            part.replace(path)
        except OSError as error:
            raise faults.not_writable(path.parent, error.strerror or "unknown cause") from error
        except dbapi2.Error as error:
            raise self._fault(error) from error

    def data_version(self) -> int:
        """Return a number that changes when the store was written, by whichever process or thread."""
        with self._guard:
            try:
                if self._watcher is None:
                    self._watcher = self._connect()
                return int(self._watcher.execute("PRAGMA data_version").fetchone()[0])
            except dbapi2.Error as error:
                raise self._fault(error) from error

    def check(self) -> list[str]:
        """Return what is wrong with the file, page by page; empty when all is well. Reads every page."""
        with self.read() as conn:
            raw = self._slot().raw
            bad = [str(row[0]) for row in raw.execute("PRAGMA cipher_integrity_check")]
            return bad or [
                str(row[0]) for row in conn.exec_driver_sql("PRAGMA quick_check") if row[0] != "ok"
            ]

    def close(self) -> None:
        """Close every connection; call it when no thread is inside a unit of work. May be called twice."""
        with self._guard:
            slots, self._slots = self._slots, []
            watcher, self._watcher = self._watcher, None
        if watcher is not None:
            watcher.close()
        for slot in slots:
            _close(slot)
        self._local = threading.local()

    @contextmanager
    def _unit(self, slot: _Slot, begin: str) -> Iterator[None]:
        raw = slot.raw
        try:
            raw.execute(begin)
            slot.depth = 1
            try:
                yield
                raw.execute("COMMIT")
            finally:
                slot.depth = 0
                # Still open means that the block or the commit failed.
                if raw.in_transaction:
                    raw.execute("ROLLBACK")
        except Exception as error:
            fault = self._fault(error)
            if fault is error:
                raise
            raise fault from error

    def _slot(self) -> _Slot:
        slot: _Slot | None = getattr(self._local, "slot", None)
        if slot is None:
            try:
                conn = self._engine.connect()
            except Exception as error:
                raise self._fault(error) from error
            raw = conn.connection.dbapi_connection
            slot = self._local.slot = _Slot(threading.current_thread(), conn, raw)
            with self._guard:
                ended = [held for held in self._slots if not held.thread.is_alive()]
                self._slots = [held for held in self._slots if held.thread.is_alive()] + [slot]
            for held in ended:
                _close(held)
        return slot

    def _connect(self) -> Any:
        raw = cipher.connect(self.path, self._key, self._busy_timeout_ms)
        try:
            cipher.tune(raw)
        except BaseException:
            raw.close()
            raise
        return raw

    def _fault(self, error: Exception) -> Exception:
        if faults.result_code(error) == faults.NOT_A_DATABASE and not self._key_fits():
            return EnvironmentFault(
                "store_wrong_key",
                f"The key does not open the store {self.path}.",
                "Restore the `store.key` that belongs to this store, or the store that belongs to this key.",
            )
        return faults.translated(error, self.path) or error

    def _key_fits(self) -> bool:
        size = self.path.stat().st_size
        with self.path.open("rb") as file:
            head = file.read(cipher.PAGE_BYTES)
        # Cut short, or of another kind altogether (text): then no key would open it.
        if size % cipher.PAGE_BYTES or len(set(head)) < 128:
            return True
        return cipher.key_fits(self.path, self._key)

    def _version(self) -> int:
        with self.read() as conn:
            version = int(conn.exec_driver_sql("PRAGMA user_version").scalar_one())
            if version == 0:
                raise faults.damaged(self.path, "is empty or was not made by this program")
            return version

    def _to_today(self, version: int) -> None:
        if version > SCHEMA_VERSION:
            raise EnvironmentFault(
                "store_newer",
                f"The store {self.path} was made by a newer version of this program (schema {version}, "
                f"this program knows {SCHEMA_VERSION}).",
                "Install the newer version on this machine; the store was not touched.",
            )
        from kiosk.store.migrate import upgrade

        upgrade(self, version)


def _close(slot: _Slot) -> None:
    # Nothing is pending on it: SQLAlchemy's own transaction is only its idea of one, ours have ended.
    slot.conn.close()
