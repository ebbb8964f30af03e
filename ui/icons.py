"""Signs in any colour and size: `image://icons/NAME/RRGGBB` from `resources/icons/NAME.svg`."""

from __future__ import annotations

import logging

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.assets import resource

_LOG = logging.getLogger(__name__)


class IconProvider(QQuickImageProvider):
    """Renders the SVG with `currentColor` replaced; the software renderer cannot tint pictures itself."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._sources: dict[str, bytes] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803 - Qt's names
        """Return the sign at `requestedSize`, clear where there is no such sign."""
        name, _, colour = id.partition("/")
        side = max(requestedSize.width(), requestedSize.height(), 1)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        source = self._source(name)
        if source:
            renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", f"#{colour}".encode())))
            painter = QPainter(image)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            renderer.render(painter)
            painter.end()
        size.setWidth(side)
        size.setHeight(side)
        return image

    def _source(self, name: str) -> bytes:
        if name not in self._sources:
            try:
                self._sources[name] = resource("icons", f"{name}.svg").read_bytes()
            except OSError:
                _LOG.error("There is no sign %r", name)
                self._sources[name] = b""
        return self._sources[name]
