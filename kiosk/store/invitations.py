"""Who holds an invitation and who still needs one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, bindparam, exists, func, not_, or_, select

from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.event.people import DelegateCard, Vetting
from kiosk.store.credentials import credentials_of
from kiosk.store.people import delegate_cards
from kiosk.store.schema import credential, delegate

WITHDRAWN = "withdrawn"
"""The reason of a revocation after which nobody is invited again by the way."""

_d, _c = delegate.c, credential.c
_INVITATION = and_(_c.delegate_id == _d.id, _c.kind == int(CredentialKind.INVITATION))
_IN_FORCE = exists().where(
    _INVITATION, _c.state == CredentialState.ACTIVE.value, _c.expires > bindparam("now")
)
_TAKEN_BACK = exists().where(
    _INVITATION, _c.state == CredentialState.REVOKED.value, _c.reason == bindparam("withdrawn", WITHDRAWN)
)
_CHOSEN = and_(
    or_(
        bindparam("of_category", type_=_d.category_id.type).is_(None),
        _d.category_id == bindparam("of_category"),
    ),
    or_(
        bindparam("of_delegation", type_=_d.delegation_id.type).is_(None),
        _d.delegation_id == bindparam("of_delegation"),
    ),
)
_CANCELLED = _d.cancelled_at.is_not(None)
_BARRED = and_(
    not_(_CANCELLED), or_(_d.vetting == Vetting.WITHDRAWN.value, and_(not_(_IN_FORCE), _TAKEN_BACK))
)
_INVITED = and_(not_(_CANCELLED), not_(_BARRED), _IN_FORCE)
_WAITING = and_(not_(_CANCELLED), not_(_BARRED), not_(_IN_FORCE))


def _count(condition: ColumnElement[bool]) -> Any:
    return select(func.count()).select_from(delegate).where(_CHOSEN, condition).scalar_subquery()


_COUNTS = select(_count(_WAITING), _count(_INVITED), _count(_CANCELLED), _count(_BARRED))


def _page(condition: ColumnElement[bool]) -> Any:
    return (
        select(_d.id)
        .where(_CHOSEN, condition, _d.number > bindparam("after"))
        .order_by(_d.number)
        .limit(bindparam("most"))
    )


_UNINVITED_PAGE, _INVITED_PAGE = _page(_WAITING), _page(_INVITED)


@dataclass(frozen=True, slots=True)
class Choice:
    """Whose invitations: everybody's, or those of one category, of one delegation, or of both at once."""

    category: UUID | None = None
    delegation: UUID | None = None


EVERYBODY = Choice()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many of those chosen are in each case; each person is in exactly one.

    Args:
        waiting: Have no invitation in force and may be invited.
        invited: Hold an invitation in force.
        cancelled: Were cancelled by their delegation.
        withdrawn: Were refused by the security check, or had their invitation withdrawn and got no other.
    """

    waiting: int
    invited: int
    cancelled: int
    withdrawn: int


def invitation_counts(conn: Connection, choice: Choice, now: datetime) -> Counts:
    """Return how many of those chosen need an invitation at `now`, and why the others do not."""
    return Counts(*conn.execute(_COUNTS, {**_asked(choice, now)}).one())


def uninvited(
    conn: Connection, choice: Choice, now: datetime, *, after: int, most: int
) -> tuple[DelegateCard, ...]:
    """Return, by number, at most `most` (some hundreds) of those who need an invitation, beyond number `after`."""
    return _cards(conn, _UNINVITED_PAGE, choice, now, after, most)


def invited(
    conn: Connection, choice: Choice, now: datetime, *, after: int, most: int
) -> tuple[tuple[DelegateCard, CredentialRow], ...]:
    """Return, by number, at most `most` of those who hold an invitation in force, each with the newest one."""
    cards = _cards(conn, _INVITED_PAGE, choice, now, after, most)
    return tuple((card, _newest(conn, card.delegate.id, now)) for card in cards)


def _newest(conn: Connection, delegate_id: UUID, now: datetime) -> CredentialRow:
    held = [
        row
        for row in credentials_of(conn, delegate_id)
        if row.kind is CredentialKind.INVITATION and row.state is CredentialState.ACTIVE and row.expires > now
    ]
    # The store keeps no time of issue; equal ones are told apart so that every run takes the same.
    return max(held, key=lambda row: (row.not_before, row.expires, row.cti))


def _cards(  # noqa: PLR0913, PLR0917 - one page of a query
    conn: Connection, page: Any, choice: Choice, now: datetime, after: int, most: int
) -> tuple[DelegateCard, ...]:
    ids = conn.execute(page, {**_asked(choice, now), "after": after, "most": most}).scalars().all()
    cards = delegate_cards(conn, ids)
    return tuple(cards[one] for one in ids)


def _asked(choice: Choice, now: datetime) -> Mapping[str, Any]:
    return MappingProxyType({"of_category": choice.category, "of_delegation": choice.delegation, "now": now})
