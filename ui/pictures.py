"""Portraits on their way to the screen: decoded off the GUI thread, handed over from memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from ui.services import Picture

_KEPT = 40
_WIDEST = 320


class PictureShelf:
    """Holds the newest decoded pictures by key; safe to fill from any thread.

    Args:
        widest: Pixels that a picture is made narrower to, so that drawing it costs no more than it shows.
    """

    def __init__(self, widest: int = _WIDEST) -> None:
        self._widest = widest
        self._pictures: OrderedDict[str, QImage] = OrderedDict()
        self._lock = threading.Lock()

    def put_jpeg(self, key: str, data: bytes) -> bool:
        """Decode a stored JPEG under `key`; returns whether it is a picture."""
        return self._put(key, QImage.fromData(data))

    def put_bgr(self, key: str, image: Picture) -> bool:
        """Keep `(H, W, 3) uint8` BGR under `key`."""
        height, width = image.shape[:2]
        shown = QImage(image.tobytes(), width, height, width * 3, QImage.Format.Format_BGR888)
        return self._put(key, shown.copy())

    def has(self, key: str) -> bool:
        """Return whether `key` is here."""
        with self._lock:
            return key in self._pictures

    def get(self, key: str) -> QImage | None:
        """Return the picture of `key`, or None when it is not here any more."""
        with self._lock:
            return self._pictures.get(key)

    def forget(self, beginning: str) -> None:
        """Forget the pictures whose key begins so."""
        with self._lock:
            for key in [key for key in self._pictures if key.startswith(beginning)]:
                del self._pictures[key]

    def clear(self) -> None:
        """Forget every picture."""
        with self._lock:
            self._pictures.clear()

    def _put(self, key: str, image: QImage) -> bool:
        if image.isNull():
            return False
        if image.width() > self._widest:
            image = image.scaledToWidth(self._widest, Qt.TransformationMode.SmoothTransformation)
        with self._lock:
            self._pictures[key] = image
            self._pictures.move_to_end(key)
            while len(self._pictures) > _KEPT:
                self._pictures.popitem(last=False)
        return True


class PictureProvider(QQuickImageProvider):
    """`image://people/KEY` from a shelf."""

    def __init__(self, shelf: PictureShelf) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shelf = shelf

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, N803 - Qt's names
        """Return the picture, or one clear pixel where it has been forgotten."""
        image = self._shelf.get(id)
        if image is None:
            image = QImage(1, 1, QImage.Format.Format_ARGB32)
            image.fill(Qt.GlobalColor.transparent)
        size.setWidth(image.width())
        size.setHeight(image.height())
        if requestedSize.width() > 0 and requestedSize.height() > 0:
            return image.scaled(
                requestedSize,
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
        return image
