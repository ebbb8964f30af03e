"""The coach says one thing at a time, without flicker, and is ready only when all has been well for a while."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.portrait import HINTS, Coach, FaceFinder, Judgement, Problem
from kiosk.portrait.coach import FALL_S, RISE_S

FRAME_S = 1 / 16


class Sitting:
    """A coach that is told what each frame showed, sixteen a second."""

    def __init__(self) -> None:
        self.clock = FakeClock(datetime(2026, 11, 24, 23, 59, 59, tzinfo=UTC))
        self.coach = Coach(FaceFinder(), self.clock)

    def see(self, *problems, frames=1):
        for _ in range(frames):
            self.clock.advance(FRAME_S)
            advice = self.coach.consider(Judgement(not problems, None, problems))
        return advice


def test_the_first_frame_is_answered_at_once():
    advice = Sitting().see(Problem.TILTED)
    assert (advice.problem, advice.hint, advice.ready) == (Problem.TILTED, HINTS[Problem.TILTED], False)
    assert Sitting().see().ready


def test_one_bad_frame_is_not_worth_a_word_but_stops_the_burst():
    sitting = Sitting()
    sitting.see(frames=5)
    advice = sitting.see(Problem.BLURRED)
    assert (advice.problem, advice.ready) == (None, False)
    assert sitting.see().ready is False
    assert sitting.see(frames=int(FALL_S / FRAME_S) + 1).ready


def test_a_lasting_problem_is_said_and_taken_back_late():
    sitting = Sitting()
    sitting.see(frames=3)
    assert sitting.see(Problem.TOO_DARK, frames=int(RISE_S / FRAME_S) + 1).problem is Problem.TOO_DARK
    assert sitting.see(frames=2).problem is Problem.TOO_DARK
    assert sitting.see(frames=int(FALL_S / FRAME_S)).problem is None


def test_a_problem_that_comes_and_goes_does_not_flicker():
    sitting = Sitting()
    sitting.see(Problem.BLURRED)
    said = {sitting.see(*([Problem.BLURRED] if i % 3 == 0 else [])).problem for i in range(40)}
    assert said == {Problem.BLURRED}


def test_of_two_that_alternate_the_weightier_is_said():
    sitting = Sitting()
    sitting.see(frames=2)
    said = [sitting.see(Problem.BLURRED if i % 2 else Problem.TOO_SMALL).problem for i in range(40)]
    assert set(said[8:]) == {Problem.TOO_SMALL}


def test_after_a_pause_it_is_somebody_else():
    sitting = Sitting()
    sitting.see(Problem.TWO_FACES, frames=9)
    sitting.clock.advance(5)
    assert sitting.see().ready


def test_forgetting_begins_anew():
    sitting = Sitting()
    sitting.see(Problem.TWO_FACES, frames=9)
    sitting.coach.forget()
    assert sitting.see().ready


@given(st.lists(st.sets(st.sampled_from(Problem)), min_size=1, max_size=60))
def test_whatever_comes_the_hint_holds_and_ready_means_clear(seen):
    sitting = Sitting()
    advices = [sitting.see(*sorted(problems, key=list(Problem).index)) for problems in seen]
    for number, advice in enumerate(advices):
        recent = set().union(*seen[max(0, number - 6) : number + 1])
        assert advice.problem is None or advice.problem in recent
        assert advice.ready == (not recent)
        assert not (advice.ready and advice.problem)


def test_it_looks_at_real_frames(booth, lit):
    coach = Coach(booth.finder, FakeClock(datetime(2026, 11, 24, tzinfo=UTC)))
    advice = coach.look(booth.frame())
    assert advice.ready
    assert advice.scores["SingleFacePresent"] == 100
    coach.forget()
    assert coach.look(lit(booth.frame(), 0.15)).problem is Problem.TOO_DARK
    coach.forget()
    assert coach.look(np.zeros((720, 1280, 3), np.uint8)).problem is Problem.NO_FACE


@pytest.mark.parametrize("rate", [5, 15, 60])
def test_time_counts_not_frames(rate):
    sitting = Sitting()
    sitting.see()
    waited = 0.0
    while sitting.coach.consider(Judgement(ok=False, face=None, problems=(Problem.TILTED,))).problem is None:
        sitting.clock.advance(1 / rate)
        waited += 1 / rate
        assert waited < RISE_S + 1 / rate + 0.01
    assert waited >= RISE_S - 0.01


def test_a_problem_long_gone_begins_anew():
    sitting = Sitting()
    sitting.see(frames=2)
    sitting.see(Problem.BLURRED)
    sitting.clock.advance(FALL_S + 0.5)
    assert sitting.see(Problem.BLURRED).problem is None
