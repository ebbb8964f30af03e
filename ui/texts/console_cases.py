"""Words of the page Cases: what waits for a supervisor, why, and what to do about it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.event.cases import CaseKind
from kiosk.event.operators import OverrideAction
from kiosk.event.watch import HitState, WatchAction
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

_CASES: Mapping[CaseKind, tuple[str, str]] = MappingProxyType(
    {
        CaseKind.TWO_PLACES: (
            QT_TRANSLATE_NOOP("Cases", "The same badge in two places"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "One badge was scanned at two stations within a time in which nobody walks from one to the other. "
                "Somebody may have copied it: find the bearer and compare the faces.",
            ),
        ),
        CaseKind.TWICE_INSIDE: (
            QT_TRANSLATE_NOOP("Cases", "Inside twice"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "A badge came to an entrance while it counted as inside already: it was passed back, or an exit was "
                "missed. Ask the bearer, then set right whether they are inside.",
            ),
        ),
        CaseKind.WATCH_LIST: (
            QT_TRANSLATE_NOOP("Cases", "Somebody of the watch list came"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "A person whom the watch list names was scanned. Read the entry, and go to them if it says so.",
            ),
        ),
        CaseKind.OVERRIDE_PATTERN: (
            QT_TRANSLATE_NOOP("Cases", "Many exceptions of one operator"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "One operator asks for far more exceptions than the others. Look at what they were for, and talk to them.",
            ),
        ),
        CaseKind.FORGED_BURST: (
            QT_TRANSLATE_NOOP("Cases", "Many false codes at one station"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "Several codes that the conference did not issue were shown within minutes: somebody may be trying out "
                "copies. Go there.",
            ),
        ),
        CaseKind.HELP_CALLED: (
            QT_TRANSLATE_NOOP("Cases", "A station called for help"),
            QT_TRANSLATE_NOOP("Cases", "Somebody pressed “Call a supervisor”. Go there or send somebody."),
        ),
        CaseKind.CLOCK_WENT_BACK: (
            QT_TRANSLATE_NOOP("Cases", "A clock went back"),
            QT_TRANSLATE_NOOP(
                "Cases",
                "The clock of a station was set back: times in the record before and after it do not compare. Find out "
                "why. Two people close this case: one of them an admin.",
            ),
        ),
    }
)
_USUAL: Mapping[CaseKind, tuple[str, ...]] = MappingProxyType(
    {
        CaseKind.TWO_PLACES: (
            QT_TRANSLATE_NOOP("Cases", "Same person, walked quickly"),
            QT_TRANSLATE_NOOP("Cases", "Badge was copied and revoked"),
        ),
        CaseKind.TWICE_INSIDE: (
            QT_TRANSLATE_NOOP("Cases", "Exit was missed, set right"),
            QT_TRANSLATE_NOOP("Cases", "Badge was passed back, person warned"),
        ),
        CaseKind.WATCH_LIST: (
            QT_TRANSLATE_NOOP("Cases", "Spoken to, nothing further"),
            QT_TRANSLATE_NOOP("Cases", "Handed over to security"),
        ),
        CaseKind.OVERRIDE_PATTERN: (
            QT_TRANSLATE_NOOP("Cases", "Explained by the desk’s task"),
            QT_TRANSLATE_NOOP("Cases", "Operator was spoken to"),
        ),
        CaseKind.FORGED_BURST: (
            QT_TRANSLATE_NOOP("Cases", "A trial, no intent"),
            QT_TRANSLATE_NOOP("Cases", "Person was stopped"),
        ),
        CaseKind.HELP_CALLED: (
            QT_TRANSLATE_NOOP("Cases", "Helped"),
            QT_TRANSLATE_NOOP("Cases", "Pressed by mistake"),
        ),
        CaseKind.CLOCK_WENT_BACK: (QT_TRANSLATE_NOOP("Cases", "Clock was set right"),),
    }
)
_ACTIONS: Mapping[WatchAction, str] = MappingProxyType(
    {
        WatchAction.SILENT: QT_TRANSLATE_NOOP("Cases", "Send to the supervisor, say nothing"),
        WatchAction.REFUSE: QT_TRANSLATE_NOOP("Cases", "Refuse"),
        WatchAction.NOTIFY: QT_TRANSLATE_NOOP("Cases", "Admit, and tell the supervisor"),
    }
)
_STATES: Mapping[HitState, str] = MappingProxyType(
    {
        HitState.OPEN: QT_TRANSLATE_NOOP("Cases", "Not decided yet"),
        HitState.HELD: QT_TRANSLATE_NOOP("Cases", "Held: it is this person"),
        HitState.CLEARED: QT_TRANSLATE_NOOP("Cases", "Cleared: it is somebody else"),
    }
)


def section(kind: str, number: int, language: str) -> str:
    """Return the heading over what waits of one kind, with how much that is."""
    names = {
        "asked": QCoreApplication.translate("Cases", "Exceptions asked for"),
        "likeness": QCoreApplication.translate("Cases", "Watch list"),
        "case": QCoreApplication.translate("Cases", "Cases"),
    }
    return f"{names[kind]} · {locale_of(language).toString(number)}"


def asked_title(action: OverrideAction) -> str:
    """Return what somebody at a station asks for."""
    if action is OverrideAction.REPRINT:
        return QCoreApplication.translate("Cases", "One more badge is asked for")
    return QCoreApplication.translate("Cases", "An exception is asked for")


def case_title(kind: CaseKind) -> str:
    """Return what a case is called."""
    return _tr(_CASES[kind][0])


def case_told(kind: CaseKind) -> str:
    """Return what it means, and what to do."""
    return _tr(_CASES[kind][1])


def two_places(first: str, second: str, apart: timedelta, language: str) -> str:
    """Return where and how soon after each other one badge was seen."""
    text = QCoreApplication.translate("Cases", "{first} and {second}, {seconds} s apart.")
    seconds = locale_of(language).toString(int(abs(apart.total_seconds())))
    return text.format(first=first, second=second, seconds=seconds)


def false_codes(number: int, station: str, within: timedelta, language: str) -> str:
    """Return how many false codes were shown at a station, and within which time."""
    locale, minutes = locale_of(language), max(1, round(within.total_seconds() / 60))
    text = QCoreApplication.translate("Cases", "{number} false codes at {station} within {minutes} min.")
    return text.format(number=locale.toString(number), station=station, minutes=locale.toString(minutes))


def asked_often(name: str, number: int, language: str) -> str:
    """Return how many exceptions an operator asked for."""
    text = QCoreApplication.translate("Cases", "{name} asked for {number} exceptions.")
    return text.format(name=name, number=locale_of(language).toString(number))


def came_from(station: str) -> str:
    """Return at which station it happened."""
    return QCoreApplication.translate("Cases", "At {station}.").format(station=station)


def usual_ends(kind: CaseKind) -> list[str]:
    """Return the reasons for which such a case is mostly closed."""
    return [_tr(text) for text in _USUAL[kind]]


def watch_action(action: WatchAction) -> str:
    """Return what an entry of the watch list does."""
    return _tr(_ACTIONS[action])


def hit_state(state: HitState) -> str:
    """Return what was said of a hit."""
    return _tr(_STATES[state])


def likeness(score: int, language: str) -> str:
    """Return in words and number how alike an entry and a person are."""
    if score >= 97:
        text = QCoreApplication.translate("Cases", "Nearly certain ({score} of 100)")
    elif score >= 92:
        text = QCoreApplication.translate("Cases", "Very much alike ({score} of 100)")
    else:
        text = QCoreApplication.translate("Cases", "Alike ({score} of 100)")
    return text.format(score=locale_of(language).toString(score))


def entries(number: int, language: str) -> str:
    """Return how many entries of the record belong to a case."""
    if number == 1:
        return QCoreApplication.translate("Cases", "1 entry")
    text = QCoreApplication.translate("Cases", "{number} entries")
    return text.format(number=locale_of(language).toString(number))


def waiting_for(since: timedelta, language: str) -> str:
    """Return for how long somebody has been waiting."""
    minutes = max(0, int(since.total_seconds())) // 60
    if minutes < 1:
        return QCoreApplication.translate("Cases", "waiting since just now")
    text = QCoreApplication.translate("Cases", "waiting for {number} min")
    return text.format(number=locale_of(language).toString(minutes))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Cases", text)
