"""Text in boxes: as large as it can be, never out of the box, cut only when nothing else helps."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.badge.shaping import clean
from kiosk.badge.wrapping import Block, Paragraph, capitals, fit, stack_height, tokens

NAMES = st.one_of(
    st.text(max_size=80),
    st.text("abcdefgh -'ßéÅ", max_size=200),
    st.text("محمدعبدالله ", max_size=90),
    st.text("กขคงเแาำ์ ", max_size=90),
    st.text("ក្រុមហ៊ុន ", max_size=60),
    st.text("क्षत्रियी ", max_size=60),
    st.text("山田太郎ー、ぁ", max_size=60),
)


def words(block: Block) -> str:
    return "|".join(
        "".join(cluster.text for run in line.line.runs for cluster in run.clusters) for line in block.lines
    )


def one(text: str, **options: object) -> Block:
    return fit((Paragraph(text, **{"largest": 10.0, "smallest": 3.0, **options}),), 60.0, 40.0)[0]


@settings(max_examples=150)
@given(
    texts=st.lists(NAMES, min_size=1, max_size=3),
    width=st.floats(5, 90),
    height=st.floats(3, 40),
    lines=st.integers(1, 4),
    heavy=st.booleans(),
)
def test_no_text_ever_leaves_its_box(
    *, texts: list[str], width: float, height: float, lines: int, heavy: bool
) -> None:
    paragraphs = tuple(Paragraph(text, 12, 2, lines, bold=heavy, capitals=heavy) for text in texts)
    blocks = fit(paragraphs, width, height, 1.0)
    assert stack_height(blocks, 0.0) <= height + 1e-6
    for block in blocks:
        assert block.width <= width + 1e-6
        assert len(block.lines) <= lines
        bottom = 0.0
        for line in block.lines:
            top = line.baseline - line.line.ascent * line.size / 1000
            assert top >= bottom - 1e-6, "ink of two lines touches"
            bottom = line.baseline + line.line.descent * line.size / 1000
        assert bottom <= block.height + 1e-6


@given(st.text("abcdefg hij-klm", max_size=120))
def test_a_text_that_is_not_cut_is_all_there(text: str) -> None:
    block = fit((Paragraph(text, 8, 0.8, 6),), 80.0, 60.0)[0]
    assert words(block).replace("|", "").replace(" ", "") == clean(text).replace(" ", "")


def test_a_short_name_takes_the_largest_size_on_one_line() -> None:
    block = one("Kim", lines=2)
    assert [line.size for line in block.lines] == [10.0]


def test_a_long_name_shrinks_to_the_width() -> None:
    block = one("Papadopoulou-Konstantinidis")
    assert 3.0 < block.lines[0].size < 10.0
    assert block.width == pytest.approx(60, abs=0.2)


def test_a_hyphenated_name_breaks_behind_the_hyphen() -> None:
    assert words(one("Shevchenkova-Bondarenkova", lines=2)) == "Shevchenkova-|Bondarenkova"


def test_one_line_is_preferred_when_it_costs_little_size() -> None:
    assert len(one("Anna Marie Lee", lines=2).lines) == 1


def test_lines_of_a_paragraph_are_balanced() -> None:
    block = one("aaaa bbbb cccc dddd eeee ffff", largest=8, smallest=8, lines=3)
    widths = [line.width for line in block.lines]
    assert max(widths) - min(widths) < 0.5 * max(widths)


def test_a_word_without_end_is_broken_then_cut_with_an_ellipsis() -> None:
    block = one("x" * 500, lines=2)
    assert len(block.lines) == 2
    assert words(block).endswith("…")


def test_thai_is_not_parted_from_its_vowels() -> None:
    block = one("ประยุทธ์จันทร์โอชา" * 3, lines=4, smallest=6)
    for line in words(block).split("|"):
        assert line[0] not in "ะาำ์ัิี"
        assert line[-1] not in "เแโใไ"


def test_han_may_break_anywhere_but_not_before_a_long_vowel_mark() -> None:
    assert tokens("山田ータ") == ("山", "田ー", "タ")


def test_a_no_break_space_does_not_break() -> None:
    assert tokens("a\u00a0· b") == ("a\u00a0· ", "b")


def test_all_shrink_together_when_the_height_is_short_but_the_main_one_least() -> None:
    paragraphs = (Paragraph("Main", 10, 2), Paragraph("second", 8, 2), Paragraph("third", 8, 2))
    main, second, third = fit(paragraphs, 200.0, 14.0)
    assert second.lines[0].size == pytest.approx(third.lines[0].size)
    assert main.lines[0].size / 10 > second.lines[0].size / 8
    assert stack_height((main, second, third), 0) > 13


def test_empty_paragraphs_take_no_room() -> None:
    blocks = fit((Paragraph("", 10, 3), Paragraph(" \u202e ", 10, 3)), 60.0, 40.0, 5.0)
    assert stack_height(blocks, 5.0) == 0


def test_capitals_leave_georgian_alone() -> None:
    assert capitals("straße ნინო é") == "STRASSE ნინო É"
