"""Which zone was seen where some characters are not certain."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kiosk.identity.mrz import MrzKind
from kiosk.identity.mrz_choice import LEAST_FIT, LEAST_LEAD, MOST_LOSS, choose
from kiosk.identity.mrz_decode import ALPHABET, Reading
from kiosk.rehearsal.zones import Holder, zone

LINES = zone(MrzKind.TD3, Holder("L898902C3", "740812", "300415", optional="ZE184226B"))
SURE = 20.0


def readings(lines=LINES, **doubts):
    """The lines as read for sure, but that `p7="O 1.5"` says: at place 7 of the second, O is 1.5 less likely."""
    made = []
    for line in lines:
        losses = np.full((len(line), len(ALPHABET)), SURE, np.float32)
        losses[range(len(line)), [ALPHABET.index(char) for char in line]] = 0
        made.append(Reading(line, losses, -0.1))
    for place, doubt in doubts.items():
        char, loss = doubt.split()
        made[1].losses[int(place[1:]), ALPHABET.index(char)] = float(loss)
    return made


def misread(place, char, line=LINES[1]):
    return LINES[0], line[:place] + char + line[place + 1 :]


def test_a_zone_that_holds_and_is_sure_is_taken():
    assert choose(readings()).document == "L898902C3"
    assert choose(readings(p3="B 1.0", p5="Q 0.5")).document == "L898902C3"


def test_a_misread_character_gives_way_to_the_next_that_makes_the_digits_hold():
    wrong = misread(1, "B")
    assert choose(readings(wrong)) is None
    assert choose(readings(wrong, p1="8 1.0")).document == "L898902C3"
    assert choose(readings(wrong, p1=f"8 {MOST_LOSS + 0.1}")) is None


def test_two_misread_characters_give_way_together():
    wrong = misread(28, "2", misread(1, "B")[1])
    assert choose(readings(wrong, p1="8 1.0", p28="Z 1.0")).document == "L898902C3"
    assert choose(readings(wrong, p1="8 2.0", p28="Z 2.0")) is None


@pytest.mark.parametrize("lead", [0.0, LEAST_LEAD - 0.1])
def test_what_no_check_digit_can_tell_apart_must_be_far_behind(lead):
    # 0, K and U count the same modulo 10, and so do G and 6.
    assert choose(readings(p5=f"U {lead}")) is None
    assert choose(readings(p5=f"U {LEAST_LEAD + 0.1}")).document == "L898902C3"


def test_what_is_not_compared_may_be_doubtful():
    # P counts modulo 10 as Z does, and it stands in the optional data.
    doubtful = readings(p28="P 0.1")
    assert choose(doubtful).document == "L898902C3"
    names = readings()
    names[0].losses[:, :] = 0
    assert choose(names).document == "L898902C3"


def test_two_that_look_alike_are_mistaken_together():
    # With weights 3 and 7, O for 0 twice adds 240 to the sum, O and E for 0 add 170: both hold.
    who = Holder("L08002C03", "740812", "300415")
    lines = zone(MrzKind.TD3, who)
    lead = LEAST_LEAD - 0.1
    assert choose(readings(lines, p1=f"O {lead}", p3=f"E {lead}")).document == "L08002C03"
    assert choose(readings(lines, p1=f"O {lead}", p3=f"O {lead}")) is None


def test_nothing_is_believed_of_a_line_that_fits_badly():
    good = readings()
    assert choose([replace(good[0], fit=-5.0), good[1]]).document == "L898902C3"
    assert choose([good[0], replace(good[1], fit=LEAST_FIT - 0.01)]) is None


def test_no_lines_are_no_zone():
    assert choose([]) is None
    assert choose(readings()[:1]) is None
