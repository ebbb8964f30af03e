"""Sign-in over a real store: who gets in, what the log says, and what nobody can learn from an answer."""

from __future__ import annotations

import logging
from datetime import timedelta
from uuid import UUID

import pytest

from kiosk.credential import issue
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.credentials import CredentialKind, CredentialState
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator
from kiosk.event.people import Role, Vetting
from kiosk.people import SignInRefused
from kiosk.people import sign_in as module
from kiosk.people.finding import card_subject
from kiosk.people.pins import Pins
from kiosk.people.tally import Tally
from kiosk.store import credentials, people
from kiosk.store import operators as rows
from kiosk.store.keys import PEPPER_KEY, FileKeys
from kiosk.store.keys_rows import revoke_signing_key
from tests.people_house import PINS, WRONG
from tests.small_event import END


def refused(code, **more):
    def fits(error):
        return (
            error.code == code and bool(error.remedy) and all(getattr(error, k) == v for k, v in more.items())
        )

    return pytest.raises(BadInput, check=fits)


def last_failure(house):
    return dict(house.facts(FactKind.SIGN_IN_FAILED)[-1].body)


def test_an_operators_card_and_pin_begin_a_session(house):
    session = house.enter("s-1")
    assert session.operator.role is Role.SUPERVISOR
    assert (session.since, session.locked) == (house.clock.now(), False)
    fact = house.facts(FactKind.SIGNED_IN)[-1]
    assert (fact.operator, fact.station) == ("s-1", "desk-1")
    assert dict(fact.body) == {"means": "card", "failures": 0}
    house.sign_in.sign_out(session)
    house.sign_in.sign_out(session)
    assert session.ended
    assert [(f.operator, dict(f.body)) for f in house.facts(FactKind.SIGNED_OUT)] == [
        ("s-1", {"reason": "left"})
    ]


def test_a_linked_delegates_badge_begins_one_too(house):
    code, _ = house.badge(1)
    session = house.sign_in.pin(house.sign_in.with_card(code), PINS["v-1"])
    assert session.operator.code == "v-1"
    assert house.facts(FactKind.SIGNED_IN)[-1].body["means"] == "badge"


def test_a_wrong_pin_is_counted_and_a_right_one_forgives(house):
    with refused("sign_in_failed", wait=timedelta(0)):
        house.enter("s-1", WRONG)
    assert last_failure(house) == {"reason": "wrong_pin", "means": "card", "failures": 1, "subject": "s-1"}
    assert house.row("s-1").failures == 1
    house.enter("s-1")
    assert house.facts(FactKind.SIGNED_IN)[-1].body["failures"] == 1
    row = house.row("s-1")
    assert (row.failures, row.last_failure_at, row.locked_until) == (0, None, None)


def test_the_wait_grows_and_a_try_before_its_time_is_neither_counted_nor_answered(house):
    for seconds in (0, 0, 1, 5, 30, 60, 120):
        with refused("sign_in_failed", wait=timedelta(seconds=seconds)) as caught:
            house.enter("s-1", WRONG)
        if seconds:
            assert str(seconds) in caught.value.remedy
            failures = house.row("s-1").failures
            house.clock.advance(seconds - 0.5)
            with refused("sign_in_wait", wait=timedelta(seconds=0.5)) as caught:
                house.enter("s-1")
            assert "1 second." in caught.value.remedy
            assert house.row("s-1").failures == failures
            assert last_failure(house)["reason"] == "sign_in_wait"
            house.clock.advance(0.5)
    with refused("sign_in_failed") as caught:
        house.enter("s-1", WRONG)
    assert "supervisor" in caught.value.remedy
    house.clock.advance(10**7 / 60)
    with refused("sign_in_locked"):
        house.enter("s-1")
    assert house.row("s-1").failures == 8
    house.staff.unlock("s-1", house.enter("s-2"))
    house.enter("s-1")


def guess(house, code, tries):
    """Return what each of `tries` wrong PINs is told, with the clock moved on by whatever wait is asked for."""
    told = []
    for _ in range(tries):
        with pytest.raises(SignInRefused) as caught:
            house.sign_in.pin(house.sign_in.with_card(code), WRONG)
        error = caught.value
        told.append((error.code, error.message, error.remedy, error.wait))
        house.clock.advance(error.wait.total_seconds())
    return told


