"""A name as written → words that can be compared: Latin letters, particles out, compounds joined."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

from anyascii import anyascii

from kiosk.supervision.matching import scripts
from kiosk.supervision.matching.sounds import spoken

MAX_TEXT = 200
MAX_WORDS = 12
_APOSTROPHES = re.compile("['’‘`´ʼʻʾʿ′]")
_SYLLABLE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LETTERS = re.compile("[^a-z]+")
_ARTICLES = frozenset({"al", "el", "ul", "ad", "ar", "as", "ash", "at", "az", "ed", "er", "es", "ech", "ez", "ur", "us", "ud", "il"})  # fmt: skip
_PARTICLES = frozenset(
    {"bin", "ibn", "ben", "bint", "binti", "van", "von", "vom", "zu", "der", "den", "de", "del", "della", "di",
     "da", "do", "dos", "das", "du", "des", "la", "le", "los", "las", "y", "e", "af", "av", "zur", "ter", "te"}
)  # fmt: skip
_TITLES = frozenset(
    {"mr", "mrs", "ms", "dr", "prof", "sir", "sheikh", "shaikh", "sayyid", "hajji", "haji", "jr", "sr"}
)
_SERVANT = re.compile(r"abd[aeiou]?[ldrsnzt]?$")
_SERVANT_JOINED = re.compile(r"^abd(?:[aeou]l|[aeou](?=([rsdnztl])\1)|(?=el|al|ul|ol))(?=[a-z]{3})")
_FATHER = frozenset({"abu", "abou", "abo", "aboo"})
_FAITH = frozenset({"din", "deen", "dine", "eddin", "eddine", "uddin", "aldin", "addin", "udin"})
_DIACRITIC_SOUNDS = str.maketrans({"č": "ch", "ć": "ch", "ç": "ch", "š": "sh", "ş": "sh", "ș": "sh", "ž": "zh",
    "ż": "zh", "ź": "zh", "ñ": "ny", "ń": "n", "đ": "dj", "ð": "d", "þ": "th", "ä": "ae", "ö": "oe", "ü": "ue",
    "ø": "oe", "å": "o", "ı": "i", "ţ": "ts", "ț": "ts", "ß": "ss", "ё": "yo"})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a name.

    Args:
        text: Latin letters a to z.
        sounds: What it may sound like, each as `sounds.spoken` writes it; never empty.
        bare: Its short vowels are not written.
        initial: It is the first letter of a name only.
    """

    text: str
    sounds: tuple[str, ...]
    bare: bool = False
    initial: bool = False

    def __hash__(self) -> int:
        # Asked for millions of times; a string remembers its hash.
        return hash(self.text)


@dataclass(frozen=True, slots=True)
class Name:
    """A name's words, in the order of writing; empty where the text has no letter."""

    words: tuple[Word, ...]

    @property
    def joined(self) -> tuple[tuple[int, Word], ...]:
        """Return each two neighbours as one word, with the place of the first."""
        pairs = zip(self.words, self.words[1:], strict=False)
        return tuple((place, _join(one, two)) for place, (one, two) in enumerate(pairs))


@dataclass(frozen=True, slots=True)
class _Raw:
    text: str
    marked: str
    bare: bool
    initial: bool
    sounds: str = ""
    # Particles that stood before it and may be written together with it: "vanden" of "van den Berg".
    before: str = ""


@lru_cache(maxsize=65536)
def read_name(text: str) -> Name:
    """Return the words of `text` (its first 200 characters, its first 12 words), whatever it holds."""
    even = unicodedata.normalize("NFKC", text[:MAX_TEXT]).casefold()
    even = _APOSTROPHES.sub("", unicodedata.normalize("NFC", even))
    raw: list[_Raw] = []
    vietnamese = scripts.is_vietnamese(even)
    for written in _split(even):
        raw += _parts(written, first=not raw, vietnamese=vietnamese)
    kept = _compounds(_without_particles(raw))[:MAX_WORDS]
    return Name(tuple(_word(one) for one in kept))


@lru_cache(maxsize=65536)
def _parts(written: str, *, first: bool, vietnamese: bool) -> tuple[_Raw, ...]:
    found: list[_Raw] = []
    for part in scripts.arabic_parts(written):
        found += _latin(part, first=first and not found, vietnamese=vietnamese)
    return tuple(found)


def _split(text: str) -> list[str]:
    if text.isascii():
        return _LETTERS.sub(" ", text).split()
    spaced = "".join(char if unicodedata.category(char)[0] in "LM" else " " for char in text)
    return spaced.split()


def _latin(word: str, *, first: bool, vietnamese: bool) -> list[_Raw]:
    latin, bare = scripts.to_latin(word, family=first)
    plain = latin.replace("đ", "d")
    marked = plain if vietnamese else latin.translate(_DIACRITIC_SOUNDS)
    found = []
    pairs = zip(_ascii(plain), _ascii(marked), strict=False)
    alone = len(word) == 1 and not scripts.is_han(word) and not "\uac00" <= word <= "\ud7a3"
    for text, sounding in pairs:
        if text:
            sounds = scripts.bare_sounds(word)
            found.append(_Raw(text, sounding or text, bare, alone and len(text) <= 2, sounds))
    return found


def _ascii(word: str) -> list[str]:
    if word.isascii():
        return [_LETTERS.sub("", word.lower())]
    pieces = _SYLLABLE.sub(" ", anyascii(word)).split()
    return [_LETTERS.sub("", piece.lower()) for piece in pieces]


def _without_particles(words: list[_Raw]) -> list[_Raw]:
    kept: list[_Raw] = []
    before = ""
    for place, word in enumerate(words):
        last = place + 1 == len(words)
        if word.text in _TITLES or (not last and (word.text in _PARTICLES or word.text in _ARTICLES)):
            before = before + word.text if word.text in _PARTICLES else ""
        else:
            kept.append(replace(word, before=before) if before else word)
            before = ""
    # A name of nothing but such words (a family Du, a person called Bin) keeps them.
    return kept if sum(not word.initial for word in kept) >= min(len(words), 2) else words


def _compounds(words: list[_Raw]) -> list[_Raw]:
    found: list[_Raw] = []
    servant = False
    for word in words:
        text = _SERVANT_JOINED.sub("abd", word.text)
        if servant:
            before = found.pop()
            found.append(
                _Raw(before.text + text, before.marked + word.marked, before.bare or word.bare, initial=False)
            )
        elif found and text in _FAITH and not found[-1].initial:
            before = found.pop()
            found.append(_Raw(before.text + "din", before.marked + "din", before.bare, initial=False))
        else:
            found.append(word if text == word.text else _Raw(text, text, word.bare, word.initial))
        servant = not servant and (bool(_SERVANT.match(text)) or text in _FATHER)
        if servant and _SERVANT.match(text):
            found[-1] = _Raw("abd", "abd", word.bare, initial=False)
    return found


@lru_cache(maxsize=65536)
def _word(raw: _Raw) -> Word:
    if raw.sounds:
        return Word(raw.text, (raw.sounds,), raw.bare, raw.initial)
    found = [*spoken(raw.text, bare=raw.bare), *spoken(raw.marked, bare=raw.bare)]
    if raw.before and not raw.bare:
        found.append(spoken(raw.before + raw.text)[0])
    return Word(raw.text, tuple(dict.fromkeys(found))[:8], raw.bare, raw.initial)


@lru_cache(maxsize=65536)
def _join(one: Word, two: Word) -> Word:
    sounds = dict.fromkeys(left + right for left in one.sounds[:2] for right in two.sounds[:2])
    return Word(one.text + two.text, tuple(sounds), one.bare or two.bare)
