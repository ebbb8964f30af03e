"""Words as the name search compares them: without case, diacritics and the ways a name may be joined.

A word keeps its own script (NFKD, case folded, combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic
taken off; vowel signs of other scripts stay, for they are letters there) and is known by its Latin
transliteration beside it. Hangul stays decomposed, so that a half typed syllable is a beginning of the whole.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

MAX_TEXT = 200
_ARABIC = str.maketrans(
    {
        "ٱ": "ا",
        "ى": "ي",
        "ی": "ي",
        "ې": "ي",
        "ة": "ه",
        "ہ": "ه",
        "ھ": "ه",
        "ک": "ك",
        "ـ": None,
    }
)
# How passports write these letters (ICAO Doc 9303-3, section 6), where that differs from leaving the marks off.
_PASSPORT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe"})
_PASSPORT_LETTERS = re.compile("[äöüåø]")
_SYLLABLE = re.compile(r"(?<=[a-z])(?=[A-Z])")


@lru_cache(maxsize=65536)
def chunks(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the folded words of `text`, in one tuple for every stretch without white space.

    "Jean-Luc O’Brien" gives (("jean", "luc"), ("o", "brien")).
    """
    folded = "".join(filter(_kept, unicodedata.normalize("NFKD", text[:MAX_TEXT].casefold())))
    folded = folded.translate(_ARABIC)
    return tuple(found for chunk in folded.split() if (found := _words(chunk)))


@lru_cache(maxsize=65536)
def latin_chunks(text: str) -> tuple[tuple[str, ...], ...]:
    """Return `chunks` of the text in Latin letters: every other script transliterated, syllable by syllable."""
    if text.isascii():
        return chunks(text)
    return chunks(_SYLLABLE.sub(" ", anyascii(unicodedata.normalize("NFC", text[:MAX_TEXT]))))


@lru_cache(maxsize=65536)
def index_words(text: str) -> tuple[str, ...]:
    """Return every word that `text` shall be found by, each once: in its script, in Latin, and joined."""
    found: dict[str, None] = {}
    forms = [chunks(text)]
    if not text.isascii():
        forms.append(latin_chunks(text))
        lower = unicodedata.normalize("NFC", text).lower()
        if _PASSPORT_LETTERS.search(lower):
            forms.append(latin_chunks(lower.translate(_PASSPORT)))
    for form in forms:
        for chunk in form:
            found.update(dict.fromkeys(chunk))
            found["".join(chunk)] = None
        if 1 < len(form) <= 4:
            found["".join(map("".join, form))] = None
    return tuple(found)


@lru_cache(maxsize=65536)
def inner_parts(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return every ending of the words, two letters and more: any part of a word begins one of them."""
    found: dict[str, None] = {}
    for word in words:
        last = max(len(word) - 1, 1)
        found.update(dict.fromkeys(word[start:] for start in range(min(last, 24))))
    return tuple(found)


def _kept(char: str) -> bool:
    mark = unicodedata.combining(char)
    # Classes 10 to 36 are Hebrew and Arabic points, 200 and up the diacritics above and below.
    return mark < 10 and mark != 1 if mark < 37 else mark < 200


def _words(chunk: str) -> tuple[str, ...]:
    spaced = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in chunk)
    return tuple(spaced.split())
