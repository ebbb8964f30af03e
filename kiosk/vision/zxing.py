"""The first decoder: zxing-cpp, asked for ordinary QR codes only, its answers as plain values.

Its format `QRCode` includes Micro QR, whose smallest kind carries no error correction: a noisy QR
code is now and then "read" as one, giving a few wrong digits. `QRCodeModel2` is what people print.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.vision.frame import Image

Point: TypeAlias = tuple[float, float]
Corners: TypeAlias = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class ReadCode:
    """One code that was read, its content checked by its own error correction.

    Args:
        text: The content as text; bytes that are no valid UTF-8 by the decoder's guess.
        data: The exact bytes.
        corners: (x, y) in pixels of the picture: the code's own top left, top right, bottom right, bottom left.
        how: Which means read it, for figures and logs ("plain", "x2 sharpened", "wechat …").
    """

    text: str
    data: bytes
    corners: Corners
    how: str

    def moved(self, back: NDArray[np.float64], how: str) -> ReadCode:
        """Return the code with its corners carried by the 2x3 matrix `back` into another picture."""
        (a, b, c), (d, e, f) = back.tolist()
        x = [(a * px + b * py + c, d * px + e * py + f) for px, py in self.corners]
        return replace(self, corners=(x[0], x[1], x[2], x[3]), how=how)


def zxing(
    grey: Image, *, inverted: bool = True, smaller: bool = True, binarizer: str = "LocalAverage"
) -> list[ReadCode]:
    """Return the codes in `(H, W) uint8`; light on dark and in half size too unless told not to."""
    return zxing_and_failed(grey, inverted=inverted, smaller=smaller, binarizer=binarizer)[0]


def zxing_and_failed(
    grey: Image, *, inverted: bool = True, smaller: bool = True, binarizer: str = "LocalAverage"
) -> tuple[list[ReadCode], int]:
    """Return the codes read, and how many more were found but could not be read."""
    import zxingcpp

    found: Sequence[Any] = zxingcpp.read_barcodes(
        grey,
        formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCodeModel2),
        try_invert=inverted,
        try_downscale=smaller,
        binarizer=getattr(zxingcpp.Binarizer, binarizer),
        text_mode=zxingcpp.TextMode.Plain,
        return_errors=True,
    )
    codes = [_code(item) for item in found if item.valid and len(item.bytes)]
    return codes, sum(not item.valid for item in found)


def _code(item: Any) -> ReadCode:
    data = bytes(item.bytes)
    place = item.position
    corners = (
        (float(place.top_left.x), float(place.top_left.y)),
        (float(place.top_right.x), float(place.top_right.y)),
        (float(place.bottom_right.x), float(place.bottom_right.y)),
        (float(place.bottom_left.x), float(place.bottom_left.y)),
    )
    return ReadCode(_text(data, item), data, corners, "plain")


def _text(data: bytes, item: Any) -> str:
    # The decoder rewrites control characters in its own text; the bytes are what was encoded.
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return str(item.text)
