from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.models.self_service.date_draft import DateDraft, Part, order_of

LEAST, MOST = date(1900, 1, 1), date(2026, 11, 24)
ORDERS = [
    (Part.DAY, Part.MONTH, Part.YEAR),
    (Part.YEAR, Part.MONTH, Part.DAY),
    (Part.MONTH, Part.DAY, Part.YEAR),
]
DAY_FIRST = ORDERS[0]


def draft(order=DAY_FIRST, least=LEAST, most=MOST) -> DateDraft:
    return DateDraft(order, least, most, order[0])


def type_(one: DateDraft, digits: str) -> DateDraft:
    for digit in digits:
        one = one.digit(int(digit))
    return one


@pytest.mark.parametrize(
    ("pattern", "order"),
    [
        ("dd/MM/yyyy", "day month year"),
        ("d\u200f/M\u200f/yyyy", "day month year"),
        ("M/d/yy", "month day year"),
        ("yyyy. M. d.", "year month day"),
        ("d 'de' MMMM 'del' y", "day month year"),
        ("MMMM", "month day year"),
    ],
)
def test_parts_are_asked_for_in_the_languages_order(pattern: str, order: str) -> None:
    assert " ".join(order_of(pattern)) == order


def test_a_date_is_typed_and_goes_on_by_itself() -> None:
    one = type_(draft(), "21")
    assert (one.day, one.active) == (21, Part.MONTH)
    one = one.choose(Part.MONTH, 11)
    assert one.active is Part.YEAR
    assert type_(one, "1968").complete == date(1968, 11, 21)


def test_a_day_of_one_digit_goes_on_where_no_other_can_follow() -> None:
    assert type_(draft(), "4").day == 4
    three = type_(draft(), "3")
    assert (three.day, three.typed) == (None, "3")
    assert three.digits() == {0, 1}
    assert three.settled().day == 3
    assert type_(draft(), "03").day == 3
    assert not type_(draft(), "0").can_settle


def test_months_without_that_day_cannot_be_chosen() -> None:
    one = type_(draft(), "31")
    assert one.months() == {1, 3, 5, 7, 8, 10, 12}
    assert one.choose(Part.MONTH, 2) is one


def test_the_29th_of_february_is_only_in_leap_years() -> None:
    one = type_(draft(), "29").choose(Part.MONTH, 2)
    assert type_(one, "1900").year is None
    assert type_(one, "196").digits() == {0, 4, 8}
    assert type_(one, "2000").complete == date(2000, 2, 29)


def test_nobody_was_born_tomorrow() -> None:
    one = type_(draft(), "25").choose(Part.MONTH, 11)
    assert 6 not in type_(one, "202").digits()
    year_first = draft(ORDERS[1])
    assert type_(year_first, "2026").months() == set(range(1, 12))


def test_a_part_is_chosen_anew() -> None:
    one = type_(type_(draft(), "21").choose(Part.MONTH, 11), "1968").at(Part.DAY)
    assert one.complete == date(1968, 11, 21)
    again = type_(one, "20")
    assert again.complete == date(1968, 11, 20)
    assert again.at(Part.MONTH).choose(Part.MONTH, 2).complete == date(1968, 2, 20)


def test_all_of_it_can_be_taken_back() -> None:
    one = type_(type_(draft(), "21").choose(Part.MONTH, 11), "19")
    for typed, month, day in (("1", 11, 21), ("", 11, 21), ("", None, 21), ("", None, None)):
        one = one.erased()
        assert (one.typed, one.month, one.day) == (typed, month, day)
    assert one.empty
    assert one.erased() == one


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("digit"), st.integers(0, 9)),
        st.tuples(st.just("month"), st.integers(0, 13)),
        st.tuples(st.just("at"), st.sampled_from(Part)),
        st.tuples(st.sampled_from(["erase", "settle"]), st.none()),
    ),
    max_size=30,
)


@given(
    order=st.sampled_from(ORDERS),
    steps=STEPS,
    bounds=st.tuples(st.dates(LEAST, MOST), st.dates(LEAST, MOST)).map(sorted),
)
def test_whatever_is_touched_a_date_can_always_be_reached(order, steps, bounds) -> None:
    least, most = bounds
    one = draft(order, least, most)
    for what, value in steps:
        if what == "digit":
            one = one.digit(value)
        elif what == "month":
            one = one.choose(Part.MONTH, value)
        elif what == "at":
            one = one.at(value)
        else:
            one = one.erased() if what == "erase" else one.settled()
        whole = one.complete
        assert whole is None or least <= whole <= most
    for _ in range(12):
        if one.complete is not None:
            break
        one = one.digit(min(one.digits())) if one.digits() and not one.can_settle else one.settled()
    assert least <= one.complete <= most
