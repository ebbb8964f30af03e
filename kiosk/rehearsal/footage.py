"""Camera footage of a queue: 1280×720 at 30 pictures a second, one person after the other.

Each person steps up, holds a phone or a letter into poor light with an unsteady hand, takes it away and
looks into the camera. `frames` renders without a file; `film` writes a video and its timeline.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, cast

import cv2
import numpy as np

from kiosk.rehearsal import hall, props
from kiosk.rehearsal.motion import Hold, Pose, Tremor, corners

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from kiosk.vision.frame import Image

_GAP_S, _ENTER_S, _LEAVE_S, _AFTER_S = 0.4, 0.4, 0.3, 0.3
_HOLD_S, _HARD_HOLD_S = 0.9, 1.5
_FACE_S, _GLANCE_S = 1.5, 0.5
_EXPOSURE = 0.45
_NOISE, _HARD_NOISE = 3.0, 7.0


class Medium(StrEnum):
    """What the code is shown on."""

    PHONE = "phone"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Take:
    """One person's part of the footage.

    Args:
        code: The text of the code shown.
        medium: Phone or letter.
        seed: Decides hand, light, place and face; the same seed gives the same pictures.
        hard: A small code, darker and shakier, held longer.
        stays: Whether the person waits to be photographed, or only glances and goes.
    """

    code: str
    medium: Medium = Medium.PHONE
    seed: int = 0
    hard: bool = False
    stays: bool = True


@dataclass(frozen=True, slots=True)
class Span:
    """Frame numbers of one take, 0 first over the whole footage; ends are exclusive.

    Args:
        start: First frame of the take, of the empty hall.
        held: First frame with any of the phone or letter in it.
        in_view: First frame with the whole code in the picture.
        out_of_view: First frame after that with some of the code outside the picture again.
        face: First frame with the face alone.
        end: First frame of the next take.
    """

    start: int
    held: int
    in_view: int
    out_of_view: int
    face: int
    end: int


def frames(script: Sequence[Take]) -> Iterator[Image]:
    """Yield the footage of `script`, frame by frame, each `(720, 1280, 3) uint8` BGR and its own array."""
    number = 0
    for take in script:
        shot = _Shot(take)
        for index in range(shot.length):
            yield shot.render(index, number)
            number += 1


def spans(script: Sequence[Take]) -> tuple[Span, ...]:
    """Return the timeline of `script` without rendering a picture."""
    result: list[Span] = []
    start = 0
    for take in script:
        span = _Shot(take).span(start)
        result.append(span)
        start = span.end
    return tuple(result)


def _frames(seconds: float) -> int:
    return round(seconds * hall.FPS)


class _Shot:
    """One take, ready to render. Each aspect draws from its own source, so that none depends on another."""

    def __init__(self, take: Take) -> None:
        self._take = take
        make = props.phone if take.medium is Medium.PHONE else props.letter
        self._prop = make(take.code, self._rng("prop"))
        hold_s = _HARD_HOLD_S if take.hard else _HOLD_S
        self._held_from = _frames(_GAP_S)
        self._held_for = _frames(_ENTER_S + hold_s + _LEAVE_S)
        self._face_from = self._held_from + self._held_for + _frames(_AFTER_S)
        self.length = self._face_from + _frames(_FACE_S if take.stays else _GLANCE_S)
        total_s = self._held_for / hall.FPS
        self._hold = _hold(self._prop, self._rng("hand"), total_s=total_s, hard=take.hard)
        self._light = self._rng("light").uniform(*((0.5, 0.6) if take.hard else (0.75, 1.0)))

    @cached_property
    def _wall(self) -> Image:
        return hall.wall(self._rng("wall").randrange(6))

    @cached_property
    def _glare(self) -> Image | None:
        rng = self._rng("glare")
        return _glare(rng) if rng.random() < 0.5 else None

    @cached_property
    def _standing(self) -> _Standing:
        return _Standing(self._rng("person"))

    @cached_property
    def _lit(self) -> Image:
        # A screen in a dark hall comes out bright and a little washed out; paper as dim as the hall.
        gain, lift = (0.8 + 0.2 * self._light, 14.0) if self._prop.shines else (0.62 * self._light, 5.0)
        lit = cv2.convertScaleAbs(self._prop.image, alpha=gain, beta=lift)
        # Out of focus by a fraction of a module, which is what a reader has to cope with.
        blur = self._rng("focus").uniform(*((0.2, 0.34) if self._take.hard else (0.1, 0.3)))
        left, _, right, _ = self._prop.code
        return cast("Image", cv2.GaussianBlur(lit, (0, 0), blur * (right - left) / self._prop.modules))

    def _rng(self, aspect: str) -> random.Random:
        return random.Random(f"{self._take.seed} {aspect}")

    def span(self, start: int) -> Span:
        """Return the frame numbers of this take when it begins at `start`."""
        seen = [self._code_in_view(index) for index in range(self._held_for)]
        first = seen.index(True)
        last = len(seen) - seen[::-1].index(True)
        held = start + self._held_from
        return Span(start, held, held + first, held + last, start + self._face_from, start + self.length)

    def render(self, index: int, number: int) -> Image:
        """Return frame `index` of the take, frame `number` of the footage (which picks the noise)."""
        picture = self._wall.copy()
        held = index - self._held_from
        if index >= self._face_from:
            self._standing.draw(picture, (index - self._face_from) / hall.FPS)
        elif 0 <= held < self._held_for:
            self._draw_prop(picture, held)
        plates = hall.noise(1, _HARD_NOISE if self._take.hard else _NOISE)
        add, take_away = plates[number * 3 % len(plates)]
        cv2.add(picture, add, dst=picture)
        cv2.subtract(picture, take_away, dst=picture)
        return picture

    def _code_in_view(self, held: int) -> bool:
        placed = corners(self._prop.code, self._about, self._hold.pose(held / hall.FPS))
        return bool((placed >= 4).all() and (placed <= (hall.WIDTH - 4, hall.HEIGHT - 4)).all())

    @property
    def _about(self) -> tuple[float, float]:
        left, top, right, bottom = self._prop.code
        return (left + right) / 2, (top + bottom) / 2

    def _draw_prop(self, picture: Image, held: int) -> None:
        height, width = self._prop.alpha.shape
        now = held / hall.FPS
        pose = self._hold.pose(now)
        outline = corners((0, 0, width, height), self._about, pose)
        window = _window(outline)
        if window is None:
            return
        left, top, right, bottom = window
        source = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
        move = cv2.getPerspectiveTransform(source, outline - np.array([left, top], np.float32))
        size = (right - left, bottom - top)
        warped = cv2.warpPerspective(self._lit, move, size, flags=cv2.INTER_LINEAR)
        outside = cv2.warpPerspective(self._prop.alpha, move, size, flags=cv2.INTER_LINEAR)
        before = self._hold.pose(max(now - _EXPOSURE / hall.FPS, 0))
        image, alpha = _smear(
            cast("Image", warped), cast("Image", outside), pose.x - before.x, pose.y - before.y
        )
        _blend(picture[top:bottom, left:right], image, alpha)
        if self._glare is not None:
            spot = self._glare[top:bottom, left:right]
            lit = cv2.bitwise_and(spot, spot, mask=alpha)
            part = picture[top:bottom, left:right]
            cv2.add(part, lit, dst=part)


class _Standing:
    """The person before the camera, swaying a little; size, side and light differ by take."""

    def __init__(self, rng: random.Random) -> None:
        cut = hall.person()
        image, alpha = cut.image, cut.alpha
        middle = hall.FACE_AT[0]
        if rng.random() < 0.5:
            image, alpha = cast("Image", cv2.flip(image, 1)), cast("Image", cv2.flip(alpha, 1))
            middle = image.shape[1] - middle
        # The eyes are 95 to 110 pixels apart, as a webcam sees whoever stands at arm's length of the desk.
        self._scale = rng.uniform(2.15, 2.4)
        gain, warm = rng.uniform(0.82, 1.0), rng.uniform(-0.04, 0.04)
        tint = np.array([1 - warm, 1, 1 + warm], np.float32) * gain
        size = (round(image.shape[1] * self._scale), round(image.shape[0] * self._scale))
        large = cv2.resize(image, size, interpolation=cv2.INTER_CUBIC)
        self._image = cast("Image", np.clip(large * tint, 0, 255).astype(np.uint8))
        self._alpha = cast("Image", cv2.resize(alpha, size, interpolation=cv2.INTER_LINEAR))
        self._left = hall.WIDTH / 2 + rng.uniform(-70, 70) - middle * self._scale
        self._top = 300 + rng.uniform(-20, 20) - hall.FACE_AT[1] * self._scale
        self._sway = (Tremor(rng, 0.25), Tremor(rng, 0.3))

    def draw(self, picture: Image, seconds: float) -> None:
        # Steps in from the side within a third of a second, then stands.
        step_in = max(1 - seconds / 0.33, 0.0) ** 2 * 500
        left = round(self._left + 5 * self._sway[0].at(seconds) + step_in)
        top = round(self._top + 4 * self._sway[1].at(seconds))
        height, width = self._alpha.shape
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + width, hall.WIDTH), min(top + height, hall.HEIGHT)
        part = (slice(y0 - top, y1 - top), slice(x0 - left, x1 - left))
        _blend(picture[y0:y1, x0:x1], self._image[part], self._alpha[part])


def _hold(prop: props.Prop, rng: random.Random, *, total_s: float, hard: bool) -> Hold:
    left, _, right, _ = prop.code
    # What decides whether a code can be read is how many pixels a module gets.
    per_module = rng.uniform(1.7, 2.1) if hard else rng.uniform(3.6, 5.4)
    scale = per_module * prop.modules / (right - left)
    rest = Pose(
        x=hall.WIDTH / 2 + rng.uniform(-90, 90),
        y=hall.HEIGHT / 2 + rng.uniform(-40, 60),
        scale=scale,
        angle=rng.uniform(-0.22, 0.22),
        tilt_x=rng.uniform(-0.35, 0.35),
        tilt_y=rng.uniform(-0.25, 0.35),
    )
    return Hold(
        rest=rest,
        enter_s=_ENTER_S,
        leave_s=_LEAVE_S,
        total_s=total_s,
        wander=rng.uniform(9, 14) if hard else rng.uniform(5, 10),
        tremors=tuple(Tremor(rng, 0.7) for _ in range(6)),
    )


def _glare(rng: random.Random) -> Image:
    """Return a lamp's reflection as a full frame to add: a soft bright spot near the middle."""
    spot = np.zeros((hall.HEIGHT // 8, hall.WIDTH // 8, 3), np.uint8)
    centre = (80 + rng.randint(-26, 26), 45 + rng.randint(-22, 22))
    axes = (rng.randint(7, 13), rng.randint(3, 6))
    cv2.ellipse(spot, centre, axes, rng.uniform(0, 180), 0, 360, (150, 158, 160), -1)
    soft = cv2.GaussianBlur(spot, (0, 0), 3)
    return cast("Image", cv2.resize(soft, (hall.WIDTH, hall.HEIGHT), interpolation=cv2.INTER_LINEAR))


def _window(outline: NDArray[np.float32]) -> tuple[int, int, int, int] | None:
    """Return left, top, right, bottom of the part of the frame that `outline` touches, or None."""
    low, high = outline.min(axis=0), outline.max(axis=0)
    left, top = max(int(low[0]) - 16, 0), max(int(low[1]) - 16, 0)
    right, bottom = min(int(high[0]) + 16, hall.WIDTH), min(int(high[1]) + 16, hall.HEIGHT)
    return (left, top, right, bottom) if right - left > 2 and bottom - top > 2 else None


def _smear(image: Image, alpha: Image, dx: float, dy: float) -> tuple[Image, Image]:
    """Blur along the movement (dx, dy) within the exposure, in pixels; a still hand stays sharp."""
    length = int(max(abs(dx), abs(dy))) + 1
    if length < 2 or min(alpha.shape) < 4:
        return image, alpha
    if length > 6:
        # What is smeared so far has no detail left to lose, and half the size takes an eighth of the time.
        small, thin = (cv2.resize(part, None, fx=0.5, fy=0.5) for part in (image, alpha))
        full = (image.shape[1], image.shape[0])
        smeared = _smear(cast("Image", small), cast("Image", thin), dx / 2, dy / 2)
        wide, soft = (cv2.resize(part, full) for part in smeared)
        return cast("Image", wide), cast("Image", soft)
    size = length | 1
    kernel = np.zeros((size, size), np.float32)
    middle = size // 2
    reach = max(abs(dx), abs(dy))
    end = (round(middle * dx / reach), round(middle * dy / reach))
    cv2.line(kernel, (middle - end[0], middle - end[1]), (middle + end[0], middle + end[1]), (1.0,))
    kernel /= kernel.sum()
    return cast("Image", cv2.filter2D(image, -1, kernel)), cast("Image", cv2.filter2D(alpha, -1, kernel))


def _blend(onto: Image, image: Image, alpha: Image) -> None:
    """Lay `image` over `onto` in place where `alpha` is, softly at its edge."""
    over = cv2.merge((alpha, alpha, alpha))
    under = cv2.bitwise_not(over)
    behind = cv2.multiply(onto, under, scale=1 / 255)
    before = cv2.multiply(image, over, scale=1 / 255)
    cv2.add(behind, before, dst=onto)
