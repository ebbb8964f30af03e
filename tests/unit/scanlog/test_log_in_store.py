"""The log in the real, encrypted store: over restarts and power cuts, and in another machine's place."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.event.facts import Fact
from kiosk.scanlog import ScanLog, audit, origin_of
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys

Make = Callable[..., Fact]


@pytest.fixture
def two_folders(tmp_path: Path, desk: Any, gate: Any, fact: Make) -> list[tuple[Path, ScanLog]]:
    folders = []
    for number, key in enumerate((desk, gate)):
        folder = tmp_path / f"machine-{number}"
        keys = FileKeys(folder)
        keys.make()
        log = ScanLog(key, origin_of("GA94", bytes([number]) * 32))
        store = Store.create(folder, keys)
        with store.write() as conn:
            log.append_many(conn, [fact() for _ in range(5)])
        store.close()
        folders.append((folder, log))
    return folders


def test_a_swapped_database_file_is_found(
    two_folders: list[tuple[Path, ScanLog]], desk: Any, gate: Any
) -> None:
    (mine, log), (other, _) = two_folders
    for name in ("store.db", "keys/store.key"):
        (other / name).replace(mine / name)
    store = Store.open(mine, FileKeys(mine))
    with store.read() as conn:
        report = log.verify(conn)
        theirs = origin_of("GA94", bytes([1]) * 32)
        assert report.problems[0].code == "other_log"
        # A thief who names his log after ours still lacks the key.
        found = audit(conn, theirs, [desk.public]).problems
        assert [problem.code for problem in found] == ["head_unsigned"]
        assert audit(conn, theirs, [desk.public, gate.public]).ok
    store.close()


def test_the_encrypted_store_keeps_the_log_over_a_restart(
    two_folders: list[tuple[Path, ScanLog]], fact: Make
) -> None:
    folder, log = two_folders[0]
    store = Store.open(folder, FileKeys(folder))
    with store.write() as conn:
        assert log.append(conn, fact()).index == 5

    def cut_off() -> None:
        with store.write() as conn:
            log.append(conn, fact())
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        cut_off()
    with store.write() as conn:
        assert log.append(conn, fact()).index == 6
    with store.read() as conn:
        assert log.verify(conn, [log.checkpoint(conn)]).confirmed == 7
    store.close()


def test_stations_that_append_at_once_leave_one_whole_log(
    two_folders: list[tuple[Path, ScanLog]], gate: Any, desk: Any, fact: Make
) -> None:
    folder, log = two_folders[0]
    store = Store.open(folder, FileKeys(folder))
    keys = [desk.public, gate.public]
    logs = (log, ScanLog(gate, log.origin, lambda _: keys))
    facts = [fact() for _ in range(40)]

    def append(number: int) -> int:
        with store.write() as conn:
            return logs[number % 2].append(conn, facts[number]).index

    with ThreadPoolExecutor(4) as pool:
        taken = list(pool.map(append, range(40)))
    assert sorted(taken) == list(range(5, 45))
    with store.read() as conn:
        assert log.verify(conn, keys=keys).ok
    store.close()


def test_a_disk_that_fills_up_in_the_middle_of_an_append_loses_nothing(
    two_folders: list[tuple[Path, ScanLog]], fact: Make
) -> None:
    folder, log = two_folders[0]
    store = Store.open(folder, FileKeys(folder))

    def fill() -> None:
        for _ in range(100):
            with store.write() as conn:
                log.append(conn, fact(body={"note": "x" * 8000}))

    with store.read() as conn:
        pages = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
        conn.exec_driver_sql(f"PRAGMA max_page_count = {pages + 20}")
    with pytest.raises(EnvironmentFault) as caught:
        fill()
    assert caught.value.code == "disk_full"
    with store.read() as conn:
        kept = log.verify(conn)
        assert kept.ok
        assert kept.size > 5
        conn.exec_driver_sql("PRAGMA max_page_count = 1000000")
    with store.write() as conn:
        assert log.append(conn, fact()).index == kept.size
        assert log.verify(conn).ok
    store.close()
