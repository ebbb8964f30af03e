from __future__ import annotations

import cv2
import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.vision import Reader, load_picture
from kiosk.vision.seek import look

TEXT = "AK1:6BF8%R5V0A$K7D0"


def code_picture(text: str = TEXT, scale: int = 4) -> np.ndarray:
    made = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    return cv2.copyMakeBorder(
        np.array(made.to_image(scale=scale)), 20, 20, 20, 20, cv2.BORDER_CONSTANT, value=255
    )


def in_frame(picture: np.ndarray, left: int = 700, top: int = 200) -> np.ndarray:
    frame = np.full((720, 1280, 3), 120, np.uint8)
    frame[top : top + picture.shape[0], left : left + picture.shape[1]] = picture[..., None]
    return frame


@pytest.mark.parametrize("way", ["live", "still"])
def test_text_bytes_and_corners_are_given(way):
    code = getattr(Reader(), way)(in_frame(code_picture()))[0]
    assert (code.text, code.data) == (TEXT, TEXT.encode())
    assert all(700 <= x <= 900 and 200 <= y <= 400 for x, y in code.corners)


def test_a_small_noisy_code_that_the_plain_decoder_misses_is_read_live():
    small = cv2.resize(code_picture("AK1:" + "7Q" * 60, 8), (132, 132), interpolation=cv2.INTER_AREA)
    faint = (110 + small * 0.3).astype(np.uint8)
    rng = np.random.default_rng(1)
    frames = [
        np.clip(in_frame(cv2.GaussianBlur(faint, (0, 0), 0.7)) + rng.normal(0, 14, (720, 1280, 3)), 0, 255)
        for _ in range(8)
    ]
    greys = [cv2.cvtColor(f.astype(np.uint8), cv2.COLOR_BGR2GRAY) for f in frames]
    plain = sum(bool(zxingcpp.read_barcodes(g, formats=zxingcpp.BarcodeFormat.QRCode)) for g in greys)
    reader = Reader()
    ours = sum(bool(reader.live(f.astype(np.uint8))) for f in frames)
    assert ours > plain


def test_a_light_code_on_dark_ground_is_read_by_a_still():
    assert Reader().still(255 - code_picture())[0].text == TEXT


def test_two_codes_are_both_given():
    frame = in_frame(code_picture())
    second = code_picture("second")
    frame[100 : 100 + second.shape[0], 100 : 100 + second.shape[1]] = second[..., None]
    assert {code.text for code in Reader().still(frame)} == {TEXT, "second"}


def test_micro_codes_which_have_no_error_correction_are_never_read():
    made = zxingcpp.create_barcode("27527", zxingcpp.BarcodeFormat.MicroQRCode)
    micro = cv2.copyMakeBorder(
        np.array(made.to_image(scale=8)), 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=255
    )
    assert zxingcpp.read_barcodes(micro, formats=zxingcpp.BarcodeFormat.QRCode)
    assert Reader().still(micro) == ()


def test_no_step_begins_after_the_deadline():
    ticks = iter(range(0, 1000, 10))
    noise = np.random.default_rng(2).integers(0, 255, (200, 200), np.uint8)
    assert Reader(lambda: float(next(ticks))).still(noise, deadline_s=5) == ()
    assert next(ticks) == 20


def test_even_noise_raises_no_window_and_a_code_does():
    noise = np.clip(np.random.default_rng(3).normal(120, 15, (720, 1280)), 0, 255).astype(np.uint8)
    assert look(noise).windows == ()
    window = look(cv2.cvtColor(in_frame(code_picture()), cv2.COLOR_BGR2GRAY)).windows[0]
    assert window.left <= 740
    assert window.left + window.width >= 800


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 90), st.integers(1, 90), st.integers(0, 9))
def test_no_size_of_picture_breaks_the_reader(width, height, seed):
    image = np.random.default_rng(seed).integers(0, 255, (height, width, 3), np.uint8)
    reader = Reader()
    assert isinstance(reader.live(image), tuple)
    assert isinstance(reader.still(image, deadline_s=1), tuple)


@pytest.mark.photos
def test_a_hard_photo_is_read_by_a_later_means(photos):
    image = load_picture(next(photos.glob("boofcv-perspective/image031.*")))
    assert [code.text for code in Reader().still(image)] == ["TEST 10 CM"]
