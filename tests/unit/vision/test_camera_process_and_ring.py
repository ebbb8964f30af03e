from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import EnvironmentFault
from kiosk.vision import CameraProcess, eye_process, ring
from kiosk.vision import eye_words as words
from kiosk.vision.camera_process import SharedFrame
from kiosk.vision.eye_process import Eye
from kiosk.vision.preview import preview
from kiosk.vision.ring import PLACES, Ring

WAIT_S = 60.0
TEXT = "AK1:A CODE IN FRONT OF THE CAMERA"


def picture(level: int, height: int = 48, width: int = 64):
    return np.full((height, width, 3), level, np.uint8)


@pytest.fixture
def code_film(tmp_path) -> str:
    """A short film of one code."""
    code = np.array(zxingcpp.create_barcode(TEXT, zxingcpp.BarcodeFormat.QRCode).to_image(scale=6))
    frame = np.full((360, 480), 255, np.uint8)
    frame[20 : 20 + code.shape[0], 20 : 20 + code.shape[1]] = code
    path = tmp_path / "code.avi"
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (480, 360))
    for _ in range(30):
        writer.write(cv2.cvtColor(frame, cv2.COLOR_GRAY2BGR))
    writer.release()
    return f"file:{path}"


@pytest.fixture
def camera(code_film: str):
    made = CameraProcess(code_film, loop=True)
    made.start()
    yield made
    made.stop()


def test_codes_come_with_the_times_of_their_frame_until_nobody_looks(camera: CameraProcess) -> None:
    reading = camera.reading(WAIT_S)
    assert reading.codes == (TEXT.encode(),)
    assert reading.decoded > reading.at
    camera.watch(watching=False)
    # Whatever was on its way is not kept either.
    seen = camera.wait(0, WAIT_S).number
    assert camera.wait(seen, WAIT_S)
    assert camera.reading(0) is None
    camera.watch(watching=True)
    assert camera.reading(WAIT_S).number > reading.number


def test_previews_have_the_views_size_and_its_shape(camera: CameraProcess) -> None:
    camera.fit(44, 33)
    after, made = 0, None
    for _ in range(100):
        frame = camera.wait(after, WAIT_S)
        after, made = frame.number, frame.preview()
        if made is not None:
            break
    assert (made.width, made.height) == (44, 33)
    expected = preview(frame.image, (44, 33))
    assert made.data == expected.tobytes()


def test_a_crashed_eye_is_told_of_and_replaced_and_numbers_go_on(code_film: str) -> None:
    told, go_on = threading.Event(), threading.Event()

    def pause(_seconds: float) -> bool:
        told.set()
        return not go_on.wait(WAIT_S)

    camera = CameraProcess(code_film, loop=True, pause=pause)
    camera.start()
    try:
        assert camera.wait(0, WAIT_S)
        os.kill(camera.pid, signal.SIGKILL)
        assert told.wait(WAIT_S)
        state = camera.state
        assert (state.ok, state.code) == (False, "camera_failed")
        assert state.remedy
        last = camera.latest.number
        go_on.set()
        assert camera.wait(last, WAIT_S).number > last
        assert camera.wait_state("ok", WAIT_S).ok
    finally:
        go_on.set()
        camera.stop()


def test_the_eye_ends_with_whoever_started_it(code_film: str) -> None:
    program = (
        "import sys; from kiosk.vision import CameraProcess\n"
        "c = CameraProcess(sys.argv[1], loop=True); c.start(); c.wait(0, 60)\n"
        "print(c.pid, flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program, code_film],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(ring.__file__).parents[2],
    ) as parent:
        eye = int(parent.stdout.readline())
        assert alive(eye)
        parent.kill()
        # Its end of the pipe is inherited by the eye's: it closes when the eye is gone as well.
        assert parent.stdout.read() == b""
        parent.wait()
    gone(eye)
    assert not alive(eye)


def gone(pid: int) -> None:
    """Wait until a process that is nobody's child here has ended."""
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    import select

    select.select([handle], [], [], WAIT_S)
    os.close(handle)


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def test_where_no_process_can_be_had_the_camera_says_so_and_tries_again(monkeypatch, code_film: str) -> None:
    tries = []

    def refuse(*_args, **_options):
        raise OSError

    def pause(_seconds: float) -> bool:
        tries.append(camera.state.code)
        return len(tries) == 2

    monkeypatch.setattr(eye_process.subprocess, "Popen", refuse)
    assert Eye.early() is None
    camera = CameraProcess(code_film, pause=pause)
    camera.start()
    camera._thread.join(WAIT_S)
    assert tries == ["camera_failed", "camera_failed"]
    assert camera.pid is None
    camera.stop()


def test_an_early_eye_that_is_never_used_ends(code_film: str) -> None:
    eye = Eye()
    camera = CameraProcess(code_film, eye=eye)
    camera.stop()
    assert not alive(eye.pid)


def test_frames_stay_until_the_places_are_used_up() -> None:
    shared = Ring()
    for number in range(1, PLACES + 2):
        shared.put(number, picture(number), (4, 3))
    assert shared.frame(1) is None
    assert shared.shown(1) is None
    assert shared.frame(2).data == picture(2).tobytes()
    assert shared.newest().data == picture(PLACES + 1).tobytes()
    shared.close()


def test_another_handle_sees_the_same_frames() -> None:
    shared = Ring()
    other = Ring(str(os.dup(shared.fd)))
    shared.put(7, picture(90), (0, 0))
    assert other.frame(7) == (64, 48, picture(90).tobytes())
    assert other.shown(7) is None
    other.close()
    shared.close()


def test_a_frame_that_was_written_over_is_the_newest_instead() -> None:
    shared = Ring()
    old, none = SharedFrame(1, 0.0, shared), SharedFrame(1, 0.0, Ring())
    for number in range(1, PLACES + 2):
        shared.put(number, picture(number), (0, 0))
    assert old.image[0, 0, 0] == PLACES + 1
    assert old.preview() is None
    with pytest.raises(EnvironmentFault) as caught:
        _ = none.image
    assert caught.value.code == "camera_failed"


def test_vast_frames_are_made_smaller_and_keep_their_shape() -> None:
    shared = Ring()
    shared.put(1, picture(5, 3000, 6000), (0, 0))
    found = shared.frame(1)
    assert found.width * found.height * 3 <= ring.MOST_FRAME_BYTES
    assert abs(found.width / found.height - 2) < 0.01
    shared.put(2, picture(5), (5000, 5000))
    assert shared.shown(2) is None
    shared.close()


@given(st.lists(st.binary(max_size=40), max_size=6))
def test_parts_come_back_as_they_were(parts: list[bytes]) -> None:
    assert words.split(words.join(parts)) == parts


@given(st.binary(min_size=1, max_size=1), st.binary(max_size=60), st.integers(0, 80))
def test_messages_come_whole_or_not_at_all(kind: bytes, payload: bytes, cut: int) -> None:
    pipe = io.BytesIO()
    words.send(pipe, kind, payload)
    whole = pipe.getvalue()
    assert words.receive(io.BytesIO(whole)) == (kind, payload)
    if cut < len(whole):
        assert words.receive(io.BytesIO(whole[:cut])) is None


def test_a_torn_length_is_the_end() -> None:
    assert words.receive(io.BytesIO(b"F\xff\xff\xff\xff")) is None
