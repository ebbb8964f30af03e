"""What the store knows that a list is checked against: delegations, categories, zones, people, numbers."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from types import MappingProxyType
from typing import Self
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from kiosk.exchange.values import WrongValue, folded_words, zones
from kiosk.store import places
from kiosk.store.delegations import categories, delegations
from kiosk.store.people import every_name, next_number

_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class Known:
    """A store's delegations, categories, zones and people, ready to be looked up by what a list says.

    Args:
        zone: The event's time zone; days in a list are days there.
        last_day: The event's last day; nobody was born after it.
        numbers: Numbers that are taken.
        persons: Birth dates of those with the same folded name in the same delegation.
        next_number: The first number to give out.
    """

    delegations: Mapping[str, frozenset[UUID]]
    categories: Mapping[str, frozenset[UUID]]
    category_codes: tuple[str, ...]
    zones: frozenset[int]
    zone: ZoneInfo
    last_day: date
    numbers: frozenset[int]
    persons: Mapping[tuple[str, UUID], tuple[date | None, ...]]
    next_number: int

    @classmethod
    def load(cls, conn: Connection) -> Self:
        """Return what the store behind `conn` knows."""
        event = places.event(conn)
        groups = categories(conn)
        numbers, persons = set(), dict[tuple[str, UUID], tuple[date | None, ...]]()
        for one in every_name(conn):
            numbers.add(one.number)
            key = person_key(one.name.given, one.name.family, one.delegation_id)
            persons[key] = (*persons.get(key, ()), one.birth_date)
        return cls(
            delegations=_by_words((d.id, (d.code, *d.names.as_dict().values())) for d in delegations(conn)),
            categories=_by_words((c.id, (c.code, *c.names.as_dict().values())) for c in groups),
            category_codes=tuple(c.code for c in groups),
            zones=frozenset(zone.number for zone in places.zones(conn)),
            zone=ZoneInfo(event.timezone if event else "UTC"),
            last_day=event.ends_on if event else datetime.now(UTC).date(),
            numbers=frozenset(numbers),
            persons=MappingProxyType(persons),
            next_number=next_number(conn),
        )

    def delegation(self, cell: str) -> UUID:
        """Return the delegation with that code or one of its names.

        Raises:
            WrongValue: `missing_delegation`, `unknown_delegation`, `ambiguous_delegation`.
        """
        return _only(
            self.delegations, cell, "delegation", "Write its code as the event's list of delegations has it."
        )

    def category(self, cell: str) -> UUID:
        """Return the category with that code or one of its names.

        Raises:
            WrongValue: `missing_category`, `unknown_category`, `ambiguous_category`.
        """
        codes = ", ".join(self.category_codes[:_MOST_NAMED])
        return _only(self.categories, cell, "category", f"There are: {codes or 'none yet'}.")

    def some_zones(self, cell: str) -> frozenset[int]:
        """Return zone numbers of the event.

        Raises:
            WrongValue: `unknown_zone`.
        """
        return zones(cell, self.zones)


def person_key(given: str, family: str, delegation: UUID) -> tuple[str, UUID]:
    """Return what two rows about the same person have in common, in whichever order a name stands."""
    return " ".join(sorted(folded_words(f"{given} {family}").split())), delegation


def _by_words(named: Iterable[tuple[UUID, Iterable[str]]]) -> Mapping[str, frozenset[UUID]]:
    found: dict[str, frozenset[UUID]] = {}
    for one, texts in named:
        for text in texts:
            words = folded_words(text)
            found[words] = found.get(words, frozenset()) | {one}
    return MappingProxyType(found)


def _only(known: Mapping[str, frozenset[UUID]], cell: str, what: str, remedy: str) -> UUID:
    if not cell:
        raise WrongValue(f"missing_{what}", f"There is no {what}. {remedy}")
    found = known.get(folded_words(cell), frozenset())
    if not found:
        raise WrongValue(f"unknown_{what}", f"This {what} is not known. {remedy}")
    if len(found) > 1:
        raise WrongValue(f"ambiguous_{what}", f"More than one {what} bears this name. {remedy}")
    return next(iter(found))
