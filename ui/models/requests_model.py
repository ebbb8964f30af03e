"""Exceptions that were asked for at the consoles: what became of each, until somebody has read it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any
from uuid import UUID

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.event.operators import RequestState
from ui.models.base import made_by_window
from ui.texts import overrides as texts
from ui.texts import people

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.event.operators import OverrideRequest
    from ui.models.wanted import Wanted
    from ui.services import AttendanceLike
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_MS = 1000
_MOST = 3


@dataclass(slots=True)
class _Asked:
    wanted: Wanted
    request: OverrideRequest
    error: KioskError | None = None


@QmlElement
@made_by_window
class RequestsModel(QObject):
    """`entries` holds one map a request: `id`, `name`, `text`, `state`; the newest first, at most three."""

    changed = Signal()
    answered = Signal(object)
    openWanted = Signal(object)

    def __init__(self, attendance: AttendanceLike, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._attendance, self._lane = attendance, lane
        self._asked: list[_Asked] = []
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    def add(self, wanted: Wanted, request: OverrideRequest) -> None:
        """Follow a request; asking again about the same person and matter replaces the earlier one."""
        self._asked = [one for one in self._asked if not _same(one.wanted, wanted)]
        self._asked = [_Asked(wanted, request), *self._asked][:_MOST]
        self._timer.start()
        self.changed.emit()

    @Slot()
    def look(self) -> None:
        """See whether an answer has come."""
        waiting = [one for one in self._asked if one.request.state is RequestState.OPEN]
        if not waiting:
            self._timer.stop()
        for one in waiting:
            look = partial(self._attendance.request, one.request.id)
            self._lane.run(look, self._seen, lambda _: None)

    @Slot(str)
    def withdraw(self, request_id: str) -> None:
        """Take a request back that nobody has answered."""
        asked = self._find(request_id)
        if asked is None or asked.request.state is not RequestState.OPEN:
            return

        def failed(error: KioskError) -> None:
            asked.error = error
            self.changed.emit()
            self.look()

        self._lane.run(partial(self._attendance.withdraw, asked.request.id), self._withdrawn, failed)

    @Slot(str)
    def dismiss(self, request_id: str) -> None:
        """Take away what was read; a request that waits stays."""
        asked = self._find(request_id)
        if asked is not None and asked.request.state is not RequestState.OPEN:
            self._asked.remove(asked)
            self.changed.emit()

    @Slot(str)
    def show(self, request_id: str) -> None:
        """Bring the person of a granted request back to the screen."""
        asked = self._find(request_id)
        if asked is not None and asked.request.state is RequestState.GRANTED:
            self.openWanted.emit(asked.wanted)

    def forget(self, wanted: Wanted) -> None:
        """Take away what was followed."""
        self._asked = [one for one in self._asked if one.wanted != wanted]
        self.changed.emit()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    def _seen(self, request: OverrideRequest) -> None:
        asked = self._find(str(request.id))
        if asked is None or asked.request.state is request.state:
            return
        asked.request, asked.error = request, None
        self.changed.emit()
        if request.state is RequestState.GRANTED:
            self.answered.emit(asked.wanted)

    def _withdrawn(self, request: OverrideRequest) -> None:
        asked = self._find(str(request.id))
        if asked is not None:
            self._asked.remove(asked)
            self.changed.emit()

    def _find(self, request_id: str) -> _Asked | None:
        return next((one for one in self._asked if str(one.request.id) == request_id), None)

    def _get_entries(self) -> list[dict[str, Any]]:
        return [
            {
                "id": str(one.request.id),
                "name": one.wanted.name,
                "state": one.request.state.value,
                "text": " ".join(people.words(one.error))
                if one.error is not None
                else texts.state(one.request.state, one.request.because),
            }
            for one in self._asked
        ]

    entries = Property(list, _get_entries, notify=changed)


def _same(one: Wanted, other: Wanted) -> bool:
    key: tuple[UUID, Any] = (one.delegate_id, one.action)
    return key == (other.delegate_id, other.action)
