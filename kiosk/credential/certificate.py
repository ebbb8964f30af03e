"""What an event key says of a station's key: a small certificate in the credential's own envelope.

The payload is the map `{2: sub, 4: exp, 5: nbf, 8: cnf}`: sub is the owner, cnf (RFC 8747) holds the key
as `{1: COSE_Key}` with COSE_Key `{1: 1 (OKP), -1: 6 (Ed25519), -2: x}`. Its key set differs from a
credential's, so neither can be taken for the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime

import cbor2

from kiosk.credential import envelope
from kiosk.credential.errors import CredentialError
from kiosk.store.keys_rows import EVENT_OWNER

_OWNER = re.compile(r"[A-Za-z0-9._-]{1,40}")
_TEMPLATE = re.compile(
    rb"\xa4\x02(?:[\x61-\x77]|\x78.)([A-Za-z0-9._-]{1,40})"
    rb"\x04\x1a(.{4})\x05\x1a(.{4})\x08\xa1\x01\xa3\x01\x01\x20\x06\x21\x58\x20(.{32})",
    re.DOTALL,
)
_FIRST_TIME, _LAST_TIME = 0x1_0000, 0xFFFF_FFFF


@dataclass(frozen=True, slots=True)
class Certificate:
    """A parsed certificate; its signature is checked by the key ring.

    Args:
        owner: Code of the station whose key it is.
        public: The station's public key, 32 bytes.
        not_before: Aware UTC, whole seconds.
        expires: Aware UTC, whole seconds.
        sealed: The envelope it came in.
    """

    owner: str
    public: bytes
    not_before: datetime
    expires: datetime
    sealed: envelope.Envelope


def certify(
    event_key: envelope.Signer, station_public: bytes, owner: str, nbf: datetime, exp: datetime
) -> bytes:
    """Return a COSE_Sign1 by `event_key` that lets `owner` sign badges with its key from `nbf` to `exp`.

    Fractions of a second are cut off.

    Raises:
        CredentialError: `bad_certificate`: an owner that is no station code, a key that is not 32 bytes,
            or times that no certificate can hold.
    """
    if not _OWNER.fullmatch(owner) or owner == EVENT_OWNER:
        raise _bad("A station key's owner is not a station code.")
    if len(station_public) != 32:
        raise _bad("A station's public key is not 32 bytes.")
    begin, end = int(nbf.timestamp()), int(exp.timestamp())
    if not _FIRST_TIME <= begin < end <= _LAST_TIME:
        raise _bad("A station key's end of validity is not after its beginning.")
    return envelope.seal(_payload(owner, end, begin, station_public), event_key)


def read(data: bytes) -> Certificate:
    """Return the certificate in `data`, its signature unchecked.

    Raises:
        ValueError: Anything but exactly what `certify` makes.
    """
    sealed = envelope.unseal(data)
    match = _TEMPLATE.fullmatch(sealed.payload)
    if match is None:
        raise ValueError("not our certificate")
    owner, exp, nbf = (
        match[1].decode("ascii"),
        int.from_bytes(match[2], "big"),
        int.from_bytes(match[3], "big"),
    )
    if _payload(owner, exp, nbf, match[4]) != sealed.payload:
        raise ValueError("a certificate in another encoding than ours")
    return Certificate(
        owner, match[4], datetime.fromtimestamp(nbf, UTC), datetime.fromtimestamp(exp, UTC), sealed
    )


def _payload(owner: str, exp: int, nbf: int, public: bytes) -> bytes:
    return cbor2.dumps({2: owner, 4: exp, 5: nbf, 8: {1: {1: 1, -1: 6, -2: public}}})


def _bad(message: str) -> CredentialError:
    return CredentialError("bad_certificate", message, "Check the station's code and key, and the dates.")
