"""The footage: steady by seed, readable where it says so, a face where it says so."""

from __future__ import annotations

import json
import random
from itertools import islice, pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import EnvironmentFault
from kiosk.portrait import FaceFinder, judge
from kiosk.rehearsal import hall, props
from kiosk.rehearsal.film import film
from kiosk.rehearsal.footage import Span, Take, frames, spans
from kiosk.rehearsal.motion import Pose, Tremor, corners
from kiosk.rehearsal.painting import smear
from kiosk.rehearsal.sights import Medium
from kiosk.vision import open_source

if TYPE_CHECKING:
    from kiosk.vision import Image

_BODY = "AK1:" + "".join("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[i * 7 % 45] for i in range(205))
SCRIPT = (
    Take(f"{_BODY}1", Medium.PHONE, seed=1),
    Take(f"{_BODY}2", Medium.LETTER, seed=2, stays=False),
    Take(f"{_BODY}3", Medium.PHONE, seed=3, hard=True),
)


def _read(image: Image) -> set[str]:
    grey = cv2.cvtColor(image, cv2.COLOR_BGR2GRAY)
    return {code.text for code in zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormat.QRCode)}


@pytest.fixture(scope="module")
def shot() -> list[Image]:
    return list(frames(SCRIPT))


@pytest.fixture(scope="module")
def timeline() -> tuple[Span, ...]:
    return spans(SCRIPT)


def test_spans_follow_each_other_and_cover_every_frame(shot: list[Image], timeline: tuple[Span, ...]) -> None:
    assert timeline[0].start == 0
    assert [span.start for span in timeline[1:]] == [span.end for span in timeline[:-1]]
    assert timeline[-1].end == len(shot)
    for span in timeline:
        assert span.start < span.held <= span.in_view < span.out_of_view <= span.face < span.end
        assert span.out_of_view - span.in_view >= 20
    assert timeline[0].end - timeline[0].face > timeline[1].end - timeline[1].face


def test_frames_are_of_a_webcam(shot: list[Image]) -> None:
    for picture in shot[::40]:
        assert picture.shape == (720, 1280, 3)
        assert picture.dtype == np.uint8
    # Poor light: the empty hall is dim, and never still.
    assert shot[2].mean() < 90
    assert (shot[2] != shot[3]).mean() > 0.3


def test_a_seed_gives_the_same_pictures(shot: list[Image]) -> None:
    take = SCRIPT[0]
    for number, picture in enumerate(islice(frames([take]), 41)):
        if number % 20 == 0:
            assert np.array_equal(picture, shot[number])
    *_, other = islice(frames([Take(take.code, take.medium, seed=99)]), 41)
    assert not np.array_equal(other, shot[40])


def test_codes_are_read_in_most_good_frames_and_nowhere_else(
    shot: list[Image], timeline: tuple[Span, ...]
) -> None:
    for take, span in zip(SCRIPT, timeline, strict=True):
        in_view = range(span.in_view, span.out_of_view, 3)
        hits = [number for number in in_view if take.code in _read(shot[number])]
        assert len(hits) >= (1 if take.hard else len(in_view) * 0.6)
        for number in (span.start + 3, span.held, span.face + 5):
            assert _read(shot[number]) == set()


def test_the_face_fits_a_badge(shot: list[Image], timeline: tuple[Span, ...]) -> None:
    finder = FaceFinder()
    for take, span in zip(SCRIPT, timeline, strict=True):
        if take.stays:
            standing = [shot[number] for number in range(span.face + 12, span.end, 8)]
            assert all(judge(picture, finder.find(picture)).ok for picture in standing)
        assert finder.find(shot[span.start + 2]) == ()


def test_a_film_reads_back_through_the_real_source(tmp_path: Path) -> None:
    calls: list[tuple[int, int]] = []
    script = [SCRIPT[1]]
    made = film(
        script, tmp_path / "queue.mp4", [{"number": 1001}], lambda done, total: calls.append((done, total))
    )
    (span,) = spans(script)
    told = json.loads(made.timeline.read_text(encoding="utf-8"))
    assert told["takes"] == [
        {
            "index": 0,
            **{name: getattr(span, name) for name in Span.__slots__},
            "medium": "letter",
            "hard": False,
            "number": 1001,
        }
    ]
    assert (told["fps"], told["video"]) == (30, "queue.mp4")
    assert SCRIPT[1].code not in made.timeline.read_text(encoding="utf-8")
    assert made.frames == span.end
    assert made.bytes == made.video.stat().st_size < span.end * 60_000
    assert calls[0] == (0, span.end)

    source = open_source(f"file:{made.video}")
    source.open()
    try:
        seen, read = 0, 0
        while (frame := source.read()) is not None:
            seen += 1
            read += span.in_view < frame.number <= span.out_of_view and script[0].code in _read(frame.image)
    finally:
        source.close()
    assert seen == span.end
    assert read >= 15


