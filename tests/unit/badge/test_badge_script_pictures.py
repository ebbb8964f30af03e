"""Text on a badge against Qt's own text engine, picture by picture: another shaper, another bidi, another rasteriser.

Both draw the same string from the same font file. A wrong joining, order or a lost mark must fall under the threshold,
which the second test proves on each script with text made wrong on purpose.
"""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable, Iterator

import numpy as np
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QImage,
    QPainter,
    QRawFont,
    QTextLayout,
    QTextOption,
)

from kiosk.assets import resource
from kiosk.badge.document import BadgeDocument
from kiosk.badge.shaping import clean, is_rtl, shape

EM = 120  # pixels
ENOUGH = 0.90
# Where two faces meet, the space between them is each engine's own choice: the words stand a pixel or two apart.
ENOUGH_MIXED = 0.75
WORDS = {
    "arabic": ("NotoNaskhArabic-Regular", "محمد بن عبد الله الإدريسي"),
    "arabic with Latin": ("NotoNaskhArabic-Regular", "محمد INTERPOL سالم"),
    "arabic with digits": ("NotoNaskhArabic-Regular", "سالم 2026 محمد 17"),
    "persian": ("NotoNaskhArabic-Regular", "می\u200cخواهم گچپژ"),
    "urdu": ("NotoNaskhArabic-Regular", "محمد علی چوہدری ٹھیکے"),
    "hebrew": ("NotoSansHebrew-Regular", "נועה בן דוד"),
    "hebrew with digits": ("NotoSansHebrew-Regular", "נועה 2026 דוד"),
    "devanagari": ("NotoSansDevanagari-Regular", "प्रिया चतुर्वेदी श्रीवास्तव"),
    "bengali": ("NotoSansBengali-Regular", "নুসরাত চৌধুরী শ্রীবাস্তব"),
    "tamil": ("NotoSansTamil-Regular", "லட்சுமி சுப்பிரமணியம்"),
    "thai": ("NotoSansThai-Regular", "สมชาย วงศ์สุวรรณคีรี"),
    "khmer": ("NotoSansKhmer-Regular", "ឈឹម សុភា ព្រះសីហនុ"),
    "han": ("DroidSansFallbackFull", "欧阳晓明司马"),
    "kana": ("DroidSansFallbackFull", "やまもとヤマモトがぎぐ"),
    "hangul": ("NanumSquareR", "김민준 박서연"),
    "cyrillic": ("NotoSans-Regular", "Олександр Їжакевич Шевченко"),
    "greek": ("NotoSans-Regular", "Αναστασία Παπαδοπούλου"),
    "georgian": ("NotoSansGeorgian-Regular", "ნინო კვარაცხელია"),
    "armenian": ("NotoSansArmenian-Regular", "Անահիտ Հովհաննիսյան"),
    "ethiopic": ("NotoSansEthiopic-Regular", "ቴዎድሮስ ገብረሥላሴ"),
}
JOINED = ("arabic", "arabic with Latin", "arabic with digits", "persian", "urdu")
STACKED = ("devanagari", "bengali", "khmer")


def unjoined(text: str) -> str:
    """Letters that would join, kept apart by a zero-width non-joiner."""
    return "\u200c".join(text)


def turned(text: str) -> str:
    """The letters (with their marks) in the opposite order."""
    groups: list[str] = []
    for char in unicodedata.normalize("NFC", text):
        if groups and unicodedata.category(char) in {"Mn", "Mc", "Cf"}:
            groups[-1] += char
        else:
            groups.append(char)
    return "".join(reversed(groups))


def unmarked(text: str) -> str:
    """Without its marks, in the scripts that have some in this text."""
    return "".join(char for char in text if unicodedata.category(char) not in {"Mn", "Mc"})


def unstacked(text: str) -> str:
    """Consonants that would stack or join, kept apart behind their virama."""
    return "".join(f"{char}\u200c" if unicodedata.combining(char) == 9 else char for char in text)


WRONG: list[tuple[str, str, Callable[[str], str]]] = [
    *((script, "turned", turned) for script in WORDS),
    *((script, "unjoined", unjoined) for script in JOINED),
    *((script, "unstacked", unstacked) for script in STACKED),
    *((script, "unmarked", unmarked) for script, (_, text) in WORDS.items() if unmarked(text) != text),
]