@pytest.fixture
def strangers(house):
    """Every way to be nobody, each with a code whose signature holds."""
    small, others = house.small, {}
    others["no_operator"] = house.cards.code("v-1", b"8 bytes!").encode()
    others["ended"] = house.card("s-2")
    house.staff.end("s-2", "a-1")
    house.staff.add(Operator("n-1", "New", Role.VOLUNTEER, card=b"newcard1"), "a-1")
    others["no_pin"] = house.cards.code("n-1", b"newcard1").encode()
    wrong_sub = small.claims(
        1, kind=CredentialKind.OPERATOR, delegate=card_subject("v-1"), cti=house.ids["a-1"], zones=frozenset()
    )
    others["another's card"] = issue(wrong_sub, small.event_key).encode()
    others["no operator's badge"] = house.badge(2)[0]
    gone, cti = house.badge(1)
    with house.store.write() as conn:
        credentials.end(conn, cti, CredentialState.REVOKED, at=house.clock.now(), by="desk-1", reason="lost")
    others["badge_ended"] = gone
    unlisted = small.claims(1, kind=CredentialKind.BADGE)
    others["not_in_mirror"] = issue(unlisted, small.station_key).encode()
    stale = small.claims(3, kind=CredentialKind.BADGE, expires=house.clock.now())
    others["not_valid_now"] = issue(stale, small.station_key).encode()
    return others


def test_unknown_cards_are_answered_in_the_words_of_wrong_pins(house, strangers):
    known = guess(house, house.card("s-1"), 10)
    assert [code for code, *_ in known] == ["sign_in_failed"] * 8 + ["sign_in_locked"] * 2
    for name, code in strangers.items():
        assert guess(house, code, 10) == known, name


def test_the_log_says_why_a_stranger_was_turned_away(house, strangers):
    for name, code in strangers.items():
        guess(house, code, 1)
        body = last_failure(house)
        assert "subject" not in body
        wanted = name if " " not in name and "'" not in name else "no_operator"
        assert body["reason"] == wanted


def test_a_strangers_right_pin_is_no_better(house, strangers):
    for code in (strangers["ended"], strangers["no_pin"]):
        with refused("sign_in_failed"):
            house.sign_in.pin(house.sign_in.with_card(code), PINS["s-2"])


def test_known_and_unknown_cost_the_same_work(house, strangers, monkeypatch):
    done = []
    real = Pins.fits

    def looking(pins, code, pin, kept):
        # By now the count must be durable, for a stranger too: a commit that waits for the disk takes time.
        done.append((kept.split("$")[3], house.store.data_version() != before))
        return real(pins, code, pin, kept)

    monkeypatch.setattr(Pins, "fits", looking)
    everybody = {"known": house.card("s-1"), **strangers}
    for code in everybody.values():
        candidate = house.sign_in.with_card(code)
        before = house.store.data_version()
        with refused("sign_in_failed"):
            house.sign_in.pin(candidate, WRONG)
    assert done == [("m=8,t=1,p=1", True)] * len(everybody)
    assert [house.row(code).failures for code in PINS] == [0, 1, 0, 0]


def test_only_so_many_strangers_are_remembered(house, monkeypatch):
    monkeypatch.setattr(module, "_REMEMBERED", 2)
    cards = [house.cards.code("x", bytes(7) + bytes([n])).encode() for n in range(3)]
    for code in cards:
        guess(house, code, 1)
    assert list(house.sign_in._unknown) == [bytes(7) + b"\1", bytes(7) + b"\2"]
    assert house.sign_in._unknown[bytes(7) + b"\2"] == Tally(1, house.clock.now())


