"""What the strip says of camera, printer, registry data and log: in a word when well, in a sentence when not."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QCoreApplication

from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

PARTS: Mapping[str, str] = MappingProxyType(
    {
        "camera": QT_TRANSLATE_NOOP("Health", "Camera"),
        "printer": QT_TRANSLATE_NOOP("Health", "Printer"),
        "mirror": QT_TRANSLATE_NOOP("Health", "Registry data"),
        "log": QT_TRANSLATE_NOOP("Health", "Signed record"),
    }
)

_WELL: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "printer": ("left", QT_TRANSLATE_NOOP("Health", "Printer · {n} left")),
        "log": ("size", QT_TRANSLATE_NOOP("Health", "Signed record · {n} entries")),
    }
)

_AGE_NOW = QT_TRANSLATE_NOOP("Health", "Registry data up to date")
_AGE_MINUTES = QT_TRANSLATE_NOOP("Health", "Registry data {n} min old")
_AGE_HOURS = QT_TRANSLATE_NOOP("Health", "Registry data {n} h old")

FAULTS: Mapping[tuple[str, str], tuple[str, str]] = MappingProxyType(
    {
        ("camera", "starting"): (
            QT_TRANSLATE_NOOP("Health", "The camera is starting."),
            QT_TRANSLATE_NOOP("Health", "Wait a moment."),
        ),
        ("camera", "ended"): (
            QT_TRANSLATE_NOOP("Health", "The footage has ended."),
            QT_TRANSLATE_NOOP("Health", "Open the desk again, or choose a camera."),
        ),
        ("camera", "stopped"): (
            QT_TRANSLATE_NOOP("Health", "The camera is switched off."),
            QT_TRANSLATE_NOOP("Health", "Open the desk again to switch it on."),
        ),
        ("camera", "camera_black"): (
            QT_TRANSLATE_NOOP("Health", "The camera sees only black."),
            QT_TRANSLATE_NOOP("Health", "Open its lens cover, or turn on a light."),
        ),
        ("camera", "camera_missing"): (
            QT_TRANSLATE_NOOP("Health", "The camera is not plugged in."),
            QT_TRANSLATE_NOOP("Health", "Plug it in. Until then, use the hand scanner or the search."),
        ),
        ("camera", "camera_unplugged"): (
            QT_TRANSLATE_NOOP("Health", "The camera was unplugged."),
            QT_TRANSLATE_NOOP("Health", "Plug it in again; it comes back by itself."),
        ),
        ("camera", "camera_busy"): (
            QT_TRANSLATE_NOOP("Health", "Another program is using the camera."),
            QT_TRANSLATE_NOOP("Health", "Close that program; the camera comes back by itself."),
        ),
        ("camera", "camera_denied"): (
            QT_TRANSLATE_NOOP("Health", "This program may not use the camera."),
            QT_TRANSLATE_NOOP("Health", "Allow it in the settings of this computer, or call a supervisor."),
        ),
        ("camera", "stream_unreachable"): (
            QT_TRANSLATE_NOOP("Health", "The network camera does not answer."),
            QT_TRANSLATE_NOOP("Health", "Check its cable and power; it comes back by itself."),
        ),
        ("camera", "bad_source"): (
            QT_TRANSLATE_NOOP("Health", "The camera in the settings does not exist."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor to correct the settings."),
        ),
        ("camera", "video_unreadable"): (
            QT_TRANSLATE_NOOP("Health", "The footage cannot be read."),
            QT_TRANSLATE_NOOP("Health", "Choose another file, or a camera."),
        ),
        ("printer", "printer_missing"): (
            QT_TRANSLATE_NOOP("Health", "The printer of this desk is not there."),
            QT_TRANSLATE_NOOP("Health", "Check its cable and power, or call a supervisor."),
        ),
        ("printer", "printer_out_of_paper"): (
            QT_TRANSLATE_NOOP("Health", "The printer has no badges left."),
            QT_TRANSLATE_NOOP("Health", "Put in a new stack and close the cover."),
        ),
        ("printer", "printer_offline"): (
            QT_TRANSLATE_NOOP("Health", "The printer is switched off or not connected."),
            QT_TRANSLATE_NOOP("Health", "Switch it on and check its cable."),
        ),
        ("printer", "printer_stopped"): (
            QT_TRANSLATE_NOOP("Health", "The printer has stopped."),
            QT_TRANSLATE_NOOP("Health", "Look at its display: a cover may be open, or a badge stuck."),
        ),
        ("printer", "printer_busy"): (
            QT_TRANSLATE_NOOP("Health", "The printer is busy with somebody else's papers."),
            QT_TRANSLATE_NOOP("Health", "Wait a moment and print the badge again."),
        ),
        ("printer", "printer_paused"): (
            QT_TRANSLATE_NOOP("Health", "The printer is paused: no badges are sent to it."),
            QT_TRANSLATE_NOOP("Health", "Let it go on under Printers."),
        ),
        ("printer", "printer_not_trusted"): (
            QT_TRANSLATE_NOOP("Health", "This may not be the printer of this desk."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor: its certificate is not the one that is known."),
        ),
        ("printer", "printer_wrong_format"): (
            QT_TRANSLATE_NOOP("Health", "This printer cannot print badges."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor to choose another printer."),
        ),
        ("printer", "look_in_tray"): (
            QT_TRANSLATE_NOOP(
                "Health", "A badge may lie in the tray: it is not known whether it was printed."
            ),
            QT_TRANSLATE_NOOP("Health", "Look there, then say under Printers whether it came out."),
        ),
        ("printer", "printing_tool_missing"): (
            QT_TRANSLATE_NOOP("Health", "This computer cannot reach any printer."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor: the printing service is not installed."),
        ),
        ("printer", "folder_not_writable"): (
            QT_TRANSLATE_NOOP("Health", "Badges cannot be written to their folder."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor to correct its rights."),
        ),
        ("printer", "disk_full"): (
            QT_TRANSLATE_NOOP("Health", "The disk for the badges is full."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor to free some space."),
        ),
        ("mirror", "mirror_too_old"): (
            QT_TRANSLATE_NOOP("Health", "The registry data here is old: everyone is referred."),
            QT_TRANSLATE_NOOP("Health", "Tell a supervisor that this desk has been cut off for long."),
        ),
        ("log", "log_damaged"): (
            QT_TRANSLATE_NOOP("Health", "The signed record is not in order."),
            QT_TRANSLATE_NOOP("Health", "Stop checking in at this desk and call a supervisor."),
        ),
    }
)

_ANY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "camera": (
            QT_TRANSLATE_NOOP("Health", "The camera does not work."),
            QT_TRANSLATE_NOOP("Health", "Plug it in again. Until then, use the hand scanner or the search."),
        ),
        "printer": (
            QT_TRANSLATE_NOOP("Health", "The printer does not work."),
            QT_TRANSLATE_NOOP("Health", "Look at its display, or call a supervisor."),
        ),
        "mirror": (
            QT_TRANSLATE_NOOP("Health", "The registry data cannot be read."),
            QT_TRANSLATE_NOOP("Health", "Call a supervisor."),
        ),
        "log": (
            QT_TRANSLATE_NOOP("Health", "The signed record is not in order."),
            QT_TRANSLATE_NOOP("Health", "Stop checking in at this desk and call a supervisor."),
        ),
    }
)


SOON: Mapping[str, str] = MappingProxyType(
    {
        "labels_low": QT_TRANSLATE_NOOP("Health", "{n} labels left"),
        "paper_low": QT_TRANSLATE_NOOP("Health", "Paper is low"),
        "sheets_low": QT_TRANSLATE_NOOP("Health", "{n} sheets left"),
        "tray_empty": QT_TRANSLATE_NOOP("Health", "A paper tray is empty"),
        "ink_low": QT_TRANSLATE_NOOP("Health", "Ink or toner is low"),
        "waste_full": QT_TRANSLATE_NOOP("Health", "The waste container is almost full"),
        "another_down": QT_TRANSLATE_NOOP("Health", "Another printer does not print"),
        "badges_wait": QT_TRANSLATE_NOOP("Health", "Badges not printed: {waiting}"),
    }
)
"""What will be the matter with the printers, or waits there, though badges come out."""

_GOES_ON = QT_TRANSLATE_NOOP("Health", "Printing then goes on by itself.")
_VERIFIED = QT_TRANSLATE_NOOP("Health", "Signed record · {n} verified")
_NOT_PRINTED = QT_TRANSLATE_NOOP("Health", "The badge was not printed.")
_TRY_AGAIN = QT_TRANSLATE_NOOP("Health", "Try again.")


def name(part: str) -> str:
    """Return what a part is called."""
    return QCoreApplication.translate("Health", PARTS[part])


def well(part: str, detail: Mapping[str, Any], language: str) -> str:
    """Return the few words of a part that is well: its name and the one number worth knowing."""
    if part == "mirror":
        return _age(detail, language)
    verified = detail.get("verified")
    if part == "log" and isinstance(verified, int) and verified:
        return QCoreApplication.translate("Health", _VERIFIED).format(
            n=locale_of(language).toString(verified)
        )
    key, template = _WELL.get(part, ("", ""))
    value = detail.get(key)
    if not isinstance(value, int):
        return name(part)
    return QCoreApplication.translate("Health", template).format(n=locale_of(language).toString(value))


def fault(part: str, code: str) -> tuple[str, str]:
    """Return what happened to a part and what to do about it."""
    what, remedy = FAULTS.get((part, code), _ANY[part])
    return QCoreApplication.translate("Health", what), QCoreApplication.translate("Health", remedy)


def soon(code: str, detail: Mapping[str, Any], language: str) -> str:
    """Return in a few words what will be the matter with a printer that is well."""
    left = detail.get("left")
    code = "sheets_low" if code == "paper_low" and isinstance(left, int) else code
    numbers = {
        name: locale_of(language).toString(value) if isinstance(value := detail.get(key), int) else ""
        for name, key in (("n", "left"), ("waiting", "waiting"))
    }
    return QCoreApplication.translate("Health", SOON[code]).format(**numbers)


def not_printed(code: str) -> tuple[str, str]:
    """Return that the badge was not printed, and why as far as the printer's state `code` tells; then it goes on."""
    what = QCoreApplication.translate("Health", _NOT_PRINTED)
    if ("printer", code) not in FAULTS:
        return what, QCoreApplication.translate("Health", _TRY_AGAIN)
    return what, " ".join((*fault("printer", code), QCoreApplication.translate("Health", _GOES_ON)))


def _age(detail: Mapping[str, Any], language: str) -> str:
    minutes = detail.get("minutes")
    if not isinstance(minutes, int):
        return name("mirror")
    if minutes < 1:
        return QCoreApplication.translate("Health", _AGE_NOW)
    template, number = (_AGE_MINUTES, minutes) if minutes < 120 else (_AGE_HOURS, minutes // 60)
    return QCoreApplication.translate("Health", template).format(n=locale_of(language).toString(number))
