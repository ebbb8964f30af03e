"""The log sent to a real rsyslog, on loopback, over TLS, TCP and UDP."""

from __future__ import annotations

import json
import shutil
import signal
import socket
import subprocess
from dataclasses import replace

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.exchange.syslog import Style, Text
from kiosk.exchange.syslog_link import Target, Tls, link
from kiosk.exchange.syslog_state import SyslogState
from tests.log_helpers import NASTY, add, fact, filled, origin, source
from tests.syslog_helpers import HASTE, certificates, free_port, sender

RSYSLOGD = shutil.which("rsyslogd", path="/usr/sbin:/sbin:/usr/bin")
pytestmark = pytest.mark.skipif(RSYSLOGD is None, reason="rsyslog is not installed (Debian: rsyslog)")
# It may take a while to come up: the sender's own attempts wait for it.
PATIENT = replace(HASTE, attempts=400)

CONFIG = """
global(workDirectory="{folder}" net.enableDNS="off" defaultNetstreamDriverCAFile="{folder}/ca.pem"
  defaultNetstreamDriverCertFile="{folder}/server.pem" defaultNetstreamDriverKeyFile="{folder}/server.key"
  parser.escapeControlCharactersOnReceive="on")
main_queue(queue.timeoutShutdown="20000" queue.size="100000")
module(load="mmpstrucdata")
module(load="imudp")
module(load="imtcp" {driver})
input(type="imudp" address="127.0.0.1" port="{udp}" rcvbufSize="4m")
input(type="imtcp" address="127.0.0.1" port="{tcp}")
template(name="told" type="string" string="%pri%\\t%timestamp:::date-rfc3339%\\t%hostname%\\t%app-name%\\t%msgid%\\t%$!rfc5424-sd%\\t%msg%\\n")
action(type="mmpstrucdata")
action(type="omfile" file="{folder}/out" template="told")
"""
GTLS = 'streamDriver.name="gtls" streamDriver.mode="1" streamDriver.authMode="anon"'


class Rsyslog:
    """One rsyslogd with a configuration of its own; `stop` lets it write all it has, `kill` does not."""

    def __init__(self, folder, *, tls):
        self.folder = folder
        self.tcp, self.udp = free_port(), free_port(socket.SOCK_DGRAM)
        if tls:
            certificates(folder)
        else:
            for name in ("ca.pem", "server.pem", "server.key"):
                (folder / name).touch()
        driver = GTLS if tls else ""
        self.to = f"{'tls' if tls else 'tcp'}://127.0.0.1:{self.tcp}"
        config = CONFIG.format(folder=folder, driver=driver, tcp=self.tcp, udp=self.udp)
        (folder / "rsyslog.conf").write_text(config)
        self.start()

    def start(self):
        command = [RSYSLOGD, "-n", "-f", self.folder / "rsyslog.conf", "-i", self.folder / "pid"]
        with (self.folder / "err").open("ab") as errors:
            self.process = subprocess.Popen(command, stdout=errors, stderr=errors)

    def kill(self):
        self.process.kill()
        self.process.wait(20)

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)

    def told(self):
        """Return what arrived, as (pri, time, host, app, msgid, structured data, message)."""
        self.stop()
        rows = [line.split("\t") for line in (self.folder / "out").read_text("utf-8").splitlines()]
        return [(*row[:5], json.loads(row[5]), row[6]) for row in rows]


@pytest.fixture(params=[True, False], ids=["tls", "tcp"])
def collector(request, tmp_path):
    yield from _running(tmp_path, tls=request.param)


@pytest.fixture
def over_tls(tmp_path):
    yield from _running(tmp_path, tls=True)


@pytest.fixture
def plain(tmp_path):
    yield from _running(tmp_path, tls=False)


def _running(tmp_path, *, tls):
    if tls and not list_of_drivers():
        pytest.skip("rsyslog's TLS driver is not installed (Debian: rsyslog-gnutls)")
    folder = tmp_path / "rsyslog"
    folder.mkdir()
    running = Rsyslog(folder, tls=tls)
    yield running
    if running.process.poll() is None:
        running.kill()


def list_of_drivers():
    from pathlib import Path

    return list(Path("/usr/lib").glob("*/rsyslog/lmnsd_gtls.so"))


@pytest.fixture
def small(tmp_path):
    return filled(tmp_path / "data", 730)


@pytest.fixture
def store(small):
    opened = small.open()
    yield opened
    opened.close()


def index_of(row):
    (name,) = [key for key in row[5] if key.startswith("kiosk@")]
    return int(row[5][name]["index"])


