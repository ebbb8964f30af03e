"""What stands on one badge, and the fields by which a design refers to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import Self

from kiosk.event.names import LANGUAGES, LocalNames, PersonName
from kiosk.event.people import DelegateCard
from kiosk.event.places import Event, Zone


@dataclass(frozen=True, slots=True)
class ZoneMark:
    """A zone as a badge shows it: its number, and a pictogram (a name of `pictograms`, or empty)."""

    number: int
    pictogram: str = ""


@dataclass(frozen=True, slots=True)
class BadgeContent:
    """All that one badge says. Nothing in it is trusted: it is cleaned and fitted when it is drawn.

    Args:
        event: Name of the conference.
        delegation: Name of the delegation.
        delegation_code: Its short code ("MAR").
        flag_colours: Two to four `#rrggbb`, the hoist's first; empty for no flag.
        category: Name of the category.
        category_colour: `#rrggbb` of the band.
        code: Text of the QR code: the badge's own credential.
        serial: Printed beside it.
        number: The delegate's number, or None.
        portrait: JPEG, or None for a silhouette.
        valid_from: First day, or None.
        valid_until: Last day, or None.
        temporary: The only day a temporary badge is good for, which every design then says in large letters; or None.
    """

    event: LocalNames
    delegation: LocalNames
    delegation_code: str
    name: PersonName
    category: LocalNames
    category_colour: str
    code: str
    serial: int
    function: str = ""
    flag_colours: tuple[str, ...] = ()
    zones: tuple[ZoneMark, ...] = ()
    venue: LocalNames = field(default_factory=lambda: LocalNames(""))
    number: int | None = None
    portrait: bytes | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    temporary: date | None = None

    @classmethod
    def for_card(  # noqa: PLR0913 - named, one each of what a badge joins
        cls,
        card: DelegateCard,
        event: Event,
        zones: Iterable[Zone],
        *,
        code: str,
        serial: int,
        portrait: bytes | None = None,
        days: tuple[date, date] | None = None,
        temporary: date | None = None,
    ) -> Self:
        """Return the content of a badge for `card`; `days` are the event's where none are given."""
        pictograms = {zone.number: zone.pictogram for zone in zones}
        first, last = days or (event.starts_on, event.ends_on)
        return cls(
            event=event.names,
            delegation=card.delegation.names,
            delegation_code=card.delegation.code,
            name=card.delegate.name,
            category=card.category.names,
            category_colour=card.category.colour,
            code=code,
            serial=serial,
            function=card.delegate.function,
            flag_colours=card.delegation.flag_colours,
            zones=tuple(ZoneMark(number, pictograms.get(number, "")) for number in card.zones),
            venue=event.venue,
            number=card.delegate.number,
            portrait=portrait,
            valid_from=first,
            valid_until=last,
            temporary=temporary,
        )

    def value(self, name: str) -> str:
        """Return the text of field `name` (one of `FIELDS`), empty where there is nothing to say.

        Raises:
            KeyError: There is no such field.
        """
        base, _, language = name.partition(".")
        if base in _LOCAL:
            names: LocalNames = getattr(self, base)
            return names.get(language or LANGUAGES[0])
        if base == "valid":
            first, last = self.temporary or self.valid_from, self.temporary or self.valid_until
            return _days(first, last, language or LANGUAGES[0])
        return _PLAIN[name](self)


_LOCAL = ("event", "venue", "delegation", "category")
_PLAIN: Mapping[str, Callable[[BadgeContent], str]] = {
    "family": lambda content: content.name.family or content.name.given,
    "given": lambda content: content.name.given if content.name.family else "",
    "title": lambda content: content.name.title,
    "titled_given": lambda content: " ".join(
        part for part in (content.name.title, content.value("given")) if part
    ),
    "native": lambda content: content.name.native,
    "function": lambda content: content.function,
    "delegation_code": lambda content: content.delegation_code,
    "serial": lambda content: f"{content.serial:06d}",
    "number": lambda content: "" if content.number is None else str(content.number),
    "portrait": lambda content: "yes" if content.portrait else "",
    "flag": lambda content: "yes" if content.flag_colours else "",
    "temporary": lambda content: "yes" if content.temporary else "",
    "zones": lambda content: " ".join(str(zone.number) for zone in content.zones),
}
FIELDS: tuple[str, ...] = (
    *_PLAIN,
    *(name for base in (*_LOCAL, "valid") for name in (base, *(f"{base}.{tag}" for tag in LANGUAGES))),
)
"""Names that a design may put in braces, or after `when`."""


@lru_cache(maxsize=256)
def _days(first: date | None, last: date | None, language: str) -> str:
    days = [day for day in (first, last) if day is not None]
    if not days:
        return ""
    from babel.dates import format_date, format_interval

    # Day before month, as most of the world and its guards read it.
    language = "en_GB" if language == "en" else language
    if len(set(days)) == 1:
        return str(format_date(days[0], "d MMM yyyy", locale=language))
    return str(format_interval(days[0], days[1], "yMMMd", locale=language))
