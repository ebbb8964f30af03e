"""What a self-service window has done for a delegate: on workers, in order, and dropped when the delegate has gone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.event.self_service import Factor, Greeting, HelpCase, HelpEnd, Proved, Sent
from kiosk.event.self_service import HelpCause as Cause

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.errors import KioskError
    from kiosk.event.badges import Seen
    from ui.models.self_service.service import SelfServiceService
    from ui.models.self_service.states import State
    from ui.services import Picture
    from ui.tasks import Lane

T = TypeVar("T")

FAULTS = {"same_person_due": Cause.COMPARE, "badge_in_force": Cause.REFERRED, "badge_ended": Cause.REFERRED}
"""Errors on the way to a badge for which a volunteer has another name than a fault."""


@dataclass(slots=True)
class _Call:
    """A case on its way to the desks; it gets its id in the worker."""

    id: UUID | None = None


class ErrandDesk:
    """Runs the calls of one station on two workers; what belongs to a delegate who has gone is not delivered.

    Calls on the store's worker keep their order, so that a case is opened before its delegate is forgotten.
    """

    def __init__(self, service: SelfServiceService, store: Lane, printer: Lane) -> None:
        self._service, self._store, self._printer = service, store, printer
        self._number = 0
        self._call = _Call()

    def check(
        self, code: bytes, then: Callable[[Greeting], None], failed: Callable[[KioskError], None]
    ) -> None:
        """Ask who holds up `code`."""
        self._ask(self._store, partial(self._service.arrive, code), then, failed)

    def prove(
        self,
        factor: Factor,
        answer: str,
        then: Callable[[Proved], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        """Ask whether an answer is right."""
        self._ask(self._store, partial(self._service.prove, factor, answer), then, failed)

    def keep(
        self, image: Picture, then: Callable[[Picture], None], failed: Callable[[KioskError], None]
    ) -> None:
        """Keep a portrait and draw the badge with it."""

        def work() -> Picture:
            self._service.keep(image)
            return self._service.draft()

        self._ask(self._store, work, then, failed)

    def draw(self, then: Callable[[Picture], None], failed: Callable[[KioskError], None]) -> None:
        """Draw the badge."""
        self._ask(self._store, self._service.draft, then, failed)

    def print(self, then: Callable[[Sent], None], failed: Callable[[KioskError], None]) -> None:
        """Make the badge and print it."""
        self._ask(self._printer, self._service.print, then, failed)

    def read_back(
        self, code: bytes, then: Callable[[Seen], None], failed: Callable[[KioskError], None]
    ) -> None:
        """Ask what is held to the camera. May be called in any thread."""
        self._ask(self._store, partial(self._service.read_back, code), then, failed)

    def hand_over(self) -> None:
        """Note that the badge is in the delegate's hand."""
        self._quietly(self._service.handed_over)

    def call(self, case: State, called: Callable[[HelpCase], None]) -> None:
        """Open a case for whoever is in `case`."""
        call = self._call = _Call()
        stage = case.before or case.stage

        def work() -> HelpCase:
            opened = self._service.call(case.cause, stage, case.language, case.detail, case.collected)
            call.id = opened.id
            return opened

        self._ask(self._store, work, called, _ignored)

    def look(self, seen: Callable[[HelpCase], None]) -> None:
        """Ask how the case stands that was opened last."""
        call = self._call

        def work() -> HelpCase | None:
            return None if call.id is None else self._service.case(call.id)

        def told(case: HelpCase | None) -> None:
            if case is not None:
                seen(case)

        self._ask(self._store, work, told, _ignored)

    def end_call(self, end: HelpEnd) -> None:
        """Take the case back that was opened last."""
        call = self._call

        def work() -> None:
            if call.id is not None:
                self._service.end_call(call.id, end)

        self._quietly(work)

    def forget(self) -> None:
        """Let go of the delegate: what is under way is not delivered any more."""
        self._number += 1
        self._call = _Call()
        self._quietly(self._service.forget)

    def _quietly(self, work: Callable[[], None]) -> None:
        self._store.run(work, lambda _: None, _ignored)

    def _ask(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[KioskError], None],
    ) -> None:
        number = self._number

        def deliver(to: Callable[[Any], None], value: Any) -> None:
            if number == self._number:
                to(value)

        lane.run(work, partial(deliver, then), partial(deliver, failed))


def _ignored(error: KioskError) -> None:
    """Drop it: the next look will say what is wrong, and the desk hears of it by the station's health."""
