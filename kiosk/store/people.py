"""Delegates, and the card of one: all that a screen or a badge needs, joined in one read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    bindparam,
    func,
    insert,
    literal_column,
    not_,
    or_,
    select,
    update,
)

from kiosk.event.badges import AHEAD, BadgeState
from kiosk.event.names import LocalNames, PersonName
from kiosk.event.people import Category, Delegate, DelegateCard, Delegation, DelegationKind, Vetting
from kiosk.store.batches import BATCH, in_batches
from kiosk.store.schema import badge, category, check_in, delegate, delegation, portrait
from kiosk.store.search_index import index_delegates, unindex_delegate

_d = delegate.c
# Written out in the statement: a list of parameters would be expanded anew at every call.
_IN_FORCE: list[ColumnElement[str]] = [
    literal_column(f"'{state.value}'") for state in (BadgeState.MADE, BadgeState.ISSUED)
]
_ONE: ColumnElement[int] = literal_column("1")
_PORTRAIT = (
    select(portrait.c.blob)
    .where(portrait.c.delegate_id == _d.id)
    .order_by(portrait.c.taken_at.desc())
    .limit(_ONE)
    .scalar_subquery()
    .label("portrait")
)
_SERIAL = (
    select(func.max(badge.c.serial))
    .where(
        badge.c.delegate_id == _d.id,
        badge.c.state.in_(_IN_FORCE),
        # One that was made ahead of time is nobody's until it is handed over.
        or_(
            badge.c.state == literal_column(f"'{BadgeState.ISSUED.value}'"),
            not_(badge.c.station.like(f"{AHEAD}%")),
        ),
    )
    .scalar_subquery()
    .label("badge_serial")
)
_CARD = (
    select(
        delegate,
        delegation.c.code.label("delegation_code"),
        delegation.c.names.label("delegation_names"),
        delegation.c.kind.label("delegation_kind"),
        delegation.c.protocol_order,
        delegation.c.territory,
        delegation.c.flag_colours,
        category.c.code.label("category_code"),
        category.c.names.label("category_names"),
        category.c.colour,
        category.c.order.label("category_order"),
        category.c.zones.label("category_zones"),
        _PORTRAIT,
        _SERIAL,
    )
    .select_from(delegate)
    .join(delegation, delegation.c.id == _d.delegation_id)
    .join(category, category.c.id == _d.category_id)
)
_BY_ID = _CARD.where(_d.id == bindparam("of_id"))
_BY_NUMBER = _CARD.where(_d.number == bindparam("of_number"))
_BY_IDS = _CARD.where(_d.id.in_(bindparam("ids", expanding=True)))
_NUMBERS = select(_d.number)
_NAMES = select(_d.number, _d.given_name, _d.family_name, _d.delegation_id, _d.birth_date)
_LAST_NUMBER = select(func.max(_d.number))
_MARK = select(func.count(), func.max(_d.number)).select_from(delegate)
_ADD = insert(delegate)
_CHANGE = update(delegate).where(_d.id == bindparam("of_id"))
_VET = _CHANGE.values(vetting=bindparam("new_vetting"))
_CANCEL = _CHANGE.where(_d.cancelled_at.is_(None)).values(cancelled_at=bindparam("at"))
_COUNTS = select(
    select(func.count()).select_from(delegate).scalar_subquery(),
    select(func.count(_d.cancelled_at)).scalar_subquery(),
    select(func.count()).select_from(delegation).scalar_subquery(),
    select(func.count(check_in.c.completed_at)).scalar_subquery(),
)


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are; `checked_in` are those whose check-in is completed."""

    delegates: int
    cancelled: int
    delegations: int
    checked_in: int


@dataclass(frozen=True, slots=True)
class NameRow:
    """Who somebody is, as far as telling two lists' people apart goes."""

    number: int
    name: PersonName
    delegation_id: UUID
    birth_date: date | None


def delegate_card(conn: Connection, delegate_id: UUID) -> DelegateCard | None:
    """Return the card of a delegate, or None where the mirror lacks that person."""
    row = conn.execute(_BY_ID, {"of_id": delegate_id}).first()
    return None if row is None else _card(row)


def delegate_by_number(conn: Connection, number: int) -> DelegateCard | None:
    """Return the card of the delegate with that number, or None."""
    row = conn.execute(_BY_NUMBER, {"of_number": number}).first()
    return None if row is None else _card(row)


def delegate_cards(conn: Connection, ids: Sequence[UUID]) -> Mapping[UUID, DelegateCard]:
    """Return the cards of these delegates, at most some hundreds; ids that the mirror lacks are left out."""
    if not ids:
        return {}
    return {row.id: _card(row) for row in conn.execute(_BY_IDS, {"ids": list(ids)})}


