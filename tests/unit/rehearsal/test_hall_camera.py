"""The hall's live camera: every sight is read, or is not, as it is meant; frames keep their beat."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.badge.design_file import load_design
from kiosk.badge.renderer import BadgeRenderer
from kiosk.badge.sample import sample, sample_names
from kiosk.errors import BadInput
from kiosk.portrait import FaceFinder, Problem, judge
from kiosk.rehearsal import props
from kiosk.rehearsal.hall_camera import HallCamera
from kiosk.rehearsal.sights import Held, Light, Medium, Pose, Sight, Stood
from kiosk.vision.camera import Camera
from kiosk.vision.frame import Frame, Watch
from kiosk.vision.reader import Reader

if TYPE_CHECKING:
    from kiosk.vision import Image

CODE = "AK1:" + "".join("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"[i * 7 % 45] for i in range(206))
FRAME_S = 1 / 30


class Time:
    """Seconds that pass when somebody waits."""

    def __init__(self) -> None:
        self.now = 100.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    @property
    def watch(self) -> Watch:
        return Watch(lambda: self.now, self.sleep)


def seen(sight: Sight) -> tuple[list[Image], list[Image]]:
    """Return the frames while `sight` comes into view, and ten once it is still."""
    time = Time()
    camera = HallCamera(watch=time.watch)
    camera.open()
    enter_s = camera.show(sight)
    began = time.now
    frames = [camera.read() for _ in range(round(enter_s / FRAME_S) + 12)]
    still = began + enter_s + FRAME_S
    return [f.image for f in frames if f.at < still], [f.image for f in frames if f.at >= still][:10]


def codes(images: list[Image]) -> list[set[str]]:
    reader = Reader()
    return [{code.text for code in reader.live(image)} for image in images]


@pytest.mark.parametrize("medium", [Medium.PHONE, Medium.LETTER])
@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("seed", range(3))
def test_a_code_that_is_held_still_is_read(medium: Medium, turn: int, seed: int) -> None:
    _, still = seen(Held(CODE, medium, turn, seed=seed))
    assert all(found == {CODE} for found in codes(still))


@pytest.mark.parametrize("medium", [Medium.PHONE, Medium.LETTER])
@pytest.mark.parametrize("light", [Light.GLARE, Light.DIM])
@pytest.mark.parametrize("seed", range(3))
def test_a_code_under_a_lamp_or_on_a_dark_screen_is_not_read(medium: Medium, light: Light, seed: int) -> None:
    coming, still = seen(Held(CODE, medium, light=light, seed=seed))
    assert not any(codes([*coming, *still]))


def test_a_code_too_far_away_is_not_read_and_one_that_moves_is_blurred() -> None:
    _, still = seen(Held(CODE, per_module=1.2))
    assert not any(codes(still))
    coming, _ = seen(Held(CODE, enter_s=0.4))
    assert not any(codes(coming[:9]))


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(
    ("pose", "problem"),
    [(Pose.FAR, Problem.TOO_SMALL), (Pose.ASIDE, Problem.OFF_CENTRE), (Pose.PAIR, Problem.TWO_FACES)],
)
def test_people_who_stand_wrongly_are_told_so(pose: Pose, problem: Problem, seed: int) -> None:
    finder = FaceFinder()
    _, still = seen(Stood(pose, seed))
    for image in still[::3]:
        judgement = judge(image, finder.find(image))
        assert not judgement.ok
        assert problem in judgement.problems


@pytest.mark.parametrize("seed", range(6))
def test_a_person_who_stands_right_fits_a_badge(seed: int) -> None:
    finder = FaceFinder()
    _, still = seen(Stood(Pose.GOOD, seed))
    assert all(judge(image, finder.find(image)).ok for image in still[::3])


def test_an_empty_hall_holds_nobody_and_no_code() -> None:
    _, still = seen(None)
    assert not any(codes(still))
    assert FaceFinder().find(still[0]) == ()
    assert still[0].shape == (720, 1280, 3)
    assert (still[0] != still[1]).mean() > 0.3


def test_a_badge_from_paper_is_read(tmp_path: Path) -> None:
    content = sample(sample_names()[0])
    paper = tmp_path / "badge.pdf"
    paper.write_bytes(BadgeRenderer(load_design("a6-portrait")).render(content))
    _, still = seen(Held("", Medium.BADGE, paper=paper))
    assert all(found == {content.code} for found in codes(still))


def test_a_paper_without_a_code_says_so(tmp_path: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    paper = tmp_path / "blank.pdf"
    canvas = Canvas(str(paper), pagesize=(298, 420))
    canvas.drawString(40, 40, "nothing")
    canvas.save()
    with pytest.raises(BadInput, match=r"There is no code on the badge blank\.pdf\.") as caught:
        props.badge(paper)
    assert caught.value.code == "no_code_on_badge"


def test_frames_keep_their_beat_and_late_ones_are_left_out() -> None:
    time = Time()
    camera = HallCamera(watch=time.watch)
    camera.open()
    frames = [camera.read() for _ in range(4)]
    assert [round((f.at - frames[0].at) / FRAME_S) for f in frames] == [0, 1, 2, 3]
    time.now += 0.5
    late = camera.read()
    after = camera.read()
    assert late.at == pytest.approx(time.now - (after.at - late.at))
    assert 0 < after.at - late.at <= FRAME_S + 1e-9
    assert [late.number, after.number] == [5, 6]


def test_a_sight_is_in_view_at_once_through_the_real_camera() -> None:
    source = HallCamera()
    camera = Camera(source)
    camera.start()
    try:
        frame = camera.wait(0, 5)
        assert frame is not None
        source.show(Held(CODE, enter_s=0.1))
        reader, number = Reader(), frame.number
        while True:
            newer: Frame | None = camera.wait(number, 5)
            assert newer is not None
            number = newer.number
            if {code.text for code in reader.live(newer.image)} == {CODE}:
                break
        assert camera.state.ok
        assert camera.name == "hall"
    finally:
        camera.stop()
