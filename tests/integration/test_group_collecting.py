"""A head collects a delegation's badges at a real station: real badges, real printers, read from paper, killed in the middle."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.assets import resource
from kiosk.clock import FakeClock
from kiosk.desk import open_desk
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.facts import FactKind
from kiosk.event.groups import GroupSeen, MemberState
from kiosk.store import badges, blobs, check_ins
from tests.contract.virtual_printer import MISSING, VirtualPrinter
from tests.group_house import HEAD, ORDER, group_of, make_delegation
from tests.small_event import NOW

ROOT = Path(__file__).resolve().parents[2]
MORE = (*ORDER, 101, 102)


@pytest.fixture
def made(tmp_path):
    return make_delegation(tmp_path / "data", more=2)


def wish(made, check: str) -> None:
    (made.folder / "settings.toml").write_text(f'[printer]\ncheck_badge = "{check}"\n')


@contextmanager
def opened(made, *, printer: str | None = None):
    desk = open_desk(
        made.folder,
        camera=str(resource("rehearsal", "face.jpg")),
        printer=printer,
        clock=FakeClock(NOW),
        attended=True,
    )
    try:
        yield desk
    finally:
        desk.close()


def head_of(desk, made):
    """Return the head, badge in hand."""
    card = desk.card(made.ids[HEAD])
    if card.badge_serial is None:
        desk.present(made.invitations[HEAD].encode())
        job = desk.print_badge(desk.make_badge(made.ids[HEAD], None).id)
        if desk.check_due(job):
            desk.check_badge(job.id, code_on(desk, job))
    return desk.card(made.ids[HEAD])


def code_on(desk, job) -> bytes:
    """Read the code from the page as it came out."""
    import pypdfium2
    import zxingcpp

    with desk.store.read() as conn:
        document = pypdfium2.PdfDocument(blobs.get(conn, job.document).data)
    image = document[0].render(scale=300 / 72).to_pil()
    document.close()
    [found] = zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode)
    return bytes(found.bytes)


def ids(made, numbers=MORE):
    return [made.ids[number] for number in numbers]


def job_of(desk, delegate_id):
    with desk.store.read() as conn:
        return badges.job_of_badge(conn, badges.badge_in_force(conn, delegate_id).id)


def test_into_a_folder_all_come_out_in_protocol_order_and_are_issued(made):
    with opened(made) as desk:
        head, group = head_of(desk, made), group_of(desk)
        jobs = group.collect(head, ids(made))
        assert [job.state for job in jobs] == [PrintState.HANDED_OVER] * len(MORE)
        with desk.store.read() as conn:
            serials = [badges.badge_by_id(conn, job.badge_id).serial for job in jobs]
            assert all(check_ins.get(conn, who).completed_at == NOW for who in ids(made))
        assert serials == sorted(serials)
        assert len(list((made.folder / "badges").glob("badge-*.pdf"))) == len(MORE) + 1
        assert {one.state for one in group.members(head)} == {MemberState.ISSUED}
        assert desk.verify_log().ok


def test_the_pile_is_read_from_paper_in_any_order(made):
    wish(made, "always")
    with opened(made) as desk:
        head, group = head_of(desk, made), group_of(desk)
        jobs = group.collect(head, ids(made))
        assert {job.state for job in jobs} == {PrintState.PRINTED}
        for job in reversed(jobs):
            assert group.read_back(head, code_on(desk, job)).seen is GroupSeen.RIGHT
        assert {one.state for one in group.members(head)} == {MemberState.ISSUED}
        with desk.store.read() as conn:
            issued = [one.fact for one in desk.log.entries(conn) if one.fact.kind is FactKind.BADGE_ISSUED]
        assert [one.delegate_id for one in issued[1:]] == list(reversed(ids(made)))
        assert all(one.body["verified"] and one.body["collected_by"] == "1" for one in issued[1:])


@pytest.mark.parametrize(
    "steps",
    [
        pytest.param(steps, marks=[] if steps in {1, 4, 7} else [pytest.mark.slow])
        for steps in range(1, 2 * len(MORE) + 1)
    ],
)
def test_a_station_killed_at_any_badge_goes_on_where_it_stopped(made, steps):
    wish(made, "always")
    with opened(made) as desk:
        head_of(desk, made)
    kill_after(made, steps, f"folder:{made.folder / 'badges'}")
    with opened(made) as desk:
        head, group = desk.card(made.ids[HEAD]), group_of(desk)
        group.collect(head, ids(made))
        assert {one.state for one in group.members(head)} == {MemberState.UNREAD}
        with desk.store.read() as conn:
            of = {number: badges.badges_of(conn, made.ids[number]) for number in MORE}
        assert {number: [one.state for one in some] for number, some in of.items()} == {
            number: [BadgeState.MADE] for number in MORE
        }
        assert len(list((made.folder / "badges").glob("badge-*.pdf"))) == len(MORE) + 1
        assert desk.verify_log().ok


def kill_after(made, steps: int, printer: str) -> None:
    """Let a head collect in another process, and kill it with its n-th word."""
    command = [sys.executable, str(Path(__file__).with_name("group_child.py")), str(made.folder), printer]
    command += [str(one) for one in (made.ids[HEAD], *ids(made))]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        said = []
        for _ in range(steps):
            said.append(child.stdout.readline().strip())
            if len(said) < steps:
                child.stdin.write("\n")
                child.stdin.flush()
        child.kill()
    assert said == (["before", "after"] * len(MORE))[:steps]


@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_on_paper_a_jam_holds_the_rest_back_until_it_is_mended(made, tmp_path):
    wish(made, "always")
    printer = VirtualPrinter(tmp_path / "printer")
    printer.start()
    try:
        with opened(made, printer=printer.uri) as desk:
            head, group = head_of(desk, made), group_of(desk)
            run, mended = desk._queue.run, []

            def jammed(job_id, *, at=None):
                if len(printer.tray) == 3 and not mended:
                    printer.fault("jam")
                    printer.mend()
                    mended.append(job_id)
                return run(job_id, at=at)

            desk._queue.run = jammed
            jobs = group.collect(head, ids(made))
            assert mended
            assert [job.state for job in jobs] == [PrintState.PRINTED] * len(MORE)
            assert len(printer.tray) == len(MORE) + 1
            for who in ids(made):
                assert group.read_back(head, code_on(desk, job_of(desk, who))).seen is GroupSeen.RIGHT
    finally:
        printer.stop()


@pytest.mark.skipif(bool(MISSING), reason=MISSING)
def test_a_printer_whose_power_is_cut_stops_the_order_and_nothing_comes_twice(made, tmp_path):
    wish(made, "always")
    printer = VirtualPrinter(tmp_path / "printer")
    printer.start()
    try:
        with opened(made, printer=printer.uri) as desk:
            head, group = head_of(desk, made), group_of(desk)
            run = desk._queue.run

            def cut_at_the_third(job_id, *, at=None):
                if len(printer.tray) == 3:
                    printer.break_off()
                return run(job_id, at=at)

            desk._queue.run = cut_at_the_third
            jobs = group.collect(head, ids(made))
            assert [job.state for job in jobs] == [PrintState.PRINTED, PrintState.PRINTED, PrintState.FAILED]
            desk._queue.run = run
            printer.start()
            # Long enough for the desk to ask again how the printer is.
            desk.clock.advance(60)
            group.collect(head, ids(made))
            assert {one.state for one in group.members(head)} == {MemberState.UNREAD}
            assert len(printer.tray) == len(MORE) + 1
    finally:
        printer.stop()
