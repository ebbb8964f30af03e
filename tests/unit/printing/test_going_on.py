"""Badges that a fault kept back go on by themselves; printers that are paused get none."""

from __future__ import annotations

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import Pauses
from kiosk.printing.going_on import GoingOn
from kiosk.printing.printer import fault_of, offline, out_of_paper
from kiosk.printing.queue import TAKEN_BACK
from tests.contract.printers import MemoryPrinter

S = PrintState
EMPTY = out_of_paper("p")


def failed(bench, printer, **options):
    queue = bench.queue(printer, **options)
    going_on = GoingOn(queue, bench.clock)
    jobs = [queue.run(bench.job(queue).id) for _ in range(3)]
    assert {job.state for job in jobs} == {S.FAILED}
    for job in jobs:
        going_on.seen(job)
    return queue, going_on, jobs


def test_all_go_on_once_paper_is_back(bench):
    printer = MemoryPrinter(fault=EMPTY, refuses=True)
    _, going_on, jobs = failed(bench, printer)
    for _ in range(20):
        bench.clock.advance(30)
        assert going_on.step() is None
    assert [bench.queue(printer).job(job.id).attempts for job in jobs] == [1, 1, 1], "nobody was well"
    printer.mend()
    bench.clock.advance(6)
    done = [going_on.step() for _ in range(3)]
    assert {job.state for job in done} == {S.PRINTED}
    assert sorted(printer.tray) == sorted(bench.pdf(job) for job in jobs)
    assert going_on.waiting == frozenset()
    assert going_on.step() is None


def test_one_that_fails_again_waits_longer_each_time(bench):
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    going_on = GoingOn(queue, bench.clock)

    def refuse(*_):
        raise fault_of(offline("p"))

    printer.submit = refuse
    going_on.seen(queue.run(bench.job(queue).id))
    begun, tried = bench.clock.monotonic(), []
    for _ in range(200):
        bench.clock.advance(1)
        if going_on.step() is not None:
            tried.append(bench.clock.monotonic() - begun)
    gaps = [later - earlier for earlier, later in zip([0, *tried], tried, strict=False)]
    assert gaps == [2, 4, 8, 16, 32, 60, 60]


def test_what_somebody_took_back_is_left_to_them(bench):
    printer = MemoryPrinter(fault=EMPTY)
    queue = bench.queue(printer)
    going_on = GoingOn(queue, bench.clock)
    job = bench.put(bench.job(queue), S.SENDING, S.SENT, remote="memory-1")
    printer.jobs["memory-1"] = (job.id, bench.pdf(job), S.SENT)
    back = queue.withdraw(job.id)
    assert back.message == TAKEN_BACK
    going_on.seen(back)
    assert going_on.waiting == frozenset()


def test_a_job_that_ended_elsewhere_or_is_dropped_is_tried_no_more(bench):
    printer = MemoryPrinter(fault=EMPTY, refuses=True)
    queue, going_on, jobs = failed(bench, printer)
    printer.mend()
    bench.clock.advance(6)
    going_on.seen(queue.run(jobs[0].id))
    going_on.drop(jobs[1].id)
    assert going_on.waiting == {jobs[2].id}
    # Another station has it under its hands.
    other = bench.queue(MemoryPrinter(), "desk-2")
    bench.put(other._move(jobs[2], S.SENDING), S.SENT)
    assert going_on.step() is None
    assert going_on.waiting == frozenset()
    assert printer.tray == [bench.pdf(jobs[0])]


def test_a_paused_printer_gets_nothing_until_it_may_go_on(bench, tmp_path):
    first, second = MemoryPrinter(), MemoryPrinter()
    first.name, second.name = "memory:one", "memory:two"
    pauses = Pauses(tmp_path / "stock")
    queue = bench.queue(first, others=[second], pauses=pauses)
    pauses.pause(first.name)
    assert queue.pool.states()[first.name].code == "printer_paused"
    assert queue.run(bench.job(queue).id).printer == second.name
    # Every process of the machine knows.
    Pauses(tmp_path / "stock").pause(second.name)
    job = queue.run(bench.job(queue).id)
    assert (job.state, job.attempts) == (S.FAILED, 1)
    assert "paused" in job.message
    with_name = queue.run(job.id, at=second.name)
    assert with_name.state is S.FAILED, "nor by its name"
    assert len(second.tray) == 1
    pauses.go_on(second.name)
    pauses.go_on(second.name)
    going_on = GoingOn(queue, bench.clock)
    going_on.seen(with_name)
    bench.clock.advance(3)
    assert going_on.step().state is S.PRINTED
    assert (len(first.tray), len(second.tray)) == (0, 2)


def test_a_single_printer_that_is_paused_gets_nothing_either(bench, tmp_path):
    printer, pauses = MemoryPrinter(), Pauses(tmp_path)
    pauses.pause(printer.name)
    queue = bench.queue(printer, pauses=pauses)
    assert queue.run(bench.job(queue).id).state is S.FAILED
    assert printer.tray == []


def test_a_pause_that_cannot_be_kept_is_said(tmp_path):
    (tmp_path / "stock").write_text("in the way")
    for act in (Pauses(tmp_path / "stock").pause, Pauses(tmp_path / "stock").go_on):
        with pytest.raises(EnvironmentFault) as caught:
            act("memory:1")
        assert caught.value.code == "folder_not_writable"
    assert not Pauses(tmp_path / "stock").has("memory:1")


def test_a_job_that_waits_at_its_printer_moves_while_another_thread_watches_it(bench):
    first, second = MemoryPrinter(fault=EMPTY), MemoryPrinter()
    first.name, second.name = "memory:one", "memory:two"
    queue = bench.queue(first, others=[second], deadline_s=100.0)
    second.fault = EMPTY
    job = bench.job(queue)
    moved = []

    def wait(seconds):
        bench.clock.advance(seconds)
        if not moved:
            # Somebody presses the button while the desk waits; here, from within its own wait.
            second.mend()
            queue._wait = later
            moved.append(queue.withdraw(job.id))

    def later(seconds):
        bench.clock.advance(seconds)

    queue._wait = wait
    watched = queue.run(job.id)
    assert (watched.state, watched.message) == (S.FAILED, TAKEN_BACK)
    assert queue.move(job.id, second.name).state is S.PRINTED
    assert (first.tray, second.tray) == ([], [bench.pdf(job)])


def test_moving_waits_for_the_thread_that_prints(bench):
    first, second = MemoryPrinter(fault=EMPTY), MemoryPrinter()
    first.name, second.name = "memory:one", "memory:two"
    queue = bench.queue(first, others=[second])
    job = bench.put(bench.job(queue), S.SENDING, S.SENT, remote="memory-1")
    first.jobs["memory-1"] = (job.id, bench.pdf(job), S.SENT)
    looks = []
    with queue._alone(job.id):

        def wait(seconds):
            looks.append(seconds)
            bench.clock.advance(seconds)
            if len(looks) == 3:
                queue._take_back(queue.job(job.id))
                queue._running.discard(job.id)

        queue._wait = wait
        assert queue.move(job.id, second.name).state is S.PRINTED
    assert len(looks) == 3
    with pytest.raises(BadInput):
        queue.move(job.id, "memory:three")
