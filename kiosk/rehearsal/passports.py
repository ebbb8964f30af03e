"""Made-up travel documents of Utopia, and how a webcam sees one that is held up to it.

The zone is set in OCR-B at the size and places of ICAO Doc 9303; all else on the page is only roughly a passport's.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np
from PIL import Image as Pictures
from PIL import ImageDraw, ImageFont

from kiosk.assets import resource
from kiosk.rehearsal import hall
from kiosk.rehearsal.motion import Pose, corners

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.vision.frame import Image

_PER_MM = 12
_PITCH = 2.54
_LINE = 6.35
# Width and height in mm of a document of lines of so many characters; where the last line's middle is from the foot.
_SIZES = {44: (125.0, 88.0, 9.4), 36: (105.0, 74.0, 9.4), 30: (85.6, 54.0, 6.4)}
_WORDS = ("ERIKSSON", "ANNA MARIA", "12 AUG 1974", "UTOPIAN", "ZENITH")


@dataclass(frozen=True, slots=True)
class Grip:
    """How a page is held: all of it follows from one seed, and is as bad as people and halls are.

    Args:
        width: Width of the page in the frame, pixels.
        angle: Turned in the picture's plane, degrees.
        tilt_x: Leaning over its upright axis, -1 to 1, of which 1 is 40 degrees.
        tilt_y: Leaning over its level axis.
        blur: Out of focus, pixels of standard deviation.
        motion: Length of the smear, pixels, and its direction in degrees.
        noise: Grain, grey levels of standard deviation.
        light: Brightness of the paper, 0 to 1.
        shadow: How dark a hand's shadow over part of it is, 0 to 1.
        glare: How bright the reflection of a lamp on it is, 0 to 1, and where on the page, 0 to 1 from left and top.
        bow: How far the page bows up in its middle, part of its height.
    """

    width: float = 800
    angle: float = 0
    tilt_x: float = 0
    tilt_y: float = 0
    blur: float = 0.6
    motion: tuple[float, float] = (0, 0)
    noise: float = 3
    light: float = 0.85
    shadow: float = 0
    glare: tuple[float, float, float] = (0, 0.5, 0.5)
    bow: float = 0

    @classmethod
    def drawn(cls, rng: random.Random) -> Grip:
        """Return a grip as people have it: 640 to 900 pixels wide, most askew, some shaky, some in glare or shadow."""
        return cls(
            width=rng.uniform(640, 900),
            angle=rng.uniform(-12, 12),
            tilt_x=rng.uniform(-0.5, 0.5),
            tilt_y=rng.uniform(-0.5, 0.5),
            blur=rng.uniform(0.5, 1.1),
            motion=(rng.uniform(0, 3), rng.uniform(0, 180)),
            noise=rng.uniform(2, 6),
            light=rng.uniform(0.5, 0.95),
            shadow=rng.choice((0.0, 0.0, rng.uniform(0.2, 0.5))),
            glare=(
                rng.choice((0.0, 0.0, rng.uniform(0.3, 0.8))),
                rng.uniform(0.1, 0.9),
                rng.uniform(0.1, 0.9),
            ),
            bow=rng.choice((0.0, rng.uniform(0, 0.025))),
        )


def page(lines: Sequence[str], seed: int) -> Image:
    """Return the page that bears the zone `lines`, flat and evenly lit, 12 pixels a mm, `(H, W, 3)` BGR."""
    rng = random.Random(seed)
    width, height, foot = _SIZES[len(lines[0])]
    wide, high = round(width * _PER_MM), round(height * _PER_MM)
    sheet = _guilloche(wide, high, rng)
    with Pictures.fromarray(sheet) as picture:
        draw = ImageDraw.Draw(picture)
        ink = rng.choice(((15, 15, 15), (40, 30, 30), (30, 30, 55)))
        clear = height - foot - len(lines) * _LINE
        _fields(draw, width, clear, rng)
        left = (width - len(lines[0]) * _PITCH) / 2
        for row, line in enumerate(lines):
            middle = height - foot - (len(lines) - 1 - row) * _LINE
            for column, char in enumerate(line):
                x = left + (column + 0.5) * _PITCH
                draw.text((x * _PER_MM, middle * _PER_MM), char, ink, _font("OCRB.otf", _PITCH / 0.723), "mm")
        printed = np.array(picture)
    _portrait(printed, clear)
    return cast("Image", printed)


def held(document: Image, grip: Grip, seed: int) -> Image:
    """Return a webcam's frame, `(720, 1280, 3)` BGR, with `document` held before the hall as `grip` says."""
    rng = np.random.default_rng(seed)
    high, wide = document.shape[:2]
    lit = _lit(document, grip)
    pose = Pose(
        x=hall.WIDTH / 2 + float(rng.uniform(-60, 60)),
        y=hall.HEIGHT / 2 + float(rng.uniform(-20, 20)),
        scale=grip.width / wide,
        angle=float(np.radians(grip.angle)),
        tilt_x=grip.tilt_x,
        tilt_y=grip.tilt_y,
    )
    outline = corners((0, 0, wide, high), (wide / 2, high / 2), pose)
    flat = np.array([[0, 0], [wide, 0], [wide, high], [0, high]], np.float32)
    move = cv2.getPerspectiveTransform(flat, outline)
    bowed, alpha = _bowed(lit, grip.bow)
    # Twice as large first, so that no detail of the print is lost but by the lens.
    double = np.diag([2.0, 2.0, 1.0]) @ move
    size = (hall.WIDTH * 2, hall.HEIGHT * 2)
    seen = cv2.warpPerspective(bowed, double, size, flags=cv2.INTER_AREA).astype(np.float32)
    over = cv2.warpPerspective(alpha, double, size).astype(np.float32)[..., None] / 255
    behind = cv2.resize(hall.wall(seed % 6), size).astype(np.float32)
    scene = cv2.resize(
        seen * over + behind * (1 - over), (hall.WIDTH, hall.HEIGHT), interpolation=cv2.INTER_AREA
    )
    scene = cv2.GaussianBlur(scene, (0, 0), grip.blur)
    scene = cv2.filter2D(scene, -1, _smear(*grip.motion))
    grain = rng.normal(0, grip.noise, scene.shape[:2])[..., None] + rng.normal(0, grip.noise / 3, scene.shape)
    noisy = np.clip(scene + grain, 0, 255).astype(np.uint8)
    # A webcam's own compression.
    _, packed = cv2.imencode(".jpg", noisy, [cv2.IMWRITE_JPEG_QUALITY, 85])
    return cast("Image", cv2.imdecode(packed, cv2.IMREAD_COLOR))


