"""Where the faces are: boxes by YuNet, five points each, those of the largest refined by the face mesh."""

from __future__ import annotations

import math
import threading
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault
from kiosk.portrait.mesh import FaceMesh, FivePoints, Point, five_points

if TYPE_CHECKING:
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

_MODEL = ("models", "face_detection_yunet_2023mar.onnx")
# Half of 720p: at this size YuNet finds every face that is fit for a badge, in 9 ms.
_PIXELS = 640 * 360
_SCORE = 0.7
_OVERLAP = 0.3
_MOST = 50
_LEAST_SIDE = 160


@dataclass(frozen=True, slots=True)
class Face:
    """One face, in pixels of the picture it was found in.

    Args:
        box: x, y, width, height; may reach beyond the picture.
        points: Eye on the picture's left, eye on its right, tip of the nose, corner of the mouth on the left, on the right.
        score: The detector's certainty, 0 to 1.
        mesh: The 468 points of the face mesh, `(468, 2) float32`, or None where it was not asked or saw nothing.
    """

    box: tuple[float, float, float, float]
    points: FivePoints
    score: float
    mesh: NDArray[np.float32] | None = field(default=None, compare=False, repr=False)

    @property
    def eyes(self) -> Point:
        """Return the point midway between the eyes."""
        (ax, ay), (bx, by) = self.points[0], self.points[1]
        return (ax + bx) / 2, (ay + by) / 2

    @property
    def inter_eye(self) -> float:
        """Return the distance between the eyes in pixels, never zero."""
        return max(math.dist(self.points[0], self.points[1]), 1e-3)

    @property
    def roll(self) -> float:
        """Return how far the head leans, in degrees; positive when the eye on the right is lower."""
        (ax, ay), (bx, by) = self.points[0], self.points[1]
        return math.degrees(math.atan2(by - ay, bx - ax))

    @property
    def yaw(self) -> float:
        """Return a rough estimate of how far the head is turned, in degrees, from where the nose is between the eyes."""
        (ax, ay), (bx, by) = self.points[0], self.points[1]
        (ex, ey), (nx, ny) = self.eyes, self.points[2]
        along = ((nx - ex) * (bx - ax) + (ny - ey) * (by - ay)) / self.inter_eye**2
        # The tip of the nose stands about 0.6 inter-eye distances before the eyes.
        return math.degrees(math.atan2(along, 0.6))

    @property
    def area(self) -> float:
        """Return the area of the box in square pixels."""
        return self.box[2] * self.box[3]


class FaceFinder:
    """Finds faces in pictures of any size; one may be shared by threads.

    Args:
        model: The YuNet model, else the one that ships.
    """

    def __init__(self, model: Path | None = None) -> None:
        self._model = model or resource(*_MODEL)
        self._lock = threading.Lock()
        self._detector: Any = None
        self._mesh = FaceMesh()

    def find(self, image: NDArray[np.uint8]) -> tuple[Face, ...]:
        """Return the faces in `image`, `(H, W, 3) uint8` BGR, the largest first.

        Raises:
            EnvironmentFault: `face_model_missing`.
        """
        for pixels in (_PIXELS, _PIXELS // 4):
            # A face that fills the picture is found only where the picture is smaller.
            if faces := self._find(image, pixels):
                mesh = self._mesh.refine(image, faces[0].box, faces[0].roll)
                first = faces[0] if mesh is None else replace(faces[0], points=five_points(mesh), mesh=mesh)
                return (first, *faces[1:])
        return ()

    def _find(self, image: NDArray[np.uint8], pixels: int) -> tuple[Face, ...]:
        import cv2

        height, width = image.shape[:2]
        scale = min(1.0, math.sqrt(pixels / (width * height)))
        size = (max(1, round(width * scale)), max(1, round(height * scale)))
        small = image if size == (width, height) else cv2.resize(image, size, interpolation=cv2.INTER_AREA)
        padded = cv2.copyMakeBorder(small, 0, _room(size[1]), 0, _room(size[0]), cv2.BORDER_CONSTANT)
        with self._lock:
            if self._detector is None:
                self._detector = _open_detector(self._model)
            self._detector.setInputSize((padded.shape[1], padded.shape[0]))
            _, rows = self._detector.detect(padded)
        stretch = (width / size[0], height / size[1])
        faces = [_face(row, stretch) for row in (() if rows is None else rows.tolist())]
        real = [face for face in faces if _plausible(face, width, height)]
        return tuple(sorted(real, key=lambda face: face.area, reverse=True))


def _room(side: int) -> int:
    """Return by how much a side is padded: on smaller or odd sizes YuNet was seen to read memory that is not the picture's."""
    return max(_LEAST_SIDE, -(-side // 32) * 32) - side


def _plausible(face: Face, width: int, height: int) -> bool:
    """Say whether a row of the detector can be a face of a picture of that size."""
    values = (*face.box, face.score, *(value for point in face.points for value in point))
    x, y, w, h = face.box
    return (
        all(map(math.isfinite, values))
        and 2 <= w <= 2 * width
        and 2 <= h <= 2 * height
        and 0 <= x + w / 2 <= width
        and 0 <= y + h / 2 <= height
    )


def _open_detector(model: Path) -> Any:
    import cv2

    try:
        return cv2.FaceDetectorYN.create(str(model), "", (320, 320), _SCORE, _OVERLAP, _MOST)
    except cv2.error as error:
        raise EnvironmentFault(
            "face_model_missing",
            f"The face detector's model {model.name} is missing or damaged.",
            "Install the program again.",
        ) from error


def _face(row: list[float], stretch: tuple[float, float]) -> Face:
    sx, sy = stretch
    pairs = [(row[i] * sx, row[i + 1] * sy) for i in range(0, 14, 2)]
    (x, y), (width, height), first, second, nose, *mouth = pairs
    return Face((x, y, width, height), (first, second, nose, mouth[0], mouth[1]), row[14])
