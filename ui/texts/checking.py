"""What is said when something is held to the camera after a badge was printed."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import Seen, UnreadReason
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kiosk.event.badges import Checked

REASONS: Mapping[UnreadReason, str] = MappingProxyType(
    {
        UnreadReason.NO_READER: QT_TRANSLATE_NOOP("Checking", "Camera and scanner do not work"),
        UnreadReason.NOT_READ: QT_TRANSLATE_NOOP("Checking", "It is not read, however it is held"),
        UnreadReason.GONE: QT_TRANSLATE_NOOP("Checking", "They have the badge and have gone"),
    }
)

# Whoever is told this has the badge in the hand; the panel has two lines for the sentence.
_LONGEST = 48

_WORD = QT_TRANSLATE_NOOP("Checking", "WRONG BADGE")
_NO_BADGE = QT_TRANSLATE_NOOP("Checking", "NOT THE BADGE")
_OF_AT = QT_TRANSLATE_NOOP("Checking", "This is the badge of {name}, printed at {place}.")
_OF = QT_TRANSLATE_NOOP("Checking", "This is the badge of {name}.")
_OLD = QT_TRANSLATE_NOOP("Checking", "This is an old badge of {name}. It lets nobody in any more.")
_LETTER = QT_TRANSLATE_NOOP("Checking", "This is the invitation of {name}.")
_OTHER = QT_TRANSLATE_NOOP("Checking", "This code is not one of our badges.")
_PUT_ASIDE = QT_TRANSLATE_NOOP(
    "Checking", "Put it aside. Hold the badge that was just printed to the camera."
)
_THE_NEW_ONE = QT_TRANSLATE_NOOP("Checking", "Hold the badge that was just printed to the camera.")
_READ = QT_TRANSLATE_NOOP(
    "Checking", "This badge was printed and not checked until now. It was read, and counts."
)


def reason(of: UnreadReason) -> str:
    """Return why a badge is issued unread."""
    return QCoreApplication.translate("Checking", REASONS[of])


def read() -> tuple[str, str]:
    """Return what is said of a badge that was read when it was shown to a desk."""
    return QCoreApplication.translate("Checking", _READ), ""


def wrong(checked: Checked) -> tuple[str, str, str, str]:
    """Return look, word, why and what to do of anything but the badge that is waited for."""
    name, place = shorten(checked.name, _LONGEST), checked.place
    if checked.seen is Seen.ANOTHER and name:
        why = _OLD if checked.ended else _OF_AT if place else _OF
        look, word, what = "refuse", _WORD, _PUT_ASIDE
    elif checked.seen is Seen.INVITATION and name:
        look, word, why, what = "refer", _NO_BADGE, _LETTER, _THE_NEW_ONE
    else:
        look, word, why, what = "refer", _NO_BADGE, _OTHER, _THE_NEW_ONE
    said = _told(QCoreApplication.translate("Checking", why), name, place)
    return (
        look,
        QCoreApplication.translate("Checking", word),
        said,
        QCoreApplication.translate("Checking", what),
    )


def shorten(name: str, longest: int) -> str:
    """Return `name`, with an ellipsis where it has more than `longest` characters."""
    if len(name) <= longest:
        return name
    kept = name[: longest - 1]
    whole = kept.rfind(" ")
    # Cut within a word rather than lose half of what there is room for.
    return f"{kept[:whole] if whole > longest // 2 else kept}…"


def _told(template: str, name: str, place: str) -> str:
    """Return the sentence; amid letters that run from the right, a name keeps its own order."""
    if any("\u0590" <= letter <= "\u08ff" for letter in template):
        name, place = f"\u2068{name}\u2069", f"\u2068{place}\u2069"
    return template.format(name=name, place=place)
