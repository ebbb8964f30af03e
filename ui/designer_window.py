"""The designer's window put together: the file that is watched, the lane that draws it, and the QML that shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from ui import fonts
from ui.file_watch import FileWatch
from ui.models.base import Manners
from ui.models.designer.designer_model import DesignerModel
from ui.models.window_model import WindowModel
from ui.pictures import PictureShelf
from ui.stage import Looks, Stage, page
from ui.tasks import Lane

_WIDEST = 6000
_SETTLED_MS = 400
_PAGE = page("Designer", "DesignerWindow")


class DesignerWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends its thread, then the engine.

    Args:
        path: The design; it need not be there yet.
        portrait: A JPEG for every made-up person, or None for a silhouette.
        looks: How to start.
    """

    def __init__(self, path: Path, portrait: bytes | None, looks: Looks) -> None:
        super().__init__()
        self._stage = Stage(_PAGE)
        self._manners = Manners("en")
        self._lane = Lane("designer", self)
        self.shelf = PictureShelf(_WIDEST)
        self.designer = DesignerModel(path, self._lane, self.shelf, portrait, self)
        self.about = WindowModel(path.name, "-", self._manners, self)
        self._watch = FileWatch(path, self)
        self._watch.changed.connect(self.designer.reload)
        self.about.languageWanted.connect(self.speak)
        self.about.looksChanged.connect(self._apply_looks)
        self.window: QQuickWindow | None = None
        self.speak(looks.language)
        self.about.set_dark(looks.theme == "dark")
        self.about.set_text_scale(looks.text_scale)

    def show(self, *, size: tuple[int, int] | None = None) -> QQuickWindow:
        """Open the window and begin to watch the file.

        Args:
            size: Width and height in pixels; its own when None.

        Raises:
            KioskError: `window_failed` when Qt cannot make it.
        """
        self._stage.serve(self.shelf)
        self._apply_looks()
        self.window = self._stage.build({"designer": self.designer, "about": self.about})
        if size is not None:
            self.window.resize(*size)
        self.window.show()
        self._watch.start()
        self.designer.reload()
        QTimer.singleShot(_SETTLED_MS, self, self._settle)
        return self.window

    def close(self) -> None:
        """Watch no more, end the thread, then the window and its engine."""
        self._watch.stop()
        self._lane.close()
        self.window = None
        self._stage.end(self, self.shelf)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self._stage.speak(language, self._manners, (self.designer, self.about))

    @Slot()
    def _apply_looks(self) -> None:
        theme = self._stage.theme()
        dark, scale, _ = self.about.looks
        theme.setProperty("dark", dark)
        theme.setProperty("textScale", scale)

    def _settle(self) -> None:
        if self.window is not None:
            # The people beside the preview are written in every script.
            fonts.load_rest()
            self._stage.theme().setProperty("settled", True)  # noqa: FBT003 - Qt's setter
            self.designer.retranslate()
