"""A proof that one entry is in the log, as a text that stands alone (C2SP tlog-proof)."""

from __future__ import annotations

import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.errors import BadInput
from kiosk.scanlog import note, tree
from kiosk.scanlog.leaf import MAX_LEAF_BYTES

_FIRST = "c2sp.org/tlog-proof@v1"
_MAX_CHARS = 64 * 1024
_INDEX = re.compile(r"index (0|[1-9][0-9]{0,18})")
_MAX_HASHES = 64


@dataclass(frozen=True, slots=True)
class Proof:
    """What shows that an entry is in the log.

    Args:
        index: The entry's place.
        leaf: The entry's bytes.
        hashes: Audit path, the leaf's sibling first, 32 bytes each.
        note: The checkpoint that the path leads to.
    """

    index: int
    leaf: bytes
    hashes: tuple[bytes, ...]
    note: str

    def __str__(self) -> str:
        """Return the proof as C2SP tlog-proof text; the leaf is its extra data."""
        lines = [_FIRST, f"extra {_text(self.leaf)}", f"index {self.index}", *map(_text, self.hashes)]
        return "\n".join(lines) + "\n\n" + self.note

    def holds(self, origin: str, publics: Iterable[bytes]) -> bool:
        """Return whether the entry is in the log `origin` on the word of one of the keys `publics`."""
        try:
            signed = note.parse(self.note)
            said = note.read_checkpoint(signed)
        except BadInput:
            return False
        return (
            said.origin == origin
            and note.signed_by(signed, origin, publics) is not None
            and tree.verify_inclusion(
                tree.leaf_hash(self.leaf), self.index, said.size, self.hashes, said.root
            )
        )


def parse(text: str) -> Proof:
    """Return the proof that `text` holds; whether it proves anything, `Proof.holds` says.

    Raises:
        BadInput: `bad_proof`.
    """
    if len(text) > _MAX_CHARS:
        raise _bad()
    head, gap, signed = text.partition("\n\n")
    lines = head.split("\n")
    index = _INDEX.fullmatch(lines[2]) if len(lines) > 2 else None
    if not gap or lines[0] != _FIRST or not lines[1].startswith("extra ") or index is None:
        raise _bad()
    leaf = _bytes(lines[1].removeprefix("extra "))
    hashes = tuple(_bytes(line) for line in lines[3:])
    if len(leaf) > MAX_LEAF_BYTES or len(hashes) > _MAX_HASHES or any(len(h) != 32 for h in hashes):
        raise _bad()
    return Proof(int(index[1]), leaf, hashes, signed)


def _text(data: bytes) -> str:
    return b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError:
        raise _bad() from None


def _bad() -> BadInput:
    return BadInput(
        "bad_proof",
        "This is not a proof of an entry of a scan log.",
        "Take the whole text that `kiosk log prove` printed, unchanged.",
    )
