"""A word in Latin letters → the sounds it may stand for, one character a sound.

Consonants `b p f v w t d s z l r m n k g h y`, and `S` (sh), `C` (ch), `J` (j, dj), `Z` (zh), `T` (ts),
`K` (kh), `N` (ng); vowels `A E I O U`. Doubled letters count once, silent ends are dropped, and endings that
every language writes in its own way (-ov/-off/-ow, -sky/-skij/-skyi) are made one. Where a spelling means
different sounds in different languages (ch, c, x, q), each is a reading of its own.
"""

from __future__ import annotations

import re
from functools import lru_cache

_LONG = {
    "schtsch": "SC", "chtch": "SC", "shch": "SC", "szcz": "SC", "stch": "SC", "shtch": "SC", "chtsch": "SC",
    "tsch": "C", "tch": "C", "tsj": "C", "tj": "C", "dsch": "J", "dzh": "J", "dj": "J", "dzs": "J", "dz": "z", "ds": "z", "sjtsj": "SC",
    "sch": "S", "sh": "S", "sz": "S", "sj": "S", "zh": "Z", "zs": "Z", "ch": "C", "cz": "C", "cs": "C",
    "ck": "k", "cq": "k", "kh": "K", "gh": "g", "ph": "f", "th": "t", "dh": "d", "bh": "b", "jh": "J",
    "ts": "T", "tz": "T", "ng": "N", "gk": "g",
    "ee": "I", "ie": "I", "iy": "I", "ij": "I", "yi": "I", "yy": "I", "yj": "I", "ii": "I",
    "oo": "U", "ou": "U", "uu": "U", "oe": "O", "eo": "O", "aw": "AU", "ow": "OU",
    "ay": "AI", "ey": "EI", "oy": "OI", "uy": "UI", "ue": "U", "eu": "U", "aa": "A",
    "a": "A", "e": "E", "i": "I", "o": "O", "u": "U", "b": "b", "c": "k", "d": "d", "f": "f", "g": "g", "h": "h",
    "j": "J", "k": "k", "l": "l", "m": "m", "n": "n", "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "v": "v",
    "w": "w", "x": "ks", "y": "I", "z": "z", "ŋ": "N",
}  # fmt: skip
_SPOKEN = re.compile(
    # Before a vowel a y or w is a consonant whatever stands before it.
    "(?P<glide>[yw](?=[aeiou]))|(?P<soft>c(?=[eiy]))|(?P<ng>ng(?=[aeiou]))|(?P<cj>(?<=[bdfhklmprstvz])j(?=[aeiou]))|(?P<gu>gu(?=[eiy]))|(?P<qu>qu(?=[eiy]))|"
    + "|".join(sorted(_LONG, key=len, reverse=True))
)
_IN_PLACE = {"soft": "s", "gu": "g", "qu": "k", "ng": "ng", "cj": "y"}
_BARE_LONG = {**_LONG, "w": "U", "y": "I", "aw": "AU", "ay": "AI", "a": "A"}
_J_AS_VOWEL = re.compile("(?<=[aeou])j(?![aeiou])")
_DOUBLED = re.compile(r"(.)\1+")
_START = (("mp", "b"), ("nt", "d"), ("gk", "g"), ("hs", "sh"), ("pf", "f"), ("kn", "n"))
_ENDS = (
    (re.compile("(?:iyi|yyi|skyi|iy|ij|yj|yy|ii|yi|iï)$"), "i"),
    (re.compile("(?<=[oe])(?:ff|w)$|(?<=o)f$"), "v"),
    (re.compile("(?<=[aeiou])h$"), ""),
    (re.compile("(?<=n)h$|(?<=ng)h$"), ""),
    (re.compile("(?<!n)ge$"), "j"),
    (re.compile("(?<=en)ka$"), "ko"),
    # A doubled consonant before it makes it a woman's name.
    (re.compile("(?<=[b-df-hj-np-tv-xz])(?<!ll)(?<!nn)(?<!tt)(?<!ss)(?<=[a-z]{3})e$"), ""),
)
# Greek, German and Dutch mean another sound by it than English and French.
_HARD_CH = re.compile("(?<![ts])ch(?!t)")
_SOFT_END = re.compile("(?<=[b-df-hj-np-tv-z])ic$")
_OTHER_READINGS = (
    # Greek: gi before a vowel, a doubled g, and eu.
    (re.compile("gi(?=[ao])"), "y"),
    (re.compile("gg(?=[aeiou])"), "ng"),
    (re.compile("eu(?=[a-z])"), "ev"),
    # Russian: ё is as often written as the e it looks like.
    (re.compile("(?<=[b-df-hj-np-tv-xz])[yj]o"), "e"),
    (re.compile("(?:ow|aw)(?=[b-df-hj-np-tv-z])"), "u"),
    (re.compile("ow(?=[b-df-hj-np-tv-z])"), "au"),
    # "Mujibur Rahman": the article at the end of the word before.
    (re.compile("(?<=[a-z]{4})u[lrd]$"), ""),
    # German, Dutch, Scandinavian and most Slavic j; Korean ng before a vowel.
    (re.compile("^j(?=[aeiou])"), "y"),
    (re.compile("ng(?=[aeiou])"), "ŋ"),
)
_SYLLABLE = (
    "(?:(?:[bpmfdtnlgkhjqxzcsryw]|zh|ch|sh)?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|"
    "ia|ie|in|iu|ou|ua|ue|ui|un|uo|ung|a|e|i|o|u))"
)
_PINYIN = re.compile(f"(?:{_SYLLABLE})+")
_ONE_PINYIN = re.compile(_SYLLABLE)
_WADE = re.compile("(?:hs|ch|sh|ts|tz|ss|sz|[pmftnlkhjwy])?(?:ien|ieh|ueh|uei|ung|ih|o|u|iung|eh)")
_WADE_FINALS = (
    (re.compile("ien$"), "ian"), (re.compile("(?<=[iu])eh$"), "e"), (re.compile("uei$"), "ui"),
    (re.compile("ung$"), "ong"), (re.compile("ih$"), "i"), (re.compile("^([kh])o$"), r"\1e"),
    (re.compile("^hs"), "sh"), (re.compile("^(?:ts|tz|ss|sz)u$"), "zi"), (re.compile("yeh$"), "ye"),
)  # fmt: skip
_ARTICLE = re.compile("^(?:al|el)(?=[b-df-hj-np-tz][a-z]{3})")


