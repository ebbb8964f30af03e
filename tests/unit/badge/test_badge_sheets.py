"""Folded badges, and all designs on sheets."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest

from kiosk.badge import BadgeRenderer, design_names, load_design
from kiosk.badge.design_file import parse_design
from kiosk.badge.gallery import gallery
from kiosk.badge.sample import sample, sample_names
from kiosk.errors import BadInput
from tests.unit.badge.test_badge_commands import invoke
from tests.unit.badge.test_badge_designs import GOOD, PATH
from tests.unit.badge.test_badge_rendering import codes, picture

FOLD = """format = 1
title = "Fold"

[page]
width = 40
height = 30
bleed = 2
fold = "side"

[[front]]
kind = "rect"
x = -2
y = -2
width = 44
height = 34
fill = "#ff0000"

[[back]]
kind = "rect"
x = -2
y = -2
width = 44
height = 34
fill = "#0000ff"

[[back]]
kind = "rect"
x = 0
y = 0
width = 5
height = 5
fill = "#00ff00"
"""


def seen(text: str) -> np.ndarray:
    pdf = BadgeRenderer(parse_design(text.encode(), PATH)).render(sample("greek"))
    return np.asarray(picture(pdf, 254).convert("RGB"))


def colour(image: np.ndarray, x: float, y: float) -> tuple[int, ...]:
    """Return the colour at (x, y) mm of a sheet with 2 mm of bleed, from its upper left corner."""
    return tuple(int(value) for value in image[round((y + 2) * 10), round((x + 2) * 10)])


RED, BLUE, GREEN = (255, 0, 0), (0, 0, 255), (0, 255, 0)


def test_the_back_lies_left_of_the_front_and_neither_bleeds_into_the_other() -> None:
    sheet = seen(FOLD)
    assert sheet.shape[:2] == (340, 840)
    assert [colour(sheet, x, 15) for x in (-1, 39, 41, 81)] == [BLUE, BLUE, RED, RED]
    assert colour(sheet, 2, 2) == GREEN


def test_the_back_lies_upside_down_above_the_front() -> None:
    sheet = seen(FOLD.replace('"side"', '"top"'))
    assert sheet.shape[:2] == (640, 440)
    assert [colour(sheet, 20, y) for y in (-1, 29, 31, 61)] == [BLUE, BLUE, RED, RED]
    # The back's upper left corner, once it is folded away.
    assert colour(sheet, 38, 28) == GREEN


def test_a_fold_without_a_back_is_named() -> None:
    with pytest.raises(BadInput) as caught:
        parse_design(FOLD[: FOLD.index("[[back]]")].encode(), PATH)
    assert "without a back" in caught.value.message
    with pytest.raises(BadInput) as caught:
        parse_design(FOLD.replace('"side"', '"middle"').encode(), PATH)
    assert "side" in caught.value.remedy


@pytest.mark.parametrize("name", design_names())
def test_every_design_that_ships_reads_back_for_the_longest_names(name: str, portrait: bytes) -> None:
    content = replace(sample("longest"), portrait=portrait)
    pdf = BadgeRenderer(load_design(name)).render(content)
    assert codes(picture(pdf)) == [content.code]
    assert len(pdf) < 150_000


def test_a_gallery_shows_every_design_with_every_person() -> None:
    contents = [sample(name) for name in sample_names()[:3]]
    pdf = gallery([load_design("cr80-card"), parse_design(GOOD.encode(), PATH)], contents)
    found: list[str] = []
    with pypdfium2.PdfDocument(pdf) as document:
        text = "".join(page.get_textpage().get_text_bounded() for page in document)
        for page in document:
            found += codes(page.render(scale=300 / 72).to_pil())
    assert "CR80 card (cr80-card), 85.6 × 54 mm · 1" in text
    assert "Small (small)" in text
    assert sorted(found) == sorted([one.code for one in contents] * 2)


def test_nothing_to_show_is_no_gallery() -> None:
    assert gallery([], [sample("greek")]) == b""


def test_the_command_writes_the_gallery(tmp_path: Path) -> None:
    out = tmp_path / "all.pdf"
    result = invoke("gallery", "label-62", "--out", str(out), "--json")
    told = json.loads(result.stdout)
    assert told["designs"] == 1
    assert told["bytes"] == out.stat().st_size
    with pypdfium2.PdfDocument(out) as document:
        assert len(document) == 3
