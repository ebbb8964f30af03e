"""The program dies between any two steps: afterwards there is one badge, or a question whose answer makes it one."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.event.badges import PrintState
from kiosk.printing import FolderPrinter, SystemPrinter
from kiosk.printing.printer import out_of_paper
from tests.contract.printers import QUEUE, FakeCups, MemoryPrinter

REPOSITORY = Path(__file__).parents[3]


class Killed(BaseException):
    """Nothing catches it: what follows does not happen."""


class Trap:
    """Counts steps and kills at one of them."""

    def __init__(self, at: int | None) -> None:
        self.at = at
        self.steps = 0

    def __call__(self) -> None:
        if self.steps == self.at:
            raise Killed
        self.steps += 1


class FragileStore:
    """A store whose program may die before a write, before its commit, or after it."""

    def __init__(self, store, trap: Trap) -> None:
        self._store = store
        self._trap = trap
        self.read = store.read

    @contextmanager
    def write(self):
        self._trap()
        with self._store.write() as conn:
            yield conn
            self._trap()
        self._trap()


class FragilePrinter:
    """A printer whose program may die before and after each thing that is asked of it."""

    def __init__(self, printer, trap: Trap) -> None:
        self._printer = printer
        self._trap = trap

    def __getattr__(self, name):
        found = getattr(self._printer, name)
        if not callable(found):
            return found

        def asked(*args):
            self._trap()
            answer = found(*args)
            self._trap()
            return answer

        return asked


def make_printer(kind: str, folder: Path, monkeypatch):
    """Return the printer and what counts its badges."""
    if kind == "folder":
        printer = FolderPrinter(folder / "out")
        return printer, lambda: [p.read_bytes() for p in sorted(printer.folder.glob("*.pdf"))]
    if kind == "cups":
        cups = FakeCups(folder)
        cups.other_job()
        monkeypatch.setenv("PATH", str(cups.bin), prepend=":")
        return SystemPrinter(QUEUE), lambda: cups.tray
    memory = MemoryPrinter(remembers=kind != "forgetful")
    if kind == "slow":
        memory.fault = out_of_paper("p")
    return memory, lambda: memory.tray


@pytest.mark.parametrize("kind", ["folder", "cups", "memory", "forgetful", "slow"])
def test_death_between_any_two_steps(bench, tmp_path, monkeypatch, kind):
    died, asked = 0, 0
    for at in itertools.count():
        folder = tmp_path / str(at)
        folder.mkdir()
        with monkeypatch.context() as patch:
            printer, badges = make_printer(kind, folder, patch)
            trap = Trap(at)
            sync = os.fsync
            patch.setattr(os, "fsync", lambda handle, trap=trap, sync=sync: (trap(), sync(handle), trap()))
            queue = bench.queue(FragilePrinter(printer, trap))
            queue._store = FragileStore(bench.store, trap)
            job = bench.job(bench.queue(printer))
            survived = _run(queue, job)
            patch.setattr(os, "fsync", sync)
            asked += _ends_well(bench, bench.queue(printer), job, badges)
        if survived:
            break
        died += 1
    assert died >= 12, "the trap is meant to catch every step"
    # A printer that can say what it had is never asked about; one that cannot, only about the sending.
    assert (asked > 0) == (kind in {"forgetful", "slow"})


def _run(queue, job) -> bool:
    try:
        queue.run(job.id)
    except Killed:
        return False
    return True


def _ends_well(bench, queue, job, badges) -> int:
    """Start again as a program would; return 1 when a person had to be asked."""
    queue.recover()
    ended = queue.run(job.id)
    asked = ended.state is PrintState.UNKNOWN
    if asked:
        assert len(badges()) <= 1
        ended = queue.answer(job.id, came_out=len(badges()) == 1)
        if ended.state is PrintState.FAILED:
            if isinstance(queue.printer, MemoryPrinter):
                queue.printer.mend()
            ended = queue.run(job.id)
    assert ended.state is PrintState.PRINTED
    assert badges() == [bench.pdf(job)]
    return int(asked)


@pytest.mark.parametrize("kind", ["folder", "memory"])
def test_death_during_recovery_too(bench, tmp_path, monkeypatch, kind):
    for first, second in itertools.product(range(4, 12, 2), range(8)):
        folder = tmp_path / f"{first}-{second}"
        folder.mkdir()
        printer, badges = make_printer(kind, folder, monkeypatch)
        job = bench.job(bench.queue(printer))
        trap = Trap(first)
        queue = bench.queue(FragilePrinter(printer, trap))
        queue._store = FragileStore(bench.store, trap)
        _run(queue, job)
        trap = Trap(second)
        again = bench.queue(FragilePrinter(printer, trap))
        again._store = FragileStore(bench.store, trap)
        try:
            again.recover()
            again.run(job.id)
        except Killed:
            pass
        _ends_well(bench, bench.queue(printer), job, badges)


# A real process with a real disk, killed as a power cut kills: nothing is cleaned up, nothing flushed.
_CHILD = """
import os, signal, sys
from pathlib import Path
from uuid import UUID
from kiosk.clock import SystemClock
from kiosk.printing import FolderPrinter, PrintQueue
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys
from tests.unit.printing.test_print_crashes import FragilePrinter, FragileStore, Trap

class Kill(Trap):
    def __call__(self):
        if self.steps == self.at:
            os.kill(os.getpid(), signal.SIGKILL)
        self.steps += 1

data, out, job, at = Path(sys.argv[1]), Path(sys.argv[2]), UUID(sys.argv[3]), int(sys.argv[4])
trap = Kill(at)
sync = os.fsync
os.fsync = lambda handle: (trap(), sync(handle), trap())
store = Store.open(data, FileKeys(data))
queue = PrintQueue(FragileStore(store, trap), FragilePrinter(FolderPrinter(out), trap), "desk-1", SystemClock())
queue.run(job)
"""


def _killed_at(event, bench, folder: Path, at: int) -> bool:
    """Print in a process that is killed at step `at`; return False when it came to its end."""
    printer = FolderPrinter(folder)
    job = bench.job(bench.queue(printer))
    command = [sys.executable, "-c", _CHILD, str(event.folder), str(folder), str(job.id), str(at)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, timeout=60, check=False)
    assert done.returncode in {0, -9}, done.stderr.decode()
    asked = _ends_well(
        bench, bench.queue(printer), job, lambda: [p.read_bytes() for p in sorted(folder.glob("*.pdf"))]
    )
    assert not asked
    return done.returncode == -9


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_9_between_the_paper_and_the_record(event, bench, tmp_path):
    assert _killed_at(event, bench, tmp_path / "out", 9)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
def test_kill_9_at_every_step(event, bench, tmp_path):
    died = 0
    while _killed_at(event, bench, tmp_path / str(died), died):
        died += 1
    assert died >= 12
