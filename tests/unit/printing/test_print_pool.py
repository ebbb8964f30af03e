"""Several printers for one queue, jobs that are taken back or moved, and printers that contradict a person."""

from __future__ import annotations

import threading

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.printer import busy, cannot_tell, fault_of, offline, out_of_paper
from kiosk.printing.queue import MAY_HOLD, SAYS_PRINTED
from tests.contract.printers import MemoryPrinter

S = PrintState
EMPTY = out_of_paper("p")


def two(**options) -> tuple[MemoryPrinter, MemoryPrinter]:
    first, second = MemoryPrinter(**options), MemoryPrinter()
    first.name, second.name = "memory:one", "memory:two"
    return first, second


def test_the_shortest_queue_is_taken(bench):
    first, second = two()
    queue = bench.queue(first, others=[second])
    bench.put(bench.job(queue), S.SENDING, S.SENT)  # this one went to the first
    for _ in range(3):
        assert queue.run(bench.job(queue).id).printer == "memory:two"
    assert (len(first.tray), len(second.tray)) == (0, 3)


def test_the_first_is_taken_among_equals(bench):
    first, second = two()
    queue = bench.queue(first, others=[second])
    assert queue.run(bench.job(queue).id).printer == "memory:one"


def test_jobs_of_another_station_count_too(bench):
    first, second = two()
    there = bench.queue(first, "desk-2")
    bench.put(bench.job(there), S.SENDING, S.SENT, S.PRINTING)
    queue = bench.queue(first, others=[second])
    assert queue.run(bench.job(queue).id).printer == "memory:two"


def test_one_that_is_not_well_is_passed_by_and_asked_again_later(bench):
    first, second = two(fault=EMPTY)
    asked = []
    look = first.state
    first.state = lambda: asked.append(1) or look()
    queue = bench.queue(first, others=[second])
    for _ in range(3):
        assert queue.run(bench.job(queue).id).printer == "memory:two"
    assert len(asked) == 1
    first.mend()
    bench.clock.advance(6)
    assert queue.run(bench.job(queue).id).printer == "memory:one"


def test_one_that_refuses_leaves_it_to_the_other(bench):
    first, second = two()
    first.refuses = True
    queue = bench.queue(first, others=[second])
    # It says that it is well, and then is not.
    first.state = MemoryPrinter().state
    first.fault = EMPTY
    done = queue.run(bench.job(queue).id)
    assert (done.state, done.printer, done.attempts) == (S.PRINTED, "memory:two", 1)


def test_when_all_refuse_the_badge_fails_once(bench):
    first, second = two(fault=EMPTY, refuses=True)
    second.fault, second.refuses = offline("p"), True
    queue = bench.queue(first, others=[second])
    failed = queue.run(bench.job(queue).id)
    assert (failed.state, failed.attempts) == (S.FAILED, 1)


def test_one_that_may_have_taken_it_keeps_it(bench):
    first, second = two(loses_answer=True, remembers=False)
    first.find = lambda *_: (_ for _ in ()).throw(cannot_tell("p"))
    queue = bench.queue(first, others=[second])
    assert queue.run(bench.job(queue).id).state is S.UNKNOWN
    assert not second.tray


def test_recovery_asks_the_printer_that_had_it(bench):
    first, second = two()
    queue = bench.queue(first, others=[second])
    job = bench.job(queue)
    ref = second.submit(job.id, "Badge", bench.pdf(job))
    from kiosk.store import badges

    with bench.store.write() as conn:
        badges.move_job(
            conn, job.id, of=[S.RENDERED], to=S.SENDING, at=bench.clock.now(), printer="memory:two"
        )
    assert queue.recover()[0].remote == ref
    assert queue.run(job.id).state is S.PRINTED
    assert (len(first.tray), len(second.tray)) == (0, 1)


def test_a_job_may_be_sent_to_one_of_them(bench):
    first, second = two()
    queue = bench.queue(first, others=[second])
    assert queue.run(bench.job(queue).id, at="memory:two").printer == "memory:two"
    with pytest.raises(BadInput) as caught:
        queue.run(bench.job(queue).id, at="memory:three")
    assert caught.value.code == "printer_not_here"
    assert "memory:two" in caught.value.remedy


def test_the_same_printer_twice_is_refused(bench):
    with pytest.raises(BadInput) as caught:
        bench.queue(MemoryPrinter(), others=[MemoryPrinter()])
    assert caught.value.code == "printer_twice"


def test_threads_spread_over_the_printers(bench):
    """Eight at once, while nothing comes out: each printer gets half of them."""
    first, second = two(fault=EMPTY)
    second.fault = EMPTY
    first.state = second.state = MemoryPrinter().state
    queue = bench.queue(first, others=[second], deadline_s=1.0)
    jobs = [bench.job(queue) for _ in range(8)]
    threads = [threading.Thread(target=queue.run, args=(job.id,)) for job in jobs]
    meeting = threading.Barrier(8)

    def wait(seconds):
        meeting.wait(10)
        bench.clock.advance(seconds)

    queue._wait = wait
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (first.number, second.number) == (4, 4)


# --- busy -----------------------------------------------------------------------------------------


class BusyPrinter(MemoryPrinter):
    """Busy for its first `times` jobs."""

    times = 3

    def submit(self, job_id, title, pdf):
        if self.times:
            self.times -= 1
            raise fault_of(busy("p"))
        return super().submit(job_id, title, pdf)


