"""Made-up people's names: in Latin letters and, where they have one, in their own script.

Two sources: `resources/rehearsal/names.toml` (pairs of Latin and native form) and, for the rest, the
name lists of Faker's person providers, whose non-Latin names are transliterated letter by letter.
"""

from __future__ import annotations

import importlib
import random
import tomllib
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from kiosk.assets import resource
from kiosk.event.names import PersonName

_LONG_SHARE = 0.12
_DOUBLE_FAMILIES = frozenset({"es", "pt"})
_FAMILY_FIRST = frozenset({"zh_CN", "ja_JP", "hu_HU", "vi_VN"})
_JOINED = frozenset({"zh_CN"})
_LATIN_WITHOUT_MARKS = frozenset({"vi_VN"})


@dataclass(frozen=True, slots=True)
class Word:
    """One part of a name in both forms; `native` is empty where Latin letters are its own script."""

    latin: str
    native: str = ""


@dataclass(frozen=True, slots=True)
class People:
    """The names one people draws from.

    Args:
        family_male: Family names as men bear them; `family_female` as women do.
        father: Given names for a patronym, where the people has them between given and family.
        latin: Patterns of (given, family); see names.toml.
        native: Pattern of the native name, or empty where there is none.
        long: Patterns of the long form, or empty.
    """

    male: tuple[Word, ...]
    female: tuple[Word, ...]
    family_male: tuple[Word, ...]
    family_female: tuple[Word, ...]
    father: tuple[Word, ...]
    latin: tuple[str, str]
    native: str
    long: tuple[str, str]


def make_name(people: str, rng: random.Random, *, female: bool) -> PersonName:
    """Return one made-up name of `people` (a table of names.toml or a Faker locale), by `rng` alone.

    Raises:
        KeyError: Neither names.toml nor Faker has names of this people.
    """
    source = load_people(people)
    givens, families = (source.female, source.family_female) if female else (source.male, source.family_male)
    pools = {"g": givens, "f": families, "p": source.father}
    given_pattern, family_pattern = source.latin
    native_pattern = source.native
    if any(source.long) and rng.random() < _LONG_SHARE:
        given_pattern, family_pattern = source.long
        native_pattern = native_pattern and f"{given_pattern} {family_pattern}"
    picked: list[tuple[str, Word]] = []
    given = _fill(given_pattern, pools, rng, picked)
    family = _fill(family_pattern, pools, rng, picked)
    return PersonName(given=given, family=family, native=_native(native_pattern, picked))


@cache
def load_people(people: str) -> People:
    """Return the names of `people`; read once.

    Raises:
        KeyError: Neither names.toml nor Faker has names of this people.
    """
    own = _own().get(people)
    return _from_pairs(own) if own is not None else _from_faker(people)


@cache
def _own() -> dict[str, Any]:
    return tomllib.loads(resource("rehearsal", "names.toml").read_text(encoding="utf-8"))


def _fill(
    pattern: str,
    pools: dict[str, tuple[Word, ...]],
    rng: random.Random,
    picked: list[tuple[str, Word]],
) -> str:
    """Draw a word for each letter of `pattern`, never the same twice, and return them in Latin."""
    words = []
    for letter in pattern.replace("G", "g g").replace("F", "f f"):
        if letter not in pools:
            continue
        used = {word.latin for _, word in picked}
        pool = pools[letter]
        word = next((w for w in (rng.choice(pool) for _ in range(8)) if w.latin not in used), pool[0])
        picked.append((letter, word))
        words.append(word.latin)
    return " ".join(words)


def _native(pattern: str, picked: Sequence[tuple[str, Word]]) -> str:
    """Put the native forms in the pattern's order; a name with one form missing has none."""
    if not pattern or not all(word.native for _, word in picked):
        return ""
    joiner = " " if " " in pattern else ""
    wanted = list(dict.fromkeys(pattern.replace("G", "g").replace("F", "f").replace(" ", "")))
    ordered = [word.native for letter in wanted for kind, word in picked if kind == letter]
    return joiner.join(ordered)


def _from_pairs(table: dict[str, Any]) -> People:
    family = _words(table["family"])
    family_female = _words(table["family_female"]) if "family_female" in table else family
    given, family_pattern = table["latin"]
    long_given, long_family = table.get("long", ("", ""))
    return People(
        male=_words(table["male"]),
        female=_words(table["female"]),
        family_male=family,
        family_female=family_female,
        father=_words(table.get("father", "")),
        latin=(given, family_pattern),
        native=table["native"],
        long=(long_given, long_family),
    )


def _words(text: str) -> tuple[Word, ...]:
    words = []
    for item in text.split():
        latin, _, native = item.replace("_", " ").partition(":")
        words.append(Word(latin, native) if native else _word(latin))
    return tuple(words)


def _from_faker(locale: str) -> People:
    from faker.generator import Generator

    try:
        module = importlib.import_module(f"faker.providers.person.{locale}")
    except ModuleNotFoundError as error:
        raise KeyError(locale) from error
    provider = module.Provider(Generator())
    male = _listed(provider, locale, "first_names_male", "first_names")
    female = _listed(provider, locale, "first_names_female", "first_names")
    family_male = _listed(provider, locale, "last_names_male", "last_names")
    family_female = _listed(provider, locale, "last_names_female", "last_names")
    if locale == "ja_JP":
        male, female = _pairs(provider.first_name_male_pairs), _pairs(provider.first_name_female_pairs)
        family_male = family_female = _pairs(provider.last_name_pairs)
    language = locale.partition("_")[0]
    native = "f g" if locale in _FAMILY_FIRST else "g f"
    return People(
        male=male,
        female=female,
        family_male=family_male,
        family_female=family_female,
        father=(),
        latin=("g", "F" if language in _DOUBLE_FAMILIES else "f"),
        native=native.replace(" ", "") if locale in _JOINED else native,
        long=("G", "F") if language in _DOUBLE_FAMILIES else ("", ""),
    )


def _pairs(rows: Sequence[Sequence[str]]) -> tuple[Word, ...]:
    """Take Faker's rows of (kanji, kana, romaji)."""
    return tuple(Word(latin=row[2], native=row[0]) for row in rows)


def _listed(provider: Any, locale: str, *attributes: str) -> tuple[Word, ...]:
    for attribute in attributes:
        names = getattr(provider, attribute, ())
        if names:
            # A set has no order of its own, and the order decides who is drawn.
            listed = sorted(names) if isinstance(names, set | frozenset) else list(names)
            plain = locale in _LATIN_WITHOUT_MARKS
            return tuple(_word(name, plain=plain) for name in listed)
    raise KeyError(locale)


def _word(name: str, *, plain: bool = False) -> Word:
    """Return a name as it stands when Latin, else with its transliteration; `plain` strips marks too."""
    if name.isascii() or (not plain and _is_latin(name)):
        return Word(name, name if plain else "")
    from anyascii import anyascii

    # ELOT 743 writes the Greek digraph "ου" as "ou", which a letter-by-letter table cannot know.
    spelt = anyascii(name.replace("ου", "ou").replace("Ου", "Ou").replace("ού", "ou"))
    parts = [part for part in spelt.replace("'", "").split() if part]
    return Word(" ".join(part[:1].upper() + part[1:].lower() for part in parts), name)


def _is_latin(text: str) -> bool:
    return all("LATIN" in unicodedata.name(char, "") for char in text if char.isalpha())
