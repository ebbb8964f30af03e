"""A disk that is full in the middle of an append, and commands killed in the middle: nothing half done stays."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress

import pytest
from typer.testing import CliRunner

from kiosk.assets import resource
from kiosk.cli import app
from kiosk.desk import open_desk
from kiosk.errors import EnvironmentFault
from kiosk.event.verdict import Outcome, Reason
from tests import small_event
from tests.log_helpers import filled

RUNNER = CliRunner()
FACE = str(resource("rehearsal", "face.jpg"))


def run(made, *arguments):
    done = RUNNER.invoke(app, [*map(str, arguments), "--data", str(made.folder)])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done


@contextmanager
def no_room(store):
    """Let the store's file grow no further, as on a full disk."""
    with store.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    yield
    with store.read() as conn:
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")


def present_until_refused(desk, made) -> tuple[int, EnvironmentFault]:
    """Scan until the disk is full; return how many verdicts were given and what was said then."""
    for given in range(500):
        try:
            desk.present(made.invitations[2].encode())
        except EnvironmentFault as fault:
            return given, fault
    raise AssertionError("the disk never filled up")


def test_a_full_disk_gives_no_verdict_and_scans_go_on_once_there_is_room(tmp_path, clock):
    made = small_event.make(tmp_path / "data")
    desk = open_desk(made.folder, camera=FACE, clock=clock)
    try:
        before = desk.verify_log().size
        with no_room(desk.store):
            given, fault = present_until_refused(desk, made)
            assert (fault.code, bool(fault.remedy)) == ("disk_full", True)
            assert "nothing was changed" in fault.message
            report = desk.verify_log()
            assert (report.ok, report.size) == (True, before + given)
            # Whoever was refused by the disk has no check-in begun either: fact and effect are one.
            assert len(desk.recent(500)) == given
            assert desk.find("okafor")
        presented = desk.present(made.invitations[3].encode())
        assert (presented.verdict.outcome, presented.entry) == (Outcome.ADMIT, before + given)
        assert desk.verify_log().ok
        assert not desk.store.check()
    finally:
        desk.close()


def fill(file) -> None:
    """Write until nothing more fits; a write cut short at the end is the disk's last word before it refuses."""
    with suppress(OSError):
        while file.write(bytes(4096)):
            pass


def mounted(folder):
    """Return whether a file system of a few megabytes could be put there."""
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    return done.returncode == 0


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="needs to mount a small disk")
def test_a_disk_that_is_really_full(tmp_path, clock):
    small = tmp_path / "disk"
    small.mkdir()
    if not mounted(small):
        pytest.skip("nothing can be mounted here")
    try:
        made = small_event.make(small / "data")
        desk = open_desk(made.folder, camera=FACE, clock=clock)
        try:
            assert desk.present(made.invitations[1].encode()).verdict.outcome is Outcome.ADMIT
            with (small / "ballast").open("wb", buffering=0) as ballast:
                fill(ballast)
            given, fault = present_until_refused(desk, made)
            assert fault.code == "disk_full"
            assert desk.verify_log().ok
            assert desk.health().printer.code == "disk_full"
            assert len(desk.recent()) == 1 + given
            with pytest.raises(EnvironmentFault) as caught:
                run(made, "report", "--out", small / "report.pdf")
            assert caught.value.code == "disk_full"
            listed = run(made, "case", "list")
            assert (listed.exit_code, "is full" in listed.stderr) == (2, True)
            (small / "ballast").unlink()
            assert desk.present(made.invitations[3].encode()).verdict.outcome is Outcome.ADMIT
            assert desk.verify_log().ok
            assert not desk.store.check()
            assert run(made, "log", "verify").exit_code == 0
            assert not list(small.glob("report.pdf*"))
        finally:
            desk.close()
    finally:
        subprocess.run(["umount", "-l", str(small)], check=True)


LIMITED = """
import json, resource, signal, sys
from pathlib import Path
from kiosk.assets import resource as file
from kiosk.desk import open_desk
from kiosk.errors import EnvironmentFault

folder, code = Path(sys.argv[1]), sys.argv[2].encode()
desk = open_desk(folder, camera=str(file("rehearsal", "face.jpg")))
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
wal = (folder / "store.db-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (wal + 20_000, resource.RLIM_INFINITY))
given, fault = 0, None
try:
    while given < 500:
        desk.present(code)
        given += 1
except EnvironmentFault as error:
    fault = error
report = desk.verify_log()
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
after = desk.present(code).entry
print(json.dumps([given, fault and fault.code, fault and str(fault), report.ok, report.size, after]))
desk.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
def test_a_quota_that_is_used_up_is_said_and_loses_nothing(tmp_path):
    made = small_event.make(tmp_path / "data")
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(made.folder), made.invitations[2]],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    given, code, told, ok, size, after = json.loads(done.stdout)
    assert code == "store_damaged"
    assert "quota or limit" in told
    assert "Free some space" in told
    assert (ok, after) == (True, size)
    assert size == given + 1


# Killed in the middle. The child stops itself at the given place, so that no timing decides where.


KILLED = """
import os, signal, sys
from kiosk.cli import app
from kiosk.store.engine import Store
import {module} as module

