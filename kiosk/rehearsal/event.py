"""Making the rehearsal's event in a data folder, and finding it again there.

The store, the keys and the signatures are real; only the people are not. What a seed decides is who
comes, in which order, under which number and with what in disorder; keys and credential ids are random.
"""

from __future__ import annotations

import json
import random
import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from kiosk.credential import SigningKey, certify, issue
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.credentials import Claims, CredentialKind, CredentialRow, CredentialState
from kiosk.event.places import Event, Station
from kiosk.rehearsal.cast import Flaw, Member, cast
from kiosk.rehearsal.scene import Scene, set_scene
from kiosk.store import credentials, delegations, mirror, people, places
from kiosk.store.engine import FILE_NAME, Store
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, FileKeys
from kiosk.store.keys_rows import EVENT_OWNER, SigningKeyRow, add_signing_key

RECORD = "rehearsal.json"
"""The file that says of a data folder that it holds a rehearsal, and which."""

MAX_DELEGATES = 250_000
_FORMAT = 1
_CTI_BYTES = 8


@dataclass(frozen=True, slots=True)
class Invitation:
    """One delegate's invitation.

    Args:
        code: What stands in the QR.
        flaw: What is wrong with it or its bearer in the mirror, or None.
    """

    delegate_id: UUID
    number: int
    code: str
    cti: bytes
    flaw: Flaw | None = None


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """A rehearsal's event as it stands in a data folder.

    Args:
        folder: The data folder.
        seed: What it was made from.
        scene: The event, its places, categories and delegations.
        members: Everyone, in order of their numbers.
        invitations: One a member, in the same order.
        seconds: How long making or finding it took.
        made: False when it was there before.
    """

    folder: Path
    seed: int
    scene: Scene
    members: tuple[Member, ...]
    invitations: tuple[Invitation, ...]
    seconds: float
    made: bool

    @property
    def event(self) -> Event:
        """Return the event."""
        return self.scene.event


def make_event(
    folder: Path,
    *,
    delegates: int = 2500,
    seed: int = 2026,
    starts_on: date | None = None,
    stations: Sequence[Station] | None = None,
) -> Rehearsal:
    """Make the event, its keys and everyone's invitation in `folder`, all or nothing.

    Args:
        folder: The data folder; made when missing.
        delegates: How many people, 1 to `MAX_DELEGATES`.
        seed: The same seed and size give the same people in the same order.
        starts_on: First of the four days; 2026-11-23 when None.
        stations: The machine's installations; see `scene.set_scene`. The first holds the station key.

    Raises:
        BadInput: `bad_rehearsal`: a size outside what is allowed.
        EnvironmentFault: `store_exists`, or another fault of the folder or the store.
    """
    began = time.monotonic()
    if not 1 <= delegates <= MAX_DELEGATES:
        raise BadInput(
            "bad_rehearsal",
            f"A rehearsal cannot have {delegates} delegates.",
            f"Choose a number from 1 to {MAX_DELEGATES}.",
        )
    if (folder / FILE_NAME).exists():
        raise EnvironmentFault(
            "store_exists",
            f"There is a store in {folder} already.",
            "Open that one, or choose another folder with --data.",
        )
    scene, members = _imagine(seed, delegates, starts_on, stations)
    keys = FileKeys(folder)
    rows = tuple(_credential(member, scene) for member in members)
    before = _files(folder, keys)
    keys.make()
    try:
        event_key, station_key = _cut_keys(keys)
        store = Store.create(folder, keys)
        try:
            _write(store, scene, members, rows, event_key, station_key)
        finally:
            store.close()
        _record(folder, seed, delegates, scene.event.starts_on)
    except BaseException:
        for path in _files(folder, keys) - before:
            path.unlink(missing_ok=True)
        raise
    return Rehearsal(
        folder=folder,
        seed=seed,
        scene=scene,
        members=members,
        invitations=_invitations(members, rows, scene, event_key),
        seconds=time.monotonic() - began,
        made=True,
    )


def open_event(folder: Path) -> Rehearsal | None:
    """Return the rehearsal that `folder` holds, its codes signed again, or None where it holds none.

    Raises:
        EnvironmentFault: A fault of the store or the keys.
        BadInput: `rehearsal_differs`: the store holds other people than the record says.
    """
    began = time.monotonic()
    told = read_record(folder)
    if told is None:
        return None
    scene, members = _imagine(told.seed, told.delegates, told.starts_on, None)
    keys = FileKeys(folder)
    store = Store.open(folder, keys)
    try:
        with store.read() as conn:
            first = [credentials.credentials_of(conn, member.delegate.id) for member in members]
    finally:
        store.close()
    if not all(first):
        raise BadInput(
            "rehearsal_differs",
            f"The store in {folder} no longer holds the people of the rehearsal it was made for.",
            "Choose another folder with --data.",
        )
    rows = tuple(held[0] for held in first)
    event_key = SigningKey.load(keys.path(EVENT_KEY))
    return Rehearsal(
        folder=folder,
        seed=told.seed,
        scene=scene,
        members=members,
        invitations=_invitations(members, rows, scene, event_key),
        seconds=time.monotonic() - began,
        made=False,
    )


