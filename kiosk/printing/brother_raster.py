"""What goes to a Brother QL label printer and what it answers, by Brother's Raster Command Reference. Pure.

For the heads of 720 pins (QL-500 to QL-820NWB) and continuous tape, at 300 dots an inch.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

DPI = 300
"""Both ways."""
STATUS_BYTES = 32
"""An answer is always this long."""
ASK_STATUS = b"\x00" * 200 + b"\x1b@\x1biS"
"""Wakes the printer out of whatever it was reading, and asks how it is."""
_PINS = 720
_FEED_DOTS = 35
_CONTINUOUS = 0x0A


class Tape(NamedTuple):
    """A continuous tape: the dots that are printed, and the pins that lie to the right of them."""

    dots: int
    right: int


TAPES = MappingProxyType(
    {
        12: Tape(106, 29),
        29: Tape(306, 6),
        38: Tape(413, 12),
        50: Tape(554, 12),
        54: Tape(590, 0),
        62: Tape(696, 12),
    }
)
"""By width in millimetres."""


class BrotherStatus(NamedTuple):
    """What a status answer says."""

    no_media: bool
    wrong_media: bool
    cover_open: bool
    jammed: bool
    other_error: bool
    width: int
    kind: int
    """0 an answer, 1 a label is printed, 2 an error, 4 switched off, 5 a notice, 6 a change of phase."""


def raster(pages: Sequence[NDArray[np.bool_]], width: int) -> bytes:
    """Return pages, `(H, TAPES[width].dots) bool` and True where black, as one job; each is cut off."""
    out = bytearray(b"\x00" * 200 + b"\x1b@")
    for number, page in enumerate(pages):
        out += _page(page, width, number)
        out += b"\x1a" if number == len(pages) - 1 else b"\x0c"
    return bytes(out)


def _page(page: NDArray[np.bool_], width: int, number: int) -> bytes:
    import numpy as np

    tape = TAPES[width]
    height = int(page.shape[0])
    media = bytes([0x86, _CONTINUOUS, width, 0]) + height.to_bytes(4, "little") + bytes([int(number > 0), 0])
    head = b"\x1bia\x01" + b"\x1bi!\x00" + b"\x1biz" + media
    # Cut after each label; a margin of 3 mm, which the cutter needs; no compression.
    head += b"\x1biM\x40\x1biA\x01\x1biK\x08\x1bid" + _FEED_DOTS.to_bytes(2, "little") + b"M\x00"
    # The first pin of a line is at the right edge of the label.
    pins = np.zeros((height, _PINS), dtype=bool)
    pins[:, tape.right : tape.right + tape.dots] = page[:, ::-1]
    lines = np.packbits(pins, axis=1)
    start = np.broadcast_to(np.array([ord("g"), 0, _PINS // 8], dtype=np.uint8), (height, 3))
    body: bytes = np.hstack((start, lines)).tobytes()
    return head + body


def read_status(answer: bytes) -> BrotherStatus | None:
    """Return what the last whole answer says, or None where there is none."""
    whole = answer[: len(answer) // STATUS_BYTES * STATUS_BYTES]
    last = whole[-STATUS_BYTES:]
    if len(last) != STATUS_BYTES or last[:2] != b"\x80\x20":
        return None
    first, second = last[8], last[9]
    return BrotherStatus(
        no_media=bool(first & 0x03),
        wrong_media=bool(second & 0x01),
        cover_open=bool(second & 0x10),
        jammed=bool(first & 0x04 or second & 0x40),
        other_error=bool(first & 0xE8 or second & 0x8E),
        width=last[10],
        kind=last[18],
    )
