"""The fonts that ship with the program, so that every name is written the same on every machine."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.assets import resource

_FIRST = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoNaskhArabic-Regular.ttf",
    "NotoNaskhArabic-Bold.ttf",
)
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


def _load(name: str) -> list[str]:
    number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
    return QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
