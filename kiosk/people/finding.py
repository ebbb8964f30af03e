"""Whose card it is: the operator behind a card's or a badge's claims, as the store has it at this moment."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from kiosk.event.credentials import Claims, CredentialKind, CredentialState
from kiosk.event.people import Vetting
from kiosk.store import operators as rows
from kiosk.store.keys_rows import EVENT_OWNER, is_revoked
from kiosk.store.lookup import standing

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.people.ports import Signed
    from kiosk.store.operators import OperatorRow

OPERATORS = UUID("6d2f0a0e-5b1d-5c53-9a53-0c1a5e7d9b41")
"""The namespace (RFC 9562, version 5) of the ids that stand for operators on their cards."""


def card_subject(code: str) -> UUID:
    """Return what stands as `sub` on the card of the operator `code`."""
    return uuid5(OPERATORS, code)


class Candidate:
    """Somebody who showed a card whose signature holds, and who has still to give the PIN.

    Nothing in it says whether that is an operator at all.
    """

    __slots__ = ("claims", "kid")

    def __init__(self, signed: Signed) -> None:
        self.claims = signed.claims
        self.kid = signed.kid

    def __repr__(self) -> str:
        return "Candidate()"


@dataclass(frozen=True, slots=True)
class Found:
    """What a try is counted for.

    Args:
        row: The operator, where there is one who may sign in by this card and has a PIN.
        why: Else what is missing, a stable code for the log.
        key: Names the try where no operator does: a card's id.
        means: "card", "badge" or "unlock", for the log.
    """

    row: OperatorRow | None
    why: str = ""
    key: bytes = b""
    means: str = "card"

    @property
    def subject(self) -> str:
        """Return the operator's code, or an empty text."""
        return "" if self.row is None else self.row.operator.code


def wrong_kind(signed: Signed, event: str) -> str:
    """Return why nobody can sign in by what `signed` is, or an empty text."""
    claims = signed.claims
    if claims.event != event:
        return "wrong_event"
    if claims.kind is CredentialKind.INVITATION:
        return "no_card"
    if claims.kind is CredentialKind.OPERATOR and signed.issuer != EVENT_OWNER:
        return "wrong_issuer"
    return ""


def by_candidate(conn: Connection, candidate: Candidate, now: datetime) -> Found:
    """Return whom a try with this card is counted for."""
    claims = candidate.claims
    means = "card" if claims.kind is CredentialKind.OPERATOR else "badge"
    row, why = None, ""
    if is_revoked(conn, candidate.kid):
        why = "key_not_valid"
    elif not claims.not_before <= now < claims.expires:
        why = "not_valid_now"
    elif means == "card":
        row = rows.operator_by_card(conn, claims.cti)
        if row is not None and claims.delegate != card_subject(row.operator.code):
            row = None
    else:
        row, why = _by_badge(conn, claims)
    return _usable(row, why, claims.cti, means)


def by_code(conn: Connection, code: str) -> Found:
    """Return whom a try of an operator who is signed in already is counted for."""
    return _usable(rows.operator_by_code(conn, code), "", code.encode(), "unlock")


def _by_badge(conn: Connection, claims: Claims) -> tuple[OperatorRow | None, str]:
    held = standing(conn, claims.cti)
    if held is None or held.delegate_id != claims.delegate or held.credential.kind is not claims.kind:
        return None, "not_in_mirror"
    if held.credential.state is not CredentialState.ACTIVE:
        return None, "badge_ended"
    if held.cancelled_at is not None or held.vetting is not Vetting.CLEARED:
        return None, "delegate_not_cleared"
    return rows.operator_by_delegate(conn, claims.delegate), ""


def _usable(row: OperatorRow | None, why: str, key: bytes, means: str) -> Found:
    if row is None:
        return Found(None, why or "no_operator", key, means)
    if row.operator.ended_at is not None:
        return Found(None, "ended", key, means)
    if not row.pin_hash:
        return Found(None, "no_pin", key, means)
    return Found(row, "", key, means)
