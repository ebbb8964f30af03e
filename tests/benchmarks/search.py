"""`kiosk bench search`: finding people as a name is typed, at 250,000 people.

Every keystroke from the second letter on is one search, as the desk does it, made in three rounds with all
others in between; its median counts, so that what else the machine does is not taken for the search. The peer is the straightforward
way: `LIKE '%text%'` over the name columns, ordered, with the same limit.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from benchmarks._population import delegate_id, populated
from sqlalchemy import Connection

from kiosk.cli.bench import Options, Row
from kiosk.store.people import counts, delegate_cards
from kiosk.store.search import find_people

if TYPE_CHECKING:
    from kiosk.event.people import DelegateCard

_GOAL_MS = 20.0
_LIMIT = 12
_ROUNDS = 3
_LIKE = """
SELECT d.id FROM delegate d JOIN delegation n ON n.id = d.delegation_id
WHERE d.family_name LIKE ? OR d.given_name LIKE ? OR d.native_name LIKE ?
ORDER BY n.protocol_order, d.number LIMIT 12
"""


def run(options: Options) -> Iterator[Row]:
    """Yield p50 and p99 of every way of typing, in milliseconds; the goal is a p99 under 20."""
    count, people = (5_000, 20) if options.quick else (250_000, 100)
    with tempfile.TemporaryDirectory() as folder:
        store = populated(Path(folder), count)
        try:
            with store.read() as conn:
                yield from _rows(conn, count, people)
        finally:
            store.close()


def _rows(conn: Connection, count: int, people: int) -> Iterator[Row]:
    cards = _sample(conn, people)
    everything: list[float] = []
    ways = _ways(cards)
    rounds = [
        {label: [ms for text in typed for ms in _keystrokes(conn, text)] for label, typed in ways.items()}
        for _ in range(_ROUNDS)
    ]
    for label in ways:
        taken = [median(same) for same in zip(*(one[label] for one in rounds), strict=True)]
        everything += taken
        yield _row(f"{label}, p50 at {count:,}", _quantile(taken, 0.5))
        yield _row(f"{label}, p99 at {count:,}", _quantile(taken, 0.99), goal=_GOAL_MS)
    yield _row(f"every keystroke, p50 at {count:,}", _quantile(everything, 0.5))
    yield _row(f"every keystroke, p99 at {count:,}", _quantile(everything, 0.99), goal=_GOAL_MS)
    yield _against_like(conn, cards[:10], count)


def _sample(conn: Connection, people: int) -> list[DelegateCard]:
    chosen = random.Random(3).sample(range(counts(conn).delegates), people)
    return list(delegate_cards(conn, [delegate_id(number) for number in chosen]).values())


def _ways(cards: Sequence[DelegateCard]) -> dict[str, list[str]]:
    names = [card.delegate.name for card in cards]
    return {
        "family name": [name.family for name in names],
        "given and family name": [f"{name.given} {name.family}" for name in names],
        "family and given name": [f"{name.family} {name.given}" for name in names],
        "own script": [name.native for name in names if name.native],
        "delegation": [card.delegation.names.en for card in cards],
        "name and delegation": [f"{card.delegate.name.family} {card.delegation.code}" for card in cards],
        "inner part": [name.family[1:] for name in names if len(name.family) > 3],
        "number": [str(card.delegate.number) for card in cards],
        "nobody": [f"{name.family}qx {name.given}" for name in names],
    }


def _keystrokes(conn: Connection, text: str) -> Iterator[float]:
    for end in range(2, len(text) + 1):
        yield _ms(find_people, conn, text[:end], _LIMIT)


def _against_like(conn: Connection, cards: Sequence[DelegateCard], count: int) -> Row:
    ours, peer = [], []
    for card in cards:
        text = card.delegate.name.family[:4]
        ours.append(_ms(find_people, conn, text, _LIMIT))
        peer.append(_ms(_like, conn, text))
    ratio = _quantile(ours, 0.5) / _quantile(peer, 0.5)
    return Row(
        f"four letters, median at {count:,}",
        _quantile(ours, 0.5),
        "ms",
        against="LIKE '%text%' on Latin and native names",
        ratio=ratio,
    )


def _like(conn: Connection, text: str) -> list[object]:
    return list(conn.exec_driver_sql(_LIKE, (f"%{text}%",) * 3).scalars())


def _ms(call: Callable[..., object], *args: object) -> float:
    start = time.perf_counter()
    call(*args)
    return (time.perf_counter() - start) * 1000


def _quantile(values: Sequence[float], part: float) -> float:
    ordered = sorted(values)
    return ordered[min(int(len(ordered) * part), len(ordered) - 1)]


def _row(label: str, value: float, goal: float | None = None) -> Row:
    if goal is None:
        return Row(label, value, "ms")
    return Row(label, value, "ms", goal=f"< {goal:g}", holds=value < goal)
