"""Which zone was seen, where some characters are not certain: the likeliest that holds, if nothing else is near it.

A wrong character mostly breaks a check digit, but not always: the sum is modulo 10, so that U for 0, or two wrong ones,
may hold too. So whatever else may have been seen is tried as well. A zone is believed only where all others
that hold are much less likely.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.identity.mrz import Mrz, parse
from kiosk.identity.mrz_decode import ALPHABET

if TYPE_CHECKING:
    from kiosk.identity.mrz_decode import Reading

MOST_LOSS = 3.0
"""What is read in place of the likeliest may be that much less likely, as a logarithm."""

LEAST_LEAD = 2.5
"""What is believed is that much likelier than whatever else holds."""

LEAST_FIT = -0.2
"""Of a line that fits worse nothing is believed: in 400 pictures made bad on purpose all numbers read wrongly came from such lines."""

_MOST_CHANGES = 40
# A line of names is not compared, and has no check digit.
_NAMES = {2: 0, 3: 2}

_Change = tuple[float, int, int, str]


def choose(readings: Sequence[Reading]) -> Mrz | None:
    """Return the zone of which `readings` are the lines, or None where none holds, or more than one may be it."""
    if len(readings) not in _NAMES:
        return None
    names = _NAMES[len(readings)]
    if any(reading.fit < LEAST_FIT for row, reading in enumerate(readings) if row != names):
        return None
    lines = [reading.text for reading in readings]
    found: dict[Mrz, float] = {}
    for loss, changed in _ways(lines, readings):
        try:
            zone = parse(changed, mend=False)
        except BadInput:
            continue
        found[zone] = min(loss, found.get(zone, loss))
    ranked = sorted(found.items(), key=lambda one: one[1])
    if not ranked or ranked[0][1] > MOST_LOSS:
        return None
    if len(ranked) > 1 and ranked[1][1] - ranked[0][1] < LEAST_LEAD:
        return None
    return ranked[0][0]


def _ways(lines: Sequence[str], readings: Sequence[Reading]) -> Iterator[tuple[float, list[str]]]:
    """Yield the lines as read and with one or two characters otherwise, each with how much less likely that is."""
    yield 0.0, list(lines)
    reach = MOST_LOSS + LEAST_LEAD
    changes = sorted(_changes(readings, reach))[:_MOST_CHANGES]
    for change in changes:
        yield change[0], _changed(lines, [change])
    for one, other in combinations(changes, 2):
        # Two that look alike are mostly mistaken for the same together: that is no less likely than one of them.
        alike = one[3] == other[3] and lines[one[1]][one[2]] == lines[other[1]][other[2]]
        loss = max(one[0], other[0]) if alike else one[0] + other[0]
        if loss <= reach and one[1:3] != other[1:3]:
            yield loss, _changed(lines, [one, other])


def _changes(readings: Sequence[Reading], reach: float) -> Iterator[_Change]:
    for row, reading in enumerate(readings):
        if row == _NAMES[len(readings)]:
            continue
        for place, char in zip(*(reading.losses <= reach).nonzero(), strict=True):
            if ALPHABET[char] != reading.text[place]:
                yield float(reading.losses[place, char]), row, int(place), ALPHABET[char]


def _changed(lines: Sequence[str], changes: Sequence[_Change]) -> list[str]:
    made = list(lines)
    for _, row, place, char in changes:
        made[row] = made[row][:place] + char + made[row][place + 1 :]
    return made
