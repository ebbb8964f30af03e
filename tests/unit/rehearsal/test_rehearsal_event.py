"""The made-up event: the same by seed, whole, and sound by the real rooms."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.credential import KeyRing, verify
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.people import DelegationKind, Vetting
from kiosk.rehearsal.cast import FIRST_NUMBER, Flaw, flaw_count
from kiosk.rehearsal.event import RECORD, Rehearsal, make_event, open_event
from kiosk.rehearsal.scene import DAYS, STARTS_ON
from kiosk.store import credentials, delegations, mirror, people, places
from kiosk.store.engine import Store
from kiosk.store.keys import EVENT_KEY, LOG_KEY, STATION_KEY, STORE_KEY, FileKeys
from kiosk.store.search import find_people


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Rehearsal:
    return make_event(tmp_path_factory.mktemp("rehearsal") / "data", delegates=600, seed=7)


def test_a_seed_gives_the_same_people_and_codes_stay_random(made: Rehearsal, tmp_path: Path) -> None:
    again = make_event(tmp_path, delegates=600, seed=7)
    assert again.members == made.members
    assert again.scene == made.scene
    assert [i.number for i in again.invitations] == [i.number for i in made.invitations]
    assert not {i.code for i in again.invitations} & {i.code for i in made.invitations}


def test_another_seed_gives_other_people(made: Rehearsal, tmp_path: Path) -> None:
    other = make_event(tmp_path, delegates=600, seed=8)
    same = sum(a.delegate.name == b.delegate.name for a, b in zip(made.members, other.members, strict=True))
    assert same < 60
    assert [d.code for d in other.scene.delegations] == [d.code for d in made.scene.delegations]


def test_all_of_it_stands_in_the_store(made: Rehearsal) -> None:
    store = Store.open(made.folder, FileKeys(made.folder))
    try:
        with store.read() as conn:
            assert places.event(conn) == made.event
            assert places.zones(conn) == made.scene.zones
            assert set(places.gates(conn)) == set(made.scene.gates)
            assert set(places.stations(conn)) == set(made.scene.stations)
            assert delegations.delegations(conn) == made.scene.delegations
            assert delegations.categories(conn) == made.scene.categories
            assert people.counts(conn).delegates == 600
            assert mirror.as_of(conn) is None
            for member, invitation in zip(made.members[::37], made.invitations[::37], strict=True):
                card = people.delegate_card(conn, member.delegate.id)
                assert card is not None
                assert card.delegate == member.delegate
                row = credentials.credential(conn, invitation.cti)
                assert row is not None
                assert row.delegate_id == member.delegate.id
    finally:
        store.close()


def test_every_invitation_verifies_and_says_what_the_store_says(made: Rehearsal) -> None:
    zones = {category.id: category.zones for category in made.scene.categories}
    store = Store.open(made.folder, FileKeys(made.folder))
    try:
        with store.read() as conn:
            ring = KeyRing.load(conn)
            for member, invitation in zip(made.members, made.invitations, strict=True):
                said = verify(invitation.code, ring)
                assert said.issuer == "event"
                assert said.claims.delegate == member.delegate.id
                assert said.claims.event == made.event.code
                assert said.claims.kind is CredentialKind.INVITATION
                assert said.claims.zones == zones[member.delegate.category_id] | member.delegate.zones_added
    finally:
        store.close()


def test_delegations_are_in_protocol_order_and_named_in_every_language(made: Rehearsal) -> None:
    rows = made.scene.delegations
    assert len(rows) == 196
    assert [row.protocol_order for row in rows] == list(range(1, 197))
    kinds = [row.kind for row in rows]
    assert kinds == (
        [DelegationKind.MEMBER] * 193 + [DelegationKind.OBSERVER] * 2 + [DelegationKind.SECRETARIAT]
    )
    assert rows[0].code == "MAR"
    plain = [
        unicodedata.normalize("NFKD", row.names.en).encode("ascii", "ignore").decode().casefold()
        for row in rows[1:193]
    ]
    assert [name.replace("-", " ") for name in plain] == sorted(name.replace("-", " ") for name in plain)
    for row in rows:
        assert set(row.names.as_dict()) == {"en", "fr", "es", "ar"}
        assert any("ARABIC" in unicodedata.name(char, "") for char in row.names.ar)
        assert 2 <= len(row.flag_colours) <= 4
        assert (len(row.territory), len(row.code)) in {(2, 3), (0, 2)}


def test_delegations_large_and_small_each_have_a_head(made: Rehearsal) -> None:
    heads = {c.id for c in made.scene.categories if c.code == "head"}
    sizes = {delegation.id: 0 for delegation in made.scene.delegations}
    for member in made.members:
        sizes[member.delegate.delegation_id] += 1
    led = {m.delegate.delegation_id for m in made.members if m.delegate.category_id in heads}
    assert min(sizes.values()) >= 1
    assert len(led) == 193
    assert [m.delegate.number for m in made.members] == list(range(FIRST_NUMBER, FIRST_NUMBER + 600))


_SCRIPTS = (
    *("ARABIC", "CYRILLIC", "GREEK", "HEBREW", "DEVANAGARI", "BENGALI", "SINHALA", "THAI", "LAO", "KHMER"),
    *("MYANMAR", "ETHIOPIC", "ARMENIAN", "GEORGIAN", "HANGUL", "CJK"),
)


def test_every_script_is_there_beside_its_latin_form(made: Rehearsal) -> None:
    seen: set[str] = set()
    for member in made.members:
        name = member.delegate.name
        assert name.given
        for part in (name.given, name.family):
            assert all("LATIN" in unicodedata.name(c, "") for c in part if c.isalpha()), part
        assert len(name.given) <= 120
        assert len(name.native) <= 200
        seen |= {unicodedata.name(char, "?").split()[0] for char in name.native if char.isalpha()}
    assert seen >= set(_SCRIPTS)


def test_long_and_mononymous_names_are_among_them(made: Rehearsal) -> None:
    names = [member.delegate.name for member in made.members]
    assert max(len(name.display) for name in names) > 32
    assert any(not name.family for name in names)


def test_flaws_are_what_they_say(made: Rehearsal) -> None:
    start = datetime.combine(STARTS_ON, datetime.min.time(), UTC)
    store = Store.open(made.folder, FileKeys(made.folder))
    try:
        with store.read() as conn:
            for member, invitation in zip(made.members, made.invitations, strict=True):
                row = credentials.credential(conn, invitation.cti)
                assert row is not None
                delegate = member.delegate
                assert (row.state is CredentialState.REVOKED) == (member.flaw is Flaw.REVOKED)
                assert (row.expires <= start) == (member.flaw is Flaw.EXPIRED)
                assert (delegate.cancelled_at is not None) == (member.flaw is Flaw.CANCELLED)
                assert (delegate.vetting is Vetting.WITHDRAWN) == (member.flaw is Flaw.WITHDRAWN)
                assert (delegate.vetting is Vetting.PENDING) == (member.flaw is Flaw.PENDING)
                assert row.not_before < start
                assert member.flaw is Flaw.EXPIRED or row.expires > start + timedelta(days=DAYS)
    finally:
        store.close()
    assert sum(member.flaw is Flaw.REVOKED for member in made.members) == flaw_count(600)


def test_names_can_be_searched(made: Rehearsal) -> None:
    arabic = next(m for m in made.members if m.people == "ar")
    store = Store.open(made.folder, FileKeys(made.folder))
    try:
        with store.read() as conn:
            hits = find_people(conn, arabic.delegate.name.native, 50)
    finally:
        store.close()
    assert arabic.delegate.id in {hit.delegate_id for hit in hits}


def test_finding_it_again_gives_the_same_codes(made: Rehearsal) -> None:
    found = open_event(made.folder)
    assert found is not None
    assert not found.made
    assert found.invitations == made.invitations
    assert found.members == made.members


def test_keys_are_the_owners_alone(made: Rehearsal) -> None:
    keys = FileKeys(made.folder)
    for name in (STORE_KEY, EVENT_KEY, STATION_KEY, LOG_KEY):
        assert keys.path(name).stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("count", [1, 5, 20])
def test_small_events_work(tmp_path: Path, count: int) -> None:
    small = make_event(tmp_path, delegates=count)
    assert len(small.invitations) == count
    assert sum(member.flaw is not None for member in small.members) == flaw_count(count) * len(Flaw)


def test_it_can_begin_on_another_day(tmp_path: Path) -> None:
    moved = make_event(tmp_path, delegates=3, starts_on=date(2030, 2, 27))
    assert (moved.event.starts_on, moved.event.ends_on) == (date(2030, 2, 27), date(2030, 3, 2))


@pytest.mark.parametrize("count", [0, -1, 250_001])
def test_sizes_out_of_range_are_refused_before_anything_is_made(tmp_path: Path, count: int) -> None:
    with pytest.raises(BadInput) as caught:
        make_event(tmp_path, delegates=count)
    assert caught.value.code == "bad_rehearsal"
    assert not list(tmp_path.iterdir())


def test_a_store_that_is_there_is_never_touched(tmp_path: Path) -> None:
    make_event(tmp_path, delegates=2)
    before = (tmp_path / "store.db").read_bytes()
    with pytest.raises(EnvironmentFault) as caught:
        make_event(tmp_path, delegates=2)
    assert caught.value.code == "store_exists"
    assert (tmp_path / "store.db").read_bytes() == before


def test_keys_of_another_store_are_never_touched(tmp_path: Path) -> None:
    FileKeys(tmp_path).make()
    before = FileKeys(tmp_path).store_key()
    with pytest.raises(EnvironmentFault) as caught:
        make_event(tmp_path, delegates=2)
    assert caught.value.code == "key_exists"
    assert FileKeys(tmp_path).store_key() == before


def test_a_failure_half_way_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.rehearsal.event._record", fail)
    with pytest.raises(OSError, match="No space"):
        make_event(tmp_path, delegates=2)
    monkeypatch.undo()
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
    assert make_event(tmp_path, delegates=2).made


@pytest.mark.parametrize("name", [EVENT_KEY, STATION_KEY, "event-2025.key"])
def test_a_failure_half_way_leaves_what_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.rehearsal.event._record", fail)
    (tmp_path / "keys").mkdir()
    there = {tmp_path / "keys" / name, tmp_path / "store.db.1.backup", tmp_path / RECORD}
    for path in there:
        path.write_bytes(path.name.encode())
    # Either a key is in the way, or the disk is full in the end.
    with pytest.raises((EnvironmentFault, OSError)):
        make_event(tmp_path, delegates=2)
    assert {path for path in tmp_path.rglob("*") if path.is_file()} == there
    assert all(path.read_bytes() == path.name.encode() for path in there)


@pytest.mark.parametrize(
    "record", [b"", b"{", b"[]", b'{"format": 2}', b'{"format": 1, "seed": "x"}', b"\xff"]
)
def test_a_broken_record_is_no_rehearsal(tmp_path: Path, record: bytes) -> None:
    (tmp_path / RECORD).write_bytes(record)
    assert open_event(tmp_path) is None


@pytest.mark.slow
def test_two_and_a_half_thousand(tmp_path: Path) -> None:
    large = make_event(tmp_path)
    assert len(large.invitations) == 2500
    # Not a timed test: half a minute is the promise, twenty times what it takes.
    assert large.seconds < 30
    assert len({invitation.code for invitation in large.invitations}) == 2500
