"""What may come in self-service, where a delegate may be, and what has to be done: plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.event.self_service import Arrival, Collected, HelpCause, Stage


class Input(StrEnum):
    """What may come: from the delegate, the camera, the desk, the printer or the clock."""

    TOUCHED = "touched"
    LANGUAGE = "language"
    CODE = "code"
    ARRIVED = "arrived"
    TROUBLE = "trouble"
    YES = "yes"
    NO = "no"
    ANSWERED = "answered"
    PROVED = "proved"
    NOT_PROVED = "not_proved"
    AGREED = "agreed"
    CAPTURED = "captured"
    NO_GOOD = "no_good"
    USE = "use"
    AGAIN = "again"
    RIGHT = "right"
    WRONG = "wrong"
    PRINTED = "printed"
    NOT_PRINTED = "not_printed"
    READ = "read"
    NOT_READ = "not_read"
    DONE = "done"
    GROUP = "group"
    HELP = "help"
    TAKEN = "taken"
    HELPED = "helped"
    GO_ON = "go_on"
    BACK = "back"
    START_AGAIN = "start_again"
    IDLE = "idle"
    GONE = "gone"
    MORE_TIME = "more_time"
    OUT = "out"
    IN = "in"


class Effect(StrEnum):
    """What has to be done; the window does it in this order."""

    CHECK = "check"
    PROVE = "prove"
    LOOK = "look"
    LOOK_AWAY = "look_away"
    KEEP = "keep"
    DRAW = "draw"
    PRINT = "print"
    HAND_OVER = "hand_over"
    CALL = "call"
    END_CALL = "end_call"
    FORGET = "forget"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class Came:
    """One input with what it brings.

    Args:
        language: With `LANGUAGE`.
        arrival: With `ARRIVED`.
        cause: With `HELP` and `NOT_PRINTED`, where it is known.
        detail: With `WRONG` the line of the badge; with `OUT` why; with `HELP` what it is about.
        left: With `NOT_PROVED`: how many answers are left.
        check: With `PRINTED`: whether the badge has to be read.
    """

    what: Input
    language: str = ""
    arrival: Arrival | None = None
    cause: HelpCause = HelpCause.ASKED
    detail: str = ""
    left: int = 0
    check: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """Where one delegate is.

    Args:
        language: The language of the page; `chosen` where a person chose it by hand.
        arrival: What came of the code, while a delegate is known.
        note: A stable code of what to say beside the page's own sentence, or empty.
        left: How many answers to the second factor are left; None before the first.
        codes: How many codes were held up that mean nothing here.
        pictures: How many pictures were given up or taken again.
        before: Where help was called from.
        taken: Whether somebody is coming.
        warned: Whether the page asks if anybody is still there.
        out: Why the station closes when this delegate has gone, or is closed; empty where it is open.
        printing: Whether a badge is on its way to paper.
    """

    stage: Stage = Stage.ATTRACT
    language: str = "en"
    chosen: bool = False
    arrival: Arrival | None = None
    note: str = ""
    left: int | None = None
    codes: int = 0
    pictures: int = 0
    collected: frozenset[Collected] = frozenset()
    cause: HelpCause = HelpCause.ASKED
    detail: str = ""
    before: Stage | None = None
    taken: bool = False
    warned: bool = False
    out: str = ""
    printing: bool = False

    @property
    def known(self) -> bool:
        """Return whether a delegate's code was read and is being seen to."""
        return self.arrival is not None

    @property
    def proved(self) -> bool:
        """Return whether it was shown that the code is this person's."""
        return Collected.IDENTITY in self.collected


@dataclass(frozen=True, slots=True)
class Turn:
    """Where one is next, and what has to be done for it.

    Args:
        case: With `CALL`: whom help is called for, and why; by then the page may have been blanked.
    """

    state: State
    effects: tuple[Effect, ...] = ()
    case: State | None = None


MACHINE: frozenset[Stage] = frozenset({Stage.CHECKING, Stage.PROVING, Stage.PRINTING})
"""Stages in which the machine works and the delegate waits; nobody is asked whether they are still there."""

UNTIMED: frozenset[Stage] = MACHINE | {Stage.ATTRACT, Stage.OUT}
"""Stages without a time limit."""

LOOKING: frozenset[Stage] = frozenset({Stage.ATTRACT, Stage.LANGUAGE, Stage.SCAN, Stage.BADGE, Stage.GROUP})
"""Stages in which the camera looks for codes."""

ASKING: frozenset[Stage] = frozenset({Stage.SCAN, Stage.BADGE})
"""Stages that ask for a code, be it one that was held up before."""

STOPPABLE: frozenset[Stage] = frozenset(Stage) - MACHINE - {Stage.ATTRACT, Stage.OUT}
"""Stages from which one may start again."""

HELPFUL: frozenset[Stage] = frozenset(Stage) - {Stage.HELP, Stage.OUT, Stage.CHECKING, Stage.PROVING}
"""Stages with a button for help; where the machine checks something it is over before one finds it."""

BACK: Mapping[Stage, Stage] = MappingProxyType(
    {
        Stage.LANGUAGE: Stage.ATTRACT,
        Stage.SCAN: Stage.LANGUAGE,
        Stage.CONFIRM: Stage.SCAN,
        Stage.FACTOR: Stage.CONFIRM,
        Stage.NOTICE: Stage.CONFIRM,
        Stage.PORTRAIT: Stage.NOTICE,
        Stage.REVIEW: Stage.PORTRAIT,
        Stage.PREVIEW: Stage.REVIEW,
        Stage.GROUP: Stage.WELCOME,
    }
)
BACKABLE: frozenset[Stage] = frozenset(BACK)
"""Stages from which one may go back."""
