"""Leaves: one fact as deterministic CBOR (RFC 8949 section 4.2), final in form since version 1.

A leaf is a map of exactly these integer keys, in this order:

| key | what | type |
|---|---|---|
| 0 | version of the form, 1 | unsigned |
| 1 | hash of the leaf before it (32 zero bytes for the first) | bytes, 32 |
| 2 | id of the fact | bytes, 16 |
| 3 | kind | text |
| 4 | time, microseconds since 1970 UTC | integer |
| 5 | station code | text |
| 6 | operator code | text |
| 7 | delegate id | bytes, 16, or null |
| 8 | outcome | text or null |
| 9 | reasons, weightiest first | array of text |
| 10 | keyed hash of the scanned code | bytes, 16, or null |
| 11 | further values: lower-case identifier to text, integer, boolean, bytes or null | map |

Keys 2 to 9 stand first because the store repeats them as columns: an audit builds these bytes from the
columns and compares, without parsing. Key 1 chains the leaves, so that an audit can name the entry that
was changed where the tree alone could only say that one was.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from struct import Struct
from typing import Any, TypeVar
from uuid import UUID

import cbor2

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.verdict import Outcome, Reason
from kiosk.store.types import from_microseconds, to_microseconds

T = TypeVar("T")

VERSION = 1
NO_LEAF = bytes(32)
"""What the first leaf has in the place of the hash before it."""
MAX_LEAF_BYTES = 16_384

_KEY = re.compile(r"[a-z][a-z0-9_]{0,39}")
_UNREADABLE = (
    ValueError,
    TypeError,
    KeyError,
    AttributeError,
    OverflowError,
    RecursionError,
    cbor2.CBORError,
)
_HEAD = b"\xac\x00\x01\x01\x58\x20"
_EIGHT_BYTES = Struct(">Q").pack


def code_hash(key: bytes, code_bytes: bytes) -> bytes:
    """Return the keyed hash of a scanned code: HMAC-SHA256 (RFC 2104) cut to 16 bytes."""
    return hmac.digest(key, code_bytes, "sha256")[:16]


def encode(fact: Fact, before: bytes) -> bytes:
    """Return the leaf of `fact` that follows on the leaf hash `before`.

    Raises:
        ValueError: A value that no leaf may hold (a float, a number beyond 64 bits, a key that is no
            identifier, a code hash that is not 16 bytes), or more than `MAX_LEAF_BYTES`.
    """
    if fact.code_hash is not None and len(fact.code_hash) != 16:
        raise ValueError("a code hash is 16 bytes")
    leaf = cbor2.dumps(
        {
            0: VERSION,
            1: before,
            2: fact.id.bytes,
            3: fact.kind.value,
            4: to_microseconds(fact.at),
            5: fact.station,
            6: fact.operator,
            7: None if fact.delegate_id is None else fact.delegate_id.bytes,
            8: None if fact.outcome is None else fact.outcome.value,
            9: [reason.value for reason in fact.reasons],
            10: fact.code_hash,
            11: _sorted(fact.body),
        }
    )
    if len(leaf) > MAX_LEAF_BYTES:
        raise ValueError("the fact is too large for a leaf")
    return leaf


def decode(leaf: bytes) -> tuple[bytes, Fact]:
    """Return the hash before it and the fact that `leaf` holds.

    Raises:
        BadInput: `bad_leaf`: anything but exactly what `encode` makes.
    """
    if len(leaf) > MAX_LEAF_BYTES or not leaf.startswith(_HEAD):
        raise _bad()
    try:
        value = cbor2.loads(leaf)
        before, fact = value[1], _fact(value)
        again = encode(fact, before)
    except _UNREADABLE as error:
        raise _bad() from error
    if again != leaf:
        raise _bad()
    return before, fact


def glance(leaf: bytes, leaf_hash: bytes) -> tuple[bytes | None, Mapping[str, Plain]]:
    """Return the code hash and the body of a leaf, for whoever lays out a million of them.

    That the leaf is what its hash says stands for that it is as `encode` made it; whether the hash belongs there is
    an audit's business.

    Raises:
        BadInput: `bad_leaf`.
    """
    try:
        if len(leaf) > MAX_LEAF_BYTES or sha256(b"\x00" + leaf).digest() != leaf_hash:
            raise _bad()
        value = cbor2.loads(leaf)
        code, body = value[10], _as(dict, value[11])
        return None if code is None else _as(bytes, code), body
    except _UNREADABLE as error:
        raise _bad() from error


Columns = tuple[str, str, int, str, str, str | None, str | None, str]
"""Id and delegate id as 32 hexadecimal digits, time in microseconds, reasons separated by commas, as the store
keeps them: id, kind, time, station, operator, delegate id, outcome, reasons."""


def beginning(before: bytes, columns: Columns) -> bytes:
    """Return the bytes that a leaf with these columns begins with: keys 0 to 9."""
    fact_id, kind, at, station, operator, delegate_id, outcome, reasons = columns
    return b"".join(
        (
            _HEAD,
            before,
            b"\x02\x50",
            bytes.fromhex(fact_id),
            _kind(kind),
            b"\x1b" + _EIGHT_BYTES(at) if at >> 32 > 0 else cbor2.dumps(at),
            _who(station, operator),
            b"\xf6" if delegate_id is None else b"\x50" + bytes.fromhex(delegate_id),
            _result(outcome, reasons),
        )
    )


def joined(reasons: tuple[Reason, ...]) -> str:
    """Return reasons as the store's column has them, separated by commas."""
    return ",".join(reasons)


