"""From the bytes of a code to what it stands for: signed credentials, and codes of other systems."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.admission.facts import Signature
from kiosk.credential import CredentialError, foreign_digest, is_ours, verify
from kiosk.event.credentials import MAX_CODE_CHARS, Claims
from kiosk.scanlog import code_hash
from kiosk.store import credentials
from kiosk.store.keys_rows import is_revoked
from kiosk.store.lookup import standing

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.credential import KeyRing, SignedCredential
    from kiosk.event.standing import Standing

_SIGNATURES: Mapping[str, Signature] = MappingProxyType(
    {
        "forged": Signature.FORGED,
        "unknown_key": Signature.UNKNOWN_KEY,
        "key_not_valid": Signature.KEY_NOT_VALID,
    }
)


@dataclass(frozen=True, slots=True)
class CodeRead:
    """What a code turned out to be before the mirror was asked.

    Args:
        kid: Id of the key that signed it, where the signature is valid.
        digest: SHA-256 of its bytes, where it may be another system's.
        hash: Keyed hash for the scan log; None where a person was found by name.
    """

    signature: Signature
    claims: Claims | None = None
    kid: bytes = b""
    digest: bytes = b""
    hash: bytes | None = None


class Codes:
    """Reads codes for one station.

    Args:
        ring: Returns the keys in force; asked again when a code names a key it does not hold.
        code_key: Secret under which codes are hashed into the log.
    """

    def __init__(self, ring: Callable[[], KeyRing], code_key: bytes) -> None:
        self._load_ring = ring
        self._ring = ring()
        self._code_key = code_key

    def read(self, code: bytes) -> CodeRead:
        """Return what `code` (the exact bytes) is by itself; never raises for a bad one."""
        hashed = code_hash(self._code_key, code)
        if not code or len(code) > MAX_CODE_CHARS:
            return CodeRead(Signature.UNREADABLE, hash=hashed)
        if not is_ours(code):
            return CodeRead(Signature.NONE, digest=foreign_digest(code), hash=hashed)
        try:
            signed = self._verified(code)
        except CredentialError as error:
            return CodeRead(_SIGNATURES.get(error.code, Signature.UNREADABLE), hash=hashed)
        return CodeRead(Signature.VALID, claims=signed.claims, kid=signed.kid, hash=hashed)

    def find(self, conn: Connection, read: CodeRead) -> tuple[CodeRead, Standing | None, int]:
        """Return what the mirror holds behind `read`, for how many credentials it stands, and `read` as it counts now."""
        if read.kid and is_revoked(conn, read.kid):
            return replace(read, signature=Signature.KEY_NOT_VALID, claims=None), None, 0
        if read.claims is not None:
            held = standing(conn, read.claims.cti)
            return read, held, 1 if held is not None else 0
        if read.signature is not Signature.NONE:
            return read, None, 0
        hits = credentials.foreign(conn, read.digest)
        return read, standing(conn, hits[0].cti) if len(hits) == 1 else None, len(hits)

    def _verified(self, code: bytes) -> SignedCredential:
        try:
            return verify(code, self._ring)
        except CredentialError as error:
            if error.code != "unknown_key":
                raise
        # A key may have arrived since this station was opened: by an import, or from another station.
        self._ring = self._load_ring()
        return verify(code, self._ring)
