"""A code that stays in view is one scan."""

from __future__ import annotations

from collections import OrderedDict

_MOST = 64


class Debounce:
    """Tells a new code from one that is still being held up.

    Args:
        hold_s: Seconds a code must have been out of view before it counts again.
    """

    def __init__(self, hold_s: float) -> None:
        self._hold_s = hold_s
        self._seen: OrderedDict[bytes, float] = OrderedDict()

    def fresh(self, data: bytes, now: float) -> bool:
        """Return whether `data`, seen at monotonic second `now`, is a new scan; every sight prolongs the hold.

        Two codes held up together do not take turns in being new: each has its own hold.
        """
        last = self._seen.pop(data, None)
        self._seen[data] = now
        while len(self._seen) > _MOST:
            self._seen.popitem(last=False)
        return last is None or now - last >= self._hold_s

    def forget(self, data: bytes | None = None) -> None:
        """Let `data`, or every code, count as new at once (the operator pressed "scan again")."""
        if data is None:
            self._seen.clear()
        else:
            self._seen.pop(data, None)
