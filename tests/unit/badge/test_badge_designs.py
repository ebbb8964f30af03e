"""Design files: what ships loads; what is wrong is named with file, line, key and what is allowed."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.badge import BadgeRenderer, design_names, load_design
from kiosk.badge.design_file import MAX_BYTES, parse_design
from kiosk.badge.sample import sample
from kiosk.errors import BadInput

GOOD = """\
format = 1
title = "Small"

[page]
width = 60
height = 40
bleed = 2

[[front]]
kind = "rect"
x = -2
y = -2
width = 64
height = 44
fill = "category"

[[front]]
kind = "text"
x = 2
y = 2
width = 30
height = 30
align = "center"

[[front.text]]
text = ["{family}", "of {delegation.fr}"]
largest = 6
smallest = 2
capitals = true
colour = "on_category"

[[front.text]]
text = "No. {serial}"
largest = 3
smallest = 2

[[front]]
kind = "qr"
x = 40
y = 4
width = 18
height = 18

[[back]]
kind = "pictogram"
x = 20
y = 10
width = 20
height = 20
name = "shield"
"""
PATH = Path("designs/small.toml")


def parse(text: str) -> object:
    return parse_design(text.encode(), PATH)


def test_designs_that_ship_are_named_and_load() -> None:
    assert {"a6-portrait", "cr80-card"} <= set(design_names())
    for name in design_names():
        design = load_design(name)
        assert design.name == name
        assert design.front


def test_a_design_of_ones_own_loads_by_path_and_has_two_sides(tmp_path: Path) -> None:
    file = tmp_path / "small.toml"
    file.write_text(GOOD, encoding="utf-8")
    design = load_design(file)
    assert (design.name, design.page.width, len(design.front), len(design.back)) == ("small", 60, 3, 1)
    pdf = BadgeRenderer(design).render(sample("greek"))
    assert pdf.count(b"/MediaBox") == 2


@pytest.mark.parametrize(
    ("old", "new", "line", "said", "allowed"),
    [
        ("format = 1", "format = 2", 1, "format is 2", "from 1 to 1"),
        ("width = 60", "width = 6000", 5, "page.width is 6000", "from 20 to 450"),
        ("width = 60", 'width = "60"', 5, "page.width is '60'", "number"),
        ("width = 60", "width = nan", 5, "page.width is nan", "number"),
        ("bleed = 2", "bleed = true", 7, "page.bleed is True", "number"),
        ("bleed = 2", "bled = 2", 7, "page.bled is not known", "bleed"),
        ('title = "Small"', "", None, "lacks 'title'", "title"),
        ('fill = "category"', 'fill = "red"', 15, "fill is 'red'", "#rrggbb"),
        ('align = "center"', 'align = "middle"', 23, "align is 'middle'", "left, center, right"),
        ('kind = "qr"', 'kind = "code"', 38, "kind is 'code'", "text, rect"),
        ("capitals = true", "capitals = 1", 29, "capitals is 1", "true or false"),
        ("{delegation.fr}", "{delegation.de}", 26, "unknown field {delegation.de}", "family"),
        ("No. {serial}", "No. {serial", 33, "brace", "{family}"),
        ("smallest = 2\n\n[[front]]", "smallest = 5\n\n[[front]]", 35, "smallest is above", "largest"),
        ("largest = 3", "largest = 300", 34, "text[2].largest is 300", "0.8 to 80"),
        ("x = 40", "x = 50", 37, "(qr) leaves the page", "60 across"),
        ("height = 18", "height = 17", 37, "square", "equal"),
        ("x = -2", "x = -5", 9, "(rect) leaves the page", "-2"),
        ('name = "shield"', 'name = "dragon"', 50, "name is 'dragon'", "shield"),
        ('name = "shield"', "", 44, "lacks 'name'", "name"),
        ('kind = "pictogram"', 'kind = ["pictogram"]', 45, "kind is ['pictogram']", "pictogram"),
    ],
)
def test_what_is_wrong_is_named_with_its_line(
    old: str, new: str, line: int | None, said: str, allowed: str
) -> None:
    assert old in GOOD
    with pytest.raises(BadInput) as caught:
        parse(GOOD.replace(old, new, 1))
    assert caught.value.code == "bad_design"
    assert "small.toml" in caught.value.message
    if line is not None:
        assert f"line {line}:" in caught.value.message
    assert said in caught.value.message
    assert allowed in caught.value.remedy


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 1",
        "x = [" * 2000,
        "\x00",
        'front = "none"',
        "[page]\n[page]",
        GOOD + "[[front]]\n" * 300,
    ],
)
def test_what_is_no_design_is_refused(text: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(text)
    assert caught.value.code == "bad_design"
    assert caught.value.remedy


def test_a_huge_or_undecodable_file_is_refused_unparsed() -> None:
    for data in (b"#" * (MAX_BYTES + 1), b'title = "\xff\xfe"'):
        with pytest.raises(BadInput, match=r"64 KiB|not valid TOML"):
            parse_design(data, PATH)


def test_a_missing_file_and_an_unknown_name_say_so(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="cannot be read"):
        load_design(tmp_path / "none.toml")
    with pytest.raises(BadInput) as caught:
        load_design("../../etc/passwd")
    assert "a6-portrait" in caught.value.remedy


@settings(max_examples=150)
@given(st.data())
def test_no_change_to_a_design_crashes_the_reader(data: st.DataObject) -> None:
    lines = GOOD.splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        place = data.draw(st.integers(0, len(lines) - 1))
        value = data.draw(
            st.sampled_from(["-1", "1e400", "inf", "[]", "{}", '""', "true", "1979-05-27", '"{}"', "'x'"])
        )
        key = lines[place].split("=")[0]
        lines[place] = data.draw(
            st.sampled_from([f"{key} = {value}", "", "[[front]]", "[front]", "kind = 1"])
        )
    with suppress(BadInput):
        parse("\n".join(lines))


def test_a_pictogram_and_texts_may_take_the_categorys_colours() -> None:
    coloured = GOOD.replace('name = "shield"', 'name = "shield"\ncolour = "category"\nwhen = "family"')
    pdf = BadgeRenderer(parse_design(coloured.encode(), PATH)).render(sample("greek"))
    with pypdfium2.PdfDocument(pdf) as document:
        back = document[1].render(scale=4).to_pil()
    # The shield is in the middle of the back, in the green of observers.
    assert back.getpixel((int(back.width * 0.5), int(back.height * 0.36))) == (0x2F, 0x6B, 0x3C)


def test_an_element_whose_field_says_nothing_is_left_out() -> None:
    hidden = GOOD.replace('name = "shield"', 'name = "shield"\nwhen = "portrait"')
    pdf = BadgeRenderer(parse_design(hidden.encode(), PATH)).render(sample("greek"))
    with pypdfium2.PdfDocument(pdf) as document:
        assert document[1].render(scale=1).to_pil().getextrema() == ((255, 255),) * 3


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('text = "No. {serial}"', "text = []", "has 0 texts"),
        ("[[front.text]]\n", "[[front.texts]]\n", "front[2].texts is not known"),
        ('kind = "qr"', 'kind = "zones"\ncell = 19', "cell is larger than its box"),
        ("[page]", "[[page]]", "page is not a table"),
    ],
)
def test_wrong_shapes_are_named_too(old: str, new: str, said: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse(GOOD.replace(old, new))
    assert said in caught.value.message
