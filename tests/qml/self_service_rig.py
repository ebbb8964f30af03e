"""A self-service station made up for tests: the same calls as `kiosk.self_service.SelfServiceDesk`."""

from __future__ import annotations

import threading
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import numpy as np

from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.errors import KioskError
from kiosk.event.badges import Seen
from kiosk.event.duty import Duty, Trouble
from kiosk.event.names import LocalNames
from kiosk.event.people import DelegateCard, Role
from kiosk.event.places import Zone
from kiosk.event.self_service import (
    Arrival,
    Collected,
    Factor,
    Greeting,
    HelpCase,
    HelpCause,
    HelpEnd,
    Met,
    Proved,
    Sent,
    Stage,
)
from kiosk.people import Action
from kiosk.people.roles import not_allowed
from tests.qml.fakes import AMINA, EVENT, NOW, RIGHT_BADGE, Face, FakeCamera, FakeReader, Health, Judgement
from tests.qml.people_fakes import FakeAttendance

ANSWER = "1971-03-14"
ZONES = tuple(
    Zone(EVENT.id, number, f"zone-{number}", names, pictogram)
    for number, names, pictogram in (
        (1, LocalNames("Foyer", "Foyer", "Vestíbulo", "الردهة"), "cup"),
        (
            2,
            LocalNames("Committee rooms", "Salles de commission", "Salas de comisión", "قاعات اللجان"),
            "table",
        ),
        (4, LocalNames("Plenary hall", "Salle plénière", "Sala plenaria", "القاعة العامة"), "hall"),
    )
)


class FakeBook:
    """Finds what the test sets."""

    def __init__(self) -> None:
        self.duty = Duty()

    def look(self) -> Duty:
        return self.duty


class FakeKeeping:
    """The keeper's deeds, as `kiosk.keeping.Keeping` does them."""

    def __init__(self, attendance: FakeAttendance, book: FakeBook, settings: Settings) -> None:
        self.attendance, self.book, self.made = attendance, book, settings
        self.changed: list[dict[str, Any]] = []
        self.fault: KioskError | None = None

    def card(self, code: bytes) -> Any:
        return self.attendance.card(code)

    def enter(self, candidate: Any, pin: str) -> Any:
        operator = self.attendance.sign_in(candidate, pin)
        if operator.role is not Role.ADMIN:
            self.attendance.sign_out()
            raise not_allowed()
        return operator

    def leave(self) -> None:
        self.attendance.sign_out()

    def hold(self) -> Duty:
        self.attendance.require(Action.SETTINGS)
        self.book.duty = Duty(Trouble.KEEPER, "", NOW)
        return self.book.duty

    def release(self) -> Duty:
        self.attendance.require(Action.SETTINGS)
        self.book.duty = Duty()
        return self.book.duty

    accept_clock = release

    def settings(self) -> Settings:
        self.attendance.require(Action.SETTINGS)
        return self.made

    def cameras(self) -> tuple[str, ...]:
        return ("camera:HD Pro Webcam C920", "camera:Integrated Camera: the one in the lid of this computer")

    def change(self, changes: dict[str, Any]) -> None:
        self.attendance.require(Action.SETTINGS)
        if self.fault is not None:
            raise self.fault
        self.changed.append(dict(changes))


