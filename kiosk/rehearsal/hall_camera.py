"""A camera in a made-up hall, live: what it sees is set from outside at any moment, by `show`.

Frames are composed once a sight and then go round, noise and tremor in them: a loop of a few costs nothing to
show, and leaves the machine to what is to be measured.
"""

from __future__ import annotations

import math
import random
import threading
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol, cast

import cv2
import numpy as np

from kiosk.rehearsal import hall, props
from kiosk.rehearsal.motion import Hold, Tremor
from kiosk.rehearsal.motion import Pose as Place
from kiosk.rehearsal.painting import EXPOSURE, lay, shine
from kiosk.rehearsal.sights import Held, Light, Medium, Pose, Sight, Stood
from kiosk.rehearsal.standing import STEP_IN_S, Standing
from kiosk.vision.frame import REAL, Frame, Watch

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_LOOP = 10
_NOISE = 3.0
_DIM = 0.025


class _Scene(Protocol):
    """One sight, ready to be drawn."""

    enter_s: float

    def draw(self, picture: Image, seconds: float) -> None:
        """Lay it over the hall in place, `seconds` after it began to come into view."""
        ...


class HallCamera:
    """A `FrameSource` at 30 pictures a second, 1280×720. `show` may be called in any thread.

    Args:
        watch: The time it keeps.
        seed: Which hall.
    """

    name = "hall"
    live = True

    def __init__(self, *, watch: Watch = REAL, seed: int = 0) -> None:
        self._watch, self._seed = watch, seed
        self._lock = threading.Lock()
        self._reel = _Reel(None, seed)
        self._shown = watch.monotonic()
        self._number = 0
        self._next = 0.0

    def open(self) -> None:
        """Begin with the next frame."""
        self._number, self._next = 0, self._watch.monotonic()

    def read(self) -> Frame:
        """Wait for the time of the next frame and return it; frames that nobody was quick enough for are left out."""
        now = self._watch.monotonic()
        if self._next > now:
            self._watch.sleep(self._next - now)
        at = max(self._next, now)
        # As a camera does: what is late is lost, the beat goes on.
        self._next += (1 + int((at - self._next) * hall.FPS)) / hall.FPS
        self._number += 1
        with self._lock:
            reel, since = self._reel, self._shown
        return Frame(self._number, at, reel.picture(at - since))

    def close(self) -> None:
        """Do nothing: there is no device."""

    def show(self, sight: Sight) -> float:
        """Let the camera see `sight` from now on; return after how many seconds it is in view and still."""
        reel = _reel(sight, self._seed)
        with self._lock:
            self._reel, self._shown = reel, self._watch.monotonic()
        return reel.enter_s


class _Reel:
    """The frames of one sight: those while it comes into view, then a loop."""

    def __init__(self, sight: Sight, seed: int) -> None:
        self._wall = hall.wall(seed % 6)
        self._scene = None if sight is None else _scene(sight)
        self.enter_s = 0.0 if self._scene is None else self._scene.enter_s
        self._entering = math.ceil(self.enter_s * hall.FPS)
        self._frames: dict[int, Image] = {}

    def picture(self, seconds: float) -> Image:
        index = max(0, int(seconds * hall.FPS))
        if index >= self._entering:
            index = self._entering + (index - self._entering) % _LOOP
        if index not in self._frames:
            self._frames[index] = self._composed(index)
        return self._frames[index]

    def _composed(self, index: int) -> Image:
        picture = self._wall.copy()
        if self._scene is not None:
            self._scene.draw(picture, index / hall.FPS)
        plates = hall.noise(1, _NOISE)
        add, take_away = plates[index * 3 % len(plates)]
        cv2.add(picture, add, dst=picture)
        cv2.subtract(picture, take_away, dst=picture)
        return picture


@lru_cache(maxsize=4)
def _reel(sight: Sight, seed: int) -> _Reel:
    return _Reel(sight, seed)


