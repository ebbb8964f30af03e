"""A portrait a little too dark or too bright, lit gently by one gain for the whole picture; never retouched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.portrait.crop import HEIGHT, WIDTH

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MAX_GAIN = 1.25
"""No picture is lit by more, nor dimmed by more than its inverse: a worse one has to be taken again."""

# Where the luminance that nine tenths of the face stay below may lie, of 255. Skin of any tone has highlights in good light, so
# that the range is wide: within it nothing is changed, and no skin is made lighter or darker for its own sake.
_DARKEST, _BRIGHTEST = 95.0, 232.0
# Below this the brightest hundredth of the face stays, lest light make it burn out.
_BURNT = 250.0


def expose(portrait: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return `portrait`, `(800, 600, 3) uint8` BGR as `crop` gives it, lit by one bounded gain, or itself where the light is good."""
    import cv2

    gain = _gain(portrait)
    return portrait if gain == 1 else cv2.convertScaleAbs(portrait, alpha=gain)  # type: ignore[return-value] # cv2 types any depth


def _gain(portrait: NDArray[np.uint8]) -> float:
    import cv2
    import numpy as np

    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    # The face of a token image: from the brows to the chin, between the cheeks.
    cv2.ellipse(mask, (WIDTH // 2, 430), (130, 175), 0, 0, 360, 255, cv2.FILLED)
    luminance = cv2.cvtColor(portrait, cv2.COLOR_BGR2GRAY)[mask > 0]
    high, highest = (max(1.0, float(value)) for value in np.percentile(luminance, (90, 99)))
    if high > _BRIGHTEST:
        return max(1 / MAX_GAIN, _BRIGHTEST / high)
    if high < _DARKEST:
        return max(1.0, min(MAX_GAIN, _DARKEST / high, _BURNT / highest))
    return 1.0
