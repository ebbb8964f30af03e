"""Words of the pages Live and Log that depend on numbers and moments."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from ui.texts.reasons import locale_of

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400


def ago(passed: timedelta, language: str) -> str:
    """Return how long ago something was; what lies ahead, by another station's clock, is now."""
    seconds = max(0, int(passed.total_seconds()))
    if seconds < 3:
        return QCoreApplication.translate("Live", "now")
    if seconds < _MINUTE:
        number, text = seconds, QCoreApplication.translate("Live", "{number} s ago")
    elif seconds < _HOUR:
        number, text = seconds // _MINUTE, QCoreApplication.translate("Live", "{number} min ago")
    elif seconds < _DAY:
        number, text = seconds // _HOUR, QCoreApplication.translate("Live", "{number} h ago")
    else:
        number, text = seconds // _DAY, QCoreApplication.translate("Live", "{number} d ago")
    return text.format(number=locale_of(language).toString(number))


def new_scans(number: int, most: int, language: str) -> str:
    """Return how many scans came while somebody was reading, "" for none; `most` stands for it or more."""
    if number <= 0:
        return ""
    if number == 1:
        return QCoreApplication.translate("Live", "1 new scan")
    text = QCoreApplication.translate("Live", "{number} new scans")
    if number >= most:
        text = QCoreApplication.translate("Live", "{number} or more new scans")
    return text.format(number=locale_of(language).toString(min(number, most)))


def scans(number: int, language: str, *, exact: bool) -> str:
    """Return how many scans a filter finds."""
    if number == 1 and exact:
        return QCoreApplication.translate("Live", "1 scan")
    text = QCoreApplication.translate("Live", "{number} scans")
    if not exact:
        text = QCoreApplication.translate("Live", "about {number} scans")
        number = _rounded(number)
    return text.format(number=locale_of(language).toString(number))


def _rounded(number: int) -> int:
    """Return an estimate to three digits: more of them would be made up."""
    step = int(10 ** max(0, len(str(number)) - 3))
    return round(number / step) * step
