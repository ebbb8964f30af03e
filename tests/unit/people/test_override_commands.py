"""`kiosk override`, and what only two people may do on the command line."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest
from typer.testing import CliRunner

from kiosk.attendance import Attendance
from kiosk.cli import credential, export, override
from kiosk.clock import SystemClock
from kiosk.credential import SigningKey, certify
from kiosk.errors import BadInput, KioskError
from kiosk.event.facts import FactKind
from kiosk.store.keys_rows import SigningKeyRow, add_signing_key, is_revoked
from tests.people_house import CHEAP, PINS, WRONG, House
from tests.small_event import END, NOW, START


@pytest.fixture
def house(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    monkeypatch.setitem(Attendance.__init__.__kwdefaults__, "cost", CHEAP)
    made = House(tmp_path)
    made.fill()
    yield made
    made.store.close()


def run(app, *arguments, given=()):
    done = CliRunner().invoke(app, list(arguments), input="".join(f"{line}\n" for line in given))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert not any(pin in done.output for pin in PINS.values())
    return done.stdout


def two(house: House, asks: str, grants: str, pin: str = "") -> list[str]:
    return [
        house.card(asks).decode(),
        PINS[asks],
        house.card(grants).decode(),
        pin or PINS[grants],
    ]


def granted(house: House, *arguments, people=("v-1", "s-1")):
    told = run(override.app, "grant", *arguments, "--json", given=two(house, *people))
    return json.loads(told)


def test_two_people_grant_and_both_names_stand_in_one_entry(house):
    told = granted(house, "--action", "admit", "--delegate", "2", "--reason", "identity_confirmed")
    assert (told["asked_by"], told["granted_by"]) == ("v-1", "s-1")
    fact = house.facts(FactKind.OVERRIDE)[0]
    assert (fact.operator, fact.body["granted_by"], fact.delegate_id) == ("v-1", "s-1", house.small.ids[2])
    assert house.facts(FactKind.SIGNED_OUT)[0].operator == "v-1"
    listed = json.loads(run(override.app, "list", "--json"))
    assert (listed["id"], listed["action"], listed["used_at"]) == (told["override"], "admit", None)
    assert "v-1 asked, s-1 granted" in run(override.app, "list", "--delegate", "2")
    assert run(override.app, "list", "--delegate", "3") == ""


@pytest.mark.parametrize(
    ("people", "pin", "arguments", "code"),
    [
        (("v-1", "v-1"), "", ("--action", "admit", "--delegate", "2"), "same_person"),
        (("v-1", "s-1"), WRONG, ("--action", "admit", "--delegate", "2"), "sign_in_failed"),
        (("s-1", "v-1"), "", ("--action", "export"), "not_allowed"),
        (("v-1", "s-1"), "", ("--action", "key_change"), "not_allowed"),
        (("v-1", "s-1"), "", ("--action", "admit"), "bad_override"),
        (("v-1", "s-1"), "", ("--action", "admit", "--delegate", "99"), "unknown_delegate"),
    ],
)
def test_what_is_refused_leaves_no_override(house, people, pin, arguments, code):
    with pytest.raises(KioskError) as caught:
        run(
            override.app,
            "grant",
            "--reason",
            "security_confirmed",
            *arguments,
            given=two(house, *people, pin),
        )
    assert caught.value.code == code
    assert house.facts(FactKind.OVERRIDE) == []


def test_a_missing_line_is_a_card_that_lets_nobody_in(house):
    with pytest.raises(BadInput) as caught:
        run(override.app, "grant", "--action", "export", "--reason", "other", "--text", "x", given=[])
    assert caught.value.code == "not_a_card"


def test_requests_are_listed(house):
    assert "Nobody waits" in run(override.app, "requests")
    from tests.unit.test_attendance import attendance, enter, wish

    asked = enter(attendance(house), house, "v-1").ask(wish(house))
    told = json.loads(run(override.app, "requests", "--json"))
    assert (told["id"], told["asked_by"], told["station"]) == (str(asked.id), "v-1", "desk-1")
    assert "v-1 at desk-1" in run(override.app, "requests")


def test_an_export_with_names_takes_two_people_and_uses_their_word_up(house, tmp_path):
    def export_names(name: str) -> None:
        run(export.app, "log", "--out", str(tmp_path / name), "--with-names", "--reason", "the closing list")

    with pytest.raises(BadInput) as caught:
        export_names("one.csv")
    assert caught.value.code == "override_needed"
    granted(house, "--action", "export", "--reason", "order_of_the_host", people=("s-1", "s-2"))
    export_names("one.csv")
    fact = house.facts(FactKind.EXPORTED)[-1]
    assert (fact.body["asked_by"], fact.body["granted_by"]) == ("s-1", "s-2")
    with pytest.raises(BadInput):
        export_names("two.csv")


def other_key(house: House) -> SigningKey:
    key = SigningKey.generate()
    certificate = certify(house.small.event_key, key.public, "desk-9", START, END)
    with house.store.write() as conn:
        add_signing_key(conn, SigningKeyRow(key.public, "desk-9", START, END, certificate))
    return key


def test_a_stolen_desks_key_is_revoked_by_two_people(house):
    key = other_key(house)
    with pytest.raises(BadInput) as caught:
        run(credential.app, "revoke-key", "desk-9")
    assert caught.value.code == "override_needed"
    granted(house, "--action", "key_change", "--reason", "security_confirmed", people=("s-1", "a-1"))
    told = json.loads(run(credential.app, "revoke-key", key.kid.hex(), "--operator", "a-1", "--json"))
    assert told["owner"] == "desk-9"
    with house.store.read() as conn:
        assert is_revoked(conn, key.kid)
    fact = house.facts(FactKind.KEY_REVOKED)[0]
    assert (fact.body["key"], fact.body["asked_by"], fact.body["granted_by"]) == (key.kid, "s-1", "a-1")
    listed = [json.loads(line) for line in run(credential.app, "keys", "--json").splitlines()]
    assert {one["owner"]: one["revoked_at"] is not None for one in listed} == {
        "event": False,
        "desk-1": False,
        "desk-9": True,
    }
    assert "revoked 24 Nov" in run(credential.app, "keys")


@pytest.mark.parametrize(
    ("which", "code"), [("event", "event_key"), ("desk-1", "own_key"), ("nobody", "unknown_key")]
)
def test_keys_that_cannot_be_revoked_here_are_said(house, which, code):
    granted(house, "--action", "key_change", "--reason", "security_confirmed", people=("s-1", "a-1"))
    with pytest.raises(BadInput) as caught:
        run(credential.app, "revoke-key", which)
    assert caught.value.code == code
    with house.store.read() as conn:
        assert not is_revoked(conn, house.small.station_key.kid)


def test_a_key_ends_once_and_the_word_for_it_is_not_lost_on_an_error(house):
    other_key(house)
    granted(house, "--action", "key_change", "--reason", "security_confirmed", people=("s-1", "a-1"))
    run(credential.app, "revoke-key", "desk-9")
    house.clock.advance(timedelta(minutes=1).total_seconds())
    granted(house, "--action", "key_change", "--reason", "system_fault", people=("s-1", "a-1"))
    with pytest.raises(BadInput) as caught:
        run(credential.app, "revoke-key", "desk-9")
    assert caught.value.code == "key_ended"
    unused = [json.loads(line) for line in run(override.app, "list", "--json").splitlines()]
    assert [one["used_at"] is None for one in unused].count(True) == 1