def numbers(conn: Connection) -> frozenset[int]:
    """Return every number that is taken."""
    return frozenset(conn.execute(_NUMBERS).scalars())


def every_name(conn: Connection) -> Iterator[NameRow]:
    """Yield every delegate's number, Latin name, delegation and birth date."""
    for row in conn.execute(_NAMES):
        yield NameRow(row[0], PersonName(row[1], row[2]), row[3], row[4])


def next_number(conn: Connection, first: int = 1001) -> int:
    """Return a number above all that are taken, `first` or more."""
    return max(first, (conn.execute(_LAST_NUMBER).scalar() or 0) + 1)


def arrivals_mark(conn: Connection) -> tuple[int, int]:
    """Return what is another pair once anybody was added: how many there are, and the highest number."""
    row = conn.execute(_MARK).one()
    return row[0], row[1] or 0


def counts(conn: Connection) -> Counts:
    """Return how many delegates and delegations there are."""
    return Counts(*conn.execute(_COUNTS).one())


def add_delegates(conn: Connection, people: Iterable[Delegate], *, index: bool = True) -> int:
    """Add delegates, findable by name at once, and return how many.

    A number that is taken, an unknown delegation, category or photo raises IntegrityError.

    Args:
        index: False leaves them out of the name search, for benchmarks that never search.
    """
    left, total = iter(people), 0
    while some := list(islice(left, BATCH)):
        total += in_batches(conn, _ADD, map(_values, some))
        if index:
            index_delegates(conn, some)
    return total


def update_delegate(conn: Connection, person: Delegate) -> bool:
    """Replace all that is known of a delegate by `person`; return False where the id is unknown."""
    before = delegate_card(conn, person.id)
    if before is None:
        return False
    unindex_delegate(conn, before.delegate)
    values = _values(person)
    del values["id"]
    conn.execute(_CHANGE.values(values), {"of_id": person.id})
    index_delegates(conn, [person])
    return True


def set_vetting(conn: Connection, delegate_id: UUID, vetting: Vetting) -> bool:
    """Keep what the security check says; return False where the delegate is unknown."""
    return conn.execute(_VET, {"of_id": delegate_id, "new_vetting": vetting.value}).rowcount == 1


def cancel(conn: Connection, delegate_id: UUID, at: datetime) -> bool:
    """Withdraw a delegate; return False where unknown or withdrawn before."""
    return conn.execute(_CANCEL, {"of_id": delegate_id, "at": at}).rowcount == 1


def every_delegate(conn: Connection) -> Iterator[DelegateCard]:
    """Yield every card in protocol order, then by category and number."""
    ordered = _CARD.order_by(delegation.c.protocol_order, category.c.order, _d.number)
    return map(_card, conn.execute(ordered))


def _values(person: Delegate) -> dict[str, Any]:
    return {
        "id": person.id,
        "number": person.number,
        "delegation_id": person.delegation_id,
        "category_id": person.category_id,
        "given_name": person.name.given,
        "family_name": person.name.family,
        "title": person.name.title,
        "native_name": person.name.native,
        "function": person.function,
        "birth_date": person.birth_date,
        "language": person.language,
        "vetting": person.vetting.value,
        "valid_from": person.valid_from,
        "valid_until": person.valid_until,
        "cancelled_at": person.cancelled_at,
        "zones_added": person.zones_added,
        "zones_removed": person.zones_removed,
        "photo": person.photo,
        "document": person.document,
        "days": person.days,
    }


def _card(row: Row[Any]) -> DelegateCard:
    person = Delegate(
        id=row.id,
        number=row.number,
        name=PersonName(row.given_name, row.family_name, row.title, row.native_name),
        delegation_id=row.delegation_id,
        category_id=row.category_id,
        function=row.function,
        birth_date=row.birth_date,
        language=row.language,
        vetting=Vetting(row.vetting),
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        cancelled_at=row.cancelled_at,
        zones_added=row.zones_added,
        zones_removed=row.zones_removed,
        photo=row.photo,
        document=row.document,
        days=row.days,
    )
    sent_by = Delegation(
        id=row.delegation_id,
        code=row.delegation_code,
        names=LocalNames.from_dict(row.delegation_names),
        kind=DelegationKind(row.delegation_kind),
        protocol_order=row.protocol_order,
        territory=row.territory,
        flag_colours=tuple(row.flag_colours),
    )
    here_as = Category(
        id=row.category_id,
        code=row.category_code,
        names=LocalNames.from_dict(row.category_names),
        colour=row.colour,
        order=row.category_order,
        zones=row.category_zones,
    )
    in_force = (here_as.zones | person.zones_added) - person.zones_removed
    return DelegateCard(
        person,
        sent_by,
        here_as,
        tuple(sorted(in_force)),
        portrait=row.portrait,
        badge_serial=row.badge_serial,
    )
