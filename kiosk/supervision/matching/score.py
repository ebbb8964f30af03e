"""Two names → 0 to 100, by the best pairing of their words whatever their order."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.supervision.matching.distance import PAIRED_FROM, alike
from kiosk.supervision.matching.reading import Name, Word

# One poor word counts for more than several good ones: most namesakes share a word.
_WORST = 0.65
# A middle name, a patronymic or a second family name that one side leaves out, the first and each further one.
_MISSING, _MORE_MISSING = 3.0, 5.0
_INITIAL_MISSING = 1.0
# One word against several: too little to go by.
_SINGLE = 70.0


_Side = tuple[tuple[int, ...], Word]


@dataclass(frozen=True, slots=True)
class _Pair:
    likeness: float
    one: tuple[int, ...]
    two: tuple[int, ...]
    letters: tuple[str, str]


def name_score(one: Name, two: Name) -> int:
    """Return 0 to 100 for two names: 100 for the same words in any order, 0 where one has none; symmetric."""
    if not one.words or not two.words:
        return 0
    pairs = _best(_candidates(one, two), len(one.words), len(two.words))
    if not pairs:
        return 0
    left = _left(one.words, {place for pair in pairs for place in pair.one})
    right = _left(two.words, {place for pair in pairs for place in pair.two})
    values = sorted(pair.likeness for pair in pairs)
    # Words left over on both sides are two different words in one place.
    values = [0.0] * min(len(_full(left)), len(_full(right))) + values
    missing = _missing(left, right)
    score = 100 * (_WORST * values[0] + (1 - _WORST) * sum(values) / len(values)) - missing
    if _too_little(pairs, one, two):
        score = min(score, _SINGLE)
    return max(0, min(100 if _same(one, two) else 99, round(round(score, 6))))


def _candidates(one: Name, two: Name) -> list[_Pair]:
    sides_one: list[_Side] = [((place,), word) for place, word in enumerate(one.words)]
    sides_two: list[_Side] = [((place,), word) for place, word in enumerate(two.words)]
    joined_one: list[_Side] = [((place, place + 1), word) for place, word in one.joined]
    joined_two: list[_Side] = [((place, place + 1), word) for place, word in two.joined]
    tried = [(a, b) for a in sides_one for b in sides_two]
    tried += [(a, b) for a in joined_one for b in sides_two if not b[1].initial]
    tried += [(a, b) for a in sides_one for b in joined_two if not a[1].initial]
    found = []
    for (places_one, a), (places_two, b) in tried:
        likeness = alike(a, b)
        if likeness >= PAIRED_FROM:
            found.append(_Pair(likeness, places_one, places_two, (min(a.text, b.text), max(a.text, b.text))))
    return found


def _best(pairs: list[_Pair], count_one: int, count_two: int) -> list[_Pair]:
    """Take the likeliest first; of equals the longer, then by letters, so that both directions agree."""
    free_one, free_two = set(range(count_one)), set(range(count_two))
    taken = []
    for pair in sorted(
        pairs, key=lambda p: (-p.likeness, -len(p.letters[0]), p.letters, p.one[0] + p.two[0])
    ):
        if free_one.issuperset(pair.one) and free_two.issuperset(pair.two):
            free_one.difference_update(pair.one)
            free_two.difference_update(pair.two)
            taken.append(pair)
    return taken


def _left(words: tuple[Word, ...], used: set[int]) -> list[Word]:
    return [word for place, word in enumerate(words) if place not in used]


def _full(words: list[Word]) -> list[Word]:
    return [word for word in words if not word.initial]


def _missing(left: list[Word], right: list[Word]) -> float:
    full = abs(len(_full(left)) - len(_full(right)))
    initials = len(left) + len(right) - len(_full(left)) - len(_full(right))
    return (full > 0) * _MISSING + max(full - 1, 0) * _MORE_MISSING + initials * _INITIAL_MISSING


def _too_little(pairs: list[_Pair], one: Name, two: Name) -> bool:
    """Return whether the names meet in one word only though one of them has more, or in initials only."""
    words = sum(max(len(pair.one), len(pair.two)) for pair in pairs)
    longest = max(len(one.words), len(two.words))
    return (words < 2 and longest > 1) or all(
        one.words[pair.one[0]].initial or two.words[pair.two[0]].initial for pair in pairs
    )


def _same(one: Name, two: Name) -> bool:
    return sorted(word.text for word in one.words) == sorted(word.text for word in two.words)
