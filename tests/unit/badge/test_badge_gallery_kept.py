"""Every design with everybody: the gallery is kept for people to look at, each page reads back, no badge is too large."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from kiosk.badge import BadgeContent, BadgeRenderer, design_names, load_design
from kiosk.badge.design import Qr
from kiosk.badge.gallery import gallery
from kiosk.badge.sample import sample, sample_names

ROOT = Path(__file__).resolve().parents[3]
LARGEST = 150_000
# Codes in a gallery stand smaller than printed; this many dots an inch give each module four dots.
DPI = 500


def kept() -> Path:
    """Where the gallery goes: the folder of `KIOSK_PICTURES`, else `build/`, which git ignores."""
    named = os.environ.get("KIOSK_PICTURES")
    folder = Path(named) if named else ROOT / "build"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / "gallery.pdf"


def read(image: Image.Image) -> list[str]:
    grey = np.asarray(image.convert("L"))
    return [code.text for code in zxingcpp.read_barcodes(grey, formats=zxingcpp.BarcodeFormat.QRCode)]


def test_the_gallery_of_all_designs_and_scripts_is_kept_and_every_code_on_every_page_reads_back(
    portrait: bytes,
) -> None:
    people = [sample(name, portrait) for name in sample_names()]
    assert len(people) >= 10
    designs = [load_design(name) for name in design_names()]
    pdf = gallery(designs, people)
    out = kept()
    out.write_bytes(pdf)
    found: list[str] = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            here = read(page.render(scale=DPI / 72, grayscale=True).to_pil())
            assert here, "a page without a code"
            found += here
    codes_each = sum(isinstance(one, Qr) for design in designs for one in (*design.front, *design.back))
    assert codes_each == len(designs)
    assert sorted(found) == sorted([one.code for one in people] * codes_each)


@pytest.mark.parametrize("design", design_names())
def test_every_script_in_every_design_has_all_its_glyphs_and_stays_small(
    design: str, portrait: bytes
) -> None:
    renderer = BadgeRenderer(load_design(design))
    sizes = {}
    for name in sample_names():
        content = sample(name, portrait)
        assert not renderer.missing(content), name
        sizes[name] = len(renderer.render(content))
    assert {"han", "kana", "hangul"} <= set(sizes)
    assert max(sizes.values()) < LARGEST, sizes


@pytest.mark.parametrize("design", design_names())
@pytest.mark.parametrize("text", ["欧阳晓明司马相如诸葛亮上官婉儿", "남궁민수황보관독고영재선우은숙제갈공명"])
def test_long_names_in_the_largest_fonts_stay_small(design: str, text: str, portrait: bytes) -> None:
    whole = sample("han", portrait)
    content: BadgeContent = replace(
        whole,
        name=replace(whole.name, native=text),
        function=text,
        delegation=replace(whole.delegation, fr=text[::-1]),
    )
    assert len(BadgeRenderer(load_design(design)).render(content)) < LARGEST
