"""Pictures of the one face made worse by known amounts: each score falls in their order, and the worst is refused by the right word."""

from __future__ import annotations

import pytest

from kiosk.portrait import Problem, judge
from tests.benchmarks._worse import WORSE, agreement, covered, lids_drawn, mouth_opened, sitters, spearman

SITTERS = ("as photographed", "mirrored", "in the hall")
SAID = {
    "blur": Problem.BLURRED,
    "dark": Problem.TOO_DARK,
    "bright": Problem.TOO_BRIGHT,
    "tilt": Problem.TILTED,
    "turned left": Problem.TURNED,
    "turned right": Problem.TURNED,
    "chin up": Problem.CHIN_HIGH,
    "chin down": Problem.CHIN_LOW,
    "size": Problem.TOO_SMALL,
    "second face": Problem.TWO_FACES,
    "covered": Problem.COVERED,
    "uneven light": Problem.UNEVEN_LIGHT,
    "busy background": Problem.BUSY_BACKGROUND,
    "mouth open": Problem.MOUTH_OPEN,
    "off centre": Problem.OFF_CENTRE,
}


@pytest.fixture(scope="module")
def people():
    return {sitter.name: sitter for sitter in sitters()}


@pytest.mark.parametrize("name", SITTERS)
@pytest.mark.parametrize("worse", WORSE, ids=lambda worse: worse.what)
def test_the_score_falls_in_the_order_of_the_amounts(booth, people, worse, name):
    found, scores = agreement(worse, people[name], booth.finder)
    assert found >= 0.95, scores


@pytest.mark.parametrize("name", SITTERS)
@pytest.mark.parametrize("worse", [w for w in WORSE if w.what in SAID], ids=lambda worse: worse.what)
def test_the_worst_is_refused_by_the_right_word(booth, people, worse, name):
    *_, last = worse.made(people[name], booth.finder)
    assert SAID[worse.what] in booth.judge(last).problems


@pytest.mark.parametrize("name", SITTERS)
def test_the_picture_itself_is_good(booth, people, name):
    assert booth.judge(people[name].frame()).problems == ()


def test_closed_eyes_are_scored_but_do_not_refuse(booth, people):
    """What tells open from closed within one person does not between people."""
    frame = people["as photographed"].frame()
    closed = booth.judge(lids_drawn(frame, booth.face(frame), 0.95))
    assert closed.scores["EyesOpen"] < booth.judge(frame).scores["EyesOpen"] - 30
    assert closed.problems == ()


def test_dark_glasses_cover_and_a_cheek_of_shadow_does_not(booth, people):
    frame = people["as photographed"].frame()
    face = booth.face(frame)
    dark = frame.copy()
    for number in (0, 1):
        x, y = (round(value) for value in face.points[number])
        dark[y - 30 : y + 36, x - 46 : x + 46] //= 8
    assert Problem.COVERED in booth.judge(dark).problems
    shadow = frame.copy()
    x, y = (round(value) for value in face.points[3])
    shadow[y - 40 : y, x - 50 : x] = shadow[y - 40 : y, x - 50 : x] * 0.8
    assert Problem.COVERED not in booth.judge(shadow).problems


def test_in_the_dark_nothing_is_called_covered(booth, people, lit, blurred):
    frame = people["as photographed"].frame()
    assert Problem.COVERED not in booth.judge(blurred(frame, 7)).problems
    masked = covered(frame, booth.face(frame), 0.5)
    assert Problem.COVERED in booth.judge(masked).problems
    assert Problem.COVERED not in booth.judge(lit(masked, 0.08)).problems


def test_a_smile_that_shows_the_teeth_is_no_open_mouth(booth, people):
    frame = people["as photographed"].frame()
    assert booth.judge(frame).native.finer.mouth > 0.05
    assert Problem.MOUTH_OPEN in booth.judge(mouth_opened(frame, booth.face(frame), 0.6)).problems


def test_a_face_without_a_mesh_is_judged_by_what_there_is(booth, people):
    from dataclasses import replace

    frame = people["as photographed"].frame()
    judgement = judge(frame, [replace(booth.face(frame), mesh=None)])
    assert judgement.ok
    assert judgement.native.finer is None
    assert "FaceOcclusionPrevention" not in judgement.scores
    assert judgement.scores["HeadPosePitch"] == 100


def test_the_correlation_is_one_of_ranks():
    assert spearman([1, 2, 3, 4], [10, 20, 30, 1000]) == pytest.approx(1)
    assert spearman([1, 2, 3, 4], [4, 3, 2, 1]) == pytest.approx(-1)
    assert spearman([1, 2, 3, 4], [5, 5, 5, 5]) == 0
    assert spearman([1, 2, 3, 4, 5], [1, 2, 3, 5, 4]) == pytest.approx(0.9)
