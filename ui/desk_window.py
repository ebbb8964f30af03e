"""One desk window put together: lanes, models, threads and the QML that shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from ui import fonts
from ui.camera_feed import CameraFeed
from ui.code_reader import CodeReader, Sighting
from ui.key_door import KeyDoor
from ui.models.actions_model import ActionsModel
from ui.models.base import Manners
from ui.models.desk_model import DeskModel
from ui.models.flow import LOOKING
from ui.models.people_model import PeopleModel
from ui.models.person_model import PersonModel
from ui.models.photo_model import PhotoModel
from ui.models.recent_model import RecentModel
from ui.models.sign_in_model import SignInModel
from ui.models.strip_model import StripModel
from ui.models.verdict_model import VerdictModel
from ui.models.visit import Lanes, Panels
from ui.models.window_model import WindowModel
from ui.pictures import PictureShelf
from ui.presence_door import PresenceDoor
from ui.sounds import SoundBoard
from ui.stage import Looks, Retranslated, Stage, page, paint_connection
from ui.tasks import Lane
from ui.timing import Timeline
from ui.watch import Watch

if TYPE_CHECKING:
    from ui.models.exceptions import Exceptions
    from ui.models.override_model import OverrideModel
    from ui.models.requests_model import RequestsModel
    from ui.models.wanted import Wanted
    from ui.prints import Prints
    from ui.services import DeskService

_SETTLED_MS = 700


def desk_stage() -> Stage:
    """Return the engine with the desk's page; it needs no desk yet, so it is made while one is opened."""
    return Stage(page("Desk", "DeskWindow"))


