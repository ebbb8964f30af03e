"""A person who stands before the camera: the one face we may use, at a size, a side and a light of its own."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from kiosk.rehearsal import hall
from kiosk.rehearsal.motion import Tremor
from kiosk.rehearsal.painting import blend

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

STEP_IN_S = 0.33
"""After so long whoever steps in stands."""


class Standing:
    """The person before the camera, swaying a little; size, side and light differ by `rng`.

    Args:
        near: How large, against whoever stands at arm's length.
        aside: Pixels to the right of the middle.
    """

    def __init__(self, rng: random.Random, *, near: float = 1.0, aside: float = 0.0) -> None:
        cut = hall.person()
        image, alpha = cut.image, cut.alpha
        middle = hall.FACE_AT[0]
        if rng.random() < 0.5:
            image, alpha = cast("Image", cv2.flip(image, 1)), cast("Image", cv2.flip(alpha, 1))
            middle = image.shape[1] - middle
        # The eyes are 95 to 110 pixels apart, as a webcam sees whoever stands at arm's length of the desk.
        self._scale = rng.uniform(2.15, 2.4) * near
        gain, warm = rng.uniform(0.82, 1.0), rng.uniform(-0.04, 0.04)
        tint = np.array([1 - warm, 1, 1 + warm], np.float32) * gain
        size = (round(image.shape[1] * self._scale), round(image.shape[0] * self._scale))
        large = cv2.resize(image, size, interpolation=cv2.INTER_CUBIC)
        self._image = cast("Image", np.clip(large * tint, 0, 255).astype(np.uint8))
        self._alpha = cast("Image", cv2.resize(alpha, size, interpolation=cv2.INTER_LINEAR))
        self._left = hall.WIDTH / 2 + aside + rng.uniform(-70, 70) - middle * self._scale
        self._top = 300 + rng.uniform(-20, 20) - hall.FACE_AT[1] * self._scale
        self._sway = (Tremor(rng, 0.25), Tremor(rng, 0.3))

    def draw(self, picture: Image, seconds: float) -> None:
        """Lay the person over `picture` in place, `seconds` after they began to step in from the side."""
        step_in = max(1 - seconds / STEP_IN_S, 0.0) ** 2 * 500
        left = round(self._left + 5 * self._sway[0].at(seconds) + step_in)
        top = round(self._top + 4 * self._sway[1].at(seconds))
        height, width = self._alpha.shape
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + width, hall.WIDTH), min(top + height, hall.HEIGHT)
        part = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
        blend(picture[y0:y1, x0:x1], self._image[part], self._alpha[part])