def _lit(document: Image, grip: Grip) -> NDArray[np.uint8]:
    high, wide = document.shape[:2]
    y, x = np.mgrid[0 : 1 : high * 1j, 0 : 1 : wide * 1j].astype(np.float32)
    light = grip.light * (0.92 + 0.16 * x - 0.06 * y)
    edge = 1 / (1 + np.exp(-(x + 0.6 * y - 0.8) * 60))
    light = light * (1 - grip.shadow * edge)
    strength, gx, gy = grip.glare
    spot = np.exp(-(((x - gx) / 0.12) ** 2) - ((y - gy) / 0.06) ** 2) * strength * 200
    seen = document * light[..., None] + spot[..., None] + 8
    return cast("NDArray[np.uint8]", np.clip(seen, 0, 255).astype(np.uint8))


def _bowed(document: NDArray[np.uint8], bow: float) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    high, wide = document.shape[:2]
    alpha = np.full((high, wide), 255, np.uint8)
    if not bow:
        return document, alpha
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    lifted = y + bow * high * np.sin(np.pi * x / wide).astype(np.float32)
    return (
        cv2.remap(document, x, lifted, cv2.INTER_LINEAR).astype(np.uint8),
        cv2.remap(alpha, x, lifted, cv2.INTER_LINEAR).astype(np.uint8),
    )


def _smear(length: float, degrees: float) -> NDArray[np.float32]:
    size = 2 * int(np.ceil(length / 2)) + 1
    kernel = np.zeros((size, size), np.float32)
    for at in np.linspace(-length / 2, length / 2, 15):
        x = size // 2 + at * np.cos(np.radians(degrees))
        y = size // 2 + at * np.sin(np.radians(degrees))
        kernel[round(y), round(x)] += 1 / 15
    return kernel


def _guilloche(wide: int, high: int, rng: random.Random) -> NDArray[np.uint8]:
    """Return tinted paper with the fine waves that passports are printed on."""
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    paper = np.array(
        rng.choice(((246, 240, 232), (236, 244, 240), (240, 238, 246), (232, 240, 244))), np.float32
    )
    sheet = np.broadcast_to(paper, (high, wide, 3)).copy()
    for _ in range(3):
        wave = np.sin(
            (y + 30 * np.sin(x / rng.uniform(60, 160)) + x * rng.uniform(-0.4, 0.4)) / rng.uniform(3, 6)
        )
        tint = np.array([rng.uniform(0, 26) for _ in range(3)], np.float32)
        sheet -= np.clip(wave, 0.4, 1)[..., None] * tint
    return np.clip(sheet, 0, 255).astype(np.uint8)


def _fields(draw: ImageDraw.ImageDraw, width: float, clear: float, rng: random.Random) -> None:
    """Print a heading, and names and values down to `clear` mm from the top."""
    draw.text(
        (6 * _PER_MM, 4 * _PER_MM),
        "UTOPIA  PASSPORT · PASSEPORT",
        (60, 30, 110),
        _font("NotoSans-Bold.ttf", 4),
    )
    y = 13.0
    while y + 7 < clear:
        at = (width * 0.36 * _PER_MM, y * _PER_MM)
        draw.text(at, "Name / Nom / Nombre", (110, 70, 60), _font("NotoSans-Regular.ttf", 1.8))
        words = " ".join(rng.choice(_WORDS) for _ in range(2))
        draw.text((at[0], at[1] + 2.4 * _PER_MM), words, (30, 30, 30), _font("NotoSans-Bold.ttf", 3))
        y += 8


def _portrait(printed: NDArray[np.uint8], clear: float) -> None:
    person = hall.person()
    left, top, high = 4 * _PER_MM, 14 * _PER_MM, round((clear - 16) * _PER_MM)
    wide = round(high * 0.75)
    face = cv2.resize(person.image[:, 90:474], (wide, high), interpolation=cv2.INTER_AREA)
    printed[top : top + high, left : left + wide] = face


@cache
def _font(name: str, mm: float) -> ImageFont.FreeTypeFont:
    folder = "rehearsal" if name.startswith("OCR") else "fonts"
    return ImageFont.truetype(str(resource(folder, name)), round(mm * _PER_MM))
