from __future__ import annotations

import os
import subprocess
import sys

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.store import station_lock
from kiosk.store.station_lock import StationLock, is_open

HOLD = """
import sys
from pathlib import Path
from kiosk.store import station_lock
from kiosk.store.station_lock import StationLock, is_open
lock = StationLock(Path(sys.argv[1]), "desk-1")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_station_is_opened_once(tmp_path):
    first = StationLock(tmp_path, "desk-1")
    with pytest.raises(EnvironmentFault, match=str(os.getpid())) as caught:
        StationLock(tmp_path, "desk-1")
    assert caught.value.code == "station_open"
    other = StationLock(tmp_path, "desk-2")
    first.release()
    first.release()
    StationLock(tmp_path, "desk-1").release()
    other.release()


def test_a_killed_station_can_be_opened_again(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(EnvironmentFault):
            StationLock(tmp_path, "desk-1")
        holder.kill()
        holder.wait()
    StationLock(tmp_path, "desk-1").release()


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "locks").write_text("a file where the folder should be")
    with pytest.raises(EnvironmentFault) as caught:
        StationLock(tmp_path, "desk-1")
    assert caught.value.code == "folder_not_writable"


def test_whether_a_station_is_open_can_be_looked_at(tmp_path):
    assert not is_open(tmp_path, "desk-1")
    lock = StationLock(tmp_path, "desk-1")
    assert is_open(tmp_path, "desk-1")
    assert is_open(tmp_path, "desk-1"), "looking takes nothing"
    lock.release()
    assert not is_open(tmp_path, "desk-1")
    StationLock(tmp_path, "desk-1").release()
    for nonsense in ("", "../desk-1", "..", "a\\b", "never"):
        assert not is_open(tmp_path, nonsense)
    assert [path.name for path in (tmp_path / "locks").iterdir()] == ["desk-1.lock"]


def test_a_look_does_not_keep_a_station_from_opening(tmp_path, monkeypatch):
    (tmp_path / "locks").mkdir()
    looking = (tmp_path / "locks" / "desk-1.lock").open("a+", encoding="ascii")
    assert station_lock._take(looking)
    monkeypatch.setattr(station_lock.time, "sleep", lambda _: looking.close())
    StationLock(tmp_path, "desk-1").release()