class FakeSelfService:
    """Answers as it is told; remembers what it was asked."""

    def __init__(self, settings: Settings, data: Path) -> None:
        self.event, self.settings, self.label = EVENT, settings, "Self-service 1"
        self.camera, self.reader = FakeCamera(), FakeReader()
        self.clock = FakeClock(NOW)
        self.data = data
        self.map: Any = None
        self.attendance = FakeAttendance(self.clock, must=False)
        self.duty_book = FakeBook()
        self.keeping = FakeKeeping(self.attendance, self.duty_book, settings)
        self.answers: dict[bytes, Greeting] = {}
        self.cards: dict[bytes, DelegateCard] = {}
        self.judgement = Judgement(ok=True, face=Face((520, 160, 240, 300)))
        self.parts = Health()
        self.sent = Sent(out=True, check=True)
        self.page: str | None = None
        self.faults: dict[str, KioskError] = {}
        self.gate: dict[str, threading.Event] = {}
        self.asked: list[tuple[str, Any]] = []
        self.cases: dict[UUID, HelpCase] = {}
        self._card: DelegateCard | None = None
        self._proved = False
        self._left = settings.self_service.factor_tries

    def _ask(self, name: str, value: Any = None) -> None:
        self.asked.append((name, value))
        if name in self.gate:
            assert self.gate[name].wait(20)
        if name in self.faults:
            raise self.faults[name]

    def know(
        self,
        code: bytes,
        arrival: Arrival | None = None,
        card: DelegateCard = AMINA,
        factors: tuple[Factor, ...] = (Factor.BIRTH_DATE, Factor.DOCUMENT),
    ) -> None:
        """Let `code` be this delegate's."""
        greeting = Greeting(
            arrival or Arrival(Met.WELCOME),
            card.delegate.name.given.split()[0],
            card.delegation.code,
            factors,
        )
        self.answers[code], self.cards[code] = greeting, card

    def calls(self, name: str) -> list[Any]:
        return [value for asked, value in self.asked if asked == name]

    @property
    def called(self) -> list[HelpCase]:
        return list(self.cases.values())

    def warm(self) -> None:
        self._ask("warm")

    def zones(self) -> tuple[Zone, ...]:
        return ZONES

    def zone_map(self) -> Any:
        return self.map

    def health(self) -> Health:
        return self.parts

    def arrive(self, code: bytes) -> Greeting:
        self._ask("arrive", code)
        greeting = self.answers.get(code, Greeting(Arrival(Met.NOT_OURS, detail="unknown_code")))
        self._card, self._proved = self.cards.get(code), not greeting.arrival.asks
        self._left = self.settings.self_service.factor_tries
        return greeting

    def prove(self, factor: Factor, answer: str) -> Proved:
        self._ask("prove", (factor, answer))
        self._proved = answer == ANSWER
        self._left -= 0 if self._proved else 1
        return Proved(self._proved, self._left, self._card if self._proved else None)

    def prove_by_page(self, image: Any) -> Proved | None:
        self._ask("prove_by_page")
        return None if self.page is None else self.prove(Factor.PASSPORT, self.page)

    def known(self) -> DelegateCard | None:
        return self._card if self._proved else None

    def judge(self, image: Any) -> Judgement:
        return self.judgement

    def crop(self, image: Any, face: Any) -> Any:
        return np.ascontiguousarray(image[100:500, 490:790])

    def keep(self, image: Any, accepted_because: str = "") -> None:
        assert self._proved
        self._ask("keep", accepted_because)

    def draft(self) -> Any:
        assert self._proved
        self._ask("draft")
        return draft_picture(self._card or AMINA)

    def print(self) -> Sent:
        assert self._proved
        self._ask("print")
        return self.sent

    def read_back(self, code: bytes) -> Seen:
        self._ask("read_back", code)
        return Seen.RIGHT if code == RIGHT_BADGE else Seen.OTHER

    def handed_over(self) -> None:
        self._ask("handed_over")

    def call(
        self, cause: HelpCause, stage: Stage, language: str, detail: str, collected: frozenset[Collected]
    ) -> HelpCase:
        self._ask("call", cause)
        who = None if self._card is None else self._card.delegate.id
        case = HelpCase(uuid4(), "self-1", self.label, language, stage, cause, NOW, detail, who, collected)
        self.cases[case.id] = case
        return case

    def case(self, case_id: UUID) -> HelpCase:
        return self.cases[case_id]

    def take(self) -> None:
        """Let somebody at a desk take the case that was opened last."""
        case = self.called[-1]
        taken = replace(case, taken_by="desk-3", taken_label="Desk 3", taken_at=NOW + timedelta(seconds=20))
        self.cases[case.id] = taken

    def end_call(self, case_id: UUID, end: HelpEnd) -> None:
        self._ask("end_call", end)
        self.cases[case_id] = replace(self.cases[case_id], closed_at=NOW, end=end)

    def forget(self) -> None:
        self._ask("forget")
        self._card, self._proved = None, False


def draft_picture(card: DelegateCard) -> Any:
    """Return the front of a badge as the station would draw it."""
    from kiosk.badge import BadgeRenderer, load_design
    from kiosk.badge.content import BadgeContent
    from kiosk.printing.pages import drawn

    content = BadgeContent.for_card(card, EVENT, ZONES, code="A PREVIEW", serial=0)
    pdf = BadgeRenderer(load_design("a6-portrait")).render(content)
    return drawn(pdf, 150, 150)[0][:, :, ::-1]
