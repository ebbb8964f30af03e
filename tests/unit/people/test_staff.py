from __future__ import annotations

import threading
from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from kiosk.credential import KeyRing, verify
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.facts import FactKind
from kiosk.event.operators import Operator
from kiosk.event.people import Role
from kiosk.people import Cards
from kiosk.store.keys import PEPPER_KEY, FileKeys
from tests.people_house import PINS, WRONG


def refused(code):
    return pytest.raises(BadInput, check=lambda error: error.code == code and bool(error.remedy))


def changes(house):
    return [(f.operator, dict(f.body)) for f in house.facts(FactKind.OPERATOR_CHANGED)]


def test_the_first_admin_is_made_while_there_is_none(empty):
    assert empty.staff.needs_first_admin()
    ada = empty.operator("a-1", "Ada", Role.ADMIN)
    with refused("bad_operator"):
        empty.staff.first_admin(replace(ada, role=Role.SUPERVISOR), PINS["a-1"])
    with refused("pin_too_simple"):
        empty.staff.first_admin(ada, "123456")
    assert empty.staff.everybody() == ()
    empty.staff.first_admin(ada, PINS["a-1"])
    assert not empty.staff.needs_first_admin()
    assert changes(empty) == [
        ("-", {"change": "added", "subject": "a-1", "role": "admin", "first": True, "card": empty.ids["a-1"]})
    ]
    with refused("admin_exists"):
        empty.staff.first_admin(empty.operator("s-1", "Eve", Role.ADMIN), PINS["s-1"])
    assert empty.enter("a-1").operator.role is Role.ADMIN


def test_of_many_first_admins_one_is_made(empty):
    codes, told, gate = [f"a-{n}" for n in range(4)], [], threading.Barrier(4)

    def race(code):
        gate.wait()
        try:
            empty.staff.first_admin(
                Operator(code, "Eve", Role.ADMIN, card=code.encode() + b"1234" + b"5"), PINS["a-1"]
            )
        except BadInput as error:
            told.append(error.code)
        else:
            told.append("made")

    racers = [threading.Thread(target=race, args=(code,)) for code in codes]
    for racer in racers:
        racer.start()
    for racer in racers:
        racer.join()
    assert sorted(told) == ["admin_exists"] * 3 + ["made"]
    assert len(empty.staff.everybody()) == len(changes(empty)) == 1


def test_what_no_operator_can_be_is_said(house):
    good = Operator("n-1", "New", Role.VOLUNTEER, card=b"newcard1")
    for wrong, code in (
        (replace(good, code="-"), "bad_operator"),
        (replace(good, code="Vic Smith"), "bad_operator"),
        (replace(good, code="x" * 33), "bad_operator"),
        (replace(good, name=" "), "bad_operator"),
        (replace(good, name="a\nb"), "bad_operator"),
        (replace(good, name="x" * 121), "bad_operator"),
        (replace(good, code="v-1"), "operator_exists"),
        (replace(good, delegate_id=house.small.ids[1]), "operator_exists"),
        (replace(good, delegate_id=uuid4()), "unknown_delegate"),
    ):
        with refused(code):
            house.staff.add(wrong, "a-1")
    house.staff.add(replace(good, delegate_id=house.small.ids[2]), "a-1")
    assert house.facts()[-1].delegate_id == house.small.ids[2]


def test_a_birth_date_is_no_pin_of_a_delegate(house):
    with refused("pin_too_simple"):
        house.staff.set_pin("v-1", "090384", "a-1")
    house.staff.set_pin("s-1", "090384", "a-1")


def test_a_new_pin_replaces_the_old_and_unlocks(house):
    for _ in range(8):
        with refused("sign_in_failed"):
            house.enter("s-1", WRONG)
        house.clock.advance(120)
    house.staff.set_pin("s-1", "246135", house.enter("a-1"))
    assert changes(house)[-1] == ("a-1", {"change": "pin", "subject": "s-1"})
    house.enter("s-1", "246135")
    with refused("sign_in_failed"):
        house.enter("s-1")


def test_a_new_card_ends_the_old_one(house):
    house.staff.set_card("s-1", b"newcard1", "a-1")
    assert changes(house)[-1] == ("a-1", {"change": "card", "subject": "s-1", "card": b"newcard1"})
    with refused("sign_in_failed"):
        house.enter("s-1")
    house.ids["s-1"] = b"newcard1"
    house.enter("s-1")


