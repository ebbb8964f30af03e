"""Collectors that hang, drop, refuse or talk nonsense: said, outlasted, nothing lost, and no scan waits."""

from __future__ import annotations

import json
import signal
import socket
import ssl
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from dataclasses import replace

import pytest

from kiosk.assets import resource
from kiosk.desk import open_desk
from kiosk.errors import EnvironmentFault
from kiosk.event.verdict import Outcome, Reason
from kiosk.exchange.syslog_link import Target, Tls, link
from kiosk.exchange.syslog_state import Position, SyslogState
from kiosk.scanlog import entries
from tests.log_helpers import add, fact, filled, origin, source
from tests.syslog_helpers import HASTE, certificates, free_port, sender

COUNT = 330


class Collector:
    """Takes connections one after the other and gives each to the next of `habits`, the last one for good."""

    def __init__(self, *habits):
        self.habits = list(habits)
        self.got: list[bytes] = []
        self.accepted = threading.Event()
        self.over = threading.Event()
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(0.05)
        self.to = f"tcp://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()

    def _serve(self):
        while not self.over.is_set():
            with suppress(TimeoutError):
                conn, _ = self.listener.accept()
                conn.settimeout(20)
                self.got.append(b"")
                self.accepted.set()
                habit = self.habits.pop(0) if len(self.habits) > 1 else self.habits[0]
                with conn, suppress(OSError):
                    habit(self, conn)

    def close(self):
        self.over.set()
        self.thread.join(30)
        self.listener.close()

    def indexes(self, connection=-1):
        return [int(one.partition(b'index="')[2].partition(b'"')[0]) for one in frames(self.got[connection])]


def frames(data):
    """Return the messages in an octet-counted stream; the last may be cut short."""
    found = []
    while data:
        count, _, rest = data.partition(b" ")
        found.append(rest[: int(count)])
        data = rest[int(count) :]
    return found


def reads_all(collector, conn):
    while chunk := conn.recv(65536):
        collector.got[-1] += chunk


def reads_some_and_resets(collector, conn):
    while len(collector.got[-1]) < 60_000:
        collector.got[-1] += conn.recv(4096)
    conn.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def reads_some_and_closes(collector, conn):
    while len(collector.got[-1]) < 60_000:
        collector.got[-1] += conn.recv(4096)


def hangs(collector, conn):
    collector.over.wait(60)


def reads_but_never_ends(collector, conn):
    with suppress(OSError):
        reads_all(collector, conn)
    collector.over.wait(60)


def talks_nonsense(collector, conn):
    conn.recv(4096)
    conn.sendall(b"HTTP/1.0 400 Bad Request\r\n\r\n")


def talks_for_ever(collector, conn):
    while True:
        conn.sendall(b"x" * 65536)


@pytest.fixture
def collect():
    made = []

    def make(*habits):
        made.append(Collector(*habits))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.fixture
def small(tmp_path):
    return filled(tmp_path / "data", COUNT)


@pytest.fixture
def store(small):
    opened = small.open()
    yield opened
    opened.close()


def state_of(small, to):
    return SyslogState(small.folder, to, origin(small)).load()


def fails(code, run):
    with pytest.raises(EnvironmentFault) as caught:
        run.run()
    assert (caught.value.code, bool(caught.value.remedy)) == (code, True)


def test_a_collector_that_reads_all_gets_all_and_confirms(collect, small, store):
    there = collect(reads_all)
    done = sender(small, store, there.to).run()
    assert (done.first, done.count) == (0, COUNT)
    # Confirmed by ending the connection: after 200 and at the end.
    assert [index for nth in range(len(there.got)) for index in there.indexes(nth)] == list(range(COUNT))
    assert len(there.got) == 2
    assert state_of(small, there.to).next == COUNT


@pytest.mark.parametrize("habit", [reads_some_and_resets, reads_some_and_closes])
def test_what_was_dropped_in_the_middle_is_sent_again(collect, small, store, habit):
    there = collect(habit, reads_all)
    told = []
    done = sender(small, store, there.to, tell=lambda fault, _: told.append(fault.code)).run()
    assert done.count == COUNT
    assert told == ["collector_dropped"]
    again = [index for nth in range(1, len(there.got)) for index in there.indexes(nth)]
    assert again == list(range(COUNT))


