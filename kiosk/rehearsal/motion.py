"""How an unsteady hand moves: where a held-up thing is in each frame, and how fast."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Pose:
    """Where a flat thing is held.

    Args:
        x: Middle of the code, pixels from the left of the frame.
        y: Middle of the code, pixels from the top.
        scale: Pixels of the frame a pixel of the thing.
        angle: Turned in the picture's plane, radians.
        tilt_x: Leaning towards the camera over its upright axis, -1 to 1.
        tilt_y: Leaning over its level axis, -1 to 1.
    """

    x: float
    y: float
    scale: float
    angle: float
    tilt_x: float
    tilt_y: float


class Tremor:
    """A smooth wandering around zero: a few slow waves of random phase.

    Args:
        rng: Where the phases come from.
        slowest: Frequency of the largest wave in hertz; the others are faster and smaller.
    """

    def __init__(self, rng: random.Random, slowest: float) -> None:
        self._waves = [
            (slowest * factor * rng.uniform(0.8, 1.25), 1.0 / factor, rng.uniform(0, math.tau))
            for factor in (1.0, 2.3, 5.1)
        ]

    def at(self, seconds: float) -> float:
        """Return the deviation at `seconds`, about -1 to 1."""
        total = sum(size * math.sin(math.tau * hertz * seconds + phase) for hertz, size, phase in self._waves)
        return total / 1.6


@dataclass(frozen=True, slots=True)
class Hold:
    """A thing brought up to the camera, held, and taken away.

    Args:
        rest: Where it is held, around which the hand wanders.
        enter_s: Seconds to bring it up.
        leave_s: Seconds to take it away.
        total_s: Seconds from the first sight of it to the last.
        wander: How far the hand strays, pixels.
        tremors: One a degree of freedom: x, y, scale, angle, tilt_x, tilt_y.
    """

    rest: Pose
    enter_s: float
    leave_s: float
    total_s: float
    wander: float
    tremors: tuple[Tremor, ...]

    def pose(self, seconds: float) -> Pose:
        """Return the pose `seconds` after it began to come up."""
        away = max(1 - seconds / self.enter_s, 1 - (self.total_s - seconds) / self.leave_s, 0.0)
        away = away * away * (3 - 2 * away)
        x, y, scale, angle, tilt_x, tilt_y = (tremor.at(seconds) for tremor in self.tremors)
        rest = self.rest
        return Pose(
            x=rest.x + self.wander * x + 120 * away,
            y=rest.y + self.wander * y + 820 * away,
            scale=rest.scale * (1 + 0.03 * scale) * (1 - 0.35 * away),
            angle=rest.angle + 0.03 * angle + 0.5 * away,
            tilt_x=rest.tilt_x + 0.05 * tilt_x,
            tilt_y=rest.tilt_y + 0.05 * tilt_y + 0.3 * away,
        )


def corners(
    box: tuple[float, float, float, float], about: tuple[float, float], pose: Pose
) -> NDArray[np.float32]:
    """Return where the corners of `box` (left, top, right, bottom) land in the frame, `(4, 2)`.

    A camera at a distance of 1,400 pixels sees the thing turned about `about`, its middle.
    """
    left, top, right, bottom = box
    flat = np.array([[left, top], [right, top], [right, bottom], [left, bottom]], np.float64) - about
    turn_y, turn_x = pose.tilt_x * 0.7, pose.tilt_y * 0.7
    cos, sin = math.cos(pose.angle), math.sin(pose.angle)
    x = flat[:, 0] * cos - flat[:, 1] * sin
    y = flat[:, 0] * sin + flat[:, 1] * cos
    depth = x * math.sin(turn_y) + y * math.sin(turn_x)
    x, y = x * math.cos(turn_y), y * math.cos(turn_x)
    near = 1400.0 / (1400.0 + depth * pose.scale)
    placed = np.stack([pose.x + x * pose.scale * near, pose.y + y * pose.scale * near], axis=-1)
    return placed.astype(np.float32)
