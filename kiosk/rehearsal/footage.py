"""Camera footage of a queue: 1280×720 at 30 pictures a second, one person after the other.

Each person steps up, holds a phone or a letter into poor light with an unsteady hand, takes it away and
looks into the camera. `frames` renders without a file; `film` writes a video and its timeline.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, cast

import cv2

from kiosk.rehearsal import hall, props
from kiosk.rehearsal.motion import Hold, Pose, Tremor, corners
from kiosk.rehearsal.painting import EXPOSURE, glare, lay, shine
from kiosk.rehearsal.sights import Medium
from kiosk.rehearsal.standing import Standing

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_GAP_S, _ENTER_S, _LEAVE_S, _AFTER_S = 0.4, 0.4, 0.3, 0.3
_HOLD_S, _HARD_HOLD_S = 0.9, 1.5
_FACE_S, _GLANCE_S = 1.5, 0.5
_NOISE, _HARD_NOISE = 3.0, 7.0


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
        return glare(rng) if rng.random() < 0.5 else None

    @cached_property
    def _standing(self) -> Standing:
        return Standing(self._rng("person"))

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
        now = held / hall.FPS
        poses = self._hold.pose(now), self._hold.pose(max(now - EXPOSURE / hall.FPS, 0))
        laid = lay(picture, self._lit, self._prop.alpha, self._about, *poses)
        if laid is not None and self._glare is not None:
            shine(picture, self._glare, laid)


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
