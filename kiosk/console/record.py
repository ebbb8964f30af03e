"""The signed record at a console: its verification, and the checkpoint that is kept outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.credential import KeyRing
from kiosk.errors import BadInput
from kiosk.people import Action
from kiosk.supervision.paper import from_paper

if TYPE_CHECKING:
    from kiosk.console.parts import Parts
    from kiosk.supervision.service import Verified

Progress = Callable[[int, int], None]
"""Told how many of how many are done; whatever it raises ends the work."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A checkpoint that left the store: its text (C2SP signed note), and over how many entries it is."""

    note: str
    size: int


@dataclass(frozen=True, slots=True)
class Checked:
    """What a verification found.

    Args:
        given: Whether a checkpoint from outside was held against the log.
        owners: Public key to the station whose it is, to name who signed last.
    """

    verified: Verified
    given: bool
    owners: Mapping[bytes, str]


class RecordRoom:
    """Verifies; every call raises `BadInput` as `Attendance.require` does."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def size(self) -> int:
        """Return how many entries the log has."""
        self._parts.attendance.require(Action.VERIFY_LOG)
        with self._parts.store.read() as conn:
            return self._parts.log.head(conn).size

    def verify(self, outside: str = "", progress: Progress | None = None) -> Checked:
        """Check the whole log; about 150,000 entries a second.

        Args:
            outside: A checkpoint from paper, typed off, pasted or scanned, to hold the log against; "" for none.

        Raises:
            BadInput: `bad_checkpoint`.
        """
        self._parts.attendance.require(Action.VERIFY_LOG)
        note = from_paper(outside)
        if outside.strip() and not note:
            raise BadInput("bad_checkpoint", "This is no checkpoint.", "Type off all lines of the paper.")
        with self._parts.store.read() as conn:
            size = self._parts.log.head(conn).size if progress is not None else 0
            owners = KeyRing.load(conn).log_keys()
        told = None if progress is None else lambda done: progress(done, max(size, done))
        return Checked(self._parts.supervision.verify((note,) if note else (), told), bool(note), owners)

    def take_checkpoint(self) -> Checkpoint:
        """Return the signed checkpoint of the log as it stands, and remember that it left on paper.

        Raises:
            EnvironmentFault: `log_damaged`.
        """
        self._parts.attendance.require(Action.VERIFY_LOG)
        with self._parts.store.write() as conn:
            note = self._parts.log.export_checkpoint(conn, "paper", self._parts.clock.now())
        return Checkpoint(note, int(note.split("\n", 2)[1]))
