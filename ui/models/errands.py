"""Work for one visit: whose answer is dropped when another person has come meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from kiosk.event.badges import PrintJob, PrintState
from ui.models.visit import Printed, Visit

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.errors import KioskError
    from ui.models.actions_model import ActionsModel
    from ui.services import DeskService
    from ui.tasks import Lane

T = TypeVar("T")

OUT = frozenset({PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER})
"""States of a badge that came out of the printer."""


class Errands:
    """Runs work on lanes and counts what is under way.

    Args:
        actions: Counts it, and says what went wrong where nobody else does.
        number: Returns the number of the visit at this moment.
    """

    def __init__(self, actions: ActionsModel, number: Callable[[], int]) -> None:
        self._actions, self._number = actions, number

    def ask(
        self,
        lane: Lane,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[KioskError], None] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Run `work` for this visit; `quiet` work does not keep the buttons from being pressed."""
        number = self._number()
        weight = 0 if quiet else 1

        def settle(deliver: Callable[[Any], None], value: Any) -> None:
            try:
                if number == self._number():
                    deliver(value)
            finally:
                self._actions.count(-weight)

        self._actions.count(weight)
        lane.run(work, partial(settle, then), partial(settle, failed or self._actions.tell))


def printing(service: DeskService, visit: Visit, whose: UUID) -> Callable[[], Printed]:
    """Return the work that makes this visit's badge, where that was not done before, and prints it."""
    portrait, made, reason = visit.portrait, visit.job, visit.replacing

    def work() -> Printed:
        out = made is not None and made.state in OUT
        if reason is not None and (made is None or out):
            job = service.replace_badge(whose, reason)
        elif made is not None:
            job = made
        else:
            job = service.make_badge(whose, portrait)
        return _ended(service, service.print_badge(job.id))

    return work


def answering(service: DeskService, job: PrintJob, *, came_out: bool) -> Callable[[], Printed]:
    """Return the work that settles a job by what was seen in the tray."""
    return lambda: _ended(service, service.answer_print(job.id, came_out))


def _ended(service: DeskService, job: PrintJob) -> Printed:
    if job.state in OUT:
        return Printed(job, "", service.check_due(job))
    return Printed(job, service.health().printer.code)
