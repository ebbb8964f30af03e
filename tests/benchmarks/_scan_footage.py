"""Made-up footage for the reader: small codes in an unsteady hand, in poor light, by a noisy webcam.

Every frame is a pure function of its clip and its number, so that a slow reader that drops frames and
a quick one that sees them all look at the same film.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

import cv2
import numpy as np

WIDTH, HEIGHT, FPS = 1280, 720, 30
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


@dataclass(frozen=True)
class Clip:
    """One code held before the camera.

    Args:
        seed: All of the clip follows from it.
        side: Side of the code in pixels, its quiet zone not counted; 0 for a clip without a code.
        characters: Length of its text.
        frames: How long it is held.
    """

    seed: int
    side: float
    characters: int
    frames: int = 75
    text: str = field(init=False)

    def __post_init__(self) -> None:
        rng = np.random.default_rng(self.seed)
        body = "".join(_ALPHABET[i] for i in rng.integers(0, len(_ALPHABET), self.characters))
        object.__setattr__(self, "text", f"AK1:{body}")

    def frame(self, number: int) -> np.ndarray:
        """Return frame `number` (0 first) as `(720, 1280, 3) uint8` BGR."""
        scene = _background(self.seed).copy()
        rng = np.random.default_rng((self.seed, number))
        hand = _Hand(self.seed)
        if self.side:
            self._hold(scene, hand, number, rng)
        light = hand.light(number)
        noise = _noise(self.seed % 4)
        dy, dx = rng.integers(0, 400), rng.integers(0, 700)
        grain = noise[dy : dy + HEIGHT, dx : dx + WIDTH]
        return cv2.addWeighted(scene, light, grain, hand.grain, -128 * hand.grain, dtype=cv2.CV_8U)

    def _hold(self, scene: np.ndarray, hand: _Hand, number: int, rng: np.random.Generator) -> None:
        card = _card(self.text)
        modules = card.shape[0] // 8 - 16
        scale = self.side / (modules * 8)
        size = card.shape[0] * scale
        x, y, angle, tilt = hand.pose(number)
        corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]], np.float32) * size / 2
        turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]], np.float32)
        corners = (corners * (1 + np.array([[tilt], [-tilt], [tilt / 2], [-tilt]], np.float32))) @ turn.T
        corners += (x, y)
        reach = int(size * 0.9) + 12
        left, top = int(x) - reach, int(y) - reach
        patch = scene[top : top + 2 * reach, left : left + 2 * reach]
        # Drawn at three times the size and shrunk by area, as a sensor's pixel sums the light on it.
        flat = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], np.float32) * card.shape[0]
        to_patch = cv2.getPerspectiveTransform(flat, ((corners - (left, top)) * 3).astype(np.float32))
        great = (6 * reach, 6 * reach)
        inked = cv2.warpPerspective(card, to_patch, great, flags=cv2.INTER_AREA, borderValue=0)
        mask = cv2.warpPerspective(np.full_like(card, 255), to_patch, great)
        inked = cv2.GaussianBlur(inked, (0, 0), 3 * hand.focus(number))
        length, direction = hand.motion(number, rng)
        inked = cv2.filter2D(inked, -1, _streak(3 * length, direction))
        small = cv2.resize(inked, (2 * reach, 2 * reach), interpolation=cv2.INTER_AREA)
        cover = cv2.resize(mask, (2 * reach, 2 * reach), interpolation=cv2.INTER_AREA)[..., None] / 255.0
        paper = 40 + small[..., None] * (hand.contrast / 255.0)
        patch[:] = (patch * (1 - cover) + paper * cover).astype(np.uint8)


class _Hand:
    """The unsteady hand, the light and the lens of one clip."""

    def __init__(self, seed: int) -> None:
        rng = np.random.default_rng((seed, 7))
        self.grain = rng.uniform(0.12, 0.34)
        self.contrast = rng.uniform(90, 150)
        self._centre = (rng.uniform(480, 800), rng.uniform(270, 450))
        self._angle = rng.uniform(-0.35, 0.35)
        self._tilt = rng.uniform(-0.06, 0.06)
        self._waves = rng.uniform(0.25, 2.2, (4, 3)), rng.uniform(0, 6.28, (4, 3))
        self._focus = rng.uniform(0.5, 0.95)
        self._shake = rng.uniform(4, 12)

    def _wave(self, which: int, number: int) -> float:
        rates, phases = self._waves
        seconds = number / FPS
        return float(np.mean(np.sin(6.283 * rates[which] * seconds + phases[which])))

    def pose(self, number: int) -> tuple[float, float, float, float]:
        x = self._centre[0] + self._shake * 2 * self._wave(0, number)
        y = self._centre[1] + self._shake * 2 * self._wave(1, number)
        return x, y, self._angle + 0.06 * self._wave(2, number), self._tilt

    def focus(self, number: int) -> float:
        return self._focus + 0.5 * max(0.0, self._wave(3, number))

    def motion(self, number: int, rng: np.random.Generator) -> tuple[float, float]:
        here, there = self.pose(number), self.pose(number + 1)
        dx, dy = there[0] - here[0], there[1] - here[1]
        return float(np.hypot(dx, dy)) * 0.5 + abs(rng.normal(0, 0.4)), float(np.arctan2(dy, dx))

    def light(self, number: int) -> float:
        return 0.85 + 0.15 * self._wave(3, number // 2)


def clips(count: int, seed: int = 2026) -> list[Clip]:
    """Return `count` clips of codes 85 to 110 px wide, of the lengths that credentials have."""
    rng = np.random.default_rng(seed)
    return [
        Clip(int(rng.integers(1 << 30)), float(rng.uniform(85, 110)), int(rng.integers(60, 190)))
        for _ in range(count)
    ]


def empty_frames(count: int, seed: int = 41) -> list[np.ndarray]:
    """Return `count` frames without a code: scenes with edges, text-like texture and noise."""
    return [Clip(seed + i, 0.0, 20).frame(i) for i in range(count)]


@lru_cache(maxsize=64)
def _card(text: str) -> np.ndarray:
    import qrcode

    code = qrcode.QRCode(
        error_correction=qrcode.constants.ERROR_CORRECT_M, border=8, box_size=1, mask_pattern=3
    )
    code.add_data(text)
    code.make()
    matrix = np.array(code.get_matrix())
    return np.kron(np.where(matrix, 0, 255).astype(np.uint8), np.ones((8, 8), np.uint8))


@lru_cache(maxsize=8)
def _background(seed: int) -> np.ndarray:
    rng = np.random.default_rng((seed, 1))
    rough = rng.integers(60, 170, (9, 16, 3), dtype=np.uint8)
    scene = cv2.GaussianBlur(cv2.resize(rough, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC), (0, 0), 9)
    for _ in range(12):
        x, y = int(rng.integers(0, WIDTH)), int(rng.integers(0, HEIGHT))
        w, h = int(rng.integers(20, 260)), int(rng.integers(20, 260))
        cv2.rectangle(
            scene, (x, y), (x + w, y + h), rng.integers(20, 220, 3).tolist(), int(rng.choice([-1, 3]))
        )
    for line in range(4):
        at = (int(rng.integers(0, 800)), int(rng.integers(40, 700)))
        cv2.putText(
            scene, f"GENERAL ASSEMBLY {line} DESK", at, cv2.FONT_HERSHEY_SIMPLEX, 0.7, (30, 30, 40), 2
        )
    return cv2.GaussianBlur(scene, (0, 0), 1.2)


@lru_cache(maxsize=4)
def _noise(which: int) -> np.ndarray:
    rng = np.random.default_rng((5, which))
    fine = rng.normal(128, 40, (HEIGHT + 400, WIDTH + 700, 3))
    return np.clip(fine, 0, 255).astype(np.uint8)


def _streak(length: float, direction: float) -> np.ndarray:
    half = max(1, int(np.ceil(length / 2)))
    kernel = np.zeros((2 * half + 1, 2 * half + 1), np.float32)
    for t in np.linspace(-length / 2, length / 2, 8 * half + 1):
        x, y = half + t * np.cos(direction), half + t * np.sin(direction)
        kernel[round(float(y)), round(float(x))] += 1
    return kernel / kernel.sum()
