"""The queue on good days and bad: states, deadlines, faults, answers, retries."""

from __future__ import annotations

import threading
from uuid import uuid4

import pytest
from sqlalchemy import text

from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState
from kiosk.printing import FolderPrinter
from kiosk.printing.printer import offline, out_of_paper
from kiosk.printing.states import AT_PRINTER, MAY_FOLLOW, OPEN, TO_SEND
from kiosk.store import badges
from tests.contract.printers import MemoryPrinter

S = PrintState


def code_of(ask) -> str:
    with pytest.raises(BadInput) as caught:
        ask()
    assert caught.value.remedy
    return caught.value.code


def test_a_badge_is_printed(bench):
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    job = bench.job(queue)
    assert (job.state, job.attempts, job.remote) == (S.RENDERED, 0, "")
    done = queue.run(job.id)
    assert (done.state, done.attempts, done.message) == (S.PRINTED, 1, "")
    assert printer.poll(done.remote) is S.PRINTED
    assert printer.tray == [bench.pdf(job)]
    assert bench.waits == []


def test_the_file_carries_the_serial(bench, tmp_path):
    printer = FolderPrinter(tmp_path / "out")
    queue = bench.queue(printer)
    done = queue.run(bench.job(queue).id)
    assert done.remote.startswith("badge-000001-")
    assert printer.path(done.remote).read_bytes() == bench.pdf(done)


def test_the_same_badge_is_one_job(bench):
    queue = bench.queue(MemoryPrinter())
    with bench.store.write() as conn:
        badge, document = bench.badge(conn)
        first = queue.enqueue(conn, badge, document)
        assert queue.enqueue(conn, badge, document) == first
    with bench.store.write() as conn:
        assert queue.enqueue(conn, badge, document) == first
    assert queue.run(first.id).state is S.PRINTED
    with bench.store.write() as conn:
        assert queue.enqueue(conn, badge, document).state is S.PRINTED


def test_a_rolled_back_badge_leaves_no_job(bench):
    queue = bench.queue(MemoryPrinter())
    made = []

    def breaks_off():
        with bench.store.write() as conn:
            made.append(queue.enqueue(conn, *bench.badge(conn)))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        breaks_off()
    assert code_of(lambda: queue.run(made[0].id)) == "print_job_unknown"


def test_a_printed_badge_is_not_printed_again(bench):
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    job = bench.job(queue)
    for _ in range(3):
        assert queue.run(job.id).state is S.PRINTED
    assert len(printer.tray) == 1


