"""What the head of a delegation reads at a self-service station: where the people are, what to do next, and why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.groups import GroupSeen, MemberState
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of


@dataclass(frozen=True, slots=True)
class Page:
    """The words of one step; empty where it has none.

    Args:
        primary: What the one large button says.
        secondary: What the button beside it says.
    """

    title: str
    sentence: str = ""
    primary: str = ""
    secondary: str = ""


_FINISH = QT_TRANSLATE_NOOP("Group", "Finish")
_COMES_OUT = QT_TRANSLATE_NOOP("Group", "Please wait here. The badges come out in protocol order.")

PAGES: Mapping[str, Page] = MappingProxyType(
    {
        "loading": Page(
            QT_TRANSLATE_NOOP("Group", "Your delegation"), QT_TRANSLATE_NOOP("Group", "One moment.")
        ),
        "collect": Page(
            QT_TRANSLATE_NOOP("Group", "Your delegation"),
            QT_TRANSLATE_NOOP("Group", "Choose whose badges you collect."),
            QT_TRANSLATE_NOOP("Group", "Collect badges"),
            _FINISH,
        ),
        "confirm": Page(
            QT_TRANSLATE_NOOP("Group", "Your delegation"),
            QT_TRANSLATE_NOOP("Group", "Choose who has arrived."),
            QT_TRANSLATE_NOOP("Group", "Confirm arrival"),
            _FINISH,
        ),
        "confirming": Page(
            QT_TRANSLATE_NOOP("Group", "One moment"),
            QT_TRANSLATE_NOOP("Group", "The arrivals are being written down."),
        ),
        "printing": Page(
            QT_TRANSLATE_NOOP("Group", "Printing {number} of {all}"),
            _COMES_OUT,
            secondary=QT_TRANSLATE_NOOP("Group", "Stop after this badge"),
        ),
        "stopping": Page(QT_TRANSLATE_NOOP("Group", "This is the last badge"), _COMES_OUT),
        "read": Page(
            QT_TRANSLATE_NOOP("Group", "Hold each badge in front of the camera"),
            QT_TRANSLATE_NOOP("Group", "In any order. Read so far: {number} of {all}"),
            secondary=QT_TRANSLATE_NOOP("Group", "A badge cannot be read"),
        ),
        "done": Page(
            QT_TRANSLATE_NOOP("Group", "Your delegation"),
            QT_TRANSLATE_NOOP("Group", "There is nothing left to do here."),
            _FINISH,
        ),
        "trouble": Page(
            QT_TRANSLATE_NOOP("Group", "Your delegation"),
            "",
            _FINISH,
            QT_TRANSLATE_NOOP("Group", "Ask for help"),
        ),
    }
)
STATES: Mapping[MemberState, str] = MappingProxyType(
    {
        MemberState.NOT_ARRIVED: QT_TRANSLATE_NOOP("Group", "No badge yet"),
        MemberState.CONFIRMED: QT_TRANSLATE_NOOP("Group", "Arrival confirmed"),
        MemberState.READY: QT_TRANSLATE_NOOP("Group", "The badge is at the hand-out desk"),
        MemberState.PRINTING: QT_TRANSLATE_NOOP("Group", "The badge is being printed"),
        MemberState.UNREAD: QT_TRANSLATE_NOOP("Group", "Hold it to the camera"),
        MemberState.ISSUED: QT_TRANSLATE_NOOP("Group", "Has a badge"),
        MemberState.AT_DESK: QT_TRANSLATE_NOOP("Group", "Please ask at the desk"),
    }
)
_READY_CONFIRMED = QT_TRANSLATE_NOOP("Group", "Arrival confirmed. The badge is at the hand-out desk")
NOTES: Mapping[str, str] = MappingProxyType(
    {
        "printer": QT_TRANSLATE_NOOP(
            "Group", "The printer has stopped. What was printed is yours; nothing is lost."
        ),
        "unclear": QT_TRANSLATE_NOOP(
            "Group", "It is not known whether the last badge came out. Please ask for help."
        ),
        "fault": QT_TRANSLATE_NOOP("Group", "This cannot be done here at the moment. Nothing is lost."),
        "not_you": QT_TRANSLATE_NOOP("Group", "This cannot be done here. Please ask at the desk."),
        "left_out": QT_TRANSLATE_NOOP("Group", "Some badges cannot be printed here. Please ask at the desk."),
        "all_read": QT_TRANSLATE_NOOP("Group", "All badges have been read."),
    }
)
_SEEN: Mapping[GroupSeen, str] = MappingProxyType(
    {
        GroupSeen.RIGHT: QT_TRANSLATE_NOOP("Group", "Read: {name}"),
        GroupSeen.BEFORE: QT_TRANSLATE_NOOP("Group", "This badge was read before: {name}"),
        GroupSeen.AT_DESK: QT_TRANSLATE_NOOP("Group", "Please take this badge to the desk: {name}"),
        GroupSeen.OTHER: QT_TRANSLATE_NOOP("Group", "This is none of the badges you have just collected."),
    }
)
_CHOSEN = QT_TRANSLATE_NOOP("Group", "Chosen: {number} of {all}")
_ISOLATED = "\u2068{}\u2069"


def page(step: str, number: int, of: int, language: str) -> Page:
    """Return what a step says; `number` of `of` are printed or read so far."""
    one = PAGES[step]
    said = (
        _said(text).format(number=_number(number, language), all=_number(of, language)) if text else ""
        for text in (one.title, one.sentence, one.primary, one.secondary)
    )
    return Page(*said)


def state(of: MemberState, *, confirmed: bool) -> str:
    """Return where somebody is."""
    both = confirmed and of is MemberState.READY
    return _said(_READY_CONFIRMED if both else STATES[of])


def note(code: str) -> str:
    """Return what is said beside the page's own words; empty for none."""
    return _said(NOTES[code]) if code else ""


def seen(what: GroupSeen, name: str) -> str:
    """Return what became of something that was held to the camera."""
    return _said(_SEEN[what]).format(name=_ISOLATED.format(name))


def chosen(number: int, of: int, language: str) -> str:
    """Return how many are chosen of those who can be."""
    return _said(_CHOSEN).format(number=_number(number, language), all=_number(of, language))


def _said(text: str) -> str:
    return QCoreApplication.translate("Group", text)


def _number(number: int, language: str) -> str:
    return locale_of(language).toString(number)
