"""What to say while somebody stands before the camera: one hint at a time, without flicker."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.clock import Clock, SystemClock
from kiosk.portrait.faces import FaceFinder
from kiosk.portrait.judge import HINTS, Judgement, Problem, judge

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

RISE_S = 0.25
"""A problem has to last this long before it is said: one bad frame is not worth a word."""
FALL_S = 0.4
"""A problem has to be gone this long before it is taken back."""

# After a pause it may be another person: what was seen before says nothing.
_FORGET_S = 2.0


@dataclass(frozen=True, slots=True)
class Advice:
    """What to say now.

    Args:
        problem: The weightiest lasting problem, or None.
        hint: Its sentence in English, or empty.
        ready: True when a burst may be taken: nothing speaks against the picture, nor did within 0.4 s.
        scores: Components of ISO/IEC 29794-5 of this very frame, 0 to 100; empty without a face.
        judgement: All that was found in this very frame.
    """

    problem: Problem | None
    hint: str
    ready: bool
    scores: Mapping[str, int]
    judgement: Judgement


@dataclass(slots=True)
class _Spell:
    began: float
    last: float
    # At the first look there is nothing on the screen that could flicker.
    at_once: bool = False

    def lasting(self) -> bool:
        return self.at_once or self.last - self.began >= RISE_S


@dataclass(slots=True)
class Lasting:
    """Tells what lasts from what one frame shows; not to be shared by threads.

    Args:
        clock: Whose monotonic seconds count.
    """

    clock: Clock = field(default_factory=SystemClock)
    _spells: dict[Problem, _Spell] = field(default_factory=dict, init=False)
    _looked: float | None = field(default=None, init=False)

    def see(self, problems: Sequence[str]) -> Problem | None:
        """Return the weightiest problem that has lasted, now that a frame shows these; a word that is no problem's is passed over."""
        now = self.clock.monotonic()
        first = self._looked is None or now - self._looked > _FORGET_S
        if first:
            self._spells.clear()
        self._looked = now
        self._spells = {p: spell for p, spell in self._spells.items() if now - spell.last < FALL_S}
        for seen in (problem for problem in Problem if problem in problems):
            spell = self._spells.setdefault(seen, _Spell(now, now, at_once=first))
            spell.last = now
        return next((p for p in Problem if p in self._spells and self._spells[p].lasting()), None)

    @property
    def clear(self) -> bool:
        """Return whether nothing was seen within the last 0.4 s before the last frame."""
        return not self._spells

    def forget(self) -> None:
        """Begin anew: somebody else is coming."""
        self._spells.clear()
        self._looked = None


@dataclass(slots=True)
class Coach:
    """Looks at frame after frame of one person; not to be shared by threads.

    Args:
        finder: Finds the faces; may be shared.
        clock: Whose monotonic seconds count.
    """

    finder: FaceFinder = field(default_factory=FaceFinder)
    clock: Clock = field(default_factory=SystemClock)
    _lasting: Lasting = field(init=False)

    def __post_init__(self) -> None:
        self._lasting = Lasting(self.clock)

    def look(self, frame: NDArray[np.uint8]) -> Advice:
        """Return what to say after `frame`, `(H, W, 3) uint8` BGR.

        Raises:
            EnvironmentFault: `face_model_missing`.
        """
        return self.consider(judge(frame, self.finder.find(frame)))

    def consider(self, judgement: Judgement) -> Advice:
        """Return what to say after a frame that was judged elsewhere."""
        problem = self._lasting.see(judgement.problems)
        return Advice(
            problem=problem,
            hint=HINTS[problem] if problem else "",
            ready=judgement.ok and self._lasting.clear,
            scores=judgement.scores,
            judgement=judgement,
        )

    def forget(self) -> None:
        """Begin anew: somebody else is coming."""
        self._lasting.forget()
