"""Tesseract reads the window's fonts: else a test that it reads no name would prove nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from tests import ocr
from tests.ocr import plain, reads, text_on
from tests.qml.fakes import AMINA, FakeDesk
from ui.desk_window import DeskWindow
from ui.stage import Looks

pytestmark = pytest.mark.skipif(bool(ocr.MISSING), reason=ocr.MISSING)

NAMES = {
    "eng": ("Noto Sans", "Rosemary Okafor"),
    "fra": ("Noto Sans", "Côte d’Ivoire, Général Bédié"),
    "spa": ("Noto Sans", "José Muñoz Ibáñez"),
    "ara": ("Noto Naskh Arabic", "أمينة الفاسي"),
}


def written(text: str, family: str, size: int, ink: str = "#10182b", ground: str = "#ffffff") -> QImage:
    image = QImage(1000, 200, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    font = QFont(family)
    font.setPixelSize(size)
    painter.setFont(font)
    painter.setPen(QColor(ink))
    painter.drawText(image.rect(), 0x84, text)
    painter.end()
    return image


@pytest.mark.parametrize("size", [22, 40])
@pytest.mark.parametrize("language", NAMES)
def test_a_planted_name_is_read(language: str, size: int, qapp) -> None:
    family, name = NAMES[language]
    read = text_on(written(name, family, size), language)
    assert reads(read, name), read
    assert not reads(read, "Wilhelmina Zhang")


def test_a_name_is_read_light_on_dark_and_on_colour(qapp) -> None:
    for ink, ground in (("#f4f6fb", "#10182b"), ("#ffffff", "#0a6437"), ("#1b4fae", "#dfe8f8")):
        assert reads(text_on(written("Rosemary Okafor", "Noto Sans", 28, ink, ground)), "Okafor")


def test_a_name_is_read_on_the_desks_window(
    open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot
) -> None:
    from tests.qml.rig import ADMIT

    window = open_window(Looks(language="en"), camera=False)
    assert not reads(text_on(window.window.grabWindow()), "Amina El Fassi")
    service.know(b"A", ADMIT, AMINA)
    with qtbot.waitSignal(window.desk.scanned):
        window.desk.given("A")
    read = text_on(window.window.grabWindow())
    assert reads(read, "Amina El Fassi"), read
    assert reads(read, "Morocco"), read


def test_misread_letters_do_not_hide_a_name() -> None:
    assert reads("Dr. Am1na EL FASSl", "Amina El Fassi")
    assert reads("vv أمينه الفاسى", "أمينة الفاسي")
    assert not reads("Please hold your invitation to the camera", "Amina El Fassi")
    assert not reads("The way is clear", "Ay")
    assert reads("Mr Ay is here", "Ay")
    assert plain("  Côte-d’Ivoire ") == "cote d ivoire"
