"""The doctor names what is wrong, goes on past it, and its exit status tells how grave it is."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace

import pytest
from typer.testing import CliRunner

from kiosk.cli import doctor
from kiosk.cli.doctor import data as data_checks
from kiosk.cli.doctor import devices, machine
from kiosk.cli.doctor.finding import Finding, Level, examine
from kiosk.errors import EnvironmentFault
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


def _levels(found: list[Finding]) -> dict[str, Level]:
    return {finding.part: finding.level for finding in found}


def test_python_database_and_reader_of_this_environment_are_well() -> None:
    found = [*machine.python(), *machine.database(), *machine.eyes(), *machine.shipped_files()]
    assert {finding.level for finding in found} <= {Level.OK, Level.NOTE}
    assert {finding.part for finding in found} == {
        "python",
        "database",
        "opencv",
        "reader",
        "files",
        "designs",
    }


def test_a_sqlite_without_the_wal_reset_fix_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    from sqlcipher3 import dbapi2

    monkeypatch.setattr(dbapi2, "sqlite_version", "3.40.1")
    (finding,) = machine.database()
    assert finding.level is Level.WRONG
    assert "3.40.1" in finding.found


def test_another_qt_than_the_pinned_one_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine.metadata, "version", lambda _: "6.12.0")
    finding = machine._pinned("PySide6-Essentials")
    assert (finding.level, "6.11.3" in finding.remedy) == (Level.WRONG, True)


def test_a_missing_system_library_of_qt_is_fatal_and_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "no_egl.py").write_text("raise ImportError('libEGL.so.1: cannot open shared object file')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setattr(machine, "_WINDOW", ("no_egl",))
    found = list(machine.window())
    assert found[-1].level is Level.FATAL
    assert "libEGL.so.1" in found[-1].found


def test_a_packaged_program_looks_at_qt_within_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(machine, "_WINDOW", ("no_such_part_of_qt",))
    found = list(examine("window", machine.window))
    assert found[-1].level is Level.FATAL
    assert "no_such_part_of_qt" in found[-1].found


@pytest.fixture
def shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "fonts").mkdir()
    digests = {}
    for name in ("fonts/One.ttf", "face.jpg"):
        (tmp_path / name).write_bytes(name.encode())
        digests[name] = hashlib.sha256(name.encode()).hexdigest()
    (tmp_path / "THIRD_PARTY.md").write_text(
        f"| file | licence | SHA-256 |\n| fonts/One.ttf | OFL | {digests['fonts/One.ttf']} |\n\n"
        f"## face.jpg\n- 8 bytes, SHA-256 `{digests['face.jpg']}`.\n",
        encoding="utf-8",
    )
    monkeypatch.setattr(machine, "resource", tmp_path.joinpath)
    return tmp_path


def test_shipped_files_are_compared_with_their_hashes(shipped: Path) -> None:
    assert next(iter(machine.shipped_files())).level is Level.OK
    (shipped / "fonts/One.ttf").write_bytes(b"altered")
    (shipped / "face.jpg").unlink()
    finding = next(iter(machine.shipped_files()))
    assert finding.level is Level.WRONG
    assert "fonts/One.ttf" in finding.found
    assert "face.jpg" in finding.found


def test_the_screen_is_told_by_its_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert next(iter(machine.screen())).level is Level.NOTE
    monkeypatch.setenv("DISPLAY", ":7")
    assert next(iter(machine.screen())) == Finding("screen", Level.OK, "DISPLAY=:7")


@pytest.mark.parametrize(
    ("free_gib", "level"), [(0.5, Level.WRONG), (3, Level.NOTE), (50, Level.OK)], ids=["full", "low", "roomy"]
)
def test_little_room_on_the_disk_is_told(
    free_gib: float, level: Level, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=free_gib * 1024**3))
    (finding,) = devices.disk(tmp_path / "not" / "there" / "yet")
    assert finding.level is level


def test_a_clock_before_this_version_was_made_is_wrong() -> None:
    assert next(iter(devices.clock(datetime(1970, 1, 1, tzinfo=UTC)))).level is Level.WRONG


@pytest.mark.parametrize(("answer", "level"), [("yes", Level.OK), ("no", Level.NOTE), ("", Level.OK)])
def test_a_clock_without_a_time_server_is_a_note(
    answer: str, level: Level, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/timedatectl")
    monkeypatch.setattr(subprocess, "run", lambda *_a, **_k: SimpleNamespace(stdout=f"{answer}\n"))
    assert next(iter(devices.clock(NOW))).level is level


def test_a_machine_without_cameras_and_printers_can_still_work(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.vision.list_cameras", lambda: ())
    monkeypatch.setattr("kiosk.printing.printers", list)
    found = [*devices.cameras(), *devices.printers()]
    assert _levels(found) == {"camera": Level.NOTE, "printer": Level.NOTE}
    assert all(finding.remedy for finding in found)


def test_a_folder_without_an_event_is_a_note(tmp_path: Path) -> None:
    found = list(data_checks.folder_state(tmp_path, NOW))
    assert _levels(found) == {"settings": Level.OK, "data": Level.NOTE}


def test_wrong_settings_are_told_and_stop_the_look(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text('[station]\nkind = "bar"\n', encoding="utf-8")
    found = list(examine("data", lambda: data_checks.folder_state(tmp_path, NOW)))
    assert [(f.part, f.level) for f in found] == [("data", Level.WRONG)]
    assert "station.kind" in found[0].found


@pytest.fixture
def empty_store(tmp_path: Path) -> Path:
    keys = FileKeys(tmp_path)
    keys.make()
    Store.create(tmp_path, keys).close()
    return tmp_path


def test_a_store_without_an_event_is_wrong(empty_store: Path) -> None:
    assert _levels(list(data_checks.folder_state(empty_store, NOW)))["store"] is Level.WRONG


@pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")
def test_keys_that_others_may_read_are_named(empty_store: Path) -> None:
    (empty_store / "keys" / "store.key").chmod(0o644)
    found = list(examine("data", lambda: data_checks.folder_state(empty_store, NOW)))
    wide = next(finding for finding in found if finding.part == "keys")
    assert wide.level is Level.WRONG
    assert "store.key" in wide.found
    assert "chmod" in wide.remedy


def test_a_store_of_another_key_is_told_by_its_own_message(empty_store: Path) -> None:
    key = empty_store / "keys" / "store.key"
    key.write_text("ab" * 32 + "\n", encoding="ascii")
    found = list(examine("data", lambda: data_checks.folder_state(empty_store, NOW)))
    assert found[-1].level is Level.WRONG
    assert "does not open the store" in found[-1].found


def _raises(error: Exception) -> Iterator[Finding]:
    yield Finding("part", Level.OK, "first")
    raise error


@pytest.mark.parametrize(
    ("error", "level", "found"),
    [
        (EnvironmentFault("code", "What happened.", "What to do."), Level.WRONG, "What happened."),
        (ImportError("no cv2"), Level.FATAL, "no cv2"),
        (RuntimeError("a name"), Level.WRONG, "RuntimeError"),
    ],
)
def test_a_look_that_fails_becomes_a_finding(error: Exception, level: Level, found: str) -> None:
    first, second = examine("part", lambda: _raises(error))
    assert first.level is Level.OK
    assert second.level is level
    assert found in second.found
    assert second.remedy
    assert "a name" not in second.found


@pytest.mark.parametrize(
    ("levels", "status"),
    [
        ([Level.OK, Level.NOTE], 0),
        ([Level.WRONG, Level.OK], 1),
        ([Level.FATAL, Level.WRONG], 2),
    ],
)
def test_the_exit_status_is_the_worst_finding(
    levels: list[Level], status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [Finding(f"part{n}", level, "[found]", "Do it.") for n, level in enumerate(levels)]
    monkeypatch.setattr(doctor, "findings", lambda _: iter(made))
    plain = CliRunner().invoke(doctor.app, ["--data", str(tmp_path)])
    assert plain.exit_code == status
    assert "[found]" in plain.output
    told = CliRunner().invoke(doctor.app, ["--data", str(tmp_path), "--json"])
    assert told.exit_code == status
    assert [json.loads(line)["level"] for line in told.stdout.splitlines()] == levels
