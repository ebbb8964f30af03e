"""A badge handed back at departure: it is dead from then on, and its holder is inside nowhere."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.accreditation.ending import end_badge
from kiosk.errors import BadInput
from kiosk.event.badges import Badge, BadgeState
from kiosk.event.credentials import CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.store import badges, presence

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.scanlog import ScanLog

RETURN_REASONS = ("departure", "day_over", "found")
"""Stable codes of why a badge is handed back."""


def return_badge(  # noqa: PLR0913 - whose, why, where, by whom, when
    conn: Connection,
    log: ScanLog,
    *,
    delegate_id: UUID,
    reason: str,
    station: str,
    operator: str,
    at: datetime,
) -> Badge:
    """Write down in the caller's write that a delegate's badge was handed back, and return it.

    The badge and its credential end as returned, and the holder goes out of every zone. The check-in stays complete:
    whoever comes back after all is referred, and two people's word gets them a new badge.

    Raises:
        BadInput: `bad_reason`, `no_badge`.
    """
    if reason not in RETURN_REASONS:
        raise BadInput("bad_reason", "That is no reason to hand a badge back.", "Choose one of the list.")
    held = badges.badge_in_force(conn, delegate_id)
    if held is None or held.state is not BadgeState.ISSUED:
        raise BadInput(
            "no_badge", "This delegate holds no badge that could be handed back.", "Nothing is to be done."
        )
    end_badge(
        conn,
        held,
        badge=BadgeState.RETURNED,
        credential=CredentialState.RETURNED,
        at=at,
        station=station,
        reason=reason,
    )
    left = 0
    for zone, last in presence.passages_of(conn, delegate_id).items():
        if last.inside:
            presence.move(conn, delegate_id, zone, inside=False, gate="-", at=at)
            left += 1
    body: dict[str, Plain] = {"cti": held.cti, "serial": held.serial, "reason": reason, "zones_left": left}
    log.append(conn, Fact(uuid4(), FactKind.BADGE_RETURNED, at, station, operator, delegate_id, body=body))
    return held
