"""Fine line patterns that belong to one badge: a serial that was changed no longer fits its lines.

A document holds a few waves, each once; a badge lays copies of three of them over each other, shifted and
stretched by what is drawn from its serial. So a pattern of some thousand points costs a badge a few hundred bytes.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from kiosk.badge.design import Box

WAVES = 6
"""So many waves there are to draw from."""

PERIOD = 3.4
"""Width of a wave's period in its own units, half its height being one: so stretching it hardly thickens its line."""

_LONGEST = 480
_STEPS = 16
_COPIES = 8
_LAYERS = 3


@dataclass(frozen=True, slots=True)
class Copy:
    """One copy of a wave.

    Args:
        wave: Which, 0 first.
        matrix: As PDF's `cm` takes it: from the wave's own units to mm.
    """

    wave: int
    matrix: tuple[float, float, float, float, float, float]


def pattern(seed: str, box: Box, height: float) -> Iterator[Copy]:
    """Yield the copies that make the pattern of `seed` in `box`; the same seed gives the same pattern.

    Args:
        seed: What the pattern is to belong to.
        box: In mm from the upper left corner.
        height: Of the trimmed page, in mm.
    """
    drawn = hashlib.sha256(seed.encode()).digest()
    middle = height - box.y - box.height / 2
    for layer in range(_LAYERS):
        wave, phase, step, stretch, lean = drawn[layer * 5 : layer * 5 + 5]
        # A period is as wide as the band is high, more or less: lines cross at angles that the eye can tell apart.
        across = box.height * (1.1 + 1.4 * stretch / 255)
        shift = 0.05 + 0.06 * step / 255
        for copy in range(_COPIES):
            tall = box.height / 2 * (0.96 - copy * (0.04 + 0.05 * lean / 255))
            left = box.x - across * (1 + (phase / 255 + copy * shift) % 1)
            yield Copy(wave % WAVES, (across / PERIOD, 0.0, 0.0, tall if layer % 2 else -tall, left, middle))


def reach(box: Box) -> int:
    """Return how many periods cover `box` from wherever a copy begins."""
    return min(_LONGEST, math.ceil(box.width / (box.height * 1.1)) + 3)


@cache
def wave(number: int, periods: int) -> str:
    """Return the path of one wave over so many periods: PDF operators that build it and stroke nothing.

    Its points are joined by cubics through the wave's own slopes (Hermite), so it bends as smoothly as it is printed.
    """
    begin = _point(number, 0.0)
    parts = [f"{begin[0]:.3f} {begin[1]:.3f} m"]
    for step in range(periods * _STEPS):
        at, then = step / _STEPS, (step + 1) / _STEPS
        (x0, y0), (x3, y3) = _point(number, at), _point(number, then)
        third = (x3 - x0) / 3
        y1 = y0 + _slope(number, at) * third
        y2 = y3 - _slope(number, then) * third
        parts.append(f"{x0 + third:.3f} {y1:.3f} {x3 - third:.3f} {y2:.3f} {x3:.3f} {y3:.3f} c")
    return "\n".join(parts)


def _point(number: int, x: float) -> tuple[float, float]:
    swell = 0.68 + 0.32 * math.sin(math.tau * x / (number + 2))
    return x * PERIOD, swell * math.sin(math.tau * x)


def _slope(number: int, x: float) -> float:
    """Return the rise a unit at period `x`."""
    rate = math.tau / (number + 2)
    swell = 0.68 + 0.32 * math.sin(rate * x)
    rise = 0.32 * rate * math.cos(rate * x) * math.sin(math.tau * x) + swell * math.tau * math.cos(
        math.tau * x
    )
    return rise / PERIOD
