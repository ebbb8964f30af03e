"""What somebody does at a self-service station, written down before: a script of plain values.

A walker does one step after the other, each in the stage it says, and knows which stage follows. What the machine
does in between (checking, proving, printing) is no step.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.event.self_service import Arrival, HelpCause, Stage
from kiosk.rehearsal.sights import Sight

if TYPE_CHECKING:
    from kiosk.event.people import Delegate


class Manner(StrEnum):
    """How somebody goes about it; the first come first in a short queue."""

    QUICK = "quick"
    WRONG_CODE = "wrong_code"
    FORGETS_BADGE = "forgets_badge"
    REFUSED = "refused"
    KEYBOARD = "keyboard_only"
    WRONG_DATE = "wrong_birth_date"
    ORDINARY = "ordinary"
    LEAVES = "leaves_in_the_middle"
    NOT_ME = "someone_elses_code"
    NO_FACE = "no_face_at_first"
    HELP_GOES_ON = "asks_for_help_and_goes_on"
    IMPOSTOR = "wrong_birth_date_three_times"
    GLARE = "glare_on_the_screen"
    LANGUAGE = "wants_another_language"
    WRONG_LINE = "wrong_line_on_the_badge"
    RETAKES = "takes_the_picture_three_times"
    HAS_BADGE = "already_has_a_badge"
    PENDING = "vetting_pending"
    COMES_BACK = "comes_back_for_the_badge"
    SLOW = "slow"
    LOST = "lost"
    DIM = "dark_screen"
    TURNED = "phone_turned"
    FAR = "holds_it_too_far_away"
    TWO_FACES = "two_faces"
    LARGE_TEXT = "large_text_and_contrast"
    HEAD = "head_of_delegation"
    WRONG_CODES = "three_wrong_codes"
    FORGED = "forged_or_unlisted_code"
    USED = "shows_a_used_invitation"
    NO_PORTRAIT = "wants_no_picture"
    NEVER_GOOD = "no_good_picture"
    HELP_STAYS = "asks_for_help"
    UNREADABLE = "badge_cannot_be_read"
    LETTER_FIRST = "shows_the_letter_for_the_badge"
    STARTS_AGAIN = "starts_again"
    DAWDLES = "asks_for_more_time"
    WANDERS_OFF = "leaves_before_a_code"


class Hands(StrEnum):
    """What buttons are worked with."""

    TOUCH = "touch"
    MOUSE = "mouse"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Press:
    """Press a button, by its name in the window."""

    button: str


@dataclass(frozen=True, slots=True)
class Choose:
    """Choose a language: `en`, `fr`, `es` or `ar`."""

    language: str


@dataclass(frozen=True, slots=True)
class Glimpse:
    """Something shown for so many seconds, and then given up."""

    sight: Sight
    seconds: float


@dataclass(frozen=True, slots=True)
class Show:
    """Hold a code to the camera, after what did not work.

    Args:
        sight: What is held in the end, and is read.
        arrival: What comes of it.
        before: What is shown first, and cannot be read.
        linger_s: Seconds for which it is still held after the page has answered.
        paper_of: Place of the walker whose printed badge is held up instead of `sight`.
    """

    sight: Sight
    arrival: Arrival
    before: tuple[Glimpse, ...] = ()
    linger_s: float = 0.2
    paper_of: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Give the second factor: a birth date as `YYYY-MM-DD`.

    Args:
        right: Whether it is the delegate's.
    """

    given: str
    right: bool = True


@dataclass(frozen=True, slots=True)
class Pose:
    """Stand before the camera, after what made no picture; where that is never good, until the page shows a way round.

    Args:
        sight: What is seen in the end.
        good: Whether that may become a portrait.
    """

    sight: Sight
    before: tuple[Glimpse, ...] = ()
    good: bool = True


@dataclass(frozen=True, slots=True)
class HoldBadge:
    """Take the badge that was printed just now and hold it to the camera.

    Args:
        first: Something else that is held up before.
        paper_of: Place of the walker who left it in the tray, where it was not printed just now.
    """

    seed: int = 0
    first: Glimpse | None = None
    paper_of: int | None = None


@dataclass(frozen=True, slots=True)
class Dawdle:
    """Do nothing until the page asks whether anybody is there, then ask for more time."""


@dataclass(frozen=True, slots=True)
class Leave:
    """Go away without a word; the page blanks by itself."""


@dataclass(frozen=True, slots=True)
class BeHelped:
    """Wait for a volunteer, who takes the case and closes it."""


Deed = Press | Choose | Show | Answer | Pose | HoldBadge | Dawdle | Leave | BeHelped


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is done.

    Args:
        at: Where.
        then: Where one is afterwards, when the machine has done its part; `at` itself where one stays.
        think_s: Seconds of looking, reading and reaching before it.
    """

    at: Stage
    deed: Deed
    then: Stage
    think_s: float


class Paper(StrEnum):
    """What became of a badge."""

    NONE = "none"
    ISSUED = "issued"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class End:
    """What is right for a walker in the end.

    Args:
        paper: Of the badge made for this delegate in this visit.
        cause: Of the case that was opened last, or None where there is none.
        waits: Whether that case is still open when the walker has gone.
        detail: What the case is about besides, where that is known beforehand.
        portrait: Whether a portrait is kept.
        alone: Whether the delegate got what they came for without anybody's help.
    """

    paper: Paper = Paper.NONE
    cause: HelpCause | None = None
    waits: bool = False
    detail: str | None = None
    portrait: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Walker:
    """Somebody who comes to the station.

    Args:
        place: In the queue, 1 first.
        language: What they read.
        delegate: Whose code they hold; None where it leads to nobody of this event.
        steps: From the attract page and back to it.
    """

    place: int
    manner: Manner
    language: str
    delegate: Delegate | None
    steps: tuple[Step, ...]
    end: End
    hands: Hands = Hands.TOUCH
