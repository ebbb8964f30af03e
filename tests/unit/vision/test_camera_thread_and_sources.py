from __future__ import annotations

import struct
import threading
import zlib
from http.server import BaseHTTPRequestHandler, HTTPServer

import cv2
import numpy as np
import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.vision import Camera, Frame, open_source
from kiosk.vision.files import decode_picture
from kiosk.vision.webcam import CameraDevice, Hardware, WebcamSource, list_cameras

GREY = np.full((48, 64, 3), 120, np.uint8)
BLACK = np.zeros((48, 64, 3), np.uint8)


class Device:
    """A fake capture: gives its pictures, then fails."""

    def __init__(self, pictures, *, opened=True):
        self.pictures, self.opened, self.released = list(pictures), opened, False

    def isOpened(self):  # noqa: N802 - OpenCV's name
        return self.opened

    def read(self):
        return (True, self.pictures.pop(0)) if self.pictures else (False, None)

    def release(self):
        self.released = True


def webcam(tmp_path, devices, wanted="Fake"):
    (tmp_path / "video0").touch()
    left = iter(devices)
    hardware = Hardware(lambda *_: next(left), lambda: (CameraDevice(0, "Fake Cam"),), tmp_path)
    return WebcamSource(wanted, hardware=hardware)


def read_many(source, times):
    for _ in range(times):
        source.read()


def video(path, frames=5):
    writer = cv2.VideoWriter(str(path), cv2.VideoWriter.fourcc(*"MJPG"), 30, (64, 48))
    for _ in range(frames):
        writer.write(GREY)
    writer.release()
    return path


@pytest.mark.parametrize("kind", ["fake", "video", "folder", "picture"])
def test_every_source_gives_numbered_frames_and_opens_again(kind, tmp_path):
    cv2.imwrite(str(tmp_path / "a.png"), GREY)
    source = {
        "fake": lambda: webcam(tmp_path, [Device([GREY] * 3), Device([GREY] * 3)]),
        "video": lambda: open_source(f"file:{video(tmp_path / 'v.avi')}"),
        "folder": lambda: open_source(f"folder:{tmp_path}"),
        "picture": lambda: open_source(str(tmp_path / "a.png")),
    }[kind]()
    assert source.name
    for _ in range(2):
        source.open()
        frame = source.read()
        assert frame.number == 1
        assert frame.image.shape == (48, 64, 3)
        source.close()
        source.close()


def test_a_camera_unplugged_in_the_middle_comes_back_by_itself(tmp_path):
    back = threading.Event()
    source = webcam(tmp_path, [Device([GREY] * 2), Device([GREY] * 3), Device([], opened=False)])
    camera = Camera(source, pause=lambda _: back.wait(5) and camera._stop.is_set())
    camera.start()
    try:
        assert camera.wait_state("camera_unplugged", 5).code == "camera_unplugged"
        seen = camera.latest.number
        back.set()
        assert camera.wait(seen, 5).number > seen
    finally:
        camera.stop()
    assert camera.state.code == "stopped"


def test_a_camera_taken_by_another_program_is_told_and_let_go(tmp_path):
    device = Device([], opened=False)
    with pytest.raises(EnvironmentFault) as caught:
        webcam(tmp_path, [device]).open()
    assert caught.value.code == "camera_busy"
    assert device.released


def test_a_missing_camera_names_those_that_are_there(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        webcam(tmp_path, [], "Other").open()
    assert caught.value.code == "camera_missing"
    assert "Fake Cam" in caught.value.remedy


class Script:
    name, live = "script", True

    def __init__(self, images):
        self.images = images

    def open(self):
        self.left = [Frame(i + 1, i * 0.4, image) for i, image in enumerate(self.images)]

    def read(self):
        return self.left.pop(0) if self.left else None

    def close(self):
        pass


def test_black_frames_are_noticed_after_a_second():
    camera = Camera(Script([]))
    states = [
        camera._seen(Frame(i, i * 0.4, image)).code for i, image in enumerate([GREY, *[BLACK] * 4, GREY])
    ]
    assert states == ["ok", "ok", "ok", "ok", "camera_black", "ok"]


def test_ended_footage_is_a_state_and_waiting_returns_at_once():
    camera = Camera(Script([GREY] * 3))
    camera.start()
    assert camera.wait_state("ended", 5).code == "ended"
    assert camera.wait(0, 5).number == 3
    assert camera.wait(3, 60) is None
    camera.stop()


def test_cameras_are_named_by_the_kernel(tmp_path):
    for node, name, index in (
        ("video0", "Desk\x1b Cam", "0"),
        ("video1", "Desk Cam", "1"),
        ("video10", "B", "0"),
    ):
        (tmp_path / node).mkdir()
        (tmp_path / node / "name").write_text(name)
        (tmp_path / node / "index").write_text(index)
    assert list_cameras(tmp_path, platform="linux") == (CameraDevice(0, "Desk Cam"), CameraDevice(10, "B"))


def test_empty_and_cut_videos_are_told(tmp_path):
    empty = tmp_path / "e.mp4"
    empty.touch()
    with pytest.raises(BadInput) as caught:
        open_source(str(empty))
    assert caught.value.code == "video_unreadable"
    cut = tmp_path / "c.mp4"
    cut.write_bytes(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 200)
    with pytest.raises(BadInput) as caught:
        open_source(str(cut)).open()
    assert caught.value.code == "video_unreadable"


def test_a_huge_picture_is_refused_by_its_header():
    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 2, 0, 0, 0)

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    picture = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\x00"))
        + chunk(b"IEND", b"")
    )
    with pytest.raises(BadInput) as caught:
        decode_picture(picture)
    assert caught.value.code == "picture_too_large"


@pytest.mark.parametrize("spec", ["", "gopher://x", "http://", "folder:/nowhere-at-all", "a\nb"])
def test_bad_sources_are_refused(spec):
    with pytest.raises(BadInput) as caught:
        open_source(spec)
    assert caught.value.code == "bad_source"


def test_a_network_camera_is_read_and_its_end_is_told():
    jpeg = cv2.imencode(".jpg", GREY)[1].tobytes()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "multipart/x-mixed-replace; boundary=b")
            self.end_headers()
            for _ in range(20):
                self.wfile.write(b"--b\r\nContent-Type: image/jpeg\r\nContent-Length: %d\r\n\r\n" % len(jpeg))
                self.wfile.write(jpeg + b"\r\n")

        def log_message(self, *_):
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    source = open_source(f"http://user:secret@127.0.0.1:{server.server_port}/cam")
    try:
        source.open()
        assert source.read().image.shape == (48, 64, 3)
        with pytest.raises(EnvironmentFault) as caught:
            read_many(source, 40)
    finally:
        source.close()
        server.shutdown()
        thread.join()
        server.server_close()
    assert caught.value.code == "stream_unreachable"
    assert "secret" not in str(caught.value) + source.name
