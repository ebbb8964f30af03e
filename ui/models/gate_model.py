"""The gate as one state machine: waiting, checking, a verdict for three seconds, or a badge not checked."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.event.verdict import Verdict
from ui.code_reader import Sighting
from ui.models.base import Manners, made_by_window, shown
from ui.models.faces import fetching
from ui.models.gate_flow import DWELL_MS, RETRY_MS, GateStep, Passing
from ui.texts import gate as words
from ui.texts import reasons

if TYPE_CHECKING:
    from ui.models.gate_service import GateService
    from ui.models.person_model import PersonModel
    from ui.pictures import PictureShelf
    from ui.services import PresentedLike
    from ui.tasks import Lane
    from ui.timing import Timeline

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_SLOW_MS = 250


@dataclass(frozen=True, slots=True)
class GateView:
    """What fills the window; `look` is "idle", "checking", "admit", "refer", "refuse" or "trouble"."""

    look: str = "idle"
    word: str = ""
    why: str = ""
    what: str = ""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What is on the screen, before it is put into words."""

    step: GateStep = GateStep.IDLE
    verdict: Verdict | None = None
    error: KioskError | None = None
    crowded: bool = False


@dataclass(slots=True)
class Pace:
    """How long each step stays, and when a failed badge is tried again; in milliseconds."""

    dwell_ms: Mapping[GateStep, int] = field(default_factory=lambda: DWELL_MS)
    retry_ms: int = RETRY_MS


@QmlElement
@made_by_window
class GateModel(QObject):
    """Takes codes from every eye, one badge at a time, and shows what became of each."""

    changed = Signal()
    stepChanged = Signal()
    sounded = Signal(str)
    scanned = Signal()
    _waited = Signal()

    def __init__(  # noqa: PLR0913 - what one gate is made of, each named
        self,
        *,
        service: GateService,
        person: PersonModel,
        lane: Lane,
        shelf: PictureShelf,
        timeline: Timeline,
        manners: Manners,
        pace: Pace | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._person, self._lane = service, person, lane
        self._shelf, self._timeline, self._manners = shelf, timeline, manners
        self._pace = pace or Pace()
        self._passing = Passing(service.settings.admission.same_code_hold_seconds)
        self._now = _Shown()
        self._number = 0
        self._asking = False
        self._camera_ok = True
        self.view = GateView()
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._still_checking)
        self._waited.connect(self._slow.start)
        self._leave = QTimer(self, singleShot=True)
        self._leave.timeout.connect(self.clear)
        self._retry = QTimer(self, singleShot=True, interval=self._pace.retry_ms)
        self._failed: bytes | None = None
        self._retry.timeout.connect(self._try_again)
        self.retranslate()

    @property
    def step(self) -> GateStep:
        """Return where the gate is."""
        return self._now.step

    # Badges come in.

    def fresh(self, code: bytes, now: float) -> bool:
        """Return whether `code`, seen by the camera at monotonic second `now`, is a scan; for the reader's thread.

        While a badge is being checked no other counts, so that each verdict is seen before the next.
        """
        return not self._asking and self._passing.by_camera(code, now)

    def sighted(self, sighting: Sighting) -> None:
        """Take a code from the camera; called in the reader's thread, so that no drawing delays it."""
        if self._asking:
            # Taken from the hand scanner a moment ago: this one counts when it is seen next.
            self._passing.forget(sighting.data)
        else:
            self._present(sighting)

    def given(self, code: str) -> None:
        """Take a code from a hand scanner or the clipboard; its text is UTF-8."""
        now, data = time.monotonic(), code.encode()
        if self._asking:
            self._person.show(None)
            self._show(_Shown(GateStep.CHECKING, crowded=True))
        elif self._passing.by_hand(data, now):
            self._present(Sighting(data, now, now))

    def _present(self, sighting: Sighting) -> None:
        def work() -> tuple[PresentedLike, float]:
            return self._service.present(sighting.data), time.monotonic()

        self._asking = True
        self._waited.emit()
        self._lane.run(work, partial(self._presented, sighting), partial(self._not_presented, sighting))

    def _presented(self, sighting: Sighting, answer: tuple[PresentedLike, float]) -> None:
        presented, durable = answer
        self._person.show(presented.card)
        self._settle(_Shown(GateStep.SHOWN, presented.verdict))
        self._timeline.applied(sighting.seen, sighting.decoded, durable)
        self.sounded.emit(self._sound(presented))
        self._fetch_picture()
        self.scanned.emit()

    def _not_presented(self, sighting: Sighting, error: KioskError) -> None:
        self._person.show(None)
        self._settle(_Shown(GateStep.TROUBLE, error=error))
        self._failed = sighting.data
        self._retry.start()
        self.sounded.emit("refer")
        self.scanned.emit()

    def _settle(self, outcome: _Shown) -> None:
        self._slow.stop()
        self._retry.stop()
        self._asking = False
        self._number += 1
        self._show(outcome)

    @Slot()
    def _still_checking(self) -> None:
        if self._asking and self._now.step is not GateStep.CHECKING:
            self._person.show(None)
            self._show(_Shown(GateStep.CHECKING))

    @Slot()
    def _try_again(self) -> None:
        if self._failed is not None:
            self._passing.forget(self._failed)
            self._failed = None

    def _fetch_picture(self) -> None:
        number = self._number
        found = fetching(self._person.card, self._service, self._shelf)
        if found is None:
            return
        address, fetch = found

        def done(found: bool) -> None:  # noqa: FBT001 - the worker's answer
            # Whoever has come meanwhile must not be shown with this face.
            if found and number == self._number:
                self._person.set_picture(address)

        self._lane.run(fetch, done, lambda _: None)

    # What is shown.

    @Slot()
    def clear(self) -> None:
        """Forget who is shown and wait for the next badge; does nothing while one is being checked."""
        if self._asking:
            return
        self._number += 1
        self._person.show(None)
        self._show(_Shown())

    def set_camera_ok(self, camera_ok: bool) -> None:  # noqa: FBT001 - the state itself
        """Say how a badge is shown here: to the camera, or with the hand scanner."""
        if camera_ok != self._camera_ok:
            self._camera_ok = camera_ok
            self.retranslate()

    def _show(self, now: _Shown) -> None:
        before, self._now = self._now, now
        dwell = self._dwell(now.step)
        if dwell is None:
            self._leave.stop()
        else:
            self._leave.start(dwell)
        self.retranslate()
        if before.step is not now.step or now.step is not GateStep.IDLE:
            self.stepChanged.emit()

    def _sound(self, presented: PresentedLike) -> str:
        return presented.verdict.outcome.value

    def _dwell(self, step: GateStep) -> int | None:
        return self._pace.dwell_ms.get(step)

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        view = self._worded()
        if view != self.view:
            self.view = view
            self.changed.emit()

    def _worded(self) -> GateView:
        now, manners = self._now, self._manners
        if now.verdict is not None:
            direction = self._service.gate.direction
            return GateView(
                now.verdict.outcome.value,
                reasons.word(now.verdict.outcome),
                words.why(now.verdict, direction, manners.language, manners.zone),
                words.what_to_do(now.verdict, direction),
            )
        if now.error is not None:
            return GateView("trouble", *words.trouble(now.error))
        if now.step is GateStep.CHECKING:
            return GateView("checking", *words.checking(crowded=now.crowded))
        return GateView("idle", *words.idle(camera_ok=self._camera_ok))

    look = shown(str, "look", changed)
    word = shown(str, "word", changed)
    why = shown(str, "why", changed)
    what = shown(str, "what", changed)
