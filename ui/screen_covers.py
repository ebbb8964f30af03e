"""Blank windows over every screen but one, so that a second monitor shows nothing and leads nowhere."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QRasterWindow, QScreen, QWindow

_BLANK = QColor("#000000")
_REFUSED = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.ContextMenu,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.DragEnter,
        QEvent.Type.Drop,
    }
)


class Cover(QRasterWindow):
    """One blank screen; it takes no input, and cannot be closed from outside."""

    def __init__(self, place: QRect) -> None:
        super().__init__()
        self.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setCursor(Qt.CursorShape.BlankCursor)
        # By its place and not by `setScreen`: a screen that a window made here was given to is deleted with it.
        self.setGeometry(place)

    def event(self, event: QEvent) -> bool:
        """Take no input and refuse to be closed."""
        if event.type() in _REFUSED:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it blank."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), _BLANK)
        painter.end()


class ScreenCovers(QObject):
    """Follows the screens of the machine: one that is plugged in is covered, one that goes takes its cover along."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._covers: dict[int, Cover] = {}
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._again)
            app.screenRemoved.connect(self._again)
            app.primaryScreenChanged.connect(self._again)

    @property
    def names(self) -> tuple[str, ...]:
        """Return where the covered screens begin, as X,Y."""
        return tuple(f"{cover.x()},{cover.y()}" for cover in self._covers.values())

    def show(self, window: QWindow) -> None:
        """Cover every screen but the first, which `window` fills."""
        self._window = window
        self._again()

    def end(self) -> None:
        """Uncover all."""
        self._window = None
        for cover in self._covers.values():
            _destroy(cover)
        self._covers.clear()

    @Slot()
    def _again(self) -> None:
        if self._window is None:
            return
        own = _identity(QGuiApplication.primaryScreen())
        wanted = {_identity(one): one.geometry() for one in QGuiApplication.screens()}
        wanted.pop(own, None)
        for key in self._covers.keys() - wanted.keys():
            _destroy(self._covers.pop(key))
        for key in wanted.keys() - self._covers.keys():
            cover = self._covers[key] = Cover(wanted[key])
            cover.showFullScreen()


def _identity(screen: QScreen) -> int:
    """Return what tells screens apart: Python may hold one by several objects, and some have no name."""
    return int(shiboken6.getCppPointer(screen)[0])


def _destroy(cover: Cover) -> None:
    cover.hide()
    cover.deleteLater()
