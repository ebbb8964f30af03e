"""Keys, a ring and claims for the credential room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from kiosk.credential import KeyRing, SigningKey, certify
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.store.keys_rows import SigningKeyRow

BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
END = datetime(2026, 12, 1, tzinfo=UTC)
CLAIMS = Claims(
    delegate=UUID("6f1d8a52-9c11-4f0e-8a57-0b5d3f0f6a01"),
    event="GA94",
    not_before=datetime(2026, 11, 23, tzinfo=UTC),
    expires=datetime(2026, 11, 27, 18, 30, tzinfo=UTC),
    cti=bytes(range(8)),
    zones=frozenset({1, 3, 16}),
    kind=CredentialKind.BADGE,
)


@pytest.fixture(scope="session")
def event_key() -> SigningKey:
    return SigningKey.generate()


@pytest.fixture(scope="session")
def station_key() -> SigningKey:
    return SigningKey.generate()


@pytest.fixture
def claims() -> Callable[..., Claims]:
    def make(**changes: Any) -> Claims:
        return replace(CLAIMS, **changes)

    return make


@pytest.fixture(scope="session")
def event_row(event_key: SigningKey) -> SigningKeyRow:
    return SigningKeyRow(event_key.public, "event", BEGIN, END)


@pytest.fixture(scope="session")
def station_row(event_key: SigningKey, station_key: SigningKey) -> SigningKeyRow:
    word = certify(event_key, station_key.public, "desk-3", BEGIN, END)
    return SigningKeyRow(station_key.public, "desk-3", BEGIN, END, word)


@pytest.fixture(scope="session")
def ring(event_row: SigningKeyRow, station_row: SigningKeyRow) -> KeyRing:
    return KeyRing([station_row, event_row])
