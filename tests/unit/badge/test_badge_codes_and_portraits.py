"""The QR path, the portrait's JPEG, the pictograms."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET
from contextlib import suppress

import numpy as np
import pytest
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.badge.pictograms import GRID, operators, pictogram_names, svg
from kiosk.badge.portrait_jpeg import EMBED_BYTES, MAX_BYTES, accept
from kiosk.badge.qr import QUIET, matrix, qr_path
from kiosk.badge.sample import specimen_code
from kiosk.errors import BadInput


def read(rows: list[list[bool]]) -> list[bytes]:
    small = np.pad(np.array(rows), QUIET)
    picture = np.where(np.kron(small, np.ones((4, 4))), 0, 255).astype(np.uint8)
    return [code.bytes for code in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


@settings(max_examples=40, deadline=None)
@given(
    st.one_of(
        st.text("0123456789ABCXYZ $%*+-./:", min_size=1, max_size=512), st.text(min_size=1, max_size=200)
    )
)
def test_every_code_reads_back(code: str) -> None:
    if len(code.encode()) <= 1024:
        assert read(matrix(code)) == [code.encode()]


def test_a_signed_credential_takes_alphanumeric_mode_at_version_8() -> None:
    assert len(matrix(specimen_code(1))) == 17 + 4 * 8
    assert len(matrix(specimen_code(1).lower())) > 17 + 4 * 8


def test_the_path_draws_exactly_the_dark_modules() -> None:
    rows = matrix("AK1:TEST")
    path = qr_path("AK1:TEST")
    drawn = np.zeros((path.modules, path.modules), dtype=int)
    for x, y, width, height in re.findall(r"(\d+) (\d+) (\d+) (\d+) re", path.operators):
        top = path.modules - int(y) - int(height)
        drawn[top : top + int(height), int(x) : int(x) + int(width)] += 1
    assert (drawn == np.pad(np.array(rows), QUIET)).all()


@pytest.mark.parametrize("code", ["", "x" * 1025])
def test_a_code_that_no_badge_could_carry_is_refused(code: str) -> None:
    with pytest.raises(BadInput) as caught:
        qr_path(code)
    assert caught.value.code == "code_too_long"


def jpeg(size: tuple[int, int] = (60, 80), mode: str = "RGB", **options: object) -> bytes:
    out = io.BytesIO()
    Image.effect_noise(size, 80).convert(mode).save(out, "JPEG", **options)
    return out.getvalue()


def test_a_good_jpeg_goes_in_byte_for_byte() -> None:
    data = jpeg()
    taken = accept(data)
    assert taken.data == data
    assert (taken.width, taken.height, taken.grey) == (60, 80, False)


def test_grey_and_progressive_pictures_are_taken() -> None:
    assert accept(jpeg(mode="L")).grey
    assert accept(jpeg(progressive=True)).width == 60


def test_metadata_and_what_follows_the_picture_are_left_out() -> None:
    exif = Image.Exif()
    exif[0x010E] = "secret-place"
    data = jpeg(exif=exif, comment=b"secret-comment") + b"secret-tail"
    taken = accept(data)
    assert b"secret" in data
    assert b"secret" not in taken.data
    with Image.open(io.BytesIO(taken.data)) as picture:
        picture.load()


def test_a_heavy_picture_is_made_light_enough_for_a_badge() -> None:
    data = jpeg((2400, 3200), quality=95)
    taken = accept(data)
    assert len(data) > 1_000_000
    assert len(taken.data) <= EMBED_BYTES
    assert taken.width / taken.height == pytest.approx(0.75, abs=0.01)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xd8",
        b"\x89PNG\r\n\x1a\n" + b"0" * 100,
        b"%!PS-Adobe",
        jpeg()[:300],
        jpeg()[:-40],
        jpeg(mode="CMYK"),
        b"\xff\xd8" + b"\xff\xe0\x00\x01" * 100,
        b"\xff\xd8" + b"\xff" * 100_000,
        b"\xff\xd8\xff\xc0\x00\x0b\x08\x00\x00\x00\x10\x01\x01\x11\x00\xff\xda\x00\x04ab\xff\xd9",
        b"0" * (MAX_BYTES + 1),
    ],
    ids=["empty", "start", "png", "ps", "cut", "tail", "cmyk", "short", "fill", "no-height", "huge"],
)
def test_what_is_no_portrait_is_refused(data: bytes) -> None:
    with pytest.raises(BadInput) as caught:
        accept(data)
    assert caught.value.code == "bad_portrait"
    assert caught.value.remedy


def test_a_picture_of_absurd_size_is_refused_by_its_header() -> None:
    data = bytearray(jpeg())
    frame = data.index(b"\xff\xc0")
    data[frame + 5 : frame + 9] = b"\xff\xff\xff\xff"
    with pytest.raises(BadInput, match="65535"):
        accept(bytes(data))


@settings(max_examples=200)
@given(st.binary(max_size=400))
def test_no_bytes_crash_the_portrait_reader(tail: bytes) -> None:
    # No other exception, whatever the bytes; hardly ever a picture.
    with suppress(BadInput):
        assert accept(b"\xff\xd8" + tail).width


@pytest.mark.parametrize("name", pictogram_names())
def test_pictograms_stay_on_their_grid(name: str) -> None:
    drawn = operators(name)
    assert drawn.endswith("f*")
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", drawn)]
    assert min(numbers) >= 0
    assert max(numbers) <= GRID


def test_pictograms_that_zones_of_the_rehearsal_use_are_known() -> None:
    assert {"hall", "table", "door", "cup", "star", "camera", "shield", "headset"} <= set(pictogram_names())


def test_a_pictogram_is_an_svg_for_screens_too() -> None:
    root = ET.fromstring(svg("camera", "#123456"))  # noqa: S314 - our own text
    assert root.attrib["viewBox"] == "0 0 24 24"


def test_a_heavy_file_that_only_looks_like_a_jpeg_is_refused() -> None:
    data = jpeg((2400, 3200), quality=95)
    scan = data.index(b"\xff\xda")
    broken = data[:scan] + b"\xff\xda" + b"\x00" * 200_000 + b"\xff\xd9"
    with pytest.raises(BadInput, match="broken"):
        accept(broken)