def test_a_collector_that_always_drops_is_given_up_and_nothing_counts_as_sent(collect, small, store):
    there = collect(reads_some_and_resets)
    waits = []
    pace = replace(HASTE, first_s=0.01, longest_s=0.04, attempts=6)
    fails("collector_dropped", sender(small, store, there.to, pace=pace, tell=lambda _, s: waits.append(s)))
    assert state_of(small, there.to) == Position()
    assert len(waits) == 5
    for wait, most in zip(waits, (0.01, 0.02, 0.04, 0.04, 0.04), strict=True):
        assert most / 2 <= wait <= most


@pytest.mark.parametrize("habit", [hangs, reads_but_never_ends])
def test_a_collector_that_hangs_is_said_to(collect, small, store, habit):
    there = collect(habit)
    fails("collector_hangs", sender(small, store, there.to, timeout_s=0.2, pace=replace(HASTE, attempts=1)))
    assert state_of(small, there.to) == Position()


def test_a_collector_that_talks_without_end_is_left(collect, small, store):
    there = collect(talks_for_ever)
    fails("collector_dropped", sender(small, store, there.to, pace=replace(HASTE, attempts=1), end=10))


def test_nobody_there_is_said(small, store):
    to = f"tcp://127.0.0.1:{free_port()}"
    fails("collector_unreachable", sender(small, store, to))
    udp = f"udp://127.0.0.1:{free_port(socket.SOCK_DGRAM)}"
    fails("collector_unreachable", sender(small, store, udp))
    assert state_of(small, udp) == Position()


def test_a_collector_without_tls_gets_nothing_to_read(collect, small, store, tmp_path):
    there = collect(talks_nonsense)
    to = there.to.replace("tcp:", "tls:")
    fails("collector_dropped", sender(small, store, to, pace=replace(HASTE, attempts=1)))
    quiet = collect(hangs)
    to = quiet.to.replace("tcp:", "tls:")
    fails("collector_hangs", sender(small, store, to, timeout_s=0.2, pace=replace(HASTE, attempts=1)))


