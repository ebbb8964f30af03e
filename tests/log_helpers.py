"""A store whose log is filled, for tests of whoever reads it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from uuid import uuid4

from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.exchange.log_source import LogSource
from kiosk.scanlog import ScanLog, leaf, origin_of
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys
from tests.small_event import NOW, SmallEvent, make

NASTY = 'ma]in\u202e"\\=|\r\n\x00=cmd()\u2028é'


def fact(number: int = 0, **changes) -> Fact:
    values = {
        "id": uuid4(),
        "kind": FactKind.SCAN,
        "at": NOW + timedelta(seconds=number),
        "station": "desk-1",
        "operator": "anna" if number % 2 else "-",
        "code_hash": bytes(16),
        "outcome": Outcome.REFER,
        "reasons": (Reason.VETTING_PENDING, Reason.MIRROR_TOO_OLD),
        "body": {"gate": NASTY, "sum": b"\x01\xff", "yes": True, "none": None, "n": number},
    }
    return Fact(**{**values, **changes})


def origin(small: SmallEvent) -> str:
    return origin_of(small.event.code, FileKeys(small.folder).log_key())


def add(small: SmallEvent, store: Store, *facts: Fact) -> None:
    log = ScanLog(small.station_key, origin(small))
    with store.write() as conn:
        log.append_many(conn, facts)


def filled(folder: Path, count: int) -> SmallEvent:
    small = make(folder)
    store = small.open()
    add(small, store, *(fact(number, delegate_id=small.ids[1]) for number in range(count)))
    store.close()
    return small


def source(store: Store, **options) -> LogSource:
    return LogSource(store, lambda data: leaf.decode(data)[1], **options)
