"""The shortcuts that make a long watch list quick leave nothing out that the full comparison would find."""

from __future__ import annotations

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from kiosk.assets import resource
from kiosk.supervision.matching import MATCHES_FROM, NameIndex, name_score, read_name
from kiosk.supervision.matching import distance as rules
from kiosk.supervision.matching.bounds import SoundTable
from kiosk.supervision.matching.distance import PAIRED_FROM, SOUNDS, alike, sounds_alike

SOUND_TEXT = st.text(alphabet="".join(SOUNDS), max_size=14)


@pytest.fixture(scope="module")
def names():
    with resource("watchlist_pairs.csv").open(encoding="utf-8", newline="") as file:
        pairs = list(csv.DictReader(file))
    return [read_name(pair[side]) for pair in pairs for side in ("name_a", "name_b")]


def full(one: str, two: str, bare: tuple[bool, bool]) -> float:
    """Return what two readings are by the whole comparison, no bound asked first."""
    if one == two:
        return 1.0
    weight = max(rules.weight_of(one), rules.weight_of(two))
    if not weight or (not any(bare) and rules._unlike(one, two)):
        return 0.0
    most = rules.most_cost(weight)
    gaps = [rules._gaps(missing_from_other=own) for own in (bare[1], bare[0])]
    cost = rules._cost(one, two, *gaps, most)
    return 0.0 if cost > most else 1.0 - cost / rules._whole(weight)


@given(SOUND_TEXT, SOUND_TEXT, st.tuples(st.booleans(), st.booleans()))
def test_the_bound_changes_no_likeness(one, two, bare):
    assert sounds_alike(one, two, bare) == full(one, two, bare)


def test_the_bound_rules_out_no_word_of_the_labelled_list(names):
    words = list(dict.fromkeys(word for name in names for word in name.words if not word.initial))
    table = SoundTable(words)
    ruled_out = 0
    for word in words[::7]:
        near = set(table.near(word, range(len(words))))
        ruled_out += len(words) - len(near)
        for place, other in enumerate(words):
            if place not in near:
                best = max(full(a, b, (word.bare, other.bare)) for a in word.sounds for b in other.sounds)
                assert best < PAIRED_FROM, (word.text, other.text)
    assert ruled_out > len(words) * len(words[::7]) // 2, "a bound that rules out nothing helps nobody"


def test_an_index_with_its_shortcuts_finds_what_one_without_finds(names, monkeypatch):
    quick = NameIndex(enumerate(names))
    found = [quick.near(name) for name in names[::5]]
    alike.cache_clear()
    monkeypatch.setattr(SoundTable, "near", lambda self, word, places: list(places))
    monkeypatch.setattr(
        NameIndex,
        "_keys_near",
        lambda self, key: {other for other in self._by_key if Levenshtein.distance(key, other) <= 1},
    )
    monkeypatch.setattr(rules, "_at_least", lambda one, two, bare: 0.0)
    slow = NameIndex(enumerate(names))
    assert found == [slow.near(name) for name in names[::5]]


def test_an_index_leaves_out_few_of_the_labelled_hits(names):
    index = NameIndex(enumerate(names))
    pairs = list(zip(range(0, len(names), 2), range(1, len(names), 2), strict=True))
    hits = [(one, two) for one, two in pairs if name_score(names[one], names[two]) >= MATCHES_FROM]
    missed = [(one, two) for one, two in hits if two not in index.near(names[one])]
    assert len(hits) > 200
    assert len(missed) <= len(hits) // 100


def test_an_empty_list_and_words_without_sounds_are_no_trouble():
    assert NameIndex([]).near(read_name("Rosa Okafor")) == set()
    table = SoundTable([])
    assert table.near(read_name("Rosa").words[0], []) == []
