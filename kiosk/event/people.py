"""Who comes: delegations, categories, delegates, operators."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.event.names import LocalNames, PersonName


class DelegationKind(StrEnum):
    """What sends people: only members count for the quorum."""

    MEMBER = "member"
    OBSERVER = "observer"
    ORGANISATION = "organisation"
    SECRETARIAT = "secretariat"


@dataclass(frozen=True, slots=True)
class Delegation:
    """A country, an NCB or an organisation: its own editable row, never derived from a nationality.

    Args:
        code: Short unique code shown on badges ("MAR"); for countries ISO 3166-1 alpha-3.
        territory: ISO 3166-1 alpha-2 for the flag colours, or empty for organisations.
        protocol_order: Place in the protocol, 1 first; unique within the event.
        flag_colours: Two to four `#rrggbb` colours of the flag, first the hoist's.
    """

    id: UUID
    code: str
    names: LocalNames
    kind: DelegationKind
    protocol_order: int
    territory: str = ""
    flag_colours: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Category:
    """What a delegate is here as; decides the badge's colour band and the default zones.

    Args:
        code: Stable code ("head", "delegate", "observer", "staff", "press", "security").
        colour: `#rrggbb` of the badge's band.
        zones: Numbers of the zones this category may enter.
    """

    id: UUID
    code: str
    names: LocalNames
    colour: str
    order: int
    zones: frozenset[int] = frozenset()


class Vetting(StrEnum):
    """What the host's security check has said of a delegate so far."""

    PENDING = "pending"
    CLEARED = "cleared"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Delegate:
    """One accredited person.

    Args:
        number: Short number people can read aloud, unique within the event.
        function: What stands under the name ("Director of Police"), or empty.
        birth_date: For the second factor and the watch list; None when not given.
        language: Preferred conference language, BCP 47.
        cancelled_at: When the delegation withdrew this person, or None.
        zones_added: Zone numbers beyond the category's.
        zones_removed: Zone numbers of the category's that this person may not enter.
        photo: SHA-256 of the registry's own photo in the store, or None.
        document: Number of the passport or police card as printed, or empty.
        days: Days of the event on which this person may come, 1 the first; None for all.
    """

    id: UUID
    number: int
    name: PersonName
    delegation_id: UUID
    category_id: UUID
    function: str = ""
    birth_date: date | None = None
    language: str = "en"
    vetting: Vetting = Vetting.CLEARED
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    cancelled_at: datetime | None = None
    zones_added: frozenset[int] = frozenset()
    zones_removed: frozenset[int] = frozenset()
    photo: bytes | None = None
    document: str = ""
    days: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class DelegateCard:
    """All that a screen or a badge needs of one delegate, joined.

    Args:
        zones: The zone numbers in force: the category's, plus added, minus removed.
        portrait: SHA-256 of the newest portrait in the store, or None.
        badge_serial: Serial of the badge in force, or None; one made ahead of time counts once it is handed over.
    """

    delegate: Delegate
    delegation: Delegation
    category: Category
    zones: tuple[int, ...]
    portrait: bytes | None = None
    badge_serial: int | None = None


class Role(StrEnum):
    """What an operator may do; each includes the ones before it."""

    VOLUNTEER = "volunteer"
    SUPERVISOR = "supervisor"
    ADMIN = "admin"