def test_rights_are_asked_for_and_asked_for_again_in_the_store(house):
    sam, ada = house.enter("s-1"), house.enter("a-1")
    new = Operator("n-1", "New", Role.VOLUNTEER)
    for forbidden in (
        lambda by: house.staff.add(new, by),
        lambda by: house.staff.set_pin("v-1", "246135", by),
        lambda by: house.staff.set_card("v-1", b"12345678", by),
        lambda by: house.staff.set_role("v-1", Role.ADMIN, by),
        lambda by: house.staff.end("v-1", by),
        house.staff.forget_pins,
    ):
        with refused("not_allowed"):
            forbidden(sam)
    with refused("not_allowed"):
        house.staff.unlock("s-1", house.enter("v-1"))
    house.staff.add(new, ada)
    house.staff.set_role("s-1", Role.ADMIN, ada)
    house.staff.end("a-1", "s-1")
    before = len(house.facts())
    with refused("not_allowed"):
        house.staff.set_role("v-1", Role.ADMIN, ada)
    house.staff.set_role("s-2", Role.VOLUNTEER, "s-1")
    with refused("not_allowed"):
        house.staff.unlock("v-1", ada)
    assert len(house.facts()) == before + 1
    ada.lock()
    with refused("session_locked"):
        house.staff.unlock("v-1", ada)


def test_a_supervisor_unlocks_no_admin(house):
    sam = house.enter("s-1")
    house.staff.unlock("v-1", sam)
    house.staff.unlock("s-2", sam)
    with refused("not_allowed"):
        house.staff.unlock("a-1", sam)
    house.staff.unlock("a-1", "a-1")
    assert changes(house)[-1] == ("a-1", {"change": "unlocked", "subject": "a-1", "failures": 0})


def test_there_is_always_an_admin(house):
    for change in (
        lambda: house.staff.end("a-1", "a-1"),
        lambda: house.staff.set_role("a-1", Role.SUPERVISOR, "a-1"),
    ):
        with refused("last_admin"):
            change()
    house.staff.set_role("a-1", Role.ADMIN, "a-1")
    house.staff.set_role("s-1", Role.ADMIN, "a-1")
    assert changes(house)[-1] == ("a-1", {"change": "role", "subject": "s-1", "role": "admin"})
    house.staff.end("a-1", "s-1")
    with refused("unknown_operator"):
        house.staff.end("a-1", "s-1")
    with refused("unknown_operator"):
        house.staff.unlock("nobody", "s-1")
    with refused("unknown_operator"):
        house.staff.in_office("a-1")
    assert house.staff.in_office("s-1").operator.role is Role.ADMIN


def test_after_the_pepper_was_lost_pins_can_be_given_anew(house):
    with refused("pepper_there"):
        house.staff.forget_pins("a-1")
    FileKeys(house.small.folder).path(PEPPER_KEY).unlink()
    with pytest.raises(EnvironmentFault, check=lambda fault: fault.code == "key_missing"):
        house.staff.set_pin("a-1", "246135", "a-1")
    house.staff.forget_pins("a-1")
    assert changes(house)[-1] == ("a-1", {"change": "pins_forgotten", "operators": 4})
    house.staff.set_pin("a-1", "246135", "a-1")
    house.enter("a-1", "246135")
    with refused("sign_in_failed"):
        house.enter("s-1")


def test_a_crash_leaves_operator_and_fact_both_or_neither(house, monkeypatch):
    before = len(house.facts())
    monkeypatch.setattr(house.log, "append", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        house.staff.end("s-1", "a-1")
    monkeypatch.undo()
    assert house.staff.in_office("s-1")
    assert len(house.facts()) == before


def test_a_card_is_made_again_to_the_letter_and_within_its_key(empty):
    begins = datetime(2026, 11, 22, 9, 30, 0, 5, tzinfo=UTC)
    signed = []
    cards = Cards(lambda what: signed.append(what) or "code", "GA94", begins, begins.replace(day=29))
    assert cards.code("s-1", b"12345678") == "code"
    assert signed[0].not_before == begins.replace(second=1, microsecond=0)
    assert signed[0].expires == begins.replace(day=29, microsecond=0)
    assert len({Cards.new_id() for _ in range(9)}) == 9
    assert empty.card("s-1") == empty.card("s-1")
    with empty.store.read() as conn:
        assert verify(empty.card("s-1"), KeyRing.load(conn)).issuer == "event"
