"""What a gate says where a desk would speak of its search, its printer or its invitations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import tzinfo
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from kiosk.event.places import Direction
from kiosk.event.verdict import Reason, Verdict
from ui.texts import errors, health, reasons
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ui.services import PartLike

_IDLE = QT_TRANSLATE_NOOP("Gate", "Ready")
_BY_CAMERA = QT_TRANSLATE_NOOP("Gate", "Hold the badge up to the camera.")
_BY_HAND = QT_TRANSLATE_NOOP("Gate", "Scan the badge with the hand scanner.")
_CHECKING = QT_TRANSLATE_NOOP("Gate", "One moment")
_CHECKING_WHY = QT_TRANSLATE_NOOP("Gate", "The badge is being checked.")
_ONE_BY_ONE = QT_TRANSLATE_NOOP("Gate", "One at a time: then scan the next badge once more.")
_TROUBLE = QT_TRANSLATE_NOOP("Gate", "Not checked")
_INSIDE = QT_TRANSLATE_NOOP("Gate", "Inside: {inside}")
_INSIDE_OF = QT_TRANSLATE_NOOP("Gate", "Inside: {inside} of {capacity}")
_FULL = QT_TRANSLATE_NOOP("Gate", "Full: {inside} of {capacity}")

DIRECTIONS: Mapping[Direction, str] = MappingProxyType(
    {
        Direction.ENTRY: QT_TRANSLATE_NOOP("Gate", "Entry"),
        Direction.EXIT: QT_TRANSLATE_NOOP("Gate", "Exit"),
    }
)

_TO_DESKS = QT_TRANSLATE_NOOP("Gate", "Show them the way to the check-in desks.")

_ADMITTED: Mapping[Direction, tuple[str, str]] = MappingProxyType(
    {
        Direction.ENTRY: (
            QT_TRANSLATE_NOOP("Gate", "This badge opens this zone."),
            QT_TRANSLATE_NOOP("Gate", "Compare the face with the picture."),
        ),
        Direction.EXIT: (
            QT_TRANSLATE_NOOP("Gate", "The way out is free."),
            QT_TRANSLATE_NOOP("Gate", "Wish them a good day."),
        ),
    }
)

WHY: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.UNKNOWN_KEY: QT_TRANSLATE_NOOP(
            "Gate", "This code was signed by someone this gate does not know."
        ),
        Reason.NOT_IN_MIRROR: QT_TRANSLATE_NOOP(
            "Gate", "The code is genuine, but this gate does not know the person yet."
        ),
        Reason.ALREADY_USED: QT_TRANSLATE_NOOP("Gate", "This code was already used."),
        Reason.RULE_FAILED: QT_TRANSLATE_NOOP("Gate", "This gate could not decide."),
    }
)
"""Why, where the desk's own sentence does not hold at a gate."""

WHAT: Mapping[Reason, str] = MappingProxyType(
    {
        Reason.OVERRIDDEN: QT_TRANSLATE_NOOP("Gate", "Compare the face with the picture."),
        Reason.UNREADABLE_CODE: QT_TRANSLATE_NOOP("Gate", "Scan it again."),
        Reason.WRONG_EVENT: QT_TRANSLATE_NOOP("Gate", "Ask for the badge of this event."),
        Reason.UNKNOWN_CODE: QT_TRANSLATE_NOOP("Gate", "Ask for the badge of this event."),
        Reason.REPLACED: QT_TRANSLATE_NOOP("Gate", "Ask for the newer badge."),
        Reason.EXPIRED: _TO_DESKS,
        Reason.AMBIGUOUS_CODE: _TO_DESKS,
        Reason.ALREADY_USED: _TO_DESKS,
        Reason.CHECK_IN_ELSEWHERE: _TO_DESKS,
        Reason.CHECK_IN_RESUMED: _TO_DESKS,
        Reason.IDENTITY_BY_DOCUMENT: QT_TRANSLATE_NOOP("Gate", "Compare the face with the picture."),
    }
)
"""What to do, where the desk's own sentence needs what a gate lacks."""

_ELSEWHERE = QT_TRANSLATE_NOOP("Gate", "Send people to another gate and call a supervisor.")
_UNRECORDED = QT_TRANSLATE_NOOP("Gate", "The signed record is not in order; nothing can be added to it.")

