"""Badges and the jobs that print them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class BadgeState(StrEnum):
    """Where one badge is in its life."""

    MADE = "made"
    ISSUED = "issued"
    REPLACED = "replaced"
    REVOKED = "revoked"
    VOID = "void"
    RETURNED = "returned"


class ReplaceReason(StrEnum):
    """Why a badge is replaced; written into the log, never renamed."""

    LOST = "lost"
    DAMAGED = "damaged"
    WRONG_DATA = "wrong_data"
    BADLY_PRINTED = "badly_printed"


AHEAD = "ahead-"
"""How the code of a station begins that makes badges ahead of time; nobody stands there."""


@dataclass(frozen=True, slots=True)
class PigeonHole:
    """Where a badge made ahead of time waits: "C 14" is hole 14 of shelf C."""

    shelf: str
    hole: int

    def __str__(self) -> str:
        """Return it as people say it."""
        return f"{self.shelf} {self.hole}"

    @property
    def place(self) -> tuple[int, str, int]:
        """Return what holes are sorted by: shelf Z comes before shelf AA."""
        return len(self.shelf), self.shelf, self.hole


class UnreadReason(StrEnum):
    """Why a printed badge is issued without its code having been read; written into the log, never renamed."""

    NO_READER = "no_reader"
    NOT_READ = "not_read"
    GONE = "gone"


class SameAnswer(StrEnum):
    """What somebody says who compared a face with its pictures; written into the log, never renamed."""

    SAME = "same"
    DIFFERENT = "different"
    NOT_SURE = "not_sure"


class Seen(StrEnum):
    """What was held to the camera when a fresh badge was asked for."""

    RIGHT = "right"
    ANOTHER = "another"
    INVITATION = "invitation"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Badge:
    """One printed badge: its own serial, its own credential.

    Args:
        serial: Unique and dense per event store; printed on the badge.
        cti: The badge's own credential.
        design: Name of the design it was rendered with.
        portrait: SHA-256 of the portrait on it, or None when printed without.
    """

    id: UUID
    delegate_id: UUID
    serial: int
    cti: bytes
    design: str
    state: BadgeState
    made_at: datetime
    station: str
    portrait: bytes | None = None

    @property
    def ahead(self) -> bool:
        """Return whether it was made ahead of time: it is nobody's until it is handed over."""
        return self.station.startswith(AHEAD)


class PrintState(StrEnum):
    """States of a print job, in the order of a good day; the last four are ends or questions."""

    RENDERED = "rendered"
    SENDING = "sending"
    SENT = "sent"
    PRINTING = "printing"
    PRINTED = "printed"
    VERIFIED = "verified"
    HANDED_OVER = "handed_over"
    FAILED = "failed"
    UNKNOWN = "unknown"
    VOID = "void"


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One badge on its way to paper; there is at most one live job a badge.

    Args:
        badge_id: The key: the same badge is never queued twice.
        document: SHA-256 of the PDF in the store.
        remote: The printer's own name for the job, once it has one.
        message: What went wrong and what to do, or empty.
    """

    id: UUID
    badge_id: UUID
    printer: str
    state: PrintState
    document: bytes
    attempts: int
    created_at: datetime
    updated_at: datetime
    remote: str = ""
    message: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of holding something to the camera after a badge was printed.

    Args:
        job: The job of the badge that was asked for, as it is now.
        name: Whose badge or invitation it is, where that is known.
        place: What the desk that printed the other badge is called, where it is known.
        ended: Whether the other badge has ended: replaced, revoked or void.
    """

    seen: Seen
    job: PrintJob
    name: str = ""
    place: str = ""
    ended: bool = False


@dataclass(frozen=True, slots=True)
class BeforeBadge:
    """What stands between an admitted delegate and a badge.

    Args:
        unchecked: The job of a badge that was printed already and not read yet, or None.
        same_person: Whether somebody has to compare the face first.
    """

    unchecked: PrintJob | None = None
    same_person: bool = False
