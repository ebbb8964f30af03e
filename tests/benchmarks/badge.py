"""`kiosk bench badge`: badges a second, against the page one writes first with ReportLab.

The peer is the straightforward page with the same content: a canvas with its default settings, registered
TrueType fonts and `drawString`, Paragraphs where text must wrap, `drawImage` for the portrait and for the picture
that `qrcode` makes (ReportLab's own QR widget takes longer still). It shapes nothing: Arabic and Devanagari come out wrong on it. Ours shapes everything. Both are
given different people in turn, interleaved in one process; figures are medians of the repeats.
"""

from __future__ import annotations

import io
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import qrcode
import qrcode.constants
from PIL import Image
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from kiosk.assets import resource
from kiosk.badge import BadgeContent, BadgeRenderer, load_design
from kiosk.badge.many import render_all, render_parts
from kiosk.badge.sample import sample_many
from kiosk.cli.bench import Options, Row

_SPREAD, _AROUND = 2_500, 120
_FACES = {
    "Sans": "NotoSans-Regular",
    "SansBold": "NotoSans-Bold",
    "Arabic": "NotoNaskhArabic-Regular",
    "Devanagari": "NotoSansDevanagari-Regular",
    "Thai": "NotoSansThai-Regular",
    "Hebrew": "NotoSansHebrew-Regular",
    "Georgian": "NotoSansGeorgian-Regular",
    "Armenian": "NotoSansArmenian-Regular",
    "Ethiopic": "NotoSansEthiopic-Regular",
    "Bengali": "NotoSansBengali-Regular",
    "Tamil": "NotoSansTamil-Regular",
    "Khmer": "NotoSansKhmer-Regular",
    "Hangul": "NanumSquareR",
    "Han": "DroidSansFallbackFull",
}


def run(options: Options) -> Iterator[Row]:
    """Yield one badge and a batch, ours against the straightforward page."""
    known, repeats, batch = (2, 3, 6) if options.quick else (17, 25, 170)
    peer = _Plain()
    renderer = BadgeRenderer(load_design("a6-portrait"))
    people = [
        replace(content, portrait=_portrait(number))
        for number, content in enumerate(sample_many(known + repeats + batch))
    ]
    # One round untimed: fonts are loaded and prepared once a run, not once a badge.
    for content in people[:known]:
        peer.one(content)
        renderer.render(content)

    plain, ours = _interleaved(people[known : known + repeats], peer.one, renderer.render)
    yield Row("one badge, straightforward page", plain * 1000, "ms")
    ratio = ours / plain
    yield Row("one badge", ours * 1000, "ms", "straightforward page", ratio, "<= 0.4", ratio <= 0.4)

    times = []
    fresh = people[known + repeats :]
    for part in (fresh[::3], fresh[1::3], fresh[2::3]):
        plain = _timed(lambda part=part: peer.many(part)) / len(part)
        ours = _timed(lambda part=part: renderer.render_many(part, io.BytesIO())) / len(part)
        times.append((plain, ours))
    plain, ours = (statistics.median(column) for column in zip(*times, strict=True))
    yield Row("badges a second in a batch, straightforward", 1 / plain, "1/s")
    times_as_many = plain / ours
    yield Row(
        "badges a second in a batch",
        1 / ours,
        "1/s",
        "straightforward batch",
        times_as_many,
        ">= 5",
        times_as_many >= 5,
    )
    if not options.quick:
        # Many at once, or starting the processes would be most of what is measured.
        yield from _two_processes(peer, [fresh[number % batch] for number in range(_SPREAD)])
    largest = max(len(renderer.render(content)) for content in people[:17])
    yield Row("largest badge of the scripts", largest / 1000, "kB", goal="< 150", holds=largest < 150_000)
    yield from _whole(60 if options.quick else 2_500)


def _two_processes(peer: _Plain, people: Sequence[BadgeContent]) -> Iterator[Row]:
    """Yield what two processes make of a batch, their start included, against the straightforward batch around it."""
    design = load_design("a6-portrait")
    some = people[:_AROUND]

    def plain() -> float:
        return _timed(lambda: peer.many(some)) / len(some)

    before = plain()
    ours = _timed(lambda: sum(map(len, render_parts(design, people, processes=2)))) / len(people)
    between = plain()
    each = _timed(lambda: sum(map(len, render_all(design, people, processes=2)))) / len(people)
    times = (before + between) / 2 / ours
    yield Row(
        "badges a second on two processes",
        1 / ours,
        "1/s",
        "straightforward batch",
        times,
        ">= 10",
        times >= 10,
    )
    times = (between + plain()) / 2 / each
    yield Row("badges a second on two processes, a PDF each", 1 / each, "1/s", "straightforward batch", times)


def _whole(badges: int) -> Iterator[Row]:
    """Yield what a batch for the whole event takes, made in a process of its own."""
    told = subprocess.run(
        [sys.executable, "-c", _CHILD, str(badges)], check=True, capture_output=True, text=True, cwd=_ROOT
    )
    size, memory = (float(word) for word in told.stdout.split())
    yield Row(f"PDF of {badges:,} badges", size, "MB", goal="< 60", holds=size < 60)
    yield Row(f"memory for {badges:,} badges", memory, "MB", goal="< 300", holds=memory < 300)


_ROOT = Path(__file__).resolve().parents[2]
_CHILD = """
import os, resource, sys, tempfile
from dataclasses import replace
from kiosk.badge import BadgeRenderer, load_design
from kiosk.badge.many import render_all, render_parts
from kiosk.badge.sample import sample_many
from tests.benchmarks.badge import _portrait

number = int(sys.argv[1])
people = (replace(one, portrait=_portrait(n)) for n, one in enumerate(sample_many(number)))
with tempfile.TemporaryFile() as out:
    BadgeRenderer(load_design("a6-portrait")).render_many(people, out)
    size = out.seek(0, os.SEEK_END)
print(size / 1e6, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3)
"""


