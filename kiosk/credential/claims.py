"""The claims set (RFC 8392) of a credential, to bytes and back, in exactly one encoding."""

from __future__ import annotations

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import UTC, datetime
from uuid import UUID

import cbor2

from kiosk.credential.errors import CredentialError
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.store.types import mask_to_zones, zones_to_mask

_EVENT = re.compile(r"[A-Za-z0-9._-]{1,10}")
# sub, aud, exp, nbf, cti, scope; times of four bytes, which is 1970-01-01 18:12 to 2106.
_TEMPLATE = re.compile(
    rb"\xa6\x02\x76([A-Za-z0-9_-]{22})\x03[\x61-\x6a]([A-Za-z0-9._-]{1,10})"
    rb"\x04\x1a(.{4})\x05\x1a(.{4})\x07\x48(.{8})\x09\x43([\x01-\x03])(.{2})",
    re.DOTALL,
)
_FIRST_TIME, _LAST_TIME = 0x1_0000, 0xFFFF_FFFF


def encode(claims: Claims) -> bytes:
    """Return the claims map `{2: sub, 3: aud, 4: exp, 5: nbf, 7: cti, 9: scope}` as deterministic CBOR.

    Raises:
        CredentialError: `bad_claims`, with what is wrong.
    """
    _check(claims)
    scope = bytes((claims.kind,)) + zones_to_mask(claims.zones).to_bytes(2, "big")
    return cbor2.dumps(
        {
            2: urlsafe_b64encode(claims.delegate.bytes).decode("ascii").rstrip("="),
            3: claims.event,
            4: _seconds(claims.expires),
            5: _seconds(claims.not_before),
            7: claims.cti,
            9: scope,
        }
    )


def decode(payload: bytes) -> Claims:
    """Return the claims in `payload`.

    Raises:
        ValueError: Another key set, another type, another encoding, or claims that could not be issued.
    """
    match = _TEMPLATE.fullmatch(payload)
    if match is None:
        raise ValueError("not our claims")
    sub, aud, exp, nbf, cti, kind, zones = match.groups()
    claims = Claims(
        delegate=UUID(bytes=urlsafe_b64decode(sub + b"==")),
        event=aud.decode("ascii"),
        not_before=datetime.fromtimestamp(int.from_bytes(nbf, "big"), UTC),
        expires=datetime.fromtimestamp(int.from_bytes(exp, "big"), UTC),
        cti=cti,
        zones=mask_to_zones(int.from_bytes(zones, "big")),
        kind=CredentialKind(kind[0]),
    )
    try:
        again = encode(claims)
    except CredentialError as error:
        raise ValueError(error.message) from error
    if again != payload:
        raise ValueError("claims in another encoding than ours")
    return claims


def _check(claims: Claims) -> None:
    if not _EVENT.fullmatch(claims.event):
        raise _bad("The event code is not 1 to 10 letters, digits, dots, underscores or hyphens.")
    if len(claims.cti) != 8:
        raise _bad("The credential id is not 8 bytes.")
    if not claims.zones <= frozenset(range(1, 17)):
        raise _bad("A zone number is not within 1 to 16.")
    for moment in (claims.not_before, claims.expires):
        if moment.tzinfo is None or moment.microsecond:
            raise _bad("A time is not in whole seconds with a time zone.")
        if not _FIRST_TIME <= _seconds(moment) <= _LAST_TIME:
            raise _bad("A time is not between 1970-01-02 and 2106.")
    if claims.expires <= claims.not_before:
        raise _bad("The end of validity is not after its beginning.")


def _seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def _bad(message: str) -> CredentialError:
    return CredentialError("bad_claims", message, "Mend the event's dates, zones or code and try again.")
