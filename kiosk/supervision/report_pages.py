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
    wrapped,
)
from kiosk.supervision.report_tables import CELL, ROW, Column, table, title

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.supervision.report import Person, ShiftReport
    from kiosk.supervision.report_words import Words

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
_SCOPES: Mapping[str, str] = {
    "passage": "{what}, this passage",
    "day": "{what}, this day",
    "event": "{what}, whole event",
}


def render(report: ShiftReport, words: Words) -> bytes:
    """Return the report as a PDF, A4, in one language."""
    zone = ZoneInfo(report.event.timezone)
    made = words.moment(report.made_at.astimezone(zone), weekday=False)
    event = words.name(report.event.names)
    sheet = Sheet(
        f"{words.say('Shift report')} {report.event.code}",
        words.say("{event} · shift report made {made} · confidential", event=event, made=made),
        words,
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
    words, names = sheet.words, report.event.names
    used = sheet.text(MARGIN, sheet.y + 6.5, words.name(names), size=6.0, bold=True, room=INNER * 0.62)
    beside = names.en if words.right_to_left else names.ar
    if beside and beside != words.name(names):
        room = INNER - used - 6
        # Arabic is joined and reads badly when cut: smaller before shorter.
        size = min(5.4, 5.4 * room / max(width_of(beside, 5.4, bold=True), 0.1))
        sheet.text(
            WIDTH - MARGIN,
            sheet.y + 6.5,
            beside,
            size=max(size, 3.4),
            bold=True,
            align="right",
            room=room,
        )
    since, until = (moment.astimezone(zone) for moment in report.period)
    ends = f"{until:%H:%M}" if since.date() == until.date() else words.moment(until)
    told = words.say("Shift report, {begins} to {ends}", begins=words.moment(since), ends=ends)
    sheet.text(MARGIN, sheet.y + 13.5, told, size=3.8, colour=MUTED, room=INNER)
    clock = words.say("times of {zone}", zone=report.event.timezone)
    where = " · ".join(part for part in (words.name(report.event.venue), clock) if part)
    sheet.text(MARGIN, sheet.y + 18.6, where, size=SMALL + 0.2, colour=MUTED, room=INNER)
    sheet.rule(MARGIN, sheet.y + 22, WIDTH - MARGIN, sheet.y + 22, colour=ACCENT, width=0.6)
    sheet.y += 27


def _figures(sheet: Sheet, report: ShiftReport) -> None:
    words = sheet.words
    still_open = sum(case.closed_at is None for case in report.cases)
    arrived, expected = (
        sum(getattr(row, what) for row in report.delegations) for what in ("arrived", "expected")
    )
    figures = (
        (words.number(report.scans), words.say("scans")),
        (words.number(report.of(Outcome.REFER)), words.say("referred")),
        (words.number(report.of(Outcome.REFUSE)), words.say("refused")),
        (words.number(arrived), words.say("of {expected} checked in", expected=words.number(expected))),
        (words.number(still_open), words.say("open case" if still_open == 1 else "open cases")),
        (words.say("yes" if report.quorum.reached else "no"), words.say("quorum")),
    )
    each = INNER / len(figures)
    for number, (value, label) in enumerate(figures):
        x = MARGIN + number * each
        sheet.text(x, sheet.y + 7, value, size=7.4, bold=True, room=each - 3)
        sheet.text(x, sheet.y + 12, label, size=SMALL + 0.2, colour=MUTED, room=each - 3)
    sheet.y += 20


def _arrivals(sheet: Sheet, report: ShiftReport) -> None:
    board, words = report.arrivals, sheet.words
    day = words.day(board.day, year=False)
    title(sheet, words.say("Arrivals per quarter hour, {day}", day=day), 70)
    charts.key_of_arrivals(sheet, WIDTH - MARGIN, sheet.y - 3.5, board)
    charts.arrivals(sheet, Box(MARGIN, sheet.y, INNER, 58), board)
    told = words.say("Completed check-ins and admitted entries at gates.")
    sheet.text(MARGIN, sheet.y + 62, told, size=SMALL, colour=MUTED)
    sheet.y += 69


def _outcomes_and_zones(sheet: Sheet, report: ShiftReport) -> None:
    half, words = INNER / 2 - 5, sheet.words
    outcomes = [
        charts.Bar(words.say(label), report.of(outcome), _with_share(report.of(outcome), report.scans, words))
        for label, outcome in (
            ("Admitted", Outcome.ADMIT),
            ("Referred", Outcome.REFER),
            ("Refused", Outcome.REFUSE),
        )
    ]
    reasons = [one for one in report.verdicts if one.outcome is not Outcome.ADMIT][:8]
    height = max(len(report.zones) * 6.4 + 10, 3 * 6.4 + 14 + len(reasons) * ROW)
    sheet.need(height + 10)
    top = sheet.y
    sheet.text(MARGIN, top + 4, words.say("Verdicts"), size=4.0, bold=True)
    used = top + 7.5 + charts.bars(sheet, Box(MARGIN, top + 7.5, half, 0), outcomes, 22)
    for one in reasons:
        told = words.say(
            "{reason} ({outcome})", reason=words.code(one.reason), outcome=words.say(one.outcome.value)
        )
        sheet.text(MARGIN, used + 5, told, colour=MUTED, room=half - 20)
        sheet.text(MARGIN + half, used + 5, words.number(one.scans), size=SMALL, bold=True, align="right")
        used += ROW
    sheet.y = max(used, _zones(sheet, report, top), top + 12) + 9


def _zones(sheet: Sheet, report: ShiftReport, top: float) -> float:
    """Draw how full the zones are beside the verdicts and return where that ends."""
    half, right, words = INNER / 2 - 5, MARGIN + INNER / 2 + 5, sheet.words
    zones = [
        charts.Bar(
            f"{zone.number}  {words.name(zone.names)}",
            round(1000 * (zone.share or 0)),
            words.number(zone.inside)
            if zone.capacity is None
            else words.say(
                "{part} of {whole}", part=words.number(zone.inside), whole=words.number(zone.capacity)
            ),
            hatched=(zone.share or 0) >= 1,
            limit=None if zone.capacity is None else 1000,
        )
        for zone in report.zones
    ]
    sheet.text(right, top + 4, words.say("Inside the zones now"), size=4.0, bold=True)
    beside = top + 7.5 + charts.bars(sheet, Box(right, top + 7.5, half, 0), zones, 38)
    if any(zone.capacity is not None for zone in report.zones):
        told = words.say("Bars reach to the line when the zone is full, hatched then.")
        for line in wrapped(told, SMALL, half):
            sheet.text(right, beside + 3.5, line, size=SMALL, colour=MUTED, room=half)
            beside += 4
        beside += 1
    if not zones:
        sheet.text(right, beside + 4, words.say("No zones are set up."), colour=MUTED)
    return beside


def _cases(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    words = sheet.words
    title(sheet, words.say("Cases"))
    columns = (
        Column(words.say("Opened"), 22),
        Column(words.say("Case"), 38),
        Column(words.say("About"), _PERSON),
        Column(words.say("Entries"), 18, right=True),
        Column(words.say("State"), INNER - 78 - _PERSON),
    )
    rows = [
        (
            _clock(case.opened_at, zone, report, words),
            words.say(CASE_NAMES[case.kind]),
            _about(case, report.people, words),
            words.number(case.entries),
            words.say("open")
            if case.closed_at is None
            else words.say(
                "closed {at}, {by}", at=_clock(case.closed_at, zone, report, words), by=case.closed_by
            ),
        )
        for case in report.cases
    ]
    because = [case.closed_because for case in report.cases]
    table(sheet, columns, rows, words.say("No case was open in this period."), because)


def _overrides(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    words = sheet.words
    title(sheet, words.say("Overrides by two people"))
    columns = (
        Column(words.say("At"), 22),
        Column(words.say("What"), 34),
        Column(words.say("For"), _PERSON),
        Column(words.say("Because"), 36),
        Column(words.say("Asked, granted"), INNER - 92 - _PERSON),
    )
    rows = [
        (
            _clock(one.at, zone, report, words),
            words.say(_SCOPES[one.scope], what=words.code(one.action)),
            _person(one.delegate_id, report.people, words),
            words.code(one.reason),
            f"{one.asked_by}, {one.granted_by}",
        )
        for one in report.overrides
    ]
    table(sheet, columns, rows, words.say("No rule was set aside in this period."))


def _operators(sheet: Sheet, report: ShiftReport) -> None:
    words = sheet.words
    title(sheet, words.say("Operators"))
    columns = (
        Column(words.say("Operator"), 40),
        *(Column(words.say(heading), 22, right=True) for heading in ("Scans", "Referred", "Refused")),
        Column(words.say("Overrides asked"), 32, right=True),
        Column(words.say("Granted"), INNER - 138, right=True),
    )
    rows = [
        (
            words.say("nobody signed in") if one.operator == "-" else one.operator,
            words.number(one.scans),
            _with_share(one.referred, one.scans, words),
            _with_share(one.refused, one.scans, words),
            _with_share(one.overrides_asked, one.scans, words, places=1),
            words.number(one.overrides_granted),
        )
        for one in report.operators
    ]
    table(sheet, columns, rows, words.say("Nobody scanned in this period."))


def _stations(sheet: Sheet, report: ShiftReport, zone: ZoneInfo) -> None:
    words = sheet.words
    title(sheet, words.say("Stations, since the event began"))
    columns = (
        Column(words.say("Station"), 60),
        Column(words.say("Kind"), 34),
        Column(words.say("Scans"), 28, right=True),
        Column(words.say("Last scan"), INNER - 122, right=True),
    )
    rows = [
        (
            one.label if one.label == one.code else f"{one.label} ({one.code})",
            "" if one.kind is None else words.code(one.kind),
            words.number(one.scans),
            words.say("never")
            if one.last is None
            else words.short_moment(one.last.astimezone(zone), full_month=True),
        )
        for one in report.stations
    ]
    table(sheet, columns, rows, words.say("No station is known."))


def _about(case: Case, people: Mapping[UUID, Person], words: Words) -> str:
    kind, _, what = case.subject.partition(":")
    if case.delegate_id is not None:
        return _person(case.delegate_id, people, words)
    if kind == "code":
        return words.say("code {code}…", code=what[:8])
    return words.say("operator {code}" if kind == "operator" else "station {code}", code=what)


def _person(delegate_id: UUID | None, people: Mapping[UUID, Person], words: Words) -> str:
    if delegate_id is None:
        return ""
    known = people.get(delegate_id)
    if known is None:
        return words.say("person {code}", code=str(delegate_id)[:8])
    if known.name is None:
        return words.say("no. {number}", number=str(known.number))
    told = f"{known.number}  {known.name.display}"
    both = f"{told}  {known.name.native}" if known.name.native else told
    # Whole or not at all: half a name in joined letters is another word.
    return both if width_of(both, CELL) <= _PERSON - 2 else told


def _clock(at: datetime, zone: ZoneInfo, report: ShiftReport, words: Words) -> str:
    local, ends = at.astimezone(zone), report.period[1].astimezone(zone)
    return f"{local:%H:%M}" if local.date() == ends.date() else words.short_moment(local)


def _with_share(part: int, whole: int, words: Words, places: int = 0) -> str:
    if not whole:
        return words.number(part)
    return f"{words.number(part)} ({words.number(100 * part / whole, places)} %)"
