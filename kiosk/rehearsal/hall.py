"""The hall behind the desk's camera: its wall, its poor light, its noise, and the one face we may use."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

WIDTH, HEIGHT, FPS = 1280, 720, 30

FACE_AT = (222, 118)
"""Where the middle of the face is in the cut-out person, in pixels."""

_NOISE_PLATES = 8
# The person's outline in the portrait, roughly: what lies well inside is the person for sure.
_OUTLINE = (
    *((150, 60), (165, 30), (200, 12), (250, 14), (290, 40), (304, 80), (296, 115), (270, 150)),
    *((302, 200), (310, 240), (345, 262), (362, 320), (362, 350), (420, 344), (462, 356), (490, 400)),
    *((500, 450), (505, 511), (18, 511), (20, 400), (22, 330), (50, 255), (110, 215), (115, 180)),
    *((150, 152), (182, 140), (160, 110)),
)


@dataclass(frozen=True, slots=True, eq=False)
class Person:
    """The cut-out person: `image` BGR `(H, W, 3)`, `alpha` `(H, W)`; never written to."""

    image: Image
    alpha: Image


@cache
def wall(seed: int) -> Image:
    """Return the empty hall as the camera sees it, `(720, 1280, 3)`, dim and out of focus; never write to it."""
    rng = np.random.default_rng(seed)
    y = np.linspace(0.0, 1.0, HEIGHT, dtype=np.float32)[:, None]
    x = np.linspace(0.0, 1.0, WIDTH, dtype=np.float32)[None, :]
    light = 74 + 26 * np.exp(-((x - 0.3) ** 2 + (y - 0.05) ** 2) / 0.18) - 22 * y - 10 * np.abs(x - 0.5)
    picture = np.stack([light * 0.92, light * 0.98, light * 1.04], axis=-1)
    floor = int(HEIGHT * 0.82)
    picture[floor:] *= np.array([0.55, 0.6, 0.68], dtype=np.float32)
    # A doorway, a banner and two lamps, far enough behind to be shapes only.
    door = int(WIDTH * rng.uniform(0.05, 0.2))
    picture[int(HEIGHT * 0.3) : floor, door : door + 150] *= 0.55
    banner = int(WIDTH * rng.uniform(0.74, 0.86))
    picture[int(HEIGHT * 0.18) : int(HEIGHT * 0.78), banner : banner + 110] *= np.array([1.35, 0.85, 0.6])
    for lamp in (0.3, 0.68):
        cv2.ellipse(picture, (int(WIDTH * lamp), 30), (70, 12), 0, 0, 360, (225, 235, 240), -1)
    picture = cv2.GaussianBlur(picture, (0, 0), 9)
    return cast("Image", np.clip(picture, 0, 255).astype(np.uint8))


@cache
def noise(seed: int, strength: float) -> tuple[tuple[Image, Image], ...]:
    """Return plates of sensor noise as pairs to add and to subtract, each `(720, 1280, 3)`.

    Args:
        seed: Same seed, same plates.
        strength: Standard deviation in grey levels; half-resolution grain, as a webcam's own filter leaves.
    """
    rng = np.random.default_rng(seed)
    plates = []
    for _ in range(_NOISE_PLATES):
        grain = rng.normal(0.0, strength, (HEIGHT // 2, WIDTH // 2, 1)).astype(np.float32)
        colour = rng.normal(0.0, strength * 0.35, (HEIGHT // 2, WIDTH // 2, 3)).astype(np.float32)
        full = cv2.resize(grain + colour, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR)
        plates.append(
            (
                np.clip(full, 0, 255).astype(np.uint8),
                np.clip(-full, 0, 255).astype(np.uint8),
            )
        )
    return tuple(plates)


@cache
def person() -> Person:
    """Return the astronaut of `resources/rehearsal/face.jpg`, cut out of her picture (GrabCut).

    Raises:
        EnvironmentFault: `face_missing`.
    """
    path = resource("rehearsal", "face.jpg")
    read = cv2.imread(str(path)) if path.is_file() else None
    if read is None:
        raise EnvironmentFault(
            "face_missing", "The rehearsal's portrait face.jpg is missing.", "Install the program again."
        )
    image = cast("Image", read)
    inside = np.zeros(image.shape[:2], np.uint8)
    cv2.fillPoly(inside, [np.array(_OUTLINE, np.int32)], (1,))
    mask = np.full(image.shape[:2], cv2.GC_BGD, np.uint8)
    mask[cv2.dilate(inside, np.ones((9, 9), np.uint8)) > 0] = cv2.GC_PR_BGD
    mask[inside > 0] = cv2.GC_PR_FGD
    mask[cv2.erode(inside, np.ones((25, 25), np.uint8)) > 0] = cv2.GC_FGD
    cv2.setRNGSeed(1)
    cv2.grabCut(image, mask, (0, 0, 1, 1), np.zeros((1, 65)), np.zeros((1, 65)), 3, cv2.GC_INIT_WITH_MASK)
    kept = np.isin(mask, (cv2.GC_FGD, cv2.GC_PR_FGD)).astype(np.uint8) * 255
    closed = cv2.morphologyEx(kept, cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
    soft = cv2.GaussianBlur(cv2.erode(closed, np.ones((3, 3), np.uint8)), (0, 0), 1.2)
    return Person(image, cast("Image", soft))
