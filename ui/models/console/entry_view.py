"""One entry of the log as the detail panel shows it: plain values, made from what the log book found."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QTime

from kiosk.event.facts import Fact
from ui.models.person_model import view_of
from ui.texts import console_facts as facts
from ui.texts.console_reasons import begun, reason_name, reason_told
from ui.texts.filters import nobody
from ui.texts.reasons import locale_of, word

if TYPE_CHECKING:
    from kiosk.console.log_book import Entry
    from ui.models.base import Manners


@dataclass(frozen=True, slots=True)
class EntryView:
    """What stands in the panel; empty where nothing is open.

    Args:
        note: Its number of how many, with day and time.
        outcome: For scans, else "".
        told: Each reason as name and sentence, the weightiest first.
        lines: Further things as label and value.
        watched: What the watch list says of the person, one sentence each.
    """

    title: str = ""
    note: str = ""
    outcome: str = ""
    word: str = ""
    told: list[dict[str, str]] = field(default_factory=list)
    lines: list[dict[str, str]] = field(default_factory=list)
    watched: list[str] = field(default_factory=list)
    name: str = ""
    own_script: str = ""
    initials: str = ""
    delegation: str = ""
    function: str = ""
    number: str = ""


def entry_view(entry: Entry, manners: Manners) -> EntryView:
    """Return what the panel shows of `entry` in the reader's language."""
    fact = entry.logged.fact
    person = None if entry.card is None else view_of(entry.card, manners)
    return EntryView(
        title=facts.kind(fact.kind) if fact.outcome is None else _who(entry, fact),
        note=_note(entry, manners),
        outcome="" if fact.outcome is None else fact.outcome.value,
        word="" if fact.outcome is None else word(fact.outcome),
        told=[{"name": begun(reason_name(one)), "words": reason_told(one)} for one in fact.reasons],
        lines=_lines(entry, manners),
        watched=_watched(entry, manners),
        name="" if person is None else person.name,
        own_script="" if person is None else person.own_script,
        initials="" if person is None else person.initials,
        delegation="" if person is None else person.delegation,
        function="" if person is None else person.function,
        number="" if person is None else person.number,
    )


def moment_in_full(at: datetime, manners: Manners) -> str:
    """Return day and time to the second, as people read it."""
    local = at.astimezone(manners.zone)
    locale = locale_of(manners.language)
    day = locale.toString(QDate(local.year, local.month, local.day), "ddd d MMM")
    hour = QTime(local.hour, local.minute, local.second)
    return f"{day} {locale.toString(hour, 'HH:mm:ss')}"


def _who(entry: Entry, fact: Fact) -> str:
    if entry.card is not None:
        return entry.card.delegate.name.display
    if fact.delegate_id is not None:
        return QCoreApplication.translate("Entry", "Somebody this store does not know")
    return QCoreApplication.translate("Entry", "The code led to nobody")


def _note(entry: Entry, manners: Manners) -> str:
    locale = locale_of(manners.language)
    text = QCoreApplication.translate("Entry", "Entry {number} of {size} · {moment}")
    return text.format(
        number=locale.toString(entry.logged.index),
        size=locale.toString(entry.size),
        moment=moment_in_full(entry.logged.fact.at, manners),
    )


def _lines(entry: Entry, manners: Manners) -> list[dict[str, str]]:
    fact, language = entry.logged.fact, manners.language
    by = nobody() if fact.operator == "-" else fact.operator
    if entry.operator is not None:
        by = f"{entry.operator.name} ({fact.operator})"
    station = fact.station if entry.station is None else entry.station.label
    if entry.station is not None and entry.station.label != fact.station:
        station = f"{station} ({fact.station})"
    lines = [
        (QCoreApplication.translate("Entry", "Station"), station),
        (QCoreApplication.translate("Entry", "Operator"), by),
    ]
    told = {
        key: _operator(entry, given) or facts.value(key, given, language, manners.zone)
        for key, given in fact.body.items()
    }
    lines += [(facts.label(key), told[key]) for key in sorted(told) if told[key]]
    if fact.code_hash is not None:
        lines.append((QCoreApplication.translate("Entry", "Seal of the code"), fact.code_hash.hex()))
    return [{"label": label, "value": value} for label, value in lines]


def _operator(entry: Entry, given: object) -> str:
    """Return "Sam (s-1)" for a value that is an operator's code, else ""."""
    name = entry.named.get(given) if isinstance(given, str) else None
    return "" if name is None else f"{name} ({given})"


def _watched(entry: Entry, manners: Manners) -> list[str]:
    locale = locale_of(manners.language)
    text = QCoreApplication.translate("Entry", "{action} · likeness {score} · {state} · {reason}")
    states = {
        "open": QCoreApplication.translate("Entry", "not decided"),
        "held": QCoreApplication.translate("Entry", "held"),
        "cleared": QCoreApplication.translate("Entry", "cleared"),
    }
    return [
        text.format(
            action=facts.watched(listed.action),
            score=locale.toString(hit.score),
            state=states[hit.state.value],
            reason=listed.reason,
        )
        for listed, hit in entry.hits
    ]
