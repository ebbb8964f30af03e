"""The shift report on paper: A4, calm, everything labelled where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from kiosk.badge.design import Box
from kiosk.event.cases import Case, CaseKind
from kiosk.event.verdict import Outcome
from kiosk.supervision import report_charts as charts
from kiosk.supervision.report_closing import delegations, signed_record
from kiosk.supervision.report_sheet import (
    ACCENT,
    INNER,
    MARGIN,
    MUTED,
    SMALL,
    WIDTH,
    Sheet,
    width_of,
)
from kiosk.supervision.report_tables import CELL, ROW, Column, table, title

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.supervision.report import Person, ShiftReport

_PERSON = 58.0
CASE_NAMES = {
    CaseKind.TWO_PLACES: "Same badge in two places",
    CaseKind.TWICE_INSIDE: "Twice inside",
    CaseKind.WATCH_LIST: "Watch list",
    CaseKind.OVERRIDE_PATTERN: "Override pattern",
    CaseKind.FORGED_BURST: "Forged codes",
    CaseKind.HELP_CALLED: "Help called",
    CaseKind.CLOCK_WENT_BACK: "Clock went back",
}
"""What cases are called on paper."""


def render(report: ShiftReport) -> bytes:
    """Return the report as a PDF, A4."""
    zone = ZoneInfo(report.event.timezone)
    made = f"{report.made_at.astimezone(zone):%-d %B %Y %H:%M}"
    sheet = Sheet(
        f"Shift report {report.event.code}",
        f"{report.event.names.en} · shift report made {made} · confidential",
    )
    _head(sheet, report, zone)
    _figures(sheet, report)
    _arrivals(sheet, report)
    _outcomes_and_zones(sheet, report)
    _cases(sheet, report, zone)
    _overrides(sheet, report, zone)
    _operators(sheet, report)
    _stations(sheet, report, zone)
    delegations(sheet, report)
    signed_record(sheet, report)
    return sheet.finished()


def _head(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    used = sheet.text(MARGIN, sheet.y + 6.5, report.event.names.en, size=6.0, bold=True, room=INNER * 0.62)
    if report.event.names.ar:
        room = INNER - used - 6
        # Arabic is joined and reads badly when cut: smaller before shorter.
        size = min(5.4, 5.4 * room / max(width_of(report.event.names.ar, 5.4, bold=True), 0.1))
        sheet.text(
            WIDTH - MARGIN,
            sheet.y + 6.5,
            report.event.names.ar,
            size=max(size, 3.4),
            bold=True,
            align="right",
            room=room,
        )
    since, until = (moment.astimezone(zone) for moment in report.period)
    same_day = since.date() == until.date()
    ends = f"{until:%H:%M}" if same_day else f"{until:%A %-d %B %Y %H:%M}"
    told = f"Shift report, {since:%A %-d %B %Y %H:%M} to {ends}"
    sheet.text(MARGIN, sheet.y + 13.5, told, size=3.8, colour=MUTED, room=INNER)
    where = " · ".join(part for part in (report.event.venue.en, f"times of {report.event.timezone}") if part)
    sheet.text(MARGIN, sheet.y + 18.6, where, size=SMALL + 0.2, colour=MUTED, room=INNER)
    sheet.rule(MARGIN, sheet.y + 22, WIDTH - MARGIN, sheet.y + 22, colour=ACCENT, width=0.6)
    sheet.y += 27


def _figures(sheet: Sheet, report: ShiftReport) -> None:
    still_open = sum(case.closed_at is None for case in report.cases)
    arrived, expected = (
        sum(getattr(row, what) for row in report.delegations) for what in ("arrived", "expected")
    )
    figures = (
        (f"{report.scans:,}", "scans"),
        (f"{report.of(Outcome.REFER):,}", "referred"),
        (f"{report.of(Outcome.REFUSE):,}", "refused"),
        (f"{arrived:,}", f"of {expected:,} checked in"),
        (f"{still_open:,}", "open case" if still_open == 1 else "open cases"),
        ("yes" if report.quorum.reached else "no", "quorum"),
    )
    each = INNER / len(figures)
    for number, (value, label) in enumerate(figures):
        x = MARGIN + number * each
        sheet.text(x, sheet.y + 7, value, size=7.4, bold=True, room=each - 3)
        sheet.text(x, sheet.y + 12, label, size=SMALL + 0.2, colour=MUTED, room=each - 3)
    sheet.y += 20


def _arrivals(sheet: Sheet, report: ShiftReport) -> None:
    board = report.arrivals
    title(sheet, f"Arrivals per quarter hour, {board.day:%A %-d %B}", 70)
    charts.key_of_arrivals(sheet, WIDTH - MARGIN, sheet.y - 3.5, board)
    charts.arrivals(sheet, Box(MARGIN, sheet.y, INNER, 58), board)
    sheet.text(
        MARGIN, sheet.y + 62, "Completed check-ins and admitted entries at gates.", size=SMALL, colour=MUTED
    )
    sheet.y += 69


def _outcomes_and_zones(sheet: Sheet, report: ShiftReport) -> None:
    half = INNER / 2 - 5
    zones = [
        charts.Bar(
            f"{zone.number}  {zone.names.en}",
            round(1000 * (zone.share or 0)),
            f"{zone.inside:,}" if zone.capacity is None else f"{zone.inside:,} of {zone.capacity:,}",
            hatched=(zone.share or 0) >= 1,
            limit=None if zone.capacity is None else 1000,
        )
        for zone in report.zones
    ]
    outcomes = [
        charts.Bar(label, report.of(outcome), _with_share(report.of(outcome), report.scans))
        for label, outcome in (
            ("Admitted", Outcome.ADMIT),
            ("Referred", Outcome.REFER),
            ("Refused", Outcome.REFUSE),
        )
    ]
    reasons = [one for one in report.verdicts if one.outcome is not Outcome.ADMIT][:8]
    height = max(len(zones) * 6.4 + 10, 3 * 6.4 + 14 + len(reasons) * ROW)
    sheet.need(height + 10)
    top, right = sheet.y, MARGIN + INNER / 2 + 5
    sheet.text(MARGIN, top + 4, "Verdicts", size=4.0, bold=True)
    used = top + 7.5 + charts.bars(sheet, Box(MARGIN, top + 7.5, half, 0), outcomes, 22)
    for one in reasons:
        sheet.text(
            MARGIN, used + 5, f"{_words(one.reason)} ({one.outcome.value})", colour=MUTED, room=half - 20
        )
        sheet.text(MARGIN + half, used + 5, f"{one.scans:,}", size=SMALL, bold=True, align="right")
        used += ROW
    sheet.text(right, top + 4, "Inside the zones now", size=4.0, bold=True)
    beside = top + 7.5 + charts.bars(sheet, Box(right, top + 7.5, half, 0), zones, 38)
    if any(zone.capacity is not None for zone in report.zones):
        sheet.text(
            right,
            beside + 3.5,
            "Bars reach to the line when the zone is full, hatched then.",
            size=SMALL,
            colour=MUTED,
        )
        beside += 5
    if not zones:
        sheet.text(right, beside + 4, "No zones are set up.", colour=MUTED)
    sheet.y = max(used, beside, top + 12) + 9


def _cases(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    title(sheet, "Cases")
    columns = (
        Column("Opened", 22),
        Column("Case", 38),
        Column("About", _PERSON),
        Column("Entries", 18, right=True),
        Column("State", INNER - 78 - _PERSON),
    )
    rows = [
        (
            _clock(case.opened_at, zone, report),
            CASE_NAMES[case.kind],
            _about(case, report.people),
            f"{case.entries:,}",
            "open"
            if case.closed_at is None
            else f"closed {_clock(case.closed_at, zone, report)}, {case.closed_by}",
        )
        for case in report.cases
    ]
    because = [case.closed_because for case in report.cases]
    table(sheet, columns, rows, "No case was open in this period.", because)


def _overrides(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    title(sheet, "Overrides by two people")
    columns = (
        Column("At", 22),
        Column("What", 34),
        Column("For", _PERSON),
        Column("Because", 36),
        Column("Asked, granted", INNER - 92 - _PERSON),
    )
    rows = [
        (
            _clock(one.at, zone, report),
            f"{_words(one.action)}, this {one.scope}"
            if one.scope != "event"
            else f"{_words(one.action)}, whole event",
            _person(one.delegate_id, report.people),
            _words(one.reason),
            f"{one.asked_by}, {one.granted_by}",
        )
        for one in report.overrides
    ]
    table(sheet, columns, rows, "No rule was set aside in this period.")


def _operators(sheet: Sheet, report: ShiftReport) -> None:
    title(sheet, "Operators")
    columns = (
        Column("Operator", 40),
        *(Column(heading, 22, right=True) for heading in ("Scans", "Referred", "Refused")),
        Column("Overrides asked", 32, right=True),
        Column("Granted", INNER - 138, right=True),
    )
    rows = [
        (
            "nobody signed in" if one.operator == "-" else one.operator,
            f"{one.scans:,}",
            _with_share(one.referred, one.scans),
            _with_share(one.refused, one.scans),
            _with_share(one.overrides_asked, one.scans, places=1),
            f"{one.overrides_granted:,}",
        )
        for one in report.operators
    ]
    table(sheet, columns, rows, "Nobody scanned in this period.")


def _stations(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    title(sheet, "Stations, since the event began")
    columns = (
        Column("Station", 60),
        Column("Kind", 34),
        Column("Scans", 28, right=True),
        Column("Last scan", INNER - 122, right=True),
    )
    rows = [
        (
            one.label if one.label == one.code else f"{one.label} ({one.code})",
            "" if one.kind is None else _words(one.kind),
            f"{one.scans:,}",
            "never" if one.last is None else f"{one.last.astimezone(zone):%-d %B %H:%M}",
        )
        for one in report.stations
    ]
    table(sheet, columns, rows, "No station is known.")


def _about(case: Case, people: Mapping[UUID, Person]) -> str:
    kind, _, what = case.subject.partition(":")
    if case.delegate_id is not None:
        return _person(case.delegate_id, people)
    return f"code {what[:8]}…" if kind == "code" else f"{kind} {what}"


def _person(delegate_id: UUID | None, people: Mapping[UUID, Person]) -> str:
    if delegate_id is None:
        return ""
    known = people.get(delegate_id)
    if known is None:
        return f"person {str(delegate_id)[:8]}"
    if known.name is None:
        return f"no. {known.number}"
    told = f"{known.number}  {known.name.display}"
    both = f"{told}  {known.name.native}" if known.name.native else told
    # Whole or not at all: half a name in joined letters is another word.
    return both if width_of(both, CELL) <= _PERSON - 2 else told


def _clock(at: datetime, zone: ZoneInfo, report: ShiftReport) -> str:
    local, ends = at.astimezone(zone), report.period[1].astimezone(zone)
    return f"{local:%H:%M}" if local.date() == ends.date() else f"{local:%-d %b %H:%M}"


def _with_share(part: int, whole: int, places: int = 0) -> str:
    if not whole:
        return f"{part:,}"
    return f"{part:,} ({100 * part / whole:.{places}f} %)"


def _words(code: str) -> str:
    told = str(code).replace("_", " ")
    return told[:1].upper() + told[1:]
