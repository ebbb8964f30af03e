"""The page of a head of delegation: who is chosen, what is done for them one after the other, and what is left."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import BadInput
from kiosk.event.badges import PrintState
from kiosk.event.groups import GroupSeen, MemberState
from ui.models.base import made_by_window, shown
from ui.models.console.rows_model import RowsModel, model_property
from ui.models.self_service.group_rows import ROLES, GroupRow, row_of
from ui.models.self_service.group_visit import CHOOSING, COLLECT, READ, GroupVisit
from ui.texts import groups as texts

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.badges import PrintJob
    from kiosk.event.groups import GroupRead, Member
    from ui.models.base import Manners
    from ui.models.self_service.group_service import GroupService
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_T = TypeVar("_T")
_WORKING = frozenset({"loading", "confirming", "printing", "stopping"})
_OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})


@dataclass(frozen=True, slots=True)
class GroupView:
    """What the page says; `step` is a key of `texts.PAGES`.

    Args:
        chosen: How many are chosen, in words; empty where nobody is to be chosen.
        all_chosen: Whether everybody is who can be.
        working: Whether the machine works and the head waits: nobody is asked whether they are still there.
    """

    step: str = "loading"
    title: str = ""
    sentence: str = ""
    note: str = ""
    primary: str = ""
    secondary: str = ""
    may_primary: bool = False
    chosen: str = ""
    all_chosen: bool = False
    working: bool = False


@QmlElement
@made_by_window
class GroupModel(QObject):
    """Leads the head through it: choose, print one after the other, read what came out, finish.

    Args:
        service: The station, for the head who was identified.
        lane: Where its calls run; badges are printed there.
    """

    changed = Signal()
    done = Signal()
    helpWanted = Signal(str)
    sounded = Signal(str)

    def __init__(
        self, service: GroupService, lane: Lane, manners: Manners, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service, self._lane, self._manners = service, lane, manners
        self._rows: RowsModel[GroupRow] = RowsModel(ROLES, self)
        self._now, self._visit = GroupVisit(), 0
        self.view = GroupView()

    # --- coming and going -------------------------------------------------------------------------

    @Slot()
    def open(self) -> None:
        """Show the delegation of the head who stands here now."""
        self._visit += 1
        self._now = GroupVisit()
        self._show()
        self._run(self._service.members, self._loaded)

    @Slot()
    def forget(self) -> None:
        """Let go of everybody; of a pile that is being printed the badge under way is the last."""
        self._visit += 1
        self._now = GroupVisit()
        self.view = GroupView()
        self._rows.show(())
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        if self._now.members or self._now.step != "loading":
            self._show()

    # --- choosing ---------------------------------------------------------------------------------

    @Slot(int)
    def toggle(self, place: int) -> None:
        """Choose somebody, or no longer."""
        row = self._rows.at(place)
        if row is not None and row.key in self._now.choosable:
            self._now.chosen ^= {row.key}
            self._show()

    @Slot()
    def toggleAll(self) -> None:
        """Choose everybody who can be; nobody where all are."""
        who = set(self._now.choosable)
        if who:
            self._now.chosen = set() if who <= self._now.chosen else who
            self._show()

    @Slot(str)
    def press(self, button: str) -> None:
        """Do what the button "primary" or "secondary" says; nothing where it says nothing."""
        if button == "primary" and self.view.may_primary:
            self._go_on()
        elif button == "secondary" and self.view.secondary:
            self._aside()

    @Slot(object)
    def given(self, code: bytes) -> None:
        """Take a code that was read; it counts only while collected badges wait for that."""
        if self.view.working or not self._now.unread:
            return
        self._run(lambda: self._service.read_back(code), self._read, self._unread)

    # --- steps ------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        now = self._now
        now.note, now.told = "", None
        if now.step not in CHOOSING:
            self.done.emit()
            return
        who = [one for one in now.choosable if one in now.chosen]
        if now.step == COLLECT:
            now.queue, now.total = who, len(who)
            self._print()
            return
        self._go("confirming")
        self._run(lambda: (self._service.confirm(who), self._service.members()), self._confirmed)

    def _aside(self) -> None:
        step = self._now.step
        if step in CHOOSING:
            self.done.emit()
        elif step == "printing":
            self._go("stopping")
        else:
            self.helpWanted.emit("unreadable" if step == READ else "printer")

    def _print(self) -> None:
        """Print the next one's badge, or end the run."""
        now = self._now
        if not now.queue or now.step == "stopping":
            self._ran()
            return
        self._go("printing")
        who = now.queue[0]
        self._run(lambda: self._service.collect((who,)), self._printed)

    def _printed(self, jobs: Sequence[PrintJob]) -> None:
        now = self._now
        if jobs and jobs[-1].state not in _OUT:
            now.note = "printer" if jobs[-1].state is PrintState.FAILED else "unclear"
            self._ran()
            return
        who = now.queue.pop(0)
        if jobs:
            # All of them are looked at again when the run has ended.
            now.put(who, MemberState.UNREAD if jobs[-1].state is PrintState.PRINTED else MemberState.ISSUED)
        else:
            now.tried.add(who)
        self._print()

    def _ran(self) -> None:
        """End a run: what came out is read first, what did not stays chosen."""
        self._now.chosen, self._now.queue, self._now.reading = set(self._now.queue), [], True
        self._run(self._service.members, self._looked)

    def _looked(self, members: Sequence[Member]) -> None:
        now = self._now
        left = {one.card.delegate.id for one in members if one.may_collect} & now.tried
        if left:
            now.left_out |= left
            now.note = now.note or "left_out"
        now.take(members)
        self._rest("trouble" if now.note == "unclear" and not now.unread else "")

    def _loaded(self, members: Sequence[Member]) -> None:
        self._now.take(members)
        self._rest()

    def _confirmed(self, ended: tuple[int, Sequence[Member]]) -> None:
        self._loaded(ended[1])

    def _read(self, read: GroupRead) -> None:
        now = self._now
        if read.delegate_id is not None and read.seen is not GroupSeen.OTHER:
            at_desk = read.seen is GroupSeen.AT_DESK
            now.put(read.delegate_id, MemberState.AT_DESK if at_desk else MemberState.ISSUED)
        who = [one for one in now.members if one.card.delegate.id == read.delegate_id]
        now.told, now.note = (read.seen, who[0].card.delegate.name.display if who else ""), ""
        if now.step == READ and not now.unread:
            now.told, now.note = None, "all_read"
        self.sounded.emit("admit" if read.seen is GroupSeen.RIGHT else "refer")
        self._rest()

    def _unread(self, _: KioskError) -> None:
        self._now.note, self._now.told = "fault", None
        self._show()

    def _failed(self, error: KioskError) -> None:
        self._now.note = "not_you" if isinstance(error, BadInput) else "fault"
        self._now.queue = []
        self._rest("trouble")

    # --- what is shown ----------------------------------------------------------------------------

    def _rest(self, step: str = "") -> None:
        """Go where there is something to do for the head."""
        self._go(step or self._now.next_step())

    def _go(self, step: str) -> None:
        now = self._now
        now.step = step
        if step in CHOOSING - now.offered:
            now.offered.add(step)
            now.chosen = set(now.choosable)
        self._show()

    def _run(
        self,
        work: Callable[[], _T],
        then: Callable[[_T], None],
        failed: Callable[[KioskError], None] | None = None,
    ) -> None:
        """Have the station do something; what comes back after the head has left is dropped."""
        visit, on_error = self._visit, failed or self._failed

        def here(take: Callable[[_T], None]) -> Callable[[_T], None]:
            return lambda result: take(result) if self._visit == visit else None

        self._lane.run(work, here(then), here(on_error))  # type: ignore[arg-type]  # one for results, one for errors

    def _show(self) -> None:
        now, language = self._now, self._manners.language
        choosable, step = now.choosable, now.step
        chosen = [one for one in choosable if one in now.chosen]
        said = texts.page(step, *now.counted(), language)
        self.view = GroupView(
            step=step,
            title=said.title,
            sentence=said.sentence,
            note=self._noted(),
            primary=said.primary,
            secondary=said.secondary,
            may_primary=bool(said.primary) and (step not in CHOOSING or bool(chosen)),
            chosen=texts.chosen(len(chosen), len(choosable), language) if choosable else "",
            all_chosen=len(chosen) == len(choosable),
            working=step in _WORKING,
        )
        self._rows.show(
            [
                row_of(one, language, chosen=chosen, choosable=choosable, current=now.current)
                for one in now.members
            ]
        )
        self.changed.emit()

    def _noted(self) -> str:
        if self._now.told is not None:
            return texts.seen(*self._now.told)
        return texts.note(self._now.note)

    step = shown(str, "step", changed)
    title = shown(str, "title", changed)
    sentence = shown(str, "sentence", changed)
    note = shown(str, "note", changed)
    primaryText = shown(str, "primary", changed)
    secondaryText = shown(str, "secondary", changed)
    mayPrimary = shown(bool, "may_primary", changed)
    chosenText = shown(str, "chosen", changed)
    allChosen = shown(bool, "all_chosen", changed)
    working = shown(bool, "working", changed)
    people = model_property("_rows")
