"""How a head is held, in degrees: the points of its mesh laid onto a generic face in three dimensions.

The generic face is the median of the mesh over 74 portraits, made symmetric; the pitch that is none is their median pitch, as people
photographed for a portrait hold their heads.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Number of the mesh's point on the picture's left, on its right: right, down and away from the camera of midway between the eyes,
# in inter-eye distances. Points that neither mouth, brows nor jaw move.
_PAIRS = {
    (33, 263): (0.723, -0.009, 0.044),
    (133, 362): (0.277, 0.009, -0.044),
    (98, 327): (0.286, 0.624, -0.276),
    (67, 297): (0.557, -0.811, -0.093),
    (127, 356): (1.108, 0.092, 0.819),
    (234, 454): (1.093, 0.322, 0.886),
}
_MIDDLE = {
    168: (-0.099, -0.309),
    6: (0.015, -0.382),
    1: (0.559, -0.653),
    2: (0.663, -0.404),
    10: (-0.873, -0.218),
}
# By how much the axes above look up.
_PITCH_OF_AXES = 3.1
# The camera stands twelve inter-eye distances away, about 75 cm; half or twice as far changes angles by less than a degree.
_DISTANCE = 12.0


class Pose(NamedTuple):
    """Degrees: roll is positive when the eye on the right is lower, pitch when the face looks up, yaw when it looks to the picture's right."""

    roll: float
    pitch: float
    yaw: float


def generic_face() -> tuple[tuple[int, ...], NDArray[np.float64]]:
    """Return the numbers of the mesh's points that tell the pose, and where each is on the generic face, `(N, 3)`."""
    import numpy as np

    numbers, places = [], []
    for (left, right), (x, y, z) in _PAIRS.items():
        numbers += [left, right]
        places += [(-x, y, z), (x, y, z)]
    for number, (y, z) in _MIDDLE.items():
        numbers.append(number)
        places.append((0.0, y, z))
    turn = math.radians(_PITCH_OF_AXES)
    level = np.array([[1, 0, 0], [0, math.cos(turn), -math.sin(turn)], [0, math.sin(turn), math.cos(turn)]])
    return tuple(numbers), np.array(places, np.float64) @ level.T


def pose_of(mesh: NDArray[np.float32]) -> Pose:
    """Return the pose of the head whose 468 mesh points, `(468, 2)` in pixels of any picture, are given."""
    import cv2
    import numpy as np

    numbers, places = generic_face()
    seen = mesh[list(numbers)].astype(np.float64)
    (ax, ay), (bx, by) = mesh[[33, 133]].mean(axis=0), mesh[[263, 362]].mean(axis=0)
    apart = max(math.dist((ax, ay), (bx, by)), 1e-3)
    middle = np.array([(ax + bx) / 2, (ay + by) / 2])
    lean = math.atan2(by - ay, bx - ax)
    # The camera is thought to look straight at the face: its pose is that towards the camera, wherever in the picture it is.
    camera = np.array([[_DISTANCE, 0, 0], [0, _DISTANCE, 0], [0, 0, 1]], np.float64)
    first = np.array([[0.0], [0.0], [lean]]), np.array([[0.0], [0.0], [_DISTANCE]])
    _, turned, _ = cv2.solvePnP(
        places, (seen - middle) / apart, camera, None, *first, useExtrinsicGuess=True, flags=cv2.SOLVEPNP_ITERATIVE
    )  # fmt: skip
    return _angles(cv2.Rodrigues(turned)[0])


def _angles(matrix: Any) -> Pose:
    right, ahead = matrix[:, 0], -matrix[:, 2]
    return Pose(
        roll=math.degrees(math.atan2(right[1], right[0])),
        pitch=math.degrees(math.asin(max(-1.0, min(1.0, -ahead[1])))),
        yaw=math.degrees(math.atan2(ahead[0], -ahead[2])),
    )
