"""The page of a head of delegation over a made-up station: a delegation of any size, a printer that may stop."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import shiboken6
from PySide6.QtCore import QObject, QUrl
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.errors import BadInput, KioskError
from kiosk.event.badges import PrintJob, PrintState
from kiosk.event.groups import GroupRead, GroupSeen, Member, MemberState
from kiosk.event.names import PersonName
from kiosk.event.people import DelegateCard
from tests.qml import meta_objects
from tests.qml.fakes import AMINA, DELEGATE, LONG, NOW
from tests.qml.sweep import controls
from ui import fonts
from ui.models.base import Manners
from ui.models.self_service.group_model import GroupModel
from ui.pictures import PictureShelf
from ui.stage import Stage
from ui.tasks import Lane

_NAMES = (
    PersonName("Hassan", "Amrani", "", "حسن العمراني"),
    PersonName("Nadia", "Ben Jelloun", "Dr.", "الدكتورة نادية بن جلون"),
    PersonName("Karim", "Cherkaoui", "", "كريم الشرقاوي"),
    PersonName("Amina", "El Fassi", "H.E.", "أمينة الفاسي"),
    PersonName("Youssef", "Idrissi", "", "يوسف الإدريسي"),
    PersonName("Salma", "Tazi", "", ""),
)


def people(many: int, *, long: bool = False) -> list[DelegateCard]:
    """Return so many of one delegation; with `long` the first has the longest name there is."""
    found = []
    for place in range(many):
        name = LONG.delegate.name if long and place == 0 else _NAMES[place % len(_NAMES)]
        person = replace(AMINA.delegate, id=uuid4(), number=1001 + place, name=name)
        found.append(replace(AMINA, delegate=person, category=DELEGATE))
    return found


class FakeGroup:
    """The station's calls for one head, without a store.

    Args:
        check: Whether badges have to be read.
        setting: "badges" or "arrival".
    """

    def __init__(self, cards: list[DelegateCard], *, check: bool = True, setting: str = "badges") -> None:
        self.check, self.setting = check, setting
        self.states = {card.delegate.id: MemberState.NOT_ARRIVED for card in cards}
        self.cards = {card.delegate.id: card for card in cards}
        self.confirmed: set[UUID] = set()
        self.asked: list[tuple[str, Any]] = []
        self.ends: dict[UUID, PrintState | None] = {}
        self.faults: dict[str, KioskError] = {}

    def members(self) -> tuple[Member, ...]:
        self._ask("members", None)
        return tuple(self._member(card) for card in self.cards.values())

    def confirm(self, ids) -> int:
        self._ask("confirm", list(ids))
        self.confirmed.update(ids)
        return len(ids)

    def collect(self, ids) -> tuple[PrintJob, ...]:
        self._ask("collect", list(ids))
        (who,) = ids
        end = self.ends.pop(who, PrintState.PRINTED if self.check else PrintState.HANDED_OVER)
        if end is None:
            return ()
        if end in {PrintState.PRINTED, PrintState.HANDED_OVER}:
            self.states[who] = MemberState.UNREAD if self.check else MemberState.ISSUED
        if end is PrintState.UNKNOWN:
            self.states[who] = MemberState.AT_DESK
        return (PrintJob(uuid4(), uuid4(), "memory:1", end, b"", 1, NOW, NOW),)

    def read_back(self, code: bytes) -> GroupRead:
        self._ask("read_back", code)
        who = next((one for one in self.cards if self.code(one) == code), None)
        if who is None:
            return GroupRead(GroupSeen.OTHER)
        if self.states[who] is MemberState.ISSUED:
            return GroupRead(GroupSeen.BEFORE, who)
        if self.states[who] is not MemberState.UNREAD:
            return GroupRead(GroupSeen.AT_DESK, who)
        self.states[who] = MemberState.ISSUED
        return GroupRead(GroupSeen.RIGHT, who)

    @staticmethod
    def code(who: UUID) -> bytes:
        """Return what stands on somebody's badge."""
        return who.hex.encode()

    def calls(self, name: str) -> list[Any]:
        return [value for asked, value in self.asked if asked == name]

    def _member(self, card: DelegateCard) -> Member:
        who = card.delegate.id
        state, came = self.states[who], NOW if who in self.confirmed else None
        open_ = state in {MemberState.NOT_ARRIVED, MemberState.READY}
        if came and state is MemberState.NOT_ARRIVED:
            state = MemberState.CONFIRMED
        may_collect = self.setting == "badges" and self.states[who] is MemberState.NOT_ARRIVED
        return Member(card, state, open_ and came is None, may_collect, came)

    def _ask(self, name: str, value: Any) -> None:
        self.asked.append((name, value))
        if name in self.faults:
            raise self.faults.pop(name)


