"""The badge's picture: 3:4, the eyes where ISO/IEC 19794-5 puts them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait.faces import Face

WIDTH, HEIGHT = 600, 800
"""Pixels of a kept portrait."""

# ISO/IEC 19794-5, token frontal image of width W: the eyes W/4 apart, level, centred, 0.6 W below the upper edge.
_EYES_APART = 0.25
_EYES_DOWN = 0.6
# A lean up to this is levelled as the token image asks; more would show that the background was turned.
_MAX_LEVELLED = 15.0
# At most this share of the width or height on one side is made up by repeating the edge.
MAX_PADDING = 0.1


class Window(NamedTuple):
    """A rectangle of the picture, in its pixels: its middle, its size, and how far it leans in degrees."""

    x: float
    y: float
    width: float
    height: float
    lean: float

    def overhang(self, width: int, height: int) -> tuple[float, float, float, float]:
        """Return the share of the window outside a picture: left, right (of its width), above, below (of its height)."""
        return (
            max(0.0, self.width / 2 - self.x) / self.width,
            max(0.0, self.x + self.width / 2 - width) / self.width,
            max(0.0, self.height / 2 - self.y) / self.height,
            max(0.0, self.y + self.height / 2 - height) / self.height,
        )


def token_window(face: Face) -> Window:
    """Return the window that the token frontal image of `face` shows, wherever the picture ends."""
    lean = max(-_MAX_LEVELLED, min(_MAX_LEVELLED, face.roll))
    width = face.inter_eye / _EYES_APART
    height = width * HEIGHT / WIDTH
    down = height / 2 - width * _EYES_DOWN
    turn = math.radians(lean)
    x, y = face.eyes
    return Window(x - down * math.sin(turn), y + down * math.cos(turn), width, height, lean)


def crop(image: NDArray[np.uint8], face: Face) -> NDArray[np.uint8]:
    """Return the portrait of `face` in `image`, `(800, 600, 3) uint8` BGR, by ISO/IEC 19794-5 token geometry.

    Near an edge at most a tenth of the width or height is padded by repeating it; beyond that the window is moved into
    the picture (and shrunk where the picture is too small for it), so the eyes then stand elsewhere.

    Args:
        image: `(H, W, 3) uint8` BGR.
        face: A face that was found in `image`.
    """
    picture_height, picture_width = image.shape[:2]
    return render(image, _within(token_window(face), picture_width, picture_height), WIDTH)[0]


def render(
    image: NDArray[np.uint8], window: Window, width: int
) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
    """Return what `window` shows of `image`, 3:4 and `width` pixels wide, and the matrix `(2, 3)` that leads into it.

    Outside the picture its edge is repeated.
    """
    import cv2
    import numpy as np

    height = width * HEIGHT // WIDTH
    scale = width / window.width
    turn = math.radians(window.lean)
    cos, sin = math.cos(turn) * scale, math.sin(turn) * scale
    into = np.array(
        [
            [cos, sin, width / 2 - cos * window.x - sin * window.y],
            [-sin, cos, height / 2 + sin * window.x - cos * window.y],
        ]
    )
    source: NDArray[Any] = image
    matrix = into.copy()
    if scale < 0.5:
        # The warp samples single pixels: shrink by area first, or hair and cloth would shimmer.
        source = cv2.resize(image, None, fx=2 * scale, fy=2 * scale, interpolation=cv2.INTER_AREA)
        matrix[:, :2] /= 2 * scale
    shown = cv2.warpAffine(
        source, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
    return np.ascontiguousarray(shown, dtype=np.uint8), into


def _within(window: Window, width: int, height: int) -> Window:
    room = 1 + 2 * MAX_PADDING
    shrink = min(1.0, width * room / window.width, height * room / window.height)
    w, h = window.width * shrink, window.height * shrink
    return Window(_moved(window.x, w, width), _moved(window.y, h, height), w, h, window.lean)


def _moved(middle: float, size: float, limit: int) -> float:
    inner = size * (0.5 - MAX_PADDING)
    return max(inner, min(limit - inner, middle))
