"""What is measured of a head's parts: mouth, eyes, what covers the face, what is behind it.

Mouth and background follow OFIQ's formulas; OFIQ asks trained networks about eyelids, covers and where the background is, which do not
ship here. In their place stand measures of the picture itself, each with what it was seen to tell apart.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait.head import Head

_OVAL = (
    *(10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377),
    *(152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109),
)
_LIPS = (61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291, 375, 321, 405, 314, 17, 84, 181, 91, 146)
_INNER_LIPS = ((82, 87), (13, 14), (312, 317))
_EYES = (
    (33, 246, 161, 160, 159, 158, 157, 173, 133, 155, 154, 153, 145, 144, 163, 7),
    (263, 466, 388, 387, 386, 385, 384, 398, 362, 382, 381, 380, 374, 373, 390, 249),
)
_BROWS = ((70, 63, 105, 66, 107, 55, 65, 52, 53, 46), (300, 293, 334, 296, 336, 285, 295, 282, 283, 276))
_CORNERS_OF_EYES, _CHIN = (33, 133, 263, 362), 152
# Places where skin is bare in most faces, bearded or not: forehead and bridge of the nose; cheeks and nose.
_BARE = ((151, 9, 108, 337, 6, 197), (50, 280, 117, 346, 205, 425, 5))
# CIELAB a and b of skin of any tone in natural light, as OFIQ bounds them for NaturalColour.
_NATURAL = ((5.0, 25.0), (5.0, 35.0))
# Differences in CIELAB beyond which a spot of the face is not of the skin's colour, or not of its light.
_OTHER_COLOUR, _OTHER_LIGHT = 14.0, 35.0
# Lips, teeth and the line between them give at least so much contrast; a flat cover gives next to none.
_LIPS_CONTRAST = 0.4
# Shares of the eyes' surroundings that are dark: most of any open eye is not; a dark glass is dark all over.
_DARK_FROM, _DARK_TO = 0.55, 0.9


class Cover(NamedTuple):
    """Shares of a face that seem covered, 0 to 1: its skin, its mouth, its eyes (behind dark glass)."""

    skin: float
    mouth: float
    eyes: float

    @property
    def share(self) -> float:
        """Return all of it as one share of the face."""
        return 0.6 * self.skin + 0.2 * self.mouth + 0.2 * self.eyes


def mouth_opening(mesh: NDArray[np.float32]) -> float:
    """Return the widest gap between the inner lips over the distance from eyes to chin, as OFIQ measures it."""
    gap = max(math.dist(mesh[upper], mesh[lower]) for upper, lower in _INNER_LIPS)
    height = math.dist(mesh[list(_CORNERS_OF_EYES)].mean(axis=0), mesh[_CHIN])
    return gap / max(height, 1e-3)


def eye_contrast(head: Head) -> float:
    """Return the upright contrast within the eyes, of the less open one, in parts of their light.

    An open eye has edges left and right of its iris; a closed one has a level line only. Over 70 portraits whose lids were drawn
    down it fell from 0.90 to 0.43 (medians), but what a quarter of the closed ones reach, 0.58, is more than a twentieth of the open
    ones have: it tells which of two pictures of one person has the eyes more open, not whether a stranger's are open.
    """
    import cv2

    light = cv2.cvtColor(head.patch, cv2.COLOR_BGR2GRAY)
    edges = cv2.convertScaleAbs(cv2.Sobel(light, cv2.CV_32F, 1, 0))
    worst = math.inf
    for eye in _EYES:
        within = head.region(eye, grow=1) > 0
        if not within.any():
            return 0.0
        worst = min(worst, float(edges[within].mean()) / max(20.0, float(light[within].mean())))
    return worst


def cover(head: Head) -> Cover:
    """Return how much of the face seems covered: by another colour than its skin's, a flat cover over the mouth, dark glasses.

    Over 70 portraits and covers drawn on them, by the limits of `judge`: no face was called covered that was not, medical masks were
    seen in 93 to 99 of 100, dark glasses in 97; a hand before the mouth is skin too and is seen in about half.
    """
    import cv2
    import numpy as np

    smooth = cv2.GaussianBlur(head.patch, (0, 0), 1.5).astype(np.float32)
    lab = cv2.cvtColor(smooth / np.float32(255), cv2.COLOR_BGR2LAB)
    lips, eyes = head.region(_LIPS), head.region(*_EYES, grow=4)
    skin = head.region(_OVAL, grow=-4)
    skin[(lips > 0) | (eyes > 0) | (head.region(*_BROWS, grow=3) > 0)] = 0
    bare = _bare_skin(lab, head)
    if bare is None or not skin.any():
        return Cover(1.0, 1.0, 1.0)
    off = lab[skin > 0] - bare
    other = (np.hypot(off[:, 1], off[:, 2]) > _OTHER_COLOUR) | (np.abs(off[:, 0]) > _OTHER_LIGHT)
    light = lab[..., 0]
    dark = float((light[_around_eyes(head) > 0] < bare[0] / 2).mean())
    return Cover(
        skin=float(other.mean()),
        mouth=_missing(_mouth_contrast(light, head) / _LIPS_CONTRAST),
        eyes=1 - _missing((dark - _DARK_FROM) / (_DARK_TO - _DARK_FROM)),
    )


def background(head: Head) -> float:
    """Return how busy it is beside and above the head: OFIQ's mean gradient of luminance, plus the mean spread of colour.

    Zero where the picture shows nothing of what is behind.
    """
    import cv2
    import numpy as np

    mask = behind(head.inside)
    if not mask.any():
        return 0.0
    # Noise finer than a pixel is no background.
    smooth = cv2.GaussianBlur(head.patch, (0, 0), 0.8)
    light = cv2.cvtColor(smooth, cv2.COLOR_BGR2GRAY)
    gradient = np.hypot(cv2.Scharr(light, cv2.CV_32F, 1, 0), cv2.Scharr(light, cv2.CV_32F, 0, 1))
    lab = cv2.cvtColor(smooth, cv2.COLOR_BGR2LAB)[mask > 0].astype(np.float32)
    spread = np.linalg.norm(lab - np.median(lab, axis=0), axis=1)
    return float(gradient[mask > 0].mean()) + float(spread.mean())


def behind(inside: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a mask, `(H, W) uint8`, 255 where a token image shows what is behind the head, hair aside.

    Args:
        inside: The same size, 255 where the token image shows the picture and not its repeated edge.
    """
    import cv2
    import numpy as np

    mask, width = inside.copy(), inside.shape[1]
    cv2.ellipse(
        mask, (width // 2, round(0.62 * width)), (round(0.38 * width), round(0.6 * width)), 0, 0, 360, 0, cv2.FILLED
    )  # fmt: skip
    # Below the eyes hair and shoulders begin.
    mask[round(0.65 * width) :] = 0
    return cv2.erode(mask, np.ones((4, 4), np.uint8))  # type: ignore[return-value] # cv2 types any depth


def _bare_skin(lab: Any, head: Head) -> Any:
    """Return the median CIELAB colour of bare skin, or None where none is within the patch.

    A cover may lie over half of the places; then the half that has a natural colour tells what the skin's is.
    """
    import numpy as np

    halves = []
    for numbers in _BARE:
        places = head.mesh[list(numbers)].round().astype(int)
        spots = [
            lab[max(0, y - 4) : max(0, y + 5), max(0, x - 4) : max(0, x + 5)].reshape(-1, 3)
            for x, y in places
        ]
        halves.append(np.concatenate(spots))
    natural = [half for half in halves if len(half) and _is_natural(np.median(half, axis=0))]
    found = np.concatenate(natural or halves)
    return np.median(found, axis=0) if len(found) else None


def _is_natural(colour: Any) -> bool:
    return all(low <= value <= high for value, (low, high) in zip(colour[1:], _NATURAL, strict=True))


def _mouth_contrast(light: Any, head: Head) -> float:
    """Return the strongest level edges about the lips, in parts of the light there."""
    import cv2
    import numpy as np

    about = head.region(_LIPS, grow=3) > 0
    if not about.any():
        return 0.0
    edges = np.abs(cv2.Sobel(light, cv2.CV_32F, 0, 1))[about]
    return float(np.percentile(edges, 90)) / max(10.0, float(np.median(light[about])))


def _around_eyes(head: Head) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    mask = np.zeros(head.patch.shape[:2], np.uint8)
    for eye in _EYES:
        x, y = head.mesh[list(eye)].mean(axis=0)
        cv2.ellipse(mask, (round(float(x)), round(float(y)) + 3), (20, 14), 0, 0, 360, (255,), cv2.FILLED)
    return mask


def _missing(share: float) -> float:
    return 1 - max(0.0, min(1.0, share))
