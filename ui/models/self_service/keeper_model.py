"""The keeper's sheet: an admin, by card and PIN, takes the station out of service, changes it, or closes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import BadInput
from kiosk.event.duty import Duty, Trouble
from ui.models.base import made_by_window, shown
from ui.models.pin_model import PinModel
from ui.models.self_service.keeper_rows import Rows
from ui.models.sign_in_steps import is_typed_digits
from ui.texts import keeper as texts
from ui.texts import self_service_out

if TYPE_CHECKING:
    from kiosk.config import Settings
    from kiosk.errors import KioskError
    from kiosk.event.operators import Operator
    from kiosk.people import Candidate
    from ui.models.self_service.duty_watch import DutyWatch
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_TOO_FAST = BadInput("typed_too_fast", "The PIN was typed as quickly as a scanner types.", "Type it again.")


class KeeperStep(StrEnum):
    """What the sheet shows; with `NONE` there is none."""

    NONE = ""
    CARD = "card"
    PIN = "pin"
    MENU = "menu"
    SETTINGS = "settings"
    CLOSE = "close"


_ENTERED = frozenset({KeeperStep.MENU, KeeperStep.SETTINGS, KeeperStep.CLOSE})
_BEFORE = {
    KeeperStep.PIN: KeeperStep.CARD,
    KeeperStep.SETTINGS: KeeperStep.MENU,
    KeeperStep.CLOSE: KeeperStep.MENU,
}
_LEFT_ALONE_MS = {KeeperStep.CARD: 20_000, KeeperStep.PIN: 30_000}
_LONGEST_MS = 90_000


class KeepingLike(Protocol):
    """As `kiosk.keeping.Keeping` has it. Calls block and may come from any thread."""

    def card(self, code: bytes) -> Candidate: ...  # noqa: D102
    def enter(self, candidate: Candidate, pin: str) -> Operator: ...  # noqa: D102
    def leave(self) -> None: ...  # noqa: D102
    def hold(self) -> Duty: ...  # noqa: D102
    def release(self) -> Duty: ...  # noqa: D102
    def accept_clock(self) -> Duty: ...  # noqa: D102
    def settings(self) -> Settings: ...  # noqa: D102
    def cameras(self) -> tuple[str, ...]: ...  # noqa: D102
    def change(self, changes: Mapping[str, str | bool]) -> None: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class KeeperView:
    """What stands on the sheet; `held` that the station was taken out of service, `clock` that its clock was set back."""

    step: str = ""
    title: str = ""
    text: str = ""
    notice: str = ""
    remedy: str = ""
    busy: bool = False
    held: bool = False
    clock: bool = False


@QmlElement
@made_by_window
class KeeperModel(QObject):
    """While `up`, every code and every key is about the sheet. It opens only where the station is `free` for it.

    Args:
        lane: Where PINs are tried and the store is written.
        is_card: Returns whether a code is an operator's card by its form, at once and without the store.
    """

    changed = Signal()
    upChanged = Signal()
    closeWanted = Signal()
    againWanted = Signal()
    """Opening the station again is wanted, with settings that were changed."""
    _came = Signal(object)

    def __init__(
        self,
        keeping: KeepingLike,
        watch: DutyWatch,
        lane: Lane,
        is_card: Callable[[bytes], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping, self._watch, self._lane, self._is_card = keeping, watch, lane, is_card
        self.pin_pad = PinModel(self)
        self.view = KeeperView()
        self._step = KeeperStep.NONE
        self._free = False
        self._candidate: Candidate | None = None
        self._error: KioskError | None = None
        self._busy = False
        self._rows = Rows()
        self._alone = QTimer(self, singleShot=True)
        self._alone.timeout.connect(self.leave)
        self._came.connect(self._take)
        self.pin_pad.entered.connect(self._typed)
        watch.seen.connect(self._seen)

    # What a window calls.

    @property
    def up(self) -> bool:
        """Return whether the sheet stands over the page."""
        return self._step is not KeeperStep.NONE

    def set_free(self, free: bool) -> None:  # noqa: FBT001 - a state, not a mode
        """Say whether no delegate is at the station, so that the sheet may open."""
        self._free = free

    def takes(self, code: bytes) -> bool:
        """Return whether `code` is for the sheet, and so is nobody else's. May be called in any thread."""
        if not self.up and not (self._free and self._is_card(code)):
            return False
        self._came.emit(code)
        return True

    def touched(self) -> None:
        """Say that somebody is here."""
        if self.up:
            self._wait()

    def scanner_began(self) -> None:
        """A hand scanner has begun to type: what came through before that was seen is no part of a PIN."""
        self.pin_pad.empty()

    # What whoever stands there does.

    @Slot()
    def knock(self) -> None:
        """Open the sheet, by a gesture that no delegate makes; does nothing while one is at the station."""
        if self._free and not self.up:
            self._go(KeeperStep.CARD)

    @Slot()
    def back(self) -> None:
        """Go back one step, or leave."""
        before = _BEFORE.get(self._step)
        if before is None:
            self.leave()
        else:
            self._go(before)

    @Slot()
    def leave(self) -> None:
        """Go, as when nothing is touched for a while; whoever was signed in is so no more."""
        if self.up:
            was_in = self._step in _ENTERED
            self._go(KeeperStep.NONE)
            if was_in:
                self._lane.run(self._keeping.leave, _nothing, _nothing)

    @Slot()
    def hold(self) -> None:
        """Take the station out of service, and go."""
        self._order(self._keeping.hold)

    @Slot()
    def release(self) -> None:
        """Bring the station back to service, and go."""
        self._order(self._keeping.release)

    @Slot()
    def acceptClock(self) -> None:
        """Say that the machine's clock is right."""
        if self._step is KeeperStep.MENU:
            self._begin()
            self._lane.run(self._keeping.accept_clock, self._accepted, self._told)

    @Slot()
    def openSettings(self) -> None:
        """Show the settings as they stand in the data folder."""
        if self._step is KeeperStep.MENU:
            self._begin()
            keeping = self._keeping
            self._lane.run(
                lambda: (keeping.settings(), keeping.cameras()),
                self._open_settings,
                self._told,
                topic="settings",
            )

    @Slot(str, int)
    def choose(self, name: str, place: int) -> None:
        """Choose one of the values that a row of the settings offers."""
        if self._step is KeeperStep.SETTINGS:
            self._rows.choose(name, place)
            self.retranslate()

    @Slot()
    def save(self) -> None:
        """Write what was changed and open the station again."""
        changes = self._rows.changes
        if self._step is KeeperStep.SETTINGS and changes:
            self._begin()
            self._lane.run(partial(self._keeping.change, changes), self._saved, self._told, topic="settings")

    @Slot()
    def askClose(self) -> None:
        """Ask whether the station is to be closed."""
        if self._step is KeeperStep.MENU:
            self._go(KeeperStep.CLOSE)

    @Slot()
    def closeStation(self) -> None:
        """Close the station."""
        if self._step is KeeperStep.CLOSE:
            self.leave()
            self.closeWanted.emit()

    # Cards and PINs come in.

    @Slot(object)
    def _take(self, code: bytes) -> None:
        if self._step is KeeperStep.NONE and self._free:
            self._go(KeeperStep.CARD)
        if self._step is KeeperStep.PIN and is_typed_digits(code):
            self.pin_pad.tell(_TOO_FAST)
        elif self._step in {KeeperStep.CARD, KeeperStep.PIN}:
            if self._step is KeeperStep.PIN:
                self._go(KeeperStep.CARD)
            self._begin()
            self._lane.run(partial(self._keeping.card, code), self._read, self._told, topic="card")

    def _read(self, candidate: Candidate) -> None:
        if self._step is KeeperStep.CARD:
            self._go(KeeperStep.PIN)
            self._candidate = candidate

    @Slot(str)
    def _typed(self, pin: str) -> None:
        candidate = self._candidate
        if candidate is None or self._step is not KeeperStep.PIN:
            return
        self._busy = True
        self._lane.run(partial(self._keeping.enter, candidate, pin), self._entered, self._refused)

    def _entered(self, _: Operator) -> None:
        if self._step is KeeperStep.PIN:
            self._go(KeeperStep.MENU)
        else:
            # Whoever it was has gone meanwhile.
            self._lane.run(self._keeping.leave, _nothing, _nothing)

    def _refused(self, error: KioskError) -> None:
        self._busy = False
        if error.code == "not_allowed":
            self._go(KeeperStep.CARD)
            self._told(error)
        else:
            self.pin_pad.refuse(error)

    # What comes of it.

    def _order(self, deed: Callable[[], Duty]) -> None:
        if self._step is KeeperStep.MENU:
            self._begin()
            self._lane.run(deed, self._ordered, self._told)

    def _ordered(self, duty: Duty) -> None:
        self._watch.take(duty)
        self.leave()

    def _accepted(self, duty: Duty) -> None:
        self._busy = False
        self._watch.take(duty)
        self.retranslate()

    @Slot(object)
    def _seen(self, _: Duty) -> None:
        self.retranslate()

    def _open_settings(self, found: tuple[Settings, tuple[str, ...]]) -> None:
        if self._step is KeeperStep.MENU:
            self._rows = Rows.of(*found)
            self._go(KeeperStep.SETTINGS)

    def _saved(self, _: None) -> None:
        self.leave()
        self.againWanted.emit()

    def _begin(self) -> None:
        self._busy, self._error = True, None
        self._wait()
        self.retranslate()

    def _told(self, error: KioskError) -> None:
        self._busy, self._error = False, error
        self.retranslate()

    # Where we are.

    def _go(self, step: KeeperStep) -> None:
        was_up, self._step = self.up, step
        self._busy, self._error, self._candidate = False, None, None
        self._lane.forget("card")
        self._lane.forget("settings")
        self.pin_pad.begin()
        if step is not KeeperStep.SETTINGS:
            self._rows = Rows()
        self._wait()
        self.retranslate()
        if was_up is not self.up:
            self.upChanged.emit()

    def _wait(self) -> None:
        if self.up:
            self._alone.start(_LEFT_ALONE_MS.get(self._step, _LONGEST_MS))
        else:
            self._alone.stop()

    @Slot()
    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        duty = self._watch.duty
        held = duty.trouble is Trouble.KEEPER
        title, text = texts.title(self._step)
        if self._step is KeeperStep.MENU:
            trouble = "" if duty.trouble is None else self_service_out.words(duty.trouble, duty.part)
            text = texts.standing(held=held, trouble=trouble)
        notice, remedy = ("", "") if self._error is None else texts.words(self._error)
        self.view = KeeperView(
            self._step.value,
            title,
            text,
            notice,
            remedy,
            self._busy,
            held,
            duty.trouble is Trouble.CLOCK,
        )
        self.pin_pad.retranslate()
        self.changed.emit()

    def _get_rows(self) -> list[dict[str, Any]]:
        return self._rows.shown()

    def _may_save(self) -> bool:
        return bool(self._rows.changes) and not self._busy

    def _get_pin(self) -> PinModel:
        return self.pin_pad

    isUp = Property(bool, lambda self: self.up, notify=upChanged)
    step = shown(str, "step", changed)
    title = shown(str, "title", changed)
    text = shown(str, "text", changed)
    notice = shown(str, "notice", changed)
    remedy = shown(str, "remedy", changed)
    busy = shown(bool, "busy", changed)
    held = shown(bool, "held", changed)
    clock = shown(bool, "clock", changed)
    rows = Property(list, _get_rows, notify=changed)
    maySave = Property(bool, _may_save, notify=changed)
    pin = Property(PinModel, _get_pin, constant=True)


def _nothing(_: object) -> None:
    """Nobody waits for it."""
