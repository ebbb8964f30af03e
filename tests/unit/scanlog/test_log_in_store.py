"""The log in the real, encrypted store: over restarts and power cuts, and in another machine's place."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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
