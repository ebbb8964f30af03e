"""Pictures of lines in OCR-B as cameras see them, each with what stands where: what the zone reader's model learns from.

Every strip is drawn anew: tinted and patterned paper, thin or thick ink, few or many pixels a character, blur, motion,
grain, compression, shadow, glare, and the errors that finding and straightening a line leaves.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
HEIGHT, WIDTH, STRIDE = 32, 336, 4
NOTHING, EITHER = 0, -1

_FONT = Path(__file__).resolve().parents[1] / "resources" / "rehearsal" / "OCRB.otf"
_PITCH, _TALL = 40, 96
# Part of the strip's height that a character takes when its line was measured right.
_USUAL = 0.6


def glyphs() -> list[np.ndarray]:
    """Return the ink of each character of `ALPHABET`, 0 to 1, one pitch wide."""
    font = ImageFont.truetype(str(_FONT), round(_PITCH / 0.723))
    found = []
    for char in ALPHABET:
        cell = Image.new("L", (_PITCH, _TALL), 0)
        ImageDraw.Draw(cell).text((_PITCH / 2, _TALL / 2), char, 255, font, "mm")
        found.append(np.asarray(cell, np.float32) / 255)
    return found


def strip(rng: np.random.Generator, inks: list[np.ndarray]) -> tuple[np.ndarray, np.ndarray]:
    """Return one strip, `(32, 336) float32` of mean 0 and deviation 1, and the class of each of its 84 steps.

    Class 0 is nothing, 1 to 37 are the characters; -1 where it may be either.
    """
    text = _text(rng, int(rng.integers(12, 28)))
    flat = np.concatenate([inks[char] for char in text], axis=1)
    flat = _printed(np.pad(flat, ((0, 0), (_PITCH * 3, _PITCH * 3))), rng)
    seen = _photographed(_paper(flat.shape, rng) * (1 - flat * rng.uniform(0.45, 0.97)), rng)
    picture, centres, pitch = _straightened(seen, len(text), rng)
    picture = _lit(picture, rng)
    return _normal(picture), _labels(text, centres, pitch)


def _text(rng: np.random.Generator, count: int) -> list[int]:
    found: list[int] = []
    while len(found) < count:
        kind = rng.random()
        run = int(rng.integers(1, 8))
        if kind < 0.22:
            found += [36] * run
        elif kind < 0.5:
            found += rng.integers(0, 10, run).tolist()
        elif kind < 0.75:
            found += rng.integers(10, 36, run).tolist()
        else:
            found += rng.integers(0, 36, run).tolist()
    return found[:count]


def _printed(flat: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the ink, spread or thinned, and uneven."""
    spread = rng.integers(-1, 4)
    if spread > 0:
        flat = cv2.dilate(flat, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (int(spread) + 1,) * 2))
    elif spread < 0:
        flat = cv2.erode(flat, np.ones((2, 2), np.uint8))
    slant = np.float32([[1, rng.normal(0, 0.03), 0], [0, rng.uniform(0.9, 1.1), 0]])
    slant[0, 2] = -slant[0, 1] * _TALL / 2
    slant[1, 2] = (1 - slant[1, 1]) * _TALL / 2
    flat = cv2.warpAffine(flat, slant, (flat.shape[1], flat.shape[0]))
    patchy = cv2.resize(rng.uniform(0.75, 1.0, (4, flat.shape[1] // 24)), (flat.shape[1], flat.shape[0]))
    return flat * patchy


def _paper(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    high, wide = shape
    y, x = np.mgrid[0:high, 0:wide].astype(np.float32)
    paper = np.full(shape, rng.uniform(140, 250), np.float32)
    for _ in range(int(rng.integers(0, 4))):
        bend = 14 * np.sin(x / rng.uniform(30, 160) + rng.uniform(0, 6))
        wave = np.sin((y * rng.uniform(0.1, 1) + x * rng.uniform(-1, 1) + bend) / rng.uniform(2, 14))
        paper -= np.clip(wave, rng.uniform(-1, 0.8), 1) * rng.uniform(0, 22)
    if rng.random() < 0.3:
        blot = cv2.resize(
            rng.normal(0, 1, (5, wide // 40)).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC
        )
        paper += blot * rng.uniform(0, 22)
    return paper


def _photographed(page: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return the page at the pixels a character that a camera gives, blurred, grainy and packed."""
    pitch = float(rng.uniform(9.5, 24))
    scale = pitch / _PITCH
    small = cv2.resize(
        page, None, fx=scale * float(rng.uniform(0.9, 1.1)), fy=scale, interpolation=cv2.INTER_AREA
    )
    small = cv2.GaussianBlur(small, (0, 0), float(rng.uniform(0.3, 0.075 * pitch + 0.35)))
    if rng.random() < 0.4:
        length = float(rng.uniform(0, 0.28 * pitch))
        small = cv2.filter2D(small, -1, _smear(length, float(rng.uniform(0, np.pi))))
    small = small * rng.uniform(0.35, 1.05) + rng.uniform(0, 30)
    small += rng.normal(0, rng.uniform(0.5, 8), small.shape)
    packed = np.clip(small, 0, 255).astype(np.uint8)
    if rng.random() < 0.6:
        _, data = cv2.imencode(".jpg", packed, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(45, 95))])
        packed = cv2.imdecode(data, cv2.IMREAD_GRAYSCALE)
    return packed.astype(np.float32)


def _smear(length: float, angle: float) -> np.ndarray:
    size = 2 * int(np.ceil(length / 2)) + 1
    kernel = np.zeros((size, size), np.float32)
    for at in np.linspace(-length / 2, length / 2, 15):
        kernel[round(size // 2 + at * np.sin(angle)), round(size // 2 + at * np.cos(angle))] += 1 / 15
    return kernel


def _straightened(
    seen: np.ndarray, count: int, rng: np.random.Generator
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the strip cut from what the camera saw, and where in it each character's middle is, and its width there."""
    pitch = float(rng.uniform(16, 31))
    # The pitch grows or shrinks along a line that is seen at an angle.
    growth = float(rng.uniform(-0.0004, 0.0004))
    start = float(rng.uniform(-7 * pitch, 2.5 * pitch))
    x = np.arange(WIDTH, dtype=np.float32)
    cells = ((x - start) / pitch) * (1 + growth * (x - start))
    per_cell = seen.shape[1] / (count + 6)
    char_height = 0.56 * _PITCH * 1.68 / _TALL * seen.shape[0]
    tall = char_height / (_USUAL * HEIGHT) * float(rng.uniform(0.72, 1.3))
    shift = float(rng.normal(0, 0.07)) * HEIGHT
    tilt = float(rng.normal(0, 0.012))
    bend = float(rng.normal(0, 1.2)) / WIDTH**2 * 4
    row = np.arange(HEIGHT, dtype=np.float32)[:, None] - HEIGHT / 2 + shift
    curve = tilt * (x - WIDTH / 2) + bend * (x - WIDTH / 2) ** 2
    map_y = (row + curve[None]) * tall + seen.shape[0] / 2
    lean = float(rng.normal(0, 0.06))
    map_x = (cells[None] + 3) * per_cell + lean * row * tall
    picture = cv2.remap(
        seen,
        map_x.astype(np.float32),
        map_y.astype(np.float32),
        cv2.INTER_CUBIC,
        borderMode=cv2.BORDER_REPLICATE,
    )
    return picture, cells, np.gradient(cells)


def _lit(picture: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    x = np.linspace(0, 1, WIDTH, dtype=np.float32)[None]
    y = np.linspace(0, 1, HEIGHT, dtype=np.float32)[:, None]
    picture = picture * (1 + rng.uniform(-0.25, 0.25) * (x - 0.5))
    if rng.random() < 0.25:
        off = x - rng.uniform(0, 1) + y * rng.uniform(-0.2, 0.2)
        edge = (1 + np.tanh(off * rng.uniform(5, 60))) / 2
        picture = picture * (1 - edge * rng.uniform(0.2, 0.6))
    if rng.random() < 0.2:
        spot = np.exp(-(((x - rng.uniform(0, 1)) / rng.uniform(0.05, 0.4)) ** 2))
        picture = picture + spot * rng.uniform(20, 160)
    return np.clip(picture, 0, 255)


def _normal(picture: np.ndarray) -> np.ndarray:
    return ((picture - picture.mean()) / (picture.std() + 4)).astype(np.float32)


def _labels(text: list[int], cells: np.ndarray, _: Any) -> np.ndarray:
    """Return the class of each step from where in the line, in characters, each of its pixels is."""
    at = cells[STRIDE // 2 :: STRIDE]
    number = np.floor(at).astype(int)
    off = np.abs(at - number - 0.5)
    inside = (number >= 0) & (number < len(text))
    classes = np.where(inside, np.array(text)[np.clip(number, 0, len(text) - 1)] + 1, NOTHING)
    classes = np.where(off > 0.4, NOTHING, classes)
    return np.where(inside & (off > 0.26) & (off <= 0.4), EITHER, classes)
