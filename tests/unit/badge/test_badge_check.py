"""What a design's check finds, each on a design that is wrong in that one way; the designs that ship have no fault."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.badge import BadgeContent, Design, design_names, load_design
from kiosk.badge.check import LEVELS, Level, Problem, check, check_badge
from kiosk.badge.design_file import parse_design
from kiosk.badge.paint import contrast
from kiosk.badge.sample import sample, sample_names
from kiosk.cli.badge_check import words
from kiosk.errors import BadInput
from kiosk.event.names import PersonName
from tests.unit.badge.test_badge_commands import invoke

PAGE = 'format = 1\ntitle = "T"\n[page]\nwidth = 80\nheight = 60\nbleed = 2\nmargin = 3\n'
SLOT = PAGE + "slot = { x = 33, y = 3, width = 14, height = 3 }\n"


def element(kind: str, x: float, y: float, width: float, height: float, more: str = "") -> str:  # noqa: PLR0917 - a box
    place = f"x = {x}\ny = {y}\nwidth = {width}\nheight = {height}\n"
    return f'[[front]]\nkind = "{kind}"\n{place}{more}\n'


def text(x: float, y: float, width: float, height: float, part: str, of: str = "{family}") -> str:  # noqa: PLR0917 - a box
    body = f'[[front.text]]\ntext = "{of}"\n{part}\n'
    return element("text", x, y, width, height) + body


SIZES = "largest = 6\nsmallest = 2"
GOOD = SLOT + text(5, 20, 70, 8, SIZES)


def made(toml: str) -> Design:
    return parse_design(toml.encode(), Path("t.toml"))


def named(family: str) -> BadgeContent:
    return replace(sample("greek"), name=PersonName("Ann", family))


def problems(toml: str, content: BadgeContent | None = None) -> list[tuple[Problem, int]]:
    return [(one.problem, one.element) for one in check_badge(made(toml), content or named("Lee"))]


def test_a_design_that_is_right_has_nothing_to_be_said() -> None:
    assert problems(GOOD) == []


@pytest.mark.parametrize(
    ("family", "height", "lines", "found"),
    [
        ("Wolfeschlegel", 8, 1, []),
        ("Wolfeschlegel Steinhausen Bergerdorff", 12, 2, [Problem.WRAPPED]),
        ("W" * 70, 12, 2, [Problem.BROKEN]),
        ("W" * 300, 12, 2, [Problem.CUT]),
        ("Wolfeschlegel", 1, 1, [Problem.SQUEEZED]),
        ("\U00012000", 8, 1, [Problem.MISSING]),
    ],
)
def test_what_a_name_has_to_go_through_is_named(
    family: str, height: float, lines: int, found: list[Problem]
) -> None:
    toml = PAGE + text(5, 20, 70, height, f"{SIZES}\nlines = {lines}")
    assert [problem for problem, _ in problems(toml, named(family))] == found


def test_a_paragraph_that_had_to_shrink_all_the_way_for_its_neighbour_is_named() -> None:
    parts = [text(5, 20, 70, 8, f"largest = 6\nsmallest = {smallest}") for smallest in (5, 2)]
    two = parts[0] + parts[1][parts[1].index("[[front.text]]") :].replace("{family}", "{given}")
    found = check_badge(made(PAGE + two), named("Lee"))
    assert [(one.problem, one.what, one.value) for one in found] == [(Problem.SMALLEST, "{family}", 5.0)]


def test_what_the_slot_is_punched_through_is_named() -> None:
    through = SLOT + text(30, 3, 30, 6, SIZES) + element("portrait", 30, 5, 6, 8)
    assert problems(through) == [(Problem.SLOT, 1), (Problem.SLOT, 2)]
    # The box may reach into the slot as long as no letter does.
    beside = SLOT + text(5, 3, 70, 6, SIZES)
    assert problems(beside) == []
    micro = element("microtext", 5, 4, 70, 0.5, 'template = "{serial}"')
    assert problems(SLOT + micro) == [(Problem.SLOT, 1)]
    assert problems(PAGE + micro) == []


def test_what_comes_too_near_to_the_edge_is_named_with_how_near() -> None:
    near = check_badge(made(PAGE + element("portrait", 1.5, 10, 20, 25)), named("Lee"))
    assert [(one.problem, one.value, one.wanted) for one in near] == [(Problem.MARGIN, 1.5, 3.0)]
    assert problems(PAGE.replace("margin = 3", "") + element("portrait", 0, 10, 20, 25)) == []
    code = element("qr", 55, 35, 24, 24)
    assert problems(PAGE + code) == [(Problem.MARGIN, 1)]


@pytest.mark.parametrize(
    ("box", "fill", "found"),
    [
        ((-2, -2, 84, 64), "#336699", []),
        ((0, 50, 80, 10), "#336699", [Problem.BLEED]),
        ((-2, 50, 84, 11), "#336699", [Problem.BLEED]),
        ((5, 50, 70, 5), "#336699", []),
        ((0, 50, 80, 10), "#ffffff", []),
        ((0, 50, 80, 10), "category", [Problem.BLEED]),
    ],
)
def test_colour_that_ends_where_the_paper_is_cut_is_named(
    box: tuple[float, float, float, float], fill: str, found: list[Problem]
) -> None:
    toml = PAGE + element("rect", *box, f'fill = "{fill}"')
    assert [problem for problem, _ in problems(toml)] == found


def test_letters_too_like_their_ground_are_named_with_the_ratio() -> None:
    band = element("rect", -2, 15, 84, 20, 'fill = "#777777"')
    toml = PAGE + band + text(5, 20, 70, 6, 'largest = 3\nsmallest = 2\ncolour = "#000000"')
    assert problems(toml.replace("#000000", "#ffffff")) == [(Problem.CONTRAST, 2)]
    found = check_badge(made(toml.replace("#000000", "#ffffff")), named("Lee"))[0]
    assert found.value == pytest.approx(contrast("#ffffff", "#777777"))
    assert found.wanted == 4.5
    assert problems(toml) == []
    # Large letters take two thirds of it; a design may ask for more.
    large = toml.replace("#000000", "#ffffff").replace(
        "largest = 3\nsmallest = 2", "largest = 7\nsmallest = 7"
    )
    large = large.replace("height = 6\n", "height = 12\n")
    assert problems(large) == []
    assert problems(large.replace("margin = 3", "contrast = 7")) == [(Problem.CONTRAST, 2)]


def test_letters_half_on_a_band_must_be_read_on_both_grounds() -> None:
    band = element("rect", -2, -2, 12, 64, 'fill = "#222222"')
    toml = PAGE + band + text(5, 20, 70, 6, 'largest = 3\nsmallest = 2\ncolour = "#111111"')
    assert problems(toml) == [(Problem.CONTRAST, 2)]


def test_letters_in_the_categorys_colour_are_looked_at_with_that_category() -> None:
    toml = PAGE + text(5, 20, 70, 6, 'largest = 3\nsmallest = 2\ncolour = "category"')
    assert problems(toml, replace(named("Lee"), category_colour="#e0a021")) == [(Problem.CONTRAST, 1)]
    assert problems(toml, replace(named("Lee"), category_colour="#1f4e8c")) == []


def test_digits_of_zones_too_like_their_cells_are_named() -> None:
    zones = element("zones", 5, 20, 60, 12, 'cell = 6\nfill = "#888888"\ncolour = "#ffffff"')
    assert problems(PAGE + zones) == [(Problem.CONTRAST, 1)]
    assert problems(PAGE + zones, replace(named("Lee"), zones=())) == []


def test_what_stands_in_the_codes_white_edge_is_named() -> None:
    code = element("qr", 40, 20, 30, 30)
    beside = text(5, 20, 34, 8, SIZES)
    assert problems(PAGE + beside + code) == []
    over = text(20, 18, 21, 8, "largest = 6\nsmallest = 6", of="{serial}")
    assert problems(PAGE + over + code) == [(Problem.QUIET, 2)]
    assert problems(PAGE + code + over) == [(Problem.QUIET, 1)]
    line = element("rect", 39, 21, 3, 0.3, 'fill = "#000000"')
    assert problems(PAGE + line + code) == [], "the code paints its own white over it"
    assert problems(PAGE + code + line) == [(Problem.QUIET, 1)]


def test_modules_too_fine_for_a_printer_are_named() -> None:
    found = check_badge(made(PAGE + element("qr", 40, 20, 12, 12)), sample("greek"))
    assert [one.problem for one in found] == [Problem.MODULE]
    assert found[0].value == pytest.approx(12 / 57)


def test_what_is_not_drawn_is_not_looked_at() -> None:
    toml = PAGE + element("portrait", 0, 10, 20, 25, 'when = "flag"')
    assert problems(toml) == [(Problem.MARGIN, 1)]
    assert problems(toml, replace(named("Lee"), flag_colours=())) == []


def test_the_same_thing_is_told_once_with_everybody_it_is_true_of_and_the_worst_of_it() -> None:
    design = made(PAGE + text(5, 20, 30, 5, SIZES))
    people = {"a": named("Wolfeschlegel"), "b": named("W" * 60), "c": named("W" * 90)}
    found = check(design, people)
    assert [(one.problem, one.people) for one in found] == [(Problem.CUT, ("b", "c"))]
    assert found[0].what == "{family}"
    assert found[0].line == 8


def test_every_problem_has_a_level_and_words() -> None:
    assert set(LEVELS) == set(Problem)
    blank = check_badge(made(PAGE + element("portrait", 0, 10, 20, 25)), named("Lee"))[0]
    sentences = {words(replace(blank, problem=problem, value=1, wanted=2)) for problem in Problem}
    assert len(sentences) == len(Problem)


@pytest.mark.parametrize("name", design_names())
def test_the_designs_that_ship_have_no_fault_with_anybody(name: str) -> None:
    found = check(load_design(name), {one: sample(one) for one in sample_names()})
    assert [one for one in found if one.level is Level.FAULT] == []


@pytest.mark.parametrize(
    ("more", "line", "says"),
    [
        ("margin = -1\n", 6, "0 to 20"),
        ("margin = 20\nheight = 30\n", 0, "valid TOML"),
        ("contrast = 2\n", 6, "3 to 21"),
        ("slot = 5\n", 6, "x, y, width, height"),
        ("slot = { x = 1, y = 1, width = 5 }\n", 6, "width, height"),
        ("slot = { x = 70, y = 1, width = 14, height = 3 }\n", 6, "80 across"),
        ("slot = { x = -1, y = 1, width = 14, height = 3 }\n", 6, "0 to 450"),
        ("slot = { x = 1, y = 1, width = 0, height = 3 }\n", 6, "1 to 450"),
        ("[page.slot]\nx = 1\ny = 1\nwidth = 14\nheight = 70\n", 6, "60 down"),
        ("[page.slot]\nx = 1\ny = 1\nwidth = 14\nheight = 3\ncolour = 1\n", 11, "Known are"),
    ],
)
def test_slot_margin_and_contrast_are_checked_with_line_and_what_is_allowed(
    more: str, line: int, says: str
) -> None:
    toml = 'format = 1\ntitle = "T"\n[page]\nwidth = 80\nheight = 60\n' + more + text(5, 20, 30, 5, SIZES)
    with pytest.raises(BadInput) as caught:
        made(toml)
    assert says in str(caught.value)
    assert not line or f"line {line}:" in caught.value.message


def test_a_margin_that_leaves_no_room_is_named() -> None:
    with pytest.raises(BadInput, match="leaves no room"):
        made(GOOD.replace("margin = 3", "margin = 20").replace("height = 60", "height = 30"))


def test_the_command_ends_with_1_for_a_fault_and_says_where(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(PAGE + element("portrait", 0, 10, 20, 25), encoding="utf-8")
    told = invoke("check", str(bad))
    assert told.exit_code == 1
    assert "line 8 (front 1): portrait comes within 0.0 mm of the edge; the margin is 3 mm." in told.stdout
    good = tmp_path / "good.toml"
    good.write_text(PAGE + text(5, 20, 70, 8, SIZES), encoding="utf-8")
    assert invoke("check", str(good)).exit_code == 0
    assert invoke("check", str(good), str(bad)).exit_code == 1


def test_the_command_says_what_cannot_be_loaded(tmp_path: Path) -> None:
    bad = tmp_path / "bad.toml"
    bad.write_text(GOOD.replace("margin", "margni"), encoding="utf-8")
    told = invoke("check", str(bad), "--json")
    assert told.exit_code == 1
    assert "line 7" in json.loads(told.stdout)["message"]
    told = invoke("check", str(bad))
    assert told.exit_code == 1
    assert "margni" in told.stderr


def test_all_that_ship_are_checked_where_none_is_named() -> None:
    told = invoke("check", "--json")
    assert told.exit_code == 0
    assert [json.loads(line)["design"] for line in told.stdout.splitlines()] == design_names()
    noted = invoke("check", "cr80-card", "--notes", "--json")
    assert any(one["level"] == "note" for one in json.loads(noted.stdout)["findings"])