def test_a_refusal_fails_and_may_be_tried_again(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"), refuses=True)
    queue = bench.queue(printer)
    job = bench.job(queue)
    failed = queue.run(job.id)
    assert failed.state is S.FAILED
    assert "out of paper" in failed.message
    assert "Load" in failed.message
    printer.mend()
    done = queue.run(job.id)
    assert (done.state, done.attempts, done.message) == (S.PRINTED, 2, "")
    assert len(printer.tray) == 1


def test_paper_that_is_loaded_in_time(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"))
    seen = []

    def wait(seconds):
        bench.wait(seconds)
        seen.append(queue.job(job.id))
        if len(seen) == 3:
            printer.mend()

    queue = bench.queue(printer, wait=wait)
    job = bench.job(queue)
    done = queue.run(job.id)
    assert (done.state, done.message) == (S.PRINTED, "")
    assert seen[0].state is S.SENT
    assert "out of paper" in seen[0].message
    assert seen[1].updated_at == seen[0].updated_at, "an unchanged message is not written again"


def test_a_deadline_ends_in_a_question(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"))
    queue = bench.queue(printer)
    asked = queue.run(bench.job(queue).id)
    assert asked.state is S.UNKNOWN
    assert "out of paper" in asked.message
    assert "Look in the tray" in asked.message
    assert sum(bench.waits) == 10.0


def test_no_stops_what_waits_before_it_is_sent_again(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"))
    queue = bench.queue(printer)
    job = bench.job(queue)
    queue.run(job.id)
    assert queue.answer(job.id, came_out=False).state is S.FAILED
    printer.mend()
    assert queue.run(job.id).state is S.PRINTED
    assert len(printer.tray) == 1, "the first one must not come out as well"


def test_yes_ends_the_question(bench):
    queue = bench.queue(MemoryPrinter())
    job = bench.put(bench.job(queue), S.SENDING, S.UNKNOWN)
    assert queue.run(job.id).state is S.UNKNOWN, "running does not answer"
    for _ in range(2):
        assert queue.answer(job.id, came_out=True).state is S.PRINTED
    assert code_of(lambda: queue.answer(job.id, came_out=False)) == "print_job_not_asked"


def test_a_lost_answer_is_found_out(bench):
    printer = MemoryPrinter(loses_answer=True)
    queue = bench.queue(printer)
    done = queue.run(bench.job(queue).id)
    assert (done.state, done.remote) == (S.PRINTED, "memory-1")
    assert len(printer.tray) == 1


def test_a_lost_answer_of_a_forgetful_printer_is_asked_about(bench):
    printer = MemoryPrinter(loses_answer=True, remembers=False)
    queue = bench.queue(printer)
    printer.find = lambda *_: MemoryPrinter(remembers=False).find(uuid4())
    assert queue.run(bench.job(queue).id).state is S.UNKNOWN


def test_a_printer_that_goes_away_is_waited_for(bench):
    printer = MemoryPrinter(fault=offline("p"))
    queue = bench.queue(printer)
    polls = []

    def poll(ref):
        polls.append(ref)
        if len(polls) < 3:
            from kiosk.printing.printer import fault_of

            raise fault_of(offline("p"))
        printer.mend()
        return S.PRINTED

    printer.poll = poll
    assert queue.run(bench.job(queue).id).state is S.PRINTED
    assert len(polls) == 3


def test_recovery_leaves_jobs_of_other_stations_alone(bench):
    here, there = bench.queue(MemoryPrinter()), bench.queue(MemoryPrinter(), "desk-2")
    job = bench.put(bench.job(there), S.SENDING)
    assert here.recover() == []
    assert here.job(job.id).state is S.SENDING
    assert code_of(lambda: here.run(job.id)) == "print_job_elsewhere"
    assert [j.state for j in there.recover()] == [S.RENDERED]


def test_a_failed_job_moves_to_another_station(bench):
    broken = MemoryPrinter(fault=offline("p"), refuses=True)
    job = bench.job(bench.queue(broken))
    bench.queue(broken).run(job.id)
    there = bench.queue(MemoryPrinter(), "desk-2")
    assert there.run(job.id).state is S.PRINTED
    bench.put(job, S.UNKNOWN)
    assert [j.id for j in there.recover()] == [job.id], "it belongs to the new station now"


def test_recovery_with_another_printer_asks(bench, tmp_path):
    queue = bench.queue(MemoryPrinter())
    for states in ((S.SENDING,), (S.SENDING, S.SENT), (S.SENDING, S.SENT, S.PRINTING)):
        bench.put(bench.job(queue), *states, remote="memory-1")
    found = bench.queue(FolderPrinter(tmp_path)).recover()
    assert [job.state for job in found] == [S.UNKNOWN] * 3
    assert all("tray" in job.message for job in found)


def test_recovery_tells_what_still_waits(bench):
    queue = bench.queue(MemoryPrinter())
    jobs = [bench.job(queue) for _ in range(3)]
    queue.run(jobs[1].id)
    bench.put(jobs[2], S.SENDING, S.UNKNOWN)
    assert {j.id: j.state for j in queue.recover()} == {jobs[0].id: S.RENDERED, jobs[2].id: S.UNKNOWN}


def test_recovery_looks_twice(bench):
    """A print command that outlived the program may reach the printer a moment later."""
    printer = MemoryPrinter()
    job = bench.put(bench.job(bench.queue(printer)), S.SENDING)

    def late(seconds):
        bench.wait(seconds)
        printer.submit(job.id, "Badge", bench.pdf(job))

    queue = bench.queue(printer, wait=late)
    assert [j.state for j in queue.recover()] == [S.SENT]
    assert queue.run(job.id).state is S.PRINTED
    assert len(printer.tray) == 1


def test_an_earlier_attempt_is_not_taken_for_this_one(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"))
    queue = bench.queue(printer)
    job = bench.job(queue)
    queue.run(job.id)
    failed = queue.answer(job.id, came_out=False)
    assert failed.remote == "memory-1"
    bench.put(job, S.SENDING)
    printer.mend()
    assert [j.state for j in queue.recover()] == [S.RENDERED]
    assert queue.run(job.id).state is S.PRINTED
    assert len(printer.tray) == 1


def test_marks_go_forward_only(bench):
    queue = bench.queue(MemoryPrinter())
    job = bench.job(queue)
    assert code_of(lambda: queue.mark(job.id, S.VERIFIED)) == "print_job_state"
    assert code_of(lambda: queue.mark(job.id, S.SENT)) == "print_job_state"
    queue.run(job.id)
    for state in (S.VERIFIED, S.VERIFIED, S.HANDED_OVER, S.VOID):
        assert queue.mark(job.id, state).state is state
    assert code_of(lambda: queue.mark(job.id, S.VERIFIED)) == "print_job_state"
    assert queue.run(job.id).state is S.VOID


def test_a_void_badge_is_never_printed(bench):
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    job = bench.job(queue)
    queue.mark(job.id, S.VOID)
    assert queue.run(job.id).state is S.VOID
    assert printer.tray == []


@pytest.mark.parametrize("ended", [BadgeState.REVOKED, BadgeState.REPLACED, BadgeState.VOID])
@pytest.mark.parametrize("states", [(), (S.SENDING, S.FAILED)])
def test_a_badge_that_was_ended_while_it_waited_is_not_printed(bench, ended, states):
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    job = bench.put(bench.job(queue), *states)
    with bench.store.write() as conn:
        badges.move_badge(conn, job.badge_id, of=[BadgeState.MADE], to=ended)
    assert queue.run(job.id).state is S.VOID
    assert printer.tray == []


def test_two_threads_do_not_print_one_badge_twice(bench):
    printer = MemoryPrinter(fault=out_of_paper("p"))
    reached, go = threading.Event(), threading.Event()

    def wait(seconds):
        reached.set()
        assert go.wait(10)
        bench.wait(seconds)
        printer.mend()

    queue = bench.queue(printer, wait=wait)
    job = bench.job(queue)
    thread = threading.Thread(target=queue.run, args=(job.id,))
    thread.start()
    assert reached.wait(10)
    assert code_of(lambda: queue.run(job.id)) == "print_job_busy"
    assert code_of(lambda: queue.answer(job.id, came_out=True)) == "print_job_busy"
    go.set()
    thread.join()
    assert queue.job(job.id).state is S.PRINTED
    assert len(printer.tray) == 1


def test_a_job_that_another_process_moved_is_left_to_it(bench):
    """Between our look and our step, somebody else sends the job: ours must not."""
    printer = MemoryPrinter()
    queue = bench.queue(printer)
    job = bench.job(queue)
    read = bench.store.read

    class Racing:
        write = bench.store.write
        looks = 0

        def read(self):
            self.looks += 1
            if self.looks == 2:  # after the job was read, before it is moved
                bench.put(job, S.SENDING)
            return read()

    queue._store = Racing()
    assert queue.run(job.id).state is S.SENDING
    assert printer.number == 0


def test_the_states_are_whole():
    assert set(MAY_FOLLOW) == set(S)
    assert not MAY_FOLLOW[S.VOID]
    assert not TO_SEND & AT_PRINTER
    assert OPEN & AT_PRINTER == AT_PRINTER
    for state in AT_PRINTER:
        assert S.SENDING not in MAY_FOLLOW[state], "a badge at the printer is never sent again"
        assert S.VOID not in MAY_FOLLOW[state]


def test_rows_hold_no_names(bench):
    queue = bench.queue(MemoryPrinter(fault=out_of_paper("p")))
    queue.run(bench.job(queue).id)
    with bench.store.read() as conn:
        rows = conn.execute(text("SELECT * FROM print_job")).all()
        assert rows
        assert not any("Fassi" in str(row) or "Amina" in str(row) for row in rows)
        assert badges.jobs_in(conn, [S.UNKNOWN], "desk-1")
