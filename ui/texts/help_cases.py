"""Calls for help from self-service, in plain words for whoever goes there."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from kiosk.event.self_service import Collected, HelpCase, HelpCause, Stage
from ui.texts import people
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.printers import ago, isolated
from ui.texts.reasons import locale_of

CAUSES: Mapping[HelpCause, str] = MappingProxyType(
    {
        HelpCause.ASKED: QT_TRANSLATE_NOOP("HelpCases", "They asked for help."),
        HelpCause.REFUSED: QT_TRANSLATE_NOOP("HelpCases", "They were not admitted. The verdict says why."),
        HelpCause.REFERRED: QT_TRANSLATE_NOOP(
            "HelpCases", "They have to see a person. The verdict says why."
        ),
        HelpCause.CODES: QT_TRANSLATE_NOOP(
            "HelpCases", "None of the codes they held up means anything here."
        ),
        HelpCause.IDENTITY: QT_TRANSLATE_NOOP(
            "HelpCases", "They could not show that the invitation is theirs. Look at a document."
        ),
        HelpCause.NO_FACTOR: QT_TRANSLATE_NOOP(
            "HelpCases", "The station knows nothing to ask them. Look at a document."
        ),
        HelpCause.NO_PORTRAIT: QT_TRANSLATE_NOOP("HelpCases", "They do not want to be photographed."),
        HelpCause.PORTRAIT: QT_TRANSLATE_NOOP("HelpCases", "No picture was good enough. You may accept one."),
        HelpCause.WRONG_LINE: QT_TRANSLATE_NOOP("HelpCases", "Something on the badge is wrong."),
        HelpCause.COMPARE: QT_TRANSLATE_NOOP(
            "HelpCases", "Somebody has to compare the face with the pictures."
        ),
        HelpCause.PRINTER: QT_TRANSLATE_NOOP("HelpCases", "The badge did not come out."),
        HelpCause.UNREADABLE: QT_TRANSLATE_NOOP("HelpCases", "The printed badge could not be read."),
        HelpCause.LEFT: QT_TRANSLATE_NOOP("HelpCases", "They left in the middle."),
        HelpCause.FAULT: QT_TRANSLATE_NOOP("HelpCases", "The station has a fault."),
    }
)

STAGES: Mapping[Stage, str] = MappingProxyType(
    {
        Stage.ATTRACT: QT_TRANSLATE_NOOP("HelpCases", "At the first page"),
        Stage.LANGUAGE: QT_TRANSLATE_NOOP("HelpCases", "Choosing a language"),
        Stage.SCAN: QT_TRANSLATE_NOOP("HelpCases", "Holding up the invitation"),
        Stage.CHECKING: QT_TRANSLATE_NOOP("HelpCases", "Having the invitation checked"),
        Stage.CONFIRM: QT_TRANSLATE_NOOP("HelpCases", "Saying whether the name is theirs"),
        Stage.FACTOR: QT_TRANSLATE_NOOP("HelpCases", "Showing that the invitation is theirs"),
        Stage.PROVING: QT_TRANSLATE_NOOP("HelpCases", "Having their answer checked"),
        Stage.NOTICE: QT_TRANSLATE_NOOP("HelpCases", "Reading about the photo"),
        Stage.PORTRAIT: QT_TRANSLATE_NOOP("HelpCases", "Being photographed"),
        Stage.REVIEW: QT_TRANSLATE_NOOP("HelpCases", "Looking at their photo"),
        Stage.PREVIEW: QT_TRANSLATE_NOOP("HelpCases", "Looking at the badge on the screen"),
        Stage.PRINTING: QT_TRANSLATE_NOOP("HelpCases", "Waiting for the badge to be printed"),
        Stage.BADGE: QT_TRANSLATE_NOOP("HelpCases", "Holding up the new badge"),
        Stage.WELCOME: QT_TRANSLATE_NOOP("HelpCases", "Finished, with a badge"),
        Stage.GROUP: QT_TRANSLATE_NOOP("HelpCases", "Seeing to their delegation"),
        Stage.HELP: QT_TRANSLATE_NOOP("HelpCases", "Waiting for help"),
        Stage.OUT: QT_TRANSLATE_NOOP("HelpCases", "At a station that is closed"),
    }
)

SIGNS: Mapping[Collected, tuple[str, str]] = MappingProxyType(
    {
        Collected.CODE: ("letter", QT_TRANSLATE_NOOP("HelpCases", "Invitation")),
        Collected.IDENTITY: ("tick", QT_TRANSLATE_NOOP("HelpCases", "Identity")),
        Collected.PORTRAIT: ("camera", QT_TRANSLATE_NOOP("HelpCases", "Photo")),
        Collected.BADGE: ("badge", QT_TRANSLATE_NOOP("HelpCases", "Badge printed")),
    }
)
"""The sign and the word of what was done already."""

LINES: Mapping[str, str] = MappingProxyType(
    {
        "name": QT_TRANSLATE_NOOP("HelpCases", "the name"),
        "own_script": QT_TRANSLATE_NOOP("HelpCases", "the name in their own script"),
        "title": QT_TRANSLATE_NOOP("HelpCases", "the title"),
        "function": QT_TRANSLATE_NOOP("HelpCases", "the function"),
        "delegation": QT_TRANSLATE_NOOP("HelpCases", "the delegation"),
        "category": QT_TRANSLATE_NOOP("HelpCases", "the category"),
        "portrait": QT_TRANSLATE_NOOP("HelpCases", "the photo"),
        "zones": QT_TRANSLATE_NOOP("HelpCases", "the zones"),
        "when": QT_TRANSLATE_NOOP("HelpCases", "the days"),
        "days": QT_TRANSLATE_NOOP("HelpCases", "the days"),
    }
)
"""Lines of a badge that somebody may say are wrong."""

_LINE = QT_TRANSLATE_NOOP("HelpCases", "A line on the badge is wrong: {line}.")
_READS = QT_TRANSLATE_NOOP("HelpCases", "Reads {language}")
_WITH = QT_TRANSLATE_NOOP("HelpCases", "{desk} is with them")
_OURS = QT_TRANSLATE_NOOP("HelpCases", "This desk went there; it is not finished")
_GO = QT_TRANSLATE_NOOP("HelpCases", "Go to {station}")
_COMES = QT_TRANSLATE_NOOP("HelpCases", "They come from {station}")
_NEEDED = QT_TRANSLATE_NOOP("HelpCases", "Somebody needs help")
_NEEDED_MANY = QT_TRANSLATE_NOOP("HelpCases", "Somebody needs help ({number})")

_DONE: Mapping[Collected, str] = MappingProxyType(
    {
        Collected.IDENTITY: QT_TRANSLATE_NOOP("HelpCases", "Identity was checked at {station}."),
        Collected.PORTRAIT: QT_TRANSLATE_NOOP("HelpCases", "The photo was taken there."),
        Collected.BADGE: QT_TRANSLATE_NOOP("HelpCases", "A badge was printed there: look for it."),
    }
)

_ERRORS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "case_taken": (
            QT_TRANSLATE_NOOP("HelpCases", "Another desk is seeing to this person already."),
            QT_TRANSLATE_NOOP("HelpCases", "Help whoever else is waiting."),
        ),
        "case_closed": (
            QT_TRANSLATE_NOOP("HelpCases", "This person has been helped already."),
            QT_TRANSLATE_NOOP("HelpCases", "Help whoever else is waiting."),
        ),
        "case_unknown": (
            QT_TRANSLATE_NOOP("HelpCases", "There is no such call for help."),
            QT_TRANSLATE_NOOP("HelpCases", "Look at the list again."),
        ),
    }
)


_LONGEST = 32


def _said(text: str) -> str:
    return QCoreApplication.translate("HelpCases", text)


def why(case: HelpCase) -> str:
    """Return why somebody is needed; of a wrong line, which it is."""
    if case.cause is HelpCause.WRONG_LINE and case.detail:
        known = LINES.get(case.detail)
        plain = "".join(one for one in case.detail.replace("_", " ") if one.isprintable())
        return _said(_LINE).format(line=_said(known) if known else isolated(plain))
    return _said(CAUSES[case.cause])


def stage(case: HelpCase) -> str:
    """Return where they had got to."""
    return _said(STAGES[case.stage])


def station(case: HelpCase) -> str:
    """Return what people call the station."""
    return isolated(case.label or case.station)


def _short(case: HelpCase) -> str:
    """Return what people call the station, cut where it would leave no room for what is said of it."""
    called = case.label or case.station
    return isolated(called if len(called) <= _LONGEST else f"{called[: _LONGEST - 1]}…")


def since(waited: timedelta, language: str) -> str:
    """Return how long ago they called."""
    return ago(waited, language)


def reads(case: HelpCase, language: str) -> str:
    """Return which language they read, by its name in the reader's language; by its code where that is not known."""
    from babel import Locale, UnknownLocaleError

    try:
        called = Locale.parse(case.language.replace("_", "-"), sep="-").get_language_name(language)
    except (UnknownLocaleError, ValueError, TypeError):
        called = None
    return _said(_READS).format(language=isolated(called or case.language))


