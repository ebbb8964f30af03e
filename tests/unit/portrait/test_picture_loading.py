"""Pictures from outside are measured by their header, and every failure has one code."""

from __future__ import annotations

import io
import struct
import zlib

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.errors import BadInput
from kiosk.portrait import load_picture
from kiosk.portrait.load import MAX_PICTURE_BYTES

MEGAPIXEL = 1_000_000


def encoded(picture: Image.Image, kind: str, **options) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def code_of(data: bytes, pixels: int = MEGAPIXEL) -> str:
    with pytest.raises(BadInput) as caught:
        load_picture(data, pixels)
    assert caught.value.remedy
    return caught.value.code


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_a_picture_comes_as_bgr(kind):
    image = load_picture(encoded(Image.new("RGB", (40, 20), (250, 120, 10)), kind), MEGAPIXEL)
    assert image.shape == (20, 40, 3)
    assert image.dtype == np.uint8
    assert np.abs(image[10, 20].astype(int) - (10, 120, 250)).max() < 8
    assert image.flags.c_contiguous


def test_exif_orientation_is_applied():
    picture = Image.new("RGB", (40, 20), "white")
    picture.paste("black", (0, 0, 5, 5))
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was held on its side: turn by 90 degrees
    image = load_picture(encoded(picture, "JPEG", exif=exif, quality=95), MEGAPIXEL)
    assert image.shape == (40, 20, 3)
    assert image[2, 17].max() < 60
    assert image[2, 2].min() > 200


def test_transparency_lies_over_white():
    image = load_picture(encoded(Image.new("RGBA", (8, 8), (0, 0, 0, 0)), "PNG"), MEGAPIXEL)
    assert image.min() == 255


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "I;16"])
def test_every_mode_becomes_colour(mode):
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert load_picture(encoded(Image.new(mode, (8, 8)), kind), MEGAPIXEL).shape == (8, 8, 3)


def test_sixteen_bits_are_scaled_not_cut():
    deep = Image.fromarray(np.full((8, 8), 0x8000, np.uint16))
    assert abs(int(load_picture(encoded(deep, "PNG"), MEGAPIXEL)[0, 0, 0]) - 128) <= 1


def test_a_huge_picture_is_refused_by_its_header():
    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + b"IHDR" + header + struct.pack(">I", zlib.crc32(b"IHDR" + header))
    assert code_of(b"\x89PNG\r\n\x1a\n" + chunk + b"\0\0\0\x08IDAT" + bytes(12)) == "picture_too_large"


def test_the_limit_is_the_last_size_taken():
    data = encoded(Image.new("RGB", (100, 50)), "PNG")
    assert load_picture(data, 5000).shape == (50, 100, 3)
    assert code_of(data, 4999) == "picture_too_large"


def test_a_file_beyond_the_byte_limit_is_not_opened():
    assert code_of(b"\xff\xd8" + bytes(MAX_PICTURE_BYTES)) == "picture_too_large"


@pytest.mark.parametrize("kind", ["GIF", "BMP", "TIFF", "PPM"])
def test_other_kinds_of_picture_are_not_taken(kind):
    assert code_of(encoded(Image.new("RGB", (8, 8)), kind)) == "picture_format"


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7", b"<svg/>"])
def test_what_is_no_picture_is_said_so(data):
    assert code_of(data) == "picture_format"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_file_cut_short_is_damaged(kind):
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 255, (64, 64, 3), np.uint8))
    data = encoded(noise, kind)
    assert code_of(data[: len(data) // 2]) == "picture_unreadable"


@settings(deadline=None, max_examples=150)
@given(kind=st.sampled_from(["PNG", "JPEG", "WEBP"]), changes=st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 255)), min_size=1, max_size=6))  # fmt: skip
def test_flipped_bytes_give_a_picture_or_one_error(kind, changes):
    data = bytearray(encoded(Image.new("RGB", (24, 24), (9, 99, 199)), kind))
    for place, value in changes:
        data[place % len(data)] = value
    try:
        seen = load_picture(bytes(data), MEGAPIXEL).shape[2:]
    except BadInput as error:
        seen = error.code
    assert seen in {(3,), "picture_unreadable", "picture_format", "picture_too_large"}


@settings(deadline=None)
@given(st.binary(max_size=300))
def test_arbitrary_bytes_never_crash(data):
    assert code_of(data) in {"picture_unreadable", "picture_format", "picture_too_large"}
