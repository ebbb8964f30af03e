"""Keeps an unattended window at its duty: closes and opens it, lets the keeper in, and nothing else out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.event.self_service import Stage
from kiosk.keeping import AGAIN, CLOSED
from ui.every_language import EveryLanguage
from ui.heartbeat import Heartbeat
from ui.kiosk_door import KioskDoor
from ui.models.self_service.duty_watch import DutyWatch
from ui.models.self_service.keeper_model import KeeperModel
from ui.models.self_service.out_model import OutModel
from ui.models.self_service.states import Came, Input
from ui.texts import self_service_out

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.event.duty import Duty
    from ui.models.self_service.self_service_model import SelfServiceModel
    from ui.models.self_service.service import SelfServiceService
    from ui.tasks import Lane

_FREE = frozenset({Stage.ATTRACT, Stage.OUT})


class SelfServiceGuard(QObject):
    """Watches one window, from `begin` to `stop`.

    Args:
        lanes: The window's workers `watch` and `people`.
    """

    ended = Signal(int)
    """The station is to end, with this exit status."""

    def __init__(
        self,
        service: SelfServiceService,
        way: SelfServiceModel,
        lanes: Mapping[str, Lane],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._way = way
        self._door: KioskDoor | None = None
        self.out = OutModel(EveryLanguage(), self)
        self.watch = DutyWatch(service.duty_book, lanes["watch"], self)
        self.keeper = KeeperModel(service.keeping, self.watch, lanes["people"], is_operator_card, self)
        self.heartbeat = Heartbeat(parent=self)
        self.watch.seen.connect(self._seen)
        self.watch.out.connect(self._out)
        self.watch.back.connect(self._back)
        self.keeper.closeWanted.connect(self._closed)
        self.keeper.againWanted.connect(self._again)
        way.stageChanged.connect(self._moved)
        self._moved()

    def begin(self, window: QQuickWindow, *, shut: bool) -> None:
        """Show the window and keep it.

        Args:
            window: Made, not shown yet.
            shut: Whether it fills the screen and nothing leads out of it; else whoever opened it shows it.
        """
        if shut:
            self._door = KioskDoor(window)
            self._door.show()
        self.watch.start()
        self.heartbeat.start()

    def stop(self) -> None:
        """Watch no more."""
        self.watch.stop()
        self.heartbeat.stop()
        if self._door is not None:
            self._door.let_go()

    def end(self, status: int = 0) -> None:
        """Open the door and ask for the end of the program."""
        if self._door is not None:
            self._door.let_go()
        self.ended.emit(status)

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.out.retranslate()
        self.keeper.retranslate()

    @Slot(object)
    def _seen(self, duty: Duty) -> None:
        self.out.show(duty)
        self.heartbeat.status(self_service_out.staff(duty) or "Open")

    @Slot(str)
    def _out(self, code: str) -> None:
        self._way.come(Came(Input.OUT, detail=code))

    @Slot()
    def _back(self) -> None:
        self._way.come(Came(Input.IN))

    @Slot()
    def _moved(self) -> None:
        self.keeper.set_free(self._way.state.stage in _FREE)

    @Slot()
    def _closed(self) -> None:
        self.end(CLOSED)

    @Slot()
    def _again(self) -> None:
        self.end(AGAIN)


def is_operator_card(code: bytes) -> bool:
    """Return whether `code` is an operator's card by its form; whose, and whether it holds, is asked later."""
    from kiosk.credential import inspect
    from kiosk.errors import BadInput
    from kiosk.event.credentials import CredentialKind

    try:
        return inspect(code).claims.kind is CredentialKind.OPERATOR
    except BadInput:
        return False
