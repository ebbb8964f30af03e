"""Counters of a station's work for Prometheus: loopback only, no personal data, its own registry.

| metric | what |
|---|---|
| `kiosk_scans_total{outcome,reason,station}` | scans in the log, by the weightiest reason |
| `kiosk_log_facts_total{kind}` | entries of every kind |
| `kiosk_log_entries` | size of the log |
| `kiosk_log_exported_entries` | size that the last checkpoint outside covers |
| `kiosk_log_verified_ok`, `kiosk_log_verified_entries`, `kiosk_log_verified_timestamp_seconds` | the last verification |
| `kiosk_mirror_age_seconds` | age of the registry's data; absent where this store is its own registry |
| `kiosk_part_ok{part}` | camera, printer, … where their states are given |
| `kiosk_verdict_milliseconds` | time of verdicts, where the process that gives them tells |
| `kiosk_up` | 0 when the store could not be read; the other values are then left out |

Counters are as durable as the log: they are counted from it, each entry once, so they go on after a restart.
"""

from __future__ import annotations

import socket
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from socketserver import ThreadingMixIn
from typing import TYPE_CHECKING
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from prometheus_client import CollectorRegistry, Histogram, make_wsgi_app
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from kiosk.errors import EnvironmentFault, KioskError
from kiosk.store import log as rows
from kiosk.store import log_export, mirror

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.store.engine import Store

LOOPBACK = "127.0.0.1"
_BUCKETS_MS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
_CLIENT_TIMEOUT_S = 10


@dataclass(frozen=True, slots=True)
class Verified:
    """What the last verification of the log said."""

    ok: bool
    size: int
    at: datetime


class Metrics(Collector):
    """What a scrape shows, read from the store when it is asked for; may be asked from several threads.

    Args:
        states: Returns which parts of the station are well ("camera", "printer"), where that is known here.
    """

    def __init__(self, store: Store, clock: Clock, states: Callable[[], Mapping[str, bool]] = dict) -> None:
        self._store = store
        self._clock = clock
        self._states = states
        self._guard = threading.Lock()
        self._counted = 0
        self._scans: dict[tuple[str, str, str], int] = {}
        self._kinds: dict[str, int] = {}
        self._verified: Verified | None = None
        self.registry = CollectorRegistry(auto_describe=False)
        self._verdicts = Histogram(
            "kiosk_verdict_milliseconds",
            "From the bytes of a code to the durable verdict.",
            buckets=_BUCKETS_MS,
            registry=None,
        )
        self._any_verdict = False
        self.registry.register(self)

    def observe_verdict(self, milliseconds: float) -> None:
        """Count one verdict's time."""
        self._any_verdict = True
        self._verdicts.observe(milliseconds)

    def observe_verification(self, verified: Verified) -> None:
        """Keep what a verification of the log said."""
        self._verified = verified

    def describe(self) -> list[Metric]:
        """Return nothing: what there is depends on the store."""
        return []

    def collect(self) -> Iterator[Metric]:
        """Yield the metrics; a store that cannot be read leaves `kiosk_up 0`."""
        try:
            with self._guard:
                found = list(self._collected())
        except KioskError:
            found, up = [], 0
        else:
            up = 1
        yield GaugeMetricFamily("kiosk_up", "Whether the store could be read.", value=up)
        yield from found

    def _collected(self) -> Iterator[Metric]:
        with self._store.read() as conn:
            size = rows.count_rows(conn)
            begin = self._counted if self._counted <= size else 0
            if begin == 0:
                self._scans, self._kinds = {}, {}
            scans = log_export.scan_counts(conn, begin, size)
            kinds = log_export.kind_counts(conn, begin, size)
            exported = log_export.exported_size(conn)
            as_of = mirror.as_of(conn)
        for scan in scans:
            key = scan.outcome, scan.reasons.partition(",")[0], scan.station
            self._scans[key] = self._scans.get(key, 0) + scan.count
        for kind, count in kinds.items():
            self._kinds[kind] = self._kinds.get(kind, 0) + count
        self._counted = size
        yield self._by_scan()
        by_kind = CounterMetricFamily("kiosk_log_facts", "Entries of the log.", labels=["kind"])
        for kind, count in sorted(self._kinds.items()):
            by_kind.add_metric([kind], count)
        yield by_kind
        yield GaugeMetricFamily("kiosk_log_entries", "Size of the log.", value=size)
        yield GaugeMetricFamily(
            "kiosk_log_exported_entries", "Entries under the last checkpoint that left.", value=exported
        )
        if as_of is not None:
            age = max(self._clock.now() - as_of, timedelta(0)).total_seconds()
            yield GaugeMetricFamily("kiosk_mirror_age_seconds", "Age of the registry's data.", value=age)
        yield from self._told()

    def _by_scan(self) -> Metric:
        family = CounterMetricFamily(
            "kiosk_scans", "Scans in the log.", labels=["outcome", "reason", "station"]
        )
        for labels, count in sorted(self._scans.items()):
            family.add_metric(labels, count)
        return family

    def _told(self) -> Iterator[Metric]:
        """Yield what others have told: verification, parts, times of verdicts."""
        verified = self._verified
        if verified is not None:
            for name, value in (
                ("ok", float(verified.ok)),
                ("entries", verified.size),
                ("timestamp_seconds", verified.at.timestamp()),
            ):
                yield GaugeMetricFamily(
                    f"kiosk_log_verified_{name}", "The last verification of the log.", value=value
                )
        states = self._states()
        if states:
            family = GaugeMetricFamily(
                "kiosk_part_ok", "Whether a part of the station is well.", labels=["part"]
            )
            for part, ok in sorted(states.items()):
                family.add_metric([part], float(ok))
            yield family
        if self._any_verdict:
            yield from self._verdicts.collect()


class MetricsServer:
    """Serves `metrics` over HTTP on 127.0.0.1 from threads of its own until `close`.

    Args:
        port: 0 takes a free one; see `port`.

    Raises:
        EnvironmentFault: `port_taken`.
    """

    def __init__(self, metrics: Metrics, port: int) -> None:
        try:
            self._server = make_server(
                LOOPBACK,
                port,
                make_wsgi_app(metrics.registry, disable_compression=True),
                server_class=_Server,
                handler_class=_Handler,
            )
        except OSError as error:
            raise EnvironmentFault(
                "port_taken",
                f"Nothing can be served on {LOOPBACK}:{port}: {error.strerror}.",
                "Choose another port with --port.",
            ) from error
        self.port: int = self._server.server_port
        self._thread = threading.Thread(target=self._server.serve_forever, name="metrics")
        self._thread.start()

    def close(self) -> None:
        """Stop serving; may be called twice."""
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


class _Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True
    # wsgiref would ask the name service who 127.0.0.1 is, which may take long without a network.
    address_family = socket.AF_INET

    def server_bind(self) -> None:
        if sys.platform != "win32":
            # Elsewhere it lets a port be taken again at once; on Windows it would let two share one.
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        self.socket.bind(self.server_address)
        self.server_address = self.socket.getsockname()
        self.server_name, self.server_port = LOOPBACK, self.server_address[1]
        self.setup_environ()


class _Handler(WSGIRequestHandler):
    timeout = _CLIENT_TIMEOUT_S

    def address_string(self) -> str:
        return LOOPBACK

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class names it
        """Say nothing: a scrape every few seconds is no event."""