@pytest.mark.parametrize("state", ["cancelled", Vetting.PENDING, Vetting.WITHDRAWN])
def test_a_delegate_who_may_not_come_may_not_sign_in(house, state):
    code, _ = house.badge(1)
    with house.store.write() as conn:
        if state == "cancelled":
            people.cancel(conn, house.small.ids[1], house.clock.now())
        else:
            people.set_vetting(conn, house.small.ids[1], state)
    with refused("sign_in_failed"):
        house.sign_in.pin(house.sign_in.with_card(code), PINS["v-1"])
    assert last_failure(house)["reason"] == "delegate_not_cleared"


def test_a_code_that_lets_nobody_in_is_said_at_once(house):
    claims = house.small.claims(1, kind=CredentialKind.OPERATOR, event="GA95")
    other = issue(claims, house.small.event_key).encode()
    for code, why in (
        (b"hello", "not_ours"),
        (b"AK1:" + b"Z" * 600, "malformed"),
        (house.card("s-1")[:-1] + b"0", "malformed|forged"),
        (house.small.invitations[1].encode(), "no_card"),
        (other, "wrong_event"),
    ):
        with refused("not_a_card"):
            house.sign_in.with_card(code)
        assert last_failure(house)["reason"] in why.split("|")


def test_a_station_cannot_make_operators_cards(house):
    claims = house.small.claims(
        1, kind=CredentialKind.OPERATOR, delegate=card_subject("a-1"), cti=house.ids["a-1"], zones=frozenset()
    )
    forged = issue(claims, house.small.station_key).encode()
    with refused("not_a_card"):
        house.sign_in.with_card(forged)
    assert last_failure(house)["reason"] == "key_not_valid"

    class Lax:
        issuer, kid = "station:desk-1", house.small.station_key.kid

    Lax.claims = claims
    house.sign_in._verify = lambda _conn, _code: Lax
    with refused("not_a_card"):
        house.sign_in.with_card(forged)
    assert last_failure(house)["reason"] == "wrong_issuer"


def test_a_key_revoked_between_card_and_pin_counts(house):
    candidate = house.sign_in.with_card(house.card("s-1"))
    with house.store.write() as conn:
        revoke_signing_key(conn, house.small.event_key.public, house.clock.now())
    with refused("sign_in_failed"):
        house.sign_in.pin(candidate, PINS["s-1"])
    assert last_failure(house)["reason"] == "key_not_valid"


def test_a_card_is_valid_as_long_as_its_key(house):
    candidate = house.sign_in.with_card(house.card("s-1"))
    house.clock.advance((END - house.clock.now()).total_seconds())
    with refused("sign_in_failed"):
        house.sign_in.pin(candidate, PINS["s-1"])


def test_a_pin_that_cannot_be_one_is_not_counted(house):
    candidate = house.sign_in.with_card(house.card("s-1"))
    for pin in ("", "12345", "x" * 10_000):
        with refused("bad_pin"):
            house.sign_in.pin(candidate, pin)
    assert house.row("s-1").failures == 0


@pytest.mark.parametrize("change", ["ended", "pin"])
def test_what_changes_while_a_pin_is_looked_at_counts(house, monkeypatch, change):
    real = Pins.fits

    def meanwhile(self, *given):
        with house.store.write() as conn:
            if change == "ended":
                rows.end_operator(conn, "s-1", house.clock.now())
            else:
                rows.set_pin(conn, "s-1", self.hash("s-1", "805214"))
        return real(self, *given)

    monkeypatch.setattr(Pins, "fits", meanwhile)
    with refused("sign_in_failed"):
        house.enter("s-1")
    assert last_failure(house)["reason"] == ("ended" if change == "ended" else "wrong_pin")


def test_a_hash_of_another_cost_is_made_anew_by_the_next_sign_in(house):
    with house.store.write() as conn:
        rows.set_pin(conn, "s-1", Pins(house.pepper.kept(), module.Cost(16, 1, 1)).hash("s-1", PINS["s-1"]))
    house.enter("s-1")
    assert "m=8," in house.row("s-1").pin_hash
    house.enter("s-1")


