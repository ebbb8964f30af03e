"""`kiosk operator` over a real data folder."""

from __future__ import annotations

import json

import pytest
import zxingcpp
from PIL import Image
from typer.testing import CliRunner

from kiosk.cli import _COMMANDS, operator
from kiosk.cli.operator import app
from kiosk.clock import SystemClock
from kiosk.credential import KeyRing, inspect, verify
from kiosk.errors import BadInput, EnvironmentFault, KioskError
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind
from kiosk.people import pins, staff
from kiosk.people.finding import card_subject
from kiosk.scanlog import entries
from kiosk.store import operators as rows
from kiosk.store.keys import EVENT_KEY, FileKeys
from tests.people_house import CHEAP
from tests.small_event import NOW, make

PIN = "472951"


@pytest.fixture
def small(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    monkeypatch.setitem(staff.Staff.__init__.__kwdefaults__, "cost", CHEAP)
    return make(tmp_path / "data")


@pytest.fixture
def ada(small):
    run("add", "a-1", "Ada Lovelace", "--role", "admin", given=PIN)
    return small


def run(*arguments, given=None):
    done = CliRunner().invoke(app, list(arguments), input=None if given is None else given + "\n")
    if done.exception is not None:
        raise done.exception
    assert PIN not in done.output
    return done.stdout


def refusal(*arguments, given=None):
    with pytest.raises(KioskError) as caught:
        run(*arguments, given=given)
    assert caught.value.remedy
    assert PIN not in str(caught.value)
    return caught.value.code


def listed():
    return [json.loads(line) for line in run("list", "--json").splitlines()]


def facts(small):
    store = small.open()
    with store.read() as conn:
        found = [e.fact for e in entries(conn) if e.fact.kind is FactKind.OPERATOR_CHANGED]
    store.close()
    return [(fact.operator, fact.body["change"], fact.body["subject"]) for fact in found]


def test_it_is_a_command_of_kiosk():
    assert "operator" in _COMMANDS


def test_the_first_operator_is_an_admin_with_a_card_and_a_pin(small, tmp_path):
    assert run("list") == ""
    assert refusal("add", "v-1", "Vic", given=PIN) == "no_admin"
    assert refusal("add", "a-1", "Ada", "--role", "admin", "--no-pin") == "bad_usage"
    assert refusal("add", "a-1", "Ada", "--role", "admin", given="123456") == "pin_too_simple"
    picture = tmp_path / "card.png"
    told = run("add", "a-1", "Ada", "--role", "admin", "--qr", str(picture), given=PIN)
    code = told.splitlines()[-1]
    claims = inspect(code).claims
    assert (claims.kind, claims.delegate) == (CredentialKind.OPERATOR, card_subject("a-1"))
    store = small.open()
    with store.read() as conn:
        assert verify(code, KeyRing.load(conn)).issuer == "event"
        row = rows.operator_by_card(conn, claims.cti)
        assert pins.Pins(FileKeys(small.folder).secret("pepper.key"), CHEAP).fits("a-1", PIN, row.pin_hash)
    store.close()
    with Image.open(picture) as image:
        assert zxingcpp.read_barcodes(image)[0].text == code
    assert facts(small) == [("-", "added", "a-1")]


def test_further_operators_are_added_and_listed(ada):
    run("add", "s-1", "Sam", "--role", "supervisor", "--operator", "a-1", given=PIN)
    run("add", "v-2", "Vic", "--no-pin", "--operator", "a-1")
    told = json.loads(run("add", "v-1", "Eve", "--delegate", "1", "--no-card", "--no-pin", "--json"))
    assert told == {"ok": True, "operator": "v-1", "card": None}
    assert "badge" in run("add", "v-3", "Kim", "--delegate", str(ada.ids[2]), "--no-card", "--no-pin")
    assert run("list").splitlines()[0] == "a-1          admin       Ada Lovelace"
    assert "no PIN yet" in run("list")
    assert [(o["code"], o["role"], o["pin"], o["card"]) for o in listed()] == [
        ("a-1", "admin", True, True),
        ("s-1", "supervisor", True, True),
        ("v-1", "volunteer", False, False),
        ("v-2", "volunteer", False, True),
        ("v-3", "volunteer", False, False),
    ]
    assert listed()[2]["delegate"] == str(ada.ids[1])
    assert facts(ada)[1] == ("a-1", "added", "s-1")
    assert refusal("add", "v-4", "Nobody", "--no-card") == "bad_usage"
    assert refusal("add", "v-4", "Nobody", "--delegate", "999", "--no-pin") == "unknown_delegate"


def test_a_pin_is_given_from_standard_input_never_as_an_argument(ada):
    run("add", "v-1", "Vic", "--no-pin")
    assert "new PIN" in run("pin", "v-1", given="805214")
    assert listed()[1]["pin"]
    assert refusal("pin", "v-1", given="1") == "bad_pin"
    assert refusal("pin", "nobody", given=PIN) == "unknown_operator"
    with pytest.raises(SystemExit):
        run("pin", "v-1", "805214")


class Terminal:
    def isatty(self):
        return True


def test_a_pin_is_typed_twice_unseen_at_a_terminal(monkeypatch):
    asked = []
    monkeypatch.setattr(operator.sys, "stdin", Terminal())
    monkeypatch.setattr(operator.typer, "prompt", lambda text, **how: asked.append((text, how)) or PIN)
    assert operator._entered_pin() == PIN
    ((text, how),) = asked
    assert text == "PIN"
    assert how["hide_input"]
    assert how["confirmation_prompt"]
    assert how["err"]


def test_failures_are_shown_and_unlocked(ada):
    run("add", "v-1", "Vic", given=PIN)
    for failures, said in ((2, "2 wrong PINs"), (8, "locked")):
        store = ada.open()
        with store.write() as conn:
            rows.write_tally(conn, "v-1", failures, NOW, NOW)
        store.close()
        assert said in run("list")
        assert listed()[1]["locked"] is (failures == 8)
    run("unlock", "v-1", "--operator", "a-1")
    assert listed()[1]["failures"] == 0
    assert facts(ada)[-1] == ("a-1", "unlocked", "v-1")


def test_an_operator_is_ended_and_the_last_admin_is_not(ada):
    run("add", "v-1", "Vic", "--no-pin")
    assert json.loads(run("end", "v-1", "--json")) == {"ok": True, "operator": "v-1"}
    assert "ended" in run("list")
    assert listed()[1]["ended_at"] == NOW.isoformat()
    assert refusal("end", "a-1") == "last_admin"
    assert refusal("card", "v-1") == "unknown_operator"


def test_a_card_is_printed_again_or_made_anew(ada, tmp_path):
    first = run("card", "a-1").splitlines()[-1]
    assert run("card", "a-1").splitlines()[-1] == first
    # Whoever prints somebody's card could sign in by it but for the PIN: that is in the log.
    assert facts(ada)[-1] == ("-", "card_printed", "a-1")
    changed = len(facts(ada))
    again = json.loads(run("card", "a-1", "--new", "--json"))["card"]
    assert again != first
    assert run("card", "a-1").splitlines()[-1] == again
    assert [what for _, what, _ in facts(ada)[changed:]] == ["card", "card_printed"]
    run("add", "v-1", "Vic", "--delegate", "1", "--no-card", "--no-pin")
    assert run("card", "v-1", "--qr", str(tmp_path / "card.png"))
    assert (tmp_path / "card.png").stat().st_size
    assert facts(ada)[-1][1:] == ("card", "v-1")


def test_without_the_events_key_no_card_is_made(ada):
    FileKeys(ada.folder).path(EVENT_KEY).unlink()
    with pytest.raises(EnvironmentFault, match=r"event\.key"):
        run("add", "v-1", "Vic", "--no-pin")
    assert len(listed()) == 1
    run("add", "v-1", "Vic", "--delegate", "1", "--no-card", "--no-pin")


def test_a_lost_pepper_costs_everybody_the_pin(ada):
    run("add", "v-1", "Vic", given="805214")
    with pytest.raises(BadInput, check=lambda error: error.code == "pepper_there"):
        run("pin", "a-1", "--forget-all", given=PIN)
    FileKeys(ada.folder).path("pepper.key").unlink()
    assert refusal("pin", "a-1", given=PIN) == "key_missing"
    run("pin", "a-1", "--forget-all", given=PIN)
    assert [one["pin"] for one in listed()] == [True, False]
