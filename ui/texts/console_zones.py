"""Words of the page Zones."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QTime

from ui.texts.reasons import locale_of

FULL, NEARLY = 1.0, 0.9
"""From which share of its capacity a zone is full, and nearly full."""


def fullness(share: float | None) -> str:
    """Return "full", "nearly" or "" for a share of the capacity."""
    if share is None or share < NEARLY:
        return ""
    return "full" if share >= FULL else "nearly"


def fullness_words(state: str) -> str:
    """Return a fullness in words."""
    if state == "full":
        return QCoreApplication.translate("Zones", "Full")
    return QCoreApplication.translate("Zones", "Nearly full") if state == "nearly" else ""


def capacity(inside: int, most: int | None, language: str) -> str:
    """Return how many are inside of how many."""
    locale = locale_of(language)
    if most is None:
        return locale.toString(inside)
    text = QCoreApplication.translate("Zones", "{inside} of {capacity}")
    return text.format(inside=locale.toString(inside), capacity=locale.toString(most))


def trend(change: int, language: str) -> str:
    """Return how a zone moved in the last quarter of an hour: a sign that is an arrow, and how many."""
    number = locale_of(language).toString(abs(change))
    if change > 0:
        return f"▲ {number}"
    return f"▼ {number}" if change < 0 else "="


def trend_words(change: int, language: str) -> str:
    """Return the same as a sentence."""
    number = locale_of(language).toString(abs(change))
    if change > 0:
        text = QCoreApplication.translate("Zones", "{number} more than a quarter of an hour ago")
    elif change < 0:
        text = QCoreApplication.translate("Zones", "{number} fewer than a quarter of an hour ago")
    else:
        return QCoreApplication.translate("Zones", "As many as a quarter of an hour ago")
    return text.format(number=number)


def clock(at: datetime, language: str) -> str:
    """Return the time of day of an aware moment that is in its reader's zone already."""
    locale = locale_of(language)
    return locale.toString(QTime(at.hour, at.minute), locale.timeFormat(locale.FormatType.ShortFormat))


def day(of: date, today: date, language: str) -> str:
    """Return a day of the event in a word: today and yesterday by name, else weekday and day of the month."""
    if of == today:
        return QCoreApplication.translate("Zones", "Today")
    if (today - of).days == 1:
        return QCoreApplication.translate("Zones", "Yesterday")
    return locale_of(language).toString(QDate(of.year, of.month, of.day), "ddd d")


def quarter(begins: datetime, ends: datetime, today: int, before: int, language: str) -> str:
    """Return a quarter hour of the chart in words, both times in the reader's zone already."""
    locale = locale_of(language)
    text = QCoreApplication.translate(
        "Zones", "{begins} to {ends}: {today} arrivals, {before} the day before"
    )
    return text.format(
        begins=clock(begins, language),
        ends=clock(ends, language),
        today=locale.toString(today),
        before=locale.toString(before),
    )


def total(of: date, today: date, number: int, language: str) -> str:
    """Return what full bars stand for, with the day's total."""
    many = locale_of(language).toString(number)
    if of == today:
        return QCoreApplication.translate("Zones", "Today: {number}").format(number=many)
    return QCoreApplication.translate("Zones", "This day: {number}").format(number=many)


def total_before(of: date, today: date, by_now: int, whole: int, language: str) -> str:
    """Return what outlined bars stand for, with the day's total, and up to the same time where today is shown."""
    locale = locale_of(language)
    if of == today:
        text = QCoreApplication.translate("Zones", "Yesterday: {number} by this time, {whole} in all")
    else:
        text = QCoreApplication.translate("Zones", "The day before: {whole}")
    return text.format(number=locale.toString(by_now), whole=locale.toString(whole))
