"""What every test gets: no screen needed, no thread left behind, a fixed hour."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
os.environ.pop("KIOSK_DATA", None)

from kiosk.clock import FakeClock

# No test is timed: a busy machine is no failure.
settings.register_profile("kiosk", deadline=None)
settings.load_profile("kiosk")

PHOTOS = Path(__file__).resolve().parents[2] / "shared" / "qr-photos"


@pytest.fixture
def clock() -> FakeClock:
    """Half past nine on the second day of the rehearsal event."""
    return FakeClock(datetime(2026, 11, 24, 9, 30, tzinfo=UTC))


@pytest.fixture
def photos() -> Path:
    """The folder of real camera photos of codes."""
    if not PHOTOS.is_dir():
        pytest.skip("the real camera photos are not here")
    return PHOTOS


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [
        t
        for t in threading.enumerate()
        if t not in before and t.is_alive() and not isinstance(t, threading._DummyThread)
    ]
    for thread in left:
        thread.join(2.0)
    alive = [t.name for t in left if t.is_alive()]
    assert not alive, f"threads left running: {alive}"
