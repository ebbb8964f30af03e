"""What a camera in the hall may see: a held code, somebody who stands there, or nobody. Plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Medium(StrEnum):
    """What a code is shown on."""

    PHONE = "phone"
    LETTER = "letter"
    BADGE = "badge"


class Light(StrEnum):
    """What the light makes of a screen or a sheet."""

    GOOD = "good"
    GLARE = "glare"
    DIM = "dim"


class Pose(StrEnum):
    """How people stand before the camera."""

    GOOD = "good"
    FAR = "far"
    ASIDE = "aside"
    PAIR = "pair"


@dataclass(frozen=True, slots=True)
class Held:
    """A code that is brought up to the camera and held.

    Args:
        code: The text of the code; of a badge it is empty, and `paper` is shown.
        turn: Degrees by which it is turned in the picture.
        per_module: Pixels of the frame a module of the code: what decides whether it can be read.
        enter_s: Seconds to bring it up.
        paper: The PDF of a badge.
        seed: Decides hand, thing and place.
    """

    code: str
    medium: Medium = Medium.PHONE
    turn: int = 0
    per_module: float = 4.4
    light: Light = Light.GOOD
    enter_s: float = 0.4
    paper: Path | None = None
    seed: int = 0


@dataclass(frozen=True, slots=True)
class Stood:
    """Somebody before the camera; `seed` decides size, side and light."""

    pose: Pose = Pose.GOOD
    seed: int = 0


Sight = Held | Stood | None
"""What is before the camera; None is the empty hall."""
