"""Words of the form for whoever is on no list, and of a badge that is handed back at a desk."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts import people
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.store.quotas import Places

_MEND = QT_TRANSLATE_NOOP("WalkIn", "Nothing is lost: mend the marked field.")
_CHOOSE = QT_TRANSLATE_NOOP("WalkIn", "Choose one of the list.")
_SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "missing_name": (
            QT_TRANSLATE_NOOP("WalkIn", "There is no given name."),
            QT_TRANSLATE_NOOP("WalkIn", "Whoever has a single name has it there."),
        ),
        "no_letters": (QT_TRANSLATE_NOOP("WalkIn", "There is no letter in this name."), _MEND),
        "too_long": (QT_TRANSLATE_NOOP("WalkIn", "This is too long."), _MEND),
        "control_character": (
            QT_TRANSLATE_NOOP("WalkIn", "There is a character that cannot be printed."),
            _MEND,
        ),
        "bidi_control": (
            QT_TRANSLATE_NOOP("WalkIn", "There is an invisible character that turns the writing around."),
            _MEND,
        ),
        "unknown_character": (
            QT_TRANSLATE_NOOP("WalkIn", "There is an invisible or unknown character."),
            _MEND,
        ),
        "cell_error": (QT_TRANSLATE_NOOP("WalkIn", "This cannot be taken."), _MEND),
        "bad_date": (
            QT_TRANSLATE_NOOP("WalkIn", "This is no birth date."),
            QT_TRANSLATE_NOOP("WalkIn", "Write the day before the month, as 29/02/1980."),
        ),
        "missing_delegation": (QT_TRANSLATE_NOOP("WalkIn", "No delegation is chosen."), _CHOOSE),
        "unknown_delegation": (QT_TRANSLATE_NOOP("WalkIn", "The event has no such delegation."), _CHOOSE),
        "missing_category": (QT_TRANSLATE_NOOP("WalkIn", "No category is chosen."), _CHOOSE),
        "unknown_category": (QT_TRANSLATE_NOOP("WalkIn", "The event has no such category."), _CHOOSE),
        "walk_in_known": (
            QT_TRANSLATE_NOOP("WalkIn", "Another desk has just written this person down."),
            QT_TRANSLATE_NOOP("WalkIn", "Register once more to see who it is."),
        ),
        "quota_full": (
            QT_TRANSLATE_NOOP("WalkIn", "This delegation has no place left."),
            QT_TRANSLATE_NOOP("WalkIn", "A supervisor who is signed in here may go beyond the quota."),
        ),
        "no_badge": (
            QT_TRANSLATE_NOOP("WalkIn", "This person holds no badge that could be handed back."),
            "",
        ),
    }
)


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do."""
    known = _SENTENCES.get(error.code)
    if known is None:
        return people.words(error)
    remedy = QCoreApplication.translate("WalkIn", known[1]) if known[1] else ""
    return QCoreApplication.translate("WalkIn", known[0]), remedy


def places(of: Places, language: str) -> str:
    """Return how many of a delegation's places are used; empty where it may send any number."""
    if of.places is None:
        return ""
    number = locale_of(language).toString
    return QCoreApplication.translate("WalkIn", "{used} of {places} places used").format(
        used=number(of.used), places=number(of.places)
    )


def registered(number: int) -> str:
    """Return that somebody was written down."""
    said = QCoreApplication.translate("WalkIn", "Written down for today as number {number}.")
    return said.format(number=number)


def handed_back(serial: int) -> str:
    """Return that a badge was handed back."""
    said = QCoreApplication.translate("WalkIn", "Badge {serial} was handed back: it lets nobody in any more.")
    return said.format(serial=serial)
