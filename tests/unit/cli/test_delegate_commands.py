"""`kiosk delegate` and `kiosk delegation` over a real data folder."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from kiosk.cli.delegate import app as delegate_app
from kiosk.cli.delegation import app as delegation_app
from kiosk.errors import KioskError
from kiosk.event.badges import Badge, BadgeState
from kiosk.event.credentials import CredentialKind
from kiosk.event.facts import FactKind
from kiosk.scanlog import entries
from kiosk.store import badges, credentials, delegations
from tests import small_event
from tests.small_event import NOW, row
from tests.unit.accreditation.test_changing_badges import PRESS

RUNNER = CliRunner()
AMAL = ("add", "Amal", "Berrada", "--delegation", "mar", "--document", "AB123", "--native", "أمل برادة")


@pytest.fixture
def made(tmp_path, monkeypatch):
    made = small_event.make(tmp_path / "data")
    monkeypatch.setenv("KIOSK_DATA", str(made.folder))
    return made


def run(*arguments, status=0, of=delegate_app):
    done = RUNNER.invoke(of, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done.stdout


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def facts(made, kind):
    store = made.open()
    try:
        with store.read() as conn:
            return [one.fact for one in entries(conn) if one.fact.kind is kind]
    finally:
        store.close()


def give_badge(made, number=1):
    store = made.open()
    with store.write() as conn:
        delegations.add_categories(conn, [PRESS])
        claims = made.claims(number, kind=CredentialKind.BADGE)
        credentials.add_credential(conn, row(claims, serial=7))
        badge = Badge(
            made.ids[1], claims.delegate, 7, claims.cti, "a6-portrait", BadgeState.ISSUED, NOW, "desk-1"
        )
        badges.add_badge(conn, badge)
    store.close()


def refused(code):
    return pytest.raises(KioskError, check=lambda error: error.code == code)


def test_somebody_on_no_list_is_written_down_once(made):
    (card,) = lines(run(*AMAL, "--operator", "v-1", "--json"))
    assert (card["number"], card["delegation"], card["vetting"]) == (1001, "MAR", "pending")
    assert "Is it one of these?" in run(*AMAL, status=1)
    assert [one["number"] for one in lines(run(*AMAL, "--json", status=1))] == [1001]
    assert "1002 Amal BERRADA (MAR)" in run(*AMAL, "--somebody-else")
    assert "looked at again" in run("renew", 1001)
    assert [fact.operator for fact in facts(made, FactKind.WALK_IN_REGISTERED)] == ["v-1", "-"]


def test_places_are_set_shown_and_kept(made):
    assert "3  Morocco" in run("list", of=delegation_app)
    assert "3 of 3  Morocco  (full)" in run("quota", "mar", 3, "--operator", "s-1", of=delegation_app)
    with refused("quota_full"):
        run(*AMAL)
    run(*AMAL, "--beyond-quota")
    assert lines(run("list", "--limited", "--json", of=delegation_app)) == [
        {"code": "MAR", "name": "Morocco", "used": 4, "places": 3}
    ]
    run("quota", "MAR", "none", of=delegation_app)
    assert run("list", "--limited", of=delegation_app) == ""
    told = facts(made, FactKind.QUOTA_CHANGED)
    assert [(fact.operator, fact.body["was"], fact.body["places"]) for fact in told] == [
        ("s-1", None, 3),
        ("-", 3, None),
    ]


@pytest.mark.parametrize("places", ["-1", "many", "10000", "٣"])
def test_a_wrong_number_of_places_is_refused(made, places):
    with refused("bad_quota"):
        run("quota", "MAR", "--", places, of=delegation_app)
    with refused("unknown_delegation"):
        run("quota", "XYZ", 3, of=delegation_app)
    assert not facts(made, FactKind.QUOTA_CHANGED)


def test_a_change_says_that_the_badge_has_ended(made):
    give_badge(made)
    said = run("change", 1, "--category", "press", "--reason", "wrong_category", "--operator", "s-1")
    assert "Badge 7 lets nobody in any more" in said
    (card,) = lines(run("change", 1, "--zones", "1, 2", "--reason", "security", "--json"))
    assert (card["zones"], card["category"], card["ended_badge"]) == ([1, 2], "press", None)
    assert lines(run("change", 1, "--zones", "none", "--reason", "security", "--json"))[0]["zones"] == []
    with refused("unknown_zone"):
        run("change", 1, "--zones", "hall", "--reason", "security")
    with refused("bad_reason"):
        run("change", 1, "--category", "delegate", "--reason", "fun")


def test_a_badge_is_handed_back_once(made):
    give_badge(made)
    assert "handed back badge 7" in run("return", 1, "--operator", "v-1")
    with refused("no_badge"):
        run("return", 1)
    with refused("unknown_delegate"):
        run("return", 99)
    assert len(facts(made, FactKind.BADGE_RETURNED)) == 1
