"""The supervisor's review at a million entries: laying out, first page, further pages, counts, for many filters."""

from __future__ import annotations

import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from statistics import median
from typing import cast
from uuid import UUID

from benchmarks._population import delegate_id, populated
from sqlalchemy import Connection

from kiosk.cli.bench import Options, Row
from kiosk.credential import SigningKey
from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store.delegations import delegations
from kiosk.store.engine import Store
from kiosk.supervision.filters import Filter
from kiosk.supervision.review import Review

_BEGIN = datetime(2026, 11, 23, 6, 0, tzinfo=UTC)
_PEOPLE = 2_500
_PAGES = 12
_RARE = 5
_MIXED = (
    (Outcome.ADMIT, Reason.VALID, 0.93),
    (Outcome.REFER, Reason.ALREADY_INSIDE, 0.03),
    (Outcome.REFER, Reason.VETTING_PENDING, 0.01),
    (Outcome.REFUSE, Reason.NOT_THIS_ZONE, 0.02),
    (Outcome.REFUSE, Reason.REVOKED, 0.01),
)


def run(options: Options) -> Iterator[Row]:
    """Yield the rows."""
    folder = Path(tempfile.mkdtemp(prefix="bench-review-"))
    count = 20_000 if options.quick else 1_000_000
    try:
        store = populated(folder / "store", _PEOPLE)
        try:
            fill(store, count)
            yield from _laying_out(store, count)
            yield from _paging(store, count)
        finally:
            store.close()
    finally:
        shutil.rmtree(folder)


def facts(count: int) -> Iterator[Fact]:
    """Yield scans like those of four days, the same in every run; a handful are of a reason met nowhere else."""
    chance = random.Random(94)
    outcomes = chance.choices(_MIXED, weights=[share for *_, share in _MIXED], k=count)
    step = timedelta(days=4) / count
    for number, (outcome, reason, _) in enumerate(outcomes):
        who = int(chance.random() ** 1.5 * (_PEOPLE - 1))  # the last delegate never comes
        gate = chance.random() < 0.8
        forged = number % (count // _RARE) == count // (2 * _RARE)
        yield Fact(
            id=UUID(int=chance.getrandbits(128)),
            kind=FactKind.SCAN,
            at=_BEGIN + step * number,
            station=f"gate-{chance.randrange(8)}" if gate else f"desk-{chance.randrange(8)}",
            operator=f"v-{chance.randrange(24):02}",
            delegate_id=None if forged else delegate_id(who),
            code_hash=who.to_bytes(16, "big"),
            outcome=Outcome.REFUSE if forged else outcome,
            reasons=(Reason.FORGED_SIGNATURE if forged else reason,),
            body={"zone": 1 + chance.randrange(4)} if gate else {},
        )


def fill(store: Store, count: int) -> None:
    """Append `count` scans in bulk."""
    log = ScanLog(SigningKey.generate(), origin_of("GA94", b"k" * 32))
    source = facts(count)
    while some := list(islice(source, 20_000)):
        with store.write() as conn:
            log.append_many(conn, some)


def _laying_out(store: Store, count: int) -> Iterator[Row]:
    watched = _Held(store)
    review = Review(cast("Store", watched))
    begin = time.perf_counter()
    while not review.catch_up().complete:
        pass
    rate = count / (time.perf_counter() - begin)
    yield Row("entries laid out", rate, "a second", goal="> 10,000", holds=rate > 10_000)
    # What a station has to wait for: here, where none scans, batches are long.
    held = median(watched.times)
    yield Row(
        "the store held for one batch, nobody scanning", held * 1000, "ms", goal="< 200", holds=held < 0.2
    )
    yield Row("the same, longest", max(watched.times) * 1000, "ms")


class _Held:
    """A store that notes how long each write held it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.times: list[float] = []

    def read(self) -> AbstractContextManager[Connection]:
        return self._store.read()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        with self._store.write() as conn:
            since = time.perf_counter()
            yield conn
        self.times.append(time.perf_counter() - since)


def _filters(store: Store) -> Mapping[str, Filter]:
    with store.read() as conn:
        sent_by = delegations(conn)[3].id
        name = conn.exec_driver_sql("SELECT family_name FROM delegate WHERE number = 1300").scalar_one()
    day = _BEGIN + timedelta(days=1)
    hour = {"begins": day + timedelta(hours=3), "ends": day + timedelta(hours=4)}
    desk, amber = frozenset({"desk-1"}), frozenset({Outcome.REFER, Outcome.REFUSE})
    forged = frozenset({Reason.FORGED_SIGNATURE})
    return {
        "everything": Filter(),
        "one hour": Filter(**hour),
        "one station": Filter(stations=desk),
        "one operator": Filter(operators=frozenset({"v-07"})),
        "refused or referred": Filter(outcomes=amber),
        "a rare reason": Filter(reasons=forged),
        "a reason never met": Filter(reasons=frozenset({Reason.WRONG_EVENT})),
        "one delegation": Filter(delegations=frozenset({sent_by})),
        "one zone": Filter(zones=frozenset({2})),
        "one code": Filter(code_hash=(300).to_bytes(16, "big")),
        "a name": Filter(name=name),
        "a name without scans": Filter(people=frozenset({delegate_id(_PEOPLE - 1)})),
        "station, refused or referred": Filter(stations=desk, outcomes=amber),
        "station in one hour": Filter(stations=desk, **hour),
        "delegation, refused": Filter(delegations=frozenset({sent_by}), outcomes=frozenset({Outcome.REFUSE})),
        "operator, reason": Filter(operators=frozenset({"v-07"}), reasons=frozenset({Reason.REVOKED})),
        "zone, station of no zone": Filter(zones=frozenset({2}), stations=desk),
        "name, refused since day 3": Filter(name=name, outcomes=amber, begins=day + timedelta(days=1)),
    }


def _paging(store: Store, count: int) -> Iterator[Row]:
    review = Review(store)
    for label, wanted in _filters(store).items():
        first = _times(lambda wanted=wanted: review.page(wanted), 5)
        further = _further(review, wanted)
        ms = median(first) * 1000
        yield Row(f"first page: {label}", ms, "ms", goal="< 50 ms", holds=ms < 50)
        if further:
            worst = max(further) * 1000
            yield Row(f"worst further page: {label}", worst, "ms", goal="< 16 ms", holds=worst < 16)
        counting = median(_times(lambda wanted=wanted: review.count(wanted), 3)) * 1000
        yield Row(f"count: {label}", counting, "ms", goal="< 100 ms", holds=counting < 100)
    if count:
        with store.read() as conn:
            size = conn.exec_driver_sql("SELECT count(*) FROM review_row").scalar_one()
        if size != count:
            raise RuntimeError(f"{size} of {count} scans are laid out")


def _further(review: Review, wanted: Filter) -> list[float]:
    """Return the time of each further page, at its better of two calls: the machine's other work is not ours."""
    taken, page = [], review.page(wanted)
    for _ in range(_PAGES):
        if not page.more:
            break
        before = page.reached
        twice = _times(lambda: review.page(wanted, before_index=before), 2)  # noqa: B023 - called at once
        taken.append(min(twice))
        page = review.page(wanted, before_index=before)
    return taken


def _times(work: Callable[[], object], rounds: int) -> list[float]:
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return taken
