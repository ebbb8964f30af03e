"""What every badge that is made has in common, at a desk or ahead of time."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING
from uuid import uuid4
from zoneinfo import ZoneInfo

from kiosk.accreditation.days import bounds, temporary_day
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.store import badges, credentials

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.badges import Badge
    from kiosk.event.people import DelegateCard
    from kiosk.event.places import Event

# Badges outlive the last day by this much: people leave after midnight.
_AFTER_THE_END = timedelta(hours=6)
_CTI_BYTES = 8


def badge_claims(card: DelegateCard, event: Event, now: datetime) -> Claims:
    """Return the claims of a new badge for `card`, with a new random id."""
    end = (
        datetime.combine(event.ends_on + timedelta(days=1), time(), ZoneInfo(event.timezone)) + _AFTER_THE_END
    )
    day = temporary_day(card.delegate, event, now)
    if day is not None:
        # A temporary badge is over at midnight, without the grace of the last evening.
        end = bounds(event, day)[1]
    return Claims(
        delegate=card.delegate.id,
        event=event.code,
        not_before=now.replace(microsecond=0),
        expires=end.astimezone(UTC),
        cti=secrets.token_bytes(_CTI_BYTES),
        zones=frozenset(card.zones),
        kind=CredentialKind.BADGE,
    )


def badge_credential(claims: Claims, owner: str, serial: int) -> CredentialRow:
    """Return the credential of a badge as the store keeps it: active, signed by the station key of `owner`."""
    return CredentialRow(
        cti=claims.cti,
        delegate_id=claims.delegate,
        kind=claims.kind,
        issuer=f"station:{owner}",
        state=CredentialState.ACTIVE,
        not_before=claims.not_before,
        expires=claims.expires,
        serial=serial,
    )


def void(  # noqa: PLR0913 - what, when, where, by whom, why
    conn: Connection, held: Badge, *, at: datetime, station: str, operator: str, reason: str
) -> Fact | None:
    """End a badge that nobody holds, with its code and its job, in the caller's write; return the fact to be logged.

    None where the badge had ended before; its job ends all the same.

    Args:
        reason: A stable code.
    """
    ended = badges.move_badge(conn, held.id, of=(BadgeState.MADE,), to=BadgeState.VOID)
    job = badges.job_of_badge(conn, held.id)
    if job is not None:
        badges.move_job(conn, job.id, of=(job.state,), to=PrintState.VOID, at=at)
    if not ended:
        return None
    credentials.end(conn, held.cti, CredentialState.REVOKED, at=at, by=station, reason=reason)
    body: dict[str, Plain] = {"cti": held.cti, "reason": reason}
    return Fact(uuid4(), FactKind.CREDENTIAL_REVOKED, at, station, operator, held.delegate_id, body=body)
