"""The desk without a window: checks in whoever is in the footage, one record a person.

The same services as the window, driven by what the camera shows instead of by a volunteer's thumb:
a code brings a verdict; where that is ADMIT, the best of the next good pictures of the face becomes
the portrait; then the badge is made and printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from uuid import UUID

from kiosk.errors import BadInput
from kiosk.event.badges import PrintState
from kiosk.event.verdict import Outcome, Verdict
from kiosk.vision import Debounce

if TYPE_CHECKING:
    from kiosk.admission.verdicts import Presented
    from kiosk.desk import Desk
    from kiosk.portrait import Judgement
    from kiosk.vision import Frame, Image, ReadCode

T = TypeVar("T")

_COMPARE = "same_person_due"
_GOOD_PICTURES = 4
_PATIENCE_S = 8.0
_LOOK_EVERY = 2


@dataclass(frozen=True, slots=True)
class Record:
    """What became of one person in front of the camera.

    Args:
        frame: Number of the frame in which the code was read.
        number: The delegate's number, or None where the code leads to nobody.
        badge: Where the printed badge is: its file, or the printer's own name for the job; None without.
        print_state: End of the print job, or None where there was none.
        portrait: "kept", or the code of the problem that kept it from being taken, or empty.
        ms: Milliseconds of each step.
    """

    frame: int
    verdict: Verdict
    entry: int
    number: int | None
    badge: str | None = None
    print_state: PrintState | None = None
    portrait: str = ""
    ms: Mapping[str, float] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Return the record as plain values, without names."""
        return {
            "frame": self.frame,
            "verdict": self.verdict.outcome.value,
            "reasons": [reason.value for reason in self.verdict.reasons],
            "delegate": self.number,
            "entry": self.entry,
            "badge": self.badge,
            "print": None if self.print_state is None else self.print_state.value,
            "portrait": self.portrait or None,
            "ms": {step: round(taken, 3) for step, taken in self.ms.items()},
        }


@dataclass(slots=True)
class _Waiting:
    """An admitted person whose face has not been seen well enough yet."""

    frame: int
    presented: Presented
    since: float
    ms: dict[str, float]
    good: list[tuple[Image, Judgement]] = field(default_factory=list)
    problem: str = "no_face"


class HeadlessDesk:
    """Runs one desk over a stream of frames.

    Args:
        desk: The open station.
        hold_s: How long a code that stays in view counts as one scan, in seconds of the stream.
    """

    def __init__(self, desk: Desk, *, hold_s: float) -> None:
        self._desk = desk
        self._debounce = Debounce(hold_s)
        self._waiting: _Waiting | None = None

    def run(self, frames: Iterable[Frame]) -> Iterator[Record]:
        """Yield a record for each code shown, once nothing more can come of it."""
        for frame in frames:
            codes, decode_ms = self._timed(partial(self._desk.reader.live, frame.image))
            for code in codes:
                if self._debounce.fresh(code.data, frame.at):
                    yield from self._shown(frame, code, decode_ms)
            if self._waiting is not None and not codes and frame.number % _LOOK_EVERY == 0:
                yield from self._look(self._waiting, frame)
        yield from self._finish()

    def _shown(self, frame: Frame, code: ReadCode, decode_ms: float) -> Iterator[Record]:
        yield from self._finish()
        presented = self._desk.present(code.data)
        ms = {"decode": decode_ms, **presented.steps_ms}
        if (
            presented.verdict.outcome is Outcome.ADMIT
            and presented.card is not None
            and presented.wants_badge
        ):
            self._waiting = _Waiting(frame.number, presented, frame.at, ms)
            return
        number = None if presented.card is None else presented.card.delegate.number
        yield Record(frame.number, presented.verdict, presented.entry, number, ms=ms)

    def _look(self, waiting: _Waiting, frame: Frame) -> Iterator[Record]:
        judgement, taken = self._timed(partial(self._desk.judge, frame.image))
        waiting.ms["judge"] = max(waiting.ms.get("judge", 0.0), taken)
        if judgement.ok:
            waiting.good.append((frame.image, judgement))
        elif judgement.problems:
            waiting.problem = judgement.problems[0].value
        late = frame.at - waiting.since > _PATIENCE_S
        if len(waiting.good) >= _GOOD_PICTURES or late:
            yield from self._finish()

    def _finish(self) -> Iterator[Record]:
        waiting, self._waiting = self._waiting, None
        if waiting is None or waiting.presented.card is None:
            return
        desk, ms = self._desk, waiting.ms
        delegate = waiting.presented.card.delegate
        kept: bytes | None = None
        if waiting.good:
            kept, ms["portrait"] = self._timed(partial(self._keep, delegate.id, waiting.good))
        try:
            job, ms["badge"] = self._timed(partial(desk.make_badge, delegate.id, kept))
        except BadInput as error:
            if error.code != _COMPARE:
                raise
            # Nobody is here to compare a face: this one waits for a desk.
            verdict, entry = waiting.presented.verdict, waiting.presented.entry
            yield Record(waiting.frame, verdict, entry, delegate.number, portrait=_COMPARE, ms=ms)
            return
        printed, ms["print"] = self._timed(partial(desk.print_badge, job.id))
        file = desk.file_of(printed)
        yield Record(
            frame=waiting.frame,
            verdict=waiting.presented.verdict,
            entry=waiting.presented.entry,
            number=delegate.number,
            badge=str(file) if file is not None else printed.remote or None,
            print_state=printed.state,
            portrait="kept" if kept is not None else waiting.problem,
            ms=ms,
        )

    def _keep(self, delegate_id: UUID, good: list[tuple[Image, Judgement]]) -> bytes:
        image, _ = max(good, key=lambda shot: sum(shot[1].scores.values()))
        return self._desk.keep_portrait(delegate_id, image)

    def _timed(self, work: Callable[[], T]) -> tuple[T, float]:
        begin = self._desk.clock.monotonic()
        result = work()
        return result, (self._desk.clock.monotonic() - begin) * 1000
