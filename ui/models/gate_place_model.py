"""Where the gate stands and how it is: gate, zone, direction, count inside, last scans, what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.event.verdict import Scan
from ui.models.base import Manners, made_by_window
from ui.texts import gate as words
from ui.texts import reasons

if TYPE_CHECKING:
    from ui.models.gate_service import GateService, GateStateLike
    from ui.services import PartLike

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_PARTS = ("camera", "mirror", "log")
_BEGINNING = frozenset({"starting"})
"""States that are not well yet, but nothing to worry about."""


@QmlElement
@made_by_window
class GatePlaceModel(QObject):
    """`notes` holds one map a part that is not well: `key`, `text` and `remedy`; `last` one a scan: `outcome`, `time`."""

    changed = Signal()

    def __init__(
        self,
        service: GateService,
        manners: Manners,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._manners, self._now = service, manners, now
        self._inside: int | None = None
        self._capacity: int | None = None
        self._recent: Sequence[Scan] = ()
        self._faults: dict[str, PartLike] = {}
        self._error: KioskError | None = None

    @Slot(object)
    def show(self, state: GateStateLike) -> None:
        """Show what was found."""
        parts: dict[str, PartLike] = {key: getattr(state.health, key) for key in _PARTS}
        faults = {key: part for key, part in parts.items() if not part.ok and part.code not in _BEGINNING}
        told = (state.inside, state.capacity, tuple(state.recent), {k: p.code for k, p in faults.items()})
        known = (
            self._inside,
            self._capacity,
            tuple(self._recent),
            {key: part.code for key, part in self._faults.items()},
        )
        if told == known and self._error is None:
            return
        self._inside, self._capacity, self._recent = state.inside, state.capacity, state.recent
        self._faults, self._error = faults, None
        self.changed.emit()

    @Slot(object)
    def tell(self, error: KioskError) -> None:
        """Show why nothing could be found out; what was known before stays."""
        if self._error is None or self._error.code != error.code:
            self._error = error
            self.changed.emit()

    @property
    def camera_ok(self) -> bool:
        """Return whether badges can be held up to a camera, as far as is known."""
        return self._has_camera() and "camera" not in self._faults

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        self.changed.emit()

    def _get_zone_number(self) -> int:
        return self._service.zone.number

    def _get_zone(self) -> str:
        return self._service.zone.names.get(self._manners.language)

    def _get_gate(self) -> str:
        return self._service.gate.names.get(self._manners.language)

    def _get_direction(self) -> str:
        return self._service.gate.direction.value

    def _get_direction_word(self) -> str:
        return words.direction_word(self._service.gate.direction)

    def _get_inside(self) -> str:
        if self._inside is None:
            return ""
        return words.inside(self._inside, self._capacity, self._manners.language)

    def _is_full(self) -> bool:
        return self._inside is not None and self._capacity is not None and self._inside >= self._capacity

    def _has_camera(self) -> bool:
        return self._service.camera.state.code != "none"

    def _get_last(self) -> list[dict[str, str]]:
        def row(scan: Scan) -> dict[str, str]:
            at = reasons.moment(scan.at, self._manners.language, self._manners.zone, today=self._now())
            return {"outcome": scan.outcome.value, "word": reasons.word(scan.outcome), "time": at}

        return [row(scan) for scan in self._recent]

    def _get_notes(self) -> list[dict[str, Any]]:
        told = [(key, *words.fault(key, part)) for key, part in self._faults.items()]
        if self._error is not None:
            told.insert(0, ("store", *words.trouble(self._error)[1:]))
        return [{"key": key, "text": text, "remedy": remedy} for key, text, remedy in told]

    zoneNumber = Property(int, _get_zone_number, notify=changed)
    zone = Property(str, _get_zone, notify=changed)
    gate = Property(str, _get_gate, notify=changed)
    direction = Property(str, _get_direction, notify=changed)
    directionWord = Property(str, _get_direction_word, notify=changed)
    inside = Property(str, _get_inside, notify=changed)
    full = Property(bool, _is_full, notify=changed)
    hasCamera = Property(bool, _has_camera, notify=changed)
    last = Property(list, _get_last, notify=changed)
    notes = Property(list, _get_notes, notify=changed)