@lru_cache(maxsize=256)
def _kind(kind: str) -> bytes:
    return b"\x03" + cbor2.dumps(kind) + b"\x04"


@lru_cache(maxsize=4096)
def _who(station: str, operator: str) -> bytes:
    return b"\x05" + cbor2.dumps(station) + b"\x06" + cbor2.dumps(operator) + b"\x07"


@lru_cache(maxsize=4096)
def _result(outcome: str | None, reasons: str) -> bytes:
    return b"\x08" + cbor2.dumps(outcome) + b"\x09" + cbor2.dumps(reasons.split(",") if reasons else [])


def _sorted(body: Mapping[str, Plain]) -> dict[str, Plain]:
    for key, value in body.items():
        if not _KEY.fullmatch(key):
            raise ValueError("a key of a fact's body is not a lower-case identifier")
        if value is not None and not isinstance(value, str | int | bytes):
            raise ValueError("a fact's body holds a value that has no one encoding")
        if isinstance(value, int) and not -(1 << 64) <= value < 1 << 64:
            raise ValueError("a number in a fact's body is beyond 64 bits")
    # Keys are ASCII, so this is the bytewise order of their encodings.
    return dict(sorted(body.items(), key=lambda item: (len(item[0]), item[0])))


def _fact(value: Mapping[int, Any]) -> Fact:
    (_, _, fact_id, kind, at, station, operator, delegate_id, outcome, reasons, code, body) = value.values()
    return Fact(
        id=UUID(bytes=_as(bytes, fact_id)),
        kind=FactKind(_as(str, kind)),
        at=from_microseconds(_as(int, at)),
        station=_as(str, station),
        operator=_as(str, operator),
        delegate_id=None if delegate_id is None else UUID(bytes=_as(bytes, delegate_id)),
        code_hash=None if code is None else _as(bytes, code),
        outcome=None if outcome is None else Outcome(_as(str, outcome)),
        reasons=tuple(Reason(reason) for reason in _as(list, reasons)),
        body=_as(dict, body),
    )


def _as(kind: type[T], value: object) -> T:
    if type(value) is not kind:
        raise TypeError("a leaf with a value of another type")
    return value


def _bad() -> BadInput:
    return BadInput(
        "bad_leaf",
        "An entry of the scan log cannot be read: it was altered, or written by a newer version.",
        "Run `kiosk log verify`; if it finds nothing, update this station.",
    )
