"""What a self-service station has besides a desk: heads of delegation, its own hours, and an admin who keeps it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kiosk.accreditation.delegation_group import DelegationGroup
from kiosk.desk import Desk
from kiosk.duty_book import DutyBook
from kiosk.errors import EnvironmentFault
from kiosk.event.places import Zone
from kiosk.keeping import Keeping
from kiosk.people import Action
from kiosk.store import places

if TYPE_CHECKING:
    from kiosk.vision import Image


_MAP_PIXELS = 8_000_000


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

    def zones(self) -> tuple[Zone, ...]:
        """Return the zones of the event, by number."""
        self.attendance.require(Action.CHECK_IN)
        with self.store.read() as conn:
            return tuple(sorted(places.zones(conn), key=lambda zone: zone.number))

    def zone_map(self) -> Image | None:
        """Return the map of the zones, `(H, W, 3) uint8` BGR, or None where the settings name none.

        Raises:
            BadInput: `picture_too_large`, `picture_format`, `picture_unreadable`.
            EnvironmentFault: `zone_map_missing`.
        """
        self.attendance.require(Action.CHECK_IN)
        named = self.settings.self_service.zone_map
        if not named:
            return None
        from kiosk.portrait import load_picture

        try:
            data = (self.data / named).read_bytes()
        except OSError as error:
            raise EnvironmentFault(
                "zone_map_missing",
                f"The map of the zones, {named}, cannot be read: {error.strerror}.",
                "Put it into the data folder, or empty self_service.zone_map in the settings.",
            ) from error
        return load_picture(data, _MAP_PIXELS)
