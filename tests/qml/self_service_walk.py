"""Brings a self-service window into each of its states, by the ways a delegate would."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.event.people import DelegateCard
from kiosk.event.self_service import Arrival, Factor, HelpCause, Met
from tests.qml.fakes import AMINA, RIGHT_BADGE, Face, Judgement, hall
from tests.qml.self_service_rig import ANSWER, FakeSelfService
from ui.models.self_service.states import Came, Input
from ui.self_service_window import SelfServiceWindow
from ui.texts import self_service as texts

GOOD = Judgement(ok=True, face=Face((520, 160, 240, 300)))


class Walk:
    """One window and the delegate before it.

    Args:
        wait: Waits until something holds.
    """

    def __init__(
        self, window: SelfServiceWindow, service: FakeSelfService, wait: Callable[[Callable[[], bool]], None]
    ) -> None:
        self.window, self.service, self._wait = window, service, wait
        self.way = window.way

    def until(self, stage: str) -> None:
        self._wait(lambda: self.way.view.stage == stage)

    def drawn(self) -> None:
        """Let everything that is under way be painted."""
        loop = QEventLoop()
        QTimer.singleShot(30, loop.quit)
        loop.exec()

    def press(self, what: str, then: str = "") -> None:
        self.way.press(what)
        if then:
            self.until(then)

    def hold_up(self, code: str, then: str) -> None:
        self.way.given(code)
        self.until(then)

    def prove(self) -> None:
        self.way.answer(ANSWER)
        self.until("notice")

    def pose(self, judgement: Judgement = GOOD) -> None:
        """Stand before the camera until a picture is taken."""
        self.service.judgement = judgement

        def taken() -> bool:
            self.service.camera.give(hall())
            return self.way.view.stage == "review"

        self._wait(taken)

    def look_at(self, problem: str) -> None:
        """Stand before the camera as one should not, until that is said."""
        self.service.judgement = Judgement(ok=False, face=GOOD.face, problems=(problem,))

        def said() -> bool:
            self.service.camera.give(hall())
            return self.window.photo.problem == problem

        self._wait(said)

    def to_preview(self) -> None:
        self.press("primary", "preview")
        self._wait(lambda: self.way.view.can_primary)

    def home(self) -> None:
        self.way.come(Came(Input.START_AGAIN))
        self.until("attract")

    def states(self, language: str, card: DelegateCard = AMINA) -> Iterator[str]:
        """Yield the name of each state while the window is in it, in the order of a day with everything in it."""
        service, way = self.service, self.way
        service.know(b"mine", card=card)
        yield "attract"
        self.press("primary", "language")
        yield "language"
        way.choose(language)
        yield "scan"
        way.hint(texts.tr(texts.SCAN_HINTS["closer"]))
        yield "scan-hint"
        self.hold_up("strange", "scan")
        self._wait(lambda: way.view.note != "")
        yield "scan-strange"
        self.hold_up("mine", "confirm")
        yield "confirm"
        self.press("primary", "factor")
        yield "factor-date"
        way.answer("1999-01-01")
        self._wait(lambda: way.view.note != "")
        yield "factor-wrong"
        way.ask_for(Factor.DOCUMENT)
        yield "factor-document"
        way.ask_for(Factor.PASSPORT)
        yield "factor-passport"
        self.prove()
        yield "notice"
        service.judgement = Judgement(ok=False, face=None, problems=("no_face",))
        self.press("primary", "portrait")
        self.look_at("turned")
        yield "portrait"
        self.pose()
        yield "review"
        self.to_preview()
        yield "preview"
        way.come(Came(Input.IDLE))
        yield "still-there"
        self.press("more_time")
        yield from self._end()

    def _end(self) -> Iterator[str]:
        service, way = self.service, self.way
        service.gate["print"] = threading.Event()
        self.press("primary", "printing")
        yield "printing"
        service.gate.pop("print").set()
        self.until("badge")
        yield "badge"
        self.hold_up("another", "badge")
        self._wait(lambda: way.view.note != "")
        yield "badge-other"
        self.hold_up(RIGHT_BADGE.decode(), "welcome")
        yield "welcome"
        self.press("help", "help")
        yield "help"
        self._wait(lambda: bool(service.cases))
        service.take()
        self._wait(lambda: way.state.taken)
        yield "help-taken"
        self.home()
        way.choose(self.window.access.language)
        service.know(b"refused", Arrival(Met.REFERRED, detail="already_used"))
        self.hold_up("refused", "help")
        yield "help-referred"
        self.home()

    def causes(self) -> Iterator[tuple[HelpCause, Any]]:
        """Yield every reason for help while its page is shown."""
        for cause in HelpCause:
            self.press("primary", "language")
            self.way.come(Came(Input.HELP, cause=cause))
            self.until("help")
            yield cause, self.way.view
            self.home()
