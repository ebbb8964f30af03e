"""A filter in the reader's words: each part as a chip says it, and all of them as one sentence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta, tzinfo
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from kiosk.event.verdict import Outcome
from ui.texts.console_reasons import begun, outcome_name, reason_name
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.supervision.filters import Filter

PARTS = ("verdict", "code", "person", "name", "delegation", "station", "zone", "operator", "reason", "time")
"""The parts of a filter in the order in which they make a sentence."""
_ORDER = (Outcome.REFUSE, Outcome.REFER, Outcome.ADMIT)
_SHORT = 8
_FEW = 3


@dataclass(frozen=True, slots=True)
class Names:
    """What a sentence calls things, and how it is said; codes and numbers stand in for what is not given.

    Args:
        today: The day at the venue; a time of this day is told without its date.
    """

    language: str
    zone: tzinfo
    today: date
    stations: Mapping[str, str] = field(default_factory=dict)
    delegations: Mapping[UUID, str] = field(default_factory=dict)
    zones: Mapping[int, str] = field(default_factory=dict)
    operators: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[UUID, str] = field(default_factory=dict)


def sentence(wanted: Filter, names: Names) -> str:
    """Return the filter as a sentence: "Refused or referred scans at Desk 1 since 09:00."."""
    if wanted.empty:
        return QCoreApplication.translate("Filters", "All scans.")
    told = {part: phrase(part, wanted, names) for part in PARTS}
    kind = QCoreApplication.translate("Filters", "{verdicts} scans").format(verdicts=told["verdict"]).strip()
    rest = " ".join(told[part] for part in PARTS[1:] if told[part])
    return begun(
        QCoreApplication.translate("Filters", "{scans} {conditions}.")
        .format(scans=kind, conditions=rest)
        .replace(" .", ".")
    )


def phrase(part: str, wanted: Filter, names: Names) -> str:
    """Return one part of the filter as a chip says it ("at Desk 1"), or "" where it asks for nothing."""
    return {
        "verdict": _verdict,
        "code": _code,
        "person": _person,
        "name": _name,
        "delegation": _delegation,
        "station": _station,
        "zone": _zone,
        "operator": _operator,
        "reason": _reason,
        "time": _time,
    }[part](wanted, names)


def idle(part: str) -> str:
    """Return what a chip says that asks for nothing yet ("at any station")."""
    return {
        "verdict": QCoreApplication.translate("Filters", "any verdict"),
        "code": QCoreApplication.translate("Filters", "any code"),
        "person": QCoreApplication.translate("Filters", "anybody"),
        "name": QCoreApplication.translate("Filters", "any name"),
        "delegation": QCoreApplication.translate("Filters", "any delegation"),
        "station": QCoreApplication.translate("Filters", "any station"),
        "zone": QCoreApplication.translate("Filters", "any zone"),
        "operator": QCoreApplication.translate("Filters", "any operator"),
        "reason": QCoreApplication.translate("Filters", "any reason"),
        "time": QCoreApplication.translate("Filters", "any time"),
    }[part]


def part_name(part: str) -> str:
    """Return what a part is called where one is chosen ("Station")."""
    return {
        "verdict": QCoreApplication.translate("Filters", "Verdict"),
        "code": QCoreApplication.translate("Filters", "Code of a badge or invitation"),
        "person": QCoreApplication.translate("Filters", "Person"),
        "name": QCoreApplication.translate("Filters", "Name"),
        "delegation": QCoreApplication.translate("Filters", "Delegation"),
        "station": QCoreApplication.translate("Filters", "Station"),
        "zone": QCoreApplication.translate("Filters", "Zone"),
        "operator": QCoreApplication.translate("Filters", "Operator"),
        "reason": QCoreApplication.translate("Filters", "Reason"),
        "time": QCoreApplication.translate("Filters", "Time"),
    }[part]


def moment(at: datetime, names: Names) -> str:
    """Return a moment as a sentence tells it: the time, with day and month unless it is today."""
    local = at.astimezone(names.zone)
    locale = locale_of(names.language)
    hour = locale.toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    if local.date() == names.today:
        return hour
    day = QDate(local.year, local.month, local.day)
    return f"{locale.toString(day, 'd MMMM')} {hour}"


def nobody() -> str:
    """Return what the operator "-" is called."""
    return QCoreApplication.translate("Filters", "nobody signed in")


def listed(parts: Iterable[str]) -> str:
    """Return "A", "A or B", "A, B or C"."""
    told = list(parts)
    if len(told) < 2:
        return "".join(told)
    comma = QCoreApplication.translate("Filters", "{first}, {next}")
    first = told[0]
    for one in told[1:-1]:
        first = comma.format(first=first, next=one)
    return QCoreApplication.translate("Filters", "{first} or {last}").format(first=first, last=told[-1])


def _verdict(wanted: Filter, _: Names) -> str:
    return listed(outcome_name(one) for one in _ORDER if one in wanted.outcomes)


def _code(wanted: Filter, _: Names) -> str:
    return "" if wanted.code_hash is None else QCoreApplication.translate("Filters", "of one code")


def _person(wanted: Filter, names: Names) -> str:
    if wanted.people is None:
        return ""
    if not wanted.people:
        return QCoreApplication.translate("Filters", "of nobody")
    if len(wanted.people) > _FEW:
        many = QCoreApplication.translate("Filters", "of {number} people")
        return many.format(number=locale_of(names.language).toString(len(wanted.people)))
    stranger = QCoreApplication.translate("Filters", "person {id}")
    known = (names.people.get(one, stranger.format(id=str(one)[:_SHORT])) for one in wanted.people)
    return QCoreApplication.translate("Filters", "of {people}").format(people=listed(sorted(known)))


def _name(wanted: Filter, _: Names) -> str:
    if not wanted.name:
        return ""
    return QCoreApplication.translate("Filters", "of whoever “{name}” finds").format(name=wanted.name)


def _delegation(wanted: Filter, names: Names) -> str:
    if not wanted.delegations:
        return ""
    if len(wanted.delegations) > _FEW:
        many = QCoreApplication.translate("Filters", "from {number} delegations")
        return many.format(number=locale_of(names.language).toString(len(wanted.delegations)))
    stranger = QCoreApplication.translate("Filters", "delegation {id}")
    known = (names.delegations.get(one, stranger.format(id=str(one)[:_SHORT])) for one in wanted.delegations)
    text = QCoreApplication.translate("Filters", "from {delegations}")
    return text.format(delegations=listed(sorted(known)))


def _station(wanted: Filter, names: Names) -> str:
    if not wanted.stations:
        return ""
    if len(wanted.stations) > _FEW + 1:
        many = QCoreApplication.translate("Filters", "at {number} stations")
        return many.format(number=locale_of(names.language).toString(len(wanted.stations)))
    known = sorted(names.stations.get(one, one) for one in wanted.stations)
    return QCoreApplication.translate("Filters", "at {stations}").format(stations=listed(known))


def _zone(wanted: Filter, names: Names) -> str:
    if not wanted.zones:
        return ""
    if len(wanted.zones) > _FEW + 1:
        many = QCoreApplication.translate("Filters", "into or out of {number} zones")
        return many.format(number=locale_of(names.language).toString(len(wanted.zones)))
    stranger = QCoreApplication.translate("Filters", "zone {number}")
    known = (names.zones.get(one, stranger.format(number=one)) for one in sorted(wanted.zones))
    return QCoreApplication.translate("Filters", "into or out of {zones}").format(zones=listed(known))


def _operator(wanted: Filter, names: Names) -> str:
    if not wanted.operators:
        return ""
    if len(wanted.operators) > _FEW + 1:
        many = QCoreApplication.translate("Filters", "by {number} operators")
        return many.format(number=locale_of(names.language).toString(len(wanted.operators)))
    known = sorted(nobody() if one == "-" else names.operators.get(one, one) for one in wanted.operators)
    return QCoreApplication.translate("Filters", "by {operators}").format(operators=listed(known))


def _reason(wanted: Filter, names: Names) -> str:
    if not wanted.reasons:
        return ""
    if len(wanted.reasons) > _FEW:
        many = QCoreApplication.translate("Filters", "because of {number} reasons")
        return many.format(number=locale_of(names.language).toString(len(wanted.reasons)))
    known = sorted(reason_name(one) for one in wanted.reasons)
    return QCoreApplication.translate("Filters", "because of {reasons}").format(reasons=listed(known))


def _time(wanted: Filter, names: Names) -> str:
    day = whole_day(wanted, names.zone)
    if day is not None and day == names.today:
        return QCoreApplication.translate("Filters", "today")
    if day is not None and day == names.today - timedelta(days=1):
        return QCoreApplication.translate("Filters", "yesterday")
    begins = "" if wanted.begins is None else moment(wanted.begins, names)
    ends = "" if wanted.ends is None else moment(wanted.ends, names)
    if begins and ends:
        text = QCoreApplication.translate("Filters", "from {begin} to {end}")
    elif begins:
        text = QCoreApplication.translate("Filters", "since {begin}")
    elif ends:
        text = QCoreApplication.translate("Filters", "before {end}")
    else:
        return ""
    return text.format(begin=begins, end=ends)


def day_bounds(day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    """Return when a day at the venue begins and ends."""
    begin, end = (datetime.combine(day + timedelta(days=n), time(), zone) for n in (0, 1))
    return begin, end


def whole_day(wanted: Filter, zone: tzinfo) -> date | None:
    """Return the day at the venue that the filter's time is, from midnight to midnight, or None."""
    if wanted.begins is None or wanted.ends is None:
        return None
    day = wanted.begins.astimezone(zone).date()
    return day if day_bounds(day, zone) == (wanted.begins, wanted.ends) else None
