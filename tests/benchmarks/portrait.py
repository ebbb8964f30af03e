"""`kiosk bench portrait`: what one live look of the coach costs, against the face detector alone in turn with it.

One picture stands for all (the licensed one of the rehearsal, held before a 720p webcam); it says what a look costs, nothing about how
well faces are judged. Made worse by known amounts, it says whether every score falls in the order of the amounts.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

from kiosk.cli.bench import Options, Row

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from kiosk.portrait import Face, FaceFinder

_PICTURES_A_SECOND = 15.0
_GROWTH_MB = 8.0
_AGREEMENT = 0.95
_EYES, _APART = (223.6, 102.0), 44.0


def run(options: Options) -> Iterator[Row]:
    """Yield the cost of a look, of a kept portrait and of the best of a burst, and the growth of memory."""
    import cv2

    from kiosk.portrait import Coach, FaceFinder, best_of

    rounds = 10 if options.quick else 120
    finder = FaceFinder()
    coach = Coach(finder)
    frames = [_frame(inter_eye) for inter_eye in (70, 90, 110, 130)]
    halves = [cv2.resize(frame, (640, 352), interpolation=cv2.INTER_AREA) for frame in frames]
    detector = _detector()
    faces = [finder.find(frame)[0] for frame in frames]
    floor, looks, kept = [], [], []
    for number in range(rounds):
        at = number % len(frames)
        floor.append(_ms(partial(detector.detect, halves[at])))
        looks.append(_ms(partial(coach.look, frames[at])))
        kept.append(_ms(partial(_kept, frames[at], faces[at])))
    before = _resident_mb()
    for number in range(rounds * 3):
        coach.look(frames[number % len(frames)])
    growth = _resident_mb() - before
    base, look = median(floor), median(looks)
    yield Row("face detector alone, 640×352", base, "ms")
    yield Row("one live look at 720p", look, "ms", against="the face detector alone", ratio=look / base)
    slow = sorted(looks)[int(0.95 * (len(looks) - 1))]
    yield _at_least("looks a second, median", 1000 / look)
    yield _at_least("looks a second, 95 of 100 looks", 1000 / slow)
    yield Row(
        "crop, light and encode", median(kept), "ms", against="one live look", ratio=median(kept) / look
    )
    burst = _ms(partial(best_of, frames, finder)) / len(frames)
    yield Row("best of a burst, a picture", burst, "ms", against="one live look", ratio=burst / look)
    yield Row(
        f"memory grown over {rounds * 3} looks",
        growth,
        "MB",
        against=f"{before:.0f} MB before",
        goal=f"<= {_GROWTH_MB:g} MB",
        holds=growth <= _GROWTH_MB,
    )
    yield from _agreements(finder, options)


def _agreements(finder: FaceFinder, options: Options) -> Iterator[Row]:
    """Yield how well each score's order agrees with the amounts by which pictures were made worse; the worst of all sittings."""
    from benchmarks._worse import WORSE, agreement, sitters

    sat = sitters()[:1] if options.quick else sitters()
    for worse in WORSE:
        least = min(agreement(worse, sitter, finder)[0] for sitter in sat)
        yield Row(
            f"order of ten: {worse.what}",
            least,
            "Spearman",
            against=worse.score,
            goal=f">= {_AGREEMENT:g}",
            holds=least >= _AGREEMENT,
        )


def _kept(frame: NDArray[np.uint8], face: Face) -> bytes:
    from kiosk.portrait import balance, crop, expose, to_jpeg

    return to_jpeg(balance(expose(crop(frame, face))))


def _at_least(row: str, value: float) -> Row:
    goal = f">= {_PICTURES_A_SECOND:g}"
    return Row(row, value, "1/s", goal=goal, holds=value >= _PICTURES_A_SECOND)


def _frame(inter_eye: float) -> NDArray[np.uint8]:
    import cv2
    import numpy as np

    from kiosk.assets import resource
    from kiosk.portrait import load_picture

    portrait = load_picture(resource("rehearsal", "face.jpg").read_bytes(), 1_000_000)
    frame = np.full((720, 1280, 3), (120, 130, 125), np.uint8)
    matrix = cv2.getRotationMatrix2D(_EYES, 0, inter_eye / _APART)
    matrix[0, 2] += 640.0 - _EYES[0]
    matrix[1, 2] += 300.0 - _EYES[1]
    held = cv2.warpAffine(
        portrait, matrix, (1280, 720), dst=frame, flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_TRANSPARENT
    )
    return np.ascontiguousarray(held, dtype=np.uint8)


def _detector() -> Any:
    import cv2

    from kiosk.assets import resource

    model = resource("models", "face_detection_yunet_2023mar.onnx")
    return cv2.FaceDetectorYN.create(str(model), "", (640, 352), 0.7, 0.3, 50)


def _resident_mb() -> float:
    pages = Path("/proc/self/statm")
    if not pages.exists():
        # Only the growth is used; where it cannot be read it counts as none.
        return 0.0
    return int(pages.read_text("ascii").split()[1]) * 4096 / 1e6


def _ms(call: Callable[[], object]) -> float:
    begun = time.perf_counter()
    call()
    return (time.perf_counter() - begun) * 1000
