"""Where the lines of a zone are, on pages held in every way."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.identity import mrz_locate
from kiosk.identity.mrz import MrzKind
from kiosk.rehearsal.passports import Grip, held, page
from kiosk.rehearsal.zones import Holder, zone

WHO = Holder("L898902C3", "740812", "300415")


def grey(grip, kind=MrzKind.TD3):
    picture = held(page(zone(kind, WHO), 3), grip, 3)
    return picture.mean(axis=2).astype(np.uint8)


@pytest.mark.parametrize(
    ("kind", "lines"), [(MrzKind.TD1, 3), (MrzKind.TD2, 2), (MrzKind.TD3, 2), (MrzKind.MRV_B, 2)]
)
def test_the_lines_of_each_form_are_found_from_above(kind, lines):
    found = mrz_locate.zones(grey(Grip(width=800), kind))[0]
    assert len(found) == lines
    heights = [line.y(640) for line in found]
    assert heights == sorted(heights)
    assert all(9 < line.height < 30 for line in found)


@pytest.mark.parametrize(
    "grip",
    [
        Grip(width=640),
        Grip(width=900),
        Grip(angle=14),
        Grip(angle=-14),
        Grip(tilt_x=0.6, tilt_y=-0.5),
        Grip(glare=(0.8, 0.5, 0.85)),
        Grip(shadow=0.5, light=0.5, noise=6),
        Grip(bow=0.03),
    ],
)
def test_a_page_may_be_held_askew_bowed_in_glare_or_in_shadow(grip):
    found = mrz_locate.zones(grey(grip))[0]
    # A zone of 44 characters takes 0.894 of a page's width.
    for line in found:
        assert line.length == pytest.approx(0.894 * grip.width, rel=0.22)


def test_a_hall_without_a_page_and_pictures_of_nothing_have_no_zone():
    assert mrz_locate.zones(grey(Grip(width=20))) == []
    assert mrz_locate.zones(np.zeros((720, 1280), np.uint8)) == []
    assert mrz_locate.zones(np.full((5, 3), 255, np.uint8)) == []
    noise = np.random.default_rng(1).integers(0, 256, (720, 1280)).astype(np.uint8)
    assert mrz_locate.zones(noise) == []


def test_a_bowed_and_tilted_line_is_made_level():
    picture = grey(Grip(width=900, angle=8, bow=0.025, noise=1))
    line = mrz_locate.zones(picture)[0][0]
    strip = mrz_locate.straightened(picture, line, (960, 32)).astype(float)
    assert strip.shape == (32, 960)
    dark = strip.max() - strip
    middles = [
        np.average(np.arange(32), weights=dark[:, at : at + 120].sum(axis=1)) for at in range(0, 960, 120)
    ]
    assert max(middles) - min(middles) < 2.5
