"""A quicker start: no garbage is collected and threads change seldom until the first picture is there."""

from __future__ import annotations

import gc
import sys

_SELDOM_S = 0.05


class Haste:
    """In force from when it is made until `end()`; ending twice does nothing."""

    def __init__(self) -> None:
        self._usual = sys.getswitchinterval()
        self._over = False
        gc.disable()
        # Two threads that import side by side lose much time in handing the interpreter to and fro.
        sys.setswitchinterval(_SELDOM_S)

    def end(self) -> None:
        """Go on as usual; what the start has made is never looked at by the collector again."""
        if self._over:
            return
        self._over = True
        sys.setswitchinterval(self._usual)
        gc.freeze()
        gc.enable()
