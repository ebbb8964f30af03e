"""One delegate at a self-service station: what comes goes through the way, and what follows is done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.badges import Seen
from kiosk.event.self_service import Factor, Greeting, HelpCase, HelpCause, HelpEnd, Proved, Sent, Stage
from ui.models.base import made_by_window
from ui.models.self_service.errand_desk import FAULTS, ErrandDesk
from ui.models.self_service.flow import Way
from ui.models.self_service.help_watch import HelpWatch
from ui.models.self_service.page_actions import PageActions
from ui.models.self_service.page_view import Shown, page_view
from ui.models.self_service.patience import Patience
from ui.models.self_service.states import ASKING, LOOKING, UNTIMED, Came, Effect, Input, State, Turn
from ui.models.self_service.visit_pictures import VisitPictures
from ui.texts import self_service as texts

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.places import Zone
    from ui.code_reader import Sighting
    from ui.every_language import EveryLanguage
    from ui.models.base import Manners
    from ui.models.photo_model import Captured, PhotoModel
    from ui.models.self_service.service import SelfServiceService
    from ui.models.visit import Lanes
    from ui.pictures import PictureShelf
    from ui.services import Picture

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NO_GOOD_MS = 30_000


@QmlElement
@made_by_window
class SelfServiceModel(PageActions):
    """Holds the state of the one delegate, shows it as words, and has done what follows from what comes.

    Args:
        service: The opened station.
        photo: Looks for a good picture while it is active.
        lanes: The workers for store and printer.
        home: The station's own language.
        every: The languages there are.
        shelf: Where pictures wait for the page; the delegate's are taken from it when they leave.
    """

    stageChanged = Signal()
    languageWanted = Signal(str)
    lookAgainWanted = Signal()
    sounded = Signal(str)
    spoken = Signal(str)
    hinted = Signal(str)
    forgotten = Signal()
    collectedSeen = Signal(object)
    _seen = Signal(object)

    def __init__(  # noqa: PLR0913 - the parts of one window, each named
        self,
        *,
        service: SelfServiceService,
        photo: PhotoModel,
        lanes: Lanes,
        shelf: PictureShelf,
        manners: Manners,
        home: str,
        every: EveryLanguage,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        settings = service.settings.self_service
        self._service, self._photo, self._manners = service, photo, manners
        self._home, self._every = home, every
        self.way = Way(settings.portrait_tries)
        self.errands = ErrandDesk(service, lanes.store, lanes.printer)
        self.patience = Patience(settings.idle_seconds, settings.warning_seconds, self)
        self._state = State(language=home)
        self._shown = Shown()
        self._zones: tuple[Zone, ...] = ()
        self._code = b""
        self._page: Proved | None = None
        self._captured: Captured | None = None
        self.pictures = VisitPictures(shelf)
        self._help = HelpWatch(self.errands, self)
        self._help.taken.connect(self._help_taken)
        self._help.helped.connect(self._helped)
        self._no_good = QTimer(self, singleShot=True, interval=_NO_GOOD_MS)
        self._no_good.timeout.connect(self._gave_up)
        self.patience.idle.connect(self._idle)
        self.patience.gone.connect(self._gone)
        self.patience.ticked.connect(self.ticked)
        photo.captured.connect(self._took)
        photo.failed.connect(self._photo_failed)
        photo.changed.connect(self._photo_changed)
        self._seen.connect(self._code_came)
        self._deeds: Mapping[Effect, Callable[[Turn], None]] = {
            Effect.CHECK: self._check,
            Effect.PROVE: self._prove,
            Effect.LOOK: self._look,
            Effect.LOOK_AWAY: self._look_away,
            Effect.KEEP: self._keep,
            Effect.DRAW: self._draw,
            Effect.PRINT: self._print,
            Effect.HAND_OVER: lambda _: self.errands.hand_over(),
            Effect.CALL: self._call,
            Effect.END_CALL: self._end_call,
            Effect.FORGET: self._forget,
            Effect.WARN: self._warn,
        }
        self.retranslate()

    @property
    def state(self) -> State:
        """Return where the delegate is."""
        return self._state

    @property
    def looking(self) -> bool:
        """Return whether the camera looks for codes."""
        return self._state.stage in LOOKING

    def set_zones(self, zones: tuple[Zone, ...]) -> None:
        """Take over what zones there are."""
        self._zones = zones

    # What comes.

    def come(self, came: Came) -> None:
        """Go where `came` leads, and have done what follows."""
        before = self._state
        turn = self.way.advance(before, came)
        if turn.state == before and not turn.effects:
            return
        self._state = turn.state
        for effect in turn.effects:
            self._deeds[effect](turn)
        if self._state.language != before.language:
            self.languageWanted.emit(self._state.language)
        self._arrange(before)

    def _arrange(self, before: State) -> None:
        """Let clocks, camera and page follow the state."""
        stage = self._state.stage
        moved = stage is not before.stage
        if stage is not Stage.HELP:
            self._help.rest()
        if stage is not Stage.PORTRAIT:
            self._no_good.stop()
        if moved or (before.warned and not self._state.warned):
            if stage in UNTIMED:
                self.patience.rest()
            else:
                self.patience.begin()
        # A strange code that is still held up is not a second one.
        if moved and stage in ASKING and self._state.codes == before.codes:
            self.lookAgainWanted.emit()
        if moved:
            self._shown = replace(self._shown, hint="")
        self.retranslate()
        if moved:
            self.stageChanged.emit()
            self.spoken.emit(self.view.said)
        elif self._state.note and self._state.note != before.note:
            self.spoken.emit(self.view.note)

    def touched(self) -> None:
        """Say that somebody is here; while the page asks, its own buttons answer."""
        if self._state.stage not in UNTIMED and not self._state.warned:
            self.patience.begin()

    def sighted(self, sighting: Sighting) -> None:
        """Take a code that the camera saw. May be called in the reader's thread."""
        self._seen.emit(sighting.data)

    def given(self, code: str) -> None:
        """Take a code from a hand scanner."""
        self._code_came(code.encode())

    @Slot(object)
    def _code_came(self, code: bytes) -> None:
        stage = self._state.stage
        if stage is Stage.GROUP:
            self.collectedSeen.emit(code)
        elif stage is Stage.BADGE:
            self.errands.read_back(code, self._read, self._unread)
        elif stage in LOOKING:
            self._code = code
            self.come(Came(Input.CODE))

    # What follows.

    def _check(self, _: Turn) -> None:
        code, self._code = self._code, b""
        self.errands.check(code, self._met, self._trouble)

    def _met(self, greeting: Greeting) -> None:
        factors = tuple(greeting.factors)
        first = factors[0] if factors else None
        self._shown = Shown(greeting.given, greeting.delegation, factor=first, factors=factors)
        arrival = greeting.arrival
        if arrival.language not in self._every.languages:
            arrival = replace(arrival, language="")
        self.come(Came(Input.ARRIVED, arrival=arrival))
        self._know()

    def _know(self) -> None:
        """Take over who is here, where that may be shown."""
        if self._state.proved and self._shown.card is None:
            self._shown = replace(self._shown, card=self._service.known())
            self.retranslate()

    def _prove(self, _: Turn) -> None:
        answer, self._answer = self._answer, ""
        page, self._page = self._page, None
        factor = self._shown.factor
        if page is not None:
            QTimer.singleShot(0, self, partial(self._judged, page))
        elif factor is not None:
            self.errands.prove(factor, answer, self._judged, self._trouble)

    def page_judged(self, proved: Proved) -> None:
        """Take over what came of a passport that was held to the camera."""
        self._page = proved
        self.come(Came(Input.ANSWERED))

    def _judged(self, proved: Proved) -> None:
        if proved.ok:
            self._shown = replace(self._shown, card=self._service.known())
        self.come(Came(Input.PROVED if proved.ok else Input.NOT_PROVED, left=proved.left))

    def ask_for(self, factor: Factor) -> None:
        """Ask for `factor` instead."""
        self._shown = replace(self._shown, factor=factor)
        self.touched()
        self.retranslate()
        self.spoken.emit(self.view.said)

    def _look(self, _: Turn) -> None:
        self._drop_taken()
        self._photo.begin()
        self._no_good.start()

    def _look_away(self, _: Turn) -> None:
        self._photo.end()

    @Slot(object)
    def _took(self, captured: Captured) -> None:
        if self._state.stage is not Stage.PORTRAIT:
            return
        self._captured = captured
        self.pictures.take(captured.shown)
        self.picturesChanged.emit()
        self.come(Came(Input.CAPTURED))

    @Slot(object)
    def _photo_failed(self, _: KioskError) -> None:
        if self._state.stage is Stage.PORTRAIT:
            self.come(Came(Input.HELP, cause=HelpCause.FAULT, detail="portrait"))

    @Slot()
    def _photo_changed(self) -> None:
        if self._state.stage is not Stage.PORTRAIT:
            return
        if self._photo.problem != "no_face":
            self.touched()
        self.hint(texts.tr(texts.PORTRAIT_HINTS.get(self._photo.problem, "")))

    def hint(self, text: str) -> None:
        """Say what the camera sees amiss."""
        if text != self._shown.hint:
            self._shown = replace(self._shown, hint=text)
            self.retranslate()
            if text:
                self.hinted.emit(text)

    @Slot()
    def _gave_up(self) -> None:
        self.come(Came(Input.NO_GOOD))
        if self._state.stage is Stage.PORTRAIT:
            self._no_good.start()

    def _keep(self, _: Turn) -> None:
        captured = self._captured
        self._shown = replace(self._shown, drawn=False)
        if captured is not None:
            self.errands.keep(captured.image, self._drawn, self._trouble)

    def _draw(self, _: Turn) -> None:
        self._shown = replace(self._shown, drawn=False)
        self.errands.draw(self._drawn, self._trouble)

    def _drawn(self, picture: Picture) -> None:
        # Whoever has gone back meanwhile takes another picture; whoever has called for help may come back to this one.
        if self._state.stage not in {Stage.PREVIEW, Stage.HELP}:
            return
        self.pictures.draw(picture)
        self._captured = None
        self._shown = replace(self._shown, drawn=True)
        self.picturesChanged.emit()
        self.come(Came(Input.CAPTURED))
        self.retranslate()

    def _print(self, _: Turn) -> None:
        self.errands.print(self._printed, self._not_printed)

    def _printed(self, sent: Sent) -> None:
        if sent.out:
            self.come(Came(Input.PRINTED, check=sent.check))
        else:
            self.come(Came(Input.NOT_PRINTED, cause=HelpCause.PRINTER, detail=sent.fault))

    def _not_printed(self, error: KioskError) -> None:
        self.come(Came(Input.NOT_PRINTED, cause=FAULTS.get(error.code, HelpCause.FAULT), detail=error.code))

    def _read(self, seen: Seen) -> None:
        if seen is Seen.RIGHT:
            self.sounded.emit("admit")
            self.come(Came(Input.READ))
        else:
            self.sounded.emit("refer")
            self.come(Came(Input.NOT_READ, detail=texts.SEEN[seen]))

    def _unread(self, error: KioskError) -> None:
        self.come(Came(Input.HELP, cause=HelpCause.FAULT, detail=error.code))

    def _trouble(self, _: KioskError) -> None:
        self.come(Came(Input.TROUBLE, detail="try_again"))

    # Somebody is needed.

    def _call(self, turn: Turn) -> None:
        if turn.case is None:
            return
        self.sounded.emit("refer")
        self.errands.call(turn.case, self._called)

    def _called(self, _: HelpCase) -> None:
        if self._state.stage is Stage.HELP:
            self._help.follow()

    @Slot(str)
    def _help_taken(self, desk: str) -> None:
        if self._state.stage is Stage.HELP and not self._state.taken:
            self._shown = replace(self._shown, desk=desk)
            self.come(Came(Input.TAKEN))

    @Slot()
    def _helped(self) -> None:
        self.come(Came(Input.HELPED))

    def _end_call(self, turn: Turn) -> None:
        self.errands.end_call(HelpEnd.WENT_ON if turn.state.known else HelpEnd.NOBODY_THERE)
        self._shown = replace(self._shown, desk="")

    # The end.

    def _forget(self, _: Turn) -> None:
        self.errands.forget()
        self._photo.end()
        self._captured = None
        self.pictures.forget()
        self._code, self._answer = b"", ""
        self._shown = Shown()
        if self._state.stage in {Stage.ATTRACT, Stage.OUT}:
            self._state = replace(self._state, language=self._home, chosen=False)
        self.picturesChanged.emit()
        self.forgotten.emit()

    def _drop_taken(self) -> None:
        self._captured = None
        self.pictures.forget_taken()
        self.picturesChanged.emit()

    def _warn(self, _: Turn) -> None:
        self.sounded.emit("refer")
        self.spoken.emit(texts.still_there())

    @Slot()
    def _idle(self) -> None:
        self.come(Came(Input.IDLE))

    @Slot()
    def _gone(self) -> None:
        self.come(Came(Input.GONE))

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.view = page_view(self._state, self._shown, self.way, self._manners, self._zones)
        self.changed.emit()
