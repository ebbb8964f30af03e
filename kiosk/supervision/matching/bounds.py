"""What two words cost at least to be taken for each other, worked out for many words at once.

A bound, never an estimate: what it rules out, the full comparison would find to be two words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kiosk.supervision.matching.distance import SOUNDS, cheapest_changes, most_cost, weight_of

if TYPE_CHECKING:
    from kiosk.supervision.matching.reading import Word

# Well above what single precision loses in a sum of a few dozen costs.
_SLACK = 1e-3


class SoundTable:
    """Words by place, each reading of their sounds a row of numbers.

    Args:
        words: Each with one reading at least.
    """

    def __init__(self, words: Sequence[Word]) -> None:
        import numpy as np

        self._np: Any = np
        self._begin = np.cumsum([0, *(len(word.sounds) for word in words)])
        readings = [(sounds, word.bare) for word in words for sounds in word.sounds]
        shape = (len(readings), len(SOUNDS))
        self._counts = np.array([_counts(sounds) for sounds, _ in readings], np.float32).reshape(shape)
        self._cheapest = np.array([_costs(*one) for one in readings], np.float32).reshape(shape)
        self._weights = np.array([weight_of(sounds) for sounds, _ in readings], np.float32)

    def near(self, word: Word, places: Sequence[int]) -> list[int]:
        """Return those of `places` whose words may sound like `word`, in the order given."""
        np = self._np
        if not places:
            return []
        asked = np.asarray(places)
        begins, ends = self._begin[asked], self._begin[asked + 1]
        lengths = ends - begins
        starts = np.cumsum(lengths) - lengths
        rows = np.arange(lengths.sum()) + np.repeat(begins - starts, lengths)
        counts, cheapest, weights = self._counts[rows], self._cheapest[rows], self._weights[rows]
        left = np.full(len(rows), np.inf, np.float32)
        for sounds in word.sounds:
            ours = np.array(_counts(sounds), np.float32), np.array(_costs(sounds, word.bare), np.float32)
            least = np.maximum(cheapest @ ours[0], counts @ ours[1])
            left = np.minimum(left, least - most_cost(np.maximum(weights, weight_of(sounds)), np.minimum))
        return [places[at] for at in np.flatnonzero(np.minimum.reduceat(left, starts) <= _SLACK)]


def _counts(sounds: str) -> list[int]:
    return [sounds.count(one) for one in SOUNDS]


def _costs(sounds: str, bare: bool) -> list[float]:  # noqa: FBT001 - a word's two parts
    costs = cheapest_changes(sounds, bare=bare)
    return [costs[one] for one in SOUNDS]
