"""Made-up calls for help: as many as a test wants, taken and closed as the real ones are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, UUID, uuid5

from kiosk.errors import BadInput
from kiosk.event.self_service import Collected, HelpCase, HelpCause, HelpEnd, Stage
from kiosk.event.verdict import Outcome, Reason, Verdict

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard
    from tests.qml.fakes import FakeDesk

NOW = datetime(2026, 11, 24, 9, 41, tzinfo=UTC)
MINE = "desk-1"


@dataclass(frozen=True)
class Taken:
    case: HelpCase
    presented: Any
    portrait: bytes | None = None


class FakeHelp:
    """The cases of a hall; each change is one that a look at the store's version notices."""

    def __init__(self, desk: FakeDesk) -> None:
        self._desk = desk
        self.cases: dict[UUID, HelpCase] = {}
        self.portraits: dict[UUID, bytes] = {}

    def call(self, case: HelpCase) -> HelpCase:
        self.cases[case.id] = case
        self._desk.prints.changes += 1
        return case

    def open(self) -> tuple[HelpCase, ...]:
        return tuple(sorted((one for one in self.cases.values() if one.open), key=lambda one: one.opened_at))

    def take(self, case_id: UUID) -> Taken:
        held, here = self.cases[case_id], self._desk.settings.station
        if not held.open:
            raise BadInput("case_closed", "This person has been helped already.", "Help another.")
        if held.taken_by not in {"", here.code}:
            raise BadInput("case_taken", "Desk 2 is seeing to this person already.", "Help another.")
        taken = self.call(replace(held, taken_by=here.code, taken_label=here.label, taken_at=NOW))
        presented = None if held.delegate_id is None else self._desk.open_person(held.delegate_id)
        if presented is not None and Collected.IDENTITY in held.collected:
            by_document = presented.verdict.reason is Reason.IDENTITY_BY_DOCUMENT
            verdict = Verdict(Outcome.ADMIT, (Reason.CHECK_IN_RESUMED,))
            presented = replace(presented, verdict=verdict) if by_document else presented
        return Taken(taken, presented, self.portraits.get(case_id))

    def close(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        return self.call(replace(self.cases[case_id], closed_at=NOW, end=end))


def call(  # a call for help, told by what a test is about
    number: int = 1,
    card: DelegateCard | None = None,
    cause: HelpCause = HelpCause.WRONG_LINE,
    stage: Stage = Stage.PREVIEW,
    *,
    language: str = "ar",
    detail: str = "",
    collected: frozenset[Collected] = frozenset(),
    minutes: int = 3,
    label: str = "",
    **more: Any,
) -> HelpCase:
    """One case, opened so many minutes ago at the self-service station of that number."""
    return HelpCase(
        id=uuid5(NAMESPACE_URL, f"help-{number}"),
        station=f"self-{number}",
        label=label or f"Self-service {number}",
        language=language,
        stage=stage,
        cause=cause,
        opened_at=NOW - timedelta(minutes=minutes),
        detail=detail,
        delegate_id=None if card is None else card.delegate.id,
        collected=collected,
        **more,
    )