@lru_cache(maxsize=65536)
def spoken(word: str, *, bare: bool = False) -> tuple[str, ...]:
    """Return the sounds of a word of a to z, the likeliest reading first; at least one, "" for no letter."""
    found = [_read(word, bare=bare)]
    if _HARD_CH.search(word):
        found.append(_read(_HARD_CH.sub("kh", word), bare=bare))
    found += [
        _read(other.sub(sound, word), bare=bare) for other, sound in _OTHER_READINGS if other.search(word)
    ]
    if _SOFT_END.search(word):
        found.append(_read(word + "h", bare=bare))
    if _PINYIN.fullmatch(word) and re.search("[qxc](?!h)", word):
        found.append(_read(re.sub("[qxc](?!h)", _chinese, word), bare=bare))
    if _WADE.fullmatch(word):
        found.append(_read(pinyin_of(word), bare=bare))
    if _ARTICLE.match(word) and not bare:
        found.append(_read(word[2:], bare=bare))
    found += [sounds.replace("SC", "S") for sounds in found if "SC" in sounds]
    return tuple(dict.fromkeys(found))


def pinyin_of(syllable: str) -> str:
    """Return a Chinese syllable with its final as pinyin has it, where Wade-Giles writes it otherwise."""
    for final, plain in _WADE_FINALS:
        syllable = final.sub(plain, syllable)
    return syllable


def is_syllable(word: str) -> bool:
    """Return whether a word has the form of one Chinese syllable in pinyin, where every letter counts."""
    return _ONE_PINYIN.fullmatch(word) is not None


def _chinese(match: re.Match[str]) -> str:
    return {"q": "ch", "x": "sh", "c": "ts"}[match[0]]


def _read(word: str, *, bare: bool) -> str:
    for start, sound in _START:
        if word.startswith(start) and len(word) > 2:
            word = sound + word[len(start) :]
    for ending, sound in _ENDS:
        if len(word) > 3:
            word = ending.sub(sound, word)
    word = _J_AS_VOWEL.sub("i", word)
    table = _BARE_LONG if bare else _LONG
    word = _doubled_consonants(word)

    def sound_of(match: re.Match[str]) -> str:
        kind, text = match.lastgroup, match[0]
        if kind == "glide":
            return _glide(text, first=match.start() == 0, bare=bare)
        return _IN_PLACE[kind] if kind else table[text]

    return _DOUBLED.sub(r"\1", _SPOKEN.sub(sound_of, word))


def _glide(text: str, *, first: bool, bare: bool) -> str:
    if bare and not first:
        return "U" if text == "w" else "I"
    return text


def _doubled_consonants(word: str) -> str:
    return re.sub(r"([b-df-hj-np-tv-xz])\1+", r"\1", word)
