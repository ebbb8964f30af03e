"""Revoking credentials, with whatever is known of the paper that carried them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import CredentialRow, CredentialState
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.store.badges import badges_of, job_of_badge, move_badge, move_job
from kiosk.store.credentials import end

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.scanlog import ScanLog


class Fate(StrEnum):
    """What is known of the paper of a badge when its credential is revoked."""

    NONE = "none"
    NOT_PRINTED = "not_printed"
    UNCLEAR = "unclear"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Revoked:
    """A credential that was revoked, and the badge it was for, where there is one.

    Args:
        voided: Whether a print job was called off.
    """

    credential: CredentialRow
    fate: Fate = Fate.NONE
    serial: int = 0
    voided: bool = False


def revoke(  # noqa: PLR0913 - what, why, where, by whom, when
    conn: Connection,
    log: ScanLog,
    rows: Iterable[CredentialRow],
    *,
    reason: str,
    station: str,
    operator: str,
    at: datetime,
) -> tuple[Revoked, ...]:
    """Revoke those of `rows` that are active, in the caller's write, each with its log entry.

    Args:
        reason: A stable code ("lost", "withdrawn").
    """
    found = []
    for row in rows:
        if not end(conn, row.cti, CredentialState.REVOKED, at=at, by=station, reason=reason):
            continue
        one = _end_badge(conn, row, at)
        body: dict[str, Plain] = {"cti": row.cti, "reason": reason}
        if one.voided:
            body["print_job"] = "void"
        fact = Fact(uuid4(), FactKind.CREDENTIAL_REVOKED, at, station, operator, row.delegate_id, body=body)
        log.append(conn, fact)
        found.append(one)
    return tuple(found)


def _end_badge(conn: Connection, row: CredentialRow, now: datetime) -> Revoked:
    """Mark the badge that carried a revoked credential as revoked too, and call off what is not printed of it.

    A job at the printer cannot be called off from here: it ends there, and the desk goes no further with it.
    """
    badge = next((badge for badge in badges_of(conn, row.delegate_id) if badge.cti == row.cti), None)
    if badge is None:
        return Revoked(row)
    move_badge(conn, badge.id, of=(BadgeState.MADE, BadgeState.ISSUED), to=BadgeState.REVOKED)
    job = job_of_badge(conn, badge.id)
    if job is None:
        fate = Fate.PRINTED if badge.state is BadgeState.ISSUED else Fate.NOT_PRINTED
        return Revoked(row, fate, badge.serial)
    if job.state is PrintState.VOID:
        return Revoked(row, Fate.NOT_PRINTED, badge.serial)
    # Of an unknown one nobody knows whether it came out; what is certain is that it is not sent again.
    waiting = (PrintState.RENDERED, PrintState.FAILED, PrintState.UNKNOWN)
    voided = move_job(conn, job.id, of=waiting, to=PrintState.VOID, at=now)
    if job.state in {PrintState.RENDERED, PrintState.FAILED}:
        return Revoked(row, Fate.NOT_PRINTED, badge.serial, voided)
    out = job.state in {PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER}
    return Revoked(row, Fate.PRINTED if out else Fate.UNCLEAR, badge.serial, voided)
