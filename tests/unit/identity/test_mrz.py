"""Machine-readable zones: the specimens of ICAO Doc 9303, and what noise makes of a zone."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.identity.mrz import FILLER, Mrz, MrzKind, check_digit, parse
from kiosk.rehearsal.zones import Holder, zone

TD3 = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
TD2 = "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"
TD1 = "I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
MRV_A = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<"
MRV_B = "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<"
LONG_TD1 = (
    "I<UTOD23145890<7349<<<<<<<<<<<",
    "3407127M9507122UTO<<<<<<<<<<<2",
    "STEVENSON<<PETER<JOHN<<<<<<<<<",
)
LONG_TD2 = "I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<<", "D23145890<UTO3407127M95071227349<<<8"
TWINS = dict(zip("O0I1B8S5Z2", "0O1I8B5S2Z", strict=True))


@pytest.mark.parametrize(
    ("lines", "read"),
    [
        (TD3, Mrz(MrzKind.TD3, "L898902C3", "740812", "120415", "UTO")),
        (TD2, Mrz(MrzKind.TD2, "D23145890", "740812", "120415", "UTO")),
        (TD1, Mrz(MrzKind.TD1, "D23145890", "740812", "120415", "UTO")),
        (MRV_A, Mrz(MrzKind.MRV_A, "L8988901C", "400907", "961210", "UTO")),
        (MRV_B, Mrz(MrzKind.MRV_B, "L8988901C", "400907", "961210", "UTO")),
        (LONG_TD1, Mrz(MrzKind.TD1, "D23145890734", "340712", "950712", "UTO")),
        (LONG_TD2, Mrz(MrzKind.TD2, "D23145890734", "340712", "950712", "UTO")),
    ],
)
def test_the_specimens_of_doc_9303_are_read(lines, read):
    assert parse(lines) == read
    assert parse([line.lower().replace("<<", " « ") for line in lines]) == read


def test_check_digits_are_those_of_doc_9303():
    assert check_digit("520727") == "3"
    assert check_digit("AB2134<<<") == "5"


def digit(text):
    """Doc 9303 part 3, 4.9, once more."""
    values = [0 if char == "<" else int(char, 36) for char in text]
    return str((7 * sum(values[::3]) + 3 * sum(values[1::3]) + sum(values[2::3])) % 10)


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("",),
        ("", ""),
        TD3[:1],
        (*TD3, ""),
        (TD3[0], TD3[1][:-1]),
        (TD3[0][:-1], TD3[1]),
        ("X" + TD3[0][1:], TD3[1]),
        (TD3[0], TD3[1].replace("740812", "741312")),
        (TD3[0], TD3[1].replace("L898902C36", "L898902C35")),
        (TD3[0], TD3[1][:-1] + "1"),
        (TD3[0], TD3[1][:28] + "<" * 14 + "00"),
        (TD3[0], TD3[1][:-2] + "<0"),
        (TD3[0], "<" * 9 + TD3[1][9:]),
        (TD3[0], TD3[1].replace("UTO", "U*O")),
        ("é" * 44, "😀" * 44),
        ("P" * 100_000, "<" * 100_000),
        (TD1[0], TD1[1], TD1[2] + "<"),
        (TD2[0], TD2[1].replace("<6", "<5")),
        (MRV_A[0], MRV_A[1].replace("1C4", "1C5")),
        (LONG_TD1[0].replace("7349", "7348"), *LONG_TD1[1:]),
    ],
)
def test_what_is_no_zone_or_does_not_hold_is_refused(lines):
    with pytest.raises(BadInput) as refused:
        parse(lines)
    assert refused.value.code == "mrz_invalid"
    assert refused.value.remedy


def test_letters_and_digits_are_mended_where_only_one_kind_may_stand():
    assert parse(
        ("P<UT0ER1K550N<<ANNA<MAR1A<<<<<<<<<<<<<<<<<<<", "L898902C36UT07408I22F1Z04IS9ZE184226B<<<<<10")
    ) == parse(TD3)


def test_a_twin_in_the_number_is_mended_where_it_alone_makes_the_digits_hold():
    assert parse((TD3[0], TD3[1].replace("L898902C3", "L8989O2C3"))) == parse(TD3)
    assert parse((TD3[0], TD3[1].replace("ZE184226B", "ZE1842268"))) == parse(TD3)


def test_a_number_of_which_two_mendings_hold_is_refused():
    # Both 8 for B here and B for 8 before it make the digits hold.
    with pytest.raises(BadInput):
        parse((TD3[0], TD3[1].replace("L898902C3", "L89B902C3")))


def test_a_visa_has_no_composite_digit_and_so_none_of_its_number_is_mended():
    assert parse((MRV_A[0], MRV_A[1])).document == "L8988901C"
    with pytest.raises(BadInput):
        parse((MRV_A[0], MRV_A[1].replace("L8988901C", "L89889O1C")))


@pytest.mark.parametrize(
    ("birth", "today", "born"),
    [
        ("740812", date(2026, 11, 24), date(1974, 8, 12)),
        ("261124", date(2026, 11, 24), date(2026, 11, 24)),
        ("261125", date(2026, 11, 24), date(1926, 11, 25)),
        ("990101", date(1999, 1, 1), date(1999, 1, 1)),
        ("000229", date(2026, 11, 24), date(2000, 2, 29)),
        ("230229", date(2026, 11, 24), None),
        ("74<<<<", date(2026, 11, 24), None),
    ],
)
def test_a_birth_lies_in_the_last_century_that_has_it_in_the_past(birth, today, born):
    assert Mrz(MrzKind.TD3, "L898902C3", birth, "120415", "UTO").birth_date(today) == born


@pytest.mark.parametrize(
    ("expiry", "day"),
    [
        ("120415", date(2012, 4, 15)),
        ("360415", date(2036, 4, 15)),
        ("760415", date(2076, 4, 15)),
        ("770415", date(1977, 4, 15)),
        ("<<<<<<", None),
    ],
)
def test_an_expiry_lies_within_fifty_years(expiry, day):
    assert Mrz(MrzKind.TD3, "L898902C3", "740812", expiry, "UTO").expires(date(2026, 11, 24)) == day


def test_an_unknown_day_and_month_of_birth_are_read_as_unknown():
    assert parse(zone(MrzKind.TD3, Holder("L898902C3", "74<<<<", "300101"))).birth == "74<<<<"
    assert parse(zone(MrzKind.TD1, Holder("L898902C3", "<<<<<<", "<<<<<<"))).expiry == "<<<<<<"


CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
DAYS = st.dates(date(1930, 1, 1), date(2029, 12, 31)).map(lambda day: f"{day:%y%m%d}")
NAMES = st.lists(st.text(CAPITALS, min_size=1, max_size=8), min_size=1, max_size=4).map("<".join)


@st.composite
def holders(draw):
    kind = draw(st.sampled_from(MrzKind))
    longest = {MrzKind.TD1: 22, MrzKind.TD2: 13}.get(kind, 9)
    number = draw(st.text("0123456789" + CAPITALS, min_size=1, max_size=longest))
    optional = draw(st.text("0123456789" + CAPITALS, max_size=14)) if len(number) <= 9 else ""
    return kind, Holder(
        number, draw(DAYS), draw(DAYS), draw(NAMES), optional, draw(st.sampled_from(["UTO", "D"]))
    )


@given(holders())
def test_every_zone_that_is_made_is_read_as_it_was_made(made):
    kind, who = made
    read = parse(zone(kind, who))
    assert (read.kind, read.document, read.birth, read.expiry, read.issuer) == (
        kind,
        who.document,
        who.birth,
        who.expiry,
        who.state,
    )


@given(holders(), st.data())
def test_one_mixed_up_character_never_gives_another_number_or_day(made, data):
    kind, who = made
    lines = zone(kind, who)
    text = "\n".join(lines)
    # The kind stands in the first letter, which the shape of the zone confirms.
    places = [at for at, char in enumerate(text) if char in TWINS and at > 0]
    at = data.draw(st.sampled_from(places))
    noisy = text[:at] + TWINS[text[at]] + text[at + 1 :]
    try:
        read = parse(noisy.split("\n"))
    except BadInput:
        return
    assert (read.document, read.birth, read.expiry) == (who.document, who.birth, who.expiry)


@given(
    holders(), st.lists(st.tuples(st.integers(0, 87), st.sampled_from("0123456789<" + CAPITALS)), max_size=3)
)
def test_what_is_read_in_noise_holds_its_own_check_digits(made, noise):
    _, who = made
    text = "".join(zone(MrzKind.TD3, replace(who, document=who.document[:9])))
    for at, char in noise:
        text = text[:at] + char + text[at + 1 :]
    try:
        read = parse((text[:44], text[44:]))
    except BadInput:
        return
    sure = dict(zip("OIBSZG", "018526", strict=True))
    assert digit(read.birth) == sure.get(text[63], text[63])
    assert digit(read.expiry) == sure.get(text[71], text[71])
    # Fillers within a number are left out of it, but count.
    if FILLER not in text[44:53].rstrip(FILLER):
        assert digit(read.document) == sure.get(text[53], text[53])


@given(st.lists(st.text(st.characters(exclude_categories=()), max_size=70), max_size=4))
def test_any_text_is_read_or_refused(lines):
    with suppress(BadInput):
        parse(lines)
