"""Sends the log to a collector at its own pace: at least once, in order, from where the last run was confirmed.

It reads the log after the fact and writes nothing into the store, so whatever the collector does, no scan waits.
"""

from __future__ import annotations

import random
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from kiosk.clock import Clock
from kiosk.errors import EnvironmentFault
from kiosk.exchange.log_source import LogSource
from kiosk.exchange.syslog import Style, message
from kiosk.exchange.syslog_link import Link, NotConfirmedError, Target
from kiosk.exchange.syslog_state import Position, SyslogState

_PASSING = frozenset({"store_busy", "disk_full"})
"""Faults of this machine that a run outlasts like those of the collector."""


@dataclass(frozen=True, slots=True)
class Pace:
    """How much at once, and how long to wait.

    Args:
        page: Entries read and sent at once; all that is ever in memory.
        confirm_entries: After so many entries the collector is asked to confirm, by ending the connection.
        confirm_s: And after so many seconds with entries unconfirmed.
        poll_s: Between two looks at a log that has nothing new.
        rest_s: Between two pages, for collectors that cannot say stop (UDP).
        first_s: Before the first new attempt; doubled each time, up to `longest_s`.
        attempts: After so many failures in a row a run that does not follow gives up.
    """

    page: int = 200
    confirm_entries: int = 2000
    confirm_s: float = 30.0
    poll_s: float = 1.0
    rest_s: float = 0.0
    first_s: float = 0.5
    longest_s: float = 60.0
    attempts: int = 6


@dataclass(frozen=True, slots=True)
class Sent:
    """What a run did: entries `first` up to `next`, without it, are confirmed (by UDP: sent)."""

    first: int
    next: int

    @property
    def count(self) -> int:
        """Return how many entries that is."""
        return self.next - self.first


