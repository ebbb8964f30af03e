from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.folding import chunks, index_words, inner_parts, latin_chunks


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Jean-Luc O’Brien", (("jean", "luc"), ("o", "brien"))),
        ("MÜLLER", (("muller",),)),
        ("Straße", (("strasse",),)),
        ("Ångström", (("angstrom",),)),
        ("Nguyễn", (("nguyen",),)),
        ("Ивано́в Ёж", (("иванов",), ("еж",))),
        ("Ωνάσης", (("ωνασησ",),)),
        ("مُحَمَّد", (("محمد",),)),
        ("أحمد إسماعيل آدم", (("احمد",), ("اسماعيل",), ("ادم",))),
        ("فاطمة", (("فاطمه",),)),
        ("مصطفى", (("مصطفي",),)),
        ("عبـــد", (("عبد",),)),
        ("नरेन्द्र", (("नरेन्द्र",),)),
        ("１２３", (("123",),)),
        ("ﬁnn", (("finn",),)),
        ("  ", ()),
        ("-- ' --", ()),
    ],
)
def test_what_is_not_compared_is_taken_off(text, folded):
    assert chunks(text) == folded


def test_a_half_typed_hangul_syllable_begins_the_whole():
    assert chunks("김")[0][0].startswith(chunks("기")[0][0])


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Иванов", (("ivanov",),)),
        ("王小明", (("wang",), ("xiao",), ("ming",))),
        ("김민수", (("gim",), ("min",), ("su",))),
        ("Łódź Đặng", (("lodz",), ("dang",))),
        ("Ωνάσης", (("onasis",),)),
        ("٣٢١", (("321",),)),
        ("McDonald", (("mcdonald",),)),
    ],
)
def test_every_script_has_a_latin_form(text, latin):
    assert latin_chunks(text) == latin


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Müller", {"muller", "mueller"}),
        ("Al-Hassan", {"al", "hassan", "alhassan"}),
        ("van der Berg", {"van", "der", "berg", "vanderberg"}),
        ("N'Diaye", {"n", "diaye", "ndiaye"}),
        ("王小明", {"王小明", "wang", "xiao", "ming", "wangxiaoming"}),
    ],
)
def test_a_name_is_found_by_each_way_of_writing_it(text, among):
    assert among <= set(index_words(text))


def test_inner_parts_begin_with_every_part_of_two_letters():
    assert inner_parts(("garcia",)) == ("garcia", "arcia", "rcia", "cia", "ia")
    assert inner_parts(("王",)) == ("王",)


@given(st.text(max_size=60))
def test_folded_words_are_words_for_the_index_too(text):
    words = [word for chunk in (*chunks(text), *latin_chunks(text)) for word in chunk]
    words += index_words(text)
    assert all(word and not any(c.isspace() for c in word) for word in words)
    # The tokenizer takes ASCII letters and digits and everything beyond ASCII for parts of a word.
    assert all(c.isalnum() for word in words for c in word if c.isascii())


@given(st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_folding_twice_changes_nothing(text):
    once = " ".join(word for chunk in chunks(text) for word in chunk)
    assert " ".join(word for chunk in chunks(once) for word in chunk) == once
