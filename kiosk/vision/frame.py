"""What every source of pictures gives: numbered frames, by one Protocol."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeAlias

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Image: TypeAlias = "NDArray[np.uint8]"
"""A picture: `(H, W, 3)` BGR or `(H, W)` grey, 8 bits a sample."""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One picture of a source.

    Args:
        number: 1 for the first frame; later frames have greater numbers, not always the next one.
        at: Monotonic seconds when it was taken; for files read unpaced, when it would have come.
        image: `(H, W, 3) uint8` BGR; never written to again by the source.
    """

    number: int
    at: float
    image: Image


@dataclass(frozen=True, slots=True)
class Watch:
    """How a source tells and waits for time, so that a test needs no sleeps.

    Args:
        monotonic: Gives seconds that never run backwards.
        sleep: Waits so many seconds.
    """

    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep


REAL = Watch()
"""The machine's own time."""


class FrameSource(Protocol):
    """Where frames come from; used by one thread at a time, opened and closed any number of times."""

    @property
    def name(self) -> str:
        """Return what a person calls it, fit for a screen: no password, no control characters."""
        ...

    @property
    def live(self) -> bool:
        """Return whether frames that are not read in time are lost (a camera, a stream)."""
        ...

    def open(self) -> None:
        """Make it ready to read from its start; opening an open source starts it over.

        Raises:
            KioskError: What is missing, taken or unreadable, with a stable code.
        """
        ...

    def read(self) -> Frame | None:
        """Wait for the next frame and return it, or None at the end.

        Raises:
            KioskError: When the source broke; it is then to be closed.
        """
        ...

    def close(self) -> None:
        """Let the device or file go; may be called twice."""
        ...
