"""One supervisor's console put together: lanes, models, pages and the QML that shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtQuick import QQuickWindow

from ui import fonts
from ui.desk_window import Looks, Stage
from ui.icons import IconProvider
from ui.languages import RIGHT_TO_LEFT, Speech
from ui.models.base import Manners
from ui.models.console.console_model import ConsoleModel
from ui.models.console.console_watch import ConsoleWatch
from ui.models.console.context import ConsoleContext
from ui.models.console.status_model import StatusModel
from ui.models.window_model import WindowModel
from ui.pictures import PictureProvider, PictureShelf
from ui.sounds import SoundBoard
from ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.console import Console
    from kiosk.console.station import Pulse

_SETTLED_MS = 700
_WIDEST = 480
_PAGE = QUrl.fromLocalFile(
    str(Path(__file__).resolve().parent / "Accreditation" / "Supervisor" / "ConsoleWindow.qml")
)


class ConsoleWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends every thread, then the engine.

    Args:
        service: The open console; nothing of it is owned but the use of its camera.
        looks: How to start.
        now: The time, aware.
    """

    def __init__(self, service: Console, looks: Looks, now: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self._service, self._stage = service, Stage(_PAGE)
        settings = service.settings
        self._manners = Manners("en", service.event)
        self._speech = Speech()
        self._sounds = SoundBoard(self)
        self.shelf = PictureShelf(_WIDEST)
        self._lanes = {name: Lane(name, self) for name in ("pulse", "review", "look", "work")}
        self.about = WindowModel(service.label, "-", self._manners, self)
        self.console = ConsoleModel(self)
        self.status = StatusModel(self._manners, self)
        self.context = ConsoleContext(
            service=service,
            look=self._lanes["look"],
            work=self._lanes["work"],
            manners=self._manners,
            shelf=self.shelf,
            now=now or (lambda: datetime.now(UTC)),
            open_scans=self.console.open_scans,
            open_person=self.console.open_person,
            parent=self,
        )
        self.console.furnish(self.context)
        self._watch = ConsoleWatch(service, self._lanes["pulse"], self._lanes["review"], self)
        self._version = self._waiting = -1
        self._wire()
        self.window: QQuickWindow | None = None
        self.speak(looks.language or settings.interface.language)
        self.about.set_dark((looks.theme or settings.interface.theme) == "dark")
        self.about.set_sound(settings.interface.sound)
        self.about.set_text_scale(looks.text_scale)

    def _wire(self) -> None:
        self._watch.beaten.connect(self._beaten)
        self._watch.missed.connect(self.status.tell)
        self._watch.caughtUp.connect(self.status.caught_up)
        self._watch.stumbled.connect(self.status.tell)
        self.about.languageWanted.connect(self.speak)
        self.about.looksChanged.connect(self._apply_looks)

    def _beaten(self, pulse: Pulse) -> None:
        self.status.beaten(pulse)
        if 0 <= self._waiting < pulse.cases:
            # Somebody waits who did not a second ago.
            self._sounds.play("refer")
        self._waiting = pulse.cases
        self.console.set_waiting(pulse.cases)
        if pulse.version != self._version:
            self._version = pulse.version
            self.console.look()

    def show(self, *, fullscreen: bool = False, size: tuple[int, int] | None = None) -> QQuickWindow:
        """Open the window and begin to look.

        Args:
            fullscreen: Fill the screen.
            size: Width and height in pixels of a window; its own when None.

        Raises:
            KioskError: `window_failed` when Qt cannot make it.
        """
        engine = self._stage.engine
        engine.addImageProvider("people", PictureProvider(self.shelf))
        engine.addImageProvider("icons", IconProvider())
        self._apply_looks()
        window = self._stage.build(self._properties())
        self.window = window
        self._watch.start()
        if size is not None:
            window.resize(*size)
        if fullscreen:
            window.showFullScreen()
        else:
            window.show()
        QTimer.singleShot(_SETTLED_MS, self, self._settle)
        return window

    def close(self) -> None:
        """End the threads, then the window and its engine, then what they used; nothing is left to be called."""
        self._watch.stop()
        for lane in self._lanes.values():
            lane.close()
        self.window = None
        self._stage.close()
        self._speech.silence()
        self.shelf.clear()
        # Else Python's collector would, in whichever thread it happens to run: timers die only in their own.
        shiboken6.delete(self)

    def speak(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self._manners.language = self._speech.speak(language)
        self._stage.theme().setProperty("arabic", self._manners.language in RIGHT_TO_LEFT)
        self._stage.engine.retranslate()
        for model in (self.console, self.status, self.about):
            model.retranslate()

    def _properties(self) -> dict[str, Any]:
        return {"about": self.about, "rail": self.console, "status": self.status}

    def _apply_looks(self) -> None:
        theme = self._stage.theme()
        dark, scale, sound = self.about.looks
        theme.setProperty("dark", dark)
        theme.setProperty("textScale", scale)
        self._sounds.enabled = sound

    def _settle(self) -> None:
        if self.window is None:
            return
        fonts.load_rest()
        self._sounds.prepare()
        self._stage.theme().setProperty("settled", True)  # noqa: FBT003 - Qt's setter