def _interleaved(people: Sequence[BadgeContent], *ways: Callable[[BadgeContent], object]) -> list[float]:
    """Return the median seconds of each way; all ways are given the same person in turn, each person once."""
    times: list[list[float]] = [[] for _ in ways]
    for content in people:
        for way, seconds in zip(ways, times, strict=True):
            seconds.append(_timed(lambda way=way, content=content: way(content)))
    return [statistics.median(seconds) for seconds in times]


def _timed(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def _portrait(number: int) -> bytes:
    """Return a portrait that is nobody else's: cut a little differently for each number."""
    with Image.open(resource("rehearsal", "face.jpg")) as picture:
        left, top = 60 + number % 60, number // 60
        small = picture.convert("RGB").crop((left, top, left + 320, top + 427)).resize((600, 800))
    out = io.BytesIO()
    small.save(out, "JPEG", quality=80)
    return out.getvalue()


class _Plain:
    """The page one writes first."""

    def __init__(self) -> None:
        for name, file in _FACES.items():
            pdfmetrics.registerFont(TTFont(name, str(resource("fonts", f"{file}.ttf"))))
        self._covers = {name: pdfmetrics.getFont(name).face.charToGlyph for name in _FACES}
        self._big = ParagraphStyle("family", fontName="SansBold", fontSize=30, leading=33)
        self._small = ParagraphStyle("country", fontName="Sans", fontSize=9, leading=11)

    def one(self, content: BadgeContent) -> bytes:
        out = io.BytesIO()
        self._write([content], out)
        return out.getvalue()

    def many(self, contents: Sequence[BadgeContent]) -> bytes:
        out = io.BytesIO()
        self._write(contents, out)
        return out.getvalue()

    def _write(self, contents: Sequence[BadgeContent], out: io.BytesIO) -> None:
        # As ReportLab comes; our room switches it off for its own documents.
        switched, rl_config.useA85 = rl_config.useA85, 1
        try:
            canvas = Canvas(out, pagesize=(105 * mm, 148 * mm))
            for content in contents:
                self._page(canvas, content)
                canvas.showPage()
            canvas.save()
        finally:
            rl_config.useA85 = switched

    def _font(self, text: str) -> str:
        wanted = {ord(char) for char in text if not char.isspace()}
        return next((name for name, has in self._covers.items() if wanted.issubset(has)), "Han")

    def _string(self, canvas: Canvas, x: float, y: float, size: float, text: str) -> None:
        canvas.setFont(self._font(text), size)
        canvas.drawString(x * mm, y * mm, text)

    def _page(self, canvas: Canvas, content: BadgeContent) -> None:
        canvas.setFillColor(HexColor(content.category_colour))
        canvas.rect(0, 0, 105 * mm, 19 * mm, stroke=0, fill=1)
        for number, colour in enumerate(content.flag_colours):
            width = 21 / len(content.flag_colours)
            canvas.setFillColor(HexColor(colour))
            canvas.rect((42.5 + number * width) * mm, 110 * mm, width * mm, 14 * mm, stroke=0, fill=1)
        canvas.setFillColor(HexColor("#ffffff"))
        canvas.setFont("SansBold", 25)
        canvas.drawCentredString(52.5 * mm, 8 * mm, content.category.en.upper())
        canvas.setFont("Sans", 9)
        canvas.drawCentredString(52.5 * mm, 3 * mm, f"{content.category.fr} · {content.category.es}")
        canvas.setFillColor(HexColor("#10161d"))
        canvas.setFont("SansBold", 13)
        canvas.drawCentredString(52.5 * mm, 134 * mm, content.event.en)
        canvas.setFont("Sans", 8)
        canvas.drawCentredString(52.5 * mm, 130 * mm, f"{content.event.fr} · {content.valid_from}")
        canvas.setFont("SansBold", 24)
        canvas.drawRightString(97 * mm, 114 * mm, content.delegation_code)
        canvas.setFont("SansBold", 14)
        canvas.drawString(42.5 * mm, 102 * mm, content.delegation.en)
        country = Paragraph(f"{content.delegation.fr} · {content.delegation.es}", self._small)
        country.wrap(54 * mm, 20 * mm)
        country.drawOn(canvas, 42.5 * mm, 93 * mm)
        self._string(canvas, 42.5, 87, 13, content.delegation.ar)
        family = Paragraph(content.name.family.upper(), self._big)
        _, height = family.wrap(89 * mm, 40 * mm)
        family.drawOn(canvas, 8 * mm, 80 * mm - height)
        self._string(canvas, 8, 62, 21, content.name.given)
        if content.name.native:
            self._string(canvas, 8, 54, 18, content.name.native)
        self._string(canvas, 8, 48, 10, content.function)
        for number, zone in enumerate(content.zones):
            canvas.roundRect((8 + 12 * number) * mm, 28 * mm, 10.6 * mm, 13 * mm, 1.5 * mm)
            self._string(canvas, 11 + 12 * number, 30, 15, str(zone.number))
        self._string(canvas, 8, 22, 9, f"No. {content.serial:06d}")
        portrait = ImageReader(io.BytesIO(content.portrait or b""))
        canvas.drawImage(portrait, 8 * mm, 84 * mm, 30 * mm, 40 * mm)
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=4)
        code.add_data(content.code)
        picture = ImageReader(code.make_image().get_image())
        canvas.drawImage(picture, 70.5 * mm, 19 * mm, 27 * mm, 27 * mm)