real = {place}
calls = 0

def die(*given, **more):
    global calls
    calls += 1
    if calls < {nth}:
        return real(*given, **more)
    if {after}:
        real(*given, **more)
    os.kill(os.getpid(), signal.SIGKILL)

{place} = die
app(sys.argv[1:])
"""


def killed(made, module, place, *arguments, nth=1, after=False):
    script = KILLED.format(module=module, place=place, nth=nth, after=after)
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments), "--data", str(made.folder)],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL, done.stderr


def listed(made):
    return [json.loads(line)["name"] for line in run(made, "watch", "list", "--json").stdout.splitlines()]


def verified(made):
    store = made.open()
    try:
        assert not store.check()
    finally:
        store.close()
    assert run(made, "log", "verify").exit_code == 0


posix = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is a signal")


@posix
@pytest.mark.parametrize(
    ("module", "place"),
    [
        ("kiosk.supervision.watch_list", "module.WatchList._draft"),
        ("kiosk.store.watch", "module.add_entries"),
        ("kiosk.store.watch", "module.add_hits"),
        ("kiosk.scanlog", "module.ScanLog.append"),
    ],
)
def test_an_import_that_is_killed_adds_nothing_and_can_be_repeated(tmp_path, clock, module, place):
    made = small_event.make(tmp_path / "data")
    path = tmp_path / "list.csv"
    path.write_text("name,reason,action\nRosa Okafor,x,refuse\nAli Hassan,x,silent\n", encoding="utf-8")
    desk = open_desk(made.folder, camera=FACE, clock=clock)
    try:
        killed(made, module, place, "watch", "import", path, "--apply", after=True)
        assert listed(made) == []
        # The desk beside it neither waited for a dead lock nor saw half a list.
        assert desk.present(made.invitations[2].encode()).verdict.outcome is Outcome.ADMIT
        verified(made)
        assert run(made, "watch", "import", path, "--apply").exit_code == 0
        assert len(listed(made)) == 2
        assert desk.present(made.invitations[2].encode()).verdict.reason is Reason.WATCH_LIST_REFUSED
    finally:
        desk.close()
    verified(made)


@posix
@pytest.mark.parametrize("kind", ["csv", "xlsx", "jsonl", "cef"])
def test_an_export_that_is_killed_leaves_no_file_that_looks_whole(tmp_path, kind):
    made = filled(tmp_path / "data", 1200)
    out = tmp_path / "out" / f"log.{kind}"
    out.parent.mkdir()
    place = "module.LogSource.stretch"
    killed(made, "kiosk.exchange.log_source", place, "export", "log", "--format", kind, "--out", out, nth=2)
    assert not out.exists()
    verified(made)
    assert run(made, "export", "log", "--format", kind, "--out", out).exit_code == 0
    assert out.stat().st_size > 10_000
    assert [path.name for path in out.parent.iterdir()] == [out.name], "nothing of the killed run stays"


@posix
def test_an_export_killed_once_it_is_in_the_log_is_in_the_log_though_no_file_came_of_it(tmp_path):
    made = filled(tmp_path / "data", 10)
    out = tmp_path / "log.csv"
    killed(made, "kiosk.scanlog", "module.ScanLog.append", "export", "log", "--out", out, after=True)
    assert not out.exists()
    assert run(made, "export", "log", "--out", out).exit_code == 0
    verified(made)


@posix
@pytest.mark.parametrize("place", ["module.add_case", "module.close_case"])
def test_casework_that_is_killed_opens_and_closes_nothing_by_half(tmp_path, clock, place):
    made = small_event.make(tmp_path / "data")
    desk = open_desk(made.folder, camera=FACE, clock=clock)
    try:
        forged = made.invitations[1][:-6] + "AAAAAA"
        for _ in range(40):
            desk.present(forged.encode())
    finally:
        desk.close()

    def cases():
        found = map(json.loads, run(made, "case", "list", "--json").stdout.splitlines())
        return sorted((one["kind"], one["id"]) for one in found)

    if place == "module.add_case":
        killed(made, "kiosk.store.cases", place, "case", "list", after=True)
        opened = cases()
        assert opened
    else:
        opened = cases()
        killed(
            made, "kiosk.store.cases", place, "case", "close", opened[0][1], "--because", "Seen.",
            "--operator", "s-1", after=True,
        )  # fmt: skip
    assert cases() == opened
    verified(made)
