"""Makes an event in a data folder: keys, store, places, categories, delegations; all or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.credential import KeyRing, SigningKey, certify
from kiosk.errors import EnvironmentFault
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.scanlog import ScanLog, origin_of
from kiosk.store import delegations, mirror, places
from kiosk.store.engine import FILE_NAME, Store
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, STORE_KEY, FileKeys
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, add_signing_key

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.people import Category, Delegation
    from kiosk.event.places import Event, Gate, Station, Zone

_KEYS_OUTLAST = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Plan:
    """All that an event begins with; `station` is the one that this folder's station key is certified for."""

    event: Event
    zones: tuple[Zone, ...]
    gates: tuple[Gate, ...]
    categories: tuple[Category, ...]
    delegations: tuple[Delegation, ...]
    station: Station


def make(folder: Path, plan: Plan, *, now: datetime, operator: str = "-") -> None:
    """Make the event in `folder` with new keys; what was begun is removed again where it fails.

    Raises:
        EnvironmentFault: `store_exists`, `key_exists`, or a fault of the folder or the disk.
    """
    keys = FileKeys(folder)
    # What stands here already is never taken for ours and removed.
    Store.refuse_existing(folder)
    _refuse_keys(keys)
    before = _files(folder, keys)
    keys.make()
    try:
        event_key, station_key = SigningKey.generate(), SigningKey.generate()
        keys.make_secret(LOG_KEY)
        event_key.save(keys.path(EVENT_KEY))
        station_key.save(keys.path(STATION_KEY))
        store = Store.create(folder, keys)
        try:
            with store.write() as conn:
                _places(conn, plan)
                _keys(conn, plan, event_key, station_key, now)
                _log(conn, plan, station_key, keys.log_key(), now=now, operator=operator)
        finally:
            store.close()
    except BaseException:
        for path in _files(folder, keys) - before:
            path.unlink(missing_ok=True)
        raise


def _files(folder: Path, keys: FileKeys) -> frozenset[Path]:
    """Return the store's files and the key files that are there, and what is named like them."""
    return frozenset({*folder.glob(f"{FILE_NAME}*"), *keys.folder.glob("*.key")})


def _refuse_keys(keys: FileKeys) -> None:
    for name in (STORE_KEY, LOG_KEY, EVENT_KEY, STATION_KEY):
        if keys.path(name).exists():
            raise EnvironmentFault(
                "key_exists",
                f"The key file {keys.path(name)} is there already.",
                "Move it away first if a new event is really to begin here.",
            )


def _places(conn: Connection, plan: Plan) -> None:
    places.add_event(conn, plan.event)
    places.add_zones(conn, plan.zones)
    places.add_gates(conn, plan.gates)
    places.put_station(conn, plan.station)
    delegations.add_categories(conn, plan.categories)
    delegations.add_delegations(conn, plan.delegations)
    mirror.set_value(conn, mirror.IS_REGISTRY, 1)


def _keys(
    conn: Connection, plan: Plan, event_key: SigningKey, station_key: SigningKey, now: datetime
) -> None:
    first = datetime.combine(plan.event.starts_on, time(0), UTC)
    begins = min(first, now) - timedelta(days=1)
    ends = datetime.combine(plan.event.ends_on, time(0), UTC) + _KEYS_OUTLAST
    certificate = certify(event_key, station_key.public, plan.station.code, begins, ends)
    begins = begins.replace(microsecond=0)
    add_signing_key(conn, SigningKeyRow(event_key.public, EVENT_OWNER, begins, ends))
    add_signing_key(conn, SigningKeyRow(station_key.public, plan.station.code, begins, ends, certificate))


def _log(
    conn: Connection, plan: Plan, signer: SigningKey, log_key: bytes, *, now: datetime, operator: str
) -> None:
    log = ScanLog(signer, origin_of(plan.event.code, log_key), lambda conn: KeyRing.load(conn).log_keys())
    body: dict[str, Plain] = {
        "event": plan.event.code,
        "delegations": len(plan.delegations),
        "zones": len(plan.zones),
    }
    log.append(conn, Fact(uuid4(), FactKind.EVENT_CREATED, now, plan.station.code, operator, body=body))
