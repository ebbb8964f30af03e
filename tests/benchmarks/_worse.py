"""Pictures of one face made worse by known amounts, ten steps each, and how well a score's order agrees with the amounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np

from kiosk.assets import resource
from kiosk.portrait import Face, FaceFinder, judge, load_picture
from kiosk.portrait.pose import generic_face
from kiosk.rehearsal import hall

EYES, APART = (223.6, 102.0), 44.0
"""Midway between the eyes, and their distance, in resources/rehearsal/face.jpg: the one real face the repository may hold."""

WIDE, HIGH = 1280, 720
STEPS = 10
_LIDS = (
    ((33, 246, 161, 160, 159, 158, 157, 173, 133), (33, 7, 163, 144, 145, 153, 154, 155, 133), 52),
    ((362, 398, 384, 385, 386, 387, 388, 466, 263), (362, 382, 381, 380, 374, 373, 390, 249, 263), 282),
)


@dataclass(frozen=True)
class Sitter:
    """A picture of the one face: how it is held before a webcam."""

    name: str
    picture: Any
    alpha: Any
    middle: tuple[float, float]
    wall: Any

    def frame(
        self, inter_eye: float = 110, x: float = 640, y: float = 300, lean: float = 0, onto: Any = None
    ) -> Any:
        """Return a frame with the eyes that far apart, midway at x, y, the head leaning by `lean` degrees."""
        frame = (self.wall if onto is None else onto).copy()
        matrix = cv2.getRotationMatrix2D(self.middle, -lean, inter_eye / APART)
        matrix[:, 2] += np.array([x, y]) - self.middle
        held = cv2.warpAffine(self.picture, matrix, (WIDE, HIGH), flags=cv2.INTER_CUBIC)
        alpha = cv2.warpAffine(self.alpha, matrix, (WIDE, HIGH), flags=cv2.INTER_LINEAR)
        over = alpha[..., None].astype(np.float32) / 255
        return (held * over + frame * (1 - over)).round().astype(np.uint8)


def sitters() -> tuple[Sitter, ...]:
    """Return the face as it was photographed, its mirror image, and as the rehearsal's camera sees it in its noisy hall."""
    picture = load_picture(resource("rehearsal", "face.jpg").read_bytes(), 1_000_000)
    whole = np.full(picture.shape[:2], 255, np.uint8)
    plain = np.full((HIGH, WIDE, 3), (120, 130, 125), np.uint8)
    mirrored = (picture.shape[1] - 1 - EYES[0], EYES[1])
    person = hall.person()
    add, take_away = hall.noise(1, 5.0)[0]
    noisy = cv2.subtract(cv2.add(hall.wall(2), add), take_away)
    return (
        Sitter("as photographed", picture, whole, EYES, plain),
        Sitter("mirrored", np.ascontiguousarray(picture[:, ::-1]), whole, mirrored, plain),
        Sitter("in the hall", person.image, person.alpha, EYES, noisy),
    )


Made = Callable[[Sitter, FaceFinder], Iterator[Any]]


@dataclass(frozen=True)
class Worse:
    """One way to make pictures worse: what is done, the score that has to fall, and the pictures, each worse than the last."""

    what: str
    score: str
    made: Made


def agreement(worse: Worse, sitter: Sitter, finder: FaceFinder) -> tuple[float, list[int]]:
    """Return the rank correlation of the amounts with the loss of score, and the scores."""
    scores = [
        judge(picture, finder.find(picture)).scores[worse.score] for picture in worse.made(sitter, finder)
    ]
    return spearman(range(STEPS), [-score for score in scores]), scores


def spearman(first: Sequence[float], second: Sequence[float]) -> float:
    """Return the rank correlation; equals share their mean rank, and where all are equal nothing agrees."""

    def ranks(values: Sequence[float]) -> Any:
        row = np.asarray(values, float)
        return np.array([(row < value).sum() + ((row == value).sum() - 1) / 2 for value in row])

    one, other = ranks(first), ranks(second)
    if one.std() == 0 or other.std() == 0:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])


def turned(picture: Any, face: Face, yaw: float, pitch: float) -> Any:
    """Return `picture` with the head of `face` turned by so many degrees, as a head's depth moves its parts; the rest stays.

    Args:
        picture: `(H, W, 3) uint8`.
        face: An upright face in it.
        yaw: Positive to the picture's right.
        pitch: Positive up.
    """
    (cx, cy), apart = face.eyes, face.inter_eye
    # Nothing farther off than this moves.
    left, top = max(0, int(cx - 2.2 * apart)), max(0, int(cy - 2.6 * apart))
    part = picture[top : int(cy + 3.4 * apart), left : int(cx + 2.2 * apart)]
    height, width = part.shape[:2]
    x, y = np.meshgrid(
        (np.arange(left, left + width, dtype=np.float32) - cx) / apart,
        (np.arange(top, top + height, dtype=np.float32) - cy) / apart,
    )
    from_x, from_y = x.copy(), y.copy()
    for _ in range(16):
        move_x, move_y = _moved(from_x, from_y, np.float32(np.radians(yaw)), np.float32(np.radians(pitch)))
        # Halfway each time: where the relief is steep a whole step would swing.
        from_x, from_y = (from_x + x - move_x) / 2, (from_y + y - move_y) / 2
    result = picture.copy()
    result[top : top + height, left : left + width] = cv2.remap(
        picture,
        (from_x * apart + cx).astype(np.float32),
        (from_y * apart + cy).astype(np.float32),
        cv2.INTER_CUBIC,
    )
    return result


