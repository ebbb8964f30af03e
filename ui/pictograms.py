"""The pictograms of zones, as they stand on badges and doors: `image://pictograms/NAME/RRGGBB`."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.badge.pictograms import pictogram_names, svg


class PictogramProvider(QQuickImageProvider):
    """Draws them in any colour and size."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803 - Qt's names
        """Return the pictogram at `requestedSize`, clear where there is no such one."""
        name, _, colour = id.partition("/")
        side = max(requestedSize.width(), requestedSize.height(), 1)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        if name in pictogram_names():
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            QSvgRenderer(QByteArray(svg(name, f"#{colour}").encode())).render(painter)
            painter.end()
        size.setWidth(side)
        size.setHeight(side)
        return image