ERRORS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "internal_error": (
            QT_TRANSLATE_NOOP("Gate", "Something went wrong inside the program."),
            QT_TRANSLATE_NOOP("Gate", "Scan the badge again. If it happens again, call a supervisor."),
        ),
        "store_busy": (
            QT_TRANSLATE_NOOP("Gate", "Another program is using the data of this gate."),
            QT_TRANSLATE_NOOP("Gate", "Scan the badge again in a moment."),
        ),
        "disk_full": (
            QT_TRANSLATE_NOOP("Gate", "The disk of this gate is full; nothing can be recorded."),
            _ELSEWHERE,
        ),
        "store_damaged": (
            QT_TRANSLATE_NOOP("Gate", "The data of this gate is damaged; nothing can be recorded."),
            _ELSEWHERE,
        ),
        "folder_not_writable": (
            QT_TRANSLATE_NOOP("Gate", "This gate may not write to its folder; nothing can be recorded."),
            _ELSEWHERE,
        ),
        "log_damaged": (_UNRECORDED, _ELSEWHERE),
    }
)
"""What happened and what to do, when a badge could not be checked."""

_HAND_SCANNER = QT_TRANSLATE_NOOP("Gate", "Use the hand scanner until the camera is back.")
_AGAIN = QT_TRANSLATE_NOOP("Gate", "Open the gate again to look through a camera.")

REMEDIES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("camera", "ended"): _AGAIN,
        ("camera", "stopped"): _AGAIN,
        ("camera", ""): _HAND_SCANNER,
        ("mirror", ""): QT_TRANSLATE_NOOP(
            "Gate", "Tell a supervisor that this gate has been cut off for long."
        ),
        ("log", ""): _ELSEWHERE,
    }
)
"""What to do about a part; with an empty code, whatever its fault is."""


def idle(*, camera_ok: bool) -> tuple[str, str]:
    """Return word and sentence of a gate that waits."""
    return _tr(_IDLE), _tr(_BY_CAMERA if camera_ok else _BY_HAND)


def checking(*, crowded: bool) -> tuple[str, str, str]:
    """Return word, sentence and what to do while a badge is checked; `crowded` when another came meanwhile."""
    return _tr(_CHECKING), _tr(_CHECKING_WHY), _tr(_ONE_BY_ONE) if crowded else ""


def trouble(error: KioskError) -> tuple[str, str, str]:
    """Return word, what happened and what to do when a badge could not be checked."""
    known = ERRORS.get(error.code)
    what, remedy = errors.words(error) if known is None else (_tr(known[0]), _tr(known[1]))
    return _tr(_TROUBLE), what, remedy


def why(verdict: Verdict, direction: Direction, language: str, zone: tzinfo) -> str:
    """Return the sentence that says why."""
    if verdict.reason is Reason.VALID:
        return _tr(_ADMITTED[direction][0])
    own = WHY.get(verdict.reason)
    return _tr(own) if own else reasons.why(verdict, language, zone)


def what_to_do(verdict: Verdict, direction: Direction) -> str:
    """Return the sentence that says what the guard does now."""
    if verdict.reason is Reason.VALID:
        return _tr(_ADMITTED[direction][1])
    own = WHAT.get(verdict.reason)
    return _tr(own) if own else reasons.what_to_do(verdict)


def fault(key: str, part: PartLike) -> tuple[str, str]:
    """Return what happened to a part of the gate and what to do about it."""
    message, remedy = health.fault(key, part.code)
    own = REMEDIES.get((key, part.code)) or REMEDIES.get((key, ""))
    return message, _tr(own) if own else remedy


def inside(count: int, capacity: int | None, language: str) -> str:
    """Return how many are inside, of how many at most."""
    locale = reasons.locale_of(language)
    shown = locale.toString(count)
    if capacity is None:
        return _tr(_INSIDE).format(inside=shown)
    template = _FULL if count >= capacity else _INSIDE_OF
    return _tr(template).format(inside=shown, capacity=locale.toString(capacity))


def direction_word(direction: Direction) -> str:
    """Return which way the gate is walked."""
    return _tr(DIRECTIONS[direction])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Gate", text)
