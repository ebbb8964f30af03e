"""A picture of every state, in both themes, left to right and right to left; looked at by people."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import uuid4

import pytest
from PySide6.QtCore import Q_ARG, QMetaObject, QObject, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from kiosk.event.badges import BeforeBadge, PrintJob, PrintState, Seen
from kiosk.event.verdict import Outcome, Reason, Verdict
from tests.qml.fakes import (
    AMINA,
    LONG,
    NOW,
    OKAFOR,
    RIGHT_BADGE,
    FakeDesk,
    Health,
    Judgement,
    Part,
    hall,
)
from tests.qml.rig import ADMIT
from ui.desk_window import DeskWindow
from ui.models.flow import Action, Step
from ui.stage import Looks

REFER = Verdict(
    Outcome.REFER,
    (Reason.ALREADY_USED, Reason.MIRROR_TOO_OLD),
    detail=(("station", "desk-3"), ("at", "2026-11-24T08:12:00+00:00")),
)
REFUSE = Verdict(Outcome.REFUSE, (Reason.FORGED_SIGNATURE,))
STATES = (
    "idle",
    "admit",
    "refer",
    "refuse",
    "photo",
    "review",
    "ready",
    "printing",
    "tray",
    "failed",
    "check_badge",
    "wrong_badge",
    "wrong_badge_long",
    "resumed",
    "unread",
    "read",
    "same_person",
    "no_registry_picture",
    "different",
    "done",
    "search",
    "nobody",
    "no_camera",
    "long",
    "help",
    "menu",
)


class Stage:
    """Brings the window into each state by the ways a person would."""

    def __init__(self, window: DeskWindow, service: FakeDesk, qtbot) -> None:
        self.window, self.service, self.bot = window, service, qtbot
        for code, verdict, card in (("p", ADMIT, OKAFOR), ("q", REFUSE, None), ("r", REFER, LONG)):
            self.scan(code, verdict, card)
        window.desk.act(Action.NEXT)
        qtbot.waitUntil(lambda: window.recent.rowCount() == 3)

    def scan(self, code: str, verdict: Verdict, card) -> None:
        self.service.know(code.encode(), verdict, card)
        with self.bot.waitSignal(self.window.desk.scanned):
            self.window.desk.given(code)

    def look_until(self, step: Step) -> None:
        def there() -> bool:
            self.service.camera.give(hall())
            return self.window.desk.step is step

        self.bot.waitUntil(there)
        self.bot.waitUntil(lambda: self.window.person.property("picture") != "")

    def idle(self) -> None:
        pass

    def admit(self) -> None:
        self.scan("A", ADMIT, AMINA)
        self.bot.waitUntil(lambda: self.window.person.property("picture") != "")

    def refer(self) -> None:
        self.scan("A", REFER, AMINA)
        self.bot.waitUntil(lambda: self.window.person.property("picture") != "")

    def refuse(self) -> None:
        self.scan("A", REFUSE, None)

    def photo(self) -> None:
        face = self.service.judgement.face
        self.service.judgement = Judgement(ok=False, face=face, problems=("too_small",))
        self.admit()
        self.window.desk.primary()
        self.look_until(Step.PHOTO)
        self.bot.waitUntil(lambda: self.window.photo.property("face").width() > 0)

    def review(self) -> None:
        self.admit()
        self.window.desk.primary()
        self.look_until(Step.REVIEW)

    def ready(self) -> None:
        self.review()
        self.window.desk.primary()
        self.bot.waitUntil(lambda: self.window.desk.step is Step.READY)

    def _print(self, step: Step) -> None:
        self.admit()
        self.window.desk.act(Action.PRINT_WITHOUT)
        self.bot.waitUntil(lambda: self.window.desk.step is step)

    def printing(self) -> None:
        import threading

        self.service.gate["print_badge"] = threading.Event()
        self._print(Step.PRINTING)

    def tray(self) -> None:
        self.service.print_state = PrintState.UNKNOWN
        self._print(Step.TRAY)

    def failed(self) -> None:
        self.service.print_state = PrintState.FAILED
        self.service.parts = Health(printer=Part(ok=False, code="printer_out_of_paper"))
        self._print(Step.FAILED)
        self.bot.waitUntil(lambda: not self.window.strip.is_ok("printer"))

    def done(self) -> None:
        self._print(Step.DONE)

    def check_badge(self) -> None:
        self.service.checks = True
        self._print(Step.CHECK_BADGE)

    def wrong_badge(self) -> None:
        self.check_badge()
        self.service.held[b"w"] = (Seen.ANOTHER, OKAFOR.delegate.name.display, "Desk 2", False)
        self.window.desk.given("w")
        self.bot.waitUntil(lambda: self.window.verdict.view.outcome == "refuse")

    def wrong_badge_long(self) -> None:
        self.check_badge()
        self.service.held[b"w"] = (Seen.ANOTHER, LONG.delegate.name.display, "Desk 12, Main entrance", False)
        self.window.desk.given("w")
        self.bot.waitUntil(lambda: self.window.verdict.view.outcome == "refuse")

    def resumed(self) -> None:
        waiting = PrintJob(uuid4(), uuid4(), "ipp", PrintState.PRINTED, bytes(32), 1, NOW, NOW)
        self.service.before = BeforeBadge(unchecked=waiting)
        self.scan("A", Verdict(Outcome.ADMIT, (Reason.CHECK_IN_RESUMED,)), AMINA)
        self.bot.waitUntil(lambda: self.window.desk.step is Step.CHECK_BADGE)

    def unread(self) -> None:
        self.check_badge()
        self.bot.waitUntil(lambda: self.window.window.findChild(QObject, "unreadDialog") is not None)
        self.window.desk.act(Action.UNREADABLE)
        dialog = self.window.window.findChild(QObject, "unreadDialog")
        self.bot.waitUntil(lambda: dialog.property("opened"))

    def read(self) -> None:
        self.check_badge()
        self.window.desk.given(RIGHT_BADGE.decode())
        self.bot.waitUntil(lambda: self.window.desk.step is Step.DONE)

    def same_person(self) -> None:
        self.service.before = BeforeBadge(same_person=True)
        self.review()
        self.window.desk.primary()
        self.bot.waitUntil(lambda: self.window.desk.step is Step.SAME_PERSON)

    def no_registry_picture(self) -> None:
        self.service.before = BeforeBadge(same_person=True)
        self.scan("A", ADMIT, LONG)
        self.window.desk.act(Action.PRINT_WITHOUT)
        self.bot.waitUntil(lambda: self.window.desk.step is Step.SAME_PERSON)

    def different(self) -> None:
        self.same_person()
        self.window.desk.act(Action.DIFFERENT)
        self.bot.waitUntil(lambda: self.window.verdict.view.outcome == "refer")

    def search(self) -> None:
        QTest.keyClick(self.window.window, Qt.Key.Key_F2)
        field = self.window.window.findChild(QObject, "searchField")
        self.bot.waitUntil(field.hasActiveFocus)
        field.setProperty("text", "oh")
        self.window.people.setProperty("text", "oh")
        self.bot.waitUntil(lambda: self.window.people.rowCount() == 4)

    def nobody(self) -> None:
        QTest.keyClick(self.window.window, Qt.Key.Key_F2)
        self.window.people.setProperty("text", "zzz")
        self.bot.waitUntil(lambda: self.window.people.property("state") == "none")

    def no_camera(self) -> None:
        self.service.camera.lose("camera_unplugged")
        self.service.parts = Health(
            camera=Part(ok=False, code="camera_unplugged"), mirror=Part(ok=False, code="mirror_too_old")
        )
        self.bot.waitUntil(lambda: not self.window.feed.property("live"))
        self.bot.waitUntil(lambda: not self.window.strip.is_ok("camera"))

    def long(self) -> None:
        self.scan("A", ADMIT, LONG)

    def help(self) -> None:
        self.failed()
        # Dialogs are made when the window has settled.
        self.bot.waitUntil(lambda: self.window.window.findChild(QObject, "healthDialog") is not None)
        dialog = self.window.window.findChild(QObject, "healthDialog")
        part = self.window.strip.property("parts")[1]
        QMetaObject.invokeMethod(dialog, "explain", Q_ARG("QVariant", part))
        self.bot.waitUntil(lambda: dialog.property("opened"))

    def menu(self) -> None:
        QTest.keyClick(self.window.window, Qt.Key.Key_F10)
        dialog = self.window.window.findChild(QObject, "menuDialog")
        self.bot.waitUntil(lambda: dialog.property("opened"))


def colours(picture: QImage) -> set[QColor]:
    return {
        picture.pixelColor(x, y).rgb()
        for x in range(0, picture.width(), 16)
        for y in range(0, picture.height(), 16)
    }


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("state", STATES)
def test_every_state_can_be_shown(  # noqa: PLR0917 - fixtures
    open_window: Callable[..., DeskWindow],
    service: FakeDesk,
    qtbot,
    pictures: Path,
    state: str,
    theme: str,
    language: str,
) -> None:
    window = open_window(Looks(language=language, theme=theme, operator="A. Ndiaye"))
    getattr(Stage(window, service, qtbot), state)()
    picture = window.window.grabWindow()
    for gate in service.gate.values():
        gate.set()
    assert picture.width() == 1280
    assert len(colours(picture)) > 12
    assert picture.save(str(pictures / f"desk-{state}-{theme}-{language}.png"))


@pytest.mark.parametrize(
    "state", ["idle", "refer", "review", "failed", "long", "search", "menu", "wrong_badge", "same_person"]
)
def test_text_twice_as_large_still_fits(
    open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot, pictures: Path, state: str
) -> None:
    window = open_window(Looks(text_scale=2.0, operator="A. Ndiaye"))
    getattr(Stage(window, service, qtbot), state)()
    picture = window.window.grabWindow()
    assert picture.save(str(pictures / f"desk-{state}-large.png"))
    assert len(colours(picture)) > 12


@pytest.mark.parametrize("language", ["fr", "es"])
def test_longer_languages_fit(
    open_window: Callable[..., DeskWindow], service: FakeDesk, qtbot, pictures: Path, language: str
) -> None:
    window = open_window(Looks(language=language))
    Stage(window, service, qtbot).admit()
    picture = window.window.grabWindow()
    assert picture.save(str(pictures / f"desk-admit-{language}.png"))
    assert window.verdict.view.outcome == "admit"
