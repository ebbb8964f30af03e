"""Self-service: where a delegate is, how they show that an invitation is theirs, and a case handed to a desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID


class Stage(StrEnum):
    """One moment at a self-service station; written into cases and logs, never renamed."""

    ATTRACT = "attract"
    LANGUAGE = "language"
    SCAN = "scan"
    CHECKING = "checking"
    CONFIRM = "confirm"
    FACTOR = "factor"
    PROVING = "proving"
    NOTICE = "notice"
    PORTRAIT = "portrait"
    REVIEW = "review"
    PREVIEW = "preview"
    PRINTING = "printing"
    BADGE = "badge"
    WELCOME = "welcome"
    GROUP = "group"
    HELP = "help"
    OUT = "out"


class Factor(StrEnum):
    """How delegates show that the invitation in their hand is theirs."""

    BIRTH_DATE = "birth_date"
    DOCUMENT = "document"
    PASSPORT = "passport"


class HelpCause(StrEnum):
    """Why a volunteer is needed; written into the log, never renamed."""

    ASKED = "asked"
    REFUSED = "refused"
    REFERRED = "referred"
    CODES = "codes"
    IDENTITY = "identity"
    NO_FACTOR = "no_factor"
    NO_PORTRAIT = "no_portrait"
    PORTRAIT = "portrait"
    WRONG_LINE = "wrong_line"
    COMPARE = "compare"
    PRINTER = "printer"
    UNREADABLE = "unreadable"
    LEFT = "left"
    FAULT = "fault"


class Collected(StrEnum):
    """What a delegate has done already; a desk does not ask for it again."""

    CODE = "code"
    IDENTITY = "identity"
    PORTRAIT = "portrait"
    BADGE = "badge"


class HelpEnd(StrEnum):
    """How a case ended; written into the log, never renamed."""

    HELPED = "helped"
    WENT_ON = "went_on"
    NOBODY_THERE = "nobody_there"


@dataclass(frozen=True, slots=True)
class HelpCase:
    """A check-in that was begun at a self-service station and is to be finished by somebody.

    Args:
        station: Code of the self-service station.
        label: What people call that station.
        language: What the delegate reads, BCP 47.
        stage: Where the delegate had got to.
        detail: What it is about besides: a reason, or which line of the badge is wrong; a code, no name.
        delegate_id: Who it is, where an invitation was read.
        taken_by: Code of the desk that sees to it, or empty.
        taken_label: What people call that desk, or empty.
    """

    id: UUID
    station: str
    label: str
    language: str
    stage: Stage
    cause: HelpCause
    opened_at: datetime
    detail: str = ""
    delegate_id: UUID | None = None
    collected: frozenset[Collected] = frozenset()
    taken_by: str = ""
    taken_label: str = ""
    taken_at: datetime | None = None
    closed_at: datetime | None = None
    end: HelpEnd | None = None

    @property
    def open(self) -> bool:
        """Return whether somebody still waits."""
        return self.closed_at is None
