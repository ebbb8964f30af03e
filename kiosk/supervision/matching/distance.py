"""How far apart two words sound: an edit distance in which likely slips of writing are cheap."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import accumulate
from typing import Any

from rapidfuzz.distance import Levenshtein

from kiosk.supervision.matching.families import same_family
from kiosk.supervision.matching.reading import Word
from kiosk.supervision.matching.sounds import is_syllable, pinyin_of

PAIRED_FROM = 0.72
"""Below this two words are not taken for one at all: no other word could make the names a hit."""
VOWELS = frozenset("AEIOU")
INITIAL_ALIKE = 0.9
FAMILY_ALIKE = 0.95
_OTHER_SYLLABLE, _SHORT = 0.82, 2.5
_LONG, _BEYOND = 4.0, 0.3
# Sums of the same costs in another order differ in their last bits.
_ROUNDING = 1e-9
_OTHER_VOWEL, _FURTHER_VOWEL, _FEMALE = 0.6, 0.45, frozenset("AE")
_WEIGHT = {**dict.fromkeys("bpfvwtdszlrmnkgSCJZTKN", 1.0), "h": 0.6, "y": 0.5, **dict.fromkeys("AEIOU", 0.5)}
# What one transliteration writes for another; pairs that stand nowhere cost the full change.
_NEAR = {
    "kg": 0.3, "kK": 0.35, "kh": 0.6, "gK": 0.4, "gh": 0.25, "gJ": 0.3, "gy": 0.4, "Kh": 0.15, "KC": 0.5, "Ch": 0.7,
    "JC": 0.3, "Jy": 0.25, "JZ": 0.1, "Jz": 0.25, "Jd": 0.6, "CS": 0.2, "CZ": 0.4, "Cs": 0.5, "CT": 0.2, "Ck": 0.5,
    "Ss": 0.2, "SZ": 0.35, "Sz": 0.5, "zs": 0.25, "zZ": 0.25, "zd": 0.35, "zT": 0.15, "sT": 0.3, "td": 0.3,
    "ts": 0.5, "tT": 0.4, "fv": 0.15, "vw": 0.05, "vb": 0.25, "wb": 0.4, "pb": 0.3, "pf": 0.4, "fw": 0.25, "lr": 0.8,
    "mn": 0.7, "nN": 0.35, "Ng": 0.5, "JI": 0.3, "yI": 0.05, "wU": 0.1, "vU": 0.25, "wO": 0.2, "yE": 0.3, "Zs": 0.5,
    "AE": 0.15, "EI": 0.15, "OU": 0.08, "AO": 0.3, "AU": 0.5, "AI": 0.8, "EO": 0.3, "EU": 0.45, "IU": 0.5, "IO": 0.55,
}  # fmt: skip
_SUB = {(a, b): cost for (a, b), cost in ((tuple(pair), cost) for pair, cost in _NEAR.items())}
_SUB |= {(b, a): cost for (a, b), cost in _SUB.items()}
_SUB |= {(one, one): 0.0 for one in _WEIGHT}
_SUBS = {one: {two: _SUB.get((one, two), 1.0) for two in _WEIGHT} for one in _WEIGHT}
SOUNDS = tuple(_WEIGHT)
"""Every sound there is."""
_GAP = {
    **dict.fromkeys("bpfvtdszlrmnkgSCJZTKN", 0.95),
    "w": 0.5,
    "h": 0.25,
    "y": 0.15,
    **dict.fromkeys("AEIOU", 0.25),
}
_BARE_GAP = {**_GAP, "A": 0.03, "E": 0.03, "I": 0.06, "O": 0.06, "U": 0.06}


@lru_cache(maxsize=1 << 18)
def alike(one: Word, two: Word) -> float:
    """Return 0 to 1: how likely both spellings are of one word; symmetric, 1 for the same spelling."""
    if one.text == two.text:
        return 1.0
    if one.initial or two.initial:
        return _initials(one, two)
    if same_family(one.text, two.text):
        return FAMILY_ALIKE
    bare = (one.bare, two.bare)
    best = max(sounds_alike(a, b, bare) for a in one.sounds for b in two.sounds)
    short = is_syllable(one.text) and is_syllable(two.text)
    if short and _rhyme(one.text) != _rhyme(two.text):
        # So short a word has no letter to spare: Wei, Wen and Wu are three names.
        best = min(_OTHER_SYLLABLE, 1.0 - _SHORT * (1.0 - best))
    # Same sounds in another spelling are one word as good as surely, but not the same spelling.
    return min(best, 0.99)


def sounds_alike(one: str, two: str, bare: tuple[bool, bool] = (False, False)) -> float:
    """Return 0 to 1 for two strings of sounds.

    Args:
        bare: For each, whether its short vowels are not written, so that the other's are free.
    """
    if one == two:
        return 1.0
    weight = max(weight_of(one), weight_of(two))
    if not weight:
        return 0.0
    whole = _whole(weight)
    if not any(bare) and _unlike(one, two):
        return 0.0
    most = most_cost(weight)
    if _at_least(one, two, bare) > most + _ROUNDING:
        return 0.0
    cost = _cost(one, two, _gaps(missing_from_other=bare[1]), _gaps(missing_from_other=bare[0]), most)
    return 0.0 if cost > most else 1.0 - cost / whole


def _unlike(one: str, two: str) -> bool:
    """Return whether so many sounds differ that no weighing of them would make one word of both."""
    most = (2 * max(len(one), len(two)) + 2) // 3
    return Levenshtein.distance(one, two, score_cutoff=most) > most


def _at_least(one: str, two: str, bare: tuple[bool, bool]) -> float:
    """Return what turning one into the other costs at least: each sound its cheapest change, wherever it stands."""
    left = sum(map(cheapest_changes(two, bare=bare[1]).__getitem__, one))
    return max(left, sum(map(cheapest_changes(one, bare=bare[0]).__getitem__, two)))


@lru_cache(maxsize=1 << 16)
def cheapest_changes(sounds: str, *, bare: bool) -> dict[str, float]:
    """Return for each of another word's sounds the least that it costs against a word of `sounds`.

    Either it is dropped, or it is changed into one of them.

    Args:
        bare: Whether the word of `sounds` does not write its short vowels.
    """
    gaps = _gaps(missing_from_other=bare)
    kinds = set(sounds)
    return {one: min([gaps[one], *(changes[two] for two in kinds)]) for one, changes in _SUBS.items()}


def most_cost(weight: Any, least: Callable[[Any, Any], Any] = min) -> Any:
    """Return what two words, the heavier of `weight`, may cost at most to be taken for one.

    Args:
        weight: A number, or an array of them with numpy's `minimum` as `least`.
    """
    return (1.0 - PAIRED_FROM) * _whole(weight, least)


def _whole(weight: Any, least: Callable[[Any, Any], Any] = min) -> Any:
    # A long word has room for more slips, but not in step with its length.
    return least(weight, _LONG + (weight - _LONG) * _BEYOND)


def _gaps(*, missing_from_other: bool) -> dict[str, float]:
    return _BARE_GAP if missing_from_other else _GAP


def _cost(one: str, two: str, gap_one: dict[str, float], gap_two: dict[str, float], most: float) -> float:
    """Return the cost of turning one into the other, or something above `most` once it is sure to be."""
    ends = _ends(one, two) if gap_one is gap_two else 0.0
    if len(one) == len(two) and all((a in VOWELS) == (b in VOWELS) for a, b in zip(one, two, strict=True)):
        # The same build: a vowel dropped and another put in would be cheaper than what it is, a change.
        return ends + sum(_SUB.get(pair, 1.0) for pair in zip(one, two, strict=True))
    gaps = [gap_two[sound] for sound in two]
    before = [0.0, *accumulate(gaps)]
    for a in one:
        drop, changes = gap_one[a], _SUBS[a]
        corner = before[0]
        lowest = last = corner + drop
        row = [last]
        for b, gap, above in zip(two, gaps, before[1:], strict=True):
            # Comparisons instead of min(): this is where a long list's time goes.
            last += gap
            if (change := corner + changes[b]) < last:
                last = change
            if (gone := above + drop) < last:
                last = gone
            if last < lowest:  # noqa: PLR1730
                lowest = last
            row.append(last)
            corner = above
        if lowest > most:
            return most + 1.0
        before = row
    return before[-1] + ends


def _ends(one: str, two: str) -> float:
    """Return what is added where the ends tell a woman from a man: Maria and Mario, Daniel and Danielle."""
    last, other = one[-1:], two[-1:]
    if {last, other} == {"A", "O"}:
        return _OTHER_VOWEL
    return (
        _FURTHER_VOWEL
        if (last in _FEMALE) != (other in _FEMALE) and not (last in VOWELS and other in VOWELS)
        else 0.0
    )


def _rhyme(syllable: str) -> str:
    plain = pinyin_of(syllable)
    return plain[next((place for place, letter in enumerate(plain) if letter in "aeiou"), 0) :]


@lru_cache(maxsize=1 << 17)
def weight_of(sounds: str) -> float:
    """Return how much a word says: the weights of its sounds."""
    return sum(map(_WEIGHT.__getitem__, sounds))


def _initials(one: Word, two: Word) -> float:
    first = {sounds[:1] for sounds in one.sounds} & {sounds[:1] for sounds in two.sounds}
    return INITIAL_ALIKE if one.text[:1] == two.text[:1] or first - {""} else 0.0