def test_a_locked_session_opens_by_the_pin_alone_and_its_tries_are_counted_too(house):
    session = house.enter("s-1")
    house.clock.advance(600)
    assert session.locked
    with refused("sign_in_failed"):
        house.sign_in.unlock(session, WRONG)
    assert session.locked
    assert last_failure(house) == {"reason": "wrong_pin", "means": "unlock", "failures": 1, "subject": "s-1"}
    house.sign_in.unlock(session, PINS["s-1"])
    assert not session.locked
    assert dict(house.facts(FactKind.SIGNED_IN)[-1].body) == {"means": "unlock", "failures": 1}
    house.sign_in.sign_out(session)
    with refused("not_signed_in"):
        house.sign_in.unlock(session, PINS["s-1"])


def test_an_operator_takes_a_pin_that_nobody_else_knows(house):
    session = house.enter("v-1")
    with refused("sign_in_failed"):
        house.sign_in.change_pin(session, WRONG, "246135")
    with refused("pin_too_simple"):
        house.sign_in.change_pin(session, PINS["v-1"], "090384")
    house.sign_in.change_pin(session, PINS["v-1"], "246135")
    fact = house.facts(FactKind.OPERATOR_CHANGED)[-1]
    assert (fact.operator, dict(fact.body)) == ("v-1", {"change": "own_pin", "subject": "v-1", "failures": 1})
    house.enter("v-1", "246135")
    with refused("sign_in_failed"):
        house.enter("v-1")
    session.end()
    with refused("not_signed_in"):
        house.sign_in.change_pin(session, "246135", PINS["v-1"])


def test_a_session_follows_what_the_store_says(house):
    session = house.enter("s-1")
    assert house.sign_in.refresh(session)
    house.staff.set_role("s-1", Role.VOLUNTEER, "a-1")
    assert house.sign_in.refresh(session)
    assert session.operator.role is Role.VOLUNTEER
    house.staff.end("s-1", "a-1")
    assert not house.sign_in.refresh(session)
    assert not house.sign_in.refresh(session)
    assert dict(house.facts(FactKind.SIGNED_OUT)[-1].body) == {"reason": "ended"}
    assert len(house.facts(FactKind.SIGNED_OUT)) == 1


def test_an_operator_that_vanished_ends_the_session(house):
    session = house.enter("s-1")
    with house.store.write() as conn:
        conn.exec_driver_sql("DELETE FROM operator WHERE code = 's-1'")
    assert not house.sign_in.refresh(session)


def test_without_its_pepper_nobody_signs_in_and_none_is_made(house):
    path = FileKeys(house.small.folder).path(PEPPER_KEY)
    assert path.stat().st_mode & 0o777 == 0o600
    path.unlink()
    with pytest.raises(EnvironmentFault, check=lambda fault: fault.code == "key_missing"):
        house.enter("s-1")
    assert not path.exists()
    assert house.row("s-1").failures == 0


def test_no_pin_hash_or_name_is_in_the_log_in_errors_or_in_any_repr(house, caplog):
    caplog.set_level(logging.DEBUG)
    errors = []
    for _ in range(9):
        with pytest.raises(SignInRefused) as caught:
            house.enter("s-1", WRONG)
        errors.append(caught.value)
        house.clock.advance(200)
    session = house.enter("s-2")
    candidate = house.sign_in.with_card(house.card("s-2"))
    row = house.row("s-1")
    shown = [
        repr(row),
        repr(house.staff.everybody()),
        repr(session),
        repr(candidate),
        str(candidate),
        caplog.text,
    ]
    shown += [f"{error!r}{error}{error.__cause__}{error.__context__}" for error in errors]
    with house.store.read() as conn:
        leaves = b"".join(bytes(one[0]) for one in conn.exec_driver_sql("SELECT leaf FROM log_entry"))
    text = "\n".join(shown)
    secrets = [row.pin_hash, *row.pin_hash.split("$")[-2:], *PINS.values(), WRONG]
    for secret in secrets:
        assert secret not in text
        assert secret.encode() not in leaves
    for name in (b"Ada", b"Sam", b"Sue", b"Vic"):
        assert name not in leaves
    assert house.card("s-1").decode() not in text


def test_card_subjects_are_stable():
    # Written onto cards: never to change.
    assert card_subject("v-07") == UUID("31a13408-bd10-5707-a421-eb79bb6c6f29")
    assert card_subject("v-07") != card_subject("V-07")
