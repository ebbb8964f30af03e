"""What is known while a head of delegation stands at the station: plain values, no Qt."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.event.groups import GroupSeen, Member, MemberState

if TYPE_CHECKING:
    from uuid import UUID

COLLECT, CONFIRM, READ = "collect", "confirm", "read"
CHOOSING = frozenset({COLLECT, CONFIRM})
"""Steps in which people are chosen."""


@dataclass(slots=True)
class GroupVisit:
    """Everything of one head's visit; forgotten as a whole.

    Args:
        step: A key of `texts.PAGES`.
        chosen: Who is chosen for what is to be done.
        left_out: Whose badge could not be made here.
        tried: For whom there was none in this run or one before.
        pile: Whose badges were printed and are to be read, or have been.
        queue: Who is still to be printed, in order.
        total: How many this run began with.
        told: What became of the last thing held to the camera, with the name on it.
        reading: Whether collected badges are read before anything else is done.
        offered: For what people were chosen before: at first everybody is, later those who are left.
    """

    step: str = "loading"
    members: tuple[Member, ...] = ()
    chosen: set[UUID] = field(default_factory=set)
    left_out: set[UUID] = field(default_factory=set)
    tried: set[UUID] = field(default_factory=set)
    pile: set[UUID] = field(default_factory=set)
    queue: list[UUID] = field(default_factory=list)
    total: int = 0
    note: str = ""
    told: tuple[GroupSeen, str] | None = None
    reading: bool = False
    offered: set[str] = field(default_factory=set)

    def by(self, wanted: Callable[[Member], bool]) -> list[UUID]:
        """Return of whom something is true, in protocol order; whoever was sent to the desk is left out."""
        return [
            one.card.delegate.id
            for one in self.members
            if one.card.delegate.id not in self.left_out and wanted(one)
        ]

    @property
    def unread(self) -> list[UUID]:
        """Return whose badge waits to be read."""
        return self.by(lambda one: one.state is MemberState.UNREAD)

    @property
    def choosable(self) -> list[UUID]:
        """Return who can be chosen for what is to be done."""
        if self.step == COLLECT:
            return self.by(lambda one: one.may_collect)
        return self.by(lambda one: one.may_confirm) if self.step == CONFIRM else []

    @property
    def current(self) -> UUID | None:
        """Return whose badge is being printed, or None."""
        printing = self.step in {"printing", "stopping"}
        return self.queue[0] if printing and self.queue else None

    def take(self, members: Sequence[Member]) -> None:
        """Take what the station says of everybody."""
        self.members = tuple(
            replace(one, state=MemberState.AT_DESK) if one.card.delegate.id in self.left_out else one
            for one in members
        )
        self.pile.update(self.unread)

    def put(self, who: UUID, state: MemberState) -> None:
        """Take somebody for being where a call has just said; nothing more can be done for that person then."""
        self.take(
            [
                replace(one, state=state, may_collect=False, may_confirm=False)
                if one.card.delegate.id == who
                else one
                for one in self.members
            ]
        )

    def next_step(self) -> str:
        """Return what comes next: paper in the hand is read first."""
        collectable = self.by(lambda one: one.may_collect)
        if not self.unread:
            self.reading = False
        if self.unread and (self.reading or not collectable):
            return READ
        if collectable:
            return COLLECT
        return CONFIRM if self.by(lambda one: one.may_confirm) else "done"

    def counted(self) -> tuple[int, int]:
        """Return which badge of a run is being printed, or how many of the pile were read; and of how many."""
        if self.step == "printing":
            return min(self.total - len(self.queue) + 1, self.total), self.total
        read = self.pile.intersection(self.by(lambda one: one.state is MemberState.ISSUED))
        return len(read), len(read) + len(self.unread)