def test_a_busy_printer_is_waited_for(bench):
    printer = BusyPrinter()
    queue = bench.queue(printer)
    done = queue.run(bench.job(queue).id)
    assert (done.state, done.attempts) == (S.PRINTED, 1)
    assert bench.waits == [1.0] * 3


def test_a_printer_that_stays_busy_fails_it(bench):
    printer = BusyPrinter()
    printer.times = 1000
    queue = bench.queue(printer)
    failed = queue.run(bench.job(queue).id)
    assert failed.state is S.FAILED
    assert "somebody else" in failed.message
    assert sum(bench.waits) == 10.0


# --- taking back, moving --------------------------------------------------------------------------


def waiting_at(bench, queue, printer):
    """Leave a job at a printer that is out of paper, as a crash would."""
    job = bench.job(queue)
    ref = printer.submit(job.id, "Badge", bench.pdf(job))
    from kiosk.store import badges

    with bench.store.write() as conn:
        badges.move_job(
            conn, job.id, of=[S.RENDERED], to=S.SENDING, at=bench.clock.now(), printer=printer.name
        )
    return bench.put(job, S.SENT, remote=ref)


def test_a_waiting_badge_moves_to_the_other_printer(bench):
    first, second = two(fault=EMPTY)
    queue = bench.queue(first, others=[second])
    job = waiting_at(bench, queue, first)
    moved = queue.move(job.id, "memory:two")
    assert (moved.state, moved.printer) == (S.PRINTED, "memory:two")
    first.mend()
    assert (first.tray, second.tray) == ([], [bench.pdf(job)])


def test_a_badge_that_is_being_printed_stays(bench):
    first, second = two(fault=EMPTY)
    queue = bench.queue(first, others=[second])
    job = waiting_at(bench, queue, first)
    first.jobs[job.remote] = (*first.jobs[job.remote][:2], S.PRINTING)
    stayed = queue.move(job.id, "memory:two")
    assert stayed.state is S.SENT
    assert "begun" in stayed.message
    assert not second.tray


def test_a_badge_taken_back_is_printed_at_another_station(bench):
    first, second = two(fault=EMPTY)
    here, there = bench.queue(first), bench.queue(second, "desk-2")
    job = waiting_at(bench, here, first)
    with pytest.raises(BadInput):
        there.run(job.id)
    assert here.withdraw(job.id).state is S.FAILED
    assert there.run(job.id).state is S.PRINTED
    first.mend()
    assert first.tray == []


def test_a_badge_is_taken_back_from_under_the_thread_that_watches_it(bench):
    printer = MemoryPrinter(fault=EMPTY)
    looked, go = threading.Event(), threading.Event()

    def wait(seconds):
        looked.set()
        assert go.wait(10)
        bench.wait(seconds)

    queue = bench.queue(printer, wait=wait)
    job = bench.job(queue)
    ended = []
    thread = threading.Thread(target=lambda: ended.append(queue.run(job.id)))
    thread.start()
    assert looked.wait(10)
    assert queue.withdraw(job.id).state is S.SENT
    go.set()
    thread.join()
    assert ended[0].state is S.FAILED
    assert "taken back" in ended[0].message
    printer.mend()
    assert printer.tray == []


def test_nothing_is_taken_back_that_is_nowhere(bench):
    queue = bench.queue(MemoryPrinter())
    job = bench.job(queue)
    assert queue.withdraw(job.id).state is S.RENDERED
    queue.run(job.id)
    assert queue.withdraw(job.id).state is S.PRINTED


# --- contradictions -------------------------------------------------------------------------------


def test_a_no_is_asked_twice_while_the_printer_is_away(bench):
    """It may hold the badge in its memory, and print it when it comes back."""
    printer = MemoryPrinter(fault=EMPTY)
    queue = bench.queue(printer)
    job = queue.run(bench.job(queue).id)
    gone = EnvironmentFault("printer_offline", "It does not answer.", "Switch it on.")

    def away(*_):
        raise gone

    printer.find = printer.poll = away
    printer.cancel = lambda _: False
    asked = queue.answer(job.id, came_out=False)
    assert (asked.state, asked.message) == (S.UNKNOWN, MAY_HOLD)
    assert queue.answer(job.id, came_out=False).state is S.FAILED


def test_a_no_is_asked_twice_where_the_printer_says_yes(bench):
    printer = MemoryPrinter(fault=EMPTY)
    queue = bench.queue(printer)
    job = queue.run(bench.job(queue).id)
    printer.mend()
    asked = queue.answer(job.id, came_out=False)
    assert (asked.state, asked.message) == (S.UNKNOWN, SAYS_PRINTED)
    assert queue.answer(job.id, came_out=True).state is S.PRINTED
    assert len(printer.tray) == 1


def test_a_no_to_another_printers_badge_is_a_no(bench):
    first, second = two(fault=EMPTY)
    job = bench.queue(first).run(bench.job(bench.queue(first)).id)
    assert job.state is S.UNKNOWN
    assert bench.queue(second).answer(job.id, came_out=False).state is S.FAILED


# --- how long ago ---------------------------------------------------------------------------------


@pytest.mark.parametrize(("passed", "age"), [(0, 0.0), (90, 90.0), (-3600, float("inf"))])
def test_a_printer_is_told_how_long_ago_it_was(bench, passed, age):
    printer = MemoryPrinter()
    asked = []
    printer.find = lambda job, seconds: asked.append(seconds)
    queue = bench.queue(printer)
    bench.put(bench.job(queue), S.SENDING)
    bench.clock.advance(passed)
    queue.recover()
    assert asked[0] == age
