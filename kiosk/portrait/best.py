"""The best picture of a burst."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.portrait.faces import FaceFinder
from kiosk.portrait.judge import Judgement, judge

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Best:
    """The picture that was chosen, which one it was (0 first), and what was said of it."""

    index: int
    image: NDArray[np.uint8]
    judgement: Judgement


def best_of(images: Sequence[NDArray[np.uint8]], finder: FaceFinder | None = None) -> Best:
    """Return the best of `images`: without problems before with, then by its scores, sharpness counting most.

    Args:
        images: At least one `(H, W, 3) uint8` BGR picture; an empty sequence is a bug and raises ValueError.
        finder: A finder to share; a new one costs a few milliseconds.
    """
    finder = finder or FaceFinder()
    judged = [(judge(image, finder.find(image)), index) for index, image in enumerate(images)]
    judgement, index = max(judged, key=lambda pair: (*_rank(pair[0]), -pair[1]))
    return Best(index, images[index], judgement)


def _rank(judgement: Judgement) -> tuple[bool, bool, int, float]:
    scores = judgement.scores
    total = sum(scores.values()) + 3 * scores.get("Sharpness", 0)
    return judgement.ok, judgement.face is not None, -len(judgement.problems), total
