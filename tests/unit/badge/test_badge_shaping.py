"""Shaping: order, joining, faces; HarfBuzz and Pillow's Raqm as oracles."""

from __future__ import annotations

import io
import unicodedata
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
import uharfbuzz as hb
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageFont, features

from kiosk.assets import resource
from kiosk.badge.faces import Face, face, families
from kiosk.badge.shaping import MAX_CHARS, Line, clean, is_rtl, shape
from kiosk.errors import EnvironmentFault

# script: face, text
WORDS = {
    "arabic": ("NotoNaskhArabic-Regular", "محمد بن عبد الله الإدريسي"),
    "persian": ("NotoNaskhArabic-Regular", "می\u200cخواهم گچپژ"),
    "urdu": ("NotoNaskhArabic-Regular", "محمد علی چوہدری"),
    "cyrillic": ("NotoSans-Regular", "Олександр Шевченко"),
    "greek": ("NotoSans-Regular", "Αναστασία Παπαδοπούλου"),
    "vietnamese": ("NotoSans-Regular", "Nguyễn Thị Ánh Nguyệt"),
    "devanagari": ("NotoSansDevanagari-Regular", "प्रिया चतुर्वेदी श्रीवास्तव"),
    "bengali": ("NotoSansBengali-Regular", "নুসরাত জাহান চৌধুরী"),
    "tamil": ("NotoSansTamil-Regular", "லட்சுமி சுப்பிரமணியம்"),
    "thai": ("NotoSansThai-Regular", "สมชาย วงศ์สุวรรณคีรี"),
    "khmer": ("NotoSansKhmer-Regular", "ឈឹម សុភា ព្រះសីហនុ"),
    "hebrew": ("NotoSansHebrew-Regular", "נועה בן דוד"),
    "georgian": ("NotoSansGeorgian-Regular", "ნინო კვარაცხელია"),
    "armenian": ("NotoSansArmenian-Regular", "Անահիտ Հովհաննիսյան"),
    "ethiopic": ("NotoSansEthiopic-Regular", "ቴዎድሮስ ገብረሥላሴ"),
    "han": ("DroidSansFallbackFull", "欧阳晓明"),
    "kana": ("DroidSansFallbackFull", "やまもとヤマモト"),
    "hangul": ("NanumSquareR", "김민준"),
    "lao": ("NotoSansLao-Regular", "ສົມສັກ ພົມວິຫານ"),
    "myanmar": ("NotoSansMyanmar-Regular", "အောင်ဆန်း"),
    "sinhala": ("NotoSansSinhala-Regular", "ශ්‍රී ලංකා"),
    "thaana": ("NotoSansThaana-Regular", "މުހައްމަދު"),
    "tibetan": ("NotoSerifTibetan-Regular", "བསྟན་འཛིན"),
    "gujarati": ("NotoSansGujarati-Regular", "શ્રી પટેલ"),
    "gurmukhi": ("NotoSansGurmukhi-Regular", "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ"),
    "kannada": ("NotoSansKannada-Regular", "ಶ್ರೀನಿವಾಸ"),
    "malayalam": ("NotoSansMalayalam-Regular", "കൃഷ്ണൻ"),
    "telugu": ("NotoSansTelugu-Regular", "శ్రీనివాస్"),
}


def glyphs(line: Line) -> list[tuple[int, int, int, int]]:
    return [
        (glyph.index, glyph.advance, glyph.dx, glyph.dy)
        for run in line.runs
        for cluster in run.clusters
        for glyph in cluster.glyphs
    ]


