"""The crop follows the token image of ISO/IEC 19794-5, pads little, and leaves no metadata."""

from __future__ import annotations

import io
import math
import threading
from dataclasses import replace
from hashlib import sha256

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.assets import resource
from kiosk.errors import EnvironmentFault
from kiosk.portrait import HEIGHT, MAX_JPEG_BYTES, WIDTH, Face, FaceFinder, best_of, crop, to_jpeg
from kiosk.portrait.faces import _plausible
from kiosk.portrait.mesh import FaceMesh


@pytest.mark.parametrize("lean", [-10, 0, 10])
@pytest.mark.parametrize("inter_eye", [65, 100, 150])
def test_the_eyes_stand_where_the_standard_puts_them(booth, inter_eye, lean):
    frame = booth.frame(inter_eye, lean=lean)
    portrait = crop(frame, booth.face(frame))
    assert portrait.shape == (HEIGHT, WIDTH, 3)
    seen = booth.face(portrait)
    assert abs(seen.inter_eye - WIDTH / 4) < 9
    assert math.dist(seen.eyes, (WIDTH / 2, WIDTH * 0.6)) < 9
    assert abs(seen.roll) < 2.5


def made_up(x: float, y: float, apart: float, roll: float = 0.0) -> Face:
    dx, dy = apart / 2 * math.cos(math.radians(roll)), apart / 2 * math.sin(math.radians(roll))
    points = (
        (x - dx, y - dy),
        (x + dx, y + dy),
        (x, y + apart),
        (x - dx, y + 1.5 * apart),
        (x + dx, y + 1.5 * apart),
    )
    return Face((x - apart, y - apart, 2 * apart, 3 * apart), points, 0.9)


@settings(deadline=None, max_examples=25)
@given(
    where=st.tuples(st.floats(-200, 1500), st.floats(-200, 900), st.floats(0.01, 900), st.floats(-180, 180)),
    width=st.integers(20, 1300),
    height=st.integers(20, 800),
)
def test_any_face_in_any_picture_gives_a_portrait(where, width, height):
    image = np.full((height, width, 3), 77, np.uint8)
    portrait = crop(image, made_up(*where))
    assert portrait.shape == (HEIGHT, WIDTH, 3)
    assert (portrait == 77).all(), "nothing but the picture and its edge"


def test_at_most_a_tenth_is_padding():
    """Rows of the picture are numbered by their shade; those above it repeat the first."""
    image = np.repeat(np.arange(720, dtype=np.uint16)[:, None], 1280, axis=1)
    shades = (image // 4 + 20).astype(np.uint8)[..., None].repeat(3, axis=2)
    portrait = crop(shades, made_up(640, 5, 100))
    assert (portrait[: HEIGHT // 10 - 8, 300, 0] == 20).all()
    assert portrait[HEIGHT // 10 + 12, 300, 0] > 20


def test_a_large_photo_is_shrunk_without_shimmer(booth):
    stripes = np.zeros((3000, 4000, 3), np.uint8)
    stripes[:, ::2] = 255
    portrait = crop(stripes, made_up(2000, 1300, 600))
    assert abs(float(portrait.mean()) - 127) < 3
    assert float(portrait.std()) < 25


def test_a_jpeg_holds_nothing_but_the_picture(booth):
    frame = booth.frame()
    data = to_jpeg(crop(frame, booth.face(frame)))
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.format == "JPEG"
        assert picture.size == (WIDTH, HEIGHT)
        assert not picture.getexif()
        assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
    assert b"Exif" not in data
    assert 30_000 < len(data) <= MAX_JPEG_BYTES


def test_even_noise_fits():
    noise = np.random.default_rng(2).integers(0, 255, (HEIGHT, WIDTH, 3), np.uint8)
    data = to_jpeg(noise, quality=100)
    assert len(data) <= MAX_JPEG_BYTES
    with Image.open(io.BytesIO(data)) as picture:
        assert picture.width * HEIGHT == pytest.approx(picture.height * WIDTH, rel=0.01)


def test_the_best_of_a_burst_is_the_sharp_one(booth, blurred):
    frame = booth.frame()
    burst = [blurred(frame, 4), blurred(frame, 1.5), frame, blurred(frame, 2.5)]
    best = best_of(burst, booth.finder)
    assert best.index == 2
    assert best.judgement.ok
    assert best.image is burst[2]


def test_a_burst_without_a_face_gives_its_first():
    empty = np.zeros((90, 160, 3), np.uint8)
    assert best_of([empty, empty]).index == 0


def test_a_blurred_face_is_better_than_none(booth, blurred):
    empty = np.full((720, 1280, 3), 127, np.uint8)
    assert best_of([empty, blurred(booth.frame(), 5), empty], booth.finder).index == 1


def test_a_face_that_fills_the_frame_is_found(booth):
    assert booth.finder.find(booth.frame(300, y=280))


@pytest.mark.parametrize("shape", [(1, 1), (3, 2000), (2000, 3), (17, 33), (16, 2000), (31, 900)])
def test_odd_shapes_have_no_face(booth, shape):
    """Unpadded, the detector finds faces of 10^18 pixels in some of these, now and then."""
    for _ in range(3):
        assert booth.finder.find(np.zeros((*shape, 3), np.uint8)) == ()


@pytest.mark.parametrize("bad", [math.nan, math.inf, -1e18, 1e18])
def test_rows_that_can_be_no_face_are_dropped(bad):
    face = made_up(100, 100, 30)
    assert _plausible(face, 200, 200)
    for at in range(4):
        box = [*face.box]
        box[at] = bad
        assert not _plausible(replace(face, box=tuple(box)), 200, 200)


def test_one_finder_serves_many_threads(booth):
    frames = [booth.frame(d) for d in (60, 80, 100, 120)]
    alone = [booth.face(frame) for frame in frames]
    together: dict[int, Face] = {}

    def find(i: int) -> None:
        for _ in range(3):
            together[i] = booth.face(frames[i])

    threads = [threading.Thread(target=find, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[i] for i in range(4)] == alone


def test_a_missing_model_says_what_to_do(tmp_path):
    image = np.zeros((64, 64, 3), np.uint8)
    with pytest.raises(EnvironmentFault, match="Install the program again") as caught:
        FaceFinder(tmp_path / "none.onnx").find(image)
    assert caught.value.code == "face_model_missing"
    with pytest.raises(EnvironmentFault) as caught:
        FaceMesh(tmp_path / "none.tflite").refine(image, (0, 0, 64, 64), 0)
    assert caught.value.code == "face_model_missing"


@pytest.mark.parametrize(
    "name",
    ["models/face_detection_yunet_2023mar.onnx", "models/face_landmark.tflite", "rehearsal/face.jpg"],
)
def test_the_files_of_others_are_the_recorded_ones(name):
    record = resource("THIRD_PARTY.md").read_text("utf-8")
    section = record.partition(f"## {name}")[2].partition("\n## ")[0]
    assert sha256(resource(name).read_bytes()).hexdigest() in section
    assert "Licence:" in section


def test_cv2_reads_what_was_written(booth):
    data = to_jpeg(booth.frame())
    assert cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR).shape == (720, 1280, 3)
