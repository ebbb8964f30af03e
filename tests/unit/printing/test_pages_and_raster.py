"""Pages: their size, their dots, and PWG raster as CUPS' own library reads it."""

from __future__ import annotations

import ctypes
import ctypes.util
import io
import struct
import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.pdfgen.canvas import Canvas

from kiosk.badge import BadgeRenderer, load_design
from kiosk.badge.sample import sample
from kiosk.errors import EnvironmentFault
from kiosk.printing.pages import drawn, drawn_black, sheet_of
from kiosk.printing.pwg import Raster, pwg_raster

MM = 72 / 25.4


def pdf_of(width: float, height: float, pages: int = 1, bleed: float = 0.0) -> bytes:
    """Return pages of that size in mm with a black square of 10 mm in the upper left corner of the trimmed page."""
    out = io.BytesIO()
    size = ((width + 2 * bleed) * MM, (height + 2 * bleed) * MM)
    trim = (bleed * MM, bleed * MM, (bleed + width) * MM, (bleed + height) * MM)
    canvas = Canvas(out, pagesize=size, trimBox=trim)
    for _ in range(pages):
        canvas.rect(bleed * MM, (bleed + height - 10) * MM, 10 * MM, 10 * MM, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(("design", "size"), [("a6-portrait", (105, 148)), ("cr80-card", (85.6, 54))])
def test_the_sheet_of_a_badge_is_its_trimmed_page(design, size):
    sheet = sheet_of(BadgeRenderer(load_design(design)).render(sample("arabic", None)))
    assert (round(sheet.width, 1), round(sheet.height, 1)) == size


def test_pages_are_counted():
    assert sheet_of(pdf_of(62, 40, pages=2)).pages == 2


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"%PDF-1.4",
        b"/MediaBox [ 0 0 1 1 ]",
        b"/MediaBox [ 0 0 9999999 1 ]",
        b"/MediaBox [ a 0 5 5 ]",
        b"/MediaBox [" * 9999,
    ],
)
def test_a_document_that_does_not_say_its_size(data):
    assert sheet_of(data) is None


def test_dots_are_where_the_design_has_them_without_the_bleed():
    (page,) = drawn(pdf_of(62, 40, bleed=3), 254, 254)
    assert page.shape == (400, 620, 3)
    assert (page[2:98, 2:98] == 0).all()
    assert (page[102:, :] == 255).all()
    assert (page[:, 102:] == 255).all()


def test_dots_that_are_not_square():
    (page,) = drawn(pdf_of(62, 40), 254, 127, grey=True)
    assert page.shape == (200, 620)
    assert page[10, 50] < 10
    assert page[150, 300] > 245


def test_black_only_keeps_edges_sharp():
    (page,) = drawn_black(pdf_of(62, 40), 254)
    assert page.dtype == bool
    assert page[1:99, 1:99].all()
    assert not page[102:].any()
    assert not page[:, 102:].any()


def test_a_slanted_edge_is_not_scattered():
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(200, 200))
    path = canvas.beginPath()
    path.moveTo(20, 20)
    path.lineTo(170, 180)
    path.lineTo(180, 30)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)
    canvas.showPage()
    canvas.save()
    (page,) = drawn_black(out.getvalue(), 203)
    assert page.any()
    # Each row is white, black, white: smoothed edges would be sprinkled over it.
    assert (np.diff(page.astype(int), axis=1) != 0).sum(axis=1).max() == 2


@pytest.mark.parametrize(
    "data",
    [b"", b"no PDF", pdf_of(62, 40, pages=5), pdf_of(3000, 3000)],
    ids=["empty", "text", "long", "large"],
)
def test_what_cannot_be_drawn_is_told(data):
    with pytest.raises(EnvironmentFault) as caught:
        drawn(data, 600, 600)
    assert caught.value.code == "document_unprintable"
    assert caught.value.remedy


