"""A station in a process of its own: who may end it, what the service manager hears, which screens are covered."""

from __future__ import annotations

import json
import os
import pty
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CHILD = ROOT / "tests" / "integration" / "door_child.py"
LIMIT_S = 60


def environment(**more: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in {"NOTIFY_SOCKET", "WATCHDOG_USEC"}}
    quiet = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "PYTHONPATH": str(ROOT)}
    return kept | quiet | more


@contextmanager
def station(**more: str) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """Start one without a terminal and wait until its window is up; gives it and the screens that it covers."""
    child = subprocess.Popen(
        [sys.executable, str(CHILD)],
        env=environment(**more),
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )
    try:
        assert child.stdout is not None
        first = child.stdout.readline().split()
        assert first[:1] == ["ready"]
        yield child, first[1:]
    finally:
        if child.poll() is None:
            child.kill()
        child.wait(LIMIT_S)
        assert child.stdout is not None
        child.stdout.close()


def test_the_service_manager_ends_it_and_a_stray_interrupt_does_not(tmp_path):
    with told(tmp_path) as (manager, name), station(NOTIFY_SOCKET=name, WATCHDOG_USEC="600000") as (child, _):
        child.send_signal(signal.SIGINT)
        # It still beats after it has had the interrupt, time and again.
        for _ in range(6):
            heard(manager, "WATCHDOG=1")
        assert child.poll() is None
        child.send_signal(signal.SIGTERM)
        assert child.wait(LIMIT_S) == 0
        heard(manager, "STOPPING=1")


def test_the_service_manager_hears_that_the_window_is_up_and_lives(tmp_path):
    with told(tmp_path) as (manager, name), station(NOTIFY_SOCKET=name, WATCHDOG_USEC="600000"):
        assert manager.recv(4096).decode().splitlines()[0] == "READY=1"
        heard(manager, "WATCHDOG=1")
        heard(manager, "WATCHDOG=1")


@contextmanager
def told(folder: Path) -> Iterator[tuple[socket.socket, str]]:
    name = str(folder / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(name)
        manager.settimeout(LIMIT_S)
        yield manager, name


def heard(manager: socket.socket, wanted: str) -> None:
    while manager.recv(4096).decode() != wanted:
        pass


def test_whoever_started_it_at_a_terminal_ends_it_with_ctrl_c():
    pid, terminal = pty.fork()
    if pid == 0:
        os.execve(sys.executable, [sys.executable, str(CHILD)], environment())  # noqa: S606 - our own
    said = b""
    try:
        while b"ready" not in said:
            said += read(terminal)
        os.write(terminal, b"\x03")
        while b"ended" not in said:
            said += read(terminal)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    finally:
        os.close(terminal)


def read(terminal: int) -> bytes:
    ready, _, _ = select.select([terminal], [], [], LIMIT_S)
    assert ready, "the station says nothing any more"
    return os.read(terminal, 4096)


def test_every_other_screen_is_covered(tmp_path):
    screens = [
        {"name": f"screen-{n}", "x": 800 * n, "y": 0, "width": 800, "height": 600, "logicalDpi": 96}
        for n in range(3)
    ]
    layout = tmp_path / "screens.json"
    layout.write_text(json.dumps({"screens": screens}))
    with station(QT_QPA_PLATFORM=f"offscreen:configfile={layout}") as (_, covered):
        assert covered == ["1600,0", "800,0"]
