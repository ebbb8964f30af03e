"""Laying one picture over another: held things, their blur while they move, a lamp's reflection on them."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from kiosk.rehearsal import hall
from kiosk.rehearsal.motion import Pose, corners

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.vision.frame import Image

EXPOSURE = 0.45
"""For so much of a frame's time the camera's shutter is open."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """Where something was laid: `left`, `top`, `right`, `bottom` of the frame, and its `alpha` there."""

    box: tuple[int, int, int, int]
    alpha: Image


def lay(  # noqa: PLR0913, PLR0917 - a thing, its place now and just before
    picture: Image, image: Image, alpha: Image, about: tuple[float, float], pose: Pose, before: Pose
) -> Laid | None:
    """Lay a flat thing over `picture` in place as it is held at `pose`, smeared by its way from `before`.

    Args:
        image: The thing, lit, `(H, W, 3)`.
        alpha: `(H, W)`, 255 where the thing is.
        about: Its middle, which lands at the pose's x and y.

    Returns:
        Where, or None where nothing of it is in the frame.
    """
    height, width = alpha.shape
    outline = corners((0, 0, width, height), about, pose)
    window = _touched(outline)
    if window is None:
        return None
    left, top, right, bottom = window
    source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    move = cv2.getPerspectiveTransform(source, outline - np.array([left, top], np.float32))
    size = (right - left, bottom - top)
    warped = cv2.warpPerspective(image, move, size, flags=cv2.INTER_LINEAR)
    outside = cv2.warpPerspective(alpha, move, size, flags=cv2.INTER_LINEAR)
    smeared, soft = smear(cast("Image", warped), cast("Image", outside), pose.x - before.x, pose.y - before.y)
    blend(picture[top:bottom, left:right], smeared, soft)
    return Laid(window, soft)


def shine(picture: Image, light: Image, laid: Laid) -> None:
    """Add `light`, a full frame, to `picture` in place where something was laid."""
    left, top, right, bottom = laid.box
    spot = light[top:bottom, left:right]
    part = picture[top:bottom, left:right]
    cv2.add(part, cv2.bitwise_and(spot, spot, mask=laid.alpha), dst=part)


def glare(rng: random.Random) -> Image:
    """Return a lamp's reflection as a full frame to add: a soft bright spot near the middle."""
    spot = np.zeros((hall.HEIGHT // 8, hall.WIDTH // 8, 3), np.uint8)
    centre = (80 + rng.randint(-26, 26), 45 + rng.randint(-22, 22))
    axes = (rng.randint(7, 13), rng.randint(3, 6))
    cv2.ellipse(spot, centre, axes, rng.uniform(0, 180), 0, 360, (150, 158, 160), -1)
    soft = cv2.GaussianBlur(spot, (0, 0), 3)
    return cast("Image", cv2.resize(soft, (hall.WIDTH, hall.HEIGHT), interpolation=cv2.INTER_LINEAR))


def _touched(outline: NDArray[np.float32]) -> tuple[int, int, int, int] | None:
    """Return left, top, right, bottom of the part of the frame that `outline` touches, or None."""
    low, high = outline.min(axis=0), outline.max(axis=0)
    left, top = max(int(low[0]) - 16, 0), max(int(low[1]) - 16, 0)
    right, bottom = min(int(high[0]) + 16, hall.WIDTH), min(int(high[1]) + 16, hall.HEIGHT)
    return (left, top, right, bottom) if right - left > 2 and bottom - top > 2 else None


def smear(image: Image, alpha: Image, dx: float, dy: float) -> tuple[Image, Image]:
    """Blur along the movement (dx, dy) within the exposure, in pixels; a still hand stays sharp."""
    length = int(max(abs(dx), abs(dy))) + 1
    if length < 2 or min(alpha.shape) < 4:
        return image, alpha
    if length > 6:
        # What is smeared so far has no detail left to lose, and half the size takes an eighth of the time.
        small, thin = (cv2.resize(part, None, fx=0.5, fy=0.5) for part in (image, alpha))
        full = (image.shape[1], image.shape[0])
        smeared = smear(cast("Image", small), cast("Image", thin), dx / 2, dy / 2)
        wide, soft = (cv2.resize(part, full) for part in smeared)
        return cast("Image", wide), cast("Image", soft)
    size = length | 1
    kernel = np.zeros((size, size), np.float32)
    middle = size // 2
    reach = max(abs(dx), abs(dy))
    end = (round(middle * dx / reach), round(middle * dy / reach))
    cv2.line(kernel, (middle - end[0], middle - end[1]), (middle + end[0], middle + end[1]), (1.0,))
    kernel /= kernel.sum()
    return cast("Image", cv2.filter2D(image, -1, kernel)), cast("Image", cv2.filter2D(alpha, -1, kernel))


def blend(onto: Image, image: Image, alpha: Image) -> None:
    """Lay `image` over `onto` in place where `alpha` is, softly at its edge."""
    over = cv2.merge((alpha, alpha, alpha))
    under = cv2.bitwise_not(over)
    behind = cv2.multiply(onto, under, scale=1 / 255)
    before = cv2.multiply(image, over, scale=1 / 255)
    cv2.add(behind, before, dst=onto)
