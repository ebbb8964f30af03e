"""What keeps a code from being read, told from pictures in which it is not."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.vision.scan_hint import ScanCoach, ScanHint
from tests.code_pictures import hall


def test_in_an_empty_hall_nothing_is_said():
    frame = cv2.cvtColor(np.full((720, 1280), 118, np.uint8), cv2.COLOR_GRAY2BGR)
    assert ScanCoach().look(frame) is ScanHint.NOTHING


@pytest.mark.parametrize(
    ("frame", "hint"),
    [
        (hall(96), ScanHint.CLOSER),
        (hall(360, light=0.25), ScanHint.BRIGHTER),
        (hall(360, blur=6), ScanHint.HOLD_STILL),
        (hall(360), ScanHint.TURN),
    ],
    ids=["small", "dim", "soft", "sharp"],
)
def test_the_one_thing_to_do_better(frame, hint):
    assert ScanCoach().look(frame) is hint


def test_a_reflection_is_told_from_white_paper():
    frame = hall(360)
    cv2.ellipse(frame, (660, 340), (150, 90), 20, 0, 360, (255, 255, 255), -1)
    assert ScanCoach().look(frame) is ScanHint.GLARE
    assert ScanCoach().look(hall(360)) is not ScanHint.GLARE


def test_a_code_that_moves_is_to_be_held_still():
    coach = ScanCoach()
    coach.look(hall(300, at=(400, 360)))
    assert coach.look(hall(300, at=(800, 360))) is ScanHint.HOLD_STILL
    assert coach.look(hall(300, at=(805, 360))) is not ScanHint.HOLD_STILL


def test_the_next_person_begins_anew():
    coach = ScanCoach()
    coach.look(hall(300, at=(400, 360)))
    coach.forget()
    assert coach.look(hall(300, at=(800, 360))) is not ScanHint.HOLD_STILL


def test_grey_pictures_and_tiny_ones_are_looked_at_too():
    assert ScanCoach().look(np.zeros((8, 8), np.uint8)) is ScanHint.NOTHING
    assert ScanCoach().look(cv2.cvtColor(hall(96), cv2.COLOR_BGR2GRAY)) is ScanHint.CLOSER
