"""The desk as one state machine: scan, verdict, photo, review, print, hand over, next."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.event.badges import ReplaceReason, UnreadReason
from ui.code_reader import Sighting
from ui.models.arrivals import Arrival, arriving
from ui.models.badge_way import TAKEN, BadgeWay
from ui.models.base import made_by_window
from ui.models.errands import Errands
from ui.models.faces import fetching
from ui.models.flow import REPLACEABLE, SCANNING, Action, Offers, Step, offers
from ui.models.photo_model import Captured
from ui.models.visit import Lanes, Panels, Visit
from ui.texts import portraits, steps
from ui.texts.actions import KEYS

if TYPE_CHECKING:
    from ui.models.wanted import Wanted
    from ui.pictures import PictureShelf
    from ui.services import DeskService, PresentedLike
    from ui.timing import Timeline

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1
_SLOW_MS = 250


@QmlElement
@made_by_window
class DeskModel(QObject):
    """Knows where the visit is; everything a button, a key or the autopilot does goes through `act`.

    While `is_shut`, because sign-in or the lock stands over the page, nothing is taken.
    """

    stepChanged = Signal()
    sounded = Signal(str)
    scanned = Signal()
    lookAgainWanted = Signal()
    searchWanted = Signal()
    replaceWanted = Signal()
    unreadWanted = Signal()
    exceptionWanted = Signal(object)
    _waited = Signal()

    def __init__(  # noqa: PLR0913 - what one desk is made of, each named
        self,
        *,
        service: DeskService,
        panels: Panels,
        lanes: Lanes,
        shelf: PictureShelf,
        timeline: Timeline,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._panels, self._lanes = service, panels, lanes
        self._shelf, self._timeline = shelf, timeline
        self._step = Step.IDLE
        self._visit = Visit()
        self._errands = Errands(panels.actions, lambda: self._visit.number)
        self._way = BadgeWay(service, panels, lanes, self._errands, shelf, self)
        self.is_shut = False
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self._still_checking)
        self._waited.connect(self._slow.start)
        panels.photo.captured.connect(self._captured)
        panels.photo.failed.connect(self._photo_failed)
        panels.people.chosen.connect(self.open_person)
        self._show_actions()

    @property
    def visit(self) -> Visit:
        """Return what is known of the visit."""
        return self._visit

    def again(self) -> None:
        """Present whoever is at the desk once more: something about them has changed."""
        card = self._panels.person.card
        if self._visit.code is not None:
            self._present(Sighting.by_hand(self._visit.code))
        elif card is not None:
            self.open_person(card.delegate.id)

    @property
    def step(self) -> Step:
        """Return where the visit is."""
        return self._step

    def waits_for(self, job_id: UUID) -> bool:
        """Return whether the badge of this visit was not printed, and its job is that one."""
        return self._step is Step.FAILED and self._visit.job is not None and self._visit.job.id == job_id

    @property
    def offers(self) -> Offers:
        """Return what may be done now."""
        visit, known = self._visit, self._panels.person.card is not None
        good, badge = visit.good, self._has_badge
        return offers(self._step, visit.verdict, has_badge=badge, good_photo=good, known=known)

    @property
    def _has_badge(self) -> bool:
        card = self._panels.person.card
        return card is not None and card.badge_serial is not None

    def sighted(self, sighting: Sighting) -> None:
        """Take a code from the camera; called in the reader's thread, so that no drawing delays it."""
        shown = self._visit.code == sighting.data and self._step is not Step.IDLE
        if self.is_shut:
            return
        if self._step is Step.CHECK_BADGE:
            self._way.check(sighting.data)
        elif self._step in SCANNING and not shown:
            self._present(sighting)

    def given(self, code: str) -> None:
        """Take a code from a hand scanner or the clipboard; its text is UTF-8."""
        if self._step is Step.CHECK_BADGE and not self.is_shut:
            self._way.check(code.encode())
        elif self.has_time():
            self._present(Sighting.by_hand(code.encode()))

    @Slot(object)
    def open_person(self, delegate_id: UUID) -> None:
        """Take a person found by name."""
        if self.has_time():
            self._judge_entry(Sighting.by_hand(b""), lambda: self._service.open_person(delegate_id))

    def arrive(self, arrival: Arrival) -> None:
        """Take a person whose verdict was given elsewhere in the window; let be where another is being seen to."""
        self._presented(Sighting.by_hand(b""), arrival)

    def has_time(self) -> bool:
        """Return whether another person may come now; say so where not."""
        if self.is_shut:
            return False
        if self._step in REPLACEABLE:
            return True
        self._panels.actions.say("info", QCoreApplication.translate("Desk", "One moment: this badge first."))
        return False

    def _present(self, sighting: Sighting) -> None:
        self._judge_entry(sighting, lambda: self._service.present(sighting.data))

    def _judge_entry(self, sighting: Sighting, ask: Callable[[], PresentedLike]) -> None:
        self._waited.emit()
        work = arriving(self._service, ask, sighting.data)
        self._lanes.store.run(work, partial(self._presented, sighting), self._not_presented)

    def _presented(self, sighting: Sighting, arrival: Arrival) -> None:
        presented = arrival.presented
        self._slow.stop()
        if self._step is not Step.CHECKING and not self.has_time():
            return
        self._way.note_handed_over()
        self._panels.photo.end()
        self._shelf.forget(TAKEN)
        self._visit = Visit(
            number=self._visit.number + 1,
            code=sighting.data or None,
            verdict=presented.verdict,
            same_person_due=arrival.before.same_person,
        )
        self._panels.actions.say()
        self._panels.person.show(presented.card)
        self._panels.verdict.show(presented.verdict, has_badge=self._has_badge)
        self.go(Step.VERDICT)
        self._way.resume(arrival)
        self._timeline.applied(sighting.seen, sighting.decoded, arrival.durable)
        self.sounded.emit(presented.verdict.outcome.value)
        self._fetch_picture()
        self.scanned.emit()

    def _not_presented(self, error: KioskError) -> None:
        self._slow.stop()
        self._leave()
        self._panels.actions.tell(error)

    @Slot()
    def _still_checking(self) -> None:
        if self._step in SCANNING:
            self._leave()
            self.go(Step.CHECKING)

    def _fetch_picture(self) -> None:
        card, alone = self._panels.person.card, self._visit.same_person_due
        found = fetching(card, self._service, self._shelf, from_outside=alone)
        if found is not None:
            address, fetch = found

            def done(there: bool) -> None:  # noqa: FBT001 - the worker's answer
                if there:
                    self._panels.person.set_picture(address)

            self._errands.ask(self._lanes.store, fetch, done, quiet=True)

    # What the volunteer does.

    @Slot(str)
    def act(self, name: str) -> None:
        """Do the action `name` if it is offered now; anything else is ignored."""
        action = Action(name) if name in set(Action) else None
        if (
            self.is_shut
            or action is None
            or action not in self.offers.all
            or not self._panels.actions.may(action)
        ):
            return
        self._deeds()[action]()

    @Slot()
    def primary(self) -> None:
        """Do what the primary button says."""
        if self.offers.primary is not None:
            self.act(self.offers.primary)

    @Slot(str)
    def key(self, name: str) -> None:
        """Do what the key `name` stands for now, if anything."""
        found = self.offers
        meant = [one for one in (*found.beside, *found.below, *found.all) if KEYS.get(one) == name]
        if meant:
            self.act(meant[0])

    def _deeds(self) -> dict[Action, Callable[[], None]]:
        return {
            Action.SCAN: self.lookAgainWanted.emit,
            Action.TAKE_PHOTO: self._take_photo,
            Action.TAKE_AGAIN: self._begin_photo,
            Action.USE_PHOTO: self._use_photo,
            Action.USE_ANYWAY: self._use_photo,
            **self._way.deeds(),
            Action.LATER: self._leave,
            Action.BACK: self._back,
            Action.NEXT: self._leave,
            Action.WRONG_PERSON: self._wrong_person,
            Action.CALL_SUPERVISOR: self._call_supervisor,
            Action.ASK_EXCEPTION: partial(self.want, "admit"),
            Action.REPLACE: self.replaceWanted.emit,
        }

    @Slot(str)
    def replace(self, reason: str) -> None:
        """Print another badge in the place of the one in force, for a reason of `ReplaceReason`."""
        offered = {Action.REPLACE, Action.BADLY_PRINTED} & self.offers.all
        may = bool(offered) and self._panels.actions.may(Action.REPLACE)
        if may and not self.is_shut and reason in set(ReplaceReason):
            self._way.replace(ReplaceReason(reason))

    @Slot(str)
    def unread(self, reason: str) -> None:
        """Issue the badge that was printed without reading it, for a reason of `UnreadReason`."""
        may = Action.UNREADABLE in self.offers.all and self._panels.actions.may(Action.UNREADABLE)
        if may and not self.is_shut and reason in set(UnreadReason):
            self._way.go_round(UnreadReason(reason))

    def bring_back(self, wanted: Wanted) -> None:
        """Present again whoever an exception was granted for, by the same code where there was one."""
        if wanted.code is None:
            self.open_person(wanted.delegate_id)
        elif self.has_time():
            self._present(Sighting.by_hand(wanted.code))

    @Slot()
    def forget(self) -> None:
        """Clear the desk of a visit that somebody else began; a badge on its way out is waited for."""
        if self._step in REPLACEABLE:
            self._leave()

    def _take_photo(self) -> None:
        if self._step is Step.PHOTO:
            self._panels.photo.take()
        else:
            self._begin_photo()

    def _begin_photo(self) -> None:
        self._visit.captured = None
        self._panels.person.set_taken("")
        self.go(Step.PHOTO)
        self._panels.photo.begin()

    @Slot(object)
    def _captured(self, captured: Captured) -> None:
        key = f"{TAKEN}{self._visit.number}-{time.monotonic_ns()}"
        self._shelf.put_bgr(key, captured.shown)
        self._visit.captured = captured
        self._panels.person.set_taken(f"image://people/{key}")
        self.go(Step.REVIEW)

    @Slot(object)
    def _photo_failed(self, error: KioskError) -> None:
        self.go(Step.VERDICT)
        self._panels.actions.tell(error)

    def _use_photo(self) -> None:
        card, captured = self._panels.person.card, self._visit.captured
        if card is None or captured is None:
            return
        because = ",".join(captured.problems)

        def keep() -> bytes:
            return self._service.keep_portrait(card.delegate.id, captured.image, because)

        def kept(portrait: bytes) -> None:
            self._visit.portrait = portrait
            self.go(Step.SAME_PERSON if self._visit.same_person_due else Step.READY)

        self._errands.ask(self._lanes.store, keep, kept)

    def _back(self) -> None:
        self._panels.photo.end()
        self.go(Step.VERDICT)

    def _leave(self) -> None:
        """Clear the desk for whoever comes next."""
        self._way.note_handed_over()
        self._panels.photo.end()
        self._shelf.forget(TAKEN)
        self._visit = Visit(number=self._visit.number + 1)
        self._panels.person.show(None)
        self._panels.verdict.show(None)
        self._panels.actions.say()
        self.go(Step.IDLE)

    def want(self, action: str) -> None:
        """Have an exception asked for, for whoever is at the desk."""
        card = self._panels.person.card
        if card is not None:
            from ui.models.wanted import wanted_for

            self.exceptionWanted.emit(wanted_for(card, action, self._visit))

    def _wrong_person(self) -> None:
        self._leave()
        self.searchWanted.emit()

    def _call_supervisor(self) -> None:
        card = self._panels.person.card
        whom = None if card is None else card.delegate.id

        def called(_: None) -> None:
            self._panels.actions.say(
                "info", QCoreApplication.translate("Desk", "A supervisor has been called."), ""
            )
            self.scanned.emit()

        self._errands.ask(self._lanes.store, lambda: self._service.call_supervisor(whom), called, quiet=True)

    def go(self, step: Step) -> None:
        """Be at `step` from now on."""
        self._step = step
        self._show_actions()
        self.stepChanged.emit()

    def _show_actions(self) -> None:
        captured, good = self._visit.captured, self._visit.good
        sentence = steps.sentence(self._step, self._visit)
        if self._step is Step.REVIEW and captured is not None and not good:
            sentence = portraits.better_again(captured.problems)
        elif self._visit.verdict is not None:
            # The panel is where one looks for what to do; said twice it would be read twice.
            self._panels.verdict.say(sentence)
            sentence = ""
        self._panels.actions.show(self._step, self.offers, sentence, good=good)

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._panels.actions.say()
        self._show_actions()

    def _get_step(self) -> str:
        return self._step.value

    stepName = Property(str, _get_step, notify=stepChanged)
