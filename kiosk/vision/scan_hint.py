"""What keeps a code from being read: one thing that whoever holds it can do better."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.vision.reader import to_grey
from kiosk.vision.seek import Window, look

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_SMALL = 0.22
_LARGE = 0.97
_DIM = 84
_WHITE = 250
_GLARE = 0.05
# A code is 50 modules and more across: hardly a white patch in it is as wide as this part of it.
_PATCH = 1 / 9
_SOFT = 55.0
_MOVED = 0.09


class ScanHint(StrEnum):
    """What to do, weightiest first."""

    BRIGHTER = "brighter"
    GLARE = "glare"
    CLOSER = "closer"
    FARTHER = "farther"
    HOLD_STILL = "hold_still"
    TURN = "turn"
    NOTHING = "nothing"


class ScanCoach:
    """Looks at frames in which no code was read, one after another; one thread a coach."""

    def __init__(self) -> None:
        self._before: Window | None = None

    def forget(self) -> None:
        """Begin with the next person."""
        self._before = None

    def look(self, image: Image) -> ScanHint:
        """Return what to do about the code in `(H, W, 3) uint8` BGR or `(H, W)` grey; `NOTHING` where there is none.

        About two milliseconds at 720p. Sizes are in parts of the picture's height; sharpness is the variance of the
        Laplacian (Pech-Pacheco 2000) over that part of the picture where a code may be.
        """
        import cv2
        import numpy as np

        grey = to_grey(image)
        windows = look(grey, most=1).windows
        before, self._before = self._before, windows[0] if windows else None
        if not windows:
            return ScanHint.NOTHING
        window, height = windows[0], grey.shape[0]
        part = window.cut(grey)
        inner = _inner(part)
        if float(np.percentile(inner, 95)) < _DIM:
            return ScanHint.BRIGHTER
        if _shines(inner):
            return ScanHint.GLARE
        side = max(window.width, window.height) / height
        if before is not None and _apart(before, window) > _MOVED * height:
            return ScanHint.HOLD_STILL
        if side < _SMALL:
            return ScanHint.CLOSER
        if side > _LARGE:
            return ScanHint.FARTHER
        if float(cv2.Laplacian(part, cv2.CV_32F).var()) < _SOFT:
            return ScanHint.HOLD_STILL
        return ScanHint.TURN


def _inner(part: Image) -> Image:
    """Return the middle of a window, which holds code and no wall around it, a view."""
    height, width = part.shape
    return part[height // 5 : height - height // 5, width // 5 : width - width // 5]


def _shines(inner: Image) -> bool:
    """Return whether a reflection lies over the code: white where no code is white for so long."""
    import cv2
    import numpy as np

    side = max(3, round(min(inner.shape) * _PATCH))
    white = (inner > _WHITE).astype(np.uint8)
    return float(np.mean(cv2.erode(white, np.ones((side, side), np.uint8)))) > _GLARE


def _apart(one: Window, other: Window) -> float:
    """Return how far the middles of two windows are apart, in pixels."""
    across = one.left + one.width / 2 - other.left - other.width / 2
    down = one.top + one.height / 2 - other.top - other.height / 2
    return float((across * across + down * down) ** 0.5)
