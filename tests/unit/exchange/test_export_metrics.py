"""Counters for Prometheus: counted from the log, on loopback only, naming nobody."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from datetime import timedelta

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk.errors import EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.exchange.metrics import Metrics, MetricsServer, Verified
from kiosk.scanlog import entries
from kiosk.store import mirror
from kiosk.store.log import LogCheckpoint, add_checkpoint
from tests.log_helpers import add, fact, filled
from tests.small_event import NOW


@pytest.fixture
def small(tmp_path):
    return filled(tmp_path / "data", 10)


@pytest.fixture
def store(small):
    opened = small.open()
    yield opened
    opened.close()


@pytest.fixture
def metrics(store, clock):
    return Metrics(store, clock, lambda: {"camera": True, "printer": False})


@pytest.fixture
def server(metrics):
    made = MetricsServer(metrics, 0)
    yield made
    made.close()


def value(metrics, name, **labels):
    return metrics.registry.get_sample_value(name, labels)


def scraped(port):
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=20) as answer:
        return answer.read().decode()


def test_scans_are_counted_by_outcome_weightiest_reason_and_station(small, store, metrics):
    labels = {"outcome": "refer", "reason": "vetting_pending", "station": "desk-1"}
    assert value(metrics, "kiosk_scans_total", **labels) == 10
    refused = {"outcome": Outcome.REFUSE, "reasons": (Reason.EXPIRED,), "station": "gate-1"}
    add(small, store, fact(), fact(**refused), fact(**refused))
    add(small, store, fact(kind=FactKind.SIGNED_IN, outcome=None, reasons=()))
    for _ in range(2):
        # However often one looks, each entry counts once.
        assert value(metrics, "kiosk_scans_total", **labels) == 11
        expired = {"outcome": "refuse", "reason": "expired", "station": "gate-1"}
        assert value(metrics, "kiosk_scans_total", **expired) == 2
        assert value(metrics, "kiosk_log_facts_total", kind="signed_in") == 1
        assert value(metrics, "kiosk_log_entries") == 14
    assert value(metrics, "kiosk_up") == 1


def test_verification_checkpoints_and_parts_are_shown(store, metrics):
    assert value(metrics, "kiosk_log_verified_ok") is None
    metrics.observe_verification(Verified(ok=False, size=9, at=NOW))
    assert value(metrics, "kiosk_log_verified_ok") == 0
    assert value(metrics, "kiosk_log_verified_entries") == 9
    assert value(metrics, "kiosk_log_verified_timestamp_seconds") == NOW.timestamp()
    assert value(metrics, "kiosk_log_exported_entries") == 0
    with store.write() as conn:
        add_checkpoint(conn, LogCheckpoint(6, "note", NOW, "paper"))
    assert value(metrics, "kiosk_log_exported_entries") == 6
    assert value(metrics, "kiosk_part_ok", part="camera") == 1
    assert value(metrics, "kiosk_part_ok", part="printer") == 0


def test_the_mirrors_age_is_shown_where_there_is_a_registry(store, metrics, clock):
    assert value(metrics, "kiosk_mirror_age_seconds") is None
    with store.write() as conn:
        mirror.set_as_of(conn, clock.now() - timedelta(minutes=2))
    assert value(metrics, "kiosk_mirror_age_seconds") == 120
    with store.write() as conn:
        mirror.set_as_of(conn, clock.now() + timedelta(minutes=2))
    assert value(metrics, "kiosk_mirror_age_seconds") == 0


def test_times_of_verdicts_are_shown_once_there_are_any(metrics):
    assert value(metrics, "kiosk_verdict_milliseconds_count") is None
    for milliseconds in (2.5, 7, 900):
        metrics.observe_verdict(milliseconds)
    assert value(metrics, "kiosk_verdict_milliseconds_count") == 3
    assert value(metrics, "kiosk_verdict_milliseconds_bucket", le="10.0") == 2


def test_a_store_that_cannot_be_read_is_down_and_says_nothing_else(store, metrics, monkeypatch):
    def broken():
        raise EnvironmentFault("store_damaged", "Broken.", "Restore.")

    monkeypatch.setattr(store, "read", broken)
    assert value(metrics, "kiosk_up") == 0
    assert value(metrics, "kiosk_log_entries") is None


def test_what_is_served_parses_and_names_nobody(small, metrics, server):
    text = scraped(server.port)
    families = {family.name: family for family in text_string_to_metric_families(text)}
    assert {"kiosk_up", "kiosk_scans", "kiosk_log_facts", "kiosk_log_entries"} <= set(families)
    # Its own registry: nothing of the process or the interpreter.
    assert all(name.startswith("kiosk_") for name in families)
    for secret in ("FASSI", "Amina", "anna", str(small.ids[1])):
        assert secret not in text


def test_it_listens_on_loopback_only_and_says_when_the_port_is_taken(metrics, server):
    assert server._server.socket.getsockname()[0] == "127.0.0.1"
    with pytest.raises(EnvironmentFault) as caught:
        MetricsServer(metrics, server.port)
    assert (caught.value.code, bool(caught.value.remedy)) == ("port_taken", True)


def test_a_client_that_says_nothing_keeps_nobody_waiting(server):
    with socket.create_connection(("127.0.0.1", server.port)):
        assert "kiosk_up 1.0" in scraped(server.port)


def test_scrapes_at_once_count_nothing_twice(metrics, server):
    texts = []
    threads = [threading.Thread(target=lambda: texts.append(scraped(server.port))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(texts) == 8
    assert all("kiosk_log_entries 10.0" in text for text in texts)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGTERM to end it by")
def test_the_command_serves_verifies_logs_and_ends_when_told(small):
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "export", "metrics", "--port", "0", "--data", small.folder, "--json"],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        port = int(json.loads(process.stdout.readline())["address"].split(":")[2].partition("/")[0])
        assert "kiosk_log_entries 11.0" in scraped(port)
    finally:
        process.send_signal(signal.SIGTERM)
        process.stdout.close()
        assert process.wait(60) == 0
    store = small.open()
    with store.read() as conn:
        last = list(entries(conn))[-1].fact
    store.close()
    assert (last.kind, last.body["format"], last.body["with_names"]) == (FactKind.EXPORTED, "metrics", False)
