"""One gate's window put together: lanes, models, threads and the QML that shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from ui import fonts
from ui.camera_feed import CameraFeed
from ui.code_reader import CodeReader, Sighting
from ui.key_door import KeyDoor
from ui.models.base import Manners
from ui.models.gate_model import GateModel, Pace
from ui.models.gate_place_model import GatePlaceModel
from ui.models.gate_watch import GateWatch
from ui.models.person_model import PersonModel
from ui.models.sign_in_model import SignInModel
from ui.models.window_model import WindowModel
from ui.pictures import PictureShelf
from ui.presence_door import PresenceDoor
from ui.sounds import SoundBoard
from ui.stage import Looks, Stage, page, paint_connection
from ui.tasks import Lane
from ui.timing import Timeline

if TYPE_CHECKING:
    from ui.models.gate_service import GateService, GateStateLike

_SETTLED_MS = 700
_WIDEST = 640
_PAGE = page("Gate", "GateWindow")


def gate_stage() -> Stage:
    """Return the QML engine with the gate's page compiled."""
    return Stage(_PAGE)


class GateWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends every thread, then the engine.

    Args:
        service: The opened gate; its camera is started, and nothing else of it is owned.
        looks: How to start.
        pace: How long verdicts stay; the gate's own when None.
    """

    def __init__(self, service: GateService, looks: Looks, pace: Pace | None = None) -> None:
        super().__init__()
        self._service, self._stage = service, self._make_stage()
        settings = service.settings
        self._manners = Manners("en", service.event)
        self._sounds = SoundBoard(self)
        self.timeline = Timeline()
        self.shelf = PictureShelf(_WIDEST)
        self._lanes = {name: Lane(name, self) for name in ("store", "watch", "people")}
        self._named = looks.operator
        self._make_models(looks.operator, pace)
        must = settings.people.volunteers_must_sign_in and self._named in {"", "-"}
        self.sign_in = SignInModel(service.attendance, self._lanes["people"], self._manners, self, must=must)
        self._watch = GateWatch(service, self._lanes["watch"], self)
        self._reader = CodeReader(service.camera, service.reader, self.gate.fresh, self._sighted)
        self._wire()
        self.window: QQuickWindow | None = None
        self.speak(looks.language or settings.interface.language)
        self.about.set_dark((looks.theme or settings.interface.theme) == "dark")
        self.about.set_sound(settings.interface.sound)

    @staticmethod
    def _make_stage() -> Stage:
        return gate_stage()

    def _make_models(self, operator: str, pace: Pace | None) -> None:
        service, manners = self._service, self._manners
        self.feed = CameraFeed(service.camera, self)
        self.person = PersonModel(manners, self)
        self.about = WindowModel(service.label, operator, manners, self)
        self.place = GatePlaceModel(service, manners, lambda: datetime.now(UTC), self)
        self.gate = GateModel(
            service=service,
            person=self.person,
            lane=self._lanes["store"],
            shelf=self.shelf,
            timeline=self.timeline,
            manners=manners,
            pace=pace,
            parent=self,
        )

    def _wire(self) -> None:
        self.gate.scanned.connect(self._watch.look)
        self.sign_in.upChanged.connect(self.gate.clear)
        self.sign_in.left.connect(self.gate.clear)
        self.sign_in.changed.connect(self._name_operator)
        self.gate.sounded.connect(self._sounds.play)
        self._watch.seen.connect(self._seen)
        self._watch.failed.connect(self.place.tell)
        self.about.languageWanted.connect(self.speak)
        self.about.looksChanged.connect(self._apply_looks)

    def _sighted(self, sighting: Sighting) -> None:
        self.feed.give_way()
        if not self.sign_in.takes(sighting.data) and self.sign_in.touched():
            self.gate.sighted(sighting)

    def _given(self, code: str) -> None:
        if not self.sign_in.takes(code.encode()):
            self.gate.given(code)

    @Slot()
    def _name_operator(self) -> None:
        self.about.set_operator(self.sign_in.view.who or self._named)

    @Slot(object)
    def _seen(self, state: GateStateLike) -> None:
        self.place.show(state)
        self.gate.set_camera_ok(self.place.camera_ok)

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
        window.frameSwapped.connect(self.timeline.painted, paint_connection())
        self._open_key_door(window)
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
            language, self._manners, (self.gate, self.person, self.place, self.about, self.sign_in)
        )

    def _properties(self) -> dict[str, Any]:
        names = ("about", "gate", "place", "person", "feed")
        return {name: getattr(self, name) for name in names} | {"signIn": self.sign_in}

    def _open_key_door(self, window: QQuickWindow) -> None:
        from kiosk.vision import Wedge, clean_pasted

        self.keys = KeyDoor(
            window=window,
            wedge=Wedge(),
            clean=clean_pasted,
            given=self._given,
            began=self.sign_in.scanner_began,
        )
        # Installed last and so asked first: what comes too late is not even looked at for codes.
        self.door = PresenceDoor(window, self.sign_in.touched, self.sign_in.lock)

    @Slot()
    def _apply_looks(self) -> None:
        theme = self._stage.theme()
        dark, _, sound = self.about.looks
        theme.setProperty("dark", dark)
        self._sounds.enabled = sound

    def _settle(self) -> None:
        if self.window is None:
            return
        fonts.load_rest()
        self._sounds.prepare()
        self._stage.theme().setProperty("settled", True)  # noqa: FBT003 - Qt's setter
