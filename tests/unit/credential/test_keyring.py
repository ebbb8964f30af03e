"""Whose signatures count, and for what."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import cbor2
import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from kiosk import credential
from kiosk.credential import CredentialError, KeyRing, SigningKey, certificate, certify, envelope
from kiosk.event.credentials import Claims, CredentialKind
from kiosk.store.keys_rows import SigningKeyRow, add_signing_key, revoke_signing_key, signing_keys
from kiosk.store.schema import metadata

Make = Callable[..., Claims]
BEGIN = datetime(2026, 11, 1, tzinfo=UTC)
END = datetime(2026, 12, 1, tzinfo=UTC)


def verdict(code: str, ring: KeyRing) -> str:
    try:
        return credential.verify(code, ring).issuer
    except CredentialError as error:
        return error.code


@pytest.fixture(scope="session")
def keys(event_key: SigningKey, station_key: SigningKey) -> tuple[SigningKey, SigningKey]:
    return event_key, station_key


def test_a_station_signs_badges_and_nothing_else(
    claims: Make, station_key: SigningKey, ring: KeyRing
) -> None:
    assert verdict(credential.issue(claims(), station_key), ring) == "station:desk-3"
    invitation = claims(kind=CredentialKind.INVITATION)
    assert verdict(credential.issue(invitation, station_key), ring) == "key_not_valid"


def test_a_station_signs_only_within_its_certificate(
    claims: Make, station_key: SigningKey, ring: KeyRing
) -> None:
    second = timedelta(seconds=1)
    assert (
        verdict(credential.issue(claims(not_before=BEGIN, expires=END), station_key), ring)
        == "station:desk-3"
    )
    for wrong in (claims(not_before=BEGIN - second), claims(expires=END + second)):
        assert verdict(credential.issue(wrong, station_key), ring) == "key_not_valid"


def test_two_event_keys_are_valid_at_once(
    claims: Make, event_key: SigningKey, event_row: SigningKeyRow
) -> None:
    new = SigningKey.generate()
    both = KeyRing([event_row, SigningKeyRow(new.public, "event", BEGIN, END)])
    for key in (event_key, new):
        assert verdict(credential.issue(claims(), key), both) == "event"


def test_an_event_key_vouches_only_for_its_own_time(
    claims: Make, event_key: SigningKey, ring: KeyRing
) -> None:
    late = claims(expires=END + timedelta(seconds=1))
    assert verdict(credential.issue(late, event_key), ring) == "key_not_valid"


def test_a_revoked_key_signs_nothing_and_certifies_nothing(
    claims: Make,
    event_key: SigningKey,
    station_key: SigningKey,
    event_row: SigningKeyRow,
    station_row: SigningKeyRow,
) -> None:
    code = credential.issue(claims(), station_key)
    gone = KeyRing([event_row, replace(station_row, revoked_at=BEGIN)])
    assert verdict(code, gone) == "key_not_valid"
    assert gone.log_keys()[station_key.public] == "desk-3", "what it signed in the log stays signed"
    orphaned = KeyRing([replace(event_row, revoked_at=BEGIN), station_row])
    assert verdict(credential.issue(claims(), event_key), orphaned) == "key_not_valid"
    assert verdict(code, orphaned) == "key_not_valid"
    assert station_key.public not in orphaned.log_keys()


@pytest.mark.parametrize(
    "spoil",
    [
        "other_owner",
        "other_key",
        "longer",
        "earlier",
        "no_word",
        "self_signed",
        "altered",
        "by_station",
        "beyond",
    ],
)
def test_a_station_row_without_a_good_certificate_counts_for_nothing(
    spoil: str,
    claims: Make,
    keys: tuple[SigningKey, SigningKey],
    event_row: SigningKeyRow,
    station_row: SigningKeyRow,
) -> None:
    day = timedelta(days=1)
    event_key, station_key = keys
    altered = bytearray(station_row.certificate)
    altered[-1] ^= 1
    helper = SigningKey.generate()
    helper_word = certify(event_key, helper.public, "desk-9", BEGIN, END)
    words = {
        "other_owner": certify(event_key, station_key.public, "desk-4", BEGIN, END),
        "other_key": certify(event_key, helper.public, "desk-3", BEGIN, END),
        "longer": certify(event_key, station_key.public, "desk-3", BEGIN, END - day),
        "earlier": certify(event_key, station_key.public, "desk-3", BEGIN + day, END),
        "no_word": b"",
        "self_signed": certify(station_key, station_key.public, "desk-3", BEGIN, END),
        "altered": bytes(altered),
        "by_station": certify(helper, station_key.public, "desk-3", BEGIN, END),
        "beyond": certify(event_key, station_key.public, "desk-3", BEGIN - day, END),
    }
    rows = [
        event_row,
        SigningKeyRow(helper.public, "desk-9", BEGIN, END, helper_word),
        replace(station_row, certificate=words[spoil]),
    ]
    for order in (rows, rows[::-1]):
        ring = KeyRing(order)
        assert verdict(credential.issue(claims(), station_key), ring) == "key_not_valid"
        assert station_key.public not in ring.log_keys()


def test_a_credential_is_no_certificate_and_a_certificate_no_credential(
    claims: Make, event_key: SigningKey, ring: KeyRing
) -> None:
    word = certify(event_key, SigningKey.generate().public, "desk-3", BEGIN, END)
    code = credential.PREFIX + credential.base45.encode(word)
    assert verdict(code, ring) == "malformed"
    with pytest.raises(ValueError, match="not our certificate"):
        certificate.read(envelope.seal(credential.claims.encode(claims()), event_key))


@pytest.mark.parametrize(
    ("owner", "public", "nbf", "exp"),
    [
        ("event", bytes(32), BEGIN, END),
        ("", bytes(32), BEGIN, END),
        ("desk 3", bytes(32), BEGIN, END),
        ("d" * 41, bytes(32), BEGIN, END),
        ("desk-3", bytes(31), BEGIN, END),
        ("desk-3", bytes(32), END, BEGIN),
        ("desk-3", bytes(32), datetime(1970, 1, 1, tzinfo=UTC), END),
        ("desk-3", bytes(32), BEGIN, datetime(2110, 1, 1, tzinfo=UTC)),
    ],
)
def test_a_senseless_certificate_is_not_made(
    owner: str, public: bytes, nbf: datetime, exp: datetime, event_key: SigningKey
) -> None:
    with pytest.raises(CredentialError) as caught:
        certify(event_key, public, owner, nbf, exp)
    assert caught.value.code == "bad_certificate"


@given(st.from_regex(r"\A[A-Za-z0-9._-]{1,40}\Z").filter(lambda o: o != "event"))
def test_certificates_of_every_owner_come_back_in_one_encoding(owner: str) -> None:
    key, station = SigningKey.generate(), SigningKey.generate()
    word = certify(key, station.public, owner, BEGIN, END)
    said = certificate.read(word)
    assert (said.owner, said.public, said.not_before, said.expires) == (owner, station.public, BEGIN, END)
    assert said.sealed.kid == key.kid
    assert cbor2.dumps(cbor2.loads(word), canonical=True) == word


def test_a_certificate_in_another_encoding_is_refused(event_key: SigningKey) -> None:
    word = certify(event_key, bytes(32), "desk-3", BEGIN, END)
    payload = cbor2.loads(word)[2]
    for other in (
        payload.replace(b"\x66desk-3", b"\x65desk-3"),
        payload.replace(b"\x66desk-3", b"\x78\x06desk-3"),
    ):
        assert other != payload
        with pytest.raises(ValueError, match="another encoding"):
            certificate.read(envelope.seal(other, event_key))


def test_the_ring_loads_from_the_store(
    claims: Make, event_key: SigningKey, event_row: SigningKeyRow, station_row: SigningKeyRow
) -> None:
    engine = sa.create_engine("sqlite://")
    metadata.create_all(engine)
    with engine.begin() as conn:
        add_signing_key(conn, event_row)
        add_signing_key(conn, station_row)
        assert set(signing_keys(conn)) == {event_row, station_row}
        code = credential.issue(claims(), event_key)
        assert verdict(code, KeyRing.load(conn)) == "event"
        assert revoke_signing_key(conn, event_key.public, BEGIN)
        assert not revoke_signing_key(conn, event_key.public, END)
        assert not revoke_signing_key(conn, bytes(32), END)
        assert verdict(code, KeyRing.load(conn)) == "key_not_valid"
    engine.dispose()
