"""Who needs help at self-service: the list, the case in hand, and how it ends.

A case in hand ends by itself as helped when its delegate gets a badge (the store sees to that), or when the desk goes
on to the next person after a verdict that was not ADMIT: such a person has been told what to do. Whoever was admitted
and got no badge yet is not forgotten: the case stays this desk's, and stands in the list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.self_service import HelpEnd
from kiosk.event.verdict import Outcome
from ui.models.arrivals import Arrival, arriving
from ui.models.base import made_by_window, shown
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.flow import Step
from ui.models.help_cases_rows import HelpCaseLine, InHand
from ui.texts import help_cases as texts

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.errors import KioskError
    from kiosk.event.self_service import HelpCase
    from ui.models.actions_model import ActionsModel
    from ui.models.base import Manners
    from ui.models.desk_model import DeskModel
    from ui.models.person_model import PersonModel
    from ui.services import DeskService
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NAMES = (
    "key", "station", "since", "language", "stage", "why", "signs", "seenTo", "free", "saying",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Held:
    """The case in hand.

    Args:
        outcome: That of its delegate's verdict, None where nobody's invitation was read.
        came: Whether they came to the desk by themselves.
    """

    case: HelpCase
    outcome: Outcome | None = None
    came: bool = False


@QmlElement
@made_by_window
class HelpCasesModel(QObject):
    """`rows` are the open cases, `count` how many wait for somebody; `button` is empty where none does."""

    changed = Signal()
    took = Signal()

    def __init__(  # noqa: PLR0913, PLR0917 - whom it ties together
        self,
        service: DeskService,
        lane: Lane,
        manners: Manners,
        desk: DeskModel,
        person: PersonModel,
        actions: ActionsModel,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._lane, self._manners, self._now = service, lane, manners, now
        self._desk, self._person, self._actions = desk, person, actions
        self._rows: RowsModel[HelpCaseLine] = RowsModel(_NAMES, self)
        self._cases: tuple[HelpCase, ...] = ()
        self._version: int | None = None
        self._heard: frozenset[tuple[UUID, datetime]] = frozenset()
        self._looking = self._taking = False
        self._held: _Held | None = None
        self._notice = ""
        self.view = InHand()
        desk.stepChanged.connect(self._follow)
        desk.scanned.connect(self._meet)

    # --- looking ----------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Look who needs help, where the store has changed; called as often as the window looks at anything."""
        if self._looking:
            return
        self._looking = True
        service, known = self._service, self._version

        def work() -> tuple[int, tuple[HelpCase, ...] | None]:
            version = service.prints.version()
            return version, None if version == known else tuple(service.help_cases())

        self._lane.run(work, self._seen, self._unseen)

    def _seen(self, found: tuple[int, tuple[HelpCase, ...] | None]) -> None:
        self._looking = False
        version, cases = found
        if cases is not None and not self._desk.is_shut:
            self._version, self._cases = version, cases
            self._listen()
        self._show()

    def _unseen(self, _: KioskError) -> None:
        # Whatever is wrong, the strip says it; and nobody who is not signed in sees who needs help.
        self._looking = False
        self._version, self._cases = None, ()
        self._show()

    def _listen(self) -> None:
        """Sound once for whoever has called since the last look."""
        calls = frozenset((one.id, one.opened_at) for one in self._cases)
        new = {(one.id, one.opened_at) for one in self._cases if not one.taken_by} - self._heard
        self._heard = calls
        if new:
            self._desk.sounded.emit("help")

    # --- going there ------------------------------------------------------------------------------

    @Slot(str)
    def take(self, key: str) -> None:
        """Go to whoever called; a badge on its way out at this desk is waited for."""
        case = next((one for one in self._cases if str(one.id) == key), None)
        if case is not None and self._is_free(case) and self._desk.has_time():
            self._take(case)

    def _take(self, case: HelpCase, *, came: bool = False) -> None:
        if self._taking:
            return
        self._taking, self._notice = True, ""
        service = self._service

        def work() -> tuple[HelpCase, Arrival | None]:
            taken = service.take_case(case.id)
            presented = taken.presented
            if presented is None:
                return taken.case, None
            arrival = arriving(service, lambda: presented, b"")()
            good = presented.verdict.outcome is Outcome.ADMIT
            return taken.case, replace(arrival, portrait=taken.portrait if good else None)

        self._lane.run(work, partial(self._taken, came=came), partial(self._not_taken, came=came))
        self.changed.emit()

    def _taken(self, taken: tuple[HelpCase, Arrival | None], *, came: bool) -> None:
        case, arrival = taken
        outcome = None
        if arrival is not None:
            self._desk.arrive(arrival)
            outcome = arrival.presented.verdict.outcome
        self._taking = False
        self._remember(case)
        # Where the desk had no time for them any more, the case stays in the list as this desk's.
        if not self._desk.is_shut and (outcome is None or self._is_shown(case)):
            self._held = _Held(case, outcome, came)
            self._tell(case)
        self._show()
        self.took.emit()

    def _not_taken(self, error: KioskError, *, came: bool) -> None:
        self._taking = False
        self._notice = "" if came else " ".join(texts.words(error))
        self._again()
        self._show()

    def _tell(self, case: HelpCase) -> None:
        """Say what is not asked for again, where nothing weightier is being said."""
        done = texts.done(case)
        if done:
            self._actions.say("info", done)

    @Slot()
    def _meet(self) -> None:
        """Go on with the case of whoever came to the desk by themselves."""
        card = self._person.card
        held = None if self._held is None else self._held.case.id
        if card is None or self._taking or self._desk.is_shut or self._desk.step is not Step.VERDICT:
            return
        for case in self._cases:
            if case.delegate_id == card.delegate.id and case.id != held and self._is_free(case):
                self._take(case, came=True)
                return

    # --- ending -----------------------------------------------------------------------------------

    @Slot()
    def helped(self) -> None:
        """End the case in hand: somebody was helped."""
        self._end(HelpEnd.HELPED)

    @Slot()
    def nobody(self) -> None:
        """End the case in hand: nobody was there any more."""
        held = self._held
        self._end(HelpEnd.NOBODY_THERE)
        if held is not None and self._is_shown(held.case):
            self._desk.forget()

    @Slot()
    def _follow(self) -> None:
        """Notice that the person of the case in hand has gone from the desk."""
        held = self._held
        if held is None or held.outcome is None:
            return
        if self._is_shown(held.case):
            verdict = self._desk.visit.verdict
            self._held = replace(held, outcome=held.outcome if verdict is None else verdict.outcome)
        elif held.outcome is Outcome.ADMIT or self._desk.is_shut:
            self._held = None
            self._forget(held.case)
            self._again()
            self._show()
        else:
            self._end(HelpEnd.HELPED)

    def _end(self, end: HelpEnd) -> None:
        held, self._held = self._held, None
        if held is None:
            return
        self._forget(held.case)
        # An error leaves the case open, and the next look shows it again.
        self._lane.run(partial(self._service.close_case, held.case.id, end), self._again, self._again)
        self._show()

    def shut(self) -> None:
        """Show nothing to nobody: whoever worked here has gone, and the case in hand stays open."""
        self._held, self._cases, self._version, self._notice = None, (), None, ""
        self._show()

    # --- showing ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self._show()

    def _again(self, _: object = None) -> None:
        self._version = None
        self.look()

    def _remember(self, case: HelpCase) -> None:
        self._cases = tuple(case if one.id == case.id else one for one in self._cases)
        self._again()

    def _forget(self, case: HelpCase) -> None:
        """Drop a case until the next look says that it is open."""
        self._cases = tuple(one for one in self._cases if one.id != case.id)

    def _is_shown(self, case: HelpCase) -> bool:
        return case.delegate_id is not None and self._person.is_about(case.delegate_id)

    def _is_ours(self, case: HelpCase) -> bool:
        return case.taken_by == self._service.settings.station.code

    def _is_free(self, case: HelpCase) -> bool:
        """Return whether this desk may go there: nobody else has, or has let it lie."""
        if not case.taken_by or self._is_ours(case) or case.taken_at is None:
            return True
        after = timedelta(minutes=self._service.settings.admission.take_over_minutes)
        return self._now() - case.taken_at >= after

    def _show(self) -> None:
        language, now = self._manners.language, self._now()
        held = self._held
        others = [one for one in self._cases if held is None or one.id != held.case.id]
        self._rows.show(
            [
                HelpCaseLine.of(one, now, language, ours=self._is_ours(one), free=self._is_free(one))
                for one in others
            ]
        )
        self.view = InHand() if held is None else InHand.of(held.case, language, came=held.came)
        self.changed.emit()

    def _get_count(self) -> int:
        return sum(one.free for one in self._rows.rows)

    def _get_button(self) -> str:
        return texts.needed(self._get_count(), self._manners.language)

    def _get_notice(self) -> str:
        return self._notice

    def _is_busy(self) -> bool:
        return self._taking

    rows = model_property("_rows")
    count = Property(int, _get_count, notify=changed)
    button = Property(str, _get_button, notify=changed)
    notice = Property(str, _get_notice, notify=changed)
    busy = Property(bool, _is_busy, notify=changed)
    inHand = shown(bool, "up", changed)
    title = shown(str, "title", changed)
    facts = shown(str, "facts", changed)
    why = shown(str, "why", changed)