def test_a_film_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault) as caught:
        film([SCRIPT[1]], tmp_path / "missing" / "queue.mp4")
    assert caught.value.code == "footage_not_written"


def test_nothing_to_film(tmp_path: Path) -> None:
    assert list(frames(())) == []
    assert spans(()) == ()
    assert film([], tmp_path / "none.mp4").frames == 0


@pytest.mark.parametrize("make", [props.phone, props.letter])
@pytest.mark.parametrize("seed", range(4))
def test_props_show_the_whole_code_where_they_say(make: object, seed: int) -> None:
    assert callable(make)
    prop: props.Prop = make(_BODY, random.Random(seed))
    left, top, right, bottom = prop.code
    assert (right - left) % prop.modules == 0
    edge = 4 * (right - left) // prop.modules
    code = prop.image[top - edge : bottom + edge, left - edge : right + edge]
    assert _read(code) == {_BODY}
    assert (prop.alpha[top:bottom, left:right] == 255).all()
    assert prop.alpha[0].max() == 0


def test_the_person_is_cut_out_whole() -> None:
    cut = hall.person()
    x, y = hall.FACE_AT
    assert cut.alpha[y, x] == 255
    assert cut.alpha[400, 200] == 255
    assert cut.alpha[5, 5] == 0
    assert cut.alpha[200, 430] == 0
    assert 0.35 < (cut.alpha > 127).mean() < 0.7


def test_a_thing_held_straight_keeps_its_shape() -> None:
    pose = Pose(x=640, y=360, scale=2, angle=0, tilt_x=0, tilt_y=0)
    placed = corners((0, 0, 100, 50), (50, 25), pose)
    assert placed.tolist() == [[540, 310], [740, 310], [740, 410], [540, 410]]


def test_a_thing_tilted_is_smaller_on_its_far_side() -> None:
    placed = corners((0, 0, 100, 100), (50, 50), Pose(640, 360, 2, 0, tilt_x=0.5, tilt_y=0))
    left, right = placed[3, 1] - placed[0, 1], placed[2, 1] - placed[1, 1]
    assert left > right


def test_a_tremor_is_small_and_smooth() -> None:
    tremor = Tremor(random.Random(4), 0.7)
    track = [tremor.at(number / 30) for number in range(300)]
    assert max(map(abs, track)) <= 1.1
    assert max(abs(b - a) for a, b in pairwise(track)) < 0.5
    assert max(track) - min(track) > 0.5


@given(st.integers(1, 40), st.integers(1, 40), st.floats(-200, 200), st.floats(-200, 200))
def test_any_part_of_a_thing_can_be_smeared(width: int, height: int, dx: float, dy: float) -> None:
    image, alpha = np.full((height, width, 3), 200, np.uint8), np.full((height, width), 255, np.uint8)
    smeared, soft = smear(image, alpha, dx, dy)
    assert smeared.shape == image.shape
    assert soft.shape == alpha.shape
    assert abs(int(smeared.mean()) - 200) <= 1


@pytest.mark.slow
def test_every_code_of_a_long_queue_is_read_at_least_once() -> None:
    script = [
        Take(f"{_BODY}{n}", Medium.PHONE if n % 2 else Medium.LETTER, seed=n, hard=n % 6 == 5)
        for n in range(50)
    ]
    timeline, read = spans(script), set()
    by_frame = {
        number: take.code
        for take, span in zip(script, timeline, strict=True)
        for number in range(span.in_view, span.out_of_view)
    }
    for number, picture in enumerate(frames(script)):
        code = by_frame.get(number)
        if code is not None and code not in read and code in _read(picture):
            read.add(code)
    assert {take.code for take in script} - read == set()
