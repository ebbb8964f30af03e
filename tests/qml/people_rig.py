"""Sign-in without a window: real lane and models over a made-up station."""

from __future__ import annotations

import itertools
from typing import Any

import shiboken6
from PySide6.QtCore import QObject

from kiosk.clock import FakeClock
from tests.qml.fakes import EVENT, NOW
from tests.qml.people_fakes import PINS, FakeAttendance, card
from ui.models.base import Manners
from ui.models.override_model import OverrideModel
from ui.models.requests_model import RequestsModel
from ui.models.sign_in_model import SignInModel
from ui.tasks import Lane


class PeopleRig:
    """`seconds` is the window's own clock, `clock` the station's."""

    def __init__(self, qtbot: Any, *, must: bool = False, admin: bool = True) -> None:
        self.bot, self.seconds = qtbot, 0.0
        self.clock = FakeClock(NOW)
        self.attendance = FakeAttendance(self.clock, must=must, admin=admin)
        self.root = QObject()
        self.lane = Lane("people", self.root)
        manners = Manners("en", EVENT)
        self.model = SignInModel(
            self.attendance, self.lane, manners, self.root, must=must, now=lambda: self.seconds
        )
        self.requests = RequestsModel(self.attendance, self.lane, self.root)
        self.override = OverrideModel(
            self.attendance, self.model, self.requests, self.lane, self.root, lambda: self.seconds
        )
        self.look()

    def settle(self) -> None:
        """Wait until everything that was asked of the lane is answered."""
        answers: list[bool] = []
        self.lane.run(lambda: True, answers.append, lambda _: None)
        self.bot.waitUntil(lambda: bool(answers))

    def look(self) -> None:
        self.model.look()
        self.settle()

    def show(self, code: str | bytes) -> bool:
        data = card(code) if isinstance(code, str) else code
        taken = self.model.takes(data) or self.override.takes(data)
        self.settle()
        self.settle()
        return taken

    def type(self, pin: str, pad: Any = None) -> None:
        pad = pad or self.model.pin_pad
        for digit in pin:
            pad.digit(int(digit))
        pad.enter()
        # The try, and the look that follows it.
        for _ in itertools.repeat(None, 3):
            self.settle()

    def sign_in(self, code: str = "v-1") -> None:
        self.model.begin()
        self.show(code)
        self.type(PINS[code])
        assert self.model.here.code == "open"

    @property
    def step(self) -> str:
        return self.model.view.step

    def close(self) -> None:
        self.lane.close()
        shiboken6.delete(self.root)
