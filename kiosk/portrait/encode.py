"""JPEG as it is kept: re-encoded from pixels, nothing but the picture in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_JPEG_BYTES = 100_000
"""A kept portrait is never larger: a badge PDF has to stay under 150 kB."""

_LOWEST_QUALITY = 50


def to_jpeg(image: NDArray[np.uint8], quality: int = 88) -> bytes:
    """Return `image`, `(H, W, 3) uint8` BGR, as a baseline JPEG of at most 100,000 bytes, without metadata.

    Args:
        image: The picture.
        quality: Where to start, 1 to 100; lowered, and then the picture shrunk, until it fits.
    """
    import cv2

    picture = image
    level = quality
    while True:
        done, data = cv2.imencode(
            ".jpg", picture, [cv2.IMWRITE_JPEG_QUALITY, level, cv2.IMWRITE_JPEG_OPTIMIZE, 1]
        )
        if not done:
            msg = f"a picture of shape {picture.shape} cannot be written as JPEG"
            raise ValueError(msg)
        if data.size <= MAX_JPEG_BYTES:
            return data.tobytes()
        if level > _LOWEST_QUALITY:
            level = max(_LOWEST_QUALITY, level - 8)
        else:
            picture = cv2.resize(picture, None, fx=0.8, fy=0.8, interpolation=cv2.INTER_AREA)  # type: ignore[assignment] # cv2 types any depth
