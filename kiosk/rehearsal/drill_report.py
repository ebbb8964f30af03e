"""What a drill found: seconds a step, parted into the machine's and the person's, ends, and leaks; no names in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

from kiosk.event.self_service import Stage
from kiosk.rehearsal.walk import Manner, Walker

MOST_MACHINE_S = 6.0
"""A delegate waits for the machine so long in all, at the median, and not longer."""


@dataclass(frozen=True, slots=True)
class Took:
    """What one step took.

    Args:
        machine_s: Seconds from when the person had done their part until the next page was painted and could be used.
        person_s: Seconds of the person's thinking and moving as the script has them, however compressed they were played.
    """

    at: Stage
    then: Stage
    machine_s: float
    person_s: float


@dataclass(frozen=True, slots=True)
class Walked:
    """What came of one walker.

    Args:
        wrong: What was not as it should be, in words without a name.
        leaks: What was to be seen or found that may not be, likewise.
    """

    walker: Walker
    took: tuple[Took, ...]
    wrong: tuple[str, ...] = ()
    leaks: tuple[str, ...] = ()

    @property
    def machine_s(self) -> float:
        """Return the seconds in which this delegate waited for the machine."""
        return sum(step.machine_s for step in self.took)

    @property
    def person_s(self) -> float:
        """Return the seconds that this delegate took."""
        return sum(step.person_s for step in self.took)

    @property
    def badge(self) -> bool:
        """Return whether a badge was printed in this visit."""
        return any(step.then is Stage.BADGE and step.at is Stage.PREVIEW for step in self.took)


@dataclass(frozen=True, slots=True)
class Spread:
    """Median and 95th percentile of seconds, and of how many."""

    count: int
    median: float
    p95: float

    @classmethod
    def of(cls, seconds: Iterable[float]) -> Spread:
        """Return the spread of `seconds`; zeros of none. The percentile is the nearest rank."""
        ordered = sorted(seconds)
        if not ordered:
            return cls(0, 0.0, 0.0)
        rank = max(0, -(-len(ordered) * 95 // 100) - 1)
        return cls(len(ordered), median(ordered), ordered[rank])

    def as_json(self) -> dict[str, Any]:
        """Return it rounded to milliseconds."""
        return {"count": self.count, "median": round(self.median, 3), "p95": round(self.p95, 3)}


@dataclass(frozen=True, slots=True)
class Drill:
    """A whole drill.

    Args:
        walked: One a walker, in order.
        wrong: What is wrong with the whole: the log does not verify, a file holds a name.
        leaks: Likewise.
        seconds: How long it took to play.
    """

    walked: Sequence[Walked]
    wrong: tuple[str, ...] = ()
    leaks: tuple[str, ...] = ()
    seconds: float = 0.0

    @property
    def right(self) -> int:
        """Return how many ended as they should, step by step and in the store."""
        return sum(not one.wrong for one in self.walked)

    @property
    def leaked(self) -> int:
        """Return how many lines leaked."""
        return len(self.leaks) + sum(len(one.leaks) for one in self.walked)

    @property
    def machine(self) -> Spread:
        """Return the machine's share of all delegates."""
        return Spread.of(one.machine_s for one in self.walked)

    @property
    def machine_badge(self) -> Spread:
        """Return the machine's share of those who had a badge printed."""
        return Spread.of(one.machine_s for one in self.walked if one.badge)

    @property
    def good(self) -> bool:
        """Return whether all ended right, nothing leaked and the machine kept nobody waiting too long."""
        slow = max(self.machine.median, self.machine_badge.median) > MOST_MACHINE_S
        return not (self.wrong or self.leaked or slow) and self.right == len(self.walked)

    def alone(self) -> tuple[int, int]:
        """Return how many got what they came for without help, and how many could have."""
        may = [one for one in self.walked if one.walker.end.alone]
        return sum(not one.wrong for one in may), len(may)

    def steps(self) -> list[tuple[Stage, Stage, Spread, Spread]]:
        """Return for every step from and to, the machine's share and the person's, in the order of the way."""
        took: dict[tuple[Stage, Stage], list[Took]] = defaultdict(list)
        for one in self.walked:
            for step in one.took:
                took[step.at, step.then].append(step)
        order = list(Stage)
        return [
            (at, then, Spread.of(t.machine_s for t in of), Spread.of(t.person_s for t in of))
            for (at, then), of in sorted(
                took.items(), key=lambda item: (order.index(item[0][0]), order.index(item[0][1]))
            )
        ]

    def as_json(self) -> dict[str, Any]:
        """Return everything for a program; people are places in the queue and numbers, no names."""
        alone, may = self.alone()
        return {
            "people": len(self.walked),
            "good": self.good,
            "right": self.right,
            "leaks": self.leaked,
            "without_help": {"done": alone, "of": may},
            "seconds": round(self.seconds, 1),
            "machine": self.machine.as_json(),
            "machine_with_badge": self.machine_badge.as_json(),
            "person": Spread.of(one.person_s for one in self.walked).as_json(),
            "with_badge": Spread.of(
                one.machine_s + one.person_s for one in self.walked if one.badge
            ).as_json(),
            "most_machine_median": MOST_MACHINE_S,
            "wrong": list(self.wrong),
            "leaked": list(self.leaks),
            "steps": [
                {"from": at.value, "to": then.value, "machine": machine.as_json(), "person": person.as_json()}
                for at, then, machine, person in self.steps()
            ],
            "manners": self._manners(),
            "walkers": [_told(one) for one in self.walked],
        }

    def _manners(self) -> list[dict[str, Any]]:
        rows = []
        for manner in Manner:
            of = [one for one in self.walked if one.walker.manner is manner]
            if of:
                right = sum(not one.wrong for one in of)
                machine = Spread.of(one.machine_s for one in of).as_json()
                rows.append({"manner": manner.value, "people": len(of), "right": right, "machine": machine})
        return rows


def _told(one: Walked) -> dict[str, Any]:
    walker = one.walker
    return {
        "place": walker.place,
        "manner": walker.manner.value,
        "number": None if walker.delegate is None else walker.delegate.number,
        "language": walker.language,
        "hands": walker.hands.value,
        "end": walker.end.paper.value if walker.end.cause is None else walker.end.cause.value,
        "machine": round(one.machine_s, 3),
        "person": round(one.person_s, 1),
        "wrong": list(one.wrong),
        "leaks": list(one.leaks),
        "steps": [
            {
                "from": took.at.value,
                "to": took.then.value,
                "machine": round(took.machine_s, 3),
                "person": round(took.person_s, 2),
            }
            for took in one.took
        ],
    }