NOT_HEAD = BadInput("not_head", "Not the head.", "Ask.")


class GroupRig:
    """The model with its lane; `show` opens the page."""

    def __init__(self, service: FakeGroup, qtbot: Any, language: str = "en") -> None:
        self.service, self.bot = service, qtbot
        self.root = QObject()
        self.lane = Lane("printer", self.root)
        self.manners = Manners(language)
        self.model = GroupModel(service, self.lane, self.manners, self.root)
        self.stage: Stage | None = None
        self.window: QQuickWindow | None = None
        self.shelf = PictureShelf()
        self.heard: list[str] = []
        self.model.sounded.connect(self.heard.append)
        self.helped: list[str] = []
        self.model.helpWanted.connect(self.helped.append)
        self.ended: list[bool] = []
        self.model.done.connect(lambda: self.ended.append(True))

    def open(self) -> None:
        self.model.open()
        self.bot.waitUntil(lambda: not self.model.view.working)

    def until(self, step: str) -> None:
        self.bot.waitUntil(lambda: self.model.view.step == step)
        self.settle()

    def settle(self) -> None:
        """Wait until everything that was asked of the lane is answered."""
        answers: list[bool] = []
        self.lane.run(lambda: True, answers.append, lambda _: None)
        self.bot.waitUntil(lambda: bool(answers))

    def press(self, button: str = "primary") -> None:
        """Press, and wait until the machine has ended."""
        self.model.press(button)
        self.bot.waitUntil(lambda: not self.model.view.working)

    def read(self, code: bytes) -> str:
        self.model.given(code)
        self.settle()
        return str(self.model.view.note)

    @property
    def rows(self):
        return self.model.property("people").rows

    def chosen(self) -> list[int]:
        return [place for place, row in enumerate(self.rows) if row.chosen]

    def show(
        self,
        *,
        size: tuple[int, int] = (1280, 800),
        theme: str = "light",
        text: float = 1.0,
    ) -> QQuickWindow:
        self.stage = Stage(QUrl.fromLocalFile(str(Path(__file__).with_name("GroupWindow.qml"))))
        self.stage.serve(self.shelf)
        look = self.stage.theme()
        for name, value in (("dark", theme == "dark"), ("textScale", text), ("still", True)):
            look.setProperty(name, value)
        self.window = self.stage.build({"group": self.model})
        self.stage.speak(self.manners.language, self.manners, [self.model])
        fonts.load_rest()
        self.window.resize(*size)
        self.window.show()
        self.bot.waitExposed(self.window)
        panel = self.item("groupPanel")
        self.bot.waitUntil(lambda: panel.width() > 0 and panel.height() > 0)
        # The first picture lays everything out.
        self.window.grabWindow()
        return self.window

    def item(self, name: str) -> QQuickItem:
        found = self.window.findChild(QObject, name) or next(
            (one for one in controls(self.window) if one.objectName() == name), None
        )
        assert found is not None, name
        return found

    def seen(self, name: str) -> bool:
        found = self.window.findChild(QObject, name)
        return found is not None and bool(found.property("visible"))

    def close(self) -> None:
        self.lane.close()
        if self.stage is not None:
            plain = meta_objects.no_slots([self.model, self.lane])
            self.stage.end(self.root, self.shelf)
            assert not plain
        else:
            shiboken6.delete(self.root)
