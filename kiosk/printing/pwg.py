"""Pages as PWG raster (PWG 5102.4-2012), the picture format that IPP Everywhere printers must take."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_SYNC = b"RaS2"
_HEADER_BYTES = 1796
_SGRAY, _SRGB = 18, 19
_TUMBLE = "two-sided-short-edge"
_MOST_REPEATS = 256
_MOST_PIXELS = 128
# Shorter runs cost more as runs than as literal pixels.
_LEAST_RUN = 4


class Raster(NamedTuple):
    """How a printer wants its raster.

    Args:
        across: Dots an inch across the feed.
        down: Dots an inch along the feed.
        grey: True for `sgray_8`, else `srgb_8`.
        back: Its `pwg-raster-document-sheet-back`: how the back of a sheet must be turned.
    """

    across: int
    down: int
    grey: bool
    back: str = "normal"


def pwg_raster(pages: Sequence[NDArray[np.uint8]], how: Raster, sides: str = "one-sided") -> bytes:
    """Return pages as one PWG raster file.

    Args:
        pages: `(H, W, 3)` RGB or `(H, W)` grey, as `how` says.
        how: What the printer wants.
        sides: `one-sided`, `two-sided-long-edge` or `two-sided-short-edge`, over which the sheet is turned.
    """
    out = bytearray(_SYNC)
    for number, picture in enumerate(pages):
        back = number % 2 == 1 and sides != "one-sided"
        cross, feed = _turned(how.back, sides) if back else (1, 1)
        turned = picture[::feed, ::cross]
        out += _header(turned, how, len(pages), sides, (cross, feed))
        _write_lines(out, turned)
    return bytes(out)


def _turned(back: str, sides: str) -> tuple[int, int]:
    """Return CrossFeedTransform and FeedTransform of a back page (`pwg-raster-document-sheet-back`)."""
    tumble = sides == _TUMBLE
    if back == "flipped":
        return (-1, 1) if tumble else (1, -1)
    if back == "rotated" and not tumble:
        return (-1, -1)
    if back == "manual-tumble" and tumble:
        return (-1, -1)
    return (1, 1)


def _header(
    picture: NDArray[np.uint8],
    how: Raster,
    count: int,
    sides: str,
    transform: tuple[int, int],
) -> bytes:
    height, width = picture.shape[:2]
    colours = 1 if how.grey else 3
    head = bytearray(_HEADER_BYTES)
    head[0:9] = b"PwgRaster"
    numbers = {
        272: int(sides != "one-sided"),
        276: how.across,
        280: how.down,
        340: 1,
        352: round(width * 72 / how.across),
        356: round(height * 72 / how.down),
        368: int(sides == _TUMBLE),
        372: width,
        376: height,
        384: 8,
        388: 8 * colours,
        392: width * colours,
        400: _SGRAY if how.grey else _SRGB,
        420: colours,
        452: count,
        472: width,
        476: height,
        480: 0xFFFFFF,
    }
    for offset, number in numbers.items():
        struct.pack_into(">I", head, offset, number)
    struct.pack_into(">ii", head, 456, *transform)
    return bytes(head)


def _write_lines(out: bytearray, picture: NDArray[np.uint8]) -> None:
    """Write lines: how often each is repeated, then its pixels packed (section 4.4)."""
    import numpy as np

    lines = np.ascontiguousarray(picture).reshape(picture.shape[0], -1)
    fresh = np.flatnonzero(np.any(lines[1:] != lines[:-1], axis=1)) + 1
    starts = np.concatenate(([0], fresh))
    ends = np.concatenate((fresh, [len(lines)]))
    for start, end in zip(starts.tolist(), ends.tolist(), strict=True):
        packed = _packed(picture[start])
        for done in range(start, end, _MOST_REPEATS):
            out.append(min(_MOST_REPEATS, end - done) - 1)
            out += packed


def _packed(line: NDArray[np.uint8]) -> bytes:
    """Return one line's pixels: runs of one pixel, and literal pixels between them."""
    import numpy as np

    pixels = line.reshape(line.shape[0], -1)
    raw = np.ascontiguousarray(pixels).tobytes()
    size, count = pixels.shape[1], len(pixels)
    changes = np.flatnonzero(np.any(pixels[1:] != pixels[:-1], axis=1)) + 1
    starts = np.concatenate(([0], changes))
    lengths = np.diff(np.concatenate((starts, [count])))
    long = lengths >= _LEAST_RUN
    out, at = bytearray(), 0
    for start, length in zip(starts[long].tolist(), lengths[long].tolist(), strict=True):
        _literal(out, raw[at * size : start * size], size)
        pixel, left = raw[start * size : (start + 1) * size], length
        while left:
            step = min(left, _MOST_PIXELS)
            out.append(step - 1)
            out += pixel
            left -= step
        at = start + length
    _literal(out, raw[at * size :], size)
    return bytes(out)


def _literal(out: bytearray, raw: bytes, size: int) -> None:
    most = _MOST_PIXELS * size
    for begin in range(0, len(raw), most):
        piece = raw[begin : begin + most]
        count = len(piece) // size
        # One pixel alone is a run of one: a literal of one has no code.
        out.append(257 - count if count > 1 else 0)
        out += piece
