"""Self-service: where a delegate is, how they show that an invitation is theirs, and a case handed to a desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard


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


class Met(StrEnum):
    """What came of a code, as far as the way goes."""

    WELCOME = "welcome"
    NOT_OURS = "not_ours"
    REFUSED = "refused"
    REFERRED = "referred"
    HAS_BADGE = "has_badge"


@dataclass(frozen=True, slots=True)
class Arrival:
    """What came of a code that was held up.

    Args:
        language: The delegate's own, or empty.
        asks: Whether a second factor is asked for.
        can_prove: Whether the registry holds one.
        unread: Whether a badge of this delegate was printed before and waits to be read.
        compare: Whether somebody has to compare the face first.
        leads: Whether this delegate may see to the delegation's own.
    """

    met: Met
    language: str = ""
    detail: str = ""
    asks: bool = True
    can_prove: bool = True
    unread: bool = False
    compare: bool = False
    leads: bool = False


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


@dataclass(frozen=True, slots=True)
class Greeting:
    """What may be shown of whoever holds up a code, before it is shown that it is theirs.

    Args:
        given: The first given name, or empty where nobody is known.
        delegation: Code of the delegation ("MAR"), or empty.
        factors: What this delegate may be asked for.
    """

    arrival: Arrival
    given: str = ""
    delegation: str = ""
    factors: tuple[Factor, ...] = ()


@dataclass(frozen=True, slots=True)
class Proved:
    """Whether an answer was right.

    Args:
        left: How many answers are left.
        card: Everything of the delegate, once it was.
    """

    ok: bool
    left: int
    card: DelegateCard | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What came of printing.

    Args:
        out: Whether the badge came out.
        check: Whether it has to be read.
        fault: Code of the printer's state where it did not come out.
    """

    out: bool
    check: bool = False
    fault: str = ""
