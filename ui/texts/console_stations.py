"""Words of the page Stations."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.event.people import Role
from kiosk.event.places import StationKind
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from ui.models.console.stations_rows import OperatorLine, StationLine


def kind(of: StationKind | None) -> str:
    """Return what kind of station it is."""
    if of is StationKind.DESK:
        return QCoreApplication.translate("Stations", "Desk")
    if of is StationKind.GATE:
        return QCoreApplication.translate("Stations", "Gate")
    if of is StationKind.SELF_SERVICE:
        return QCoreApplication.translate("Stations", "Self-service")
    if of is StationKind.SUPERVISOR:
        return QCoreApplication.translate("Stations", "Supervisor")
    return QCoreApplication.translate("Stations", "Not known here")


def role(of: Role | None) -> str:
    """Return what an operator is."""
    if of is Role.VOLUNTEER:
        return QCoreApplication.translate("Stations", "Volunteer")
    if of is Role.SUPERVISOR:
        return QCoreApplication.translate("Stations", "Supervisor")
    return QCoreApplication.translate("Stations", "Admin") if of is Role.ADMIN else ""


def nobody() -> str:
    """Return who works where nobody is signed in."""
    return QCoreApplication.translate("Stations", "Nobody signed in")


def state(*, is_open: bool, is_lost: bool) -> str:
    """Return whether a station is open."""
    if is_open:
        return QCoreApplication.translate("Stations", "Open")
    if is_lost:
        return QCoreApplication.translate("Stations", "No longer open")
    return QCoreApplication.translate("Stations", "Not open")


def out() -> str:
    """Return that a station is open and serves nobody."""
    return QCoreApplication.translate("Stations", "Out of service")


def ago(since: timedelta, language: str) -> str:
    """Return how long ago something was, in the largest unit that says enough."""
    locale, minutes = locale_of(language), max(0, int(since.total_seconds()) // 60)
    if minutes < 1:
        return QCoreApplication.translate("Stations", "just now")
    if minutes < 60:
        text = QCoreApplication.translate("Stations", "{number} min ago")
        return text.format(number=locale.toString(minutes))
    if minutes < 24 * 60:
        text = QCoreApplication.translate("Stations", "{number} h ago")
        return text.format(number=locale.toString(minutes // 60))
    text = QCoreApplication.translate("Stations", "{number} days ago", None, minutes // (24 * 60))
    return text.format(number=locale.toString(minutes // (24 * 60)))


def never() -> str:
    """Return what stands where nothing was scanned yet."""
    return QCoreApplication.translate("Stations", "never")


def rate(part: int, whole: int, language: str) -> str:
    """Return a share in per cent, or nothing where there is no whole."""
    if not whole:
        return ""
    return f"{locale_of(language).toString(100 * part / whole, 'f', 1)} %"


def much(what: frozenset[str]) -> str:
    """Return what happens more than twice as often as with the others, as a sentence; or nothing."""
    if what >= {"referred", "overrides"}:
        return QCoreApplication.translate(
            "Stations", "Refers people and asks for exceptions more than twice as often as the others"
        )
    if "overrides" in what:
        return QCoreApplication.translate(
            "Stations", "Asks for exceptions more than twice as often as the others"
        )
    if "referred" in what:
        return QCoreApplication.translate("Stations", "Refers people more than twice as often as the others")
    return ""


def barred(*, locked: bool, ended: bool, no_pin: bool) -> str:
    """Return what keeps an operator from signing in, or nothing."""
    if ended:
        return QCoreApplication.translate("Stations", "May sign in no more")
    if locked:
        return QCoreApplication.translate("Stations", "Locked after wrong PINs")
    return QCoreApplication.translate("Stations", "Has no PIN yet") if no_pin else ""


def heard(how_long_ago: str) -> str:
    """Return when a station was last heard of on the day that is shown."""
    return QCoreApplication.translate("Stations", "Last heard of {ago}").format(ago=how_long_ago)


def station_saying(name: str, state_words: str, today: str, last: str) -> str:
    """Return what a station's row says aloud."""
    text = QCoreApplication.translate("Stations", "{name}, {state}, {today} scans, the last {ago}")
    return text.format(name=name, state=state_words, today=today, ago=last)


def operator_saying(name: str, scans: str) -> str:
    """Return what an operator's row says aloud."""
    return QCoreApplication.translate("Stations", "{name}, {scans} scans").format(name=name, scans=scans)


def unlocked(name: str) -> str:
    """Return that an operator may try PINs again."""
    return QCoreApplication.translate("Stations", "{name} may sign in again.").format(name=name)


def station_facts(line: StationLine) -> list[dict[str, str]]:
    """Return what a station's panel lists: each what it is, and its value."""
    return [
        {"what": QCoreApplication.translate("Stations", "Kind"), "value": line.kind},
        {"what": QCoreApplication.translate("Stations", "State"), "value": line.standing_words},
        {"what": QCoreApplication.translate("Stations", "Scans on this day"), "value": line.today},
        {"what": QCoreApplication.translate("Stations", "Scans in all"), "value": line.ever},
        {"what": QCoreApplication.translate("Stations", "Last scan"), "value": line.last},
    ]


def operator_facts(line: OperatorLine) -> list[dict[str, str]]:
    """Return what an operator's panel lists: each what it is, and its value."""
    referred = " · ".join(filter(None, (line.referred, line.refer_rate)))
    asked = " · ".join(filter(None, (line.asked, line.override_rate)))
    return [
        {"what": QCoreApplication.translate("Stations", "Role"), "value": line.role or "-"},
        {"what": QCoreApplication.translate("Stations", "Sign-ins on this day"), "value": line.sign_ins},
        {"what": QCoreApplication.translate("Stations", "Scans"), "value": line.scans},
        {"what": QCoreApplication.translate("Stations", "Referred"), "value": referred},
        {"what": QCoreApplication.translate("Stations", "Exceptions asked for"), "value": asked},
        {"what": QCoreApplication.translate("Stations", "Exceptions granted"), "value": line.granted},
    ]
