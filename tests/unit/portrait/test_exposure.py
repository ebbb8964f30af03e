"""Light is corrected by one bounded gain, and a good picture is not touched."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.portrait import HEIGHT, WIDTH, crop, expose
from kiosk.portrait.exposure import MAX_GAIN


@pytest.fixture(scope="module")
def portrait(booth):
    frame = booth.frame()
    return crop(frame, booth.face(frame))


def test_a_good_picture_is_not_touched(portrait):
    assert expose(portrait) is portrait


@pytest.mark.parametrize("gain", [0.5, 0.7])
def test_darker_skin_in_good_light_is_not_made_lighter(portrait, lit, gain):
    darker = lit(portrait, gain)
    assert np.array_equal(expose(darker), darker)


def test_a_dark_picture_is_lit_a_little(portrait, lit):
    dark = lit(portrait, 0.35)
    assert 1.1 < expose(dark).mean() / dark.mean() <= MAX_GAIN + 0.02


def test_a_bright_picture_is_dimmed_a_little(portrait, lit):
    bright = lit(portrait, 1.35)
    assert 1 / MAX_GAIN - 0.02 <= expose(bright).mean() / bright.mean() < 0.99


def test_one_gain_for_all_pixels_leaves_colours_alone(portrait, lit):
    dark = lit(portrait, 0.35)
    light = expose(dark).astype(float)
    bright = dark.astype(float) > 40
    ratio = light[bright] / dark.astype(float)[bright]
    assert ratio.max() - ratio.min() < 0.03


@settings(deadline=None, max_examples=25)
@given(st.integers(0, 255), st.integers(0, 255), st.integers(0, 2**32 - 1))
def test_whatever_the_picture_the_gain_is_bounded(low, high, seed):
    low, high = min(low, high), max(low, high)
    picture = np.random.default_rng(seed).integers(low, high + 1, (HEIGHT, WIDTH, 3), np.uint8)
    before, after = picture.astype(float), expose(picture).astype(float)
    assert (after <= before * MAX_GAIN + 0.5).all()
    assert (after >= before / MAX_GAIN - 0.5).all()


def test_highlights_do_not_burn_out(portrait, lit):
    dark = lit(portrait, 0.3)
    cv2.circle(dark, (300, 430), 30, (240, 240, 240), cv2.FILLED)
    assert expose(dark).max() <= 252
