"""The one read behind a verdict: a credential, its delegate and what has happened to them so far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Row, and_, bindparam, literal_column, select

from kiosk.event.badges import BadgeState
from kiosk.event.credentials import CredentialKind
from kiosk.event.people import Vetting
from kiosk.event.standing import BadgeInForce, CheckInState, Standing
from kiosk.store.credentials import to_credential
from kiosk.store.schema import badge, category, check_in, credential, delegate

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

# Written out in the statement: a list of parameters would be expanded anew at every call.
_IN_FORCE: list[ColumnElement[str]] = [
    literal_column(f"'{state.value}'") for state in (BadgeState.MADE, BadgeState.ISSUED)
]
_ONE: ColumnElement[int] = literal_column("1")

_joined = (
    select(
        credential,
        delegate.c.category_id,
        delegate.c.vetting,
        delegate.c.cancelled_at,
        delegate.c.valid_from,
        delegate.c.valid_until,
        delegate.c.zones_added,
        delegate.c.zones_removed,
        delegate.c.days,
        category.c.zones,
        check_in.c.cti.label("check_in_cti"),
        check_in.c.station.label("check_in_station"),
        check_in.c.started_at,
        check_in.c.completed_at,
        badge.c.serial.label("badge_serial"),
        badge.c.state.label("badge_state"),
        badge.c.station.label("badge_station"),
        badge.c.made_at,
    )
    .select_from(credential)
    .join(delegate, delegate.c.id == credential.c.delegate_id)
    .join(category, category.c.id == delegate.c.category_id)
    .outerjoin(check_in, check_in.c.delegate_id == delegate.c.id)
    .outerjoin(badge, and_(badge.c.delegate_id == delegate.c.id, badge.c.state.in_(_IN_FORCE)))
)
_by_cti = _joined.where(credential.c.cti == bindparam("cti")).order_by(badge.c.serial.desc()).limit(_ONE)
_by_delegate = (
    _joined.where(
        credential.c.delegate_id == bindparam("delegate_id"),
        credential.c.kind == CredentialKind.INVITATION.value,
    )
    .order_by(credential.c.expires.desc(), badge.c.serial.desc())
    .limit(_ONE)
)


def standing(conn: Connection, cti: bytes) -> Standing | None:
    """Return the standing behind the credential `cti` (8 bytes), or None where the mirror lacks it."""
    row = conn.execute(_by_cti, {"cti": cti}).first()
    return None if row is None else _standing(row)


def standing_of(conn: Connection, delegate_id: UUID) -> Standing | None:
    """Return the standing behind a delegate's newest invitation, or None where there is none."""
    row = conn.execute(_by_delegate, {"delegate_id": delegate_id}).first()
    return None if row is None else _standing(row)


def _standing(row: Row[tuple[object, ...]]) -> Standing:
    begun = row.check_in_cti is not None
    made = row.badge_serial is not None
    return Standing(
        credential=to_credential(row),
        delegate_id=row.delegate_id,
        category_id=row.category_id,
        vetting=Vetting(row.vetting),
        cancelled_at=row.cancelled_at,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        zones=(row.zones | row.zones_added) - row.zones_removed,
        days=row.days,
        check_in=CheckInState(row.check_in_cti, row.check_in_station, row.started_at, row.completed_at)
        if begun
        else None,
        badge=BadgeInForce(row.badge_serial, BadgeState(row.badge_state), row.badge_station, row.made_at)
        if made
        else None,
    )
