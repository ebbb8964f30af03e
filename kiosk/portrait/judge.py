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
    from kiosk.portrait.features import Cover


class Problem(StrEnum):
    """What speaks against a picture, the weightiest first; never renamed."""

    NO_FACE = "no_face"
    TWO_FACES = "two_faces"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    TOO_SMALL = "too_small"
    OFF_CENTRE = "off_centre"
    COVERED = "covered"
    TILTED = "tilted"
    TURNED = "turned"
    CHIN_LOW = "chin_low"
    CHIN_HIGH = "chin_high"
    MOUTH_OPEN = "mouth_open"
    UNEVEN_LIGHT = "uneven_light"
    BLURRED = "blurred"
    BUSY_BACKGROUND = "busy_background"


HINTS: Mapping[Problem, str] = MappingProxyType(
    {
        Problem.NO_FACE: "Please look into the camera.",
        Problem.TWO_FACES: "One person only, please.",
        Problem.TOO_DARK: "It is too dark. Please turn towards the light.",
        Problem.TOO_BRIGHT: "It is too bright. Please turn away from the light.",
        Problem.TOO_SMALL: "Please come a little closer.",
        Problem.OFF_CENTRE: "Please move to the middle of the picture.",
        Problem.COVERED: "Please uncover your face: no mask, no hand, no dark glasses.",
        Problem.TILTED: "Please hold your head upright.",
        Problem.TURNED: "Please look straight into the camera.",
        Problem.CHIN_LOW: "Please raise your chin a little.",
        Problem.CHIN_HIGH: "Please lower your chin a little.",
        Problem.MOUTH_OPEN: "Please close your mouth.",
        Problem.UNEVEN_LIGHT: "The light comes from one side. Please turn towards it.",
        Problem.BLURRED: "Please hold still for a moment.",
        Problem.BUSY_BACKGROUND: "It is busy behind you. Please stand before a plain wall.",
    }
)
"""What to say to the person, in English; the screen translates by the code."""

# A face of 90 pixels between the eyes gives 300 dpi on a 30 mm wide badge portrait; a webcam at 720p sees that from about 60 cm.
# A softer picture shows on paper.
MIN_INTER_EYE = 90.0
# A bystander half as large is in the way anywhere; within the portrait itself, a quarter is.
_SECOND_ANYWHERE = 0.5
_SECOND_INSIDE = 0.25
# Luminance of the highlights, not of the skin: a dark skin in good light is not a dark picture.
_DARK_HIGHLIGHT = 0.28
_BRIGHT_SHARE = 0.12
_BRIGHT_MEAN = 0.85
# The crop levels a lean up to 15 degrees; ISO/IEC 19794-5 asks for 8 of the finished picture.
_MAX_ROLL = 12.0
_MAX_YAW = 18.0
_MAX_PITCH = 15.0
_MIN_SHARPNESS = 50
# Shares of skin, mouth and eyes beyond which something covers them; none of 70 uncovered portraits reaches one of these, beards,
# glasses and wide smiles among them.
_COVERED_SKIN, _COVERED_MOUTH, _COVERED_EYES = 0.4, 0.1, 0.5
# Beyond a smile that shows the teeth (at most 0.167 in 70 portraits).
_MAX_MOUTH = 0.18
# What both cheeks' light has in common; lit from a window at the side a face has more.
_MIN_EVENNESS = 0.06
# Letters, crowds and shelves in focus; a hall out of focus, a doorway or a banner stay below half of it.
_MAX_BACKGROUND = 250.0


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
    dark = native.highlight < _DARK_HIGHLIGHT
    bright = native.bright > _BRIGHT_SHARE or native.mean > _BRIGHT_MEAN
    blurred = scores["Sharpness"] < _MIN_SHARPNESS
    found = {
        Problem.TOO_DARK: dark,
        Problem.TOO_BRIGHT: bright,
        Problem.TOO_SMALL: native.inter_eye < MIN_INTER_EYE,
        Problem.OFF_CENTRE: native.overhang > MAX_PADDING,
        Problem.TILTED: abs(native.roll) > _MAX_ROLL,
        Problem.TURNED: abs(native.yaw) > _MAX_YAW,
        Problem.CHIN_LOW: native.pitch < -_MAX_PITCH,
        Problem.CHIN_HIGH: native.pitch > _MAX_PITCH,
        Problem.UNEVEN_LIGHT: native.evenness < _MIN_EVENNESS,
        Problem.BLURRED: blurred,
    }
    if native.finer is not None:
        # Where light or detail is wanting, what should be seen of a face is not seen, covered or not.
        found[Problem.COVERED] = not (dark or bright or blurred) and _is_covered(native.finer.cover)
        found[Problem.MOUTH_OPEN] = native.finer.mouth > _MAX_MOUTH
        found[Problem.BUSY_BACKGROUND] = native.finer.background > _MAX_BACKGROUND
    return found


def _is_covered(cover: Cover) -> bool:
    return cover.skin > _COVERED_SKIN or cover.mouth > _COVERED_MOUTH or cover.eyes > _COVERED_EYES


def _in_the_way(other: Face, face: Face) -> bool:
    share = math.sqrt(other.area / face.area)
    window = token_window(face)
    x, y = other.eyes
    inside = abs(x - window.x) < window.width / 2 and abs(y - window.y) < window.height / 2
    return share > (_SECOND_INSIDE if inside else _SECOND_ANYWHERE)
