"""Rows of `signing_key`: who may sign, from when to when, and on whose word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from sqlalchemy import Connection, bindparam, insert, select, update

from kiosk.store.schema import signing_key

EVENT_OWNER = "event"
"""The owner of an event key; every other owner is a station's code."""


@dataclass(frozen=True, slots=True)
class SigningKeyRow:
    """One public key of the key ring.

    Args:
        public: 32 bytes, Ed25519 (RFC 8032).
        owner: `EVENT_OWNER`, or the code of the station whose key it is.
        not_before: Aware UTC.
        expires: Aware UTC.
        certificate: A COSE_Sign1 by an event key over a station's key; empty for event keys.
        revoked_at: When trust in it ended, or None.
    """

    public: bytes
    owner: str
    not_before: datetime
    expires: datetime
    certificate: bytes = b""
    revoked_at: datetime | None = None

    @property
    def kid(self) -> bytes:
        """Return the key's id: the first 4 bytes of the SHA-256 of the public key."""
        return sha256(self.public).digest()[:4]


_ALL = select(
    signing_key.c.public,
    signing_key.c.owner,
    signing_key.c.not_before,
    signing_key.c.expires,
    signing_key.c.certificate,
    signing_key.c.revoked_at,
).order_by(signing_key.c.owner, signing_key.c.not_before)
_REVOKED = select(signing_key.c.kid).where(
    signing_key.c.kid == bindparam("kid"), signing_key.c.revoked_at.is_not(None)
)
_ADD = insert(signing_key)
_REVOKE = (
    update(signing_key)
    .where(signing_key.c.public == bindparam("of_public"), signing_key.c.revoked_at.is_(None))
    .values(revoked_at=bindparam("at"))
)


def signing_keys(conn: Connection) -> tuple[SigningKeyRow, ...]:
    """Return every key of the ring, revoked ones too, by owner and age."""
    return tuple(
        SigningKeyRow(bytes(row[0]), row[1], row[2], row[3], bytes(row[4]), row[5])
        for row in conn.execute(_ALL)
    )


def is_revoked(conn: Connection, kid: bytes) -> bool:
    """Return whether trust in the key with the id `kid` has ended; False where it is unknown."""
    return conn.execute(_REVOKED, {"kid": kid}).first() is not None


def add_signing_key(conn: Connection, row: SigningKeyRow) -> None:
    """Add one key; a second row of the same key or key id raises IntegrityError."""
    conn.execute(
        _ADD,
        {
            "kid": row.kid,
            "public": row.public,
            "owner": row.owner,
            "not_before": row.not_before,
            "expires": row.expires,
            "certificate": row.certificate,
            "revoked_at": row.revoked_at,
        },
    )


def revoke_signing_key(conn: Connection, public: bytes, at: datetime) -> bool:
    """End trust in a key; return False where it is unknown or was revoked before."""
    return conn.execute(_REVOKE, {"of_public": public, "at": at}).rowcount == 1