def oracle(face: str, text: str) -> list[tuple[int, int, int, int]]:
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(resource("fonts", f"{face}.ttf")))))
    font.scale = (1000, 1000)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(font, buffer)
    return [
        (info.codepoint, place.x_advance, place.x_offset, place.y_offset)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


@pytest.mark.parametrize("script", WORDS)
def test_glyphs_are_those_of_harfbuzz_on_the_whole_text(script: str) -> None:
    face, text = WORDS[script]
    line = shape(clean(text))
    assert {run.face.name for run in line.runs} == {face}
    assert glyphs(line) == oracle(face, unicodedata.normalize("NFC", text))
    assert not line.missing
    assert all(index for index, *_ in glyphs(line)), "a .notdef box"


@pytest.mark.skipif(not features.check("fribidi"), reason="Pillow has no Raqm with FriBidi here")
@pytest.mark.parametrize("script", [*WORDS, "mixed"])
def test_drawn_text_looks_as_raqm_draws_it(script: str) -> None:
    face, text = WORDS.get(script, ("NotoNaskhArabic-Regular", "محمد 2026 سالم 17"))
    ours, theirs = _drawn_by_us(text), _drawn_by_raqm(face, text)
    # Same ink within the blur of two rasterisers: the cut-outs are of one size, and nearly all ink agrees.
    assert abs(ours.shape[1] - theirs.shape[1]) <= 4
    assert abs(ours.shape[0] - theirs.shape[0]) <= 4
    assert _agreement(ours, theirs) > 0.86


def _drawn_by_us(text: str) -> np.ndarray:
    from kiosk.badge.document import BadgeDocument

    line = shape(clean(text))
    document = BadgeDocument(200, 40, 0, "test")
    document.draw("0 g\n" + document.text(line, 5, 15, 12))
    document.end_page()
    out = io.BytesIO()
    document.save(out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        # 12 mm are 120 pixels an em.
        return _ink(pdf[0].render(scale=25.4 / 72 * 10).to_pil())


def _drawn_by_raqm(face: str, text: str) -> np.ndarray:
    font = ImageFont.truetype(str(resource("fonts", f"{face}.ttf")), 120, layout_engine=ImageFont.Layout.RAQM)
    picture = Image.new("L", (2400, 500), 255)
    ImageDraw.Draw(picture).text((80, 120), unicodedata.normalize("NFC", text), font=font, fill=0)
    return _ink(picture)


def _ink(picture: Image.Image) -> np.ndarray:
    dark = 255.0 - np.asarray(picture.convert("L"), dtype=float)
    rows, columns = np.nonzero(dark > 100)
    return dark[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1] / 255


def _agreement(one: np.ndarray, other: np.ndarray) -> float:
    height, width = min(one.shape[0], other.shape[0]), min(one.shape[1], other.shape[1])
    best = 0.0
    for down in range(-2, 3):
        for right in range(-3, 4):
            a = one[max(0, down) : height + min(0, down), max(0, right) : width + min(0, right)]
            b = other[max(0, -down) : height - max(0, down), max(0, -right) : width - max(0, right)]
            rows, columns = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
            a, b = a[:rows, :columns], b[:rows, :columns]
            best = max(best, float(np.minimum(a, b).sum() / max(np.maximum(a, b).sum(), 1e-9)))
    return best


def visual(text: str, **options: bool) -> str:
    """The characters from left to right as drawn."""
    return "".join(cluster.text for run in shape(clean(text), **options).runs for cluster in run.clusters)


def test_digits_stand_left_of_right_to_left_text_and_in_their_own_order() -> None:
    assert visual("סיון 2026") == "2026 ןויס"
    assert visual("محمد 2026").startswith("2026 ")


def test_latin_inside_right_to_left_text_keeps_its_order() -> None:
    assert visual("דוד INTERPOL כהן") == "ןהכ INTERPOL דוד"


def test_right_to_left_name_inside_latin_text_is_reversed_as_one() -> None:
    assert visual("Dr. דוד כהן (MAR)") == "Dr. ןהכ דוד (MAR)"


def test_the_paragraph_decides_the_direction_of_a_broken_line() -> None:
    assert visual("INTERPOL 12", rtl=True) == "INTERPOL 12"
    assert visual("INTERPOL דוד", rtl=True) == "דוד INTERPOL".replace("דוד", "דוד"[::-1])


def test_brackets_turn_with_right_to_left_text() -> None:
    line = shape(clean("(דוד)"))
    indexes = [glyph[0] for glyph in glyphs(line)]
    plain = [glyph[0] for glyph in glyphs(shape("()"))]
    assert [indexes[0], indexes[-1]] == plain


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("a\u202eb\u202c", "ab"),
        ("a\u2066b\u2069\u200f", "ab"),
        ("Ann\x00\x1b[31m", "Ann[31m"),
        ("  Ann \t\n Lee ", "Ann Lee"),
        ("Ann 😀 Lee", "Ann Lee"),
        ("\u0645\u06cc\u200c\u062e", "\u0645\u06cc\u200c\u062e"),
        ("e\u0301", "é"),
        ("x" + "\u0301" * 50, "x" + "\u0301" * 8),
        ("\ud800a", "a"),
        ("", ""),
    ],
)
def test_cleaning_keeps_what_scripts_need_and_nothing_else(text: str, kept: str) -> None:
    assert clean(text) == kept


def test_no_break_space_survives_cleaning() -> None:
    assert clean("a\u00a0·\u00a0 b") == "a\u00a0·\u00a0 b"


def test_a_letter_that_no_face_has_is_said_and_drawn_as_a_box() -> None:
    line = shape(clean("Ann \U00012000"))
    assert line.missing == {"\U00012000"}
    assert glyphs(line)[-1][0] == 0


def test_direction_is_that_of_the_first_strong_character() -> None:
    assert is_rtl("123 דוד Lee")
    assert not is_rtl("Lee דוד")
    assert not is_rtl("123")


@given(text=st.text(max_size=60), bold=st.booleans())
def test_shaping_loses_no_character_of_any_text(*, text: str, bold: bool) -> None:
    kept = clean(text)
    line = shape(kept, bold=bold)
    shown = sorted("".join(cluster.text for run in line.runs for cluster in run.clusters))
    assert shown == sorted(kept.replace("\u200b", ""))
    assert line.width >= line.lead + sum(glyph[1] for glyph in glyphs(line))
    assert line.lead >= 0


@example("e\u2060\u0301")
@example(" \u00a00")
@example("\u0958" * 600)
@given(st.text(st.characters(codec="utf-8"), max_size=700))
def test_cleaning_is_stable_and_bounded(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert len(once) <= MAX_CHARS


def test_a_font_file_that_is_gone_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.badge.faces.resource", tmp_path.joinpath)
    with pytest.raises(EnvironmentFault) as caught:
        Face("NotoSans-Regular")
    assert caught.value.code == "font_missing"


def test_every_family_has_its_files_in_both_weights() -> None:
    for family in families():
        for bold in (False, True):
            assert face(family, bold=bold).descriptor["Ascent"] > 0
