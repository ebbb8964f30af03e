"""Whose signatures count, for what, and for how long."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection

from kiosk.credential import certificate
from kiosk.credential.envelope import Envelope
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, signing_keys


@dataclass(frozen=True, slots=True)
class RingKey:
    """One key of the ring, ready to check with.

    Args:
        row: What the store says of it.
        check: The key object.
        trusted: False for a key that is revoked or whose certificate does not hold.
        certified: True for an event key, and for a station's key with a good certificate, revoked or not.
    """

    row: SigningKeyRow
    check: Ed25519PublicKey
    trusted: bool
    certified: bool

    @property
    def issuer(self) -> str:
        """Return "event" or "station:CODE", as the credential table has it."""
        return EVENT_OWNER if self.row.owner == EVENT_OWNER else f"station:{self.row.owner}"

    def signed(self, sealed: Envelope) -> bool:
        """Return whether this key made the signature of `sealed`."""
        try:
            self.check.verify(sealed.signature, sealed.to_be_signed)
        except InvalidSignature:
            return False
        return True

    def may_sign(self, claims: Claims) -> bool:
        """Return whether this key may issue `claims`.

        Event keys sign everything, station keys badges only; and the whole validity of the credential
        must lie within the key's own, so that a key that has ended vouches for nothing that has not.
        """
        kind_is_right = self.row.owner == EVENT_OWNER or claims.kind is CredentialKind.BADGE
        return kind_is_right and self.trusted and self._covers(claims.not_before, claims.expires)

    def _covers(self, begin: datetime, end: datetime) -> bool:
        return self.row.not_before <= begin and end <= self.row.expires


class KeyRing:
    """The public keys that count at this event; several event keys and many station keys at once.

    Args:
        entries: Rows of the store. A station's row counts only with a certificate by a trusted event key
            of the ring that names the same owner and key and covers the row's validity.
    """

    def __init__(self, entries: Iterable[SigningKeyRow]) -> None:
        rows = tuple(entries)
        self._keys: dict[bytes, RingKey] = {}
        for row in rows:
            if row.owner == EVENT_OWNER:
                trusted = row.revoked_at is None
                self._keys[row.kid] = RingKey(row, _key(row), trusted, certified=True)
        for row in rows:
            if row.owner != EVENT_OWNER:
                certified = self._is_certified(row)
                trusted = certified and row.revoked_at is None
                self._keys.setdefault(row.kid, RingKey(row, _key(row), trusted, certified))

    @classmethod
    def load(cls, conn: Connection) -> Self:
        """Return the ring of the store behind `conn`."""
        return cls(signing_keys(conn))

    def find(self, kid: bytes) -> RingKey | None:
        """Return the key with the id `kid`, trusted or not."""
        return self._keys.get(kid)

    def log_keys(self) -> Mapping[bytes, str]:
        """Return the public keys that may have signed the scan log, each with its owner.

        Revoked keys are among them: what they signed before stays signed.
        """
        return {key.row.public: key.row.owner for key in self._keys.values() if key.certified}

    def _is_certified(self, row: SigningKeyRow) -> bool:
        try:
            said = certificate.read(row.certificate)
        except ValueError:
            return False
        by = self._keys.get(said.sealed.kid)
        return (
            by is not None
            and by.row.owner == EVENT_OWNER
            and by.trusted
            and by.signed(said.sealed)
            and by.row.not_before <= said.not_before
            and said.expires <= by.row.expires
            and (said.owner, said.public) == (row.owner, row.public)
            and said.not_before <= row.not_before
            and row.expires <= said.expires
        )


def _key(row: SigningKeyRow) -> Ed25519PublicKey:
    return Ed25519PublicKey.from_public_bytes(row.public)