@pytest.fixture(scope="module", autouse=True)
def _application(qapp: QGuiApplication) -> None:
    """Qt's fonts need an application."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="module")
def families() -> Iterator[Callable[[str], str]]:
    """Loads one font file after another and tells its family; all are unloaded at the end."""
    numbers: dict[str, int] = {}

    def family(face: str) -> str:
        if face not in numbers:
            numbers[face] = QFontDatabase.addApplicationFont(str(resource("fonts", f"{face}.ttf")))
        return QFontDatabase.applicationFontFamilies(numbers[face])[0]

    yield family
    for number in numbers.values():
        QFontDatabase.removeApplicationFont(number)


def enough(script: str) -> float:
    return ENOUGH_MIXED if script == "arabic with Latin" else ENOUGH


def by_us(text: str) -> np.ndarray:
    line = shape(clean(text))
    document = BadgeDocument(260, 40, 0, "test")
    document.draw("0 g\n" + document.text(line, 5, 15, EM / 10))
    document.end_page()
    out = io.BytesIO()
    document.save(out)
    with pypdfium2.PdfDocument(out.getvalue()) as pdf:
        return ink(np.asarray(pdf[0].render(scale=25.4 / 72 * 10, grayscale=True).to_pil().convert("L")))


def by_qt(face: str, family: str, text: str) -> np.ndarray:
    text = unicodedata.normalize("NFC", text)
    font = QFont(family)
    font.setPixelSize(EM)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # The badge's Naskh has no Latin letters, and its page falls back as ours does.
    font.setFamilies([family, "Noto Sans"])
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl(text) else Qt.LayoutDirection.LeftToRight
    )
    layout = QTextLayout(text, font)
    layout.setTextOption(option)
    layout.beginLayout()
    layout.createLine().setLineWidth(2500)
    layout.endLayout()
    picture = QImage(2600, 400, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    layout.draw(painter, QPointF(50, 100))
    painter.end()
    used = {run.rawFont().familyName() for run in layout.glyphRuns()}
    assert QRawFont.fromFont(font).familyName() in used, (face, used)
    rows = np.frombuffer(picture.constBits(), dtype=np.uint8).reshape(400, picture.bytesPerLine())
    return ink(rows[:, :2600])


def ink(picture: np.ndarray) -> np.ndarray:
    dark = 255.0 - picture.astype(float)
    rows, columns = np.nonzero(dark > 100)
    return dark[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1] / 255


def agreement(one: np.ndarray, other: np.ndarray) -> float:
    """Return the share of ink that both have, at the best of small shifts; 1 is the same picture."""
    high, wide = max(one.shape[0], other.shape[0]) + 8, max(one.shape[1], other.shape[1]) + 8
    ground = np.zeros((high, wide))
    ground[4 : 4 + one.shape[0], 4 : 4 + one.shape[1]] = one
    best = 0.0
    for down in range(9):
        for right in range(9):
            moved = np.zeros((high, wide))
            part = other[: high - down, : wide - right]
            moved[down : down + part.shape[0], right : right + part.shape[1]] = part
            best = max(best, float(np.minimum(ground, moved).sum() / np.maximum(ground, moved).sum()))
    return best


def side_by_side(ours: np.ndarray, theirs: np.ndarray, said: str) -> Image.Image:
    wide = max(ours.shape[1], theirs.shape[1]) + 40
    sheet = Image.new("L", (wide, ours.shape[0] + theirs.shape[0] + 100), 255)
    for picture, y in ((ours, 40), (theirs, ours.shape[0] + 80)):
        sheet.paste(Image.fromarray((255 - picture * 255).astype(np.uint8)), (20, y))
    ImageDraw.Draw(sheet).text((20, 10), f"{said} (ours above, Qt's below)", fill=0)
    return sheet


@pytest.mark.parametrize("script", WORDS)
def test_a_badges_text_looks_as_qt_draws_it(
    script: str, families: Callable[[str], str], keep_picture: Callable[[str, Image.Image], None]
) -> None:
    face, text = WORDS[script]
    families("NotoSans-Regular")
    ours, theirs = by_us(text), by_qt(face, families(face), text)
    same = agreement(ours, theirs)
    keep_picture(f"script-{script.replace(' ', '-')}", side_by_side(ours, theirs, f"{script}: {same:.3f}"))
    assert same > enough(script)
    assert not shape(clean(text)).missing


@pytest.mark.parametrize(("script", "how", "spoil"), WRONG, ids=[f"{one[0]}-{one[1]}" for one in WRONG])
def test_text_made_wrong_is_told_from_text_that_is_right(
    script: str, how: str, spoil: Callable[[str], str], families: Callable[[str], str]
) -> None:
    face, text = WORDS[script]
    families("NotoSans-Regular")
    assert spoil(text) != text, how
    assert agreement(by_us(spoil(text)), by_qt(face, families(face), text)) < enough(script)
