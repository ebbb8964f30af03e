"""What stands on the buttons: verbs."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from ui.models.flow import Action
from ui.texts.marks import QT_TRANSLATE_NOOP

LABELS: Mapping[Action, str] = MappingProxyType(
    {
        Action.SCAN: QT_TRANSLATE_NOOP("Actions", "Scan"),
        Action.TAKE_PHOTO: QT_TRANSLATE_NOOP("Actions", "Take photo"),
        Action.TAKE_AGAIN: QT_TRANSLATE_NOOP("Actions", "Take again"),
        Action.USE_PHOTO: QT_TRANSLATE_NOOP("Actions", "Use photo"),
        Action.USE_ANYWAY: QT_TRANSLATE_NOOP("Actions", "Use it anyway"),
        Action.PRINT: QT_TRANSLATE_NOOP("Actions", "Print badge"),
        Action.PRINT_WITHOUT: QT_TRANSLATE_NOOP("Actions", "Print without photo"),
        Action.TRY_AGAIN: QT_TRANSLATE_NOOP("Actions", "Try again"),
        Action.CAME_OUT: QT_TRANSLATE_NOOP("Actions", "Yes, it is there"),
        Action.NOT_THERE: QT_TRANSLATE_NOOP("Actions", "No, print it again"),
        Action.BACK: QT_TRANSLATE_NOOP("Actions", "Back"),
        Action.NEXT: QT_TRANSLATE_NOOP("Actions", "Next"),
        Action.WRONG_PERSON: QT_TRANSLATE_NOOP("Actions", "Wrong person?"),
        Action.CALL_SUPERVISOR: QT_TRANSLATE_NOOP("Actions", "Call a supervisor"),
        Action.ASK_EXCEPTION: QT_TRANSLATE_NOOP("Actions", "Ask for an exception"),
        Action.REPLACE: QT_TRANSLATE_NOOP("Actions", "Replace badge"),
        Action.UNREADABLE: QT_TRANSLATE_NOOP("Actions", "It cannot be read"),
        Action.BADLY_PRINTED: QT_TRANSLATE_NOOP("Actions", "Badly printed"),
        Action.LATER: QT_TRANSLATE_NOOP("Actions", "Check it later"),
        Action.SAME: QT_TRANSLATE_NOOP("Actions", "Same person"),
        Action.DIFFERENT: QT_TRANSLATE_NOOP("Actions", "Different person"),
        Action.NOT_SURE: QT_TRANSLATE_NOOP("Actions", "Not sure"),
    }
)

KEYS: Mapping[Action, str] = MappingProxyType(
    {
        Action.PRINT_WITHOUT: "F4",
        Action.TAKE_AGAIN: "F5",
        Action.USE_ANYWAY: "F6",
        Action.NOT_THERE: "F7",
        Action.WRONG_PERSON: "F3",
        Action.ASK_EXCEPTION: "F8",
        Action.REPLACE: "F7",
        Action.CALL_SUPERVISOR: "F9",
        Action.UNREADABLE: "F6",
        Action.BADLY_PRINTED: "F7",
        # Keys that lead to the question do not answer it.
        Action.SAME: "F5",
        Action.DIFFERENT: "F7",
        Action.NOT_SURE: "F8",
        Action.BACK: "Esc",
        Action.NEXT: "Esc",
    }
)
"""The key beside Enter that does the same; Enter is always the primary button's."""


def label(action: Action) -> str:
    """Return the words of a button."""
    return QCoreApplication.translate("Actions", LABELS[action])
