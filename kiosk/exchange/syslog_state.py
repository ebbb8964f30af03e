"""How far each collector has been sent the log; kept in a file, so that no export ever locks the store."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from kiosk.errors import EnvironmentFault
from kiosk.exchange.limits import not_written

_MAX_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Position:
    """The collector is known to have the entries before `next`.

    Args:
        leaf_hash: Of the entry before `next`, hexadecimal; empty at the beginning.
    """

    next: int = 0
    leaf_hash: str = ""


class SyslogState:
    """One collector's position, in `DATA/exports/syslog-HASH.json`.

    Args:
        folder: The data folder.
        target: The collector as `Target` writes it.
        log: Identity of the log: a position in another log is none in this one.
    """

    def __init__(self, folder: Path, target: str, log: str) -> None:
        self._target = target
        self._log = log
        self.name = f"syslog-{sha256(target.encode()).hexdigest()[:12]}"
        """A short name of the collector, for the file and its lock."""
        self.path = folder / "exports" / f"{self.name}.json"

    def load(self) -> Position:
        """Return the position, the beginning where nothing was ever sent from this log.

        Raises:
            EnvironmentFault: `export_state_unreadable`.
        """
        try:
            with self.path.open("rb") as file:
                data = file.read(_MAX_BYTES)
            return self._position(json.loads(data))
        except FileNotFoundError:
            return Position()
        except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
            raise EnvironmentFault(
                "export_state_unreadable",
                f"The file {self.path}, which says how far the collector has the log, cannot be read.",
                "Remove it to send the whole log again; the collector can tell what it has by index and id.",
            ) from error

    def save(self, position: Position) -> None:
        """Keep `position`, durably, whole or not at all.

        Raises:
            EnvironmentFault: `disk_full`, `folder_not_writable`.
        """
        told = {"format": 1, "target": self._target, "log": self._log, **asdict(position)}
        part = self.path.with_suffix(".part")
        try:
            self.path.parent.mkdir(mode=0o700, exist_ok=True)
            with part.open("w", encoding="utf-8") as file:
                json.dump(told, file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.path)
        except OSError as error:
            raise not_written(self.path, error) from error

    def _position(self, told: Any) -> Position:
        if told["format"] != 1 or told["target"] != self._target:
            raise ValueError("another format or another collector")
        if told["log"] != self._log:
            return Position()
        after, digest = told["next"], told["leaf_hash"]
        if type(after) is not int or after < 0 or not isinstance(digest, str):
            raise TypeError("values of another kind")
        return Position(after, digest)
