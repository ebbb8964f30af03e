"""The portrait as a PDF may carry it: a JPEG that was looked at, without metadata, small enough.

A good JPEG goes into the PDF byte for byte (DCTDecode), less its metadata segments: nothing is decoded,
so nothing in it can harm. Only its segment headers are read (ITU-T T.81, annex B).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from kiosk.errors import BadInput

MAX_BYTES = 8 * 1024 * 1024
"""A portrait larger than this is refused unread."""

EMBED_BYTES = 100 * 1024
"""No portrait in a badge is larger, which keeps a badge under 150 kB."""

DOTS = 250
"""Dots an inch of a printed portrait: more are not seen on a badge, and make a batch three times as large."""

MAX_SIDE = 6000
_EMBED_SIDE = 900
_QUALITY = 66
_NEAR = 0.85
_BASELINE, _EXTENDED, _PROGRESSIVE = 0xC0, 0xC1, 0xC2
_START_OF_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_START_OF_SCAN, _END = 0xDA, 0xD9
# APP0 (JFIF) and APP14 (Adobe's colour transform) say how to read the colours; all others are metadata.
_KEPT_APPS = frozenset({0xE0, 0xEE})


@dataclass(frozen=True, slots=True)
class PortraitJpeg:
    """A JPEG that may be embedded; width and height in pixels, one or three colour components of 8 bits."""

    data: bytes
    width: int
    height: int
    grey: bool


def read_portrait(path: Path) -> bytes:
    """Return the picture in a file, no more than `MAX_BYTES` and a byte of it, so that it is refused later.

    Raises:
        BadInput: `bad_portrait` when it cannot be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise BadInput(
            "bad_portrait",
            f"The portrait {path} cannot be read: {error.strerror}.",
            "Check its name and rights.",
        ) from error


@lru_cache(maxsize=4)
def printable(data: bytes, width: float, height: float) -> PortraitJpeg:
    """Return the JPEG ready to be printed `width` by `height` mm: cut to that shape, at `DOTS`.

    One that has no more pixels than that goes in as `accept` gives it.

    Raises:
        BadInput: `bad_portrait`, as `accept`.
    """
    picture = accept(data)
    wide, high = (max(1, round(side / 25.4 * DOTS)) for side in (width, height))
    share = max(wide / picture.width, high / picture.height)
    # A little more than the dots is not worth decoding it.
    if share > 0.9:
        return picture
    return _strip(_resized(picture, (wide, high), share))


@lru_cache(maxsize=4)
def accept(data: bytes) -> PortraitJpeg:
    """Return the JPEG ready for a PDF.

    Raises:
        BadInput: `bad_portrait`: not a JPEG, cut off, of a kind PDF has no filter for, or too large.
    """
    if len(data) > MAX_BYTES:
        raise _refused("is larger than 8 MiB")
    picture = _strip(data)
    if max(picture.width, picture.height) > MAX_SIDE:
        raise _refused(f"is {picture.width} × {picture.height} pixels; at most {MAX_SIDE} a side are taken")
    if len(picture.data) > EMBED_BYTES:
        picture = _strip(_smaller(picture))
    return picture


def _refused(why: str) -> BadInput:
    return BadInput("bad_portrait", f"The portrait {why}.", "Take the picture again.")


def _strip(data: bytes) -> PortraitJpeg:
    if data[:2] != b"\xff\xd8":
        raise _refused("is not a JPEG")
    kept = [b"\xff\xd8"]
    frame: tuple[int, int, bool] | None = None
    at = 2
    while True:
        while data[at : at + 2] == b"\xff\xff":
            at += 1
        head = data[at : at + 4]
        if len(head) < 4 or head[0] != 0xFF:
            raise _refused("is a broken or cut off JPEG")
        marker, length = head[1], int.from_bytes(head[2:4], "big")
        segment = data[at : at + 2 + length]
        if len(segment) < 2 + length or length < 2:
            raise _refused("is a broken or cut off JPEG")
        if marker == _START_OF_SCAN:
            break
        if marker in _START_OF_FRAMES:
            frame = _frame(marker, segment)
        metadata = (0xE0 <= marker <= 0xEF and marker not in _KEPT_APPS) or marker == 0xFE
        if not metadata:
            kept.append(segment)
        at += 2 + length
    end = data.rfind(b"\xff\xd9")
    if frame is None or end < at:
        raise _refused("is a broken or cut off JPEG")
    kept.append(data[at : end + 2])
    return PortraitJpeg(b"".join(kept), *frame)


def _frame(marker: int, segment: bytes) -> tuple[int, int, bool]:
    if marker not in {_BASELINE, _EXTENDED, _PROGRESSIVE} or len(segment) < 10 or segment[4] != 8:
        raise _refused("is a kind of JPEG that no PDF viewer reads")
    height, width = int.from_bytes(segment[5:7], "big"), int.from_bytes(segment[7:9], "big")
    components = segment[9]
    if not width or not height or components not in {1, 3}:
        raise _refused("has no size, or colours other than grey or RGB")
    return width, height, components == 1


def _resized(picture: PortraitJpeg, size: tuple[int, int], share: float) -> bytes:
    """Return the middle of `picture` at about `size` pixels, `share` of its own size."""
    from PIL import Image

    try:
        with Image.open(BytesIO(picture.data), formats=["JPEG"]) as image:
            # The decoder halves at no cost; what comes near enough then needs no resampling.
            image.draft(None, (round(picture.width * share), round(picture.height * share)))
            colours = image.convert("L" if picture.grey else "RGB")
    except (OSError, ValueError) as error:
        raise _refused("is a broken or cut off JPEG") from error
    scale = max(size[0] / colours.width, size[1] / colours.height)
    wide, high = size[0] / scale, size[1] / scale
    x, y = (colours.width - wide) / 2, (colours.height - high) / 2
    box = (x, y, x + wide, y + high)
    if scale > _NEAR:
        shown = colours.crop((round(x), round(y), round(x) + round(wide), round(y) + round(high)))
    else:
        shown = colours.resize(size, Image.Resampling.HAMMING, box)
    out = BytesIO()
    shown.save(out, "JPEG", quality=_QUALITY)
    return out.getvalue()


def _smaller(picture: PortraitJpeg) -> bytes:
    from PIL import Image

    try:
        with Image.open(BytesIO(picture.data), formats=["JPEG"]) as image:
            image.draft("RGB", (_EMBED_SIDE, _EMBED_SIDE))
            small = image.convert("L" if picture.grey else "RGB")
            small.thumbnail((_EMBED_SIDE, _EMBED_SIDE))
    except (OSError, ValueError) as error:
        raise _refused("is a broken or cut off JPEG") from error
    for side, quality in ((900, 85), (800, 78), (600, 72), (450, 60)):
        small.thumbnail((side, side))
        out = BytesIO()
        small.save(out, "JPEG", quality=quality, optimize=True)
        if len(out.getvalue()) <= EMBED_BYTES:
            break
    return out.getvalue()