class DeskWindow(QObject):
    """Owns everything of one window. `show()` opens it; `close()` ends every thread, then the engine.

    Args:
        service: The opened station; its camera is started, and nothing else of it is owned.
        stage: The engine, made before.
        looks: How to start.
    """

    def __init__(self, service: DeskService, stage: Stage, looks: Looks) -> None:
        super().__init__()
        self._service, self._stage = service, stage
        settings = service.settings
        self._manners = Manners("en", service.event)
        self.timeline = Timeline()
        self.shelf = PictureShelf()
        self._sounds = SoundBoard(self)
        self._lanes = {
            name: Lane(name, self) for name in ("store", "search", "eyes", "printer", "watch", "people")
        }
        self._named = looks.operator
        self.window: QQuickWindow | None = None
        self._make_models()
        self._make_people()
        self._watch = Watch(service, self._lanes["watch"], self)
        self._reader = self._make_reader()
        self._wire()
        self.speak(looks.language or settings.interface.language)
        self.about.set_dark((looks.theme or settings.interface.theme) == "dark")
        self.about.set_sound(settings.interface.sound)
        self.about.set_text_scale(looks.text_scale)

    def _make_models(self) -> None:
        service, manners = self._service, self._manners
        self.feed = CameraFeed(service.camera, self)
        self.verdict = VerdictModel(manners, self)
        self.person = PersonModel(manners, self)
        self.photo = PhotoModel(service, self.feed, self._lanes["eyes"], self)
        self.actions = ActionsModel(self)
        self.people = PeopleModel(
            service=service,
            lane=self._lanes["search"],
            shelf=self.shelf,
            manners=manners,
            parent=self,
        )
        self.recent = RecentModel(manners, lambda: datetime.now(UTC), self)
        self.strip = StripModel(manners, self)
        self.about = WindowModel(service.settings.station.label, self._named, manners, self)
        self.desk = DeskModel(
            service=service,
            panels=Panels(self.verdict, self.person, self.photo, self.people, self.actions),
            lanes=Lanes(self._lanes["store"], self._lanes["printer"]),
            shelf=self.shelf,
            timeline=self.timeline,
            parent=self,
        )

    def _make_people(self) -> None:
        attendance, lane = self._service.attendance, self._lanes["people"]
        self._exceptions: Exceptions | None = None
        self.prints: Prints | None = None
        must = self._service.settings.people.volunteers_must_sign_in and self._named in {"", "-"}
        self.sign_in = SignInModel(attendance, lane, self._manners, self, must=must)
        self.desk.is_shut = self.sign_in.up

    @property
    def override(self) -> OverrideModel:
        """Return what asks for exceptions; made when it is first wanted, or when the window has settled."""
        return self._make_exceptions().override

    @property
    def requests(self) -> RequestsModel:
        """Return what follows them; made with `override`."""
        return self._make_exceptions().requests

    def _make_exceptions(self) -> Exceptions:
        if self._exceptions is None:
            from ui.models.desk_extras import DeskExtras
            from ui.models.exceptions import Exceptions
            from ui.models.override_model import OverrideModel
            from ui.models.requests_model import RequestsModel

            attendance, lane = self._service.attendance, self._lanes["people"]
            requests = RequestsModel(attendance, lane, self)
            override = OverrideModel(attendance, self.sign_in, requests, lane, self)
            self._exceptions = Exceptions(self.desk, self.person, self.actions, override, requests, self)
            self.extras = DeskExtras(self._service, lane, self._manners, self)
            override.changed.connect(self._follow_step)
            self._hand_over()
        return self._exceptions

    def _hand_over(self) -> None:
        """Let the page know of what was made late."""
        if self.window is not None and self._exceptions is not None:
            self.window.setProperty("override", self._exceptions.override)
            self.window.setProperty("requests", self._exceptions.requests)
            self.extras.hand_over(self.window)

    def _make_prints(self) -> None:
        from ui.prints import Prints

        if self.prints is None and self.window is not None:
            self.prints = Prints(self._service, self.desk, self.sign_in, self._manners, self)
            self.window.setProperty("printing", self.prints.model)

    @Slot(object)
    def _ask_exception(self, wanted: Wanted) -> None:
        self.override.open_for(wanted)

    def _takes(self, data: bytes) -> bool:
        """Return whether a code is sign-in's or a second person's. May be called in any thread: makes nothing."""
        late = self._exceptions
        return self.sign_in.takes(data) or (late is not None and late.override.takes(data))

    def _make_reader(self) -> CodeReader:
        from kiosk.vision.debounce import Debounce

        hold = Debounce(self._service.settings.admission.same_code_hold_seconds)
        return CodeReader(self._service.camera, self._service.reader, hold.fresh, self._sighted)

    def _sighted(self, sighting: Sighting) -> None:
        self.feed.give_way()
        if self._takes(sighting.data):
            return
        if self.sign_in.touched():
            self.desk.sighted(sighting)

    def _given(self, code: str) -> None:
        if not self._takes(code.encode()):
            self.desk.given(code)

    def _scanner_began(self) -> None:
        self.sign_in.scanner_began()
        if self._exceptions is not None:
            self._exceptions.override.scanner_began()

    def _wire(self) -> None:
        self.desk.stepChanged.connect(self._follow_step)
        self.desk.lookAgainWanted.connect(self._reader.look_again)
        self.sign_in.upChanged.connect(self._follow_sign_in)
        self.sign_in.left.connect(self.desk.forget)
        self.sign_in.changed.connect(self._name_operator)
        self.desk.exceptionWanted.connect(self._ask_exception)
        self.desk.scanned.connect(self._watch.look)
        self.desk.sounded.connect(self._sounds.play)
        self.strip.asked.connect(self._watch.look)
        self.strip.changed.connect(lambda: self.verdict.set_camera_ok(self.strip.is_ok("camera")))
        self._watch.healthSeen.connect(self.strip.show)
        self._watch.recentSeen.connect(self.recent.show)
        self._watch.recentSeen.connect(self._look_for_cases)
        self.about.languageWanted.connect(self.speak)
        self.about.looksChanged.connect(self._apply_looks)

    def show(self, *, fullscreen: bool = False) -> QQuickWindow:
        """Open the window and begin to look.

        Raises:
            KioskError: `window_failed` when Qt cannot make it.
        """
        self._stage.serve(self.shelf, self.feed)
        self._apply_looks()
        window = self._stage.build(self._properties())
        self.window = window
        self._hand_over()
        window.frameSwapped.connect(self.timeline.painted, paint_connection())
        self._open_key_door(window)
        self.feed.start()
        self._reader.start()
        self._watch.start()
        self.sign_in.start()
        if fullscreen:
            window.showFullScreen()
        else:
            window.show()
        QTimer.singleShot(_SETTLED_MS, self, self._settle)
        return window

    def close(self) -> None:
        """End the threads, then the window and its engine, then what they used."""
        self._watch.stop()
        self.sign_in.stop()
        self._reader.stop()
        self.feed.stop()
        if self.prints is not None:
            self.prints.close()
        for lane in self._lanes.values():
            lane.close()
        self.window = None
        self._stage.end(self, self.shelf)

    @Slot(str)
    def speak(self, language: str) -> None:
        """Say everything in `language` from now on."""
        self._stage.speak(language, self._manners, self._models())

    @Slot()
    def adopt(self) -> None:
        """Take the event over from a service that has just been opened."""
        self._manners.event = self._service.event
        for model in self._models():
            model.retranslate()

    def _models(self) -> tuple[Retranslated, ...]:
        return (
            self.verdict,
            self.person,
            self.photo,
            self.people,
            self.recent,
            self.strip,
            self.about,
            self.actions,
            self.sign_in,
            *(() if self._exceptions is None else (self.requests, self.override, *self.extras.models)),
            *(() if self.prints is None else (self.prints.model,)),
            # Last: it says anew what the others' words are about.
            self.desk,
        )

    def camera_code(self) -> str:
        """Return the stable code of the camera's state."""
        return self._service.camera.state.code

    def _properties(self) -> dict[str, Any]:
        names = [
            "about",
            "desk",
            "verdict",
            "person",
            "photo",
            "actions",
            "people",
            "recent",
            "strip",
            "feed",
        ]
        return {name: getattr(self, name) for name in names} | {"signIn": self.sign_in}

    def _open_key_door(self, window: QQuickWindow) -> None:
        from kiosk.vision.typed import Wedge, clean_pasted

        self.keys = KeyDoor(
            window=window, wedge=Wedge(), clean=clean_pasted, given=self._given, began=self._scanner_began
        )
        # Installed last and so asked first: what comes too late is not even looked at for codes.
        self.door = PresenceDoor(window, self.sign_in.touched, self.sign_in.lock)

    @Slot()
    def _apply_looks(self) -> None:
        theme = self._stage.theme()
        dark, scale, sound = self.about.looks
        theme.setProperty("dark", dark)
        theme.setProperty("textScale", scale)
        self._sounds.enabled = sound

    @Slot()
    def _follow_step(self) -> None:
        late = self._exceptions
        cards = self.sign_in.up or (late is not None and late.override.wants_card)
        self._reader.watch(watching=cards or self.desk.step in LOOKING)

    @Slot()
    def _follow_sign_in(self) -> None:
        self.desk.is_shut = self.sign_in.up
        if self.sign_in.up:
            self.people.clear()
        self._follow_step()

    @Slot()
    def _look_for_cases(self) -> None:
        if self._exceptions is not None:
            self.extras.help_cases.look()

    @Slot()
    def _name_operator(self) -> None:
        self.about.set_operator(self.sign_in.view.who or self._named)

    def _settle(self) -> None:
        if self.window is None:
            return
        self._make_exceptions()
        self._make_prints()
        fonts.load_rest()
        fonts.warm()
        self._sounds.prepare()
        self._stage.theme().setProperty("settled", True)  # noqa: FBT003 - the signature is Qt's
