"""A person arrives: the verdict, and what stands between them and a badge, asked for in one go."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.event.badges import BeforeBadge, Seen
from kiosk.event.verdict import Outcome

if TYPE_CHECKING:
    from ui.services import DeskService, PresentedLike

_NOTHING = BeforeBadge()


@dataclass(frozen=True, slots=True)
class Arrival:
    """What is known of a person when they have been presented.

    Args:
        durable: When the verdict was in the log, in monotonic seconds.
        before: What stands between them and a badge.
        read: Whether the code presented was that of a badge waiting to be read, which is issued by it.
        portrait: SHA-256 of a picture that was kept in this check-in at another station, where there is one.
    """

    presented: PresentedLike
    durable: float
    before: BeforeBadge = _NOTHING
    read: bool = False
    portrait: bytes | None = None


def arriving(service: DeskService, ask: Callable[[], PresentedLike], code: bytes) -> Callable[[], Arrival]:
    """Return the work that presents somebody, by `code` or by name where that is empty."""

    def work() -> Arrival:
        presented, durable = ask(), time.monotonic()
        card = presented.card
        if presented.verdict.outcome is not Outcome.ADMIT or card is None:
            return Arrival(presented, durable)
        before = service.before_badge(card)
        waiting = before.unchecked
        if waiting is not None and code and service.check_badge(waiting.id, code).seen is Seen.RIGHT:
            return Arrival(presented, durable, read=True)
        return Arrival(presented, durable, before)

    return work
