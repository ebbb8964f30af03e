"""What a desk does for whoever could not finish at a self-service station: take the case, and go on from there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.accreditation.assistance import Assistance
from kiosk.event.self_service import Collected
from kiosk.people import Action
from kiosk.station import OpenStation
from kiosk.store.portraits import newest_portrait

if TYPE_CHECKING:
    from kiosk.admission.check_in import CheckIn
    from kiosk.admission.verdicts import Presented
    from kiosk.event.self_service import HelpCase, HelpEnd


@dataclass(frozen=True, slots=True)
class TakenCase:
    """A case that is this desk's from now on.

    Args:
        presented: The verdict on whoever it is, by the rule of every desk; None where nobody's invitation was read.
        portrait: SHA-256 of the picture that was kept on the way, where there is one.
    """

    case: HelpCase
    presented: Presented | None
    portrait: bytes | None = None


class CallingStation(OpenStation):
    """A station that may call for help, and where a badge ends a call."""

    @cached_property
    def assistance(self) -> Assistance:
        """The cases of this store."""
        return Assistance(
            store=self.store,
            log=self.log,
            station=self._station,
            label=self.settings.station.label,
            clock=self.clock,
            operator=lambda: self.operator,
            take_over_after=timedelta(minutes=self.settings.admission.take_over_minutes),
        )


class HelpingStation(CallingStation):
    """A station that goes to who called."""

    _check_in: CheckIn

    def help_cases(self) -> tuple[HelpCase, ...]:
        """Return who waits for help, and who is being helped (see `Assistance.waiting`)."""
        self.attendance.require(Action.CHECK_IN)
        return self.assistance.waiting()

    def take_case(self, case_id: UUID) -> TakenCase:
        """See to a case, and open whoever it is about by the same rule as everybody.

        Whoever has proved at the station that the invitation is theirs is not asked for a document again.

        Raises:
            BadInput: As `Assistance.take`.
        """
        self.attendance.require(Action.CHECK_IN)
        case = self.assistance.take(case_id)
        if case.delegate_id is None:
            return TakenCase(case, None)
        proved = Collected.IDENTITY in case.collected
        ask = self._check_in.go_on if proved else self._check_in.open_person
        return TakenCase(case, ask(case.delegate_id), self._kept(case, case.delegate_id))

    def close_case(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        """Write down how a case ended (see `Assistance.close`)."""
        self.attendance.require(Action.CHECK_IN)
        return self.assistance.close(case_id, end)

    def _kept(self, case: HelpCase, delegate_id: UUID) -> bytes | None:
        """Return the portrait of this check-in: taken there, or here since."""
        if Collected.PORTRAIT not in case.collected:
            return None
        with self.store.read() as conn:
            newest = newest_portrait(conn, delegate_id)
        there = newest is not None and newest.station in {case.station, self._station}
        return newest.picture if newest is not None and there else None
