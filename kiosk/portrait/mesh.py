"""Where eyes, nose and mouth are to the pixel, by MediaPipe's face mesh.

YuNet's five points lean towards an upright face: a head that leans by 20 degrees is seen leaning by 4. The mesh sees up to
about 12 of what is left, so it looks again, each time turned by what it saw last, until it sees a level face.
"""

from __future__ import annotations

import math
import threading
from typing import TYPE_CHECKING, Any

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_MODEL = ("models", "face_landmark.tflite")
_SIDE = 192
_POINTS = 468
# The model wants the face with half its size again around it.
_WIDEN = 1.5
_MOST_LOOKS = 4
_LEVEL = 2.0
_CORNERS_OF_EYES = ((33, 133), (362, 263))
_NOSE, _MOUTH = 1, (61, 291)

Point = tuple[float, float]
FivePoints = tuple[Point, Point, Point, Point, Point]


class FaceMesh:
    """Refines the points of one face; one may be shared by threads.

    Args:
        model: The face mesh model, else the one that ships.
    """

    def __init__(self, model: Path | None = None) -> None:
        self._model = model or resource(*_MODEL)
        self._lock = threading.Lock()
        self._net: Any = None

    def refine(
        self, image: NDArray[np.uint8], box: tuple[float, float, float, float], lean: float
    ) -> NDArray[np.float32] | None:
        """Return the 468 points of the mesh, `(468, 2) float32` in pixels of the picture, or None where it sees no face.

        Args:
            image: `(H, W, 3) uint8` BGR.
            box: x, y, width, height of the face.
            lean: The roll to begin with, in degrees.

        Raises:
            EnvironmentFault: `face_model_missing`.
        """
        points: NDArray[np.float32] | None = None
        for _ in range(_MOST_LOOKS):
            seen = self._look(image, box, lean)
            if seen is None:
                break
            points = seen
            (ax, ay), (bx, by), *_ = five_points(points)
            roll = math.degrees(math.atan2(by - ay, bx - ax))
            off, lean = (roll - lean + 180) % 360 - 180, roll
            if abs(off) < _LEVEL:
                break
        return points

    def _look(
        self, image: NDArray[np.uint8], box: tuple[float, float, float, float], lean: float
    ) -> NDArray[np.float32] | None:
        import cv2
        import numpy as np

        x, y, width, height = box
        scale = _SIDE / (max(width, height, 1.0) * _WIDEN)
        cos, sin = math.cos(math.radians(lean)) * scale, math.sin(math.radians(lean)) * scale
        cx, cy = x + width / 2, y + height / 2
        into = np.array(
            [[cos, sin, _SIDE / 2 - cos * cx - sin * cy], [-sin, cos, _SIDE / 2 + sin * cx - cos * cy]]
        )
        patch = cv2.warpAffine(image, into, (_SIDE, _SIDE), borderMode=cv2.BORDER_REPLICATE)
        flat, score = self._forward(cv2.dnn.blobFromImage(patch, 1 / 255, (_SIDE, _SIDE), swapRB=True))
        if score < 0.0:
            return None
        back = cv2.invertAffineTransform(into)
        found: NDArray[np.float32] = (flat.reshape(_POINTS, 3)[:, :2] @ back[:, :2].T + back[:, 2]).astype(
            np.float32
        )
        return found

    def _forward(self, blob: Any) -> tuple[Any, float]:
        """Return the 468 points as `(1404,)` and the logit of there being a face."""
        with self._lock:
            if self._net is None:
                self._net = _open_net(self._model)
            self._net.setInput(blob)
            outputs = self._net.forward(self._net.getUnconnectedOutLayersNames())
        points = next(o for o in outputs if o.size == _POINTS * 3)
        return points.reshape(-1), float(next(o for o in outputs if o.size == 1).reshape(-1)[0])


def five_points(mesh: NDArray[np.float32]) -> FivePoints:
    """Return left eye, right eye, nose and mouth corners (by place in the picture) of the 468 points."""
    left, right = (mesh[list(pair)].mean(axis=0) for pair in _CORNERS_OF_EYES)
    first, second = _MOUTH
    return _point(left), _point(right), _point(mesh[_NOSE]), _point(mesh[first]), _point(mesh[second])


def _point(pair: Any) -> Point:
    return float(pair[0]), float(pair[1])


def _open_net(model: Path) -> Any:
    import cv2

    try:
        return cv2.dnn.readNetFromTFLite(str(model))
    except cv2.error as error:
        raise EnvironmentFault(
            "face_model_missing",
            f"The face mesh model {model.name} is missing or damaged.",
            "Install the program again.",
        ) from error
