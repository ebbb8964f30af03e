"""The print room of a real desk: what waits, what may be done about it, by whom; and `kiosk print` over the same folder."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.credentials import CredentialState
from kiosk.print_room import Deed, deeds, warned
from kiosk.printing import PrinterState, Soon
from kiosk.printing.printer import offline, out_of_paper
from kiosk.printing.stock import CountedPrinter, Stock
from kiosk.store import badges, credentials, print_jobs
from tests import small_event
from tests.contract.printers import MemoryPrinter

S = PrintState
EMPTY = out_of_paper("p")


@pytest.fixture
def made(tmp_path):
    return small_event.make(tmp_path / "data")


@pytest.fixture
def printers(monkeypatch):
    first, second = MemoryPrinter(), MemoryPrinter()
    first.name, second.name = "memory:one", "memory:two"
    pair = [first, second]
    monkeypatch.setattr("kiosk.desk.open_printers", lambda *_: pair)
    monkeypatch.setattr("kiosk.printing.open_printers", lambda *_: pair)
    return pair


@pytest.fixture
def desk(made, clock, printers):
    opened = open_desk(made.folder, clock=clock)
    yield opened
    opened.close()


def badge_of(desk, made, number=1):
    desk.present(made.invitations[number].encode())
    return desk.make_badge(made.ids[number], None)


def empty(printers):
    for one in printers:
        one.fault, one.refuses = EMPTY, True


def mend(printers):
    for one in printers:
        one.mend()


def put(desk, job, *states, **options):
    """Leave a job in a later state, as a crash would."""
    with desk.store.write() as conn:
        for state in states:
            before = badges.job_by_id(conn, job.id).state
            badges.move_job(conn, job.id, of=[before], to=state, at=desk.clock.now(), **options)


def test_out_of_paper_then_paper_and_printing_goes_on_by_itself(desk, made, printers, clock):
    empty(printers)
    jobs = [desk.print_badge(badge_of(desk, made, number).id) for number in (1, 2, 3)]
    assert {job.state for job in jobs} == {S.FAILED}
    (first, *_) = desk.prints.jobs()
    assert (first.serial, first.delegate.name.family, first.goes_on) == (1, "El Fassi", True)
    assert first.deeds == (Deed.RETRY, Deed.MOVE, Deed.CANCEL)
    clock.advance(60)
    assert desk.prints.go_on() is None
    mend(printers)
    clock.advance(6)
    gone = []
    while (job := desk.prints.go_on()) is not None:
        gone.append(job)
    assert {job.id for job in gone} == {job.id for job in jobs}
    assert sorted(printers[0].tray + printers[1].tray) == sorted(set(printers[0].tray + printers[1].tray))
    assert desk.prints.jobs() == ()
    # Each check-in is complete, as if it had come out at once.
    assert [desk.card(made.ids[number]).badge_serial for number in (1, 2, 3)] == [1, 2, 3]


def test_after_a_restart_a_person_decides(desk, made, printers, clock):
    empty(printers)
    desk.print_badge(badge_of(desk, made).id)
    desk.close()
    mend(printers)
    again = open_desk(made.folder, clock=clock)
    try:
        clock.advance(60)
        assert again.prints.go_on() is None
        (waiting,) = again.prints.jobs()
        assert not waiting.goes_on
        assert again.prints.retry(waiting.job.id).state is S.PRINTED
        assert again.card(made.ids[1]).badge_serial == 1
    finally:
        again.close()


def test_a_question_is_answered_there(desk, made, printers):
    jobs = [badge_of(desk, made, number) for number in (1, 2)]
    for job in jobs:
        put(desk, job, S.SENDING, S.UNKNOWN, printer="memory:one")
    assert [one.deeds for one in desk.prints.jobs()] == [(Deed.CAME_OUT, Deed.NOT_THERE)] * 2
    assert desk.prints.answer(jobs[0].id, came_out=True).state is S.PRINTED
    assert desk.card(made.ids[1]).badge_serial == 1
    assert desk.prints.answer(jobs[1].id, came_out=False).state is S.FAILED
    (waiting,) = desk.prints.jobs()
    assert waiting.goes_on, "whoever says that it is not there wants it printed"
    desk.clock.advance(3)
    assert desk.prints.go_on().state is S.PRINTED
    assert len(printers[0].tray) == 1


def test_a_badge_is_moved_taken_back_and_cancelled(desk, made, printers):
    first, second = printers
    job = badge_of(desk, made)
    first.fault = EMPTY
    first.jobs["memory-1"] = (job.id, b"1", S.SENT)
    put(desk, job, S.SENDING, S.SENT, printer="memory:one", remote="memory-1")
    (waiting,) = desk.prints.jobs()
    assert (waiting.deeds, waiting.to) == ((Deed.MOVE, Deed.TAKE_BACK), ("memory:two",))
    assert desk.prints.take_back(job.id).state is S.FAILED
    assert not desk.prints.jobs()[0].goes_on
    assert desk.prints.move(job.id, "memory:two").state is S.PRINTED
    assert (len(first.tray), len(second.tray)) == (0, 1)
    other = badge_of(desk, made, 2)
    assert desk.prints.cancel(other.id).state is S.VOID
    with desk.store.read() as conn:
        badge = badges.badge_by_serial(conn, 2)
        assert badge.state is BadgeState.VOID
        assert credentials.credential(conn, badge.cti).state is CredentialState.REVOKED
    assert desk.verify_log().ok
    # The person comes again and gets another.
    assert desk.print_badge(desk.make_badge(made.ids[2], None).id).state is S.PRINTED
    for wrong in (other.id, job.id):
        with pytest.raises(BadInput) as caught:
            desk.prints.cancel(wrong)
        assert caught.value.code == "print_job_state"
    with pytest.raises(BadInput) as caught:
        desk.prints.cancel(made.ids[1])
    assert caught.value.code == "print_job_unknown"


def test_another_stations_failure_is_printed_here(desk, made, printers):
    empty(printers)
    job = desk.print_badge(badge_of(desk, made).id)
    with desk.store.write() as conn:
        assert print_jobs.take_over(conn, job.id, "desk-2", of=[S.FAILED])
    (waiting,) = desk.prints.jobs()
    assert (waiting.here, waiting.station, waiting.deeds[0]) == (False, "desk-2", Deed.RETRY)
    mend(printers)
    desk.clock.advance(6)
    assert desk.prints.retry(job.id).state is S.PRINTED


def test_what_is_at_another_stations_printer_is_only_shown(desk, made):
    job = badge_of(desk, made)
    with desk.store.write() as conn:
        print_jobs.take_over(conn, job.id, "desk-2", of=[S.RENDERED])
    put(desk, job, S.SENDING, S.SENT, printer="ipp://elsewhere")
    assert desk.prints.jobs()[0].deeds == ()


def test_a_revoked_badge_that_waits_is_not_shown(desk, made):
    badge_of(desk, made)
    with desk.store.write() as conn:
        badge = badges.badge_by_serial(conn, 1)
        badges.move_badge(conn, badge.id, of=[BadgeState.MADE], to=BadgeState.REVOKED)
    assert desk.prints.jobs() == ()


def test_questions_come_first_then_failures(desk, made, printers):
    jobs = [badge_of(desk, made, number) for number in (1, 2, 3)]
    empty(printers)
    desk.print_badge(jobs[1].id)
    put(desk, jobs[2], S.SENDING, S.UNKNOWN)
    assert [one.job.state for one in desk.prints.jobs()] == [S.UNKNOWN, S.FAILED, S.RENDERED]


def test_printers_are_told_with_their_promise_and_paused(desk, printers):
    printers[1].fault = offline("two")
    one, two = desk.prints.printers()
    assert (one.state.ok, one.promise.value, one.roll, one.paused) == (True, "comes_out", None, False)
    assert two.state.code == "printer_offline"
    desk.prints.pause("memory:one")
    assert desk.prints.printers()[0].paused
    health = desk.health().printer
    assert (health.ok, health.code) == (False, "printer_paused")
    desk.prints.unpause("memory:one")
    health = desk.health().printer
    assert (health.ok, health.detail["soon"]) == (True, ("another_down",))


def test_a_roll_is_counted_and_said_early(desk, made, printers, tmp_path):
    counted = CountedPrinter(printers[0], Stock(tmp_path / "s", "memory:one"), 300, few=20)
    desk._queue.pool.printers = (counted,)
    desk.printers = (counted,)
    desk.prints.refill("memory:one", 21)
    assert desk.health().printer.detail["soon"] == ()
    desk.print_badge(badge_of(desk, made).id)
    part = desk.health().printer
    assert (part.ok, part.detail["left"], part.detail["soon"]) == (True, 20, ("labels_low",))
    desk.prints.refill("memory:one")
    assert (desk.prints.printers()[0].state.left, desk.prints.printers()[0].roll) == (300, 300)
    for count in (-1, 100_000):
        with pytest.raises(BadInput) as caught:
            desk.prints.refill("memory:one", count)
        assert caught.value.code == "bad_count"


def test_labels_that_nobody_counts_are_not_refilled(desk):
    with pytest.raises(BadInput) as caught:
        desk.prints.refill("memory:one")
    assert caught.value.code == "labels_not_counted"
    for act in (desk.prints.refill, desk.prints.pause, desk.prints.unpause):
        with pytest.raises(BadInput) as caught:
            act("memory:three")
        assert caught.value.code == "printer_not_here"


def test_sheets_that_are_counted_are_said_early_once():
    few = PrinterState(ok=True, left=12)
    assert warned(few, 20).soon == (Soon.PAPER_LOW,)
    assert warned(few, 11).soon == ()
    assert warned(PrinterState(ok=True, left=12, soon=(Soon.LABELS_LOW,)), 20).soon == (Soon.LABELS_LOW,)
    assert warned(PrinterState(ok=False, code="printer_stopped", left=1), 20).soon == ()
    assert warned(PrinterState(ok=True), 20).soon == ()


@pytest.mark.parametrize("state", list(S))
@pytest.mark.parametrize("here", [True, False])
def test_nothing_that_a_deed_would_refuse_is_offered(desk, made, state, here):
    found = deeds(replace(badge_of(desk, made), state=state), here=here, printer_here=here, others=True)
    if state in {S.SENDING, S.PRINTED, S.VERIFIED, S.HANDED_OVER, S.VOID}:
        assert found == ()
    if Deed.CANCEL in found or Deed.RETRY in found:
        assert state in {S.RENDERED, S.FAILED}
    if not here:
        assert not {Deed.TAKE_BACK, Deed.CAME_OUT, Deed.NOT_THERE} & set(found)


def test_nobody_sees_or_does_anything_where_sign_in_is_due(made, clock, printers):
    (made.folder / "settings.toml").write_text("[people]\nvolunteers_must_sign_in = true\n")
    desk = open_desk(made.folder, clock=clock, attended=True)
    try:
        room, any_id = desk.prints, made.ids[1]
        calls = (
            room.jobs, room.printers, room.names, room.go_on,
            lambda: room.retry(any_id), lambda: room.move(any_id, "memory:two"), lambda: room.cancel(any_id),
            lambda: room.take_back(any_id), lambda: room.answer(any_id, came_out=True),
            lambda: room.refill("memory:one"), lambda: room.pause("memory:one"), lambda: room.unpause("memory:one"),
        )  # fmt: skip
        for call in calls:
            with pytest.raises(BadInput) as caught:
                call()
            assert caught.value.code == "not_signed_in"
        # How the printers are tells nobody's name.
        assert desk.health().printer.ok
    finally:
        desk.close()


# --- the command --------------------------------------------------------------------------------


def run(made, *arguments: str):
    return CliRunner().invoke(app, ["print", *arguments, "--data", str(made.folder)])


def test_the_command_lists_and_settles(desk, made, printers):
    jobs = [badge_of(desk, made, number) for number in (1, 2, 3)]
    empty(printers)
    desk.print_badge(jobs[0].id)
    put(desk, jobs[1], S.SENDING, S.UNKNOWN, printer="memory:one")
    listed = run(made, "jobs", "--json")
    assert listed.exit_code == 1
    rows = [json.loads(line) for line in listed.stdout.splitlines()]
    assert [(row["badge"], row["state"], row["delegate"]) for row in rows] == [
        (2, "unknown", 2),
        (1, "failed", 1),
        (3, "rendered", 3),
    ]
    assert "FASSI" not in run(made, "jobs").stdout.upper(), "people appear by number"
    # Beside the open desk what needs no printer works; what sends does not.
    assert run(made, "answer", "2", "--came-out").exit_code == 0
    assert desk.card(made.ids[2]).badge_serial == 2
    refused = run(made, "retry", "1")
    assert isinstance(refused.exception, EnvironmentFault)
    assert refused.exception.code == "station_open"
    assert run(made, "cancel", str(jobs[2].id)[:8]).exit_code == 0
    desk.close()
    still = run(made, "retry", "1", "--json")
    assert (still.exit_code, json.loads(still.stdout)["state"]) == (1, "failed")
    mend(printers)
    moved = run(made, "move", "1", "2")
    assert moved.exit_code == 0, moved.output
    assert len(printers[1].tray) == 1
    clean = run(made, "jobs")
    assert (clean.exit_code, clean.stdout) == (0, "No badge waits.\n")


def test_the_command_shows_and_pauses_printers(made, printers):
    assert run(made, "printers").exit_code == 0
    assert run(made, "pause", "2").exit_code == 0
    told = run(made, "printers", "--json")
    assert told.exit_code == 1
    rows = [json.loads(line) for line in told.stdout.splitlines()]
    assert [(row["number"], row["code"], row["promise"]) for row in rows] == [
        (1, "ready", "comes_out"),
        (2, "printer_paused", "comes_out"),
    ]
    assert run(made, "continue", "memory:two").exit_code == 0
    assert run(made, "printers").exit_code == 0
    printers[0].fault = EMPTY
    assert "Load badge stock" in run(made, "printers").stdout


def test_the_command_counts_labels(made):
    to = ("--print-to", "zpl://127.0.0.1:9?roll=250")
    assert run(made, "refill", "1", *to).exit_code == 0
    told = run(made, "printers", "--json", *to)
    assert json.loads(told.stdout)["left"] == 250
    assert run(made, "refill", "1", "--labels", "12", *to).exit_code == 0
    assert json.loads(run(made, "printers", "--json", *to).stdout)["left"] == 12


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("retry", "99"), "print_job_unknown"),
        (("retry", ""), "print_job_unknown"),
        (("cancel", "zzzz"), "print_job_unknown"),
        (("answer", "x" * 5000, "--not-there"), "print_job_unknown"),
        (("pause", "3"), "printer_not_here"),
        (("pause", "-"), "printer_not_here"),
        (("refill", "1"), "labels_not_counted"),
        (("jobs", "--operator", "a b"), "bad_operator"),
        (("jobs", "--print-to", "nothing"), "printer_spec"),
    ],
)
def test_the_command_refuses_what_makes_no_sense(made, arguments, code):
    done = run(made, *arguments)
    assert isinstance(done.exception, BadInput), done.output
    assert done.exception.code == code


def test_the_command_wants_an_answer(made):
    assert run(made, "answer", "1").exit_code == 2
