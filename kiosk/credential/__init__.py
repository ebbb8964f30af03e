"""Signed credentials: CWT (RFC 8392) in COSE_Sign1 (RFC 9052) by Ed25519, in base45 behind `AK1:`.

Promises that a code has exactly one reading, that a code which was not issued by a key of the ring never
verifies, and that every failure is one `CredentialError` with a stable code. Holds no names.
"""

from kiosk.credential.certificate import certify
from kiosk.credential.codes import (
    PREFIX,
    SignedCredential,
    foreign_digest,
    inspect,
    is_ours,
    issue,
    verify,
)
from kiosk.credential.errors import CredentialError
from kiosk.credential.keyring import KeyRing, RingKey
from kiosk.credential.signing import SigningKey

__all__ = [
    "PREFIX",
    "CredentialError",
    "KeyRing",
    "RingKey",
    "SignedCredential",
    "SigningKey",
    "certify",
    "foreign_digest",
    "inspect",
    "is_ours",
    "issue",
    "verify",
]
