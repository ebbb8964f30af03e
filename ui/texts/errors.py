"""What is said when something asked for could not be done: for each code what happened and what to do."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from kiosk.errors import KioskError
from ui.texts.marks import QT_TRANSLATE_NOOP

_CALL = QT_TRANSLATE_NOOP("Errors", "Call a supervisor.")

SENTENCES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "internal_error": (
            QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program."),
            QT_TRANSLATE_NOOP("Errors", "Try once more. If it happens again, call a supervisor."),
        ),
        "disk_full": (
            QT_TRANSLATE_NOOP("Errors", "The disk of this desk is full; nothing was recorded."),
            QT_TRANSLATE_NOOP("Errors", "Send people to another desk and call a supervisor."),
        ),
        "store_busy": (
            QT_TRANSLATE_NOOP("Errors", "Another program is using the data of this desk."),
            QT_TRANSLATE_NOOP("Errors", "Try once more in a moment."),
        ),
        "store_damaged": (
            QT_TRANSLATE_NOOP("Errors", "The data of this desk is damaged; nothing was recorded."),
            QT_TRANSLATE_NOOP("Errors", "Send people to another desk and call a supervisor."),
        ),
        "folder_not_writable": (
            QT_TRANSLATE_NOOP("Errors", "This desk may not write to its folder; nothing was recorded."),
            _CALL,
        ),
    }
)


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do, translated where the code is known, else as the error says it."""
    known = SENTENCES.get(error.code)
    if known is None:
        return error.message, error.remedy
    return QCoreApplication.translate("Errors", known[0]), QCoreApplication.translate("Errors", known[1])