@cache
def _relief() -> Any:
    """Return the depth of a head over x and y of -2.5 to 2.5 inter-eye distances about its eyes, `(251, 251) float32`."""
    _, known = generic_face()
    # Mouth, chin, jaw and the head's round back, which the generic face leaves out.
    more = [(0, 0.95, -0.35), (0, 1.7, -0.1), (0, -1.6, 0.4), (0, 2.5, 0.9)]
    more += [
        (side * x, y, z)
        for side in (-1, 1)
        for x, y, z in ((0.45, 0.95, -0.06), (0.88, 1.22, 0.55), (1.5, 0, 1.2), (1.2, -1, 0.9), (1.2, 2, 1.0))
    ]
    points = np.concatenate([known, np.array(more)])
    apart = np.linalg.norm(points[:, None, :2] - points[None, :, :2], axis=2)
    weights = np.linalg.solve(apart, points[:, 2])
    axis = np.linspace(-2.5, 2.5, 251)
    grid = np.stack(np.meshgrid(axis, axis), axis=-1)
    depth = np.linalg.norm(grid[:, :, None] - points[:, :2], axis=3) @ weights
    return cv2.GaussianBlur(depth.astype(np.float32), (0, 0), 3)


def _moved(x: Any, y: Any, yaw: float, pitch: float) -> tuple[Any, Any]:
    """Return by how much each point of the head moves, in inter-eye distances, when it is turned about its middle."""
    at = [(50 * (value + 2.5)).astype(np.float32) for value in (x, y)]
    depth = cv2.remap(_relief(), *at, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE) - 0.5
    down = y - 0.4
    right = x * np.cos(yaw) - depth * np.sin(yaw)
    ahead = depth * np.cos(yaw) + x * np.sin(yaw)
    below = down * np.cos(pitch) + ahead * np.sin(pitch)
    # Well outside the head nothing moves.
    held = np.clip((1.9 - (x / 1.35) ** 2 - (down / 1.9) ** 2) / 0.9, 0, 1)
    return (right - x) * held, (below - down) * held


def covered(picture: Any, face: Face, share: float) -> Any:
    """Return `picture` with a pale blue mask over that share of the face's height, from the chin up."""
    assert face.mesh is not None
    hull = cv2.convexHull(face.mesh.round().astype(np.int32))
    mask = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillConvexPoly(mask, hull, (255,))
    top, bottom = hull[:, 0, 1].min(), hull[:, 0, 1].max()
    mask[: round(bottom - share * (bottom - top))] = 0
    over = cv2.GaussianBlur(mask, (0, 0), 1.5)[..., None].astype(np.float32) / 255
    folds = 1 - 0.12 * np.cos(np.arange(picture.shape[0]) / 9.0)[:, None, None]
    cloth = np.array([205, 175, 135], np.float32) * folds
    return (picture * (1 - over) + cloth * over).clip(0, 255).astype(np.uint8)


def lids_drawn(picture: Any, face: Face, share: float) -> Any:
    """Return `picture` with both upper lids of an upright face drawn down by that share of the eyes' opening."""
    assert face.mesh is not None
    from_y, from_x = np.mgrid[: picture.shape[0], : picture.shape[1]].astype(np.float32)
    for upper, lower, brow in _LIDS:
        above, below = face.mesh[list(upper)], face.mesh[list(lower)]
        top = float(face.mesh[brow][1])
        for column in range(int(np.ceil(above[0, 0])), int(above[-1, 0]) + 1):
            lid = float(np.interp(column, above[:, 0], above[:, 1]))
            floor = max(lid, float(np.interp(column, below[:, 0], below[:, 1]))) + 0.02 * face.inter_eye
            edge = lid + share * (floor - lid)
            rows = np.arange(int(top) + 1, int(np.ceil(edge)) + 1)
            from_y[rows, column] = top + (rows - top) * (lid - top) / (edge - top)
    return cv2.remap(picture, from_x, from_y, cv2.INTER_LINEAR)


