"""What a verification of the signed record found, in the reader's language: the sentences of `supervision.plain`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.texts.marks import QT_TRANSLATE_NOOP
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from PySide6.QtCore import QLocale

    from kiosk.scanlog import Report

_LISTED = 5

# As `scanlog.audit` says them; {source} is one of _SOURCES.
_FINDINGS: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Record", "Entry {a} was altered: its hash does not fit."),
    QT_TRANSLATE_NOOP("Record", "Entry {a} was altered: it cannot be read."),
    QT_TRANSLATE_NOOP("Record", "Entry {a} was altered: its columns do not say what it signed."),
    QT_TRANSLATE_NOOP("Record", "Entry {a} is missing."),
    QT_TRANSLATE_NOOP("Record", "Entries {a} to {b} are missing."),
    QT_TRANSLATE_NOOP("Record", "Entry 0 is not the first one that was written."),
    QT_TRANSLATE_NOOP(
        "Record",
        "Entry {a} does not follow on entry {b}: one of them was altered or moved, or entries between them were removed.",
    ),
    QT_TRANSLATE_NOOP("Record", "The head of the log cannot be read."),
    QT_TRANSLATE_NOOP("Record", "This is another log ({a}) than the one expected ({b})."),
    QT_TRANSLATE_NOOP("Record", "The head of the log does not fit its own signed checkpoint."),
    QT_TRANSLATE_NOOP("Record", "The head of the log is signed by no station of this event."),
    QT_TRANSLATE_NOOP("Record", "The log has entries but no signed head."),
    QT_TRANSLATE_NOOP("Record", "The entries from {a} on were added without being signed."),
    QT_TRANSLATE_NOOP("Record", "{source} is of another log ({a}) than this one ({b})."),
    QT_TRANSLATE_NOOP("Record", "{source} (of {a} entries) is signed by no station of this event."),
    QT_TRANSLATE_NOOP("Record", "{source} cannot be read."),
    QT_TRANSLATE_NOOP("Record", "{source} was altered: it is listed under another size."),
    QT_TRANSLATE_NOOP("Record", "{source} counts {a} entries, but only {b} are here: the end was cut off."),
    QT_TRANSLATE_NOOP(
        "Record", "The first {a} entries are not those that were signed: {source} has another root."
    ),
    QT_TRANSLATE_NOOP(
        "Record", "The clock went back: {a} entry is earlier than an entry before, the first is entry {b}."
    ),
    QT_TRANSLATE_NOOP(
        "Record", "The clock went back: {a} entries are earlier than an entry before, the first is entry {b}."
    ),
)
_SOURCES: tuple[str, ...] = (
    QT_TRANSLATE_NOOP("Record", "The log's own head"),
    QT_TRANSLATE_NOOP("Record", "The checkpoint from outside"),
    QT_TRANSLATE_NOOP("Record", "The checkpoint recorded for {a}"),
)


def told(
    report: Report, language: str, *, given: bool = False, owners: Mapping[bytes, str] | None = None
) -> tuple[str, ...]:
    """Return the report in the language that is set, the verdict first; in English just what `plain` returns.

    Args:
        report: What `ScanLog.verify` returned.
        language: BCP 47, for the numbers.
        given: Whether checkpoints from outside were handed to it.
        owners: Public key to the station whose it is, to name who signed last.
    """
    locale = locale_of(language)
    lines = [_verdict(report, owners or {}, locale), *_trust(report, locale)]
    lines += [finding(problem.message) for problem in report.problems[:_LISTED]]
    more = report.more + max(0, len(report.problems) - _LISTED)
    if more:
        text = QCoreApplication.translate("Record", "There are {number} further findings of this kind.")
        lines.append(text.format(number=locale.toString(more)))
    lines.append(_outside(report, locale, given=given))
    for remark in report.remarks:
        text = QCoreApplication.translate("Record", "Worth knowing: {remark}")
        lines.append(text.format(remark=finding(remark.message)))
    if not report.ok:
        lines.append(
            QCoreApplication.translate(
                "Record",
                "Keep this data folder as it is, make a copy of it, and tell whoever is responsible.",
            )
        )
    return tuple(lines)


def finding(message: str) -> str:
    """Return one finding of an audit in the language that is set, as it is where it is not known."""
    return _said(message, _FINDINGS)


def entries(count: int, language: str) -> str:
    """Return a number of entries in words."""
    return _entries(count, locale_of(language))


def _said(message: str, known: tuple[str, ...]) -> str:
    for template in known:
        found = _pattern(template).fullmatch(message)
        if found is None:
            continue
        values = found.groupdict()
        if "source" in values:
            values["source"] = _said(values["source"], _SOURCES)
        return QCoreApplication.translate("Record", template).format(**values)
    return message


@cache
def _pattern(template: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(template)))


def _verdict(report: Report, owners: Mapping[bytes, str], locale: QLocale) -> str:
    size = _entries(report.size, locale)
    if not report.ok:
        text = QCoreApplication.translate(
            "Record",
            "The record was damaged or changed: {entries} are here, and they do not fit what was signed.",
        )
        return text.format(entries=size)
    if report.size == 0:
        return QCoreApplication.translate("Record", "The record is empty, and nothing is wrong with it.")
    signed = "" if report.signed_by is None else owners.get(report.signed_by, "")
    if signed:
        text = QCoreApplication.translate(
            "Record", "The record is whole: all {entries} are as they were written, last signed by {station}."
        )
        return text.format(entries=size, station=signed)
    text = QCoreApplication.translate(
        "Record", "The record is whole: all {entries} are as they were written."
    )
    return text.format(entries=size)


def _trust(report: Report, locale: QLocale) -> tuple[str, ...]:
    if report.ok:
        return ()
    if report.first_bad is None:
        return (
            QCoreApplication.translate(
                "Record", "No single entry can be named, so trust none without a paper or a second record."
            ),
        )
    if report.first_bad == 0:
        return (
            QCoreApplication.translate(
                "Record", "The very first entry (number 0) is wrong already: trust nothing of this record."
            ),
        )
    text = QCoreApplication.translate(
        "Record",
        "The first wrong entry is number {first}. Entries 0 to {last} can be trusted, nothing from there on.",
    )
    first, last = (locale.toString(one) for one in (report.first_bad, report.first_bad - 1))
    return (text.format(first=first, last=last),)


def _outside(report: Report, locale: QLocale, *, given: bool) -> str:
    if given and report.confirmed:
        text = QCoreApplication.translate(
            "Record", "Checkpoints kept outside this machine confirm the first {entries}."
        )
        return text.format(entries=_entries(report.confirmed, locale))
    if given:
        return QCoreApplication.translate(
            "Record", "None of the checkpoints that were handed in confirms any entry."
        )
    if not report.exported:
        return QCoreApplication.translate(
            "Record",
            "No checkpoint has left this machine yet, so a cut-off end would not show: print a shift report and keep it.",
        )
    after = report.size - report.exported
    covered = _entries(report.exported, locale)
    if after > 0:
        text = QCoreApplication.translate(
            "Record",
            "The last checkpoint that left this machine and still agrees covers the first {entries}; the {after} after "
            "it rest on this machine's keys alone. Hand that paper in to be sure that the end was not cut off.",
        )
        return text.format(entries=covered, after=_entries(after, locale))
    text = QCoreApplication.translate(
        "Record",
        "The last checkpoint that left this machine and still agrees covers the first {entries}. Hand that paper in "
        "to be sure that the end was not cut off.",
    )
    return text.format(entries=covered)


def _entries(count: int, locale: QLocale) -> str:
    if count == 1:
        return QCoreApplication.translate("Record", "{number} entry").format(number=locale.toString(1))
    text = QCoreApplication.translate("Record", "{number} entries")
    return text.format(number=locale.toString(count))
