"""A picture of every step of sign-in, the lock and exceptions; looked at by people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.errors import EnvironmentFault
from kiosk.event.operators import RequestState
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import AMINA, LONG, OKAFOR, FakeDesk
from tests.qml.people_fakes import PINS, WRONG, card
from tests.qml.rig import ADMIT
from tests.qml.test_desk_pictures import colours
from ui.desk_window import DeskWindow
from ui.models.flow import Action
from ui.stage import Looks

REFER = Verdict(Outcome.REFER, (Reason.VETTING_PENDING,))
STATES = (
    "card", "not_a_card", "pin", "wrong", "wait", "locked_out", "lock", "unlock", "admin", "admin_error", "admin_card",
    "new_pin", "menu", "offered", "why", "their_card", "their_pin", "same_person", "waiting", "granted", "declined",
    "replace_offered", "replace",
)  # fmt: skip


class People:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, window: DeskWindow, service: FakeDesk, qtbot) -> None:
        self.window, self.service, self.bot = window, service, qtbot
        self.who = service.attendance
        self.until(lambda: window.sign_in.here.presence is not None)

    def until(self, there: Callable[[], bool]) -> None:
        self.bot.waitUntil(there)

    def type(self, pin: str, pad=None) -> None:
        pad = pad or self.window.sign_in.pin_pad
        self.until(lambda: pad.takes_digits)
        for digit in pin:
            pad.digit(int(digit))
        pad.enter()
        self.until(lambda: not pad.view.busy)

    def signed_in(self, code: str = "v-1") -> None:
        self.who.here(code)
        self.window.sign_in.look()
        self.until(lambda: self.window.sign_in.here.code == "open")

    def sheet(self, name: str) -> None:
        self.until(lambda: self.window.window.findChild(QObject, name) is not None)
        self.until(lambda: self.window.window.findChild(QObject, name).property("opened"))

    def card(self) -> None:
        self.window.sign_in.begin()

    def not_a_card(self) -> None:
        self.card()
        self.window.sign_in.takes(b"AK1:X")
        self.until(lambda: self.window.sign_in.view.notice != "")

    def pin(self) -> None:
        self.card()
        self.window.sign_in.takes(card("v-1"))
        self.until(lambda: self.window.sign_in.view.step == "pin")
        for digit in (3, 1, 8):
            self.window.sign_in.pin_pad.digit(digit)

    def wrong(self) -> None:
        self.pin()
        self.window.sign_in.pin_pad.empty()
        self.type(WRONG)

    def wait(self) -> None:
        self.who.failures["v-1"] = 5
        self.wrong()

    def locked_out(self) -> None:
        self.who.failures["v-1"] = 8
        self.wrong()

    def lock(self) -> None:
        self.signed_in("v-2")
        self.window.sign_in.lock()

    def unlock(self) -> None:
        self.lock()
        self.window.sign_in.unlock()

    def admin(self) -> None:
        self.who.has_admin = False
        self.window.sign_in.look()
        self.until(lambda: self.window.sign_in.view.needs_admin)
        self.window.sign_in.setUpAdmin()

    def admin_error(self) -> None:
        self.admin()
        self.window.sign_in.first_admin.set_code("a-1")
        self.window.sign_in.first_admin.set_name("E. Sato")
        self.window.sign_in.first_admin.next()
        self.who.fault = EnvironmentFault("key_missing", "keys/event.key is missing.", "Restore it.")
        for _ in range(2):
            self.type(PINS["a-1"])
        self.until(lambda: self.window.sign_in.first_admin.view.notice != "")

    def admin_card(self) -> None:
        self.admin()
        self.window.sign_in.first_admin.set_code("a-1")
        self.window.sign_in.first_admin.set_name("E. Sato")
        self.window.sign_in.first_admin.next()
        for _ in range(2):
            self.type(PINS["a-1"])
        self.until(lambda: self.window.sign_in.view.step == "admin_card")
        image = self.window.window.findChild(QObject, "adminCardImage")
        self.until(lambda: image.property("paintedWidth") > 0)

    def new_pin(self) -> None:
        self.signed_in()
        self.window.sign_in.changePin()
        self.type(PINS["v-1"])
        self.type("123456")

    def menu(self) -> None:
        self.signed_in("v-2")
        self.window.window.findChild(QObject, "deskPage")
        from PySide6.QtCore import Qt
        from PySide6.QtTest import QTest

        QTest.keyClick(self.window.window, Qt.Key.Key_F10)
        self.sheet("menuDialog")

    def offered(self, person=AMINA) -> None:
        self.signed_in()
        self.service.know(b"A", REFER, person)
        with self.bot.waitSignal(self.window.desk.scanned):
            self.window.desk.given("A")

    def why(self) -> None:
        self.offered(LONG)
        self.window.desk.act(Action.ASK_EXCEPTION)
        self.window.override.choose("other")
        self.sheet("overrideDialog")

    def their_card(self) -> None:
        self.why()
        self.window.override.choose("identity_confirmed")
        self.window.override.here()

    def their_pin(self) -> None:
        self.their_card()
        self.window.override.takes(card("s-1"))
        self.until(lambda: self.window.override.view.step == "their_pin")

    def same_person(self) -> None:
        self.their_card()
        self.window.override.takes(card("v-1"))
        self.until(lambda: self.window.override.view.step == "their_pin")
        self.type(PINS["v-1"], self.window.override.pin_pad)

    def waiting(self) -> None:
        self.why()
        self.window.override.choose("identity_confirmed")
        self.window.override.askConsole()
        self.until(lambda: len(self.window.requests.property("entries")) == 1)

    def _answered(self, state: RequestState, because: str = "") -> None:
        self.waiting()
        self.service.know(b"B", ADMIT, OKAFOR)
        with self.bot.waitSignal(self.window.desk.scanned):
            self.window.desk.given("B")
        self.who.answer(state, because=because)
        self.window.requests.look()
        self.until(lambda: self.window.requests.property("entries")[0]["state"] != "open")

    def granted(self) -> None:
        self._answered(RequestState.GRANTED)

    def declined(self) -> None:
        self._answered(RequestState.DECLINED, "The delegation says that this person was never part of it.")

    def replace_offered(self) -> None:
        self.signed_in()
        self.service.know(b"B", ADMIT, OKAFOR)
        with self.bot.waitSignal(self.window.desk.scanned):
            self.window.desk.given("B")

    def replace(self) -> None:
        self.replace_offered()
        self.window.desk.act(Action.REPLACE)
        self.sheet("replaceDialog")


def picture(  # noqa: PLR0917 - fixtures
    open_window, service, qtbot, pictures: Path, state: str, name: str, looks: Looks
) -> None:
    window = open_window(looks)
    getattr(People(window, service, qtbot), state)()
    made = window.window.grabWindow()
    # Dialogs take their size with their first frame.
    made = window.window.grabWindow()
    assert len(colours(made)) > 6
    assert made.save(str(pictures / f"people-{state}-{name}.png"))


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_step_can_be_shown(  # noqa: PLR0917 - fixtures
    open_window, service: FakeDesk, qtbot, pictures: Path, state: str, theme: str, language: str
) -> None:
    looks = Looks(language=language, theme=theme)
    picture(open_window, service, qtbot, pictures, state, f"{theme}-{language}", looks)


@pytest.mark.parametrize("state", ["wait", "lock", "admin", "menu", "why", "declined", "replace_offered"])
def test_text_twice_as_large_still_fits(
    open_window, service: FakeDesk, qtbot, pictures: Path, state: str
) -> None:
    picture(open_window, service, qtbot, pictures, state, "large", Looks(text_scale=2.0))