def mouth_opened(picture: Any, face: Face, gap: float) -> Any:
    """Return `picture` with the jaw let down by `gap` inter-eye distances, dark between the lips."""
    assert face.mesh is not None
    left, right = face.mesh[61], face.mesh[291]
    line, middle = float(face.mesh[[13, 14], 1].mean()), float((left[0] + right[0]) / 2)
    half, reach = abs(float(right[0] - left[0])) / 2, gap * face.inter_eye
    y, x = np.mgrid[: picture.shape[0], : picture.shape[1]].astype(np.float32)
    wide = np.clip(1 - ((x - middle) / (1.05 * half)) ** 2, 0, 1)
    # Below the chin the movement dies away.
    drop = reach * wide * np.clip(1 - (y - line) / (1.6 * face.inter_eye), 0, 1)
    opened = cv2.remap(
        picture, x, np.where(y > line + drop, y - drop, y).astype(np.float32), cv2.INTER_LINEAR
    )
    inside = ((y > line) & (y <= line + drop)).astype(np.float32)
    soft = cv2.GaussianBlur(inside, (0, 0), 1.0)[..., None]
    return (opened * (1 - soft) + np.array([38, 30, 62], np.float32) * soft).astype(np.uint8)


def lit(picture: Any, gain: float) -> Any:
    """Return `picture` with that many times the light."""
    return np.clip(picture.astype(np.float32) * gain, 0, 255).astype(np.uint8)


def sidelit(picture: Any, share: float) -> Any:
    """Return `picture` with that share of the light gone on its right."""
    gain = np.clip(1 - share * (0.5 + (np.arange(picture.shape[1]) - 640) / 120), 1 - share, 1)
    return (picture * gain[None, :, None]).astype(np.uint8)


def evenly(sitter: Sitter) -> Any:
    """Return the sitter in even light: laid over the mirror image."""
    frame = sitter.frame()
    return cv2.addWeighted(frame, 0.5, cv2.flip(frame, 1), 0.5, 0)


def busy(sitter: Sitter, contrast: float) -> Any:
    """Return the sitter, cut out, before a wall of coloured squares of that contrast."""
    person = hall.person()
    squares = np.random.default_rng(7).integers(-100, 101, (HIGH // 20, WIDE // 20, 3)) * contrast
    wall = np.kron(squares, np.ones((20, 20, 1))) + 125
    image, alpha = person.image, person.alpha
    if sitter.middle[0] != EYES[0]:
        image, alpha = image[:, ::-1], alpha[:, ::-1]
    return Sitter(sitter.name, image, alpha, sitter.middle, wall.clip(0, 255).astype(np.uint8)).frame()


def _each(change: Callable[[Any, Face, float], Any], first: float, last: float) -> Made:
    """Return pictures of the face changed by amounts from `first` to `last`."""

    def made(sitter: Sitter, finder: FaceFinder) -> Iterator[Any]:
        frame = sitter.frame()
        face = finder.find(frame)[0]
        for amount in np.linspace(first, last, STEPS):
            yield change(frame, face, float(amount))

    return made


def _held(first: float, last: float, how: Callable[[Sitter, float], Any]) -> Made:
    """Return pictures of the face held so, from `first` to `last`."""
    return lambda sitter, _: (how(sitter, float(amount)) for amount in np.linspace(first, last, STEPS))


def _beside(sitter: Sitter, inter_eye: float) -> Any:
    return sitter.frame(inter_eye, x=940, y=330, onto=sitter.frame(100, x=350))


WORSE = (
    Worse("blur", "Sharpness", _each(lambda p, _, sigma: cv2.GaussianBlur(p, (0, 0), sigma), 0.8, 7)),
    Worse("dark", "LuminanceMean", _each(lambda p, _, gain: lit(p, gain), 0.38, 0.1)),
    Worse("bright", "OverExposurePrevention", _each(lambda p, _, gain: lit(p, gain), 1.15, 1.9)),
    Worse("tilt", "HeadPoseRoll", _held(5, 40, lambda sitter, lean: sitter.frame(lean=lean))),
    Worse("turned left", "HeadPoseYaw", _each(lambda p, f, yaw: turned(p, f, yaw, 0), -6, -30)),
    Worse("turned right", "HeadPoseYaw", _each(lambda p, f, yaw: turned(p, f, yaw, 0), 6, 30)),
    Worse("chin up", "HeadPosePitch", _each(lambda p, f, pitch: turned(p, f, 0, pitch), 10, 36)),
    Worse("chin down", "HeadPosePitch", _each(lambda p, f, pitch: turned(p, f, 0, -pitch), 10, 36)),
    Worse("size", "InterEyeDistance", _held(130, 45, lambda sitter, apart: sitter.frame(apart))),
    Worse("second face", "SingleFacePresent", _held(30, 85, _beside)),
    Worse("covered", "FaceOcclusionPrevention", _each(covered, 0.05, 0.62)),
    Worse("uneven light", "IlluminationUniformity", _held(0.05, 0.6, lambda s, share: sidelit(evenly(s), share))),
    Worse("busy background", "BackgroundUniformity", _held(0.05, 1, busy)),
    Worse("mouth open", "MouthClosed", _each(mouth_opened, 0.05, 0.6)),
    Worse("lids drawn", "EyesOpen", _each(lids_drawn, 0.05, 0.95)),
    Worse("off centre", "CropOfTheFaceImage", _held(230, 110, lambda sitter, y: sitter.frame(y=y))),
)  # fmt: skip
"""Issue 4's ways to make a picture worse, and those of the other scores."""
