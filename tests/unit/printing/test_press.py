"""A batch at the press: waiting, trying again, stopping, and saying what is left."""

from __future__ import annotations

import pytest

from kiosk.event.badges import BadgeState, PrintState
from kiosk.printing.press import Press, pause
from kiosk.printing.printer import offline, out_of_paper
from kiosk.store import badges
from tests.contract.printers import MemoryPrinter

S = PrintState


def press(bench, printer, others=(), **options) -> tuple[Press, list]:
    queue = bench.queue(printer, others=others)
    jobs = [bench.job(queue) for _ in range(6)]
    return Press(queue, bench.clock, wait=bench.wait, **options), jobs


def test_a_batch_comes_out_in_its_order(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    seen = []
    pressed = made.run([job.id for job in jobs], seen=seen.append)
    assert printer.tray == [bench.pdf(job) for job in jobs]
    assert list(pressed.done) == [job.id for job in jobs] == [job.id for job in seen]
    assert not pressed.asked
    assert not pressed.failed
    assert not pressed.left


def test_the_same_badge_twice_is_printed_once(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    made.run([jobs[0].id, jobs[0].id])
    made.run([jobs[0].id])
    assert len(printer.tray) == 1


def test_two_printers_share_it(bench):
    first, second = MemoryPrinter(), MemoryPrinter()
    first.name, second.name = "memory:1", "memory:2"
    made, jobs = press(bench, first, [second])
    pressed = made.run([job.id for job in jobs])
    assert sorted(first.tray + second.tray) == sorted(bench.pdf(job) for job in jobs)
    assert len(pressed.done) == 6


def test_while_nobody_is_well_nothing_is_tried(bench):
    printer = MemoryPrinter(fault=offline("p"), refuses=True)
    made, jobs = press(bench, printer)
    started = bench.clock.monotonic()

    def wait(seconds):
        bench.wait(seconds)
        if bench.clock.monotonic() > started + 600:
            printer.mend()

    made._wait = wait
    pressed = made.run([job.id for job in jobs])
    assert len(pressed.done) == 6
    assert {job.attempts for job in pressed.done.values()} == {1}


class Refusing(MemoryPrinter):
    """Says that it is well and refuses the first `times` jobs."""

    times = 0

    def submit(self, job_id, title, pdf):
        from kiosk.printing.printer import fault_of

        self.asked = [*getattr(self, "asked", []), job_id]
        if self.times:
            self.times -= 1
            raise fault_of(out_of_paper("p"))
        return super().submit(job_id, title, pdf)


def test_a_refused_badge_comes_again_later_and_others_meanwhile(bench):
    printer = Refusing()
    printer.times = 1
    made, jobs = press(bench, printer)
    made.run([job.id for job in jobs])
    assert printer.asked == [*(job.id for job in jobs), jobs[0].id]
    assert sum(bench.waits) == pytest.approx(2.0)


def test_a_badge_that_is_always_refused_is_given_up(bench):
    printer = Refusing()
    printer.times = 10**6
    made, jobs = press(bench, printer, tries=4)
    pressed = made.run([jobs[0].id])
    assert list(pressed.failed) == [jobs[0].id]
    assert pressed.failed[jobs[0].id].attempts == 4
    assert sum(bench.waits) == pytest.approx(2 + 4 + 8)


def test_pauses_grow_to_a_minute():
    assert [pause(tries) for tries in (0, 1, 2, 4, 5, 10**6)] == [2, 4, 8, 32, 60, 60]


def test_a_stop_leaves_the_rest(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    pressed = made.run([job.id for job in jobs], stop=lambda: len(printer.tray) == 2)
    assert pressed.left == tuple(job.id for job in jobs[2:])
    again = made.run(pressed.left)
    assert len(again.done) == 4
    assert len(printer.tray) == 6


def test_what_is_not_known_is_asked_and_not_tried_again(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    bench.put(jobs[1], S.SENDING, S.UNKNOWN)
    pressed = made.run([job.id for job in jobs])
    assert list(pressed.asked) == [jobs[1].id]
    assert len(printer.tray) == 5


def test_a_badge_that_was_revoked_is_not_printed(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    with bench.store.write() as conn:
        badges.move_badge(conn, jobs[0].badge_id, of=[BadgeState.MADE], to=BadgeState.REVOKED)
    pressed = made.run([jobs[0].id])
    assert pressed.done[jobs[0].id].state is S.VOID
    assert not printer.tray


def test_what_another_station_prints_is_left_to_it(bench):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    there = bench.queue(MemoryPrinter(), "desk-2")
    theirs = bench.put(bench.job(there), S.SENDING, S.SENT)
    pressed = made.run([theirs.id, jobs[0].id])
    assert pressed.left == (theirs.id,)
    assert list(pressed.done) == [jobs[0].id]


def test_a_fault_of_the_store_ends_it_and_loses_nothing(bench, monkeypatch):
    printer = MemoryPrinter()
    made, jobs = press(bench, printer)
    with monkeypatch.context() as patch:
        patch.setattr(bench.store, "write", lambda: (_ for _ in ()).throw(OSError("disk full")))
        with pytest.raises(OSError, match="disk full"):
            made.run([job.id for job in jobs])
    assert len(made.run([job.id for job in jobs]).done) == 6
    assert len(printer.tray) == 6
