"""What stands in the lists of the page Delegations, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.event.names import LANGUAGES
from kiosk.event.people import DelegationKind
from kiosk.store.folding import latin_chunks
from ui.texts import console_delegations as texts
from ui.texts import console_zones
from ui.texts.reasons import locale_of

if TYPE_CHECKING:
    from kiosk.event.people import Delegation
    from kiosk.supervision.counting import MemberNow
    from kiosk.supervision.delegations import DelegationRow
    from ui.models.base import Manners


@dataclass(frozen=True, slots=True)
class DelegationLine:
    """A delegation on the board: `head` is "here", "missing", or "" where none is expected."""

    key: UUID
    code: str
    name: str
    colours: tuple[str, ...]
    expected: str
    arrived: str
    badges: str
    inside: str
    head: str
    head_words: str
    present: bool
    saying: str

    @classmethod
    def of(cls, row: DelegationRow, language: str, *, present: bool) -> DelegationLine:
        """Return the row of a delegation."""
        locale, one = locale_of(language), row.delegation
        head = "" if not row.heads else "here" if row.head_arrived else "missing"
        name = one.names.get(language)
        expected, arrived, badges, inside = (
            locale.toString(number) for number in (row.expected, row.arrived, row.badges, row.inside)
        )
        head_words = texts.head(head)
        return cls(
            one.id,
            one.code,
            name,
            one.flag_colours,
            expected,
            arrived,
            badges,
            inside,
            head,
            head_words,
            present,
            texts.saying(name, arrived, expected, head_words),
        )


@dataclass(frozen=True, slots=True)
class MemberRow:
    """One person of a delegation; `sign` is "tick" for who has come, "person" for who has not."""

    key: UUID
    name: str
    category: str
    standing: str
    sign: str

    @classmethod
    def of(cls, one: MemberNow, manners: Manners) -> MemberRow:
        """Return the row of a person."""
        card, language = one.card, manners.language
        at, confirmed = (
            "" if when is None else console_zones.clock(when.astimezone(manners.zone), language)
            for when in (one.arrived_at, one.confirmed_at)
        )
        zones = ", ".join(locale_of(language).toString(number) for number in one.zones)
        return cls(
            card.delegate.id,
            card.delegate.name.display,
            card.category.names.get(language),
            texts.member(
                at, zones, expected=one.expected, badge=card.badge_serial is not None, confirmed=confirmed
            ),
            "tick" if one.arrived_at is not None else "person" if one.expected else "close",
        )


FILTERS = ("all", "away", "headless", "members")


def passes(row: DelegationRow, which: str) -> bool:
    """Return whether a delegation passes one of `FILTERS`."""
    if which == "away":
        return row.expected > 0 and row.arrived == 0
    if which == "headless":
        return row.heads > 0 and not row.head_arrived
    return which != "members" or row.delegation.kind is DelegationKind.MEMBER


def folded(delegation: Delegation) -> str:
    """Return the words a delegation is found by: its code and its names in every language, in Latin letters."""
    names = (getattr(delegation.names, language) for language in LANGUAGES)
    return " " + " ".join(" ".join(map("".join, latin_chunks(text))) for text in (delegation.code, *names))


def found(text: str, within: str) -> bool:
    """Return whether every word of `text` begins a word of what `folded` returned."""
    return all(f" {''.join(chunk)}" in within for chunk in latin_chunks(text))
