"""Where a delegate is on the way through the desk, and what may be done there: plain values, no Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from kiosk.event.verdict import Outcome, Reason, Verdict


class Step(StrEnum):
    """One moment of a visit."""

    IDLE = "idle"
    CHECKING = "checking"
    VERDICT = "verdict"
    PHOTO = "photo"
    REVIEW = "review"
    READY = "ready"
    PRINTING = "printing"
    TRAY = "tray"
    FAILED = "failed"
    CHECK_BADGE = "check_badge"
    SAME_PERSON = "same_person"
    DONE = "done"


class Action(StrEnum):
    """One thing the volunteer can do; the buttons and the autopilot name them alike."""

    SCAN = "scan"
    TAKE_PHOTO = "take_photo"
    TAKE_AGAIN = "take_again"
    USE_PHOTO = "use_photo"
    USE_ANYWAY = "use_anyway"
    PRINT = "print"
    PRINT_WITHOUT = "print_without"
    TRY_AGAIN = "try_again"
    CAME_OUT = "came_out"
    NOT_THERE = "not_there"
    BACK = "back"
    NEXT = "next"
    WRONG_PERSON = "wrong_person"
    CALL_SUPERVISOR = "call_supervisor"
    ASK_EXCEPTION = "ask_exception"
    REPLACE = "replace"
    UNREADABLE = "unreadable"
    BADLY_PRINTED = "badly_printed"
    LATER = "later"
    SAME = "same"
    DIFFERENT = "different"
    NOT_SURE = "not_sure"


@dataclass(frozen=True, slots=True)
class Offers:
    """What stands on the buttons: one primary, some beside it, some quiet ones below; or answers to a question.

    Where there is a question there is no primary action, so that nobody presses through it with Enter.
    """

    primary: Action | None
    beside: tuple[Action, ...] = ()
    below: tuple[Action, ...] = (Action.CALL_SUPERVISOR,)
    answers: tuple[Action, ...] = ()

    @property
    def all(self) -> frozenset[Action]:
        """Return every action that may be done now."""
        first = () if self.primary is None else (self.primary,)
        return frozenset((*first, *self.beside, *self.below, *self.answers))


_HELP = (Action.WRONG_PERSON, Action.CALL_SUPERVISOR)

_SETTLED = frozenset({Reason.VALID, Reason.IDENTITY_BY_DOCUMENT, Reason.OVERRIDDEN})
"""With these a person's badge may be replaced; with CHECK_IN_RESUMED it is not finished yet."""

_OFFERS: Mapping[Step, Offers] = MappingProxyType(
    {
        Step.IDLE: Offers(Action.SCAN),
        Step.CHECKING: Offers(Action.SCAN),
        Step.PHOTO: Offers(Action.TAKE_PHOTO, (Action.PRINT_WITHOUT, Action.BACK), _HELP),
        Step.READY: Offers(Action.PRINT, (Action.TAKE_AGAIN, Action.NEXT), _HELP),
        Step.PRINTING: Offers(Action.NEXT),
        Step.TRAY: Offers(Action.CAME_OUT, (Action.NOT_THERE,)),
        Step.FAILED: Offers(Action.TRY_AGAIN, (Action.NEXT,)),
        Step.CHECK_BADGE: Offers(
            Action.SCAN,
            (Action.UNREADABLE, Action.BADLY_PRINTED),
            (Action.LATER, Action.CALL_SUPERVISOR),
        ),
        Step.SAME_PERSON: Offers(
            None, (), (Action.BACK, *_HELP), (Action.SAME, Action.DIFFERENT, Action.NOT_SURE)
        ),
        Step.DONE: Offers(Action.NEXT),
    }
)

SCANNING: frozenset[Step] = frozenset({Step.IDLE, Step.VERDICT, Step.DONE, Step.FAILED})
"""Steps in which the camera looks for codes. During the photo it looks at the face instead."""

LOOKING: frozenset[Step] = SCANNING | {Step.CHECK_BADGE}
"""Steps in which the camera looks for codes of whatever kind: of people, or of the badge that was just printed."""

REPLACEABLE: frozenset[Step] = SCANNING | {Step.PHOTO, Step.REVIEW, Step.READY, Step.SAME_PERSON}
"""Steps in which a code from a hand scanner replaces the person. A badge on its way out is waited for."""


def offers(
    step: Step,
    verdict: Verdict | None,
    *,
    has_badge: bool = False,
    good_photo: bool = True,
    known: bool = False,
) -> Offers:
    """Return the buttons of `step`.

    Args:
        step: The moment.
        verdict: The verdict shown, where there is one.
        has_badge: Whether the person already holds a badge in force; a valid code is then that badge's.
        good_photo: Whether the picture under review was judged fit.
        known: Whether it is known who the person is; an exception is always one for somebody.
    """
    if step is Step.VERDICT:
        return _on_verdict(verdict, has_badge=has_badge, known=known)
    if step is Step.REVIEW:
        if good_photo:
            return Offers(Action.USE_PHOTO, (Action.TAKE_AGAIN, Action.NEXT), _HELP)
        return Offers(Action.TAKE_AGAIN, (Action.USE_ANYWAY, Action.NEXT), _HELP)
    return _OFFERS[step]


def _on_verdict(verdict: Verdict | None, *, has_badge: bool, known: bool) -> Offers:
    if verdict is None or verdict.outcome is not Outcome.ADMIT:
        # Offered for every refusal alike, so that the button tells nobody what lies behind one.
        beside = (Action.ASK_EXCEPTION,) if known and verdict is not None else ()
        lost = has_badge and verdict is not None and verdict.reason is Reason.ALREADY_USED
        return Offers(Action.NEXT, beside, (Action.REPLACE, *_HELP) if lost else _HELP)
    below = (Action.REPLACE, *_HELP) if has_badge and verdict.reason in _SETTLED else _HELP
    if has_badge and verdict.reason is Reason.VALID:
        return Offers(Action.NEXT, (), below)
    return Offers(Action.TAKE_PHOTO, (Action.PRINT_WITHOUT, Action.NEXT), below)
