"""The fonts that ship with the program, so that every name is written the same on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter

from kiosk.assets import resource

_FIRST = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)
_USED = (
    (64, QFont.Weight.Bold),
    (40, QFont.Weight.Bold),
    (28, QFont.Weight.DemiBold),
    (28, QFont.Weight.Bold),
    (28, QFont.Weight.Normal),
    (20, QFont.Weight.Normal),
    (20, QFont.Weight.Bold),
    (16, QFont.Weight.Normal),
    (16, QFont.Weight.DemiBold),
    (14, QFont.Weight.Normal),
)
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:·–’()éàçñ"
_LATIN, _ARABIC = "Noto Sans", "Noto Naskh Arabic"


def load_first() -> None:
    """Load what the window itself is written in."""
    for name in _FIRST:
        _load(name)
    QFont.insertSubstitutions(_LATIN, [_ARABIC])
    QFont.insertSubstitutions(_ARABIC, [_LATIN])


def load_rest() -> None:
    """Load the fonts of the other scripts that names are written in; once, after the first picture."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        if path.name not in _FIRST:
            families += [family for family in _load(path.name) if family not in families]
    QFont.insertSubstitutions(_LATIN, families)
    QFont.insertSubstitutions(_ARABIC, families)


def warm() -> None:
    """Draw every common letter once in the sizes of the verdict and the name, so that the first is no slower.

    Qt draws a letter's shape when it is first used and keeps it; in software that costs up to 30 ms a panel.
    """
    page = QImage(1280, 80, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(page)
    for size, weight in _USED:
        font = QFont(_LATIN)
        font.setPixelSize(size)
        font.setWeight(weight)
        painter.setFont(font)
        painter.drawText(0, 64, _LETTERS)
    painter.end()


def _load(name: str) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
