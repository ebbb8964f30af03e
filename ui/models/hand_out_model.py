"""The hand-out desk as one state machine: a gate's, with the pigeon-hole that stays until its badge is scanned."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.accreditation.handing import Step
from ui.models.base import made_by_window, shown
from ui.models.gate_flow import GateStep
from ui.models.gate_model import GateModel, GateView
from ui.models.gate_service import PassageService
from ui.texts import hand_out as words

if TYPE_CHECKING:
    from kiosk.accreditation.handing import Shown
    from ui.code_reader import Sighting
    from ui.services import PresentedLike

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STAYS = frozenset({Step.HOLE, Step.OTHERS_BADGE})


class HandOutService(PassageService, Protocol):
    """One opened hand-out desk."""

    def present(self, code: bytes) -> Shown:
        """Return what came of the exact bytes read; it is in the log when this returns."""
        ...

    def forget(self) -> None:
        """Await nobody's badge any longer."""
        ...


@dataclass(frozen=True, slots=True)
class HandOutView(GateView):
    """What fills the window; `look` may be "hole" besides, and then `hole` says which."""

    hole: str = ""


@QmlElement
@made_by_window
class HandOutModel(GateModel):
    """Takes codes from every eye, one at a time, and shows what became of each."""

    holeChanged = Signal()
    _told: Shown | None = None

    def _presented(self, sighting: Sighting, answer: tuple[PresentedLike, float]) -> None:
        self._told = cast("Shown", answer[0])
        super()._presented(sighting, answer)

    def _sound(self, presented: PresentedLike) -> str:
        look = self.view.look
        # A pigeon-hole found is good news, not yet the end of it: the eye has it in large letters.
        return "admit" if look == "hole" else look or presented.verdict.outcome.value

    def _dwell(self, step: GateStep) -> int | None:
        told = self._told
        stays = step is GateStep.SHOWN and told is not None and told.step in _STAYS
        return None if stays else super()._dwell(step)

    @Slot()
    def clear(self) -> None:
        """Forget who is shown, and whose badge is awaited; does nothing while a code is being checked."""
        if self._asking:
            return
        if self._told is not None and self._told.awaited is not None:
            service = cast("HandOutService", self._service)
            self._lane.run(service.forget, lambda _: None, lambda _: None)
        self._told = None
        super().clear()

    def retranslate(self) -> None:
        """Say it all once more in the language of now."""
        super().retranslate()
        self.holeChanged.emit()

    def _worded(self) -> HandOutView:
        told = self._told
        if self._now.verdict is not None and told is not None:
            manners = self._manners
            said = words.told(told, self._person.view.name, manners.language, manners.zone)
            return HandOutView(*said, hole=str(told.hole) if said[0] == "hole" else "")
        if self._now.step is GateStep.IDLE:
            return HandOutView("idle", *words.idle())
        said_by_gate = super()._worded()
        return HandOutView(said_by_gate.look, said_by_gate.word, said_by_gate.why, said_by_gate.what)

    hole = shown(str, "hole", holeChanged)
