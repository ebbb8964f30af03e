"""What a supervisor looks for among the scans: a value, and the same in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from kiosk.event.verdict import Outcome, Reason

_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Filter:
    """Which scans are wanted: everything given must hold, an empty set asks for nothing.

    Args:
        begins: Aware; scans from this moment on.
        ends: Aware; scans before this moment.
        stations: Station codes.
        operators: Operator codes, "-" for nobody signed in.
        outcomes: Verdicts.
        reasons: Weightiest reasons.
        delegations: Ids of delegations.
        zones: Zone numbers, of scans at gates.
        code_hash: Keyed hash of one code (`Supervision.hash_code`).
        people: Ids of delegates; None asks for nothing, an empty set finds nothing.
        name: A name, number or delegation as it is typed; whoever `store.search` finds for it.
    """

    begins: datetime | None = None
    ends: datetime | None = None
    stations: frozenset[str] = _NOTHING
    operators: frozenset[str] = _NOTHING
    outcomes: frozenset[Outcome] = frozenset()
    reasons: frozenset[Reason] = frozenset()
    delegations: frozenset[UUID] = frozenset()
    zones: frozenset[int] = frozenset()
    code_hash: bytes | None = None
    people: frozenset[UUID] | None = None
    name: str = ""

    @property
    def empty(self) -> bool:
        """Return whether every scan is wanted."""
        return self == Filter()


@dataclass(frozen=True, slots=True)
class Words:
    """What a sentence calls things; codes and numbers stand in for what is not given.

    Args:
        zone: Time zone of the event.
        stations: Station code to label ("Desk 1").
        delegations: Id to name.
        zones: Zone number to name.
        people: Delegate id to name, for the screen only.
        today: The day in the event's time zone; a time of this day is told without its date.
    """

    zone: ZoneInfo
    today: date
    stations: Mapping[str, str] = field(default_factory=dict)
    delegations: Mapping[UUID, str] = field(default_factory=dict)
    zones: Mapping[int, str] = field(default_factory=dict)
    people: Mapping[UUID, str] = field(default_factory=dict)


_OUTCOMES = {Outcome.ADMIT: "admitted", Outcome.REFER: "referred", Outcome.REFUSE: "refused"}
_ORDER = (Outcome.REFUSE, Outcome.REFER, Outcome.ADMIT)


def sentence(wanted: Filter, words: Words) -> str:
    """Return the filter in English: "Refused or referred scans at Desk 1 since 09:00"."""
    parts = [" or ".join(_OUTCOMES[one] for one in _ORDER if one in wanted.outcomes), "scans"]
    if wanted.code_hash is not None:
        parts.append("of one code")
    if wanted.people is not None:
        named = sorted(words.people.get(one, f"person {str(one)[:8]}") for one in wanted.people)
        parts.append(f"of {_listed(named, 3, 'people') or 'nobody'}")
    if wanted.name:
        parts.append(f"of whoever “{wanted.name}” finds")
    if wanted.delegations:
        named = sorted(words.delegations.get(one, f"delegation {str(one)[:8]}") for one in wanted.delegations)
        parts.append(f"from {_listed(named, 3, 'delegations')}")
    if wanted.stations:
        named = sorted(words.stations.get(one, one) for one in wanted.stations)
        parts.append(f"at {_listed(named, 4, 'stations')}")
    if wanted.zones:
        named = [words.zones.get(one, f"zone {one}") for one in sorted(wanted.zones)]
        parts.append(f"into or out of {_listed(named, 4, 'zones')}")
    if wanted.operators:
        named = sorted("nobody signed in" if one == "-" else one for one in wanted.operators)
        parts.append(f"by {_listed(named, 4, 'operators')}")
    if wanted.reasons:
        named = sorted(one.value.replace("_", " ") for one in wanted.reasons)
        parts.append(f"because of {_listed(named, 3, 'reasons')}")
    parts.append(_when(wanted, words))
    told = " ".join(part for part in parts if part)
    return ("All scans" if wanted.empty else told[0].upper() + told[1:]) + "."


def _when(wanted: Filter, words: Words) -> str:
    begins = "" if wanted.begins is None else _moment(wanted.begins, words)
    ends = "" if wanted.ends is None else _moment(wanted.ends, words)
    if begins and ends:
        return f"from {begins} to {ends}"
    return f"since {begins}" if begins else f"before {ends}" if ends else ""


def _moment(at: datetime, words: Words) -> str:
    local = at.astimezone(words.zone)
    return f"{local:%H:%M}" if local.date() == words.today else f"{local:%-d %B %H:%M}"


def _listed(named: list[str], most: int, what: str) -> str:
    if len(named) > most:
        return f"{len(named)} {what}"
    return " or ".join(part for part in (", ".join(named[:-1]), named[-1]) if part) if named else ""
