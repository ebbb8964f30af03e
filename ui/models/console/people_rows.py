"""What the page People shows: rows of people found, and one person's file; plain values, no Qt models."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QDate

from kiosk.event.badges import BadgeState
from kiosk.event.credentials import CredentialKind, CredentialState
from ui.models.console.cases_rows import scan_line
from ui.models.person_model import view_of
from ui.texts import console_cases as case_texts
from ui.texts import console_people as texts
from ui.texts import overrides
from ui.texts.reasons import locale_of, moment

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from kiosk.console.people import PersonFile
    from kiosk.event.badges import Badge
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Zone
    from ui.models.base import Manners

NAMES = ("name", "ownScript", "initials", "delegation", "number", "sign", "standing", "picture", "saying")
_IN_FORCE = frozenset({BadgeState.MADE, BadgeState.ISSUED})


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person found; `sign` names the sign of how they stand."""

    key: UUID
    name: str
    own_script: str
    initials: str
    delegation: str
    number: str
    sign: str
    standing: str
    picture: str
    saying: str

    @classmethod
    def of(cls, card: DelegateCard, picture: str, manners: Manners) -> PersonRow:
        """Return the row of a person."""
        person = view_of(card, manners)
        sign, standing = texts.standing(card, manners.language)
        return cls(
            key=card.delegate.id,
            name=person.name,
            own_script=person.own_script,
            initials=person.initials,
            delegation=person.delegation,
            number=person.number,
            sign=sign,
            standing=standing,
            picture=picture,
            saying=f"{person.name}, {person.delegation}, {person.number}, {standing}",
        )


@dataclass(frozen=True, slots=True)
class FileView:
    """One person in full; empty where nobody is open.

    Args:
        facts: Label and value.
        marks: What the watch list says.
        zones: Number, name and state of each zone, and whether the person counts as inside.
        papers: Badges and invitations, the newest first: sign, text, note.
        events: Cases and exceptions: sign, text, note.
        scans: As `cases_rows.scan_line` returns them.
        badge: What the badge in force is called, or empty.
        handed_out: Whether that badge is in the person's hands.
    """

    is_open: bool = False
    name: str = ""
    own_script: str = ""
    initials: str = ""
    delegation: str = ""
    function: str = ""
    number: str = ""
    sign: str = ""
    standing: str = ""
    facts: list[dict[str, str]] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    zones: list[dict[str, Any]] = field(default_factory=list)
    papers: list[dict[str, str]] = field(default_factory=list)
    events: list[dict[str, str]] = field(default_factory=list)
    scans: list[dict[str, str]] = field(default_factory=list)
    badge: str = ""
    handed_out: bool = False


def file_view(file: PersonFile, now: datetime, manners: Manners) -> FileView:
    """Return what the panel shows of one person in the reader's language."""
    card, language = file.card, manners.language
    person = view_of(card, manners)
    sign, standing = texts.standing(card, language)
    held = [one for one in file.badges if one.state in _IN_FORCE]
    return FileView(
        is_open=True,
        name=person.name,
        own_script=person.own_script,
        initials=person.initials,
        delegation=person.delegation,
        function=person.function,
        number=person.number,
        sign=sign,
        standing=standing,
        facts=_facts(card, manners, now),
        marks=_marks(file, language),
        zones=[_zone(zone, file, now, manners) for _, zone in sorted(file.zones.items())],
        papers=[*_badges(file, now, manners), *_invitations(file, now, manners)],
        events=[*_cases(file, now, manners), *_overrides(file, now, manners)],
        scans=[scan_line(one, file.stations, now, manners) for one in file.scans],
        badge=texts.badge(held[0].serial, language) if held else "",
        handed_out=any(one.state is BadgeState.ISSUED for one in held),
    )


def _facts(card: DelegateCard, manners: Manners, now: datetime) -> list[dict[str, str]]:
    person, delegate = view_of(card, manners), card.delegate
    born = ""
    if delegate.birth_date is not None:
        day = delegate.birth_date
        born = locale_of(manners.language).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
    cancelled = ""
    if delegate.cancelled_at is not None:
        cancelled = moment(delegate.cancelled_at, manners.language, manners.zone, today=now)
    lines = (
        (QCoreApplication.translate("People", "Category"), person.category),
        (QCoreApplication.translate("People", "May come"), person.days),
        (QCoreApplication.translate("People", "Security"), texts.vetting(delegate.vetting)),
        (QCoreApplication.translate("People", "Cancelled"), cancelled),
        (QCoreApplication.translate("People", "Born"), born),
        (QCoreApplication.translate("People", "Document"), delegate.document),
    )
    return [{"label": label, "value": value} for label, value in lines if value]