def sent(collector, small, store, **options):
    ca = collector.folder / "ca.pem" if collector.to.startswith("tls") else None
    return sender(small, store, collector.to, **{"ca": ca, "pace": PATIENT, **options}).run()


def test_every_entry_arrives_once_in_order_and_as_it_is(collector, small, store):
    done = sent(collector, small, store)
    assert (done.first, done.next) == (0, 730)
    told = collector.told()
    assert list(map(index_of, told)) == list(range(730)), (collector.folder / "err").read_text()
    pri, at, host, app, msgid, data, text = told[1]
    assert (pri, host, app, msgid) == (str(13 * 8 + 5), "host", "accreditation-kiosk", "scan")
    assert at == "2026-11-24T09:30:01.000000Z" or at.startswith("2026-11-24T09:30:01")
    assert text.strip() == "Scan referred at desk-1 (vetting_pending, mirror_too_old)"
    assert data["meta"] == {"sequenceid": "2"}
    entry, body = data["kiosk@32473"], data["body@32473"]
    with store.read() as conn:
        record = source(store).page(1, 2)[0]
        del conn
    assert entry["leafhash"] == record.leaf_hash.hex()
    assert (entry["log"], entry["operator"], entry["outcome"]) == (origin(small), "anna", "refer")
    assert entry["delegate"] == str(small.ids[1])
    shown = NASTY
    for char in "\u202e\r\n\x00\u2028":
        shown = shown.replace(char, f"\\u{ord(char):04x}")
    assert (body["gate"], body["sum"], body["yes"]) == (shown, "01ff", "true")


def test_the_next_run_goes_on_where_the_last_was_confirmed(over_tls, small, store):
    assert sent(over_tls, small, store, end=300).count == 300
    add(small, store, fact(), fact())
    assert sent(over_tls, small, store).first == 300
    assert sent(over_tls, small, store).count == 0
    assert list(map(index_of, over_tls.told())) == list(range(732))


def test_nothing_is_lost_when_the_collector_is_killed_in_the_middle(over_tls, small, store):
    target, tls = Target.parse(over_tls.to), Tls(over_tls.folder / "ca.pem")
    pages = []

    class Killing:
        def __init__(self):
            self._real = link(target, tls, 10.0)

        def send(self, messages):
            pages.append(len(messages))
            if len(pages) == 4:
                over_tls.kill()
                over_tls.start()
            self._real.send(messages)

        def __getattr__(self, name):
            return getattr(self._real, name)

    # The first confirmation comes after the kill: what a collector loses of what it had read is sent again.
    pace = replace(PATIENT, confirm_entries=400)
    told = []
    done = sent(
        over_tls, small, store, link=Killing, pace=pace, tell=lambda fault, _: told.append(fault.code)
    )
    assert done.next == 730
    assert told
    found = list(map(index_of, over_tls.told()))
    assert set(found) == set(range(730))
    assert len(found) <= 730 + 200


def test_a_collector_with_another_certificate_gets_nothing(over_tls, small, store, tmp_path):
    # Up for sure once somebody was served.
    sent(over_tls, small, store, end=1)
    other = tmp_path / "other"
    other.mkdir()
    certificates(other)
    with pytest.raises(EnvironmentFault) as caught:
        sent(over_tls, small, store, ca=other / "ca.pem")
    assert (caught.value.code, bool(caught.value.remedy)) == ("collector_not_trusted", True)
    assert len(over_tls.told()) == 1


def test_names_go_over_tls_in_their_own_script(over_tls, small, store):
    style = Style(origin(small), "host", "1.0", Text.CEF, pen=55555)
    sent(over_tls, small, store, names=True, end=3, style=style)
    row = over_tls.told()[0]
    who = row[5]["person@55555"]
    assert who == {
        "number": "1",
        "name": "Dr. Amina EL FASSI",
        "nativename": "أمينة الفاسي",
        "delegation": "MAR",
        "category": "delegate",
    }
    assert row[6].lstrip("\ufeff ").startswith("CEF:0|Accreditation Kiosk|")
    assert "duser=Dr. Amina EL FASSI" in row[6]


def test_datagrams_arrive_and_are_not_sent_twice(plain, small, store):
    # Its UDP input is bound before its TCP input answers.
    sent(plain, small, store, end=1)
    to = f"udp://127.0.0.1:{plain.udp}"
    run = sender(small, store, to, pace=replace(PATIENT, rest_s=0.01))
    assert run.run().count == 730
    assert SyslogState(small.folder, to, origin(small)).load().next == 730
    assert sender(small, store, to).run().count == 0
    assert list(map(index_of, plain.told()))[1:] == list(range(730))
