"""Badges made ahead of time: who gets one, and the pigeon-holes in which they wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, exists, func, insert, or_, select

from kiosk.event.badges import AHEAD, BadgeState, PigeonHole, PrintState
from kiosk.event.people import Vetting
from kiosk.store.folding import latin_chunks
from kiosk.store.schema import (
    badge,
    category,
    check_in,
    delegate,
    delegation,
    pigeon_hole,
    portrait,
    print_job,
)

if TYPE_CHECKING:
    from kiosk.store.invitations import Choice

_d, _b, _h, _j = delegate.c, badge.c, pigeon_hole.c, print_job.c
_IN_FORCE = exists().where(
    _b.delegate_id == _d.id, _b.state.in_((BadgeState.MADE.value, BadgeState.ISSUED.value))
)
_SERVED = or_(
    exists().where(check_in.c.delegate_id == _d.id),
    exists().where(_b.delegate_id == _d.id, _b.state == BadgeState.ISSUED.value),
)
_CLEARED = and_(_d.vetting == Vetting.CLEARED.value, _d.cancelled_at.is_(None))
_PORTRAIT = (
    select(portrait.c.blob)
    .where(portrait.c.delegate_id == _d.id)
    .order_by(portrait.c.taken_at.desc())
    .limit(1)
    .scalar_subquery()
)
_PEOPLE = (
    select(
        _d.id,
        _d.number,
        _d.given_name,
        _d.family_name,
        delegation.c.protocol_order,
        category.c.order.label("category_order"),
        func.coalesce(_PORTRAIT, _d.photo).label("picture"),
    )
    .select_from(delegate)
    .join(delegation, delegation.c.id == _d.delegation_id)
    .join(category, category.c.id == _d.category_id)
)
_MADE_AHEAD = (
    select(
        badge.c.id.label("badge_id"),
        badge.c.delegate_id,
        badge.c.serial,
        badge.c.cti,
        badge.c.state.label("badge_state"),
        _h.shelf,
        _h.hole,
        _j.id.label("job_id"),
        _j.state.label("job_state"),
        _d.number,
    )
    .select_from(badge)
    .join(delegate, _d.id == _b.delegate_id)
    .join(pigeon_hole, _h.delegate_id == _b.delegate_id)
    .join(print_job, _j.badge_id == _b.id)
    .where(_b.station.like(f"{AHEAD}%"))
)
_LAST = (
    select(_h.shelf, _h.hole).order_by(func.length(_h.shelf).desc(), _h.shelf.desc(), _h.hole.desc()).limit(1)
)
_ADD = insert(pigeon_hole)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Somebody who may have a badge made ahead of time and has none; `picture` is the SHA-256 of what goes on it."""

    delegate_id: UUID
    number: int
    picture: bytes | None


@dataclass(frozen=True, slots=True)
class Survey:
    """How many of those chosen get no badge ahead of time, and why; each person is counted once.

    Args:
        cancelled: Were cancelled by their delegation.
        not_cleared: The host's security check has not cleared them, or no longer.
        served: Hold a badge, or are being checked in at this moment.
    """

    cancelled: int
    not_cleared: int
    served: int


@dataclass(frozen=True, slots=True)
class Ahead:
    """A badge made ahead of time, where it waits and how far its paper is.

    Args:
        number: The delegate's number.
    """

    badge_id: UUID
    delegate_id: UUID
    number: int
    serial: int
    cti: bytes
    hole: PigeonHole
    job_id: UUID
    job_state: PrintState


def waiting(conn: Connection, choice: Choice) -> tuple[Waiting, ...]:
    """Return those of `choice` who need a badge, in the order of handing out.

    That is: by protocol order of the delegation, then by category, head first, then by name.
    """
    rows = conn.execute(_PEOPLE.where(_CLEARED, ~_IN_FORCE, ~_SERVED, *_chosen(choice))).all()
    return tuple(
        Waiting(row.id, row.number, None if row.picture is None else bytes(row.picture))
        for row in sorted(rows, key=_order)
    )


def survey(conn: Connection, choice: Choice) -> Survey:
    """Return why some of `choice` get no badge ahead of time."""
    cancelled = _d.cancelled_at.is_not(None)
    not_cleared = and_(_d.cancelled_at.is_(None), _d.vetting != Vetting.CLEARED.value)
    return Survey(*(_count(conn, choice, each) for each in (cancelled, not_cleared, and_(_CLEARED, _SERVED))))


def ahead(conn: Connection, choice: Choice) -> tuple[Ahead, ...]:
    """Return the badges of `choice` that were made ahead of time and wait to be handed over, by pigeon-hole."""
    asked = _MADE_AHEAD.where(_b.state == BadgeState.MADE.value, *_chosen(choice))
    return tuple(sorted(map(_ahead, conn.execute(asked)), key=lambda one: one.hole.place))


def dead(conn: Connection, choice: Choice) -> tuple[Ahead, ...]:
    """Return the badges of `choice` made ahead of time that ended before anybody got them, by pigeon-hole.

    Of those whose code was never put on paper nothing can lie there; of the others it may.
    """
    ended = (BadgeState.VOID.value, BadgeState.REVOKED.value)
    asked = _MADE_AHEAD.where(_b.state.in_(ended), _j.state != PrintState.HANDED_OVER.value, *_chosen(choice))
    return tuple(sorted(map(_ahead, conn.execute(asked)), key=lambda one: (one.hole.place, one.serial)))


def hole_of(conn: Connection, delegate_id: UUID) -> PigeonHole | None:
    """Return the pigeon-hole of a delegate, or None."""
    row = conn.execute(select(_h.shelf, _h.hole).where(_h.delegate_id == delegate_id)).first()
    return None if row is None else PigeonHole(row.shelf, row.hole)


def last_hole(conn: Connection) -> PigeonHole | None:
    """Return the last pigeon-hole that is taken, or None where all are free."""
    row = conn.execute(_LAST).first()
    return None if row is None else PigeonHole(row.shelf, row.hole)


def take(conn: Connection, delegate_id: UUID, hole: PigeonHole, at: datetime) -> None:
    """Give a delegate a pigeon-hole for good; one that is taken, or a second one, raises IntegrityError."""
    conn.execute(
        _ADD, {"delegate_id": delegate_id, "shelf": hole.shelf, "hole": hole.hole, "assigned_at": at}
    )


def _count(conn: Connection, choice: Choice, condition: ColumnElement[bool]) -> int:
    counted = select(func.count()).select_from(delegate).where(condition, *_chosen(choice))
    return int(conn.execute(counted).scalar_one())


def _chosen(choice: Choice) -> list[ColumnElement[bool]]:
    asked: list[ColumnElement[bool]] = []
    if choice.category is not None:
        asked.append(_d.category_id == choice.category)
    if choice.delegation is not None:
        asked.append(_d.delegation_id == choice.delegation)
    return asked


def _order(row: Any) -> tuple[Any, ...]:
    # As people look for a name: without case, marks or joints, every script in Latin letters.
    family, given = latin_chunks(row.family_name), latin_chunks(row.given_name)
    return row.protocol_order, row.category_order, family or given, given, row.number


def _ahead(row: Any) -> Ahead:
    return Ahead(
        row.badge_id,
        row.delegate_id,
        row.number,
        row.serial,
        bytes(row.cti),
        PigeonHole(row.shelf, row.hole),
        row.job_id,
        PrintState(row.job_state),
    )
