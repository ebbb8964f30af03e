"""Another category, other zones: doors go by them at once, and the badge that shows the old ones ends."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.accreditation.ending import end_badge
from kiosk.errors import BadInput
from kiosk.event.badges import Badge, BadgeState
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.store import badges, check_ins, people, places
from kiosk.store.delegations import categories

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.event.people import Delegate, DelegateCard
    from kiosk.scanlog import ScanLog

CHANGE_REASONS = ("new_function", "wrong_category", "by_delegation", "by_secretariat", "security")
"""Stable codes of why a category or zones are changed."""
RENEWED = "changed"
"""The reason under which the badge of before ends."""


@dataclass(frozen=True, slots=True)
class Change:
    """What somebody is to be from now on; None leaves it as it is.

    Args:
        category: Code of the category.
        zones: Every zone that may be entered, by number, whatever the category says.
    """

    category: str | None = None
    zones: frozenset[int] | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of a change.

    Args:
        ended: The badge that ended with it and must be printed anew at a desk, or None.
    """

    card: DelegateCard
    ended: Badge | None


def change_delegate(  # noqa: PLR0913 - who, what, why, where, by whom, when
    conn: Connection,
    log: ScanLog,
    *,
    delegate_id: UUID,
    change: Change,
    reason: str,
    station: str,
    operator: str,
    at: datetime,
) -> Changed:
    """Change category or zones in the caller's write, with its log entry; the badge in force ends as replaced.

    Where the category changes and no zones are given, the new category's zones hold: what was added to or taken from
    the old one does not go along. The check-in is open again, so that a desk makes the new badge for whoever comes.

    Raises:
        BadInput: `bad_reason`, `unknown_delegate`, `unknown_category`, `unknown_zone`, `nothing_changes`.
    """
    if reason not in CHANGE_REASONS:
        raise BadInput("bad_reason", "That is no reason for such a change.", "Choose one of the list.")
    before = people.delegate_card(conn, delegate_id)
    if before is None:
        raise BadInput("unknown_delegate", "This store has no such delegate.", "Look the person up by name.")
    after = _after(conn, before, change)
    if after == before.delegate:
        raise BadInput(
            "nothing_changes",
            "This delegate has that category and those zones already.",
            "Nothing is to be done.",
        )
    people.update_delegate(conn, after)
    card = people.delegate_card(conn, delegate_id) or before
    held = badges.badge_in_force(conn, delegate_id)
    body: dict[str, Plain] = {
        "reason": reason,
        "category": card.category.code,
        "category_before": before.category.code,
        "zones": _numbers(card.zones),
        "zones_before": _numbers(before.zones),
    }
    if held is not None:
        body |= {"cti": held.cti, "serial": held.serial}
    log.append(conn, Fact(uuid4(), FactKind.DELEGATE_CHANGED, at, station, operator, delegate_id, body=body))
    if held is not None:
        _end(conn, log, held, station, operator, at)
    return Changed(card, held)


def _after(conn: Connection, before: DelegateCard, change: Change) -> Delegate:
    person, category = before.delegate, before.category
    if change.category is not None and change.category != category.code:
        known = {one.code: one for one in categories(conn)}
        if change.category not in known:
            raise BadInput("unknown_category", "The event has no such category.", "Choose one of the list.")
        category = known[change.category]
        person = replace(person, category_id=category.id, zones_added=frozenset(), zones_removed=frozenset())
    if change.zones is None:
        return person
    if change.zones - {one.number for one in places.zones(conn)}:
        raise BadInput("unknown_zone", "The event has no such zone.", "Choose one of the list.")
    if change.zones == (category.zones | person.zones_added) - person.zones_removed:
        return person
    return replace(
        person, zones_added=change.zones - category.zones, zones_removed=category.zones - change.zones
    )


def _end(  # noqa: PLR0913, PLR0917 - what, where, by whom, when
    conn: Connection, log: ScanLog, held: Badge, station: str, operator: str, at: datetime
) -> None:
    end_badge(
        conn,
        held,
        badge=BadgeState.REPLACED,
        credential=CredentialState.REPLACED,
        at=at,
        station=station,
        reason=RENEWED,
    )
    check_ins.reopen(conn, held.delegate_id)
    ended: dict[str, Plain] = {"cti": held.cti, "reason": RENEWED, "state": "replaced"}
    fact = Fact(uuid4(), FactKind.CREDENTIAL_REVOKED, at, station, operator, held.delegate_id, body=ended)
    log.append(conn, fact)


def _numbers(zones: tuple[int, ...]) -> str:
    return " ".join(map(str, zones))
