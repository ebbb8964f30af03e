"""Pictures for the page Report: codes and pages of a PDF, as addresses that an Image takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage, QImageWriter

from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from pathlib import Path

_QUIET = 4
_WIDTH = 960


def code_picture(text: str) -> str:
    """Return `text` as a QR code at level M, one pixel a module with a quiet zone of 4, as a `data:` address."""
    import qrcode

    code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_M, border=_QUIET)
    code.add_data(text, optimize=0)
    code.make(fit=True)
    rows = code.get_matrix()
    image = QImage(len(rows), len(rows), QImage.Format.Format_Grayscale8)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            image.setPixelColor(x, y, "black" if dark else "white")
    return _address(image)


def pages(path: Path) -> tuple[str, ...]:
    """Return the pages of a PDF, drawn 960 pixels wide, as `data:` addresses. Blocks for some 30 ms a page.

    Raises:
        EnvironmentFault: `paper_unreadable`.
    """
    from PySide6.QtPdf import QPdfDocument

    document = QPdfDocument()
    try:
        if document.load(str(path)) is not QPdfDocument.Error.None_:
            raise EnvironmentFault(
                "paper_unreadable",
                f"The file {path} cannot be shown.",
                "Open it in another program.",
            )
        found = []
        for number in range(document.pageCount()):
            size = document.pagePointSize(number)
            drawn = document.render(number, QSize(_WIDTH, round(_WIDTH * size.height() / size.width())))
            sheet = QImage(drawn.size(), QImage.Format.Format_RGB32)
            sheet.fill("white")
            _lay(drawn, sheet)
            found.append(_address(sheet))
        return tuple(found)
    finally:
        document.close()


def _lay(drawn: QImage, sheet: QImage) -> None:
    from PySide6.QtGui import QPainter

    painter = QPainter(sheet)
    painter.drawImage(0, 0, drawn)
    painter.end()


def _address(image: QImage) -> str:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    return "data:image/png;base64," + bytes(held.toBase64().data()).decode("ascii")
