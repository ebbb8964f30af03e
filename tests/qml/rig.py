"""The desk's state machine with real lanes and panels, but no window: quick enough for every path."""

from __future__ import annotations

from typing import Any

from kiosk.event.people import DelegateCard
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, FakeDesk, hall
from ui.camera_feed import CameraFeed
from ui.models.actions_model import ActionsModel
from ui.models.base import Manners
from ui.models.desk_model import DeskModel
from ui.models.flow import Action, Step
from ui.models.people_model import PeopleModel
from ui.models.person_model import PersonModel
from ui.models.photo_model import PhotoModel
from ui.models.verdict_model import VerdictModel
from ui.models.visit import Lanes, Panels
from ui.pictures import PictureShelf
from ui.tasks import Lane
from ui.timing import Timeline

ADMIT = Verdict(Outcome.ADMIT, (Reason.VALID,))


class Rig:
    """Everything of a desk but QML; `until` waits for a step."""

    def __init__(self, service: FakeDesk, qtbot: Any) -> None:
        self.service, self.bot = service, qtbot
        manners = Manners("en", service.event)
        self.lanes = {name: Lane(name) for name in ("store", "printer", "eyes", "search")}
        self.shelf, self.timeline = PictureShelf(), Timeline()
        self.feed = CameraFeed(service.camera)
        self.feed.start()
        self.verdict = VerdictModel(manners)
        self.person = PersonModel(manners)
        self.photo = PhotoModel(service, self.feed, self.lanes["eyes"])
        self.people = PeopleModel(
            service=service,
            lane=self.lanes["search"],
            shelf=self.shelf,
            manners=manners,
        )
        self.actions = ActionsModel()
        self.desk = DeskModel(
            service=service,
            panels=Panels(self.verdict, self.person, self.photo, self.people, self.actions),
            lanes=Lanes(self.lanes["store"], self.lanes["printer"]),
            shelf=self.shelf,
            timeline=self.timeline,
        )

    def until(self, step: Step) -> None:
        self.bot.waitUntil(lambda: self.desk.step is step)
        self.bot.waitUntil(self.idle)

    def idle(self) -> bool:
        return self.actions.may(Action.NEXT) or self.desk.step is Step.PRINTING

    def scan(self, code: str = "A", verdict: Verdict = ADMIT, card: DelegateCard | None = AMINA) -> None:
        """Present `code` and wait until its person is shown."""
        self.service.know(code.encode(), verdict, card)
        with self.bot.waitSignal(self.desk.scanned):
            self.desk.given(code)

    def look(self) -> None:
        """Put a person in front of the camera until the next step is reached."""
        self.service.camera.give(hall())

    def look_until(self, step: Step) -> None:
        def there() -> bool:
            self.look()
            return self.desk.step is step

        self.bot.waitUntil(there)

    def calls(self, name: str) -> list[Any]:
        return [value for asked, value in self.service.asked if asked == name]

    def close(self) -> None:
        self.feed.stop()
        for lane in self.lanes.values():
            lane.close()