@dataclass(frozen=True, slots=True)
class Record:
    """What `rehearsal.json` says."""

    seed: int
    delegates: int
    starts_on: date


def read_record(folder: Path) -> Record | None:
    """Return what the folder's record says, or None where there is none that can be understood."""
    try:
        told = json.loads((folder / RECORD).read_bytes()[:4096])
        if told["format"] != _FORMAT:
            return None
        return Record(int(told["seed"]), int(told["delegates"]), date.fromisoformat(told["starts_on"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _record(folder: Path, seed: int, delegates: int, starts_on: date) -> None:
    told = {"format": _FORMAT, "seed": seed, "delegates": delegates, "starts_on": starts_on.isoformat()}
    (folder / RECORD).write_text(json.dumps(told) + "\n", encoding="utf-8")


def _imagine(
    seed: int, delegates: int, starts_on: date | None, stations: Sequence[Station] | None
) -> tuple[Scene, tuple[Member, ...]]:
    rng = random.Random(seed)
    scene = set_scene(rng, starts_on, stations)
    return scene, cast(scene, delegates, rng)


def _cut_keys(keys: FileKeys) -> tuple[SigningKey, SigningKey]:
    event_key, station_key = SigningKey.generate(), SigningKey.generate()
    keys.make_secret(LOG_KEY)
    event_key.save(keys.path(EVENT_KEY))
    station_key.save(keys.path(STATION_KEY))
    return event_key, station_key


def _files(folder: Path, keys: FileKeys) -> frozenset[Path]:
    """Return which of the files that an event is made of, or that are named like them, are there."""
    found = {*folder.glob(f"{FILE_NAME}*"), *keys.folder.glob("*.key"), *folder.glob(RECORD)}
    return frozenset(found)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time(), UTC)


def validity(scene: Scene) -> tuple[datetime, datetime]:
    """Return from when to when an invitation in order is valid: two days of grace at either end.

    Whole days in UTC, so that no time zone cuts a conference day short.
    """
    event = scene.event
    return _midnight(event.starts_on - timedelta(days=2)), _midnight(event.ends_on + timedelta(days=3))


def _credential(member: Member, scene: Scene) -> CredentialRow:
    begins, ends = validity(scene)
    if member.flaw is Flaw.EXPIRED:
        begins, ends = begins - timedelta(days=60), _midnight(scene.event.starts_on - timedelta(days=1))
    revoked = member.flaw is Flaw.REVOKED
    return CredentialRow(
        cti=secrets.token_bytes(_CTI_BYTES),
        delegate_id=member.delegate.id,
        kind=CredentialKind.INVITATION,
        issuer=EVENT_OWNER,
        state=CredentialState.REVOKED if revoked else CredentialState.ACTIVE,
        not_before=begins,
        expires=ends,
        ended_at=_midnight(scene.event.starts_on - timedelta(days=3)) if revoked else None,
        ended_by=EVENT_OWNER if revoked else "",
        reason="lost" if revoked else "",
    )


def _write(  # noqa: PLR0913, PLR0917 - everything a store begins with
    store: Store,
    scene: Scene,
    members: Sequence[Member],
    rows: Sequence[CredentialRow],
    event_key: SigningKey,
    station_key: SigningKey,
) -> None:
    begins, ends = validity(scene)
    begins, ends = begins - timedelta(days=90), ends + timedelta(days=90)
    owner = scene.stations[0].code
    certificate = certify(event_key, station_key.public, owner, begins, ends)
    with store.write() as conn:
        places.add_event(conn, scene.event)
        places.add_zones(conn, scene.zones)
        places.add_gates(conn, scene.gates)
        for station in scene.stations:
            places.put_station(conn, station)
        delegations.add_categories(conn, scene.categories)
        delegations.add_delegations(conn, scene.delegations)
        people.add_delegates(conn, [member.delegate for member in members])
        add_signing_key(conn, SigningKeyRow(event_key.public, EVENT_OWNER, begins, ends))
        add_signing_key(conn, SigningKeyRow(station_key.public, owner, begins, ends, certificate))
        credentials.add_credentials(conn, rows)
        mirror.set_value(conn, mirror.IS_REGISTRY, 1)


def _invitations(
    members: Sequence[Member], rows: Sequence[CredentialRow], scene: Scene, signer: SigningKey
) -> tuple[Invitation, ...]:
    zones = {category.id: category.zones for category in scene.categories}
    made = []
    for member, row in zip(members, rows, strict=True):
        delegate = member.delegate
        claims = Claims(
            delegate=delegate.id,
            event=scene.event.code,
            not_before=row.not_before,
            expires=row.expires,
            cti=row.cti,
            zones=(zones[delegate.category_id] | delegate.zones_added) - delegate.zones_removed,
            kind=CredentialKind.INVITATION,
        )
        made.append(Invitation(delegate.id, delegate.number, issue(claims, signer), row.cti, member.flaw))
    return tuple(made)
