"""What a desk does beside its flow, made when the window has settled: walk-ins, badges handed back, help."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.models.flow import Step
from ui.models.hand_back_model import HandBackModel
from ui.models.help_cases_model import HelpCasesModel
from ui.models.walk_in_model import WalkInModel

if TYPE_CHECKING:
    from uuid import UUID

    from ui.desk_window import DeskWindow
    from ui.models.base import Manners
    from ui.services import DeskService
    from ui.tasks import Lane


class DeskExtras(QObject):
    """Ties them to the desk: whoever was registered is opened there, whoever gave the badge back has left."""

    def __init__(self, service: DeskService, lane: Lane, manners: Manners, window: DeskWindow) -> None:
        super().__init__(window)
        self._desk, self._actions, self._person = window.desk, window.actions, window.person
        now = partial(datetime.now, UTC)
        self.help_cases = HelpCasesModel(
            service, lane, manners, self._desk, self._person, self._actions, now, self
        )
        self.walk_in = WalkInModel(service, lane, manners, self)
        self.hand_back = HandBackModel(service, lane, self._person, self)
        self._said: tuple[UUID, str] | None = None
        self.walk_in.registered.connect(self._registered)
        self.walk_in.chosen.connect(self._desk.open_person)
        self.hand_back.done.connect(self._handed_back)
        self.hand_back.refused.connect(self._refused)
        self._desk.scanned.connect(self._say)
        window.sign_in.upChanged.connect(self._follow_sign_in)
        self._sign_in = window.sign_in

    @property
    def models(self) -> tuple[WalkInModel, HandBackModel, HelpCasesModel]:
        """Return what has words."""
        return self.walk_in, self.hand_back, self.help_cases

    def hand_over(self, page: QObject) -> None:
        """Let the window's page know of them."""
        page.setProperty("helpCases", self.help_cases)
        page.setProperty("walkIn", self.walk_in)
        page.setProperty("handBack", self.hand_back)

    @Slot(object, str)
    def _registered(self, who: UUID, said: str) -> None:
        self._said = who, said
        self._desk.open_person(who)

    @Slot()
    def _say(self) -> None:
        """Say under which number somebody was written down, once the verdict on them stands."""
        said, self._said = self._said, None
        if said is not None and self._desk.step is Step.VERDICT and self._person.is_about(said[0]):
            self._actions.say("info", said[1])

    @Slot(object, str)
    def _handed_back(self, who: UUID, said: str) -> None:
        if self._person.is_about(who):
            self._desk.forget()
        self._actions.say("info", said)

    @Slot(str)
    def _refused(self, why: str) -> None:
        self._actions.say("error", why)

    @Slot()
    def _follow_sign_in(self) -> None:
        if self._sign_in.up:
            self.help_cases.shut()
            self.walk_in.close()
            self.hand_back.back()
