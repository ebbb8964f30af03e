"""What a self-service station has besides a desk: heads of delegation, its own hours, and an admin who keeps it."""

from __future__ import annotations

from functools import cached_property

from kiosk.accreditation.delegation_group import DelegationGroup
from kiosk.desk import Desk
from kiosk.duty_book import DutyBook
from kiosk.keeping import Keeping


class SelfServiceRooms(Desk):
    """Makes each of them when it is first asked for."""

    @cached_property
    def group(self) -> DelegationGroup:
        """What heads of delegation do for all of it."""
        return DelegationGroup(
            store=self.store,
            log=self.log,
            event=self.event,
            station=self._station,
            clock=self.clock,
            verdicts=self._verdicts,
            check_in=self._check_in,
            same_person=self._same_person,
            accreditation=self._accreditation,
            queue=self._queue,
            codes=self._codes,
            setting=self.settings.self_service.groups,
        )

    @cached_property
    def duty_book(self) -> DutyBook:
        """Says whether this station serves delegates."""
        return DutyBook(
            store=self.store,
            log=self.log,
            clock=self.clock,
            station=self._station,
            attendance=self.attendance,
            data=self.data,
            health=self.health,
        )

    @cached_property
    def keeping(self) -> Keeping:
        """What an admin does at this station."""
        return Keeping(
            attendance=self.attendance,
            book=self.duty_book,
            store=self.store,
            log=self.log,
            clock=self.clock,
            station=self._station,
            data=self.data,
        )
