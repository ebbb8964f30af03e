"""One self-service window put together: lanes, models, threads and the QML that shows them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.event.self_service import Stage as Moment
from ui import fonts
from ui.camera_feed import CameraFeed
from ui.code_reader import CodeReader, Sighting
from ui.every_language import EveryLanguage
from ui.key_door import KeyDoor
from ui.languages import tongues
from ui.models.base import Manners
from ui.models.photo_model import PhotoModel
from ui.models.self_service.access_model import AccessModel
from ui.models.self_service.date_entry_model import DateEntryModel
from ui.models.self_service.document_entry_model import DocumentEntryModel
from ui.models.self_service.group_calls import GroupCalls
from ui.models.self_service.group_model import GroupModel
from ui.models.self_service.onlooker import Onlooker
from ui.models.self_service.self_service_model import SelfServiceModel
from ui.models.visit import Lanes
from ui.narrator import Narrator
from ui.pictograms import PictogramProvider
from ui.pictures import PictureShelf
from ui.presence_door import PresenceDoor
from ui.self_service_guard import SelfServiceGuard
from ui.sounds import SoundBoard
from ui.stage import Looks, Stage, page, paint_connection
from ui.tasks import Lane
from ui.timing import Timeline

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.places import Zone
    from ui.models.self_service.service import SelfServiceService
    from ui.services import Picture
    from ui.voice import Voice

_SETTLED_MS = 700
_WIDEST = 900
_MODELS = ("way", "access", "photo", "feed", "date", "document", "group")
_LANES = ("store", "eyes", "printer", "watch", "people")


class SelfServiceWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends every thread, then the engine.

    Args:
        service: The opened station; its camera is started, and nothing else of it is owned.
        looks: How to start.
        voice: What speaks; a process of its own when None.
    """

    def __init__(self, service: SelfServiceService, looks: Looks, voice: Voice | None = None) -> None:
        super().__init__()
        self._service, self._stage = (
            service,
            Stage(page("SelfService", "SelfServiceWindow"), service.data / "i18n"),
        )
        settings = service.settings
        home = looks.language or settings.interface.language
        self._manners = Manners(home, service.event)
        self._sounds = SoundBoard(self)
        self._sounds.enabled = settings.interface.sound
        self.timeline = Timeline()
        self.shelf = PictureShelf(_WIDEST)
        self.window: QQuickWindow | None = None
        self._lanes = {name: Lane(name, self) for name in _LANES}
        self.feed = CameraFeed(service.camera, self)
        self.photo = PhotoModel(service, self.feed, self._lanes["eyes"], self)
        self.access = AccessModel(tongues(service.data / "i18n").values(), self)
        self.narrator = Narrator(self, voice=voice)
        self.narrator.set_rule(settings.self_service.speech)
        self.date = DateEntryModel(self, today=self._today, language=home)
        self.document = DocumentEntryModel(self)
        self.group = GroupModel(GroupCalls(service), self._lanes["printer"], self._manners, self)
        self.way = SelfServiceModel(
            service=service,
            photo=self.photo,
            lanes=Lanes(self._lanes["store"], self._lanes["printer"]),
            shelf=self.shelf,
            manners=self._manners,
            home=home,
            every=EveryLanguage(service.data / "i18n"),
            parent=self,
        )
        self.guard = SelfServiceGuard(service, self.way, self._lanes, self)
        self._onlooker = Onlooker(service, self.feed, self.way, self._lanes["eyes"], self)
        self._reader = self._make_reader()
        self.access.begin(dark=(looks.theme or settings.interface.theme) == "dark", scale=looks.text_scale)
        self._wire()
        self.speak(home)

    def _make_reader(self) -> CodeReader:
        from kiosk.vision.debounce import Debounce

        hold = Debounce(self._service.settings.admission.same_code_hold_seconds)
        return CodeReader(self._service.camera, self._service.reader, hold.fresh, self._sighted)

    def _sighted(self, sighting: Sighting) -> None:
        if self.guard.keeper.takes(sighting.data):
            self.feed.give_way()
        elif self.way.looking:
            self.feed.give_way()
            self.way.sighted(sighting)

    def _given(self, code: str) -> None:
        if not self.guard.keeper.takes(code.encode()):
            self.way.given(code)

    def _wire(self) -> None:
        self.way.languageWanted.connect(self.speak)
        self.way.lookAgainWanted.connect(self._reader.look_again)
        self.way.sounded.connect(self._sounds.play)
        self.way.forgotten.connect(self._forget)
        self.way.stageChanged.connect(self._follow)
        self.way.spoken.connect(self._narrate)
        self.way.hinted.connect(self._narrate_hint)
        self.way.collectedSeen.connect(self.group.given)
        self.access.changed.connect(self._apply_looks)
        self.access.speechWanted.connect(self.narrator.turn)
        self.narrator.changed.connect(self._tell_speech)
        self.date.entered.connect(self.way.answer)
        self.document.entered.connect(self.way.answer)
        self.group.done.connect(self.way.group_done)
        self.group.helpWanted.connect(self.way.group_stuck)
        self.group.sounded.connect(self._sounds.play)
        self.group.changed.connect(self._group_changed)

    def _today(self) -> date:
        return datetime.now(self._manners.zone).date()

    @Slot()
    def _follow(self) -> None:
        stage = self.way.state.stage
        if stage is not Moment.FACTOR:
            self.date.empty()
            self.document.empty()
        if stage is Moment.GROUP:
            self.group.open()

    @Slot()
    def _forget(self) -> None:
        self.access.go_home()
        self.narrator.forget()
        self.group.forget()

    @Slot(str)
    def _narrate(self, text: str) -> None:
        self.narrator.say(text, self._manners.language)

    @Slot(str)
    def _narrate_hint(self, text: str) -> None:
        self.narrator.hint(text, self._manners.language)

    @Slot()
    def _tell_speech(self) -> None:
        self.access.set_speech(speaks=bool(self.narrator.enabled), offered=bool(self.narrator.offered))

    @Slot()
    def _group_changed(self) -> None:
        # Forty badges take minutes: while they are printed nobody is asked whether they are still there.
        self.way.touched()

    def show(self, *, fullscreen: bool = False, size: tuple[int, int] | None = None) -> QQuickWindow:
        """Open the window and begin to look.

        Args:
            fullscreen: Fill the screen, and let nothing lead out of it.
            size: Width and height in pixels of a window; its own when None.

        Raises:
            KioskError: `window_failed` when Qt cannot make it.
        """
        self._stage.serve(self.shelf, self.feed)
        self._stage.engine.addImageProvider("pictograms", PictogramProvider())
        self._apply_looks()
        window = self._stage.build(self._properties())
        self.window = window
        window.frameSwapped.connect(self.timeline.painted, paint_connection())
        self._open_doors(window)
        self.feed.start()
        self._reader.start()
        if size is not None:
            window.resize(*size)
        self.guard.begin(window, shut=fullscreen)
        if not fullscreen:
            window.show()
        QTimer.singleShot(_SETTLED_MS, self, self._settle)
        return window

    def close(self) -> None:
        """End the threads, then the window and its engine, then what they used."""
        self.guard.stop()
        self._reader.stop()
        self.feed.stop()
        self.narrator.close()
        for lane in self._lanes.values():
            lane.close()
        self.window = None
        self._stage.end(self, self.shelf)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self._stage.speak(language, self._manners, (self.way, self.photo, self.group, self.guard))
        self.date.speak(language)
        self.narrator.set_language(language)
        self.access.set_language(language)

    def _properties(self) -> dict[str, Any]:
        shown = {name: getattr(self, name) for name in _MODELS}
        return shown | {"out": self.guard.out, "keeper": self.guard.keeper}

    def _open_doors(self, window: QQuickWindow) -> None:
        from kiosk.vision import Wedge, clean_pasted

        self.keys = KeyDoor(
            window=window, wedge=Wedge(), clean=clean_pasted, given=self._given, began=self._scanner_began
        )
        self.door = PresenceDoor(window, self._touched, _nothing)

    def _scanner_began(self) -> None:
        self.guard.keeper.scanner_began()
        self.date.scanner_began()
        self.document.scanner_began()

    def _touched(self) -> bool:
        self.way.touched()
        self.guard.keeper.touched()
        return True

    @Slot()
    def _apply_looks(self) -> None:
        looks = self.access.looks
        theme = self._stage.theme()
        theme.setProperty("dark", looks.dark)
        theme.setProperty("contrast", looks.contrast)
        theme.setProperty("textScale", looks.text_scale)
        self._stage.theme("KioskTheme").setProperty("reach", looks.reach)

    @Slot()
    def _settle(self) -> None:
        if self.window is None:
            return
        fonts.load_rest()
        self._sounds.prepare()
        self.narrator.prepare()
        self._lanes["store"].run(self._service.zones, self._know_zones, _ignored)
        self._lanes["store"].run(self._service.zone_map, self._know_map, _ignored)
        self._lanes["eyes"].run(self._service.warm, _ready, _ignored)
        self._stage.theme().setProperty("settled", True)  # noqa: FBT003 - Qt's setter

    def _know_map(self, picture: Picture | None) -> None:
        if picture is not None and self.shelf.put_bgr("map", picture):
            self.way.set_map("image://people/map")

    def _know_zones(self, zones: Sequence[Zone]) -> None:
        self.way.set_zones(tuple(zones))


def _nothing() -> None:
    """Nobody signs in here, so there is nothing to lock."""


def _ready(_: None) -> None:
    """Nothing is waited for."""


def _ignored(error: KioskError) -> None:
    """Drop it: the watch says what is wrong."""
