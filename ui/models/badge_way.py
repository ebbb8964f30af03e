"""A badge on its way: compared for, printed, asked about, read, handed over."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from kiosk.event.badges import Checked, PrintJob, PrintState, ReplaceReason, SameAnswer, Seen, UnreadReason
from ui.models.errands import OUT, answering, printing
from ui.models.flow import Action, Step
from ui.texts import checking, health

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.models.arrivals import Arrival
    from ui.models.desk_model import DeskModel
    from ui.models.errands import Errands
    from ui.models.visit import Lanes, Panels, Printed
    from ui.pictures import PictureShelf
    from ui.services import DeskService

TAKEN = "taken-"
"""How the keys of pictures begin that are forgotten with the visit."""
_NEEDS_TWO, _COMPARE = "override_needed", "same_person_due"
_TO_HAND_OVER = frozenset({PrintState.PRINTED, PrintState.VERIFIED})


class BadgeWay:
    """What the desk does between an admitted person and a badge in the hand."""

    def __init__(  # noqa: PLR0913, PLR0917 - what the desk is made of
        self,
        service: DeskService,
        panels: Panels,
        lanes: Lanes,
        errands: Errands,
        shelf: PictureShelf,
        desk: DeskModel,
    ) -> None:
        self._service, self._panels, self._lanes = service, panels, lanes
        self._errands, self._shelf, self._desk = errands, shelf, desk

    def deeds(self) -> Mapping[Action, Callable[[], None]]:
        """Return what each action on this way does."""
        return {
            Action.PRINT: self.print,
            Action.PRINT_WITHOUT: self._print_without,
            Action.TRY_AGAIN: self.print,
            Action.CAME_OUT: partial(self._answer, came_out=True),
            Action.NOT_THERE: partial(self._answer, came_out=False),
            Action.UNREADABLE: self._desk.unreadWanted.emit,
            Action.BADLY_PRINTED: partial(self.replace, ReplaceReason.BADLY_PRINTED),
            Action.SAME: partial(self._compared, SameAnswer.SAME),
            Action.DIFFERENT: partial(self._compared, SameAnswer.DIFFERENT),
            Action.NOT_SURE: partial(self._compared, SameAnswer.NOT_SURE),
        }

    def print(self) -> None:
        """Make the badge where that was not done before, and print it."""
        card, visit = self._panels.person.card, self._desk.visit
        if card is None:
            return
        work = printing(self._service, visit, card.delegate.id)
        self._panels.verdict.instead(None)
        self._desk.go(Step.PRINTING)
        self._errands.ask(self._lanes.printer, work, self._printed, self._not_printed)

    def replace(self, reason: ReplaceReason) -> None:
        """Print another badge in the place of the one in force."""
        self._desk.visit.replacing = reason
        self.print()

    def _print_without(self) -> None:
        self._panels.photo.end()
        self._panels.person.set_taken("")
        self._desk.visit.portrait = None
        if self._desk.visit.same_person_due:
            self._desk.go(Step.SAME_PERSON)
        else:
            self.print()

    def _compared(self, answer: SameAnswer) -> None:
        """Write the answer down; only "same" leads on, anything else to a supervisor."""
        card = self._panels.person.card
        if card is None:
            return
        who = card.delegate.id

        def work() -> None:
            self._service.same_person(who, answer)
            if answer is SameAnswer.NOT_SURE:
                self._service.call_supervisor(who)

        def written(_: None) -> None:
            if answer is SameAnswer.SAME:
                # Still due for another picture: what was said is said of this one.
                self._desk.go(Step.READY)
            else:
                # The rule itself says what follows, and is asked again once two people have allowed it.
                self._desk.again()

        self._errands.ask(self._lanes.store, work, written)

    def _printed(self, printed: Printed) -> None:
        job = self._desk.visit.job = printed.job
        if printed.check:
            self._desk.visit.resumed = False
            self._desk.go(Step.CHECK_BADGE)
        elif job.state in OUT:
            self._desk.go(Step.DONE)
        elif job.state is PrintState.UNKNOWN:
            self._desk.go(Step.TRAY)
        else:
            self._desk.go(Step.FAILED)
            self._panels.actions.say("error", *health.not_printed(printed.printer))
        self._desk.scanned.emit()

    def _not_printed(self, error: KioskError) -> None:
        visit = self._desk.visit
        if error.code in {_NEEDS_TWO, _COMPARE}:
            self._desk.go(Step.VERDICT if visit.job is None else Step.CHECK_BADGE)
            self._panels.actions.tell(error)
            self._desk.want("reprint" if error.code == _NEEDS_TWO else "admit")
            visit.replacing = None
            return
        self._desk.go(Step.FAILED)
        self._panels.actions.tell(error)

    def _answer(self, *, came_out: bool) -> None:
        job = self._desk.visit.job
        if job is None:
            return

        def answered(settled: Printed) -> None:
            self._desk.visit.job = settled.job
            if came_out:
                self._printed(settled)
            else:
                self.print()

        self._desk.go(Step.PRINTING)
        work = answering(self._service, job, came_out=came_out)
        self._errands.ask(self._lanes.printer, work, answered, self._not_printed)

    # Where an earlier visit, or another station, had got to.

    def resume(self, arrival: Arrival) -> None:
        """Go on where a badge was printed but not read, or where the portrait was kept already."""
        if arrival.read:
            self._panels.actions.say("info", *checking.read())
        elif arrival.before.unchecked is not None:
            self._desk.visit.job, self._desk.visit.resumed = arrival.before.unchecked, True
            self._desk.go(Step.CHECK_BADGE)
        elif arrival.portrait is not None:
            self._desk.visit.portrait = arrival.portrait
            self._show_kept(arrival.portrait)
            self._desk.go(Step.SAME_PERSON if arrival.before.same_person else Step.READY)

    def _show_kept(self, portrait: bytes) -> None:
        key = f"{TAKEN}{self._desk.visit.number}-kept"

        def fetch() -> bool:
            data = self._service.picture(portrait)
            return data is not None and self._shelf.put_jpeg(key, data)

        def done(there: bool) -> None:  # noqa: FBT001 - the worker's answer
            # Another one may be being taken by now.
            if there and self._desk.step in {Step.READY, Step.SAME_PERSON}:
                self._panels.person.set_taken(f"image://people/{key}")

        self._errands.ask(self._lanes.store, fetch, done, quiet=True)

    # Reading the badge that was printed.

    def check(self, code: bytes) -> None:
        """Look whether `code` is that of the badge just printed. May be called in the reader's thread."""
        job = self._desk.visit.job
        if job is None:
            return
        self._errands.ask(
            self._lanes.store,
            lambda: self._service.check_badge(job.id, code),
            partial(self._checked, code),
            quiet=True,
        )

    def _checked(self, code: bytes, checked: Checked) -> None:
        job = self._desk.visit.job
        if self._desk.step is not Step.CHECK_BADGE or job is None or job.id != checked.job.id:
            return
        self._panels.actions.say()
        if checked.seen is Seen.RIGHT:
            # It stays in view: that is no next person.
            self._desk.visit.code = code
            self._issued(checked.job)
            self._desk.sounded.emit("admit")
        else:
            self._panels.verdict.instead(partial(checking.wrong, checked))
            self._desk.sounded.emit("refuse")

    def go_round(self, reason: UnreadReason) -> None:
        """Issue the badge unread; the reason goes into the log."""
        job = self._desk.visit.job
        if job is not None:
            work = partial(self._service.badge_unread, job.id, reason)
            self._errands.ask(self._lanes.store, work, self._issued)

    def _issued(self, job: PrintJob) -> None:
        self._desk.visit.job = job
        self._panels.verdict.instead(None)
        self._desk.go(Step.DONE)
        self._desk.scanned.emit()

    def note_handed_over(self) -> None:
        """Note that whoever leaves the desk has the badge in the hand."""
        job = self._desk.visit.job
        if self._desk.step is Step.DONE and job is not None and job.state in _TO_HAND_OVER:
            work = partial(self._service.hand_over, job.id)
            self._errands.ask(self._lanes.store, work, lambda _: None, quiet=True)
