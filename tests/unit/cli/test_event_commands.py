"""`kiosk event` over real files and a real data folder."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from typer.testing import CliRunner

from kiosk.cli.event import app
from kiosk.clock import SystemClock
from kiosk.credential import KeyRing, SigningKey
from kiosk.errors import KioskError
from kiosk.event.facts import FactKind
from kiosk.scanlog import entries
from kiosk.store import delegations, mirror, places
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys

RUNNER = CliRunner()
NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
DATES = ("--from", "2026-11-23", "--to", "2026-11-26")
LIST = "Prénom;Nom;Pays;Catégorie\nAya;Koné;Côte d’Ivoire;Délégué\nOmar;Benali;MAR;head\n"
FILE = """
[event]
code = "SUMMIT-1"
names = { en = "Summit", ar = "القمة" }
venue = "Hall"
timezone = "Europe/Paris"
starts_on = 2026-11-23
ends_on = 2026-11-24

[[zones]]
number = 3
code = "hall"
names = "Hall"
capacity = 50

[[gates]]
code = "hall-in"
names = "Door"
zone = 3

[[categories]]
code = "guest"
names = "Guest"
zones = [3]

[[delegations]]
code = "X-1"
names = "First"
kind = "organisation"
flag_colours = ["#112233"]

[[delegations]]
code = "FRA"
names = { en = "France" }
territory = "FR"
"""


@pytest.fixture
def data(tmp_path, monkeypatch):
    folder = tmp_path / "data"
    monkeypatch.setenv("KIOSK_DATA", str(folder))
    monkeypatch.setattr(SystemClock, "now", lambda _: NOW)
    return folder


def run(*arguments, status=0):
    done = RUNNER.invoke(app, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done.stdout


def refused(*arguments):
    with pytest.raises(KioskError) as caught:
        run(*arguments)
    assert caught.value.remedy
    return caught.value.code


@pytest.fixture
def stored(data):
    opened = []

    def read(look):
        store = Store.open(data, FileKeys(data))
        opened.append(store)
        with store.read() as conn:
            return look(conn)

    yield read
    for store in opened:
        store.close()


def test_an_event_is_made_with_keys_places_and_a_first_entry(data, stored):
    told = run("create", "--code", "GA94", "--name", "Assembly", "--name-fr", "Assemblée", *DATES)
    assert "196 delegations" in told
    keys = FileKeys(data)
    event = stored(places.event)
    assert (event.code, event.names.fr, str(event.starts_on)) == ("GA94", "Assemblée", "2026-11-23")
    assert len(stored(delegations.delegations)) == 196
    assert all(category.zones for category in stored(delegations.categories))
    assert [station.code for station in stored(places.stations)] == ["desk-1"]
    assert stored(mirror.as_of) is None
    ring = stored(KeyRing.load)
    made = {SigningKey.load(keys.path(f"{name}.key")).public: name for name in ("event", "station")}
    owners = {"event": "event", "station": "desk-1"}
    assert ring.log_keys() == {public: owners[name] for public, name in made.items()}
    assert [entry.fact.kind for entry in stored(lambda conn: list(entries(conn)))] == [FactKind.EVENT_CREATED]


def test_an_event_file_brings_its_own_places(data, tmp_path, stored):
    file = tmp_path / "event.toml"
    file.write_text(FILE, encoding="utf-8")
    told = json.loads(run("create", "--file", file, "--code", "OTHER", "--json"))
    assert told == {
        "data": str(data), "code": "OTHER", "zones": 1, "categories": 1, "delegations": 2, "station": "desk-1",
    }  # fmt: skip
    event = stored(places.event)
    assert (event.code, event.names.ar, event.timezone) == ("OTHER", "القمة", "Europe/Paris")
    assert [(zone.number, zone.capacity) for zone in stored(places.zones)] == [(3, 50)]
    assert [gate.zone for gate in stored(places.gates)] == [3]
    assert [(c.code, c.zones) for c in stored(delegations.categories)] == [("guest", {3})]
    assert [(d.code, d.protocol_order) for d in stored(delegations.delegations)] == [("X-1", 1), ("FRA", 2)]


def test_the_usual_categories_open_no_doors_among_other_zones(data, tmp_path, stored):
    file = tmp_path / "event.toml"
    file.write_text('[[zones]]\nnumber = 1\ncode = "vault"\nnames = "Vault"\n', encoding="utf-8")
    run("create", "--file", file, "--code", "GA94", *DATES)
    assert {zone for category in stored(delegations.categories) for zone in category.zones} == set()
    assert stored(places.gates) == ()


@pytest.mark.parametrize(
    "text",
    [
        "[event",
        "[events]\n",
        "[event]\ncolour = 1\n",
        "zones = 3\n",
        "[[zones]]\nnumber = 17\ncode = 'a'\nnames = 'A'\n",
        "[[zones]]\nnumber = 1\ncode = 'a'\n",
        "[[zones]]\nnumber = 1\ncode = 'a b'\nnames = 'A'\n",
        "[[zones]]\nnumber = 1\ncode = 'a'\nnames = 'A'\ncapacity = -1\n",
        "[[zones]]\nnumber = 1\ncode = 'a'\nnames = 'A'\n[[zones]]\nnumber = 2\ncode = 'a'\nnames = 'B'\n",
        "[[zones]]\nnumber = 1\ncode = 'a'\nnames = 'A'\n[[zones]]\nnumber = 1\ncode = 'b'\nnames = 'B'\n",
        "[[gates]]\ncode = 'g'\nnames = 'G'\nzone = 1\n",
        "[[categories]]\ncode = 'c'\nnames = 'C'\nzones = [1]\n",
        "[[categories]]\ncode = 'c'\nnames = 'C'\ncolour = 'red'\n",
        "[[delegations]]\ncode = 'c'\nnames = { de = 'C' }\n",
        "[[delegations]]\ncode = 'c'\nnames = \"a\\u202eb\"\n",
        "[[delegations]]\ncode = 'c'\nnames = 'C'\nkind = 'tribe'\n",
        "[[delegations]]\ncode = 'c'\nnames = 'C'\nterritory = 'Narnia'\n",
        "[[delegations]]\ncode = 'c'\nnames = 'C'\nflag_colours = [1]\n",
        "[event]\ntimezone = 'Mars/Olympus'\n",
        "[event]\ntimezone = '../../etc/passwd'\n",
        "[event]\nstarts_on = 'soon'\n",
        "[event]\nends_on = 2026-11-01\n",
        "[event]\nnames = 7\n",
        "# " + "x" * 1_100_000,
    ],
)
def test_a_wrong_event_file_makes_nothing(data, tmp_path, text):
    file = tmp_path / "event.toml"
    file.write_text(text, encoding="utf-8")
    given = [] if "_on" in text else DATES
    base = "starts_on = 2026-11-23\n" if "ends_on" in text else ""
    file.write_text(text.replace("[event]\n", f"[event]\n{base}", 1), encoding="utf-8")
    assert refused("create", "--file", file, "--code", "GA94", *given) == "bad_event"
    assert not data.exists()


@pytest.mark.parametrize(
    "given", [("--code", "GA94"), (*DATES,), ("--code", "TOO-LONG-CODE", *DATES), ("--code", "a b", *DATES)]
)
def test_what_an_event_needs_is_asked_for(data, given):
    assert refused("create", *given) == "bad_event"
    assert refused("create", "--file", data / "none.toml") == "event_file_missing"


def test_nothing_that_was_there_is_touched(data):
    run("create", "--code", "GA94", *DATES)
    before = {path: path.read_bytes() for path in data.rglob("*") if path.is_file()}
    assert refused("create", "--code", "GA95", *DATES) == "store_exists"
    (data / "store.db").rename(data / "store.db.aside")
    assert refused("create", "--code", "GA95", *DATES) == "key_exists"
    (data / "store.db.aside").rename(data / "store.db")
    assert {path: path.read_bytes() for path in data.rglob("*") if path.is_file()} == before


def test_what_fails_half_way_is_removed(data, monkeypatch):
    def fail(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.store.places.add_gates", fail)
    (data / "keys").mkdir(parents=True)
    there = [data / "keys" / "event-2025.key", data / "store.db.1.backup"]
    for path in there:
        path.write_bytes(b"kept")
    with pytest.raises(OSError, match="No space"):
        run("create", "--code", "GA94", *DATES)
    assert sorted(path for path in data.rglob("*") if path.is_file()) == sorted(there)


def test_a_list_is_looked_at_first_and_imported_when_told_to(data, tmp_path, stored):
    run("create", "--code", "GA94", *DATES)
    file = tmp_path / "list.csv"
    file.write_text(LIST, encoding="cp1252")
    assert "All 2 rows are good" in run("import", file)
    assert json.loads(run("show", "--json"))["delegates"] == 0
    told = json.loads(run("import", file, "--apply", "--json", "--operator", "anna"))
    assert (told["ok"], told["imported"], told["columns"]["Pays"]) == (True, 2, "delegation")
    assert "2" in run("show")
    last = stored(lambda conn: list(entries(conn)))[-1].fact
    assert (last.kind, last.operator, last.body["delegates"]) == (FactKind.DELEGATES_IMPORTED, "anna", 2)
    assert not any(isinstance(value, str) and "list" in value for value in last.body.values())


def test_one_bad_row_imports_nobody_and_says_every_problem(data, tmp_path):
    run("create", "--code", "GA94", *DATES)
    file = tmp_path / "list.csv"
    file.write_text(LIST + "Zed;;Nowhere;king\nAya;Koné;CIV;head\n", encoding="utf-8")
    lines = [json.loads(line) for line in run("import", file, "--apply", "--json", status=1).splitlines()]
    assert [(line["row"], line["column"], line["code"]) for line in lines[:-1]] == [
        (4, "Pays", "unknown_delegation"),
        (4, "Catégorie", "unknown_category"),
        (5, "", "duplicate_person"),
    ]
    assert lines[-1]["imported"] == 0
    told = run("import", file, status=1)
    assert "row 4, Pays" in told
    assert "2 of 4 rows are good" in told
    assert json.loads(run("show", "--json"))["delegates"] == 0


def test_many_problems_are_shown_in_part(data, tmp_path):
    run("create", "--code", "GA94", *DATES)
    file = tmp_path / "list.csv"
    file.write_text(LIST + "X;Y;Nowhere;king\n" * 60, encoding="utf-8")
    assert "more; --json shows all" in run("import", file, status=1)


def test_a_list_that_cannot_be_read_is_an_error(data, tmp_path):
    run("create", "--code", "GA94", *DATES)
    file = tmp_path / "list.xlsx"
    file.write_bytes(b"PK\x03\x04 nothing more")
    assert refused("import", file) == "table_unreadable"
    assert refused("import", tmp_path / "none.csv") == "table_missing"


def test_without_an_event_there_is_nothing_to_show_or_fill(data, tmp_path):
    assert refused("show") == "store_missing"
    assert refused("import", tmp_path / "list.csv") == "store_missing"
