"""Words of the page Report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.people.refusals import SignInRefused
from ui.texts import people
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.errors import KioskError

PERIODS = ("shift", "today", "yesterday", "own")
"""The periods that can be chosen."""


def period(code: str) -> str:
    """Return what a period is called."""
    if code == "shift":
        return QCoreApplication.translate("Report", "Since I signed in")
    if code == "today":
        return QCoreApplication.translate("Report", "Today")
    if code == "yesterday":
        return QCoreApplication.translate("Report", "Yesterday")
    return QCoreApplication.translate("Report", "From … to …")


def reading(done: int, of: int, language: str) -> str:
    """Return how far a verification or an export is."""
    locale = locale_of(language)
    text = QCoreApplication.translate("Report", "{done} of {all} entries")
    return text.format(done=locale.toString(done), all=locale.toString(of))


def stopped() -> str:
    """Return that somebody stopped the work."""
    return QCoreApplication.translate("Report", "Stopped. Nothing was written.")


def making() -> str:
    """Return that the report is being made."""
    return QCoreApplication.translate("Report", "Making the shift report…")


def made(count: int, language: str, *, report: bool, names: bool) -> str:
    """Return what was made: of how many scans or entries, and whether it names people."""
    number = locale_of(language).toString(count)
    if report:
        text = QCoreApplication.translate("Report", "The shift report of {number} scans is ready.")
    else:
        text = QCoreApplication.translate("Report", "{number} entries were written.")
    told = text.format(number=number)
    if names:
        warning = QCoreApplication.translate("Report", "It names people: give it to nobody else.")
        return f"{told} {warning}"
    return told


def page(number: int, of: int, language: str) -> str:
    """Return which page of how many is shown."""
    locale = locale_of(language)
    text = QCoreApplication.translate("Report", "Page {number} of {pages}")
    return text.format(number=locale.toString(number), pages=locale.toString(of))


def checkpoint(entries: str) -> str:
    """Return what a checkpoint is good for.

    Args:
        entries: Over how many entries it is, in words.
    """
    text = QCoreApplication.translate(
        "Report",
        "This is the checkpoint over {entries}. Write it down, photograph it or print the shift report, and keep it "
        "away from this machine: whoever later changes or cuts off any of these entries is found out.",
    )
    return text.format(entries=entries)


def stopped_checking() -> str:
    """Return that the check was stopped before its end."""
    return QCoreApplication.translate("Report", "The check was stopped before its end, so it says nothing.")


def failure(error: KioskError) -> str:
    """Return what happened and what to do, where something on this page could not be done."""
    if error.code == "disk_full":
        return QCoreApplication.translate(
            "Report", "The disk is full; no file was written. Free some space, then try once more."
        )
    if error.code == "folder_not_writable":
        return QCoreApplication.translate(
            "Report",
            "The file could not be written. See that this program may write to the folder “reports”.",
        )
    if error.code == "bad_checkpoint":
        return QCoreApplication.translate(
            "Report",
            "What was given is no checkpoint. Scan the code on the paper, or type off all of its lines, the last one too.",
        )
    if error.code == "bad_period":
        return QCoreApplication.translate(
            "Report", "The period ends before it begins. Choose an earlier beginning."
        )
    if error.code == "bad_moment":
        return QCoreApplication.translate("Report", "Write days and times like 2026-11-24 09:00.")
    if error.code == "bad_leaf":
        return QCoreApplication.translate(
            "Report", "An entry of the record cannot be read, so nothing was written. Check the record."
        )
    if error.code == "override_needed":
        return QCoreApplication.translate(
            "Report", "The word of the second supervisor was used up or ran out. Ask for it once more."
        )
    if error.code == "paper_unreadable":
        return QCoreApplication.translate(
            "Report", "The report was made, but cannot be shown here. Open it in another program."
        )
    pause = people.wait(error.wait.total_seconds()) if isinstance(error, SignInRefused) else ""
    return " ".join(filter(None, (*people.words(error), pause)))
