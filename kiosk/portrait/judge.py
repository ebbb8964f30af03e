"""Whether a picture may become a portrait, and the one thing to say when it may not."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.portrait.crop import MAX_PADDING, token_window
from kiosk.portrait.measures import Measures, measure

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait.faces import Face


class Problem(StrEnum):
    """What speaks against a picture, the weightiest first; never renamed."""

    NO_FACE = "no_face"
    TWO_FACES = "two_faces"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    TOO_SMALL = "too_small"
    OFF_CENTRE = "off_centre"
    TILTED = "tilted"
    BLURRED = "blurred"


HINTS: Mapping[Problem, str] = MappingProxyType(
    {
        Problem.NO_FACE: "Please look into the camera.",
        Problem.TWO_FACES: "One person only, please.",
        Problem.TOO_DARK: "It is too dark. Please turn towards the light.",
        Problem.TOO_BRIGHT: "It is too bright. Please turn away from the light.",
        Problem.TOO_SMALL: "Please come a little closer.",
        Problem.OFF_CENTRE: "Please move to the middle of the picture.",
        Problem.TILTED: "Please hold your head upright and look straight ahead.",
        Problem.BLURRED: "Please hold still for a moment.",
    }
)
"""What to say to the person, in English; the screen translates by the code."""

# A face of 60 pixels between the eyes gives 200 dpi on a 30 mm wide badge portrait; a webcam at 720p sees that at an
# arm's length and a half. A softer picture shows on paper.
MIN_INTER_EYE = 60.0
# A bystander half as large is in the way anywhere; within the portrait itself, a quarter is.
_SECOND_ANYWHERE = 0.5
_SECOND_INSIDE = 0.25
# Luminance of the highlights, not of the skin: a dark skin in good light is not a dark picture.
_DARK_HIGHLIGHT = 0.28
_BRIGHT_SHARE = 0.12
_BRIGHT_MEAN = 0.85
# The crop levels a lean up to 15 degrees; ISO/IEC 19794-5 asks for 8 of the finished picture.
_MAX_ROLL = 12.0
_MAX_YAW = 25.0
_MIN_SHARPNESS = 50


@dataclass(frozen=True, slots=True)
class Judgement:
    """What was found in a picture.

    Args:
        ok: True when nothing speaks against it.
        face: The face it is about (the largest), or None.
        problems: What speaks against it, the weightiest first.
        scores: Components of ISO/IEC 29794-5 by name, 0 to 100; empty without a face.
        native: The measured values behind the scores, or None without a face.
    """

    ok: bool
    face: Face | None
    problems: tuple[Problem, ...]
    scores: Mapping[str, int] = field(default_factory=dict)
    native: Measures | None = None

    @property
    def hint(self) -> str:
        """Return the one thing to say now, in English, or empty."""
        return HINTS[self.problems[0]] if self.problems else ""


def judge(image: NDArray[np.uint8], faces: Sequence[Face]) -> Judgement:
    """Return whether `image`, `(H, W, 3) uint8` BGR, with `faces` found in it, may become a portrait."""
    if not faces:
        return Judgement(ok=False, face=None, problems=(Problem.NO_FACE,))
    ordered = sorted(faces, key=lambda face: face.area, reverse=True)
    native = measure(image, ordered)
    scores = native.scores()
    found = _found(native, scores)
    found[Problem.TWO_FACES] = any(_in_the_way(other, ordered[0]) for other in ordered[1:])
    problems = tuple(problem for problem in Problem if found.get(problem))
    return Judgement(not problems, ordered[0], problems, MappingProxyType(dict(scores)), native)


def _found(native: Measures, scores: Mapping[str, int]) -> dict[Problem, bool]:
    return {
        Problem.TOO_DARK: native.highlight < _DARK_HIGHLIGHT,
        Problem.TOO_BRIGHT: native.bright > _BRIGHT_SHARE or native.mean > _BRIGHT_MEAN,
        Problem.TOO_SMALL: native.inter_eye < MIN_INTER_EYE,
        Problem.OFF_CENTRE: native.overhang > MAX_PADDING,
        Problem.TILTED: abs(native.roll) > _MAX_ROLL or abs(native.yaw) > _MAX_YAW,
        Problem.BLURRED: scores["Sharpness"] < _MIN_SHARPNESS,
    }


def _in_the_way(other: Face, face: Face) -> bool:
    share = math.sqrt(other.area / face.area)
    window = token_window(face)
    x, y = other.eyes
    inside = abs(x - window.x) < window.width / 2 and abs(y - window.y) < window.height / 2
    return share > (_SECOND_INSIDE if inside else _SECOND_ANYWHERE)
