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
        "badge_in_force": (
            QT_TRANSLATE_NOOP("Errors", "This person already has a badge that counts."),
            QT_TRANSLATE_NOOP("Errors", "If it is lost, call a supervisor."),
        ),
        "badge_ended": (
            QT_TRANSLATE_NOOP("Errors", "This badge was revoked or replaced meanwhile."),
            QT_TRANSLATE_NOOP("Errors", "Keep the paper, and scan the invitation again."),
        ),
        "same_person_due": (
            QT_TRANSLATE_NOOP("Errors", "The face has to be compared before there is a badge."),
            QT_TRANSLATE_NOOP("Errors", "Ask for an exception, or scan the invitation again."),
        ),
        "same_person_not_asked": (
            QT_TRANSLATE_NOOP("Errors", "Nobody is asked to compare this face now."),
            QT_TRANSLATE_NOOP("Errors", "Scan the invitation again."),
        ),
        "not_admitted": (
            QT_TRANSLATE_NOOP("Errors", "This person has not been admitted here."),
            QT_TRANSLATE_NOOP("Errors", "Scan the invitation again."),
        ),
        "picture_missing": (
            QT_TRANSLATE_NOOP("Errors", "The portrait is not here any more."),
            QT_TRANSLATE_NOOP("Errors", "Take it again."),
        ),
        "portrait_refused": (
            QT_TRANSLATE_NOOP("Errors", "This picture cannot go on a badge."),
            QT_TRANSLATE_NOOP("Errors", "Take it again."),
        ),
        "bad_design": (
            QT_TRANSLATE_NOOP("Errors", "The badge design in the settings cannot be used."),
            _CALL,
        ),
        "print_job_busy": (
            QT_TRANSLATE_NOOP("Errors", "This badge is being printed already."),
            QT_TRANSLATE_NOOP("Errors", "Wait a moment."),
        ),
        "print_job_unknown": (
            QT_TRANSLATE_NOOP("Errors", "This badge waits no more."),
            QT_TRANSLATE_NOOP("Errors", "Look at the list again."),
        ),
        "print_job_not_asked": (
            QT_TRANSLATE_NOOP("Errors", "This badge waits no more."),
            QT_TRANSLATE_NOOP("Errors", "Look at the list again."),
        ),
        "print_job_state": (
            QT_TRANSLATE_NOOP("Errors", "This badge cannot be cancelled: the printer has it."),
            QT_TRANSLATE_NOOP("Errors", "Take it back first, or answer its question."),
        ),
        "printer_not_here": (
            QT_TRANSLATE_NOOP("Errors", "This station does not print to that printer."),
            _CALL,
        ),
        "labels_not_counted": (
            QT_TRANSLATE_NOOP("Errors", "The labels of this printer are not counted."),
            _CALL,
        ),
        "print_job_elsewhere": (
            QT_TRANSLATE_NOOP("Errors", "Another station is printing this badge."),
            QT_TRANSLATE_NOOP("Errors", "Ask at that desk before you go on."),
        ),
    }
)


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do, translated where the code is known, else as the error says it."""
    known = SENTENCES.get(error.code)
    if known is None:
        return error.message, error.remedy
    return QCoreApplication.translate("Errors", known[0]), QCoreApplication.translate("Errors", known[1])