def signs(case: HelpCase) -> tuple[dict[str, str], ...]:
    """Return the sign and the word of everything that was done already, in its order."""
    return tuple(
        {"name": sign, "text": _said(word)} for one, (sign, word) in SIGNS.items() if one in case.collected
    )


def done(case: HelpCase) -> str:
    """Return, in sentences, what is not asked for again."""
    there = [_said(text) for one, text in _DONE.items() if one in case.collected]
    return " ".join(text.format(station=_short(case)) for text in there)


def seen_to(case: HelpCase, *, ours: bool) -> str:
    """Return who has gone there, or nothing."""
    if not case.taken_by:
        return ""
    if ours:
        return _said(_OURS)
    return _said(_WITH).format(desk=isolated(case.taken_label or case.taken_by))


def go(case: HelpCase, *, came: bool = False) -> str:
    """Return where to go, or where whoever `came` to the desk had begun."""
    return _said(_COMES if came else _GO).format(station=station(case))


def needed(count: int, language: str) -> str:
    """Return what stands on the button, or nothing where nobody waits."""
    if count < 1:
        return ""
    return _said(_NEEDED if count == 1 else _NEEDED_MANY).format(number=locale_of(language).toString(count))


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do when a case could not be taken."""
    known = _ERRORS.get(error.code)
    return people.words(error) if known is None else (_said(known[0]), _said(known[1]))
