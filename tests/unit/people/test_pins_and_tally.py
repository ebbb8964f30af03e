from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.people import tally as tallies
from kiosk.people.pins import COST, Cost, Pins, check_form, check_new
from kiosk.people.tally import Tally

CHEAP = Cost(8, 1, 1)
BORN = date(1984, 3, 9)
DIGITS = st.text("0123456789", min_size=6, max_size=12)


@pytest.mark.parametrize(
    "pin", ["", "12345", "1234567890123", "12345a", "12 3456", "١٢٣٤٥٦", "²²²²²²", "-123456"]
)
def test_what_is_no_pin_is_said(pin):
    with pytest.raises(BadInput) as caught:
        check_form(pin)
    assert caught.value.code == "bad_pin"
    assert not pin or pin not in str(caught.value)


@pytest.mark.parametrize(
    "pin",
    [
        "000000",
        "121212",
        "1212121",
        "123123",
        "12312312",
        "123456",
        "890123",
        "654321",
        "210987",
        "112233",
        "665544",
        "09031984",
        "030984",
        "840309",
        "198403091",
        "19840903",
    ],
)
def test_what_anyone_would_try_first_is_refused(pin):
    with pytest.raises(BadInput) as caught:
        check_new(pin, BORN)
    assert caught.value.code == "pin_too_simple"
    assert pin not in str(caught.value)


@pytest.mark.parametrize("pin", ["472951", "1122334", "135790", "112244", "805214907135"])
def test_other_pins_are_taken(pin):
    check_new(pin, BORN)


def test_a_birth_date_counts_only_where_it_is_known():
    check_new("840309")


@given(DIGITS)
def test_every_string_of_digits_is_taken_or_too_simple(pin):
    told = ""
    try:
        check_new(pin, BORN)
    except BadInput as error:
        told = error.code
    assert told in ({"pin_too_simple"} if len(set(pin)) == 1 else {"", "pin_too_simple"})


def test_a_hash_fits_its_pin_its_operator_and_its_pepper_only():
    pins = Pins(b"p" * 32, CHEAP)
    kept = pins.hash("v-1", "472951")
    assert kept.startswith("$argon2id$v=19$m=8,t=1,p=1$")
    assert pins.fits("v-1", "472951", kept)
    assert not pins.fits("v-1", "472952", kept)
    assert not pins.fits("v-2", "472951", kept)
    assert not Pins(b"q" * 32, CHEAP).fits("v-1", "472951", kept)
    assert pins.hash("v-1", "472951") != kept
    assert not pins.fits("v-1", "472951", "")
    assert not pins.fits("v-1", "472951", "$argon2id$broken")


def test_the_shipped_cost_is_the_one_of_rfc_9106():
    pins = Pins(b"p" * 32)
    assert pins.decoy.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert not pins.fits("", "472951", pins.decoy)
    assert pins.renewed("v-1", "472951", pins.decoy) == pins.decoy
    assert (COST.memory_kib, COST.passes, COST.lanes) == (65_536, 3, 4)


def test_an_older_cost_is_brought_up_to_date():
    old = Pins(b"p" * 32, Cost(16, 1, 1)).hash("v-1", "472951")
    pins = Pins(b"p" * 32, CHEAP)
    new = pins.renewed("v-1", "472951", old)
    assert "m=8," in new
    assert pins.fits("v-1", "472951", new)
    assert pins.renewed("v-1", "472951", new) == new


def test_nothing_shows_the_pepper():
    pins = Pins(b"pepper" * 5 + b"pp", CHEAP)
    assert repr(pins) == str(pins) == "Pins()"
    assert len(pins.seal("words")) == 16
    assert pins.seal("words") != pins.seal("word")


NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
MOMENTS = st.integers(-(10**9), 10**9).map(lambda s: NOON + timedelta(seconds=s))


def test_waiting_grows():
    waits = [tallies.pause(failures).total_seconds() for failures in range(10)]
    assert waits == [0, 0, 0, 1, 5, 30, 60, 120, 120, 120]


@given(st.integers(0, 20), MOMENTS, MOMENTS)
def test_nobody_waits_longer_than_the_pause_whatever_the_clock_did(failures, last, now):
    assert tallies.wait(Tally(failures, last), now) <= tallies.pause(failures)


@given(st.integers(1, 20), MOMENTS, st.integers(0, 10**9), st.integers(0, 200))
def test_setting_the_clock_back_buys_nothing(failures, last, back, later):
    set_back = last - timedelta(seconds=back)
    settled = tallies.settled(Tally(failures, last), set_back)
    after = set_back + timedelta(seconds=later)
    assert settled.failures == failures
    left = tallies.pause(failures) - timedelta(seconds=later)
    assert tallies.wait(settled, after) == max(left, timedelta(0))


def test_a_new_tally_is_free():
    assert Tally().until is None
    assert tallies.wait(Tally(), NOON) == timedelta(0)
    assert tallies.counted(Tally(), NOON) == Tally(1, NOON)