def _scene(sight: Held | Stood) -> _Scene:
    return _InHand(sight) if isinstance(sight, Held) else _People(sight)


class _People:
    """One person, or two."""

    enter_s = STEP_IN_S

    def __init__(self, sight: Stood) -> None:
        rng = random.Random(f"{sight.seed} person")
        if sight.pose is Pose.PAIR:
            self._all = [Standing(rng, near=0.8, aside=-270), Standing(rng, near=0.8, aside=270)]
        elif sight.pose is Pose.FAR:
            self._all = [Standing(rng, near=0.55)]
        else:
            self._all = [Standing(rng, aside=540 if sight.pose is Pose.ASIDE else 0)]

    def draw(self, picture: Image, seconds: float) -> None:
        """Lay them over the hall in place."""
        for one in self._all:
            one.draw(picture, seconds)


class _InHand:
    """A phone, a letter or a badge in an unsteady hand."""

    def __init__(self, sight: Held) -> None:
        self.enter_s = sight.enter_s
        rng = random.Random(f"{sight.seed} {sight.medium}")
        self._prop = _prop(sight, rng)
        left, top, right, bottom = self._prop.code
        self._about = (left + right) / 2, (top + bottom) / 2
        self._hold = _hold(sight, self._prop, rng)
        self._lit = _lit(self._prop, sight.light)
        self._glare = _glare(self._hold.rest) if sight.light is Light.GLARE else None

    def draw(self, picture: Image, seconds: float) -> None:
        """Lay it over the hall in place, smeared while it moves."""
        before = max(seconds - EXPOSURE / hall.FPS, 0)
        poses = self._hold.pose(seconds), self._hold.pose(before)
        laid = lay(picture, self._lit, self._prop.alpha, self._about, *poses)
        if laid is not None and self._glare is not None:
            shine(picture, self._glare, laid)


def _prop(sight: Held, rng: random.Random) -> props.Prop:
    if sight.medium is Medium.BADGE and sight.paper is not None:
        return props.badge(sight.paper)
    make: Callable[[str, random.Random], props.Prop] = (
        props.letter if sight.medium is Medium.LETTER else props.phone
    )
    return make(sight.code, rng)


def _hold(sight: Held, prop: props.Prop, rng: random.Random) -> Hold:
    left, _, right, _ = prop.code
    rest = Place(
        x=hall.WIDTH / 2 + rng.uniform(-60, 60),
        y=hall.HEIGHT / 2 + rng.uniform(-30, 40),
        scale=sight.per_module * prop.modules / (right - left),
        angle=math.radians(sight.turn) + rng.uniform(-0.12, 0.12),
        tilt_x=rng.uniform(-0.25, 0.25),
        tilt_y=rng.uniform(-0.2, 0.25),
    )
    tremors = tuple(Tremor(rng, 0.7) for _ in range(6))
    return Hold(rest, sight.enter_s, 1.0, math.inf, rng.uniform(4, 8), tremors)


def _lit(prop: props.Prop, light: Light) -> Image:
    # A screen in a dark hall comes out bright and a little washed out; paper as dim as the hall.
    gain, lift = (0.95, 14.0) if prop.shines else (0.55, 5.0)
    if light is Light.DIM:
        gain, lift = _DIM, 30.0
    return cast("Image", cv2.convertScaleAbs(prop.image, alpha=gain, beta=lift))


def _glare(rest: Place) -> Image:
    """Return a lamp's reflection over the middle of what is held, as a full frame to add."""
    small = np.zeros((hall.HEIGHT // 8, hall.WIDTH // 8, 3), np.uint8)
    cv2.ellipse(small, (int(rest.x / 8), int(rest.y / 8)), (9, 7), 20, 0, 360, (255, 255, 255), -1)
    soft = cv2.GaussianBlur(small, (0, 0), 1.5)
    return cast("Image", cv2.resize(soft, (hall.WIDTH, hall.HEIGHT), interpolation=cv2.INTER_LINEAR))