def test_threads_may_draw_at_once():
    data = pdf_of(62, 40)
    right = drawn_black(data, 203)[0]
    found = []
    threads = [threading.Thread(target=lambda: found.append(drawn_black(data, 203)[0])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4
    assert all((page == right).all() for page in found)


# --- PWG raster -----------------------------------------------------------------------------------


def unpacked(data: bytes) -> list[tuple[dict[str, int], np.ndarray]]:
    """Return headers and pictures by PWG 5102.4."""
    assert data[:4] == b"RaS2"
    pages, at = [], 4
    while at < len(data):
        head = data[at : at + 1796]
        assert head[:64].rstrip(b"\0") == b"PwgRaster"
        names = {"duplex": 272, "across": 276, "down": 280, "tumble": 368, "width": 372, "height": 376}
        names |= {"bits": 388, "line": 392, "space": 400, "pages": 452, "cross": 456, "feed": 460}
        found = {name: struct.unpack_from(">i", head, offset)[0] for name, offset in names.items()}
        at += 1796
        lines, size = [], found["bits"] // 8
        while len(lines) < found["height"]:
            repeats, line = data[at] + 1, b""
            at += 1
            while len(line) < found["line"]:
                code = data[at]
                count = code + 1 if code < 128 else 257 - code
                step = 1 if code < 128 else count
                line += data[at + 1 : at + 1 + step * size] * (count if code < 128 else 1)
                at += 1 + step * size
            assert len(line) == found["line"]
            lines += [line] * repeats
        assert len(lines) == found["height"]
        shape = (found["height"], found["width"]) + ((3,) if size == 3 else ())
        pages.append((found, np.frombuffer(b"".join(lines), np.uint8).reshape(shape)))
    return pages


@given(
    st.integers(1, 300),
    st.integers(1, 5),
    st.booleans(),
    st.integers(0, 2**32 - 1),
    st.sampled_from([1, 2, 8, 90]),
)
def test_every_picture_survives(width, height, grey, seed, run):
    random = np.random.default_rng(seed)
    shape = (height, width) if grey else (height, width, 3)
    picture = np.repeat(random.integers(0, 3, shape, dtype=np.uint8), run, axis=1)[:, :width]
    ((head, read),) = unpacked(pwg_raster([picture], Raster(300, 300, grey)))
    assert (read == picture).all()
    assert (head["width"], head["height"], head["space"]) == (width, height, 18 if grey else 19)


def test_lines_that_repeat_more_often_than_one_byte_counts():
    picture = np.full((600, 4), 7, np.uint8)
    data = pwg_raster([picture], Raster(300, 300, grey=True))
    assert (unpacked(data)[0][1] == picture).all()
    assert len(data) < 4 + 1796 + 20


@pytest.mark.parametrize(
    ("back", "sides", "turned"),
    [
        ("normal", "two-sided-long-edge", (1, 1)),
        ("flipped", "two-sided-long-edge", (1, -1)),
        ("flipped", "two-sided-short-edge", (-1, 1)),
        ("rotated", "two-sided-long-edge", (-1, -1)),
        ("rotated", "two-sided-short-edge", (1, 1)),
        ("manual-tumble", "two-sided-long-edge", (1, 1)),
        ("manual-tumble", "two-sided-short-edge", (-1, -1)),
        ("flipped", "one-sided", (1, 1)),
    ],
)
def test_the_back_is_turned_as_the_printer_wants_it(back, sides, turned):
    picture = np.arange(12, dtype=np.uint8).reshape(3, 4)
    front, behind = unpacked(pwg_raster([picture, picture], Raster(300, 300, grey=True, back=back), sides))
    assert (front[1] == picture).all()
    assert (front[0]["cross"], front[0]["feed"]) == (1, 1)
    assert (behind[0]["cross"], behind[0]["feed"]) == turned
    assert (behind[1] == picture[:: turned[1], :: turned[0]]).all()
    assert behind[0]["duplex"] == int(sides != "one-sided")
    assert behind[0]["tumble"] == int(sides == "two-sided-short-edge")
    assert behind[0]["pages"] == 2


class _CupsHeader(ctypes.Structure):
    """`cups_page_header2_t` as far as it is looked at here."""

    _fields_ = (
        ("head", ctypes.c_uint * 93),
        ("width", ctypes.c_uint),
        ("height", ctypes.c_uint),
        ("rest", ctypes.c_byte * 1500),
    )


@pytest.mark.skipif(
    ctypes.util.find_library("cups") is None, reason="libcups, the reader to compare with, is not here"
)
def test_cups_reads_a_badge_dot_for_dot(tmp_path):
    cups = ctypes.CDLL(ctypes.util.find_library("cups"))
    cups.cupsRasterOpen.restype = ctypes.c_void_p
    pages = drawn(BadgeRenderer(load_design("a6-portrait")).render(sample("arabic", None)), 300, 300)
    path = tmp_path / "badge.pwg"
    path.write_bytes(pwg_raster(pages, Raster(300, 300, grey=False)))
    with path.open("rb") as file:
        raster = ctypes.c_void_p(cups.cupsRasterOpen(file.fileno(), 0))
        header = _CupsHeader()
        assert cups.cupsRasterReadHeader2(raster, ctypes.byref(header)) == 1
        height, width = pages[0].shape[:2]
        assert (header.width, header.height) == (width, height)
        line = ctypes.create_string_buffer(width * 3)
        for row in pages[0]:
            assert cups.cupsRasterReadPixels(raster, line, width * 3) == width * 3
            assert line.raw == row.tobytes()
        cups.cupsRasterClose(raster)
