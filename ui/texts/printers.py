"""Words of the dialog Printers: how each printer is, what it can promise, and what became of each badge that waits."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.event.badges import PrintState
from kiosk.printing.queue import MAY_HOLD, SAYS_PRINTED, TAKEN_BACK
from ui.texts import health
from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from datetime import timedelta

    from kiosk.printing import PrinterState

_LONGEST_ON_A_BUTTON = 22

PROMISES: Mapping[str, str] = MappingProxyType(
    {
        "comes_out": QT_TRANSLATE_NOOP("Printers", "This printer says when a badge has come out."),
        "while_on": QT_TRANSLATE_NOOP(
            "Printers",
            "This printer says when a badge has come out, but keeps no list: after a fault you may be asked.",
        ),
        "sent": QT_TRANSLATE_NOOP(
            "Printers", "This computer’s print queue only says that a badge was sent: check the tray."
        ),
        "asks": QT_TRANSLATE_NOOP(
            "Printers", "This printer does not say whether a badge has come out: you are asked each time."
        ),
        "file": QT_TRANSLATE_NOOP("Printers", "Badges are kept as files; no paper is printed."),
    }
)
STATES: Mapping[PrintState, str] = MappingProxyType(
    {
        PrintState.RENDERED: QT_TRANSLATE_NOOP("Printers", "Waits for a printer"),
        PrintState.SENDING: QT_TRANSLATE_NOOP("Printers", "On its way to the printer"),
        PrintState.SENT: QT_TRANSLATE_NOOP("Printers", "At the printer"),
        PrintState.PRINTING: QT_TRANSLATE_NOOP("Printers", "Being printed"),
        PrintState.FAILED: QT_TRANSLATE_NOOP("Printers", "Not printed"),
        PrintState.UNKNOWN: QT_TRANSLATE_NOOP("Printers", "Look in the tray: did it come out?"),
    }
)
DEEDS: Mapping[str, str] = MappingProxyType(
    {
        "retry": QT_TRANSLATE_NOOP("Printers", "Try again"),
        "came_out": QT_TRANSLATE_NOOP("Printers", "It came out"),
        "not_there": QT_TRANSLATE_NOOP("Printers", "Not there"),
        "move": QT_TRANSLATE_NOOP("Printers", "Print at {printer}"),
        "take_back": QT_TRANSLATE_NOOP("Printers", "Take back"),
        "cancel": QT_TRANSLATE_NOOP("Printers", "Cancel the badge"),
        "cancel_yes": QT_TRANSLATE_NOOP("Printers", "Yes, make it void"),
        "cancel_no": QT_TRANSLATE_NOOP("Printers", "Keep it"),
    }
)
_PRINT_HERE = QT_TRANSLATE_NOOP("Printers", "Print here")
_NOTES: Mapping[str, str] = MappingProxyType(
    {
        TAKEN_BACK: QT_TRANSLATE_NOOP("Printers", "It was taken back from the printer."),
        MAY_HOLD: QT_TRANSLATE_NOOP(
            "Printers", "The printer may still print it later. Wait, look again, then answer again."
        ),
        SAYS_PRINTED: QT_TRANSLATE_NOOP(
            "Printers", "The printer says that it came out. Look once more, then answer again."
        ),
    }
)
_GOES_ON = QT_TRANSLATE_NOOP("Printers", "It is tried again by itself.")
_READY = QT_TRANSLATE_NOOP("Printers", "Ready")
_SUPPLY = QT_TRANSLATE_NOOP("Printers", "{name}: {percent} %")
_LEFT_LABELS = QT_TRANSLATE_NOOP("Printers", "{n} of {roll} labels left")
_LEFT_SHEETS = QT_TRANSLATE_NOOP("Printers", "{n} sheets left")
_AT_IT = QT_TRANSLATE_NOOP("Printers", "Badges at it: {n}")
_SURE = QT_TRANSLATE_NOOP("Printers", "The code on it will let nobody in. The person can get a new badge.")
_BUSY = QT_TRANSLATE_NOOP("Printers", "One moment…")


def _said(text: str) -> str:
    return QCoreApplication.translate("Printers", text)


def promise(code: str) -> str:
    """Return what a printer can say of a badge."""
    return _said(PROMISES[code])


def state(of: PrinterState, language: str) -> tuple[str, str]:
    """Return how a printer is and what to do about it; of one that is well, what will be the matter soon."""
    if not of.ok:
        return health.fault("printer", of.code)
    soon = [health.soon(code.value, {"left": of.left}, language) for code in of.soon]
    return " · ".join([_said(_READY), *soon]), ""


def left(count: int | None, roll: int | None, language: str) -> str:
    """Return how many labels or sheets are left, where that is known."""
    if count is None:
        return ""
    number = locale_of(language).toString(count)
    if roll is None:
        return _said(_LEFT_SHEETS).format(n=number)
    return _said(_LEFT_LABELS).format(n=number, roll=locale_of(language).toString(roll))


def supply(name: str, percent: int, language: str) -> str:
    """Return how full a supply is."""
    return _said(_SUPPLY).format(name=isolated(name), percent=locale_of(language).toString(percent))


def at_it(count: int, language: str) -> str:
    """Return how many badges are at a printer, or nothing for none."""
    return _said(_AT_IT).format(n=locale_of(language).toString(count)) if count else ""


def badge(serial: int) -> str:
    """Return what a badge is called."""
    return QCoreApplication.translate("Printers", "Badge {serial}").format(serial=f"{serial:06d}")


def job(of: PrintState) -> str:
    """Return where a badge is on its way."""
    return _said(STATES[of])


def note(message: str, *, goes_on: bool) -> str:
    """Return what else is to be known of a badge, where there are words for it."""
    known = _said(_NOTES[message]) if message in _NOTES else ""
    return " ".join(filter(None, (known, _said(_GOES_ON) if goes_on else "")))


def deed(code: str, printer: str = "", *, here: bool = True) -> str:
    """Return what stands on a button."""
    if code == "retry" and not here:
        return _said(_PRINT_HERE)
    cut = printer if len(printer) <= _LONGEST_ON_A_BUTTON else f"{printer[: _LONGEST_ON_A_BUTTON - 1]}…"
    return _said(DEEDS[code]).format(printer=isolated(cut))


def sure() -> str:
    """Return what is asked before a badge is made void."""
    return _said(_SURE)


def busy() -> str:
    """Return what stands where something is under way."""
    return _said(_BUSY)


def at_station(code: str) -> str:
    """Return which other station prints a badge."""
    return QCoreApplication.translate("Printers", "Station {code}").format(code=isolated(code))


def nobody() -> str:
    """Return what stands in the place of a name that is not known."""
    return QCoreApplication.translate("Printers", "Not known here")


def ago(since: timedelta, language: str) -> str:
    """Return how long ago something was, in the largest unit that says enough."""
    locale, minutes = locale_of(language), max(0, int(since.total_seconds()) // 60)
    if minutes < 1:
        return QCoreApplication.translate("Printers", "just now")
    if minutes < 120:
        text = QCoreApplication.translate("Printers", "{number} min ago")
        return text.format(number=locale.toString(minutes))
    text = QCoreApplication.translate("Printers", "{number} h ago")
    return text.format(number=locale.toString(minutes // 60))


def isolated(text: str) -> str:
    """Return a text of its own direction so that it does not turn what stands around it."""
    return f"\u2068{text}\u2069"
