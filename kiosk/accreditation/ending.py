"""The end of a badge that is in force: paper, credential and print job in one go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.event.badges import Badge, BadgeState, PrintState
from kiosk.store import badges, credentials

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.event.credentials import CredentialState

# Of an unknown one nobody knows whether it came out; what is certain is that it is not sent again.
_NOT_OUT = (PrintState.RENDERED, PrintState.FAILED, PrintState.UNKNOWN)


def end_badge(  # noqa: PLR0913 - what, how, when, where and why
    conn: Connection,
    held: Badge,
    *,
    badge: BadgeState,
    credential: CredentialState,
    at: datetime,
    station: str,
    reason: str,
) -> None:
    """End `held` in the caller's write; from then on it is refused wherever it is scanned.

    A job that the printer has not begun is called off: that badge never comes out.
    """
    badges.move_badge(conn, held.id, of=(BadgeState.MADE, BadgeState.ISSUED), to=badge)
    credentials.end(conn, held.cti, credential, at=at, by=station, reason=reason)
    job = badges.job_of_badge(conn, held.id)
    if job is not None:
        badges.move_job(conn, job.id, of=_NOT_OUT, to=PrintState.VOID, at=at)
