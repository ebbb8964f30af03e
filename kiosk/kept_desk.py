"""A desk that nobody of the staff sits at: it closes by itself, and an admin keeps it by card and PIN."""

from __future__ import annotations

from functools import cached_property

from kiosk.desk import Desk
from kiosk.duty_book import DutyBook
from kiosk.keeping import Keeping


class KeptDesk(Desk):
    """What stations without staff have beside a desk's own."""

    @cached_property
    def book(self) -> DutyBook:
        """Whether delegates are served here."""
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
        """What an admin does here."""
        return Keeping(
            attendance=self.attendance,
            book=self.book,
            store=self.store,
            log=self.log,
            clock=self.clock,
            station=self._station,
            data=self.data,
        )
