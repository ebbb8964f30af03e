"""The one COSE_Sign1 (RFC 9052) shape that this product reads or writes.

Untagged array of four: protected header `{1: alg, 4: kid}`, empty unprotected header, payload, Ed25519
signature. Everything else of COSE is refused by never being looked for: the reader is a template of the
deterministic encoding (RFC 8949 section 4.2), so no CBOR parser meets a stranger's bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

import cbor2

_ALGORITHM = -19
"""Ed25519, fully specified (RFC 9864); the older polymorphic EdDSA (-8) is read but not written."""

_TEMPLATE = re.compile(
    rb"\x84\x49(\xa2\x01[\x32\x27]\x04\x44(.{4}))\xa0\x58(.)(.{24,255})\x58\x40(.{64})", re.DOTALL
)


class Signer(Protocol):
    """Whatever holds a private Ed25519 key."""

    @property
    def kid(self) -> bytes:
        """Return the key's id, 4 bytes."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature (RFC 8032) of `data`."""
        ...


@dataclass(frozen=True, slots=True)
class Envelope:
    """A parsed COSE_Sign1; nothing is said about its signature yet.

    Args:
        kid: Id of the key that is said to have signed.
        payload: The signed content.
        signature: 64 bytes.
        to_be_signed: What the signature covers (the Sig_structure of RFC 9052 section 4.4).
    """

    kid: bytes
    payload: bytes
    signature: bytes
    to_be_signed: bytes


def seal(payload: bytes, signer: Signer) -> bytes:
    """Return `payload` (24 to 255 bytes) signed, as untagged COSE_Sign1."""
    protected = cbor2.dumps({1: _ALGORITHM, 4: signer.kid})
    signature = signer.sign(_to_be_signed(protected, payload))
    return cbor2.dumps([protected, {}, payload, signature])


def unseal(data: bytes) -> Envelope:
    """Return the parts of `data`, its signature unchecked.

    Raises:
        ValueError: Anything but the one shape in its one encoding.
    """
    match = _TEMPLATE.fullmatch(data)
    if match is None:
        raise ValueError("not our COSE_Sign1")
    protected, kid, length, payload, signature = match.groups()
    if len(payload) != length[0]:
        raise ValueError("a payload of another length than it says")
    return Envelope(kid, payload, signature, _to_be_signed(protected, payload))


def _to_be_signed(protected: bytes, payload: bytes) -> bytes:
    return cbor2.dumps(["Signature1", protected, b"", payload])
