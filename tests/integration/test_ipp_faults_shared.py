"""Two real IPP printers share a batch; faults hit both at random, and the program that prints is killed again and again.

The program is a process of its own and dies by SIGKILL. At the end a person looks in the trays: every badge has come out
exactly once or was asked about, and none is silently missing.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.desk import open_desk
from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import ipp_link, pool, press, queue
from kiosk.store import badges
from tests import small_event
from tests.contract.virtual_printer import MISSING, VirtualPrinter
from tests.integration import press_child
from tests.unit.printing.conftest import Bench

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)
S = PrintState
CHILD = Path(press_child.__file__)
TICK_S = 0.02
FAULTS = ("empty", "jam", "door", "slow", "breaks-before", "breaks-after", "away", "away-while", "frozen")
WAITING = frozenset({"empty", "jam", "door"})
MOST_TICKS = 60_000


class Gremlin:
    """Does to one printer what its seed says, one fault after the other, and puts it right in between."""

    def __init__(self, printer: VirtualPrinter, dice: random.Random) -> None:
        self.printer, self.dice = printer, dice
        self.met: Counter[str] = Counter()
        self._for = 0

    def tick(self) -> None:
        """Let one moment go by."""
        self._for -= 1
        if self._for > 0:
            return
        self.put_right()
        if self.dice.random() < 0.4:
            self._for = self.dice.randint(1, 6)
            return
        fault = self.dice.choice(FAULTS)
        self.met[fault] += 1
        self._for = self.dice.randint(3, 15)
        if fault == "away":
            self.printer.break_off()
        elif fault == "away-while":
            self.printer.fault("slow")
            self._for = 4
        elif fault == "frozen":
            self.printer.freeze()
        else:
            self.printer.fault(fault)
        self._broken = fault == "away-while"

    _broken = False

    def put_right(self) -> None:
        """See to whatever is the matter."""
        if self._broken:
            # In the middle of a sheet.
            self._broken = False
            self.printer.break_off()
        self.printer.thaw()
        if not self.printer.on:
            self.printer.start()
        self.printer.forget_faults()
        self.printer.mend()


class House:
    """A station, its two printers, and how often its program was killed."""

    def __init__(self, tmp_path: Path, seed: int, badges_wanted: int) -> None:
        self.dice = random.Random(seed)
        self.printers = [VirtualPrinter(tmp_path / name) for name in ("one", "two")]
        for each in self.printers:
            each.start()
        self.gremlins = [Gremlin(each, random.Random(f"{seed}-{n}")) for n, each in enumerate(self.printers)]
        self.uris = ",".join(each.uri for each in self.printers)
        event = small_event.make(tmp_path / "data")
        self.folder, self.store = event.folder, event.open()
        bench = Bench(self.store, SystemClock(), event.ids[1])
        station = press_child.queue_of(self.store, self.uris, self.folder)
        jobs = [bench.job(station) for _ in range(badges_wanted)]
        self.wanted = {job.id: bench.pdf(job) for job in jobs}
        self.kills = 0
        self._nothing = threading.Event()

    def close(self) -> None:
        self.store.close()
        for each in self.printers:
            each.stop()

    def tray(self) -> Counter[bytes]:
        return Counter(self.printers[0].tray + self.printers[1].tray)

    def states(self) -> dict[object, PrintState]:
        with self.store.read() as conn:
            return {job: badges.job_by_id(conn, job).state for job in self.wanted}

    def run(self) -> None:
        """Start the program, and again after each death, until it says that nothing is left to print."""
        ticks = 0
        while True:
            child = subprocess.Popen([sys.executable, str(CHILD), str(self.folder), self.uris], env=_env())
            die_at = sum(self.tray().values()) + self.dice.randint(1, 12)
            try:
                while child.poll() is None:
                    ticks += 1
                    assert ticks < MOST_TICKS, "it does not come to an end"
                    for each in self.gremlins:
                        each.tick()
                    if sum(self.tray().values()) >= die_at:
                        child.send_signal(signal.SIGKILL)
                        child.wait(10)
                        self.kills += child.returncode == -signal.SIGKILL
                    self._nothing.wait(TICK_S)
            finally:
                if child.poll() is None:
                    child.kill()
                child.wait(10)
            assert child.returncode in {0, 3, -signal.SIGKILL}, "the program itself must not fail"
            if child.returncode == 0:
                return

    def look_in_the_trays(self) -> int:
        """Answer what is asked by what lies there, and print what is not; return how many were asked about."""
        for each in self.gremlins:
            each.put_right()
        station = press_child.queue_of(self.store, self.uris, self.folder)
        self._until(lambda: not any(_busy(each) for each in station.pool.printers))
        asked = [job for job, state in self.states().items() if state is S.UNKNOWN]
        for job in asked:
            came_out = self.wanted[job] in self.tray()
            for _ in range(2):
                # A printer that contradicts is asked about twice.
                if station.answer(job, came_out=came_out).state is not S.UNKNOWN:
                    break
            for _ in range(20):
                if station.run(job).state is S.PRINTED:
                    break
        return len(asked)

    def _until(self, ready) -> None:
        for _ in range(MOST_TICKS):
            if ready():
                return
            self._nothing.wait(TICK_S)
        pytest.fail("the printers do not come to rest")


def _busy(printer) -> bool:
    try:
        return bool(printer._jobs("not-completed"))
    except EnvironmentFault:
        return True


def _env() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(CHILD.parents[2])}


@pytest.fixture
def impatient(monkeypatch):
    for module, name in (
        (ipp_link, "_ANSWER_S"),
        (ipp_link, "_PRINT_S"),
        (pool, "_ILL_FOR_S"),
        (queue, "_SETTLE_S"),
        (press, "_FIRST_PAUSE_S"),
        (press, "_LONGEST_PAUSE_S"),
    ):
        monkeypatch.setattr(module, name, getattr(module, name))
    press_child.hasten()


def through_faults_and_deaths(tmp_path: Path, seed: int, count: int, record_property) -> House:
    house = House(tmp_path, seed, count)
    try:
        house.run()
        unsaid = [job for job, state in house.states().items() if state not in {S.PRINTED, S.UNKNOWN}]
        assert not unsaid, "neither printed nor asked about"
        told = [job for job, state in house.states().items() if state is S.PRINTED]
        before = house.tray()
        assert all(before[house.wanted[job]] == 1 for job in told), (
            "what is called printed lies in a tray, once"
        )
        asked = house.look_in_the_trays()
        printed = house.tray()
        assert printed == Counter(dict.fromkeys(house.wanted.values(), 1)), {
            "missing": sum(pdf not in printed for pdf in house.wanted.values()),
            "twice": sum(times > 1 for times in printed.values()),
        }
        assert set(house.states().values()) == {S.PRINTED}
        shares = [len(each.tray) for each in house.printers]
        met = sum((each.met for each in house.gremlins), Counter())
        for name, value in (("asked", asked), ("kills", house.kills), ("shares", shares), ("met", dict(met))):
            record_property(name, value)
        told = f"{count} badges, {shares} at each printer, {house.kills} kills, {asked} asked, {dict(met)}"
        sys.stdout.write(f"seed {seed}: {told}\n")
        assert min(shares) > 0, "both printers had their part"
        assert asked < count
        return house
    finally:
        house.close()


@pytest.mark.usefixtures("impatient")
def test_two_printers_faults_and_kills(tmp_path, record_property):
    house = through_faults_and_deaths(tmp_path, 4, 24, record_property)
    assert house.kills >= 1
    assert sum(sum(each.met.values()) for each in house.gremlins) >= 5


@pytest.mark.slow
@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("seed", [1, 95, 2026])
def test_two_hundred_badges_two_printers_faults_and_kills(tmp_path, seed, record_property):
    house = through_faults_and_deaths(tmp_path, seed, 200, record_property)
    met = sum((each.met for each in house.gremlins), Counter())
    assert house.kills >= 8
    # It goes away, runs out of paper, jams, stops in the middle, freezes; each several times, each time to come back.
    assert min(met[fault] for fault in FAULTS) >= 3


def _mend_once_seen(desk, virtual: VirtualPrinter) -> None:
    """Put paper in as a volunteer does: when the strip says that there is none."""
    nothing = threading.Event()
    while desk.health().printer.code != "printer_out_of_paper":
        nothing.wait(TICK_S)
    virtual.mend()


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("cause", ["away", "empty"])
def test_a_desk_goes_on_by_itself_once_its_printer_is_back(tmp_path, clock, cause):
    """From the desk's own door: away, the badge fails and is tried again; empty, the printer keeps it and it comes."""
    virtual = VirtualPrinter(tmp_path / "ipp")
    virtual.start()
    made = small_event.make(tmp_path / "data")
    desk = open_desk(made.folder, printer=virtual.uri, clock=clock)
    try:
        desk.present(made.invitations[1].encode())
        job = desk.make_badge(made.ids[1], None)
        if cause == "away":
            virtual.break_off()
            assert desk.print_badge(job.id).state is S.FAILED
            clock.advance(60)
            assert desk.prints.go_on() is None, "it is away still"
            assert desk.health().printer.detail["waiting"] == 1
            virtual.start()
            clock.advance(60)
            done = desk.prints.go_on()
        else:
            virtual.fault("empty")
            mending = threading.Thread(target=_mend_once_seen, args=(desk, virtual))
            mending.start()
            done = desk.print_badge(job.id)
            mending.join()
        assert done.state is S.PRINTED
        assert len(virtual.tray) == 1
        assert desk.card(made.ids[1]).badge_serial == 1
        assert desk.prints.jobs() == ()
        assert desk.verify_log().ok
    finally:
        desk.close()
        virtual.stop()
