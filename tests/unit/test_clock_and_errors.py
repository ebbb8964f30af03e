from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from kiosk.clock import FakeClock, SystemClock
from kiosk.errors import BadInput, KioskError


def test_a_fake_clock_moves_only_when_told(clock):
    start = clock.now()
    assert clock.now() == start
    clock.advance(1.5)
    assert clock.now() - start == timedelta(seconds=1.5)
    assert clock.monotonic() == 1.5
    east = datetime(2026, 11, 24, 12, tzinfo=timezone(timedelta(hours=3)))
    assert FakeClock(east).now() == datetime(2026, 11, 24, 9, tzinfo=UTC)


def test_the_system_clock_is_aware_and_runs_forward():
    clock = SystemClock()
    assert clock.now().tzinfo is UTC
    assert clock.monotonic() <= clock.monotonic()


def test_an_error_reads_as_message_and_remedy():
    error = BadInput("bad_setting", "The value is wrong.", "Mend it.")
    assert isinstance(error, KioskError)
    assert str(error) == "The value is wrong. Mend it."
    assert str(KioskError("x", "Only this.")) == "Only this."
