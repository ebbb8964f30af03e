"""What is open beside the list of the page Cases, and what a supervisor says of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.watch import HitState
from kiosk.supervision.filters import Filter
from ui.models.base import made_by_window, shown
from ui.models.console.cases_rows import CaseView, asked_view, case_view, likeness_view
from ui.models.console.entry_model import fetched
from ui.models.pin_model import PinModel
from ui.texts import errors

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.console.casework import Asked, CaseFile, Likeness, Waiting
    from kiosk.errors import KioskError
    from kiosk.event.people import DelegateCard
    from ui.models.console.context import ConsoleContext

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LONGEST = 200


@QmlElement
@made_by_window
class CaseDetailModel(QObject):
    """One request, hit or case in full; `mode` is "" or "pin" while a grant waits for the PIN.

    `settled` comes when something was decided here.
    """

    changed = Signal()
    settled = Signal()

    def __init__(self, context: ConsoleContext, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.pin_pad = PinModel(self)
        self.pin_pad.entered.connect(self._granted_by)
        self._key: tuple[Any, ...] | None = None
        self._found: Waiting | None = None
        self._thing: Asked | Likeness | CaseFile | None = None
        self._card: DelegateCard | None = None
        self._picture = ""
        self._mode = ""
        self._busy = False
        self._notice: tuple[str, str] = ("", "")
        self.view = CaseView()

    @property
    def key(self) -> tuple[Any, ...] | None:
        """Return what is open, or None."""
        return self._key

    def open(self, key: tuple[Any, ...], found: Waiting) -> None:
        """Open one thing of the list."""
        if key == self._key:
            return
        self._forget()
        self._key = key
        self.follow(found)

    def follow(self, found: Waiting) -> None:
        """Take over what the list says now; close what is no longer in it."""
        self._found = found
        key = self._key
        if key is None:
            return
        thing: Asked | Likeness | None = None
        if key[0] == "asked":
            thing = next((one for one in found.asked if one.request.id == key[1]), None)
        elif key[0] == "likeness":
            pair = key[1:]
            thing = next(
                (one for one in found.likenesses if (one.hit.entry_id, one.hit.delegate_id) == pair), None
            )
        else:
            self._read_case(key[1], found)
            return
        if thing is None:
            self._gone()
        else:
            self._take(thing, thing.card)

    @Slot()
    def close(self) -> None:
        """Close it and forget who was shown."""
        self._forget()
        self._notice = ("", "")
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.pin_pad.retranslate()
        self._show()

    # What the supervisor says.

    @Slot()
    def grant(self) -> None:
        """Ask for the PIN with which a request is granted."""
        if self._kind() == "asked" and not self._busy:
            self._mode = "pin"
            self._notice = ("", "")
            self.pin_pad.begin()
            self.changed.emit()

    @Slot()
    def back(self) -> None:
        """Grant nothing yet."""
        if self._mode and not self.pin_pad.view.busy:
            self._mode = ""
            self.pin_pad.begin()
            self.changed.emit()

    @Slot(str)
    def decline(self, because: str) -> None:
        """Decline a request, with a reason that whoever asked will read."""
        if self._kind() == "asked" and self._key is not None:
            done = QCoreApplication.translate("Cases", "Declined. The desk has been told.")
            self._settle(partial(self._context.service.casework.decline, self._key[1], _cut(because)), done)

    @Slot(str)
    def clear(self, because: str) -> None:
        """Say that a hit is somebody else."""
        self._decide(HitState.CLEARED, because, QCoreApplication.translate("Cases", "Cleared."))

    @Slot(str)
    def hold(self, because: str) -> None:
        """Say that a hit is this person."""
        self._decide(HitState.HELD, because, QCoreApplication.translate("Cases", "Held."))

    @Slot(str)
    def closeCase(self, because: str) -> None:
        """Close a case for a reason."""
        if self._kind() == "case" and self._key is not None:
            done = QCoreApplication.translate("Cases", "The case is closed.")
            self._settle(partial(self._context.service.casework.close, self._key[1], _cut(because)), done)

    @Slot()
    def openScans(self) -> None:
        """Show the scans behind it."""
        thing = self._thing
        behind = getattr(thing, "behind", None)
        if behind is None and self._card is not None:
            behind = Filter(people=frozenset({self._card.delegate.id}))
        if behind is not None:
            self._context.open_scans(behind)

    @Slot()
    def openPerson(self) -> None:
        """Show whom it is about."""
        if self._card is not None:
            self._context.open_person(self._card.delegate.id)

    def _decide(self, state: HitState, because: str, done: str) -> None:
        if self._kind() == "likeness" and self._key is not None:
            casework, (_, entry_id, delegate_id) = self._context.service.casework, self._key
            self._settle(partial(casework.decide, entry_id, delegate_id, state, _cut(because)), done)

    @Slot(str)
    def _granted_by(self, pin: str) -> None:
        if self._kind() != "asked" or self._key is None:
            return
        done = QCoreApplication.translate("Cases", "Granted. The desk goes on by itself.")
        self._settle(
            partial(self._context.service.casework.grant, self._key[1], pin), done, self.pin_pad.refuse
        )

    def _settle(
        self, work: Callable[[], Any], done: str, refused: Callable[[KioskError], None] | None = None
    ) -> None:
        """Do what was decided; its answer is told even when something else is open by then."""
        if self._busy:
            return
        key = self._key

        def then(_: object) -> None:
            self._busy = False
            if key == self._key:
                self._forget()
            self._notice = ("done", done)
            self.changed.emit()
            self.settled.emit()

        def failed(error: KioskError) -> None:
            self._busy = False
            if refused is not None and self._mode == "pin" and error.code.startswith("sign_in"):
                refused(error)
            else:
                self._mode = ""
                self._notice = ("fault", " ".join(filter(None, errors.words(error))))
            self.changed.emit()
            self.settled.emit()

        self._busy, self._notice = True, ("", "")
        self.changed.emit()
        self._context.work.run(work, then, failed)

    # What is shown.

    def _read_case(self, case_id: UUID, found: Waiting) -> None:
        if all(case.id != case_id for case in found.cases):
            self._gone()
            return

        def read() -> CaseFile:
            return self._context.service.casework.case(case_id)

        self._context.look.run(read, lambda file: self._take(file, file.card), self._lost, topic="case")

    def _take(self, thing: Asked | Likeness | CaseFile, card: DelegateCard | None) -> None:
        self._thing, self._card = thing, card
        self._show()
        picture = None if card is None else card.portrait or card.delegate.photo
        if picture is not None:
            self._context.look.run(
                lambda: fetched(self._context, picture), self._pictured, lambda _: None, topic="case-picture"
            )

    def _pictured(self, address: str) -> None:
        if self._card is not None:
            self._picture = address
            self.changed.emit()

    def _gone(self) -> None:
        self._forget()
        if self._notice[0] != "done":
            self._notice = ("info", QCoreApplication.translate("Cases", "This was settled meanwhile."))
        self.changed.emit()

    def _lost(self, error: KioskError) -> None:
        self._notice = ("fault", " ".join(filter(None, errors.words(error))))
        self.changed.emit()

    def _forget(self) -> None:
        for topic in ("case", "case-picture"):
            self._context.look.forget(topic)
        self._key, self._thing, self._card, self._picture, self._mode = None, None, None, "", ""
        self.pin_pad.begin()
        self.view = CaseView()

    def _show(self) -> None:
        thing, found, manners, now = self._thing, self._found, self._context.manners, self._context.now()
        if thing is None or found is None:
            self.view = CaseView()
        elif self._kind() == "asked":
            self.view = asked_view(thing, now, manners, found.stations)  # type: ignore[arg-type]  # by its kind
        elif self._kind() == "likeness":
            self.view = likeness_view(thing, now, manners)  # type: ignore[arg-type]  # by its kind
        else:
            self.view = case_view(thing, found, now, manners)  # type: ignore[arg-type]  # by its kind
        self.changed.emit()

    def _kind(self) -> str:
        return "" if self._key is None else str(self._key[0])

    def _is_settled(self) -> bool:
        return self.view.settled != "" and self.view.kind == "case"

    kind = shown(str, "kind", changed)
    title = shown(str, "title", changed)
    note = shown(str, "note", changed)
    fact = shown(str, "fact", changed)
    told = shown(str, "told", changed)
    outcome = shown(str, "outcome", changed)
    word = shown(str, "word", changed)
    name = shown(str, "name", changed)
    ownScript = shown(str, "own_script", changed)
    initials = shown(str, "initials", changed)
    delegation = shown(str, "delegation", changed)
    function = shown(str, "function", changed)
    number = shown(str, "number", changed)
    lines = shown(list, "lines", changed)
    sides = shown(list, "sides", changed)
    scans = shown(list, "scans", changed)
    usual = shown(list, "usual", changed)
    settledWords = shown(str, "settled", changed)
    hasPerson = shown(bool, "has_person", changed)
    hasScans = shown(bool, "has_scans", changed)
    isSettled = Property(bool, _is_settled, notify=changed)
    picture = Property(str, lambda self: self._picture, notify=changed)
    mode = Property(str, lambda self: self._mode, notify=changed)
    busy = Property(bool, lambda self: self._busy, notify=changed)
    noticeKind = Property(str, lambda self: self._notice[0], notify=changed)
    notice = Property(str, lambda self: self._notice[1], notify=changed)
    pin = Property(QObject, lambda self: self.pin_pad, constant=True)


def _cut(text: str) -> str:
    return " ".join(text.split())[:_LONGEST]
