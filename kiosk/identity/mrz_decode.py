"""The likeliest line of a known length in what a text recogniser saw: Viterbi over connectionist temporal classification.

A zone's line has a known number of characters, and at each place only letters, digits or both may stand. So the best path
of exactly that many is sought (after Graves et al. 2006, "Connectionist Temporal Classification"), in place of the
best path of any: fillers, which a recogniser often drops or doubles, then come out right.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

ALPHABET: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<"
"""The classes of the recogniser in order, after its first, the blank."""

_LETTERS, _DIGITS = frozenset(ALPHABET[10:36]), frozenset(ALPHABET[:10])
_MAY_BE: Final[Mapping[str, frozenset[str]]] = {
    "A": _LETTERS | {"<"},
    "D": _DIGITS,
    "T": _DIGITS | {"<"},
    "C": _DIGITS | {"<"},
    "X": frozenset(ALPHABET),
}
_NEVER = -1e9


@dataclass(frozen=True, slots=True)
class Reading:
    """One line as read.

    Args:
        losses: `(places, 37)`: by how much less likely than what was read each character of `ALPHABET` is at each place,
            as a logarithm; 0 for what was read, and never less.
        fit: Mean log-probability a step of the recogniser; 0 is perfect.
    """

    text: str = field(repr=False)
    losses: NDArray[np.float32] = field(repr=False, compare=False)
    fit: float


def decode(log_chances: NDArray[np.float32], places: str) -> Reading | None:
    """Return the likeliest line with a character a place of `places`, or None where there are too few steps for it.

    Args:
        log_chances: `(T, 38) float32`, log-probabilities of the blank and `ALPHABET`.
        places: What may stand at each place: letters as in `kiosk.identity.mrz_forms`.
    """
    import numpy as np

    allowed = _allowed(places)
    trellis = _Trellis(log_chances, allowed)
    path, total = trellis.best()
    if total <= _NEVER / 2:
        return None
    text = "".join(ALPHABET[char] for char, _, _ in path)
    losses = np.empty_like(allowed)
    for at, (char, begin, end) in enumerate(path):
        seen = log_chances[begin:end, 1:].max(axis=0) + allowed[at]
        losses[at] = np.maximum(seen[char] - seen, 0)
    return Reading(text, losses, total / log_chances.shape[0])


def _allowed(places: str) -> NDArray[np.float32]:
    """Return `(places, 37)`: 0 where the character may stand there, else never."""
    import numpy as np

    rows = [[0.0 if char in _MAY_BE[place] else _NEVER for char in ALPHABET] for place in places]
    return np.array(rows, np.float32)


class _Trellis:
    """The best way to every state at every step, a state being a character at a place or the blank before a place.

    Args:
        log_chances: `(T, 38)`.
        allowed: `(places, 37)`.
    """

    def __init__(self, log_chances: NDArray[np.float32], allowed: NDArray[np.float32]) -> None:
        import numpy as np

        steps, (count, size) = log_chances.shape[0], allowed.shape
        self._entered = np.zeros((steps, count, size), np.int8)
        self._left = np.zeros((steps, count), bool)
        self._best = np.zeros((steps, count, 2), np.int8)
        blank = np.full(count + 1, _NEVER, np.float32)
        chars = np.full((count, size), _NEVER, np.float32)
        blank[0] = 0.0
        for step in range(steps):
            blank, chars = self._step(step, blank, chars)
            blank += log_chances[step, 0]
            chars += log_chances[step, 1:] + allowed
        self._blank, self._chars = blank, chars

    def _step(
        self, step: int, blank: NDArray[np.float32], chars: NDArray[np.float32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return the best way into every state, before what this step saw is counted, and note where it came from."""
        import numpy as np

        rows = np.arange(chars.shape[0])
        best = chars.argmax(axis=1)
        first = chars[rows, best]
        rest = chars.copy()
        rest[rows, best] = 2 * _NEVER
        after = rest.argmax(axis=1)
        self._best[step, :, 0], self._best[step, :, 1] = best, after
        # The same character twice needs a blank between.
        before = np.full_like(chars, _NEVER)
        before[1:] = first[:-1, None]
        before[rows[1:], best[:-1]] = rest[rows[:-1], after[:-1]]
        from_blank = blank[:-1, None]
        fresh = np.maximum(before, from_blank)
        stays = chars >= fresh
        self._entered[step] = np.where(stays, 0, np.where(from_blank >= before, 1, 2))
        left = first > blank[1:]
        self._left[step] = left
        still = blank.copy()
        still[1:] = np.where(left, first, blank[1:])
        return still, np.maximum(chars, fresh)

    def best(self) -> tuple[list[tuple[int, int, int]], float]:
        """Return the best path's characters, each with its first step and the step after its last, and its logarithm."""
        place = self._chars.shape[0] - 1
        char = int(self._chars[place].argmax())
        in_blank = bool(self._blank[place + 1] > self._chars[place, char])
        total = float(max(self._blank[place + 1], self._chars[place, char]))
        found: list[tuple[int, int, int]] = []
        if total <= _NEVER / 2:
            return found, total
        end = step = self._entered.shape[0]
        while place >= 0:
            step -= 1
            if in_blank:
                if self._left[step, place]:
                    in_blank, end, char = False, step, int(self._best[step, place, 0])
                continue
            way = self._entered[step, place, char]
            if way == 0:
                continue
            found.append((char, step, end))
            place -= 1
            if way == 1:
                in_blank = True
            elif way == 2:
                first, second = self._best[step, place].tolist()
                char, end = (second if first == char else first), step
        return found[::-1], total
