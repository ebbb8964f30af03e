"""A portrait taken in tinted light, brought nearer to neutral by bounded gains of its channels, told by the wall behind; never retouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.portrait.crop import HEIGHT, WIDTH
from kiosk.portrait.features import behind

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_TINT = 0.05
"""No channel is changed by more than this share: skin is not seen to change."""

# A tint below this is not seen.
_LEAST_TINT = 0.01
# What differs more between its channels is a coloured wall, not light; what is darker or lighter tells nothing of the light.
_GREY_WITHIN = 0.18
_DARKEST, _LIGHTEST = 40, 240
# So much of what is behind has to be grey, else there is nothing to go by.
_LEAST_GREY = 0.4


def balance(portrait: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return `portrait`, `(800, 600, 3) uint8` BGR as `crop` gives it, in light brought nearer to neutral, or itself where it is neutral.

    The wall behind has to be nearly grey; where it is coloured, dark or not to be seen, the picture is returned as it is.
    """
    import cv2
    import numpy as np

    gains = _gains(portrait)
    if gains is None:
        return portrait
    steps = np.arange(256, dtype=np.float64)[:, None] * gains
    table = np.clip(np.rint(steps), 0, 255).astype(np.uint8).reshape(1, 256, 3)
    return cv2.LUT(portrait, table)  # type: ignore[return-value] # cv2 types any depth


def _gains(portrait: NDArray[np.uint8]) -> NDArray[np.float64] | None:
    import numpy as np

    wall = portrait[behind(np.full((HEIGHT, WIDTH), 255, np.uint8)) > 0]
    seen = wall[(wall.min(axis=1) >= _DARKEST) & (wall.max(axis=1) <= _LIGHTEST)].astype(np.float64)
    if len(seen) < _LEAST_GREY * len(wall):
        return None
    level = seen.mean(axis=1, keepdims=True)
    grey = seen[(np.abs(seen / level - 1) <= _GREY_WITHIN).all(axis=1)]
    if len(grey) < _LEAST_GREY * len(wall):
        return None
    channels = grey.mean(axis=0)
    tint = channels / channels.mean()
    if np.abs(tint - 1).max() < _LEAST_TINT:
        return None
    gains: NDArray[np.float64] = np.clip(1 / tint, 1 - MAX_TINT, 1 + MAX_TINT)
    return gains
