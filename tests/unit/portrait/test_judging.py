"""Pictures made worse by known amounts: the refusal is the right one, and the scores fall in order."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from kiosk.portrait import HINTS, Problem, judge


def spearman(first, second) -> float:
    """Rank correlation; ties get their mean rank."""

    def ranks(values):
        values = np.asarray(values, float)
        return np.array([(values < v).sum() + ((values == v).sum() - 1) / 2 for v in values])

    return float(np.corrcoef(ranks(first), ranks(second))[0, 1])


@pytest.mark.parametrize("inter_eye", [95, 110, 130, 160])
@pytest.mark.parametrize("lean", [-6, 0, 6])
def test_a_good_picture_passes(booth, inter_eye, lean):
    judgement = booth.judge(booth.frame(inter_eye, lean=lean))
    assert judgement.problems == ()
    assert judgement.ok
    assert judgement.hint == ""
    assert all(0 <= score <= 100 for score in judgement.scores.values())


def test_no_face(booth):
    judgement = booth.judge(np.full((720, 1280, 3), 127, np.uint8))
    assert judgement.problems == (Problem.NO_FACE,)
    assert judgement.face is None
    assert not judgement.ok
    assert not judgement.scores


def test_a_code_on_a_phone_is_no_face(booth):
    rng = np.random.default_rng(3)
    code = np.kron(rng.integers(0, 2, (37, 37), np.uint8) * 255, np.ones((10, 10), np.uint8))
    frame = np.full((720, 1280, 3), 90, np.uint8)
    frame[150:520, 400:770] = code[..., None]
    assert booth.judge(frame).problems == (Problem.NO_FACE,)


def test_two_faces(booth):
    judgement = booth.judge(booth.frame(80, x=950, onto=booth.frame(80, x=330)))
    assert judgement.problems[0] is Problem.TWO_FACES
    assert judgement.scores["SingleFacePresent"] < 20


def test_a_small_bystander_far_off_is_no_matter(booth):
    frame = booth.frame(120, x=420)
    small = cv2.resize(booth.portrait[:300, 80:380], None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA)
    frame[40 : 40 + small.shape[0], 1050 : 1050 + small.shape[1]] = small
    faces = booth.finder.find(frame)
    assert len(faces) == 2, "the bystander is meant to be seen"
    assert judge(frame, faces).ok


def test_a_face_within_the_portrait_is_in_the_way(booth):
    frame = booth.frame(120)
    small = cv2.resize(booth.portrait[20:230, 120:330], None, fx=1.0, fy=1.0)
    frame[90:300, 760:970] = small
    faces = booth.finder.find(frame)
    assert len(faces) == 2, "the second face is meant to be seen"
    assert Problem.TWO_FACES in judge(frame, faces).problems


@pytest.mark.parametrize("inter_eye", [30, 50, 70, 85])
def test_too_small(booth, inter_eye):
    assert booth.judge(booth.frame(inter_eye)).problems == (Problem.TOO_SMALL,)


@pytest.mark.parametrize("gain", [0.25, 0.15])
def test_too_dark(booth, lit, gain):
    assert booth.judge(lit(booth.frame(), gain)).problems == (Problem.TOO_DARK,)


@pytest.mark.parametrize("gain", [0.5, 0.7])
def test_a_dark_skin_is_not_a_dark_picture(booth, lit, gain):
    """Half the light back from the face, the room lit as before."""
    frame = booth.frame()
    x, y, w, h = (round(v) for v in booth.face(frame).box)
    frame[y : y + h, x : x + w] = lit(frame[y : y + h, x : x + w], gain)
    assert Problem.TOO_DARK not in booth.judge(frame).problems


@pytest.mark.parametrize("gain", [1.5, 2.0])
def test_too_bright(booth, lit, gain):
    assert Problem.TOO_BRIGHT in booth.judge(lit(booth.frame(), gain)).problems


@pytest.mark.parametrize(("inter_eye", "sigma"), [(70, 4), (90, 5), (140, 8)])
def test_blurred(booth, blurred, inter_eye, sigma):
    assert Problem.BLURRED in booth.judge(blurred(booth.frame(inter_eye), sigma)).problems


def test_shaken(booth):
    kernel = np.zeros((21, 21), np.float32)
    kernel[10] = 1 / 21
    assert Problem.BLURRED in booth.judge(cv2.filter2D(booth.frame(), -1, kernel)).problems


def test_a_little_softness_passes(booth, blurred):
    assert booth.judge(blurred(booth.frame(100), 1.0)).ok


def test_noise_does_not_pass_for_sharpness(booth, blurred):
    soft = blurred(booth.frame(), 5).astype(np.float32)
    noisy = np.clip(soft + np.random.default_rng(5).normal(0, 5, soft.shape), 0, 255).astype(np.uint8)
    assert Problem.BLURRED in booth.judge(noisy).problems


@pytest.mark.parametrize("where", [{"x": 90}, {"x": 1190}, {"y": 110}, {"y": 560}])
def test_off_centre(booth, where):
    assert Problem.OFF_CENTRE in booth.judge(booth.frame(100, **where)).problems


@pytest.mark.parametrize("lean", [-35, -20, 18, 30])
def test_tilted(booth, lean):
    assert booth.judge(booth.frame(lean=lean)).problems == (Problem.TILTED,)


def sidelit(frame, share):
    """The frame with that share of the light gone on its right."""
    gain = np.clip(1 - share * (0.5 + (np.arange(frame.shape[1]) - 640) / 100), 1 - share, 1)
    return (frame * gain[None, :, None]).astype(np.uint8)


def test_even_light_scores_high_and_light_from_one_side_low(booth, lit):
    """The portrait was lit from one side a little; laid over its mirror image it is even."""
    frame = booth.frame()
    even = cv2.addWeighted(frame, 0.5, cv2.flip(frame, 1), 0.5, 0)
    score = {
        name: booth.judge(picture).scores["IlluminationUniformity"]
        for name, picture in {
            "even": even, "dim": lit(even, 0.6), "as it is": frame, "from one side": sidelit(frame, 0.6)
        }.items()
    }  # fmt: skip
    assert score["even"] >= 90
    assert score["dim"] >= 90
    assert score["from one side"] < 50 < score["as it is"] < score["even"]


def test_scores_fall_as_the_picture_gets_worse(booth, blurred, lit):
    good = booth.frame()
    worse = {
        "Sharpness": [blurred(good, s) for s in np.linspace(0.6, 6, 10)],
        "LuminanceMean": [lit(good, g) for g in np.linspace(0.38, 0.1, 10)],
        "OverExposurePrevention": [lit(good, g) for g in np.linspace(1.04, 1.5, 10)],
        "InterEyeDistance": [booth.frame(d) for d in np.linspace(125, 45, 10)],
        "HeadPoseRoll": [booth.frame(lean=a) for a in np.linspace(4, 40, 10)],
        "CropOfTheFaceImage": [booth.frame(y=y) for y in np.linspace(220, 95, 10)],
        "IlluminationUniformity": [sidelit(good, share) for share in np.linspace(0.05, 0.6, 10)],
    }
    for name, frames in worse.items():
        scores = [booth.judge(frame).scores[name] for frame in frames]
        assert spearman(range(10), scores) <= -0.95, (name, scores)


def test_roll_is_measured_to_two_degrees(booth):
    level = booth.face(booth.frame()).roll
    for lean in (-40, -25, -12, 12, 25, 40):
        assert abs(booth.face(booth.frame(lean=lean)).roll - level - lean) < 2.5


def test_every_problem_has_a_hint():
    assert set(HINTS) == set(Problem)
    assert all(hint.endswith(".") for hint in HINTS.values())


def test_the_weightiest_problem_gives_the_hint(booth, lit, blurred):
    judgement = booth.judge(blurred(lit(booth.frame(), 0.2), 5))
    assert judgement.problems == (Problem.TOO_DARK, Problem.BLURRED)
    assert judgement.hint == HINTS[Problem.TOO_DARK]
