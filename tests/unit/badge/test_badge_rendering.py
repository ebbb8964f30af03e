"""Whole badges: seen as pictures, read back, measured."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import zxingcpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk.badge import BadgeContent, BadgeRenderer, ZoneMark, load_design
from kiosk.badge.design import Box, Text, Zones
from kiosk.badge.design_file import parse_design
from kiosk.badge.layout import place_text, place_zones
from kiosk.badge.paint import _luminance, readable_on
from kiosk.badge.sample import sample, sample_many, sample_names
from kiosk.errors import BadInput
from kiosk.event.names import LocalNames, PersonName

HOSTILE = {
    "markup": '<img src="/etc/passwd"/> & <b>',
    "override": "Ann \u202egnp.exe\u202c \u2066x",
    "endless": "x" * 500,
    "endless words": "Wolfeschlegel Steinhausen " * 30,
    "emoji": "😀👩‍👩‍👧🏳️‍🌈",
    "empty": "",
    "zalgo": "Z" + "\u0335\u0301" * 200,
    "control": "a\x00b\x1b[2J\r\nc",
    "parentheses": "(()) \\) Tj ET Q <</S /JavaScript>> %",
    "surrogate": "a\ud800b",
    "unknown script": "\U00012000\U00012001",
}
ALL_TEXTS = ("given", "family", "title", "native")


def picture(pdf: bytes, dpi: int = 300, page: int = 0) -> Image.Image:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[page].render(scale=dpi / 72).to_pil()


def words(pdf: bytes) -> str:
    with pypdfium2.PdfDocument(pdf) as document:
        return document[0].get_textpage().get_text_bounded()


def codes(image: Image.Image) -> list[str]:
    found = zxingcpp.read_barcodes(np.asarray(image.convert("L")), formats=zxingcpp.BarcodeFormat.QRCode)
    return [code.text for code in found]


@pytest.mark.parametrize("name", sample_names())
def test_every_script_is_drawn_and_its_code_reads_back(
    name: str, renderer: BadgeRenderer, portrait: bytes, keep_picture: Callable[[str, Image.Image], None]
) -> None:
    content = sample(name, portrait)
    pdf = renderer.render(content)
    shown = picture(pdf)
    keep_picture(f"{renderer.design.name}-{name}", shown)
    assert codes(shown) == [content.code]
    assert len(pdf) < 150_000
    assert not renderer.missing(content)


def test_text_can_be_found_in_the_pdf(renderer: BadgeRenderer) -> None:
    text = words(renderer.render(sample("cyrillic")))
    for wanted in ("Олександр Шевченко-Бондаренко", "Oleksandr", "DELEGATE", "Ukraine", "001201"):
        assert wanted in text


@pytest.mark.parametrize(
    ("name", "native"),
    [
        ("devanagari", "प्रिया चतुर्वेदी"),
        ("khmer", "ឈឹម សុភា"),
        ("hangul", "김민준"),
        ("tamil", "லட்சுமி சுப்பிரமணியம்"),
    ],
)
def test_scripts_that_stack_can_be_found_too(name: str, native: str, renderer: BadgeRenderer) -> None:
    assert native in words(renderer.render(sample(name)))


def test_the_same_badge_gives_the_same_bytes(content: BadgeContent) -> None:
    design = load_design("a6-portrait")
    assert BadgeRenderer(design).render(content) == BadgeRenderer(design).render(content)


def test_threads_may_share_a_renderer(portrait: bytes) -> None:
    renderer = BadgeRenderer(load_design("cr80-card"))
    people = [sample(name, portrait) for name in sample_names()]
    alone = [renderer.render(person) for person in people]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(renderer.render, people)) == alone


def test_the_pdf_says_nothing_of_the_person_beside_the_page(content: BadgeContent) -> None:
    pdf = BadgeRenderer(load_design("a6-portrait")).render(content)
    with pypdfium2.PdfDocument(pdf) as document:
        metadata = " ".join(document.get_metadata_dict().values())
    for secret in ("Idrissi", "Youssef", "Morocco", str(content.serial)):
        assert secret not in metadata
        assert secret.encode() not in pdf


def test_all_faces_are_embedded_as_subsets(content: BadgeContent) -> None:
    pdf = BadgeRenderer(load_design("a6-portrait")).render(content)
    names = re.findall(rb"/BaseFont (/\S+)", pdf)
    assert names
    assert all(re.fullmatch(rb"/[A-Z]{6}\+\w[\w-]*", name) for name in names), names
    assert pdf.count(b"/FontFile2") == len(set(names))
    assert b"Helvetica" not in pdf


def test_page_boxes_are_the_designs(content: BadgeContent) -> None:
    with pypdfium2.PdfDocument(BadgeRenderer(load_design("a6-portrait")).render(content)) as document:
        media, trim = document[0].get_mediabox(), document[0].get_trimbox()
    mm = 72 / 25.4
    assert media == pytest.approx((0, 0, 111 * mm, 154 * mm), abs=0.01)
    assert trim == pytest.approx((3 * mm, 3 * mm, 108 * mm, 151 * mm), abs=0.01)


def test_a_badge_without_portrait_native_name_flag_or_zones_is_whole(renderer: BadgeRenderer) -> None:
    bare = replace(sample("greek"), flag_colours=(), zones=(), function="", portrait=None)
    bare = replace(bare, name=PersonName("Suharto"), valid_from=None, valid_until=None)
    pdf = renderer.render(bare)
    assert "SUHARTO" in words(pdf)
    assert codes(picture(pdf)) == [bare.code]


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_names_are_drawn_as_what_they_are(
    kind: str, renderer: BadgeRenderer, portrait: bytes, keep_picture: Callable[[str, Image.Image], None]
) -> None:
    text = HOSTILE[kind]
    content = replace(
        sample("arabic", portrait),
        name=PersonName(text, text, text, text),
        function=text,
        delegation=LocalNames(text, text, text, text),
        delegation_code=text,
        category=LocalNames(text, text),
        category_colour=text,
        event=LocalNames(text),
        flag_colours=(text, "#ffffff", text),
        zones=(ZoneMark(1, text), ZoneMark(16, "hall")),
    )
    pdf = renderer.render(content)
    shown = picture(pdf)
    keep_picture(f"{renderer.design.name}-hostile-{kind.replace(' ', '-')}", shown)
    assert codes(shown) == [content.code]
    assert len(pdf) < 150_000
    check_boxes(renderer, content)


def check_boxes(renderer: BadgeRenderer, content: BadgeContent) -> None:
    for element in renderer.design.front:
        if isinstance(element, Text):
            for placed in place_text(element, content):
                assert within(placed.ink, element.box)
        if isinstance(element, Zones):
            for cell in place_zones(element, len(content.zones)):
                assert within(cell, element.box)


def within(inner: Box, outer: Box) -> bool:
    slack = 1e-6
    return (
        inner.x >= outer.x - slack
        and inner.y >= outer.y - slack
        and inner.x + inner.width <= outer.x + outer.width + slack
        and inner.y + inner.height <= outer.y + outer.height + slack
    )


@pytest.mark.parametrize("name", sample_names())
def test_measured_text_stays_in_its_boxes(name: str, renderer: BadgeRenderer) -> None:
    check_boxes(renderer, sample(name))


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.builds(PersonName, *[st.text(max_size=90)] * 4), zones=st.integers(0, 16))
def test_text_of_any_name_stays_in_its_boxes(name: PersonName, zones: int) -> None:
    content = replace(sample("greek"), name=name, zones=tuple(ZoneMark(n + 1) for n in range(zones)))
    for design in ("a6-portrait", "cr80-card"):
        check_boxes(BadgeRenderer(load_design(design)), content)


ONE_BOX = """\
format = 1
title = "One box"
[page]
width = 80
height = 60
[[front]]
kind = "text"
x = 20
y = 20
width = 40
height = 20
align = "ALIGN"
valign = "VALIGN"
[[front.text]]
text = "{native}"
largest = 30
smallest = 3
lines = 3
bold = true
"""
TALL = (
    "གྲྭ་སྒྲུབ་",
    "ប្រ៉ូហ្វេស្ស័រ",
    "ผู้ใหญ่ที่ปั๊มน้ำ",
    "ÅẪǛ Ỗgjpqy",
    "ஸ்ரீ",
    "क्ष्म्यैः ष्ट्र्यां",
    "لِلّٰهِ ٱلرَّحْمٰنِ",
    "Z\u0335\u0301\u0302\u0303\u0323",
    "fffff",
    "龘" * 30,
)


@pytest.mark.parametrize("text", [*TALL, *HOSTILE.values()])
@pytest.mark.parametrize(("align", "valign"), [("left", "top"), ("right", "bottom")])
def test_no_ink_is_seen_outside_the_box(text: str, align: str, valign: str) -> None:
    toml = ONE_BOX.replace("VALIGN", valign).replace("ALIGN", align)
    renderer = BadgeRenderer(parse_design(toml.encode(), Path("box.toml")))
    content = replace(sample("greek"), name=PersonName("x", native=text))
    shown = np.asarray(picture(renderer.render(content), 254).convert("L"))
    rows, columns = np.nonzero(shown < 128)
    # Ten pixels a millimetre.
    if rows.size:
        assert rows.min() >= 200 - 2
        assert rows.max() <= 400 + 2
        assert columns.min() >= 200 - 2
        assert columns.max() <= 600 + 2


def test_names_of_sixty_characters_are_not_cut(renderer: BadgeRenderer) -> None:
    family = "Fernández de Córdoba y Montenegro-Villanueva de Alcántara Ruiz"
    given_names = "María de los Ángeles Guadalupe Concepción Inmaculada Esperanza"
    content = replace(sample("longest"), name=PersonName(given_names, family))
    text = " ".join(words(renderer.render(content)).split())
    flat = re.sub(r"[\s\u00ad\ufffe-]", "", text)
    assert re.sub(r"[\s-]", "", family.upper()) in flat
    assert re.sub(r"\s", "", given_names) in flat


def test_zones_are_numbers_with_pictograms_in_reading_order(renderer: BadgeRenderer) -> None:
    content = replace(sample("greek"), zones=tuple(ZoneMark(n, "cup") for n in (1, 5, 12, 16)))
    numbers = [
        line.strip()
        for line in words(renderer.render(content)).split()
        if line.strip() in {"1", "5", "12", "16"}
    ]
    assert numbers == ["1", "5", "12", "16"]


def test_a_batch_is_one_page_a_badge_and_each_code_reads_back(portrait: bytes) -> None:
    renderer = BadgeRenderer(load_design("cr80-card"))
    people = sample_many(8, portrait)
    out = io.BytesIO()
    assert renderer.render_many(iter(people), out) == 8
    with pypdfium2.PdfDocument(out.getvalue()) as document:
        assert len(document) == 8
    for page, person in enumerate(people):
        assert codes(picture(out.getvalue(), page=page)) == [person.code]


def test_an_empty_batch_writes_nothing() -> None:
    out = io.BytesIO()
    assert BadgeRenderer(load_design("cr80-card")).render_many([], out) == 0
    assert out.getvalue() == b""


def test_a_batch_with_a_bad_portrait_writes_nothing() -> None:
    out = io.BytesIO()
    people = [sample("greek"), sample("thai", b"no picture")]
    with pytest.raises(BadInput, match="portrait"):
        BadgeRenderer(load_design("cr80-card")).render_many(people, out)
    assert out.getvalue() == b""


def test_the_portrait_is_seen_where_the_design_puts_it(portrait: bytes) -> None:
    renderer = BadgeRenderer(load_design("a6-portrait"))
    with_it, without = (
        np.asarray(picture(renderer.render(sample("greek", p)), 150)) for p in (portrait, None)
    )
    rows, columns = np.nonzero(np.abs(with_it.astype(int) - without.astype(int)).max(axis=2) > 8)
    mm = 150 / 25.4
    # 8 mm and 24.4 mm from the trimmed corner, 3 mm of bleed; 30 × 40 mm.
    assert columns.min() / mm == pytest.approx(11, abs=0.4)
    assert rows.min() / mm == pytest.approx(27.4, abs=0.4)
    assert columns.max() / mm == pytest.approx(41, abs=0.4)
    assert rows.max() / mm == pytest.approx(67.4, abs=0.4)


def test_the_category_colours_the_band() -> None:
    renderer = BadgeRenderer(load_design("a6-portrait"))
    shown = np.asarray(picture(renderer.render(replace(sample("greek"), category_colour="#e0a021")), 100))
    assert tuple(shown[-5, 5]) == (0xE0, 0xA0, 0x21)


@given(st.integers(0, 0xFFFFFF))
def test_letters_on_any_band_have_contrast(value: int) -> None:
    ground = f"#{value:06x}"
    light, dark = sorted((_luminance(ground), _luminance(readable_on(ground))), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.2


def test_unknown_letters_are_reported() -> None:
    renderer = BadgeRenderer(load_design("a6-portrait"))
    odd = replace(sample("greek"), name=PersonName("Ann", "Lee", native="\U00012000"))
    assert renderer.missing(odd) == {"\U00012000"}
