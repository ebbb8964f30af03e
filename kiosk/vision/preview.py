"""A frame made ready to be shown: its middle, at the view's own size, in the order screens take."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.vision.frame import Image


def middle(width: int, height: int, aspect: float) -> tuple[int, int, int, int]:
    """Return x, y, width, height in pixels of the largest middle part whose width is `aspect` times its height."""
    if width > height * aspect:
        part = round(height * aspect)
        return (width - part) // 2, 0, part, height
    part = round(width / aspect)
    return 0, (height - part) // 2, width, part


def preview(image: Image, view: tuple[int, int], out: Image | None = None) -> Image:
    """Return the middle of a BGR picture that fills `view` (width, height) as `(H, W, 4) uint8` BGRX.

    Args:
        image: `(H, W, 3) uint8`.
        view: Pixels of the view.
        out: Where to put it, `(view[1], view[0], 4)`; saves a copy.
    """
    import cv2
    import numpy as np

    height, width = image.shape[:2]
    x, y, part_width, part_height = middle(width, height, view[0] / view[1])
    shown = image[y : y + part_height, x : x + part_width]
    if (part_width, part_height) != view:
        how = cv2.INTER_AREA if view[0] < part_width else cv2.INTER_LINEAR
        shown = cv2.resize(shown, view, interpolation=how).astype(np.uint8, copy=False)
    return cv2.cvtColor(shown, cv2.COLOR_BGR2BGRA, dst=out).astype(np.uint8, copy=False)
