"""The watch list for one person who comes to the desk: looked at before the transaction, matched in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.supervision.watch_matches import likeness_of_coming

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.event.people import Delegate
    from kiosk.supervision.watch_list import WatchList


class NewcomerWatch:
    """What `accreditation.walk_in` asks of the watch list; costs one person, however many delegates there are."""

    def __init__(self, watch_list: WatchList) -> None:
        self._list = watch_list

    def foresee(self, person: Delegate, delegation: str) -> None:
        """Compare somebody who is about to be added with every entry; `delegation` is its code."""
        self._list.foresee([likeness_of_coming(person, delegation)], everybody=False)

    def rematch(self, conn: Connection, delegate_id: UUID) -> None:
        """Make the hits of somebody who was added, in the caller's transaction."""
        self._list.rematch(conn, [delegate_id])
