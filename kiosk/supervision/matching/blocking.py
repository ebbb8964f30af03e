"""Finds, among many names, those whose words sound near enough to be worth comparing.

Every distinct word stands in the index once, under the coarse classes of its consonants; only words whose
classes differ by at most one are compared by sound, each distinct pair once. Names come back when they share
two such words, or one where either side has no more.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from kiosk.supervision.matching.bounds import SoundTable
from kiosk.supervision.matching.distance import PAIRED_FROM, alike
from kiosk.supervision.matching.families import families
from kiosk.supervision.matching.reading import Name, Word

_CLASS = {
    **dict.fromkeys("bpfvw", "P"), **dict.fromkeys("td", "D"), **dict.fromkeys("szSZCJT", "S"),
    **dict.fromkeys("kgK", "K"), **dict.fromkeys("nNm", "N"), "l": "L", "r": "R",
}  # fmt: skip
_SHAPE = str.maketrans({**_CLASS, "h": "", "y": "i", "I": "i", "A": "a", "E": "a", "O": "u", "U": "u"})


class NameIndex:
    """Names by number, found by what they sound like.

    Args:
        names: Each name with the number it is found by; a number may come with several names.
    """

    def __init__(self, names: Iterable[tuple[int, Name]]) -> None:
        self._holders: dict[Word, list[int]] = defaultdict(list)
        self._by_key: dict[str, set[Word]] = defaultdict(set)
        self._by_family: dict[int, set[Word]] = defaultdict(set)
        # Names that one word or an initial may match: they have no second word to be found by.
        self._weak: set[int] = set()
        for number, name in names:
            self._add(number, name)
        self._places = {word: place for place, word in enumerate(self._holders)}
        self._words = list(self._places)
        self._sounds = SoundTable(self._words)
        # A key and whatever it leaves when one class is taken out: two keys that differ by one class share one.
        self._shortened: dict[str, list[str]] = defaultdict(list)
        for key in self._by_key:
            for shorter in _shortened(key):
                self._shortened[shorter].append(key)
        self._near: dict[str, list[Word]] = {}
        self._alike: dict[Word, list[Word]] = {}

    def near(self, name: Name) -> set[int]:
        """Return the numbers of all names that may score well against `name`."""
        counted: Counter[int] = Counter()
        for words in _places(name):
            held: set[int] = set()
            for word in words:
                for other in self._words_like(word):
                    held.update(self._holders[other])
            counted.update(held)
        if _is_weak(name):
            return set(counted)
        return {number for number, times in counted.items() if times > 1 or number in self._weak}

    def _add(self, number: int, name: Name) -> None:
        for word in _words(name):
            holders = self._holders[word]
            if not holders:
                for key in _keys(word):
                    self._by_key[key].add(word)
                for family in families(word.text):
                    self._by_family[family].add(word)
            if not holders or holders[-1] != number:
                holders.append(number)
        if _is_weak(name):
            self._weak.add(number)

    def _words_like(self, word: Word) -> list[Word]:
        known = self._alike.get(word)
        if known is None:
            tried: set[Word] = set()
            for key in _keys(word):
                tried.update(self._words_near(key))
            akin: set[Word] = set()
            for family in families(word.text):
                akin.update(self._by_family.get(family, ()))
            places = self._sounds.near(word, [self._places[other] for other in tried - akin])
            akin.update(self._words[place] for place in places)
            known = self._alike[word] = [
                other for other in akin if _may_be(word, other) and alike(word, other) >= PAIRED_FROM
            ]
        return known

    def _words_near(self, key: str) -> list[Word]:
        found = self._near.get(key)
        if found is None:
            # One class more, less or other; of a single class that would be every word.
            keys = self._by_key.keys() & {key} if len(key) < 2 else self._keys_near(key)
            found = self._near[key] = [word for near in keys for word in self._by_key[near]]
        return found

    def _keys_near(self, key: str) -> set[str]:
        shared = {near for shorter in _shortened(key) for near in self._shortened.get(shorter, ())}
        return {near for near in shared if Levenshtein.distance(key, near, score_cutoff=1) <= 1}


def _shortened(key: str) -> set[str]:
    return {key, *(key[:place] + key[place + 1 :] for place in range(len(key)))}


def _may_be(one: Word, two: Word) -> bool:
    """Return whether two words have so many classes of sounds in common that weighing them is worth it."""
    if one.bare or two.bare or families(one.text) & families(two.text):
        return True
    for a in _shapes(one):
        for b in _shapes(two):
            most = max(1, 2 * max(len(a), len(b)) // 5)
            if Levenshtein.distance(a, b, score_cutoff=most) <= most:
                return True
    return False


@lru_cache(maxsize=65536)
def _shapes(word: Word) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sounds.translate(_SHAPE) for sounds in word.sounds))


def _words(name: Name) -> Iterator[Word]:
    for words in _places(name):
        yield from words


def _places(name: Name) -> Iterator[tuple[Word, ...]]:
    """Yield for each place the word there, and that word joined to the next."""
    joined = dict(name.joined)
    for place, word in enumerate(name.words):
        if word.initial:
            continue
        yield (word, joined[place]) if place in joined else (word,)


def _is_weak(name: Name) -> bool:
    return len(name.words) < 3 and sum(not word.initial for word in name.words) < 2


@lru_cache(maxsize=65536)
def _keys(word: Word) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for sounds in word.sounds:
        found[_key(sounds)] = None
        # J may be another spelling of y or of g.
        if "J" in sounds:
            found[_key(sounds.replace("J", ""))] = None
            found[_key(sounds.replace("J", "g"))] = None
    return tuple(found)


def _key(sounds: str) -> str:
    return "".join(_CLASS.get(sound, "") for sound in sounds)
