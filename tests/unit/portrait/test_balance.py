"""Tinted light is brought nearer to neutral by a few per cent at most, and only where a grey wall tells of it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.portrait import HEIGHT, WIDTH, balance
from kiosk.portrait.balance import MAX_TINT


def portrait(wall=(150, 150, 150), skin=(120, 150, 200)):
    picture = np.empty((HEIGHT, WIDTH, 3), np.uint8)
    picture[:] = wall
    picture[100:700, 120:480] = skin
    return picture


def tinted(picture, blue, green, red):
    return np.clip(picture * np.array([blue, green, red]), 0, 255).astype(np.uint8)


def test_a_neutral_picture_is_itself():
    picture = portrait()
    assert balance(picture) is picture


@pytest.mark.parametrize("tint", [(0.96, 1, 1.04), (1.04, 1, 0.96), (1.03, 0.97, 1)])
def test_a_slight_tint_is_taken_out(tint):
    after = balance(tinted(portrait(), *tint))
    wall = after[50, 50].astype(float)
    assert np.abs(wall / wall.mean() - 1).max() < 0.01


def test_a_strong_tint_is_lessened_and_no_more():
    before = tinted(portrait(), 0.88, 1, 1.12)
    after = balance(before)
    ratio = after[50, 50] / before[50, 50].astype(float)
    assert ratio == pytest.approx([1 + MAX_TINT, 1, 1 - MAX_TINT], abs=0.02)


@pytest.mark.parametrize("wall", [(200, 120, 60), (60, 60, 200), (12, 12, 14), (252, 250, 251)])
def test_a_wall_that_is_coloured_or_black_or_white_tells_nothing(wall):
    picture = portrait(wall)
    assert balance(picture) is picture


@settings(deadline=None, max_examples=20)
@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 2**32 - 1))
def test_whatever_the_picture_no_channel_changes_by_more(low, high, seed):
    low, high = min(low, high), max(low, high)
    picture = np.random.default_rng(seed).integers(low, high + 1, (HEIGHT, WIDTH, 3), np.uint8)
    before, after = picture.astype(float), balance(picture).astype(float)
    assert (np.abs(after - before) <= before * MAX_TINT + 0.51).all()