@pytest.mark.parametrize("says_goodbye", [True, False])
def test_tls_collectors_that_end_with_or_without_a_goodbye(collect, small, store, tmp_path, says_goodbye):
    certificates(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(tmp_path / "server.pem", tmp_path / "server.key")

    def reads_all_over_tls(collector, conn):
        with context.wrap_socket(conn, server_side=True, suppress_ragged_eofs=False) as wrapped:
            while chunk := wrapped.recv(65536):
                collector.got[-1] += chunk
            if says_goodbye:
                wrapped.unwrap().close()

    there = collect(reads_all_over_tls)
    to = there.to.replace("tcp:", "tls:")
    told = []
    ca = tmp_path / "ca.pem"
    done = sender(small, store, to, ca=ca, tell=lambda fault, _: told.append(fault.message)).run()
    assert (done.count, told) == (COUNT, [])
    assert [index for nth in range(len(there.got)) for index in there.indexes(nth)] == list(range(COUNT))


def test_a_log_whose_end_was_cut_is_told_by_what_the_collector_has(collect, small, store):
    there = collect(reads_all)
    sender(small, store, there.to).run()
    state = SyslogState(small.folder, there.to, origin(small))
    reached = state.load()
    state.save(Position(COUNT + 5, "00" * 32))
    fails("log_shorter_than_sent", sender(small, store, there.to))
    state.save(replace(reached, leaf_hash="00" * 32))
    fails("log_differs_from_sent", sender(small, store, there.to))


def test_following_goes_on_with_what_comes_and_stops_when_told(collect, small, store):
    there = collect(reads_all)
    stop = threading.Event()
    run = sender(
        small, store, there.to, end=None, stop=stop, pace=replace(HASTE, confirm_entries=1, page=400)
    )
    done = []
    thread = threading.Thread(target=lambda: done.append(run.run()))
    thread.start()
    assert there.accepted.wait(20)
    other = small.open()
    add(small, other, fact(), fact())
    size = source(other).size()
    while state_of(small, there.to).next < size:
        assert thread.is_alive()
    other.close()
    stop.set()
    thread.join(20)
    assert done[0].next == COUNT + 2


def test_what_is_unconfirmed_when_stopped_is_confirmed_at_the_end(collect, small, store):
    there = collect(reads_all)
    stop = threading.Event()

    class StopsAfterOnePage:
        def __init__(self):
            self._real = link(Target.parse(there.to), Tls(), 10.0)

        def send(self, messages):
            self._real.send(messages)
            stop.set()

        def __getattr__(self, name):
            return getattr(self._real, name)

    assert sender(small, store, there.to, stop=stop, link=StopsAfterOnePage).run().next == 50
    assert state_of(small, there.to).next == 50


def test_no_scan_waits_for_a_collector_that_hangs(collect, small, clock):
    there = collect(hangs)
    desk = open_desk(small.folder, camera=str(resource("rehearsal", "face.jpg")), clock=clock)
    stop, stuck = threading.Event(), threading.Event()
    store, other = small.open(), small.open()

    class Stuck:
        """Tells when it is inside a call that the collector does not answer."""

        def __init__(self):
            self._real = link(Target.parse(there.to), Tls(), 30.0)

        def confirm(self):
            stuck.set()
            self._real.confirm()

        def __getattr__(self, name):
            return getattr(self._real, name)

    pace = replace(HASTE, confirm_entries=100)
    run = sender(small, store, there.to, end=None, stop=stop, link=Stuck, pace=pace)
    done = []
    thread = threading.Thread(target=lambda: done.append(run.run()))
    thread.start()
    try:
        assert stuck.wait(20)
        first = desk.present(small.invitations[1].encode())
        assert first.verdict.outcome is Outcome.ADMIT
        for _ in range(40):
            assert desk.present(small.invitations[1].encode()).verdict.reason is Reason.CHECK_IN_RESUMED
        assert desk.present(b"nonsense").verdict.outcome is Outcome.REFUSE
        # Nothing of the store is held: the write-ahead log can be written back whole.
        with other.read() as conn:
            raw = conn.connection.dbapi_connection
            raw.execute("COMMIT")
            assert raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
            raw.execute("BEGIN")
        assert thread.is_alive()
        assert not done
        assert desk.verify_log().ok
    finally:
        stop.set()
        there.close()
        thread.join(30)
        for opened in (store, other, desk):
            opened.close()
    assert done[0].count == 0


def test_a_store_that_is_busy_for_a_while_ends_no_run(collect, small, store):
    there, told = collect(reads_all), []
    reader = source(store)
    real, faults = reader.stretch, ["store_busy", "store_busy"]

    def stretch(begin, end):
        if begin >= 100 and faults:
            raise EnvironmentFault(faults.pop(), "Locked.", "Wait.")
        return real(begin, end)

    reader.stretch = stretch
    done = sender(small, store, there.to, source=reader, tell=lambda fault, _: told.append(fault.code)).run()
    assert (done.count, told) == (COUNT, ["store_busy", "store_busy"])
    reader.stretch = lambda begin, end: real(begin, begin)
    add(small, store, fact())
    fails("log_shorter_than_sent", sender(small, store, there.to, source=reader))


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM to end it by")
def test_the_command_follows_until_told_to_stop_and_logs_both(collect, small):
    there = collect(reads_all)
    command = [sys.executable, "-m", "kiosk", "export", "syslog", "--to", there.to, "--follow", "--json"]
    process = subprocess.Popen([*command, "--data", small.folder], stdout=subprocess.PIPE, text=True)
    try:
        # The entry that says it began is the last there is.
        while not there.got or b'index="%d"' % COUNT not in there.got[-1]:
            assert process.poll() is None
    finally:
        process.send_signal(signal.SIGTERM)
        out = process.communicate(timeout=60)[0]
    assert process.returncode == 0
    assert json.loads(out) == {"to": there.to, "entries": COUNT + 1, "first": 0, "next": COUNT + 1}
    store = small.open()
    with store.read() as conn:
        began, ended = (one.fact.body for one in entries(conn, COUNT))
    store.close()
    assert (began["follow"], began["first"], ended["follow"]) == (True, 0, False)
    assert (ended["first"], ended["last"], ended["count"]) == (0, COUNT, COUNT + 1)
