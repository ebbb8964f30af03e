"""The second factor: what may be asked of whom, and which answers are a delegate's own."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.event.names import PersonName
from kiosk.event.people import Delegate
from kiosk.event.self_service import Factor
from kiosk.identity import Mrz, MrzKind, factors_of, matches

ALL = ("passport", "birth_date", "document")


def somebody(born: date | None = date(1974, 8, 12), document: str = "L898902C3") -> Delegate:
    return Delegate(
        UUID(int=1),
        17,
        PersonName("Anna", "Eriksson"),
        UUID(int=2),
        UUID(int=3),
        birth_date=born,
        document=document,
    )


def page(document: str = "L898902C3", birth: str = "740812") -> Mrz:
    return Mrz(MrzKind.TD3, document, birth, "120415", "UTO")


def test_a_delegate_is_asked_only_what_the_registry_holds_in_the_settings_order():
    assert factors_of(somebody(), ALL) == (Factor.PASSPORT, Factor.BIRTH_DATE, Factor.DOCUMENT)
    assert factors_of(somebody(), ("document", "birth_date", "document")) == (
        Factor.DOCUMENT,
        Factor.BIRTH_DATE,
    )
    assert factors_of(somebody(born=None), ALL) == (Factor.PASSPORT, Factor.DOCUMENT)
    assert factors_of(somebody(document=""), ALL) == (Factor.PASSPORT, Factor.BIRTH_DATE)
    assert factors_of(somebody(None, ""), ALL) == ()
    assert factors_of(somebody(), ()) == ()


@pytest.mark.parametrize("text", ["-", "n/a", "NONE", "to follow", "000", " . ", "待定"])
def test_a_word_in_place_of_a_number_proves_nothing(text):
    held = somebody(None, text)
    assert factors_of(held, ALL) == ()
    assert not matches(Factor.DOCUMENT, text, held)
    assert not matches(Factor.DOCUMENT, "", held)
    assert not matches(Factor.PASSPORT, page(), held)


@pytest.mark.parametrize(
    "answer",
    [
        "1974-08-12",
        " 1974-08-12 ",
        "١٩٧٤-٠٨-١٢",
        "۱۹۷۴-۰۸-۱۲",
        "\uff11\uff19\uff17\uff14-08-12",
        "\u200f1974-08-12\u200e",
    ],
)
def test_the_birth_date_is_right_in_the_digits_of_any_script(answer):
    assert matches(Factor.BIRTH_DATE, answer, somebody())


@pytest.mark.parametrize(
    "answer",
    [
        "",
        "1974-12-08",
        "1974-08-13",
        "74-08-12",
        "12.08.1974",
        "19740812",
        "1974-08-12-",
        "1974/08/12",
        "1974-08-12" * 9,
    ],
)
def test_another_birth_date_is_wrong(answer):
    assert not matches(Factor.BIRTH_DATE, answer, somebody())


def test_no_birth_date_is_right_where_none_is_held():
    assert not matches(Factor.BIRTH_DATE, "1974-08-12", somebody(born=None))


@pytest.mark.parametrize(
    ("held", "answer"),
    [
        ("L898902C3", "l898902c3"),
        ("L898902C3", " L 898-902.C3 "),
        ("L898902C3", "\uff2c\uff18\uff19\uff18902C3"),
        ("L898902C3", "L٨٩٨٩٠٢C٣"),
        ("592-0001234-07", "592000123407"),
        ("N° 12·34–56", "n123456"),
        ("É 1234", "E1234"),
        ("٠١٢٣٤٥", "012345"),
    ],
)
def test_a_document_number_is_right_however_it_is_written(held, answer):
    assert matches(Factor.DOCUMENT, answer, somebody(document=held))
    assert matches(Factor.DOCUMENT, held, somebody(document=answer))


@pytest.mark.parametrize(
    ("held", "answer"),
    [
        ("L898902C3", "L8989O2C3"),
        ("A1B2C3", "AIB2C3"),
        ("L898902C3", "L898902C"),
        ("L898902C3", "L898902C33"),
        ("L898902C3", ""),
        ("L898902C3", "L898902C3" + " " * 60),
        ("", "L898902C3"),
    ],
)
def test_another_document_number_is_wrong(held, answer):
    assert not matches(Factor.DOCUMENT, answer, somebody(document=held))


@pytest.mark.parametrize(
    ("delegate", "mrz", "right"),
    [
        (somebody(), page(), True),
        (somebody(document="L8989O2C3"), page(), True),
        (somebody(document="l 898902-c3"), page(), True),
        (somebody(), page(document="L898902C4"), False),
        (somebody(), page(birth="740813"), False),
        (somebody(None), page(birth="740813"), True),
        (somebody(None), page(document="L898902C4"), False),
        (somebody(document=""), page(document="X1234567"), True),
        (somebody(document=""), page(birth="750812"), False),
        (somebody(), page(birth="74<<<<"), True),
        (somebody(), page(birth="7408<<"), True),
        (somebody(), page(birth="7409<<"), False),
        (somebody(), page(birth="<<<<<<"), False),
        (somebody(date(1874, 8, 12)), page(), True),
        (somebody(None, ""), page(), False),
    ],
)
def test_a_passport_is_right_where_all_that_is_held_is_right(delegate, mrz, right):
    assert matches(Factor.PASSPORT, mrz, delegate) is right


def test_an_answer_of_another_kind_is_wrong():
    assert not matches(Factor.PASSPORT, "L898902C3", somebody())
    assert not matches(Factor.DOCUMENT, page(), somebody())
    assert not matches(Factor.BIRTH_DATE, page(), somebody())


def test_a_reading_shows_no_content_in_tracebacks_and_logs():
    assert "L898902C3" not in repr(page())
    assert "740812" not in repr(page())


ODD = st.text(st.characters(exclude_categories=()), max_size=80)


@given(factor=st.sampled_from(Factor), answer=ODD, document=ODD, born=st.none() | st.dates())
def test_no_text_raises_and_what_is_right_was_asked_for(factor, answer, document, born):
    delegate = somebody(born, document)
    if matches(factor, answer, delegate):
        assert factor in factors_of(delegate, ALL)


@given(born=st.dates(), other=st.dates())
def test_a_birth_date_is_right_only_when_it_is_that_day(born, other):
    assert matches(Factor.BIRTH_DATE, other.isoformat(), somebody(born)) == (born == other)
