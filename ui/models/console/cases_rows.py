"""What the page Cases shows: rows of the list, and one of them in full; plain values, no Qt models."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate

from kiosk.event.cases import CaseKind
from ui.models.person_model import view_of
from ui.texts import console_cases as texts
from ui.texts import overrides
from ui.texts.console_reasons import begun, outcome_name, reason_name
from ui.texts.reasons import locale_of, moment, word

if TYPE_CHECKING:
    from datetime import date, datetime

    from kiosk.console.casework import Asked, CaseFile, Likeness, Waiting
    from kiosk.event.cases import Case
    from kiosk.event.people import DelegateCard
    from kiosk.supervision.review import ScanRow
    from ui.models.base import Manners

NAMES = ("kind", "sign", "title", "name", "note", "time", "saying")
_SIGNS = {
    CaseKind.WATCH_LIST: "search",
    CaseKind.HELP_CALLED: "help",
    CaseKind.OVERRIDE_PATTERN: "people",
    CaseKind.CLOCK_WENT_BACK: "day",
}


@dataclass(frozen=True, slots=True)
class WaitRow:
    """One thing that waits.

    Args:
        key: Kind and ids, what tells it from the others.
        kind: "asked", "likeness" or "case".
    """

    key: tuple[Any, ...]
    kind: str
    sign: str
    title: str
    name: str
    note: str
    time: str
    saying: str


@dataclass(frozen=True, slots=True)
class CaseView:
    """One thing in full; empty where nothing is open.

    Args:
        fact: What the rule of a case saw, in one sentence.
        outcome: Of the verdict that an exception is to turn, else "".
        lines: Further things as label and value.
        sides: Entry and person beside each other: label, entry, person.
        scans: What happened: time, outcome, word, station, name.
        usual: Reasons that are mostly given.
        settled: What was decided, where it was.
    """

    kind: str = ""
    title: str = ""
    note: str = ""
    fact: str = ""
    told: str = ""
    outcome: str = ""
    word: str = ""
    name: str = ""
    own_script: str = ""
    initials: str = ""
    delegation: str = ""
    function: str = ""
    number: str = ""
    lines: list[dict[str, str]] = field(default_factory=list)
    sides: list[dict[str, str]] = field(default_factory=list)
    scans: list[dict[str, str]] = field(default_factory=list)
    usual: list[str] = field(default_factory=list)
    settled: str = ""
    has_person: bool = False
    has_scans: bool = False


def rows_of(found: Waiting, now: datetime, manners: Manners) -> list[WaitRow]:
    """Return all that waits as rows, under their headings."""
    rows = [_asked_row(one, found, now, manners) for one in found.asked]
    rows += [_likeness_row(one, now, manners) for one in found.likenesses]
    return rows + [_case_row(one, found, now, manners) for one in found.cases]


def headings(found: Waiting, language: str) -> dict[str, str]:
    """Return the heading over each kind, with how many there are, listed or not."""
    numbers = {"asked": len(found.asked), "likeness": found.hits, "case": found.files}
    return {kind: texts.section(kind, number, language) for kind, number in numbers.items()}


def _row(key: tuple[Any, ...], sign: str, *texts_: str) -> WaitRow:
    title, name, note, time = texts_
    saying = ", ".join(filter(None, (title, name, note, time)))
    return WaitRow(key, str(key[0]), sign, title, name, note, time, saying)


def _asked_row(one: Asked, found: Waiting, now: datetime, manners: Manners) -> WaitRow:
    request = one.request
    by = request.asked_by if one.operator is None else one.operator.name
    at = found.stations.get(request.station, request.station)
    note = QCoreApplication.translate("Cases", "{name} at {station}").format(name=by, station=at)
    return _row(
        ("asked", request.id),
        "refer",
        overrides.reason(request.reason),
        "" if one.card is None else one.card.delegate.name.display,
        note,
        texts.waiting_for(now - request.asked_at, manners.language),
    )


def _likeness_row(one: Likeness, now: datetime, manners: Manners) -> WaitRow:
    at = one.hit.decided_at
    return _row(
        ("likeness", one.hit.entry_id, one.hit.delegate_id),
        "search",
        texts.watch_action(one.entry.action),
        one.card.delegate.name.display,
        texts.hit_state(one.hit.state) if at is not None else texts.likeness(one.hit.score, manners.language),
        "" if at is None else moment(at, manners.language, manners.zone, today=now),
    )


def _case_row(case: Case, found: Waiting, now: datetime, manners: Manners) -> WaitRow:
    at = case.opened_at if case.closed_at is None else case.closed_at
    return _row(
        ("case", case.id),
        _SIGNS.get(case.kind, "warning"),
        texts.case_title(case.kind),
        _subject(case, found),
        texts.entries(case.entries, manners.language),
        moment(at, manners.language, manners.zone, today=now),
    )


def _subject(case: Case, found: Waiting) -> str:
    card = None if case.delegate_id is None else found.cards.get(case.delegate_id)
    if card is not None:
        return card.delegate.name.display
    kind, _, what = case.subject.partition(":")
    if kind == "operator":
        return found.operators.get(what, what)
    if kind == "station":
        return found.stations.get(what, what)
    return QCoreApplication.translate("Cases", "A code of nobody known here")


def asked_view(one: Asked, now: datetime, manners: Manners, stations: Any) -> CaseView:
    """Return a request for an exception in full."""
    request, last = one.request, one.last
    by = request.asked_by if one.operator is None else f"{one.operator.name} ({request.asked_by})"
    lines = [
        (QCoreApplication.translate("Cases", "Asked by"), by),
        (QCoreApplication.translate("Cases", "Station"), stations.get(request.station, request.station)),
        (QCoreApplication.translate("Cases", "Why"), overrides.reason(request.reason)),
        (QCoreApplication.translate("Cases", "In their words"), request.text),
        (QCoreApplication.translate("Cases", "How far"), overrides.scope(request.scope)),
        (
            QCoreApplication.translate("Cases", "Ends unanswered at"),
            moment(request.lapses, manners.language, manners.zone, today=now),
        ),
    ]
    told = "" if last is None else begun(reason_name(last.reason))
    return _with_person(
        one.card,
        manners,
        kind="asked",
        title=texts.asked_title(request.action),
        note=texts.waiting_for(now - request.asked_at, manners.language),
        outcome="" if last is None else last.outcome.value,
        word="" if last is None else word(last.outcome),
        told=told,
        lines=_told(lines),
        has_scans=request.delegate_id is not None,
        usual=[
            QCoreApplication.translate("Cases", "Identity is not certain"),
            QCoreApplication.translate("Cases", "Send them to me"),
        ],
    )


def likeness_view(one: Likeness, now: datetime, manners: Manners) -> CaseView:
    """Return a watch-list hit in full, both sides of it."""
    entry, delegate = one.entry, one.card.delegate
    native = f" · {delegate.name.native}" if delegate.name.native else ""
    sides = [
        (QCoreApplication.translate("Cases", "Name"), entry.name, delegate.name.display + native),
        (
            QCoreApplication.translate("Cases", "Born"),
            _day(entry.birth_date, manners),
            _day(delegate.birth_date, manners),
        ),
        (QCoreApplication.translate("Cases", "Document"), entry.document, delegate.document),
        (QCoreApplication.translate("Cases", "Delegation"), entry.delegation, one.card.delegation.code),
    ]
    lines = [
        (QCoreApplication.translate("Cases", "Why they are looked for"), entry.reason),
        (QCoreApplication.translate("Cases", "What the entry does"), texts.watch_action(entry.action)),
    ]
    settled = ""
    if one.hit.decided_at is not None:
        at = moment(one.hit.decided_at, manners.language, manners.zone, today=now)
        settled = " · ".join((texts.hit_state(one.hit.state), one.hit.decided_by, at))
    return _with_person(
        one.card,
        manners,
        kind="likeness",
        title=texts.likeness(one.hit.score, manners.language),
        note=QCoreApplication.translate("Cases", "Is this the person of the watch list?"),
        lines=_told(lines),
        sides=[
            {"label": label, "entry": theirs or "—", "person": ours or "—"}
            for label, theirs, ours in sides
            if theirs
        ],
        settled=settled,
        has_scans=True,
        usual=[
            QCoreApplication.translate("Cases", "Born on another day"),
            QCoreApplication.translate("Cases", "Other passport, other face"),
            QCoreApplication.translate("Cases", "Passport agrees"),
        ],
    )


def case_view(one: CaseFile, found: Waiting, now: datetime, manners: Manners) -> CaseView:
    """Return a case in full, with what happened."""
    case = one.case
    lines = [(QCoreApplication.translate("Cases", "About"), _subject(case, found))]
    if one.operator is not None:
        lines.append(
            (QCoreApplication.translate("Cases", "Operator"), f"{one.operator.name} ({one.operator.code})")
        )
    settled = ""
    if case.closed_at is not None:
        at = moment(case.closed_at, manners.language, manners.zone, today=now)
        text = QCoreApplication.translate("Cases", "Closed by {name}, {moment}: {words}")
        by = found.operators.get(case.closed_by, case.closed_by)
        settled = text.format(name=by, moment=at, words=case.closed_because)
    opened = QCoreApplication.translate("Cases", "Opened {moment} · {entries}")
    return _with_person(
        one.card,
        manners,
        kind="case",
        title=texts.case_title(case.kind),
        note=opened.format(
            moment=moment(case.opened_at, manners.language, manners.zone, today=now),
            entries=texts.entries(case.entries, manners.language),
        ),
        fact=_happened(one, found, manners.language),
        told=texts.case_told(case.kind),
        lines=[] if one.card is not None else _told(lines),
        scans=[scan_line(scan, found.stations, now, manners) for scan in one.scans],
        settled=settled,
        has_scans=True,
        usual=texts.usual_ends(case.kind),
    )


def _happened(one: CaseFile, found: Waiting, language: str) -> str:
    """Return in one sentence what the rule saw, or "" where the heading says it all."""
    case, station = one.case, found.stations.get(one.station, one.station)
    if case.kind is CaseKind.TWO_PLACES:
        pairs = [(a, b) for a, b in pairwise(one.scans) if a.station != b.station]
        if not pairs:
            return ""
        later, sooner = min(pairs, key=lambda pair: abs(pair[0].at - pair[1].at))
        first, second = (found.stations.get(scan.station, scan.station) for scan in (sooner, later))
        return texts.two_places(first, second, later.at - sooner.at, language)
    if case.kind is CaseKind.FORGED_BURST and one.scans:
        newest, oldest = one.scans[0], one.scans[: case.entries][-1]
        return texts.false_codes(case.entries, station, newest.at - oldest.at, language)
    if case.kind is CaseKind.OVERRIDE_PATTERN:
        return texts.asked_often(_subject(case, found), case.entries, language)
    return texts.came_from(station) if station else ""


def scan_line(scan: ScanRow, stations: Any, now: datetime, manners: Manners) -> dict[str, str]:
    """Return one scan as a line of a list."""
    return {
        "time": moment(scan.at, manners.language, manners.zone, today=now),
        "outcome": scan.outcome.value,
        "word": outcome_name(scan.outcome),
        "why": begun(reason_name(scan.reason)),
        "station": stations.get(scan.station, scan.station),
    }


def _with_person(card: DelegateCard | None, manners: Manners, **view: Any) -> CaseView:
    if card is None:
        return CaseView(**view)
    person = view_of(card, manners)
    return CaseView(
        name=person.name,
        own_script=person.own_script,
        initials=person.initials,
        delegation=person.delegation,
        function=person.function,
        number=person.number,
        has_person=True,
        **view,
    )


def _told(lines: list[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"label": label, "value": value} for label, value in lines if value]


def _day(day: date | None, manners: Manners) -> str:
    if day is None:
        return ""
    return locale_of(manners.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
