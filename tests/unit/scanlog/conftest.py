"""A log in memory with two stations, and facts to put into it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.event.facts import Fact, FactKind
from kiosk.event.verdict import Outcome, Reason
from kiosk.scanlog import ScanLog
from kiosk.store.schema import metadata

ORIGIN = "accreditation-kiosk/GA94/0badc0de"
BEGIN = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


class Key:
    """A station's key."""

    def __init__(self, seed: int) -> None:
        self._private = Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32)
        self.public = self._private.public_key().public_bytes_raw()

    def sign(self, data: bytes) -> bytes:
        return self._private.sign(data)


@pytest.fixture(scope="session")
def desk() -> Key:
    return Key(1)


@pytest.fixture(scope="session")
def gate() -> Key:
    return Key(2)


@pytest.fixture(scope="session")
def stranger() -> Key:
    return Key(3)


@pytest.fixture
def fact() -> Callable[..., Fact]:
    """Makes facts, a second apart, the same ones in every run."""
    chance = random.Random(94)
    made = [0]

    def make(**changes: Any) -> Fact:
        made[0] += 1
        values: dict[str, Any] = {
            "id": UUID(int=chance.getrandbits(128)),
            "kind": FactKind.SCAN,
            "at": BEGIN + timedelta(seconds=made[0]),
            "station": "desk-1",
            "operator": "op-7",
            "delegate_id": UUID(int=chance.getrandbits(128)),
            "code_hash": chance.randbytes(16),
            "outcome": Outcome.REFER,
            "reasons": (Reason.PORTRAIT_DUTY, Reason.MIRROR_TOO_OLD),
            "body": {"gate": "main", "provisional": False},
        }
        return Fact(**values | changes)

    return make


@pytest.fixture
def engine() -> Iterator[sa.Engine]:
    engine = sa.create_engine("sqlite://", poolclass=sa.pool.StaticPool)
    metadata.create_all(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def stations(desk: Key, gate: Key) -> tuple[ScanLog, ScanLog]:
    """Desk and gate of one store."""

    def both(_: sa.Connection) -> list[bytes]:
        return [desk.public, gate.public]

    return ScanLog(desk, ORIGIN, both), ScanLog(gate, ORIGIN, both)


@pytest.fixture
def log(stations: tuple[ScanLog, ScanLog]) -> ScanLog:
    return stations[0]
