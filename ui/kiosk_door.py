"""Keeps a self-service window shut: nothing that is typed, clicked, dragged or asked of it leads out of it.

The door stands before the window's own handling. What a delegate needs passes (letters, digits, Tab, arrows, Enter,
Space, Escape, touch and the left button); everything else ends here. It keeps the window full screen and in front,
and covers the other screens.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWheelEvent, QWindow

from ui.screen_covers import ScreenCovers

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_KEYS: frozenset[int] = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Escape,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Delete,
    }
)
"""What people press who cannot touch, and what corrects a typed letter."""
_NOT_WITH_SHIFT: frozenset[int] = frozenset(
    {
        # These select, cut or paste.
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_NEVER: frozenset[QEvent.Type] = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.Gesture,
        QEvent.Type.WhatsThisClicked,
        QEvent.Type.HelpRequest,
        # The press before it was handled; a second one would select a word.
        QEvent.Type.MouseButtonDblClick,
    }
)
_CLICKED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease})
_AWAY = frozenset({QEvent.Type.WindowStateChange, QEvent.Type.Hide, QEvent.Type.Expose})
_SOON_MS = 50
_LOOK_MS = 1000
_REST_MS, _LONG_REST_MS, _MOST_TRIES = 400, 5_000, 20
"""So long the window manager gets before anything else is asked of it."""


class KioskDoor(QObject):
    """Watches one window, made and not shown yet. What it lets through is asked of the filters installed before it.

    Args:
        window: Of this application; the door is its child.
        covers: Whether the other screens are covered too.
    """

    refused = Signal(str)
    """Something was kept from the window, by the name of its kind: for tests and the log."""

    def __init__(self, window: QWindow, *, covers: bool = True) -> None:
        super().__init__(window)
        self._window = window
        self._open = self._shown = False
        self._tries = 0
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.restore)
        # A window manager may have taken something away without telling.
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.restore)
        # A kiosk compositor shows one window at a time, and the newest: a cover would hide the page.
        covers = covers and not QGuiApplication.platformName().startswith("wayland")
        self._rest = QTimer(self, singleShot=True, interval=_REST_MS)
        self._rest.timeout.connect(self.restore)
        self._covers = ScreenCovers(self) if covers else None
        window.setFlags(
            window.flags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )
        window.installEventFilter(self)
        window.activeChanged.connect(self._changed)

    @property
    def covered(self) -> tuple[str, ...]:
        """Return where the covered screens begin, as X,Y."""
        return () if self._covers is None else self._covers.names

    def show(self) -> None:
        """Show the window on the whole of its screen, and keep it there."""
        self._shown = True
        # It is taken down now and then, to be put up again.
        QGuiApplication.setQuitOnLastWindowClosed(False)
        self._fill()
        if self._covers is not None:
            self._covers.show(self._window)
        self._look.start()

    def let_go(self) -> None:
        """Let the window be closed and moved from now on: the keeper, or whoever runs the machine, ends the station."""
        self._open = True
        for timer in (self._look, self._soon, self._rest):
            timer.stop()
        if self._covers is not None:
            self._covers.end()

    @Slot()
    def restore(self) -> None:
        """Bring the window back to the whole of its screen and to the front; does nothing where it is there.

        One step at a time: the window manager gets a moment to do what was asked of it.
        """
        window = self._window
        if self._open or not self._shown:
            return
        fills = window.isVisible() and window.windowStates() == Qt.WindowState.WindowFullScreen
        seen = window.isExposed() and window.geometry() == _place()
        if fills and seen and window.isActive():
            self._tries = 0
            self._rest.stop()
        elif self._rest.isActive():
            return
        elif not fills:
            self._fill()
        elif not seen:
            # Another desktop was switched to, all windows were put away, or its place was mistaken: put up anew, a
            # window comes where one looks.
            window.hide()
            self._fill()
        else:
            self._wait()
            window.raise_()
            window.requestActivate()

    def _wait(self) -> None:
        # A window manager that will not do it is asked less and less often, or the page would flicker for ever.
        self._tries += 1
        self._rest.start(_REST_MS if self._tries <= _MOST_TRIES else _LONG_REST_MS)

    def _fill(self) -> None:
        self._wait()
        # The place it has where it does not fill the screen is the screen too, for it passes through that.
        self._window.setGeometry(_place())
        self._window.showFullScreen()
        self._window.requestActivate()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 - Qt's signature
        """Return whether the event ends here."""
        kind = event.type()
        if self._open:
            return False
        if kind is QEvent.Type.Close:
            return self._refuse(event)
        if kind in _AWAY:
            self._changed()
            return False
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent) and kind not in _NEVER:
            return not _is_left(event) and self._refuse(event)
        if isinstance(event, QWheelEvent):
            # With a key held it would zoom.
            held = event.modifiers() != Qt.KeyboardModifier.NoModifier
            return held and self._refuse(event)
        return kind in _NEVER and self._refuse(event)

    @Slot()
    def _changed(self) -> None:
        if not self._open and self._shown:
            self._soon.start()

    def _key(self, event: QKeyEvent) -> bool:
        # A key that was let in is let go again, whatever is held meanwhile.
        if event.type() is QEvent.Type.KeyRelease or may_pass(event):
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            # Accepted, it is no shortcut: it comes again as a key, and ends here.
            event.accept()
            return True
        return self._refuse(event)

    def _refuse(self, event: QEvent) -> bool:
        event.ignore()
        self.refused.emit(event.type().name)
        return True


def _place() -> QRect:
    # Asked of the program and not of the window: the screen that a window hands out was deleted with the window.
    return QGuiApplication.primaryScreen().geometry()


def may_pass(event: QKeyEvent) -> bool:
    """Return whether a key is one that a delegate or a hand scanner types; a held Ctrl, Alt or Meta never is."""
    modifiers = event.modifiers()
    if modifiers & _HELD:
        return False
    key = event.key()
    if key in _KEYS:
        return not (modifiers & Qt.KeyboardModifier.ShiftModifier and key in _NOT_WITH_SHIFT)
    text = event.text()
    return bool(text) and text.isprintable()


def _is_left(event: QMouseEvent) -> bool:
    left = Qt.MouseButton.LeftButton
    if event.type() in _CLICKED:
        return event.button() == left
    return event.buttons() == Qt.MouseButton.NoButton or bool(event.buttons() & left)
