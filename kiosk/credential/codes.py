"""Codes: what stands in the QR. Issued, read, verified, in exactly one form."""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256

from kiosk.credential import base45, claims, envelope
from kiosk.credential.errors import CredentialError
from kiosk.credential.keyring import KeyRing
from kiosk.event.credentials import MAX_CODE_CHARS, Claims

PREFIX = "AK1:"
"""What every code of ours begins with."""

_PREFIX_BYTES = PREFIX.encode("ascii")


@dataclass(frozen=True, slots=True)
class SignedCredential:
    """A parsed code.

    Args:
        claims: What it says.
        kid: Id of the key it says it is signed by, 4 bytes.
        issuer: "event" or "station:CODE" once verified; empty while only inspected.
    """

    claims: Claims
    kid: bytes
    issuer: str = ""


def is_ours(code: str | bytes) -> bool:
    """Return whether `code` claims to be one of ours; nothing else about it is looked at."""
    return code.startswith(PREFIX) if isinstance(code, str) else code.startswith(_PREFIX_BYTES)


def foreign_digest(code_bytes: bytes) -> bytes:
    """Return the SHA-256 by which a code of another system is matched: of its exact bytes."""
    return sha256(code_bytes).digest()


def issue(what: Claims, signer: envelope.Signer) -> str:
    """Return the code for the claims `what`, signed; at most 220 characters of QR alphanumeric.

    Raises:
        CredentialError: `bad_claims`.
    """
    return PREFIX + base45.encode(envelope.seal(claims.encode(what), signer))


def inspect(code: str | bytes) -> SignedCredential:
    """Return what `code` says without asking who says it; never admit anyone on this alone.

    Raises:
        CredentialError: `not_ours`, or `malformed` for anything but exactly what `issue` makes.
    """
    return _parse(code)[0]


def verify(code: str | bytes, ring: KeyRing) -> SignedCredential:
    """Return what `code` says, having checked that a key of `ring` says it and may say it.

    Whether it is valid now, known, revoked or replaced is for the admission rule.

    Raises:
        CredentialError: `not_ours`, `malformed`, `unknown_key`, `forged` or `key_not_valid`.
    """
    credential, sealed = _parse(code)
    key = ring.find(credential.kid)
    if key is None:
        raise CredentialError(
            "unknown_key",
            "The code is signed with a key that this station does not know.",
            "Bring the mirror up to date; if the key stays unknown, refer the person to the supervisor.",
        )
    if not key.signed(sealed):
        raise CredentialError(
            "forged",
            "The signature of the code is wrong: it was altered or made up.",
            "Keep the code if you can, and call the supervisor.",
        )
    if not key.may_sign(credential.claims):
        raise CredentialError(
            "key_not_valid",
            "The code is signed with a key that may not sign it.",
            "Refer the person to the supervisor.",
        )
    return replace(credential, issuer=key.issuer)


def _parse(code: str | bytes) -> tuple[SignedCredential, envelope.Envelope]:
    if not is_ours(code):
        raise CredentialError(
            "not_ours",
            "This is not a code of this system.",
            "Scan the code of the invitation or of the badge.",
        )
    if len(code) > MAX_CODE_CHARS:
        raise _malformed()
    try:
        text = code if isinstance(code, str) else code.decode("ascii")
        sealed = envelope.unseal(base45.decode(text.removeprefix(PREFIX)))
        said = claims.decode(sealed.payload)
    except ValueError as error:
        raise _malformed() from error
    return SignedCredential(said, sealed.kid), sealed


def _malformed() -> CredentialError:
    return CredentialError(
        "malformed",
        "The code begins like one of ours but is damaged or was not made by this system.",
        "Scan it again; if it stays so, look the person up by name.",
    )
