"""What a chart of arrivals shows: a round scale, and the hours in which anybody came."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.supervision.boards import Quarter

_STEPS = (1, 2, 5)


def scale(highest: int, lines: int = 4) -> tuple[int, int]:
    """Return step and end of a scale for 0 to `highest`: a round step, at most `lines` of them."""
    step, power = 1, 1
    while step * lines < highest:
        following = next((s * power for s in _STEPS if s * power > step), None)
        if following is None:
            power *= 10
            following = power
        step = following
    return step, step * max(1, -(-highest // step))


def busy(quarters: Sequence[Quarter]) -> Sequence[Quarter]:
    """Return the quarters from the hour of the first arrival to the hour of the last, at least six hours."""
    used = [number for number, one in enumerate(quarters) if one.today or one.yesterday]
    if not used:
        return ()
    first, last = used[0] // 4 * 4, used[-1] // 4 * 4 + 4
    short = 24 - (last - first)
    if short > 0:
        first = max(0, first - short // 8 * 4)
        last = max(last, first + 24)
    return quarters[first:last]
