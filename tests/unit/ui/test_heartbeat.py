from __future__ import annotations

import socket
from pathlib import Path

import pytest
import shiboken6

from ui.heartbeat import Heartbeat


class Manager:
    """What a service manager listens with."""

    def __init__(self, name: str) -> None:
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(name)
        self.socket.setblocking(False)  # noqa: FBT003 - Python's own
        self.heard: list[str] = []

    def listen(self) -> list[str]:
        while True:
            try:
                self.heard.append(self.socket.recv(4096).decode())
            except BlockingIOError:
                return self.heard


@pytest.fixture(params=["path", "abstract"])
def manager(request, tmp_path: Path):
    name = str(tmp_path / "notify") if request.param == "path" else f"\0kiosk-test-{tmp_path.name}"
    made = Manager(name)
    yield made
    made.socket.close()


@pytest.fixture
def beating(manager, qtbot):
    name = manager.socket.getsockname()
    name = "@" + name[1:].decode() if isinstance(name, bytes) else name
    made = Heartbeat({"NOTIFY_SOCKET": name, "WATCHDOG_USEC": "600000", "WATCHDOG_PID": "1"})
    yield made
    shiboken6.delete(made)


def test_it_says_that_it_is_ready_and_beats_while_the_event_loop_runs(manager, beating, qtbot):
    assert beating.every_ms == 200
    beating.start()
    qtbot.waitUntil(lambda: manager.listen().count("WATCHDOG=1") >= 3)
    assert manager.heard[0] == "READY=1\nSTATUS=Open"
    beating.status("Out of service:\n paper")
    beating.stop()
    assert manager.listen()[-2:] == ["STATUS=Out of service: paper", "STOPPING=1"]


def test_a_manager_that_is_gone_costs_nothing_and_is_told_again_when_it_is_back(tmp_path, qtbot, caplog):
    path = tmp_path / "notify"
    beating = Heartbeat({"NOTIFY_SOCKET": str(path)})
    beating.status("one")
    beating.status("two")
    assert len(caplog.records) == 1
    manager = Manager(str(path))
    beating.status("three")
    assert manager.listen() == ["STATUS=three"]
    manager.socket.close()
    caplog.clear()
    shiboken6.delete(beating)


@pytest.mark.parametrize(
    ("environment", "every"),
    [
        ({}, 0),
        ({"NOTIFY_SOCKET": "relative", "WATCHDOG_USEC": "3000000"}, 0),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "0"}, 0),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "-5"}, 0),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "three"}, 0),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "1"}, 100),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "30000000"}, 10_000),
        ({"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "9" * 30}, 2**31 - 1),
    ],
)
def test_it_beats_three_times_within_the_time_that_is_given(environment, every, qtbot):
    beating = Heartbeat(environment)
    assert beating.every_ms == every
    shiboken6.delete(beating)


def test_without_a_manager_nothing_happens(qtbot, caplog):
    beating = Heartbeat({})
    beating.start()
    beating.status("x")
    beating.stop()
    assert not caplog.records
    shiboken6.delete(beating)
