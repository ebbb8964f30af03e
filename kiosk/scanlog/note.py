"""Checkpoints (C2SP tlog-checkpoint) in signed notes (C2SP signed-note), Ed25519 only.

A checkpoint's text is three lines: origin, tree size, base64 of the root. A signature line is
`— NAME BASE64(key id, signature)`; the key id is the first four bytes of the SHA-256 of name, newline,
0x01 and the public key. All stations of one store sign under the log's origin as name and are told
apart by key id.
"""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.errors import BadInput

MAX_NOTE_CHARS = 20_000
"""A longer note is never parsed; room for the text and more than 16 signatures."""

_ED25519 = b"\x01"
_DASH = "\N{EM DASH} "
_NOT_IN_TEXT = re.compile("[\x00-\x09\x0b-\x1f\ud800-\udfff]")
_NOT_IN_NAME = re.compile(r"[\s+\x00-\x1f\ud800-\udfff]")
_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")


class Signer(Protocol):
    """Whatever holds the station's private Ed25519 key."""

    @property
    def public(self) -> bytes:
        """Return the public key, 32 bytes."""
        ...

    def sign(self, data: bytes) -> bytes:
        """Return the 64-byte signature (RFC 8032) of `data`."""
        ...


@dataclass(frozen=True, slots=True)
class SignatureLine:
    """One signature of a note: whose it says it is, and the bytes."""

    name: str
    key_id: bytes
    signature: bytes


@dataclass(frozen=True, slots=True)
class Note:
    """A parsed note; no signature is checked yet.

    Args:
        text: What is signed, with its last newline.
        signatures: At least one.
    """

    text: str
    signatures: tuple[SignatureLine, ...]


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """What a log says of itself at one moment.

    Args:
        origin: The log's identity.
        size: Number of entries.
        root: Root of the Merkle tree over them, 32 bytes.
    """

    origin: str
    size: int
    root: bytes

    @property
    def text(self) -> str:
        """Return the note's text."""
        return f"{self.origin}\n{self.size}\n{b64encode(self.root).decode('ascii')}\n"


def key_id(name: str, public: bytes) -> bytes:
    """Return the 4-byte id of an Ed25519 key under `name`."""
    return sha256(name.encode() + b"\n" + _ED25519 + public).digest()[:4]


def sign(text: str, name: str, signer: Signer) -> str:
    """Return `text` (ending in a newline) as a note with one signature under `name`.

    Raises:
        ValueError: A text or name that no note may have.
    """
    if not _good_text(text) or not _good_name(name):
        raise ValueError("a text or key name that no signed note may have")
    blob = b64encode(key_id(name, signer.public) + signer.sign(text.encode())).decode("ascii")
    return f"{text}\n{_DASH}{name} {blob}\n"


def parse(note: str) -> Note:
    """Return the parts of a signed note.

    Raises:
        BadInput: `bad_checkpoint`: not a signed note, or a larger one than any checkpoint is.
    """
    if len(note) > MAX_NOTE_CHARS:
        raise _bad("is far too long")
    head, gap, tail = note.rpartition("\n\n")
    text = head + "\n"
    if not gap or not _good_text(text) or not tail.endswith("\n"):
        raise _bad("is not a signed note")
    return Note(text, tuple(_signature(line) for line in tail[:-1].split("\n")))


def read_checkpoint(note: Note) -> Checkpoint:
    """Return the checkpoint that `note` carries; lines after the third are passed over.

    Raises:
        BadInput: `bad_checkpoint`.
    """
    lines = note.text[:-1].split("\n")
    if len(lines) < 3 or not all(lines) or not _SIZE.fullmatch(lines[1]):
        raise _bad("carries no checkpoint")
    root = _base64(lines[2])
    if len(root) != 32:
        raise _bad("carries no checkpoint")
    return Checkpoint(lines[0], int(lines[1]), root)


def signed_by(note: Note, name: str, publics: Iterable[bytes]) -> bytes | None:
    """Return the public key among `publics` that signed `note` under `name`, or None.

    Signatures of other names and keys are passed over, as the standard asks; one that names a known key
    and is wrong makes the whole note worthless.
    """
    known = {key_id(name, public): public for public in publics}
    found = None
    for line in note.signatures:
        public = known.get(line.key_id) if line.name == name else None
        if public is None:
            continue
        try:
            Ed25519PublicKey.from_public_bytes(public).verify(line.signature, note.text.encode())
        except InvalidSignature:
            return None
        found = found or public
    return found


def _signature(line: str) -> SignatureLine:
    name, space, blob = line.removeprefix(_DASH).partition(" ")
    if not line.startswith(_DASH) or not space or not _good_name(name):
        raise _bad("has a line that is no signature")
    data = _base64(blob)
    if len(data) < 5:
        raise _bad("has a signature that is too short")
    return SignatureLine(name, data[:4], data[4:])


def _base64(text: str) -> bytes:
    try:
        data = b64decode(text, validate=True)
    except ValueError:
        raise _bad("holds bad base64") from None
    if b64encode(data).decode("ascii") != text:
        raise _bad("holds bad base64")
    return data


def _good_text(text: str) -> bool:
    return len(text) > 1 and text.endswith("\n") and not _NOT_IN_TEXT.search(text)


def _good_name(name: str) -> bool:
    return bool(name) and not _NOT_IN_NAME.search(name)


def _bad(what: str) -> BadInput:
    return BadInput(
        "bad_checkpoint",
        f"The checkpoint {what}.",
        "Take the whole text, from the log's name to the end of the signature line, unchanged.",
    )
