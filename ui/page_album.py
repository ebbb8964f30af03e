"""Keeps a picture of each page of a self-service window that is met."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from ui.self_service_window import SelfServiceWindow

_LOG = logging.getLogger(__name__)
_PAINTED_MS = 250
_OF_A_KIND = 2


class PageAlbum(QObject):
    """Writes PNG files; a delegate's pages are on them, so it is for rehearsals only.

    Args:
        window: The window, shown; it owns the album.
        folder: Where to; made where it is not there.
    """

    def __init__(self, window: SelfServiceWindow, folder: Path) -> None:
        super().__init__(window)
        self._window, self._folder = window, folder
        self._kept: dict[str, int] = {}
        folder.mkdir(parents=True, exist_ok=True)
        self._soon = QTimer(self, singleShot=True, interval=_PAINTED_MS)
        self._soon.timeout.connect(self._keep)
        window.way.stageChanged.connect(self._met)
        self._met()

    @Slot()
    def _met(self) -> None:
        self._soon.start()

    @Slot()
    def _keep(self) -> None:
        shown, name = self._window.window, self._window.way.view.stage
        if shown is None or self._kept.get(name, 0) >= _OF_A_KIND:
            return
        self._kept[name] = self._kept.get(name, 0) + 1
        path = self._folder / f"{sum(self._kept.values()):02d}-{name}.png"
        if not shown.grabWindow().save(str(path)):
            _LOG.warning("The picture %s could not be written", path.name)
