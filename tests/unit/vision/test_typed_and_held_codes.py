from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.vision import MAX_CODE_BYTES, Debounce, Wedge, clean_pasted, visible


def type_in(wedge, text, gap, start=0.0):
    out = [wedge.feed(char, start + i * gap) for i, char in enumerate(text)]
    return out[-1]


def test_quick_keys_ending_with_enter_are_a_code_and_slow_ones_are_not():
    assert type_in(Wedge(), "AK1:ABC\r", 0.01) == "AK1:ABC"
    assert type_in(Wedge(), "AK1:ABC\r", 0.2) is None


def test_arabic_input_is_kept_and_direction_marks_are_dropped():
    assert type_in(Wedge(), "\u202eمرحبا\u200b١٢\x00\n", 0.01) == "مرحبا١٢"


def test_a_run_of_more_than_512_bytes_is_dropped_whole():
    assert type_in(Wedge(), "A" * MAX_CODE_BYTES + "\r", 0.001) == "A" * MAX_CODE_BYTES
    assert type_in(Wedge(), "A" * (MAX_CODE_BYTES + 1) + "\r", 0.001) is None


@given(st.text(max_size=2000))
def test_pasted_text_is_bounded_and_clean(text):
    clean = clean_pasted(text)
    assert len(clean.encode("utf-8", "replace")) <= MAX_CODE_BYTES
    assert clean == clean.strip()
    assert all(c == " " or c.isprintable() or c.isspace() for c in clean)


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a\u202eb", r"a\u202eb"), ("\x1b[2J", r"\x1b[2J"), ("\u200b", r"\u200b"), ("\\n", r"\\n")],
)
def test_what_cannot_be_seen_is_shown_escaped(text, shown):
    assert visible(text) == shown


def test_a_code_in_view_is_one_scan_until_it_was_away():
    seen = Debounce(4.0)
    assert seen.fresh(b"a", 0.0)
    assert not seen.fresh(b"a", 3.0)
    assert not seen.fresh(b"a", 6.0)
    assert seen.fresh(b"b", 6.0)
    assert seen.fresh(b"a", 10.0)