def _marks(file: PersonFile, language: str) -> list[str]:
    return [
        " · ".join(
            (
                case_texts.watch_action(entry.action),
                case_texts.likeness(hit.score, language),
                case_texts.hit_state(hit.state),
                entry.reason,
            )
        )
        for entry, hit in file.hits
    ]


def _zone(zone: Zone, file: PersonFile, now: datetime, manners: Manners) -> dict[str, Any]:
    language, last = manners.language, file.passages.get(zone.number)
    is_inside, allowed = last is not None and last.inside, zone.number in file.card.zones
    if last is None:
        state = texts.never_inside(allowed=allowed)
    else:
        since = moment(last.at, language, manners.zone, today=now)
        gate = file.gates.get(last.gate)
        told = "" if last.gate == "-" else last.gate if gate is None else gate.names.get(language)
        state = texts.inside(since, told) if is_inside else texts.outside(since, told)
    return {
        "zone": zone.number,
        "name": f"{locale_of(language).toString(zone.number)}  {zone.names.get(language)}",
        "state": state,
        "inside": is_inside,
        "sign": "entry" if is_inside else "exit" if allowed else "close",
    }


def _badges(file: PersonFile, now: datetime, manners: Manners) -> list[dict[str, str]]:
    ended = {one.cti: one for one in file.credentials}

    def row(badge: Badge) -> dict[str, str]:
        made = moment(badge.made_at, manners.language, manners.zone, today=now)
        parts = [made, file.stations.get(badge.station, badge.station)]
        credential = ended.get(badge.cti)
        if credential is not None and credential.ended_at is not None:
            at = moment(credential.ended_at, manners.language, manners.zone, today=now)
            parts = [at, file.stations.get(credential.ended_by, credential.ended_by)]
            parts.append(texts.ended_because(credential.reason))
        name = f"{texts.badge(badge.serial, manners.language)}: {texts.badge_state(badge.state)}"
        sign = "badge" if badge.state in _IN_FORCE else "close"
        return {"sign": sign, "text": name, "note": " · ".join(filter(None, parts))}

    return [row(one) for one in sorted(file.badges, key=lambda one: one.serial, reverse=True)]


def _invitations(file: PersonFile, now: datetime, manners: Manners) -> list[dict[str, str]]:
    rows = []
    for one in file.credentials:
        if one.kind is not CredentialKind.INVITATION:
            continue
        note = texts.ended_because(one.reason) if one.reason else ""
        if one.ended_at is not None:
            at = moment(one.ended_at, manners.language, manners.zone, today=now)
            note = " · ".join(filter(None, (at, note)))
        active = one.state is CredentialState.ACTIVE
        text = f"{texts.credential(one.kind)}: {texts.credential_state(one.state)}"
        rows.append({"sign": "letter" if active else "close", "text": text, "note": note})
    return rows


def _cases(file: PersonFile, now: datetime, manners: Manners) -> list[dict[str, str]]:
    rows = []
    for case in file.cases:
        at = moment(case.opened_at, manners.language, manners.zone, today=now)
        note = QCoreApplication.translate("People", "open since {time}").format(time=at)
        if case.closed_at is not None:
            closed = moment(case.closed_at, manners.language, manners.zone, today=now)
            note = QCoreApplication.translate("People", "closed {time}: {words}")
            note = note.format(time=closed, words=case.closed_because)
        rows.append({"sign": "cases", "text": case_texts.case_title(case.kind), "note": note})
    return rows


def _overrides(file: PersonFile, now: datetime, manners: Manners) -> list[dict[str, str]]:
    rows = []
    for one in file.overrides:
        names = [file.operators.get(code, code) for code in (one.asked_by, one.granted_by)]
        by = QCoreApplication.translate("People", "asked by {asker}, granted by {granter}")
        rows.append(
            {
                "sign": "people",
                "text": f"{texts.override(one.action)}: {overrides.reason(one.reason)}",
                "note": " · ".join(
                    (
                        moment(one.at, manners.language, manners.zone, today=now),
                        overrides.scope(one.scope),
                        by.format(asker=names[0], granter=names[1]),
                    )
                ),
            }
        )
    return rows
