"""The doctor over a real event's data folder: whole, altered, and with a clock that runs behind."""

from __future__ import annotations

import shutil
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.cli.doctor import data
from kiosk.cli.doctor.finding import Finding, Level
from kiosk.desk import open_desk
from kiosk.rehearsal.event import make_event
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys

FAR = datetime(2100, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("event")
    make_event(folder, delegates=3, starts_on=date(2026, 11, 23))
    desk = open_desk(folder, camera=f"folder:{folder}", printer=f"folder:{folder / 'badges'}")
    try:
        desk.call_supervisor(None)
    finally:
        desk.close()
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return shutil.copytree(whole, tmp_path / "event")


def _look(folder: Path, now: datetime = FAR) -> dict[str, Finding]:
    return {finding.part: finding for finding in data.folder_state(folder, now)}


def test_a_whole_event_is_well_in_every_part(folder: Path) -> None:
    found = _look(folder)
    assert set(found) == {"settings", "keys", "store", "log"}
    assert {finding.level for finding in found.values()} == {Level.OK}
    assert "GA2026" in found["store"].found


def test_looking_changes_nothing(folder: Path) -> None:
    before = (folder / "store.db").read_bytes()
    _look(folder)
    assert (folder / "store.db").read_bytes() == before


def test_a_clock_behind_the_newest_entry_is_wrong(folder: Path) -> None:
    found = _look(folder, datetime.now(UTC) - timedelta(days=365))
    assert found["clock"].level is Level.WRONG
    assert found["log"].level is Level.OK


def test_an_altered_entry_is_named(folder: Path) -> None:
    store = Store.open(folder, FileKeys(folder))
    try:
        with store.write() as conn:
            conn.exec_driver_sql("UPDATE log_entry SET operator = 'nobody' WHERE \"index\" = 0")
    finally:
        store.close()
    found = _look(folder)
    assert found["log"].level is Level.WRONG
    assert "call the supervisor" in found["log"].remedy
