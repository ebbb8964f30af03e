"""`kiosk bench watchlist`: how well names are matched across spellings and scripts, and how quickly.

Precision and recall on `resources/watchlist_pairs.csv`: pairs compiled by hand from spellings in common use,
true ones and hard false ones. Weights and threshold were chosen on the half "tune"; no pair of the
half "held" was looked at for it, but its totals by kind were seen a few times while rules were added. Persons stand in one half only. Times are medians of repeats in one process.
"""

from __future__ import annotations

import csv
import random
import time
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime
from statistics import median
from uuid import UUID

from benchmarks import _population

from kiosk.assets import resource
from kiosk.cli.bench import Options, Row
from kiosk.event.watch import WatchAction, WatchEntry
from kiosk.store.watch import Watched
from kiosk.supervision.matching import MATCHES_FROM, NameIndex, name_score, read_name
from kiosk.supervision.matching.distance import alike
from kiosk.supervision.watch_matches import Matcher

_HALVES = {"tune": "tuning half", "held": "held-back half"}
_PRECISION, _RECALL = 0.95, 0.90


def run(options: Options) -> Iterator[Row]:
    """Yield precision and recall of both halves, recall (or the part told apart) by kind, and times."""
    pairs = _pairs()
    for half, label in _HALVES.items():
        yield from _quality(label, [pair for pair in pairs if pair["half"] == half])
    yield from _by_kind([pair for pair in pairs if pair["half"] == "held"])
    yield _comparison(pairs)
    entries, crowd = (200, 500) if options.quick else (10_000, 2_500)
    yield _whole_list(entries, crowd)
    yield from _one_entry(5_000 if options.quick else 250_000)


def _pairs() -> list[dict[str, str]]:
    with resource("watchlist_pairs.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _is_hit(pair: dict[str, str]) -> bool:
    return name_score(read_name(pair["name_a"]), read_name(pair["name_b"])) >= MATCHES_FROM


def _quality(label: str, pairs: list[dict[str, str]]) -> Iterator[Row]:
    found = [(pair["same"] == "yes", _is_hit(pair)) for pair in pairs]
    right = sum(same and hit for same, hit in found)
    precision = right / sum(hit for _, hit in found)
    recall = right / sum(same for same, _ in found)
    against = f"{len(pairs)} pairs, hits from {MATCHES_FROM}"
    for what, value, goal in (("precision", precision, _PRECISION), ("recall", recall, _RECALL)):
        yield Row(f"{what}, {label}", value, "", against, goal=f">= {goal:g}", holds=value >= goal)


def _by_kind(pairs: list[dict[str, str]]) -> Iterator[Row]:
    kinds: dict[tuple[str, str], list[bool]] = defaultdict(list)
    for pair in pairs:
        kinds[pair["same"], pair["kind"]].append(_is_hit(pair) == (pair["same"] == "yes"))
    for (same, kind), right in sorted(kinds.items(), reverse=True):
        what = "found" if same == "yes" else "told apart"
        yield Row(f"{kind}: {what}", sum(right) / len(right), "", f"{len(right)} held-back pairs")


def _comparison(pairs: list[dict[str, str]]) -> Row:
    names = [(read_name(pair["name_a"]), read_name(pair["name_b"])) for pair in pairs]
    rounds = []
    for _ in range(3):
        alike.cache_clear()
        start = time.perf_counter()
        for one, two in names:
            name_score(one, two)
        rounds.append((time.perf_counter() - start) / len(names) * 1e6)
    return Row("one comparison of names, nothing remembered", median(rounds), "µs")


def _whole_list(entries: int, crowd: int) -> Row:
    people, listed = list(_people(crowd, 1)), [_entry(person) for person in _people(entries, 2)]
    start = time.perf_counter()
    hits = sum(1 for _ in Matcher(listed).hits(people))
    taken = time.perf_counter() - start
    return Row(f"{crowd:,} delegates against {entries:,} entries", taken, "s", f"{hits:,} hits")


def _one_entry(crowd: int) -> Iterator[Row]:
    start = time.perf_counter()
    read = [read_name(person.native or f"{person.given} {person.family}") for person in _people(crowd, 1)]
    made = time.perf_counter()
    index = NameIndex(enumerate(read))
    built = time.perf_counter()
    yield Row(f"{crowd:,} names made up and read", made - start, "s")
    yield Row(f"index over {crowd:,} names", built - made, "s")
    taken = []
    for person in _people(40, 3):
        name = read_name(person.native or f"{person.given} {person.family}")
        start = time.perf_counter()
        hits = [number for number in index.near(name) if name_score(name, read[number]) >= MATCHES_FROM]
        taken.append((time.perf_counter() - start) * 1000)
        del hits
    yield Row(f"one entry against {crowd:,} delegates, index ready, median", median(taken), "ms")
    yield Row(f"one entry against {crowd:,} delegates, index ready, slowest of 40", max(taken), "ms")


def _people(count: int, seed: int) -> Iterator[Watched]:
    rng = random.Random(seed)
    sent_by, here_as = _population.delegations(), _population.categories()
    pools = _population.name_pools()
    for number in range(count):
        who = _population.delegate(number, rng, sent_by, here_as, pools)
        yield Watched(who.id, who.name.given, who.name.family, who.name.native, None, "", "FRA")


def _entry(person: Watched) -> WatchEntry:
    name = person.native or f"{person.given} {person.family}"
    added = datetime(2026, 11, 1, tzinfo=UTC)
    return WatchEntry(
        UUID(int=person.id.int ^ 1 << 90), "benchmark", WatchAction.SILENT, "-", added, name=name
    )
