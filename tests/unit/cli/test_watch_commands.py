"""`kiosk watch` over real files and a real data folder."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from kiosk.cli.event import app as event_app
from kiosk.cli.watch import app
from kiosk.errors import KioskError
from tests import small_event
from tests.small_event import person

RUNNER = CliRunner()
LIST = "Nom complet;Motif;Action\nMuammar Gaddafi;Host;silent\nRosa Okafor;Host;refuse\n"


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = small_event.make(
        tmp_path / "data", person(1), person(2, "Moammar", "Kadhafi", ""), person(3, "Rosa", "Okafor", "")
    )
    monkeypatch.setenv("KIOSK_DATA", str(made.folder))
    return tmp_path


def run(*arguments, status=0, of=app):
    done = RUNNER.invoke(of, list(map(str, arguments)))
    if done.exception is not None and not isinstance(done.exception, SystemExit):
        raise done.exception
    assert done.exit_code == status, done.output
    return done.stdout


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_list_is_looked_at_imported_shown_and_decided(folder):
    path = folder / "list.csv"
    path.write_text(LIST, encoding="utf-8")
    assert "All 2 rows are good" in run("import", path)
    assert lines(run("list", "--json")) == []
    (done,) = lines(run("import", path, "--apply", "--operator", "s-1", "--json"))
    assert (done["imported"], done["hits"]) == (2, 2)
    hits = lines(run("hits", "--json"))
    assert {hit["number"] for hit in hits} == {2, 3}
    first = next(hit for hit in hits if hit["number"] == 2)
    run("clear", first["entry"][:13], 2, "--because", "Passport seen", "--operator", "s-2")
    run("hold", next(hit["entry"] for hit in hits if hit["number"] == 3), 3, "--because", "Waits")
    assert {hit["number"]: hit["state"] for hit in lines(run("hits", "--json"))} == {2: "cleared", 3: "held"}
    assert "cleared" in run("hits")
    run("remove", first["entry"])
    assert len(lines(run("list", "--json"))) == 1
    assert "removed" in run("list", "--all")


def test_a_file_with_broken_rows_changes_nothing(folder):
    path = folder / "list.csv"
    path.write_text(LIST + ";Host;silent\nAli Hassan;;shoot\n", encoding="utf-8")
    told = run("import", path, "--apply", status=1)
    assert "row 4" in told
    assert "no entry was added" in told
    assert lines(run("import", path, "--json", status=1))[-1]["problems"] == 3
    assert "empty" in run("list")


def test_an_entry_is_added_and_ends_on_its_day(folder):
    (added,) = lines(
        run("add", "--name", "Kadhafi, Moammar", "--reason", "Host", "--until", "2030-06-01", "--json")
    )
    assert added["hits"] == 1
    assert added["expires"].startswith("2030-06-01T23:00")
    assert "until 2030-06-02 00:00" in run("list")
    assert "Moammar KADHAFI" in run("hits")


def test_what_is_not_there_is_said(folder):
    with pytest.raises(KioskError, check=lambda error: error.code == "watch_no_such_entry"):
        run("remove", "0000")
    run("add", "--name", "Moammar Kadhafi", "--reason", "Host")
    entry = lines(run("list", "--json"))[0]["id"]
    with pytest.raises(KioskError, check=lambda error: error.code == "no_such_delegate"):
        run("clear", entry, 77, "--because", "x")
    assert "Nobody is like" not in run("hits")


def test_imported_delegates_are_matched(folder):
    run("add", "--name", "Ivan Petrov", "--reason", "Host")
    assert "Nobody is like" in run("hits")
    path = folder / "people.csv"
    path.write_text(
        "Given name;Family name;Delegation;Category\nIwan;Petrow;MAR;delegate\n", encoding="utf-8"
    )
    run("import", path, "--apply", of=event_app)
    assert "Iwan PETROW" in run("hits")
