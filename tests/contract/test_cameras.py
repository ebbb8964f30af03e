"""Both forms of the camera, in this process and in one of its own, keep the same promises."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest

from kiosk.vision import Camera, CameraProcess

GREY = np.full((48, 64, 3), 120, np.uint8)
WAIT_S = 60.0


def video(path: Path, frames: int = 6, level: int = 120) -> str:
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (64, 48))
    for _ in range(frames):
        writer.write(np.full((48, 64, 3), level, np.uint8))
    writer.release()
    return f"file:{path}"


@pytest.fixture(params=[Camera, CameraProcess], ids=["thread", "process"])
def make(request):
    """Makes cameras, and stops them."""
    made = []

    def one(spec: str, **options):
        made.append(request.param(spec, **options))
        return made[-1]

    yield one
    for camera in made:
        camera.stop()


def test_frames_are_numbered_timed_and_whole(make, tmp_path):
    camera = make(video(tmp_path / "v.avi", 60))
    assert camera.state.code == "stopped"
    assert camera.latest is None
    camera.start()
    first = camera.wait(0, WAIT_S)
    later = camera.wait(first.number, WAIT_S)
    assert later.number > first.number
    assert later.at > first.at
    assert later.image.shape == (48, 64, 3)
    assert abs(int(later.image.mean()) - 120) < 4
    assert later.image is later.image
    assert camera.wait_state("ok", WAIT_S).ok
    assert camera.name == "v.avi"


def test_the_end_is_a_state_the_last_frame_stays_and_waiting_returns_at_once(make, tmp_path):
    camera = make(video(tmp_path / "v.avi"))
    camera.start()
    assert camera.wait_state("ended", WAIT_S).code == "ended"
    last = camera.latest
    assert camera.wait(last.number, 3600) is None
    assert camera.wait(0, 3600).number == last.number
    assert last.image.shape == (48, 64, 3)


def test_what_is_missing_is_told_and_found_when_it_comes(make, tmp_path):
    camera = make(f"file:{tmp_path / 'late.avi'}")
    camera.start()
    state = camera.wait_state("video_unreadable", WAIT_S)
    assert (state.ok, state.code) == (False, "video_unreadable")
    assert state.message
    assert state.remedy
    video(tmp_path / "late.avi", 30)
    assert camera.wait(0, WAIT_S) is not None


def test_a_bad_name_is_a_state_with_a_remedy(make):
    camera = make("gopher://x")
    camera.start()
    state = camera.wait_state("bad_source", WAIT_S)
    assert state.code == "bad_source"
    assert "camera:NAME" in state.remedy


def test_black_frames_are_told(make, tmp_path):
    camera = make(video(tmp_path / "v.avi", 60, level=0), loop=True)
    camera.start()
    assert camera.wait_state("camera_black", WAIT_S).code == "camera_black"


def test_it_may_be_stopped_twice_and_started_again(make, tmp_path):
    camera = make(video(tmp_path / "v.avi", 60), loop=True)
    camera.start()
    camera.start()
    number = camera.wait(0, WAIT_S).number
    camera.stop()
    camera.stop()
    assert camera.state.code == "stopped"
    assert camera.wait(10**9, 3600) is None
    camera.start()
    assert camera.wait(max(number, camera.latest.number), WAIT_S).number > number
