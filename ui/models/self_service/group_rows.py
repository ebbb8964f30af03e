"""The people of a delegation as rows of the page."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.event.groups import Member, MemberState
from ui.texts import groups as texts

if TYPE_CHECKING:
    from uuid import UUID

ROLES = ("name", "ownScript", "category", "standing", "sign", "chosen", "mayChoose", "current")
_SIGNS: Mapping[MemberState, str] = MappingProxyType(
    {
        MemberState.CONFIRMED: "flag",
        MemberState.READY: "badge",
        MemberState.PRINTING: "printer",
        MemberState.UNREAD: "camera",
        MemberState.ISSUED: "tick",
        MemberState.AT_DESK: "help",
    }
)


@dataclass(frozen=True, slots=True)
class GroupRow:
    """One person.

    Args:
        name: As on the badge, in Latin letters.
        own_script: The same in the person's own script, or empty.
        standing: Where the person is, in words.
        sign: Name of the sign beside it, or empty.
        may_choose: Whether the person can be chosen for what is to be done.
        current: Whether this one's badge is being printed.
    """

    key: UUID
    name: str
    own_script: str
    category: str
    standing: str
    sign: str
    chosen: bool
    may_choose: bool
    current: bool


def row_of(
    member: Member,
    language: str,
    *,
    chosen: Collection[UUID],
    choosable: Collection[UUID],
    current: UUID | None,
) -> GroupRow:
    """Return the row of one person in `language`."""
    who, name = member.card.delegate.id, member.card.delegate.name
    state = MemberState.PRINTING if who == current else member.state
    return GroupRow(
        key=who,
        name=name.display,
        own_script=name.native,
        category=member.card.category.names.get(language),
        standing=texts.state(state, confirmed=member.confirmed_at is not None),
        sign=_SIGNS.get(state, ""),
        chosen=who in chosen,
        may_choose=who in choosable,
        current=who == current,
    )
