"""`kiosk delegation arrivals`: a delegation's people and how far each of them is."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from kiosk.cli.delegation import app
from kiosk.clock import FakeClock
from kiosk.errors import BadInput
from tests.group_house import HEAD, GroupStation, make_delegation
from tests.small_event import NOW


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = make_delegation(tmp_path)
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    monkeypatch.setattr("kiosk.clock.SystemClock.now", lambda _: NOW)
    (tmp_path / "settings.toml").write_text(
        '[printer]\ncheck_badge = "always"\n[portrait]\nsame_person_always = ["press"]\n', encoding="utf-8"
    )
    store = made.open()
    station = GroupStation(made, store, FakeClock(NOW), check=True)
    head = station.head()
    station.group.confirm_arrival(head, station.ids(4))
    station.collect(2)
    store.close()
    return made


def run(*arguments):
    done = CliRunner().invoke(app, ["arrivals", *arguments])
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    return done.stdout


def test_people_stand_in_protocol_order_with_their_state(folder):
    rows = [json.loads(line) for line in run("mar", "--json").splitlines()]
    assert [(one["number"], one["state"]) for one in rows] == [
        (HEAD, "issued"),
        (3, "not_arrived"),
        (2, "unread"),
        (4, "confirmed"),
        (5, "at_desk"),
    ]
    assert [one["confirmed_at"] for one in rows if one["confirmed_at"]] == [str(NOW)]
    assert run("MAR").splitlines() == [
        "1     has a badge                 Dr. Karim ALAOUI",
        "3     no badge yet                Dr. Hassan AMRANI",
        "2     printed, not read yet       Dr. Amina EL FASSI",
        "4     confirmed by the head       Dr. Nadia TAZI",
        "5     must come to a desk         Dr. Ali ZIDANE",
    ]


def test_it_writes_nothing(folder):
    store = folder.open()
    with store.read() as conn:
        before = store.data_version(), GroupStation(folder, store, FakeClock(NOW)).log.head(conn).size
    run("MAR")
    with store.read() as conn:
        assert (
            store.data_version(),
            GroupStation(folder, store, FakeClock(NOW)).log.head(conn).size,
        ) == before
    store.close()


def test_a_delegation_that_there_is_none_of(folder):
    with pytest.raises(BadInput, check=lambda error: error.code == "unknown_delegation"):
        run("XYZ")
