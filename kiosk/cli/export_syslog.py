"""One run of `kiosk export syslog`: its lock, its log entries, its sender."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property

from kiosk.cli.opening import Records
from kiosk.cli.output import messages
from kiosk.clock import SystemClock
from kiosk.errors import EnvironmentFault
from kiosk.event.facts import FactKind, Plain
from kiosk.exchange.log_source import LogSource
from kiosk.exchange.syslog import Style, Text, this_host
from kiosk.exchange.syslog_link import Target, Tls, link
from kiosk.exchange.syslog_sender import Pace, Sent, SyslogSender
from kiosk.exchange.syslog_state import SyslogState
from kiosk.store.station_lock import StationLock

_UDP_PACE = Pace(page=50, rest_s=0.01)


@dataclass
class Run:
    """One run to one collector; nothing else sends to that collector from this data folder meanwhile.

    Args:
        text: One of `Text`.
        note: Writes the body of an EXPORTED fact into the log.
    """

    records: Records
    source: LogSource
    target: Target
    tls: Tls
    timeout_s: float
    text: str
    enterprise: int
    version: str
    note: Callable[[Mapping[str, Plain]], None]

    def once(self, stop: threading.Event) -> Sent:
        """Send what is in the log now. The log says so first: what has been sent cannot be taken back.

        Raises:
            KioskError: As `SyslogSender.run`; `export_running`.
        """
        with self._locked():
            first, end = self._state.load().next, self.source.size()
            if first < end and not self._only_own(first, end):
                self.note(self._body(first, end))
            elif first <= end:
                return Sent(first, first)
            return self._sender(stop, end).run()

    def follow(self, stop: threading.Event) -> Sent:
        """Send entries as they come until stopped; the log says when it began and how far it came.

        Raises:
            KioskError: As `SyslogSender.run`; `export_running`.
        """
        with self._locked():
            first = self._state.load().next
            self.note({**self._body(first, max(first, self.source.size())), "follow": True})
            sent = self._sender(stop, None).run()
            if sent.count:
                self.note({**self._body(sent.first, sent.next), "follow": False})
            return sent

    @cached_property
    def _state(self) -> SyslogState:
        return SyslogState(self.records.folder, str(self.target), self.records.origin)

    @contextmanager
    def _locked(self) -> Iterator[None]:
        try:
            lock = StationLock(self.records.folder, self._state.name)
        except EnvironmentFault as fault:
            if fault.code != "station_open":
                raise
            raise EnvironmentFault(
                "export_running",
                f"Another process sends this log to {self.target} already.",
                "Let it go on, or end it first.",
            ) from fault
        try:
            yield
        finally:
            lock.release()

    def _only_own(self, first: int, end: int) -> bool:
        """Return whether all that is new is the entry that the run before left; else each run would find its own."""
        if end - first > 1:
            return False
        return any(
            record.fact.kind is FactKind.EXPORTED and record.fact.body.get("to") == str(self.target)
            for record in self.source.page(first, end)
        )

    def _body(self, first: int, end: int) -> dict[str, Plain]:
        body: dict[str, Plain] = {"format": "syslog", "to": str(self.target), "count": end - first}
        if end > first:
            body |= {"first": first, "last": end - 1}
        return {**body, "with_names": self.source.names}

    def _sender(self, stop: threading.Event, end: int | None) -> SyslogSender:
        # Made once here, so that files that cannot be read are said at once and not tried again and again.
        link(self.target, self.tls, self.timeout_s)
        return SyslogSender(
            source=self.source,
            target=self.target,
            link=lambda: link(self.target, self.tls, self.timeout_s),
            state=self._state,
            style=Style(self.records.origin, this_host(), self.version, Text(self.text), self.enterprise),
            clock=SystemClock(),
            stop=stop,
            tell=_tell,
            end=end,
            pace=_UDP_PACE if self.target.scheme == "udp" else Pace(),
        )


def _tell(fault: EnvironmentFault, delay: float) -> None:
    again = f" Trying again in {delay:.0f} s." if delay else ""
    messages.print(f"✘ {fault.message}{again}", markup=False)
