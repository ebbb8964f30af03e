"""The likeliest line of a known length, against every line there is where there are few."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.identity.mrz_decode import ALPHABET, decode

LINE = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"


def seen(text, steps_a_char=3, sure=0.9):
    """What a recogniser sees of `text`: each character for a step, nothing for the rest."""
    chances = np.full((len(text) * steps_a_char, 38), (1 - sure) / 37, np.float32)
    for step in range(len(chances)):
        at, part = divmod(step, steps_a_char)
        chances[step, ALPHABET.index(text[at]) + 1 if part == 1 else 0] = sure
    return np.log(chances)


def test_a_clear_line_is_read_with_its_doubled_characters():
    reading = decode(seen(LINE), "X" * 44)
    assert reading is not None
    assert reading.text == LINE
    assert reading.losses.shape == (44, 37)
    assert (reading.losses == 0).sum() == 44
    assert np.sort(reading.losses, axis=1)[:, 1] == pytest.approx(np.log(0.9 / (0.1 / 37)), rel=1e-3)
    assert reading.fit == pytest.approx(np.log(0.9), rel=1e-3)


def test_a_faint_filler_counts_where_one_is_missing_and_not_where_none_is():
    filler = ALPHABET.index("<") + 1
    faint = np.full((3, 38), -8.0, np.float32)
    faint[:, 0] = np.log(0.9)
    faint[1, [0, filler]] = np.log([0.6, 0.35])
    chances = seen(LINE)
    chances[39 * 3 : 40 * 3] = faint
    assert decode(chances, "X" * 44).text == LINE
    more = np.concatenate([seen(LINE)[: 40 * 3], faint, seen(LINE)[40 * 3 :]])
    assert decode(more, "X" * 44).text == LINE
    assert decode(more, "X" * 45).text == LINE[:40] + "<" + LINE[40:]


def test_only_what_may_stand_at_a_place_is_read():
    assert decode(seen("O1O"), "DDD").text.isdigit()
    assert decode(seen("001"), "AAA").text.isdigit() is False
    chances = seen("0A", steps_a_char=4)
    chances[1, ALPHABET.index("O") + 1] = np.log(0.09)
    assert decode(chances, "AX").text == "OA"


def test_too_few_steps_give_nothing():
    assert decode(seen("ABC"), "X" * 10) is None
    assert decode(np.zeros((0, 38), np.float32), "X") is None


@given(st.integers(0, 2**32 - 1), st.integers(1, 4))
def test_the_reading_is_the_likeliest_of_all(seed, places):
    rng = np.random.default_rng(seed)
    # Three characters may be seen; the others never.
    chances = np.full((6, 38), -60.0, np.float32)
    chances[:, :4] = np.log(rng.dirichlet(np.ones(4), 6))
    reading = decode(chances, "X" * places)
    ways = {}
    for way in product(range(4), repeat=6):
        text = "".join(ALPHABET[c - 1] for at, c in enumerate(way) if c and (at == 0 or way[at - 1] != c))
        if len(text) == places:
            ways[text] = max(ways.get(text, -np.inf), sum(chances[at, c] for at, c in enumerate(way)))
    assert reading is not None
    assert ways[reading.text] == pytest.approx(max(ways.values()), abs=1e-3)
    assert reading.fit * 6 == pytest.approx(max(ways.values()), abs=1e-3)
