"""What ties exceptions to the desk: asked for there, and gone on with there once they are granted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from kiosk.event.operators import RequestState
from ui.models.flow import Step
from ui.texts import overrides as texts

if TYPE_CHECKING:
    from uuid import UUID

    from ui.models.actions_model import ActionsModel
    from ui.models.desk_model import DeskModel
    from ui.models.override_model import OverrideModel
    from ui.models.person_model import PersonModel
    from ui.models.requests_model import RequestsModel
    from ui.models.wanted import Wanted


class Exceptions(QObject):
    """Presents a person again when two people have allowed it; never in the place of somebody else."""

    def __init__(  # noqa: PLR0913, PLR0917 - whom it ties together
        self,
        desk: DeskModel,
        person: PersonModel,
        actions: ActionsModel,
        override: OverrideModel,
        requests: RequestsModel,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._person = desk, person
        self._actions, self.requests, self.override = actions, requests, override
        self._told: Wanted | None = None
        override.granted.connect(self._granted)
        requests.answered.connect(self._granted)
        requests.openWanted.connect(self._open)
        desk.scanned.connect(self._say)

    @Slot(object)
    def _granted(self, wanted: Wanted) -> None:
        shown = self._shows(wanted.delegate_id)
        # Somebody else is at the desk: the notice stays, and whoever works there decides when.
        if not self._desk.is_shut and (shown or self._desk.step is Step.IDLE):
            self._open(wanted)

    @Slot(object)
    def _open(self, wanted: Wanted) -> None:
        self.requests.forget(wanted)
        if wanted.replace is not None and self._shows(wanted.delegate_id):
            self._desk.replace(wanted.replace.value)
            return
        self._told = wanted
        self._desk.bring_back(wanted)

    def _shows(self, delegate_id: UUID) -> bool:
        return self._desk.step in {Step.VERDICT, Step.CHECK_BADGE} and self._person.is_about(delegate_id)

    @Slot()
    def _say(self) -> None:
        """Say why the person is here again, once the verdict stands."""
        told, self._told = self._told, None
        if told is not None and self._shows(told.delegate_id):
            self._actions.say("info", texts.state(RequestState.GRANTED))
