"""What is measured of a face: native values, and their 0 to 100 scores named after ISO/IEC 29794-5.

Where a component can be had from a box and the points of a mesh, the mapping is the one that its reference
implementation (OFIQ) publishes. Some are our own: `Sharpness` (OFIQ trains a classifier; here it is the share of fine detail that a
further blur takes away, Crete et al. 2007, which light and contrast leave alone) and `CropOfTheFaceImage` (OFIQ has one a
side; here it is the side that is short by most); `EyesOpen` and `FaceOcclusionPrevention` are of the picture instead of a trained
network's (see `features`); `BackgroundUniformity` counts the spread of colour too; `IlluminationUniformity` maps as OFIQ does, over
sixteen levels of luminance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.portrait.crop import token_window
from kiosk.portrait.features import Cover, background, cover, eye_contrast, mouth_opening
from kiosk.portrait.head import head_of
from kiosk.portrait.pose import Pose, pose_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait.faces import Face

_SHARPNESS_AT = 60.0
"""Detail finer than this many pixels between the eyes does not show on a badge."""


@dataclass(frozen=True, slots=True)
class Finer:
    """Native values that only a face mesh gives.

    Args:
        mouth: Gap between the inner lips in parts of the distance from eyes to chin.
        eyes: Upright contrast within the eyes.
        cover: Shares that seem covered.
        background: How busy it is behind the head.
    """

    mouth: float
    eyes: float
    cover: Cover
    background: float

    def scores(self) -> Mapping[str, int]:
        """Return their components of ISO/IEC 29794-5, 0 to 100."""
        return {
            "MouthClosed": _score(1 - _sigmoid(self.mouth, 0.2, 0.06)),
            "EyesOpen": _score(_sigmoid(self.eyes, 0.5, 0.1)),
            "FaceOcclusionPrevention": _score(1 - self.cover.share),
            "BackgroundUniformity": _score(1.9 * (1 - _sigmoid(self.background, 10, 100))),
        }


@dataclass(frozen=True, slots=True)
class Measures:
    """Native values of one face.

    Args:
        unicity: 0 for one face, up to 1 for a second one as large (square root of the areas' ratio).
        inter_eye: Pixels between the eyes, undone the head's turn.
        dark: Share of the face at or below luminance 25 of 255.
        bright: Share of the face at or above luminance 247.
        mean: Mean luminance of the face, 0 to 1.
        variance: Variance of the same.
        highlight: Luminance that nine tenths of the face stay below, 0 to 1; well-lit skin of any tone has highlights.
        entropy: Of the face's luminance, bits.
        blur: 0 sharp to 1 blurred.
        roll: Degrees.
        pitch: Degrees, positive looking up; 0 without a mesh.
        yaw: Degrees, positive looking to the picture's right; roughly without a mesh.
        evenness: Share of luminance that both cheeks have in common, 0 to 1.
        overhang: The largest share of the token window that lies outside the picture on one side.
        finer: What the mesh gives, or None without one.
    """

    unicity: float
    inter_eye: float
    dark: float
    bright: float
    mean: float
    variance: float
    highlight: float
    entropy: float
    blur: float
    roll: float
    pitch: float
    yaw: float
    evenness: float
    overhang: float
    finer: Finer | None = None

    def scores(self) -> Mapping[str, int]:
        """Return the components of ISO/IEC 29794-5, 0 to 100, the higher the better."""
        light = 60 * self.variance
        return {
            "SingleFacePresent": _score(1 - self.unicity),
            "InterEyeDistance": _score(_sigmoid(self.inter_eye, 70, 20)),
            "UnderExposurePrevention": _score(1.2 * (0.832 - _sigmoid(self.dark, 0.92, 0.05))),
            "OverExposurePrevention": _score(0.01 / (self.bright + 0.01)),
            "LuminanceMean": _score(_sigmoid(self.mean, 0.2, 0.05) * (1 - _sigmoid(self.mean, 0.8, 0.05))),
            "LuminanceVariance": _score(math.sin(light / (light + 1) * math.pi)),
            "DynamicRange": _score(self.entropy / 8),
            "IlluminationUniformity": _score(self.evenness**0.3),
            "Sharpness": _score(1 - _sigmoid(self.blur, 0.73, 0.05)),
            "HeadPoseRoll": _score(_level(self.roll)),
            "HeadPosePitch": _score(_level(self.pitch)),
            "HeadPoseYaw": _score(_level(self.yaw)),
            "CropOfTheFaceImage": _score(1 - _sigmoid(self.overhang, 0.1, 0.02)),
            **(self.finer.scores() if self.finer else {}),
        }


def measure(image: NDArray[np.uint8], faces: Sequence[Face]) -> Measures:
    """Return the native values of the largest of `faces` (at least one) in `image`, `(H, W, 3) uint8` BGR."""
    face = faces[0]
    second = faces[1].area / face.area if len(faces) > 1 else 0.0
    luminance = _face_luminance(image, face)
    histogram = _histogram(luminance)
    mean, variance = _moments(histogram)
    height, width = image.shape[:2]
    pose = Pose(face.roll, 0.0, face.yaw) if face.mesh is None else pose_of(face.mesh)
    return Measures(
        unicity=math.sqrt(second),
        inter_eye=face.inter_eye / max(0.2, math.cos(math.radians(pose.yaw))),
        dark=float(histogram[:26].sum()),
        bright=float(histogram[247:].sum()),
        mean=mean,
        variance=variance,
        highlight=float((histogram.cumsum() < 0.9).sum()) / 255,
        entropy=_entropy(histogram),
        blur=_blur(luminance),
        roll=pose.roll,
        pitch=pose.pitch,
        yaw=pose.yaw,
        evenness=_evenness(image, face),
        overhang=max(token_window(face).overhang(width, height)),
        finer=_finer(image, face),
    )


def _finer(image: NDArray[np.uint8], face: Face) -> Finer | None:
    head = head_of(image, face)
    if head is None:
        return None
    return Finer(mouth_opening(head.mesh), eye_contrast(head), cover(head), background(head))


def _sigmoid(value: float, middle: float, width: float) -> float:
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, (value - middle) / width))))


def _score(share: float) -> int:
    return round(100 * max(0.0, min(1.0, share)))


def _level(degrees: float) -> float:
    return max(0.0, math.cos(math.radians(degrees))) ** 2


def _face_luminance(image: NDArray[np.uint8], face: Face) -> NDArray[np.uint8]:
    """Return the face's box as grey, shrunk until its eyes are at most 60 pixels apart."""
    import cv2

    height, width = image.shape[:2]
    x, y, w, h = face.box
    left, top = max(0, min(width - 1, round(x))), max(0, min(height - 1, round(y)))
    box = image[top : max(top + 1, round(y + h)), left : max(left + 1, round(x + w))]
    grey = cv2.cvtColor(box, cv2.COLOR_BGR2GRAY)
    scale = min(1.0, _SHARPNESS_AT / face.inter_eye)
    if scale < 1:
        size = (max(4, round(grey.shape[1] * scale)), max(4, round(grey.shape[0] * scale)))
        grey = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    return grey  # type: ignore[return-value] # cv2 types any depth


def _histogram(luminance: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Return the share of each luminance within the ellipse that fills nine tenths of the box."""
    import cv2
    import numpy as np

    height, width = luminance.shape
    mask = np.zeros((height, width), np.uint8)
    axes = (max(1, round(width * 0.45)), max(1, round(height * 0.45)))
    cv2.ellipse(mask, (width // 2, height // 2), axes, 0, 0, 360, 255, cv2.FILLED)
    counts = np.bincount(luminance[mask > 0], minlength=256).astype(np.float64)
    return counts / max(1.0, float(counts.sum()))


def _evenness(image: NDArray[np.uint8], face: Face) -> float:
    """Return the intersection of both cheeks' luminance histograms; a cheek outside the picture has nothing in common."""
    import cv2
    import numpy as np

    half = max(1, round(0.15 * face.inter_eye))
    histograms = []
    for eye, mouth in ((face.points[0], face.points[3]), (face.points[1], face.points[4])):
        x, y = round((eye[0] + mouth[0]) / 2), round((eye[1] + mouth[1]) / 2)
        cheek = image[max(0, y - half) : max(0, y + half), max(0, x - half) : max(0, x + half)]
        if cheek.size == 0:
            return 0.0
        counts = np.bincount(cv2.cvtColor(cheek, cv2.COLOR_BGR2GRAY).ravel(), minlength=256)
        # Sixteen levels: a cheek has too few pixels to fill 256, and noise is not uneven light.
        levels = counts.reshape(16, 16).sum(axis=1)
        histograms.append(levels / levels.sum())
    return float(np.minimum(*histograms).sum())


def _moments(histogram: NDArray[np.float64]) -> tuple[float, float]:
    import numpy as np

    levels = np.arange(256) / 255
    mean = float((histogram * levels).sum())
    return mean, float((histogram * (levels - mean) ** 2).sum())


def _entropy(histogram: NDArray[np.float64]) -> float:
    import numpy as np

    seen = histogram[histogram > 0]
    return abs(float((seen * np.log2(seen)).sum()))


def _blur(luminance: NDArray[np.uint8]) -> float:
    """Return Crete's blur metric, 0 to 1, the worse of both directions; noise finer than a pixel is smoothed first."""
    import cv2
    import numpy as np

    grey = cv2.GaussianBlur(luminance.astype(np.float32), (0, 0), 0.8)
    worst = 0.0
    for axis, kernel in ((0, (1, 9)), (1, (9, 1))):
        before = np.abs(np.diff(grey, axis=axis))
        after = np.abs(np.diff(cv2.blur(grey, kernel), axis=axis))
        total = float(before.sum())
        lost = float(np.maximum(0, before - after).sum())
        worst = max(worst, 1 - lost / total if total else 1.0)
    return worst