class SyslogSender:
    """One run of an export to one collector.

    Args:
        link: Makes a connection, not yet open.
        tell: Told each failure, with the seconds until the next attempt.
        stop: Set it from any thread or signal handler, and the run ends after the page it is at.
        end: Send the entries before this one; None follows the log until `stop`.
    """

    def __init__(  # noqa: PLR0913 - the parts of one run, each named
        self,
        *,
        source: LogSource,
        target: Target,
        link: Callable[[], Link],
        state: SyslogState,
        style: Style,
        clock: Clock,
        stop: threading.Event,
        tell: Callable[[EnvironmentFault, float], None],
        end: int | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._source = source
        self._target = target
        self._make_link = link
        self._state = state
        self._style = replace(style, most=min(style.most, target.most))
        self._clock = clock
        self._stop = stop
        self._tell = tell
        self._end = end
        self._pace = pace or Pace()
        self._link: Link | None = None
        self._confirmed = Position()
        self._next = 0
        self._last_hash = ""
        self._since = 0.0
        self._failures = 0

    def run(self) -> Sent:
        """Send until the end, or until stopped; what is unconfirmed then is sent again by the next run.

        Raises:
            EnvironmentFault: `log_shorter_than_sent`, `log_differs_from_sent`: the collector knows entries that
                this log lacks; `collector_unreachable`, `collector_hangs`, `collector_dropped`,
                `collector_not_trusted` where it does not follow and has tried often enough; faults of state and store.
        """
        self._confirmed = self._state.load()
        self._fits()
        self._rewind()
        first = self._confirmed.next
        try:
            while not self._stop.is_set() and not self._done():
                try:
                    self._step()
                except OSError as error:
                    self._failed(self._fault(error), error)
                except EnvironmentFault as fault:
                    if fault.code not in _PASSING:
                        raise
                    self._failed(fault, fault)
            if self._stop.is_set() and self._next > self._confirmed.next:
                self._last_word()
        finally:
            self._drop()
        return Sent(first, self._confirmed.next)

    def _done(self) -> bool:
        return self._end is not None and self._confirmed.next >= self._end

    def _step(self) -> None:
        """Send one page, or confirm, or wait for something to send."""
        pace, fresh = self._pace, False
        until = self._next + pace.page if self._end is None else min(self._next + pace.page, self._end)
        page = self._source.stretch(self._next, until)
        if page.next > self._next:
            if page.records:
                self._opened().send([message(record, self._style) for record in page.records])
            if self._next == self._confirmed.next:
                self._since = self._clock.monotonic()
            self._next, self._last_hash = page.next, page.last_hash
            fresh = True
        elif self._next == self._confirmed.next and self._end is not None:
            raise _cut(self._target, self._end, self._source.size())
        waiting = self._next - self._confirmed.next
        late = self._clock.monotonic() - self._since >= pace.confirm_s
        over = self._end is not None and self._next >= self._end
        if waiting and (waiting >= pace.confirm_entries or late or over):
            self._confirm()
        elif not fresh:
            self._stop.wait(pace.poll_s)
        elif pace.rest_s:
            self._stop.wait(pace.rest_s)

    def _confirm(self) -> None:
        self._opened().confirm()
        self._link = None
        self._confirmed = Position(self._next, self._last_hash)
        self._state.save(self._confirmed)
        # Only now: a collector that takes connections and drops them is to be left in peace too.
        self._failures = 0

    def _last_word(self) -> None:
        try:
            self._confirm()
        except OSError as error:
            self._tell(self._fault(error), 0.0)

    def _failed(self, fault: EnvironmentFault, error: Exception) -> None:
        self._drop()
        self._rewind()
        self._failures += 1
        if self._end is not None and (
            self._failures >= self._pace.attempts or fault.code == "collector_not_trusted"
        ):
            raise fault from error
        longest = min(self._pace.first_s * 2 ** min(self._failures - 1, 20), self._pace.longest_s)
        # Spread, so that many stations do not come back at one moment; no secret hangs on it.
        delay = longest * random.uniform(0.5, 1.0)  # noqa: S311
        self._tell(fault, delay)
        self._stop.wait(delay)

    def _opened(self) -> Link:
        if self._link is None:
            self._link = self._make_link()
            self._link.open()
        return self._link

    def _drop(self) -> None:
        if self._link is not None:
            self._link.abort()
            self._link = None

    def _rewind(self) -> None:
        self._next, self._last_hash = self._confirmed.next, self._confirmed.leaf_hash

    def _fits(self) -> None:
        """Compare the log with what the collector was sent: a cut or changed history shows here."""
        sent = self._confirmed.next
        if not sent:
            return
        held = self._source.leaf_hash(sent - 1)
        if held is None:
            raise _cut(self._target, sent, self._source.size())
        if held != self._confirmed.leaf_hash:
            raise EnvironmentFault(
                "log_differs_from_sent",
                f"Entry {sent - 1} of the log is not the one that {self._target} was sent.",
                "Call the supervisor, keep this data folder as it is, and run `kiosk log verify`.",
            )

    def _fault(self, error: OSError) -> EnvironmentFault:
        target = self._target
        if isinstance(error, ssl.SSLCertVerificationError):
            return EnvironmentFault(
                "collector_not_trusted",
                f"{target} showed a certificate that is not to be trusted: {error.verify_message}",
                "Name its certificate authority with --ca, and the collector as its certificate does.",
            )
        if isinstance(error, TimeoutError):
            return EnvironmentFault(
                "collector_hangs",
                f"{target} takes nothing or does not answer.",
                "Look whether the collector is overloaded; nothing is lost, sending goes on when it answers.",
            )
        broken = (NotConfirmedError, ConnectionResetError, BrokenPipeError, ssl.SSLError)
        if not isinstance(error, broken):
            return EnvironmentFault(
                "collector_unreachable",
                f"{target} cannot be reached: {error.strerror or type(error).__name__}.",
                "Look whether the collector runs and the network is up; nothing is lost meanwhile.",
            )
        return EnvironmentFault(
            "collector_dropped",
            f"{target} broke the connection off before it had confirmed everything.",
            "Look into the collector's own log; what is unconfirmed is sent again.",
        )


def _cut(target: Target, sent: int, size: int) -> EnvironmentFault:
    return EnvironmentFault(
        "log_shorter_than_sent",
        f"{target} holds {sent} entries of this log, which has only {size} now: its end was cut off.",
        "Call the supervisor, keep this data folder as it is, and hold the collector's copy against it.",
    )
