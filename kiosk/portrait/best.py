"""The best picture of a burst."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from kiosk.portrait.faces import FaceFinder
from kiosk.portrait.judge import Judgement, judge

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Judged(Protocol):
    """What has to be known of a picture to say whether it is better than another."""

    @property
    def ok(self) -> bool: ...  # noqa: D102
    @property
    def face(self) -> object | None: ...  # noqa: D102
    @property
    def problems(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def scores(self) -> Mapping[str, int]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Best:
    """The picture that was chosen, which one it was (0 first), and what was said of it."""

    index: int
    image: NDArray[np.uint8]
    judgement: Judgement


def best_of(images: Sequence[NDArray[np.uint8]], finder: FaceFinder | None = None) -> Best:
    """Return the best of `images`, as `best_judged` ranks them.

    Args:
        images: At least one `(H, W, 3) uint8` BGR picture; an empty sequence is a bug and raises ValueError.
        finder: A finder to share; a new one costs a few milliseconds.
    """
    finder = finder or FaceFinder()
    judged = [judge(image, finder.find(image)) for image in images]
    index = best_judged(judged)
    return Best(index, images[index], judged[index])


def best_judged(judged: Sequence[Judged]) -> int:
    """Return which is best: without problems before with, then by scores, sharpness counting most; the first among equals.

    The eyes count too: within a burst of one person `EyesOpen` tells a blink.

    Raises:
        ValueError: There is none, which is a bug of the caller.
    """
    return max(range(len(judged)), key=lambda index: (*_rank(judged[index]), -index))


def _rank(judgement: Judged) -> tuple[bool, bool, int, float]:
    scores = judgement.scores
    total = sum(scores.values()) + 3 * scores.get("Sharpness", 0) + 2 * scores.get("EyesOpen", 0)
    return judgement.ok, judgement.face is not None, -len(judgement.problems), total
