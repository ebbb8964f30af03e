"""The astronaut, held before a 720p webcam in ways that are known."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import cv2
import numpy as np
import pytest

from kiosk.assets import resource
from kiosk.portrait import Face, FaceFinder, Judgement, judge, load_picture

# Midway between the eyes, and their distance, in resources/rehearsal/face.jpg.
EYES, APART = (223.6, 102.0), 44.0


class Booth:
    """A webcam of 1280×720 before which the portrait of known size, place and lean is held."""

    def __init__(self) -> None:
        self.finder = FaceFinder()
        self.portrait = load_picture(resource("rehearsal", "face.jpg").read_bytes(), 1_000_000)

    def frame(
        self, inter_eye: float = 110, x: float = 640, y: float = 300, lean: float = 0, onto: Any = None
    ) -> Any:
        """Return a frame with the eyes that far apart, midway at x, y, the head leaning by `lean` degrees."""
        frame = np.full((720, 1280, 3), (120, 130, 125), np.uint8) if onto is None else onto.copy()
        matrix = cv2.getRotationMatrix2D(EYES, -lean, inter_eye / APART)
        matrix[:, 2] += np.array([x, y]) - EYES
        return cv2.warpAffine(
            self.portrait, matrix, (1280, 720), dst=frame, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT
        )  # fmt: skip

    def judge(self, frame: Any) -> Judgement:
        return judge(frame, self.finder.find(frame))

    def face(self, frame: Any) -> Face:
        faces = self.finder.find(frame)
        assert faces, "the detector sees no face"
        return faces[0]


@pytest.fixture(scope="session")
def booth() -> Booth:
    return Booth()


@pytest.fixture(scope="session")
def blurred() -> Callable[[Any, float], Any]:
    return lambda frame, sigma: cv2.GaussianBlur(frame, (0, 0), sigma) if sigma else frame


@pytest.fixture(scope="session")
def lit() -> Callable[[Any, float], Any]:
    """A frame with that many times the light."""
    return lambda frame, gain: np.clip(frame.astype(np.float32) * gain, 0, 255).astype(np.uint8)
