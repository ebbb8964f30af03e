"""Lines and small print that belong to one badge."""

from __future__ import annotations

import io
import itertools
import math
import re
from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.badge import BadgeContent, BadgeRenderer
from kiosk.badge import guilloche as room
from kiosk.badge.design import Box
from kiosk.badge.design_file import parse_design
from kiosk.badge.sample import sample
from kiosk.errors import BadInput
from tests.unit.badge.test_badge_designs import PATH

DESIGN = """format = 1
title = "Lines"

[page]
width = 60
height = 40

[[front]]
kind = "guilloche"
x = 10
y = 10
width = 40
height = 8
colour = "#000000"
stroke_width = 0.1

[[front]]
kind = "microtext"
x = 5
y = 30
width = 50
height = 0.5
template = "{serial} {delegation_code}"
size = 0.38
colour = "#000000"
"""


def drawn(serial: int, design: str = DESIGN) -> bytes:
    return BadgeRenderer(parse_design(design.encode(), PATH)).render(replace(sample("greek"), serial=serial))


def seen(pdf: bytes, dpi: int = 300) -> np.ndarray:
    with pypdfium2.PdfDocument(pdf) as document:
        return np.asarray(document[0].render(scale=dpi / 72).to_pil().convert("L"))


def test_a_serial_that_was_changed_no_longer_fits_its_lines() -> None:
    ones = [seen(drawn(serial))[: 20 * 300 // 25] for serial in (100, 100, 101, 110)]
    assert (ones[0] == ones[1]).all()
    ink = [one < 128 for one in ones]
    for other in ink[2:]:
        both, either = (ink[0] & other).sum(), (ink[0] | other).sum()
        assert both / either < 0.5


def test_lines_stay_in_their_box_and_fill_it() -> None:
    dark = seen(drawn(7))[: 25 * 300 // 25] < 200
    rows, columns = np.nonzero(dark)
    edge = 300 / 25.4
    assert 9.9 * edge <= rows.min()
    assert rows.max() <= 18.1 * edge
    assert 9.9 * edge <= columns.min() <= 10.5 * edge
    assert 49.5 * edge <= columns.max() <= 50.1 * edge


def test_lines_are_as_thin_as_the_design_says() -> None:
    def dark(width: str) -> float:
        lines = seen(drawn(7, DESIGN.replace("stroke_width = 0.1", f"stroke_width = {width}")), 600)
        return (255 - lines[: 25 * 600 // 25].astype(float)).sum() / 255 * (25.4 / 600) ** 2

    thin, thick = dark("0.05"), dark("0.1")
    # 24 copies of lines one to two and a half times as long as the box; where they cross they cover each other.
    assert 0.05 * 24 * 40 * 0.7 <= thin <= 0.05 * 24 * 40 * 2.5
    assert 1.3 <= thick / thin <= 2.1


def test_small_print_can_be_found_and_ends_where_its_box_does() -> None:
    pdf = drawn(4711)
    with pypdfium2.PdfDocument(pdf) as document:
        text = document[0].get_textpage().get_text_bounded()
    said = re.findall(r"004711 \w+", text)
    assert len(said) > 5
    columns = np.nonzero((seen(pdf, 600)[28 * 600 // 25 :] < 200).any(axis=0))[0]
    assert columns.max() <= 55 * 600 / 25.4 + 2
    assert columns.max() >= 54 * 600 / 25.4


def test_small_print_that_does_not_fit_once_is_left_out() -> None:
    narrow = DESIGN.replace("width = 50\nheight = 0.5", "width = 2\nheight = 0.5")
    assert (seen(drawn(1, narrow))[28 * 300 // 25 :] > 200).all()


def test_a_pattern_costs_a_badge_little() -> None:
    plain = DESIGN[: DESIGN.index("[[front]]")] + DESIGN[DESIGN.index('[[front]]\nkind = "microtext"') :]
    renderers = [BadgeRenderer(parse_design(one.encode(), PATH)) for one in (DESIGN, plain)]
    sizes = []
    for renderer in renderers:
        few, many = io.BytesIO(), io.BytesIO()
        people = [replace(sample("greek"), serial=serial) for serial in range(60)]
        renderer.render_many(people[:10], few)
        renderer.render_many(people, many)
        sizes.append((len(many.getvalue()) - len(few.getvalue())) / 50)
    assert sizes[0] - sizes[1] < 1_200


@given(st.text(max_size=30), st.floats(1, 200), st.floats(1, 40))
def test_every_seed_has_a_pattern_that_covers_its_box(seed: str, width: float, height: float) -> None:
    box = Box(3, 5, width, height)
    copies = list(room.pattern(seed, box, 100))
    assert copies == list(room.pattern(seed, box, 100))
    for copy in copies:
        a, b, c, d, left, middle = copy.matrix
        assert 0 <= copy.wave < room.WAVES
        assert (b, c) == (0, 0)
        assert left <= box.x
        assert left + room.reach(box) * room.PERIOD * a >= box.x + box.width
        assert abs(d) <= height / 2
        assert middle == pytest.approx(100 - 5 - height / 2)


def test_a_wave_is_smooth_where_its_pieces_meet() -> None:
    numbers = [[float(word) for word in line.split()[:-1]] for line in room.wave(2, 3).splitlines()]
    for before, after in itertools.pairwise(numbers[1:]):
        came = math.atan2(before[5] - before[3], before[4] - before[2])
        goes = math.atan2(after[1] - before[5], after[0] - before[4])
        assert came == pytest.approx(goes, abs=0.02)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("stroke_width = 0.1", "stroke_width = 3", "0.03 to 0.5"),
        ("size = 0.38", "size = 4", "0.2 to 1"),
        ('template = "{serial} {delegation_code}"', 'template = "{passport}"', "family"),
        ('template = "{serial} {delegation_code}"', "template = 5", "text"),
    ],
)
def test_wrong_values_are_named(old: str, new: str, said: str) -> None:
    assert old in DESIGN
    with pytest.raises(BadInput) as caught:
        parse_design(DESIGN.replace(old, new, 1).encode(), PATH)
    assert said in caught.value.remedy


def test_a_badge_with_portrait_and_lines_stays_light(content: BadgeContent, renderer: BadgeRenderer) -> None:
    assert len(renderer.render(content)) < 150_000


def test_a_portrait_has_the_dots_of_the_print_and_is_cut_to_its_place(portrait: bytes) -> None:
    from kiosk.badge.portrait_jpeg import DOTS, printable

    taken = printable(portrait, 30, 30)
    side = taken.width
    # Or a little more, where the decoder gives that without resampling.
    assert 1 <= side / (30 / 25.4 * DOTS) <= 1.2
    assert taken.height == side
    with Image.open(io.BytesIO(taken.data)) as small, Image.open(io.BytesIO(portrait)) as whole:
        middle = whole.crop((0, 100, 600, 700)).resize((side, side), Image.Resampling.LANCZOS)
        differs = np.abs(np.asarray(small, float) - np.asarray(middle, float)).mean()
    assert differs < 4
    assert len(taken.data) < len(portrait) / 2


def test_a_portrait_of_few_pixels_is_not_blown_up(portrait: bytes) -> None:
    from kiosk.badge.portrait_jpeg import accept, printable

    assert printable(portrait, 90, 120) == accept(portrait)
