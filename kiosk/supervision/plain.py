"""What a verification of the log found, in sentences that need no explaining."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.scanlog import Report

_LISTED = 5


def plain(
    report: Report, *, given: bool = False, owners: Mapping[bytes, str] | None = None
) -> tuple[str, ...]:
    """Return the report in plain English, the verdict first.

    Args:
        report: What `ScanLog.verify` returned.
        given: Whether checkpoints from outside were handed to it.
        owners: Public key to the station whose it is, to name who signed last.
    """
    told = [_verdict(report, owners or {}), *_trust(report)]
    told += [problem.message for problem in report.problems[:_LISTED]]
    more = report.more + max(0, len(report.problems) - _LISTED)
    if more:
        told.append(f"There are {more:,} further findings of this kind.")
    told.append(_outside(report, given=given))
    told += [f"Worth knowing: {remark.message}" for remark in report.remarks]
    if not report.ok:
        told.append("Keep this data folder as it is, make a copy of it, and tell whoever is responsible.")
    return tuple(told)


def _verdict(report: Report, owners: Mapping[bytes, str]) -> str:
    size = _entries(report.size)
    if not report.ok:
        return f"The record was damaged or changed: {size} are here, and they do not fit what was signed."
    if report.size == 0:
        return "The record is empty, and nothing is wrong with it."
    signed = "" if report.signed_by is None else owners.get(report.signed_by, "")
    by = f", last signed by {signed}" if signed else ""
    return f"The record is whole: all {size} are as they were written{by}."


def _trust(report: Report) -> tuple[str, ...]:
    if report.ok:
        return ()
    if report.first_bad is None:
        return ("No single entry can be named, so trust none without a paper or a second record.",)
    if report.first_bad == 0:
        return ("The very first entry (number 0) is wrong already: trust nothing of this record.",)
    good = f"Entries 0 to {report.first_bad - 1:,} can be trusted, nothing from there on."
    return (f"The first wrong entry is number {report.first_bad:,}. {good}",)


def _outside(report: Report, *, given: bool) -> str:
    if given and report.confirmed:
        return f"Checkpoints kept outside this machine confirm the first {_entries(report.confirmed)}."
    if given:
        return "None of the checkpoints that were handed in confirms any entry."
    if report.exported:
        after = report.size - report.exported
        rest = f"; the {_entries(after)} after it rest on this machine's keys alone" if after > 0 else ""
        return (
            f"The last checkpoint that left this machine and still agrees covers the first "
            f"{_entries(report.exported)}{rest}. Hand that paper in to be sure that the end was not cut off."
        )
    return "No checkpoint has left this machine yet, so a cut-off end would not show: print a shift report and keep it."


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"
