"""What the desk and its eye, a process of its own, say to each other: short messages over two pipes.

A message is one byte that names its kind, the length as four bytes (little-endian), and that many
bytes. Only the eye's own parent reads them; they are bounded all the same, since a length that was
torn by a crash must not make the desk wait for gigabytes.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import IO

OPEN, VIEW, WATCH = b"O", b"V", b"W"
"""To the eye: which source (`SourceWish`), the view's size, whether codes are wanted."""
FRAME, STATE, CODES = b"F", b"S", b"C"
"""From the eye: a frame is in the ring, the camera's state, codes that were read."""
TIMES = struct.Struct("<qdd")
"""A frame's number, when it was taken and when its codes had been read."""
SIZE = struct.Struct("<ii")
_LENGTH = struct.Struct("<cI")
_MOST = 1 << 20


def send(pipe: IO[bytes], kind: bytes, payload: bytes) -> None:
    """Write one message.

    Raises:
        OSError: Nobody listens any more.
    """
    pipe.write(_LENGTH.pack(kind, len(payload)) + payload)
    pipe.flush()


def receive(pipe: IO[bytes]) -> tuple[bytes, bytes] | None:
    """Wait for a message and return its kind and payload; None when the other side has ended."""
    head = pipe.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    kind, length = _LENGTH.unpack(head)
    if length > _MOST:
        return None
    payload = pipe.read(length)
    return (kind, payload) if len(payload) == length else None


def join(parts: Sequence[bytes]) -> bytes:
    """Return `parts` as one payload."""
    return b"".join(struct.pack("<I", len(part)) + part for part in parts)


def split(payload: bytes) -> list[bytes]:
    """Return the parts that `join` was given."""
    parts, at = [], 0
    while at + 4 <= len(payload):
        end = at + 4 + int(struct.unpack_from("<I", payload, at)[0])
        parts.append(payload[at + 4 : end])
        at = end
    return parts
