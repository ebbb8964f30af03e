"""A store with as many badges waiting to be printed as a test asks for."""

from __future__ import annotations

import secrets
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from kiosk.clock import FakeClock
from kiosk.event.badges import Badge, BadgeState, PrintJob, PrintState
from kiosk.event.credentials import CredentialKind, CredentialRow, CredentialState
from kiosk.printing import Printer, PrintQueue
from kiosk.store import badges, blobs
from kiosk.store.credentials import add_credential
from kiosk.store.engine import Store
from tests import small_event

STATION = "desk-1"


class Bench:
    """A desk's store and clock, and queues over any printer."""

    def __init__(self, store: Store, clock: FakeClock, delegate: UUID) -> None:
        self.store = store
        self.clock = clock
        self.waits: list[float] = []
        self._delegate = delegate

    def wait(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.clock.advance(seconds)

    def queue(self, printer: Printer, station: str = STATION, **options) -> PrintQueue:
        options = {"wait": self.wait, "deadline_s": 10.0, "poll_s": 1.0} | options
        return PrintQueue(self.store, printer, station, self.clock, **options)

    def badge(self, conn) -> tuple[UUID, bytes]:
        """Add a badge with its own credential and document; return its id and the document's SHA-256."""
        now, cti, badge_id = self.clock.now(), secrets.token_bytes(8), uuid4()
        serial = badges.next_serial(conn)
        add_credential(
            conn,
            CredentialRow(
                cti,
                self._delegate,
                CredentialKind.BADGE,
                "event",
                CredentialState.ACTIVE,
                now,
                now + timedelta(days=1),
                serial,
            ),
        )
        made = Badge(badge_id, self._delegate, serial, cti, "a6-portrait", BadgeState.MADE, now, STATION)
        badges.add_badge(conn, made)
        return badge_id, blobs.put(conn, b"%PDF-1.4 " + badge_id.bytes, "application/pdf")

    def job(self, queue: PrintQueue) -> PrintJob:
        """Make a badge and enqueue it."""
        with self.store.write() as conn:
            return queue.enqueue(conn, *self.badge(conn))

    def pdf(self, job: PrintJob) -> bytes:
        return b"%PDF-1.4 " + job.badge_id.bytes

    def put(self, job: PrintJob, *states: PrintState, remote: str | None = None) -> PrintJob:
        """Leave a job in a later state, as a crash would."""
        with self.store.write() as conn:
            for state in states:
                before = badges.job_by_id(conn, job.id).state
                badges.move_job(conn, job.id, of=[before], to=state, at=self.clock.now(), remote=remote)
            return badges.job_by_id(conn, job.id)


@pytest.fixture
def event(tmp_path):
    return small_event.make(tmp_path / "data")


@pytest.fixture
def bench(event, clock):
    store = event.open()
    yield Bench(store, clock, event.ids[1])
    store.close()
