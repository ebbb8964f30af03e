"""One supervisor's console put together: lanes, models, pages and the QML that shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.people import Action
from kiosk.vision import Wedge, clean_pasted
from kiosk.vision.debounce import Debounce
from ui import fonts
from ui.camera_feed import CameraFeed
from ui.code_reader import CodeReader, Sighting
from ui.key_door import KeyDoor
from ui.models.base import Manners
from ui.models.console.console_model import ConsoleModel
from ui.models.console.console_watch import ConsoleWatch
from ui.models.console.context import ConsoleContext
from ui.models.console.status_model import StatusModel
from ui.models.override_model import OverrideModel
from ui.models.requests_model import RequestsModel
from ui.models.sign_in_model import SignInModel
from ui.models.wanted import Wanted
from ui.models.window_model import WindowModel
from ui.pictures import PictureShelf
from ui.presence_door import PresenceDoor
from ui.sounds import SoundBoard
from ui.stage import Looks, Stage, page
from ui.tasks import Lane

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.console import Console
    from kiosk.console.station import Pulse
    from kiosk.event.operators import OverrideAction
    from kiosk.event.people import DelegateCard

_SETTLED_MS = 700
_WIDEST = 480
_PAGE = page("Supervisor", "ConsoleWindow")


class ConsoleWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends every thread, then the engine.

    Args:
        service: The open console; its camera is started, and nothing else of it is owned.
        looks: How to start.
        now: The time, aware.
    """

    _shown = Signal(object)

    def __init__(self, service: Console, looks: Looks, now: Callable[[], datetime] | None = None) -> None:
        super().__init__()
        self._service, self._stage = service, Stage(_PAGE)
        settings = service.settings
        self._manners = Manners("en", service.event)
        self._sounds = SoundBoard(self)
        self.shelf = PictureShelf(_WIDEST)
        self._lanes = {name: Lane(name, self) for name in ("pulse", "review", "look", "work", "people")}
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
            allow=self._allow,
            parent=self,
        )
        self.console.furnish(self.context)
        self._make_people()
        self._watch = ConsoleWatch(service, self._lanes["pulse"], self._lanes["review"], self)
        self._version = self._waiting = -1
        self._wire()
        self.window: QQuickWindow | None = None
        self.speak(looks.language or settings.interface.language)
        self.about.set_dark((looks.theme or settings.interface.theme) == "dark")
        self.about.set_sound(settings.interface.sound)
        self.about.set_text_scale(looks.text_scale)

    def _make_people(self) -> None:
        attendance, lane = self._service.attendance, self._lanes["people"]
        self.feed = CameraFeed(self._service.camera, self)
        self.sign_in = SignInModel(attendance, lane, self._manners, self, must=True)
        self.requests = RequestsModel(attendance, lane, self)
        self.override = OverrideModel(attendance, self.sign_in, self.requests, lane, self)
        hold = Debounce(self._service.settings.admission.same_code_hold_seconds)
        self._reader = CodeReader(self._service.camera, self._service.reader, hold.fresh, self._sighted)

    def _sighted(self, sighting: Sighting) -> None:
        self.feed.give_way()
        self._take(sighting.data)

    def _given(self, code: str) -> None:
        self._take(code.encode())

    def _take(self, code: bytes) -> None:
        """Hand a code to whoever waits for one; may be called in any thread."""
        if not (self.sign_in.takes(code) or self.override.takes(code)):
            self._shown.emit(code)

    def _allow(self, card: DelegateCard, action: OverrideAction) -> None:
        # The room below asks for the right too; nobody else is even shown the sheet.
        if not self._service.attendance.may(Action.OVERRIDE_GRANT):
            return
        self.override.open_for(Wanted(card.delegate.id, card.delegate.name.display, action))

    @Slot()
    def _follow_sign_in(self) -> None:
        """Show pages to whoever may see them, and nothing of them to anybody else."""
        here = self.sign_in.here.code == "open" and not self.sign_in.up
        may = here and self._service.attendance.may(Action.REVIEW_LOG)
        self.console.deny(denied=here and not may)
        if may:
            self.console.let_in()
            self._watch.look()
        else:
            self._waiting = -1
            self.console.shut()
        self.about.set_operator(self.sign_in.view.who or "-")

    def _wire(self) -> None:
        self._shown.connect(self.console.takes)
        self.sign_in.upChanged.connect(self._follow_sign_in)
        self.sign_in.changed.connect(self._follow_sign_in)
        self._watch.beaten.connect(self._beaten)
        self._watch.missed.connect(self.status.tell)
        self._watch.caughtUp.connect(self.status.caught_up)
        self._watch.stumbled.connect(self.status.tell)
        self.about.languageWanted.connect(self.speak)
        self.about.looksChanged.connect(self._apply_looks)

    @Slot(object)
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
        self._stage.serve(self.shelf, self.feed)
        self._apply_looks()
        window = self._stage.build(self._properties())
        self.window = window
        self._open_doors(window)
        self._service.camera.start()
        self.feed.start()
        self._reader.start()
        self._watch.start()
        self.sign_in.start()
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
        self.sign_in.stop()
        self._reader.stop()
        self.feed.stop()
        for lane in self._lanes.values():
            lane.close()
        self.window = None
        self._stage.end(self, self.shelf)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self._stage.speak(
            language,
            self._manners,
            (self.console, self.status, self.about, self.sign_in, self.override, self.requests),
        )

    def _properties(self) -> dict[str, Any]:
        return {
            "about": self.about,
            "rail": self.console,
            "status": self.status,
            "feed": self.feed,
            "override": self.override,
            "signIn": self.sign_in,
        }

    def _open_doors(self, window: QQuickWindow) -> None:
        self.keys = KeyDoor(
            window=window,
            wedge=Wedge(),
            clean=clean_pasted,
            given=self._given,
            began=self._scanner_began,
        )
        # Installed last and so asked first: what comes too late is not even looked at for codes.
        self.door = PresenceDoor(window, self.sign_in.touched, self.sign_in.lock)

    def _scanner_began(self) -> None:
        self.sign_in.scanner_began()
        self.override.scanner_began()

    @Slot()
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
