"""Words of the keeper's sheet at a self-service station."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.languages import OWN_NAMES
from ui.texts import people
from ui.texts.marks import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from kiosk.errors import KioskError

TITLES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "card": (
            QT_TRANSLATE_NOOP("Keeper", "For staff: show your card"),
            QT_TRANSLATE_NOOP("Keeper", "Hold it before the camera, or use the hand scanner."),
        ),
        "pin": (
            QT_TRANSLATE_NOOP("Keeper", "Now your PIN"),
            QT_TRANSLATE_NOOP("Keeper", "Nobody else should see what you type."),
        ),
        "menu": (QT_TRANSLATE_NOOP("Keeper", "This station"), ""),
        "settings": (
            QT_TRANSLATE_NOOP("Keeper", "Settings of this station"),
            QT_TRANSLATE_NOOP(
                "Keeper", "They count from when the station opens again, which takes a few seconds."
            ),
        ),
        "close": (
            QT_TRANSLATE_NOOP("Keeper", "Close the station?"),
            QT_TRANSLATE_NOOP("Keeper", "The window ends, and whoever stands here sees this computer."),
        ),
    }
)

ROWS: Mapping[str, str] = MappingProxyType(
    {
        "interface.language": QT_TRANSLATE_NOOP("Keeper", "Language at the start"),
        "interface.theme": QT_TRANSLATE_NOOP("Keeper", "Colours"),
        "interface.sound": QT_TRANSLATE_NOOP("Keeper", "Sounds"),
        "self_service.speech": QT_TRANSLATE_NOOP("Keeper", "Spoken guidance"),
        "camera.source": QT_TRANSLATE_NOOP("Keeper", "Camera"),
    }
)
"""Settings by their name in the file, in the order of the sheet."""

_CHOICES: Mapping[tuple[str, str], str] = MappingProxyType(
    {
        ("interface.theme", "light"): QT_TRANSLATE_NOOP("Keeper", "Light"),
        ("interface.theme", "dark"): QT_TRANSLATE_NOOP("Keeper", "Dark"),
        ("interface.sound", "True"): QT_TRANSLATE_NOOP("Keeper", "On"),
        ("interface.sound", "False"): QT_TRANSLATE_NOOP("Keeper", "Off"),
        ("self_service.speech", "headphones"): QT_TRANSLATE_NOOP("Keeper", "With headphones"),
        ("self_service.speech", "always"): QT_TRANSLATE_NOOP("Keeper", "Always"),
        ("self_service.speech", "never"): QT_TRANSLATE_NOOP("Keeper", "Never"),
    }
)

_IN_SERVICE = QT_TRANSLATE_NOOP("Keeper", "It is in service.")
_HELD = QT_TRANSLATE_NOOP("Keeper", "It is out of service until you bring it back.")
_SORRY: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "not_allowed": (
            QT_TRANSLATE_NOOP("Keeper", "Only an admin keeps this station."),
            QT_TRANSLATE_NOOP("Keeper", "Ask an admin to come."),
        ),
        "settings_not_simple": (
            QT_TRANSLATE_NOOP("Keeper", "The settings file can only be changed by hand."),
            QT_TRANSLATE_NOOP("Keeper", "Open settings.toml in the data folder."),
        ),
        "bad_setting": (
            QT_TRANSLATE_NOOP("Keeper", "The settings file is not in order."),
            QT_TRANSLATE_NOOP("Keeper", "Mend settings.toml in the data folder."),
        ),
    }
)


def title(step: str) -> tuple[str, str]:
    """Return what a step of the sheet is called, and what it asks for."""
    heading, text = TITLES.get(step, ("", ""))
    return _tr(heading) if heading else "", _tr(text) if text else ""


def standing(*, held: bool, trouble: str) -> str:
    """Return how the station is: `trouble` says what else closes it, in words, or is empty."""
    if held:
        return _tr(_HELD)
    return trouble or _tr(_IN_SERVICE)


def row(name: str) -> str:
    """Return what a setting is called."""
    return _tr(ROWS[name])


def choice(name: str, value: str | bool) -> str:  # noqa: FBT001 - a setting's value
    """Return what one value of a setting is called; a camera is called what it calls itself."""
    known = _CHOICES.get((name, str(value)))
    if known is not None:
        return _tr(known)
    if name == "interface.language":
        return OWN_NAMES.get(str(value), str(value))
    called = str(value).removeprefix("camera:")
    return str(value) if called.isdecimal() else called


def words(error: KioskError) -> tuple[str, str]:
    """Return what happened and what to do about it."""
    own = _SORRY.get(error.code)
    return people.words(error) if own is None else (_tr(own[0]), _tr(own[1]))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Keeper", text)
