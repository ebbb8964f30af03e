"""Code to verdict: text in, verdict durable in the log, against one signature check and one durable row."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from uuid import UUID

from benchmarks._population import cti, delegate_id, populated
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from kiosk.admission.check_in import CheckIn
from kiosk.admission.verdicts import Verdicts
from kiosk.cli.bench import Options, Row
from kiosk.clock import FakeClock
from kiosk.config import Settings
from kiosk.credential import KeyRing, SigningKey, issue
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.event.names import LocalNames
from kiosk.event.places import Event
from kiosk.event.verdict import Outcome
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store.engine import Store
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, add_signing_key

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
START, END = NOW - timedelta(days=3), NOW + timedelta(days=3)
_EVENT = "GA94"
_HELD = Event(UUID(int=1), _EVENT, LocalNames("Benchmark"), LocalNames(""), "UTC", START.date(), END.date())


class _Clock(FakeClock):
    """A fixed hour, with the machine's own stopwatch."""

    def monotonic(self) -> float:
        return time.perf_counter()


class _Desk:
    """A desk over a store of `count` delegates, and codes to present at it."""

    def __init__(self, folder: Path, count: int, samples: int) -> None:
        self.count = count
        self.store = populated(folder, count, index=False)
        key = SigningKey.generate()
        with self.store.write() as conn:
            add_signing_key(
                conn, SigningKeyRow(key.public, EVENT_OWNER, START - timedelta(1), END + timedelta(1))
            )
        self.codes = [
            issue(self._claims(number), key).encode() for number in range(0, count, max(count // samples, 1))
        ][:samples]
        verdicts = Verdicts(
            store=self.store,
            log=ScanLog(key, origin_of(_EVENT, b"k" * 32)),
            ring=lambda: _ring(self.store),
            code_key=b"k" * 32,
            event=_HELD,
            station="desk-1",
            clock=_Clock(NOW),
            settings=Settings.load(folder).admission,
        )
        self.check_in = CheckIn(verdicts, "desk-1")

    @staticmethod
    def _claims(number: int) -> Claims:
        return Claims(
            delegate_id(number), _EVENT, START, END, cti(number), frozenset({1, 2}), CredentialKind.INVITATION
        )

    def present(self, turn: int) -> tuple[float, float, float]:
        """Return milliseconds to the durable verdict, to the person's card on top, and of the decision alone."""
        presented = self.check_in.present(self.codes[turn])
        if presented.verdict.outcome is not Outcome.ADMIT:
            msg = f"the benchmark's own code was not admitted: {presented.verdict.reasons}"
            raise RuntimeError(msg)
        steps = presented.steps_ms
        return (
            sum(taken for step, taken in steps.items() if step != "card"),
            sum(steps.values()),
            steps["decide"],
        )


def _ring(store: Store) -> KeyRing:
    with store.read() as conn:
        return KeyRing.load(conn)


def _floor(folder: Path) -> Callable[[], float]:
    """Return what one Ed25519 verification and one durable one-row insert take, in ms, done once a call."""
    key = SigningKey.generate()
    public, data = Ed25519PublicKey.from_public_bytes(key.public), b"x" * 140
    signature = key.sign(data)
    raw = sqlite3.connect(folder / "floor.db", isolation_level=None)
    raw.execute("PRAGMA journal_mode = WAL")
    raw.execute("PRAGMA synchronous = FULL")
    raw.execute("CREATE TABLE entry (id INTEGER PRIMARY KEY, leaf BLOB NOT NULL)")

    def once() -> float:
        begin = time.perf_counter()
        public.verify(signature, data)
        raw.execute("INSERT INTO entry (leaf) VALUES (?)", (data,))
        return (time.perf_counter() - begin) * 1000

    return once


def run(options: Options) -> Iterator[Row]:
    """Measure all sizes and the floor in turn, so that a noisy moment hits all of them."""
    counts, samples = ((2_500, 20_000), 150) if options.quick else ((2_500, 1_000_000), 600)
    folder = Path(tempfile.mkdtemp(prefix="kiosk-bench-"))
    desks: list[_Desk] = []
    try:
        for count in counts:
            place = folder / str(count)
            place.mkdir()
            desks.append(_Desk(place, count, samples))
        once = _floor(folder)
        floor: list[float] = []
        taken: dict[int, list[tuple[float, float, float]]] = {count: [] for count in counts}
        for turn in range(samples):
            floor.append(once())
            for desk in desks:
                taken[desk.count].append(desk.present(turn))
        yield from _rows(counts, taken, floor)
    finally:
        for desk in desks:
            desk.store.close()
        shutil.rmtree(folder)


def _rows(
    counts: tuple[int, ...], taken: dict[int, list[tuple[float, float, float]]], floor: list[float]
) -> Iterator[Row]:
    warm = len(floor) // 10
    base = median(floor[warm:])
    yield Row("floor: one signature check, one durable row", base, "ms")
    verdicts = {count: median(both[0] for both in taken[count][warm:]) for count in counts}
    against = "one signature check and one durable row"
    for count, value in verdicts.items():
        ratio = value / base
        yield Row(
            f"code to durable verdict, {count:,} delegates", value, "ms", against, ratio, "< 4", ratio < 4
        )
    for count in counts:
        whole = median(both[1] for both in taken[count][warm:])
        yield Row(f"the same with the person's card, {count:,} delegates", whole, "ms", against, whole / base)
    for count in counts:
        alone = median(both[2] for both in taken[count][warm:]) * 1000
        yield Row(f"of it the decision, {count:,} delegates", alone, "µs", goal="< 50 µs", holds=alone < 50)
    small, large = counts[0], counts[-1]
    flat = verdicts[large] / verdicts[small]
    yield Row(
        f"{large:,} delegates", verdicts[large], "ms", f"{small:,} delegates", flat, "< 1.5", flat < 1.5
    )
