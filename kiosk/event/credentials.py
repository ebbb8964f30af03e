"""What a code stands for: claims, kinds, states."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from uuid import UUID

MAX_CODE_CHARS = 512
"""A code longer than this is never parsed (DESIGN sections 5 and 9)."""


class CredentialKind(IntEnum):
    """What was handed to the delegate; the number is signed into the code and never changes."""

    INVITATION = 1
    BADGE = 2
    OPERATOR = 3
    """An operator's card: `sub` is no delegate but the UUID of version 5 of the operator's code."""


class CredentialState(StrEnum):
    """What the mirror says of a credential."""

    ACTIVE = "active"
    REVOKED = "revoked"
    REPLACED = "replaced"
    RETURNED = "returned"


@dataclass(frozen=True, slots=True)
class Claims:
    """The claims of a signed credential (RFC 8392 names in brackets). No name is among them.

    Args:
        delegate: Whose it is (`sub`).
        event: Event code (`aud`).
        not_before: Aware UTC, whole seconds (`nbf`).
        expires: Aware UTC, whole seconds (`exp`).
        cti: 8 random bytes, unique per credential (`cti`).
        zones: Zone numbers 1 to 16 (`scope`).
        kind: Invitation or badge (first byte of `scope`).
    """

    delegate: UUID
    event: str
    not_before: datetime
    expires: datetime
    cti: bytes
    zones: frozenset[int]
    kind: CredentialKind


@dataclass(frozen=True, slots=True)
class CredentialRow:
    """What the mirror knows of one credential.

    Args:
        cti: 8 bytes for signed credentials.
        issuer: "event" or "station:CODE" for signed ones, the system's name for foreign codes.
        serial: Badge serial, or None for invitations.
        ended_at: When it was revoked or replaced; None while active.
        ended_by: Station code where that happened, or empty.
        reason: Why it ended, a stable code, or empty.
    """

    cti: bytes
    delegate_id: UUID
    kind: CredentialKind
    issuer: str
    state: CredentialState
    not_before: datetime
    expires: datetime
    serial: int | None = None
    ended_at: datetime | None = None
    ended_by: str = ""
    reason: str = ""
