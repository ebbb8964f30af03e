"""Where in a picture a code may be: a cheap look for ground that is busy both across and down.

A QR code has edges in both directions everywhere; print, cables and table edges mostly in one. The
look costs about half a millisecond at 720p, so that the dear attempts are spent on small windows only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.vision.frame import Image

_BLOCK = 16
_FLOOR = 2.5


@dataclass(frozen=True, slots=True)
class Window:
    """A part of a picture, in its pixels."""

    left: int
    top: int
    width: int
    height: int

    def cut(self, grey: Image) -> Image:
        """Return that part of `grey`, a view."""
        return grey[self.top : self.top + self.height, self.left : self.left + self.width]


@dataclass(frozen=True, slots=True)
class Look:
    """What one look at a picture found.

    Args:
        windows: Where a code may be, the likeliest first.
        unrest: Median difference of neighbouring pixels, in grey steps: noise, or texture everywhere.
    """

    windows: tuple[Window, ...]
    unrest: float


def look(grey: Image, most: int = 3) -> Look:
    """Return up to `most` windows of `(H, W) uint8` that may hold a code, and the picture's unrest.

    Even noise raises no window: what counts is how far a block stands out of the picture's middle.
    """
    import cv2
    import numpy as np

    height, width = grey.shape
    rows, columns = height // _BLOCK, width // _BLOCK
    if rows < 4 or columns < 4:
        return Look((), 0.0)
    whole = grey[: rows * _BLOCK, : columns * _BLOCK]
    half = cv2.resize(whole, (columns * _BLOCK // 2, rows * _BLOCK // 2), interpolation=cv2.INTER_AREA)
    # Whole blocks only: OpenCV shrinks by area twenty times faster when the ratio is a whole number.
    blocks = (columns - 1, rows - 1)
    high, wide = (rows - 1) * _BLOCK // 2, (columns - 1) * _BLOCK // 2
    across = cv2.absdiff(half[:high, 2 : wide + 2], half[:high, :wide])
    down = cv2.absdiff(half[2 : high + 2, :wide], half[:high, :wide])
    busy = np.minimum(
        cv2.resize(across, blocks, interpolation=cv2.INTER_AREA).astype(np.float32),
        cv2.resize(down, blocks, interpolation=cv2.INTER_AREA).astype(np.float32),
    )
    busy = cv2.blur(busy, (3, 3)).astype(np.float32, copy=False)
    middle = float(np.sort(busy, axis=None)[busy.size // 2])
    # Noise makes every block busy alike: it must be outdone clearly, not just a little.
    least = max(_FLOOR, 0.2 * middle)
    busy = busy - np.float32(middle)
    peak = float(busy.max())
    if peak < least:
        return Look((), middle)
    return Look(_windows(busy, max(least * 0.7, 0.4 * peak), (width, height), most), middle)


def _windows(busy: NDArray[np.float32], least: float, size: tuple[int, int], most: int) -> tuple[Window, ...]:
    import cv2
    import numpy as np

    mask = (busy > least).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(mask, connectivity=8)
    found: list[tuple[float, Window]] = []
    for left, top, wide, high, area in stats[1:count].tolist():
        if area < 4 or max(wide, high) > 5 * min(wide, high):
            continue
        strength = float(busy[top : top + high, left : left + wide].max())
        # A code fills its box and is about square; a line of print or a face's edge is not.
        fill = area / (wide * high) * min(wide, high) / max(wide, high)
        found.append((strength * fill * min(area, 40) ** 0.5, _around((left, top, wide, high), size)))
    found.sort(key=lambda item: -item[0])
    return tuple(window for _, window in found[:most])


def _around(blocks: tuple[int, int, int, int], size: tuple[int, int]) -> Window:
    left, top, wide, high = blocks
    width, height = size
    side = max(wide, high) * _BLOCK
    margin = max(_BLOCK, side // 6)
    middle_x, middle_y = (left + wide / 2) * _BLOCK, (top + high / 2) * _BLOCK
    x0 = max(0, round(middle_x - side / 2 - margin))
    y0 = max(0, round(middle_y - side / 2 - margin))
    x1 = min(width, round(middle_x + side / 2 + margin))
    y1 = min(height, round(middle_y + side / 2 + margin))
    return Window(x0, y0, x1 - x0, y1 - y0)
