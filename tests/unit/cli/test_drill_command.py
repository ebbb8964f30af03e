"""`kiosk drill`: what it asks of its options and folder, and how it tells what came of a drill."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.cli import drill
from kiosk.event.self_service import Stage
from kiosk.rehearsal.drill_report import Drill, Took, Walked
from kiosk.rehearsal.event import make_event
from kiosk.rehearsal.walk import End, Manner, Paper, Walker


def run(*options: str) -> Any:
    return CliRunner().invoke(drill.app, ["self-service", *options])


@pytest.fixture
def played(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Path, int, Any]]:
    """A drill that says of everybody that they ended right, but for the second."""
    calls: list[tuple[Path, int, Any]] = []

    def play(folder: Path, queue: tuple[Walker, ...], options: Any) -> Drill:
        calls.append((folder, len(queue), options))
        walked = [
            Walked(
                walker,
                (Took(Stage.PREVIEW, Stage.BADGE, 0.5, 2.0),),
                ("no badge came out",) if at == 1 else (),
            )
            for at, walker in enumerate(queue)
        ]
        for gone, one in enumerate(walked, start=1):
            options.progress(gone, one)
        return Drill(walked, seconds=3.0)

    monkeypatch.setattr("ui.drill.run.run_drill", play)
    return calls


def test_a_size_that_is_none_is_told(tmp_path: Path) -> None:
    done = run("--size", "large", "--data", str(tmp_path))
    assert done.exit_code == 2
    assert "1080x1920" in done.output
    assert not list(tmp_path.iterdir())


def test_a_folder_that_holds_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"somebody's")
    done = run("--people", "1", "--data", str(tmp_path))
    assert done.exit_code != 0
    assert getattr(done.exception, "code", "") == "folder_in_use"
    assert (tmp_path / "store.db").read_bytes() == b"somebody's"


def test_a_rehearsal_that_is_there_is_used_and_the_report_written(
    tmp_path: Path, played: list[tuple[Path, int, Any]]
) -> None:
    yesterday = (datetime.now(UTC) - timedelta(days=1)).date()
    make_event(tmp_path / "data", delegates=60, seed=3, starts_on=yesterday)
    report = tmp_path / "report.json"
    done = run(
        *("--people", "3", "--size", "800x1280", "--data", str(tmp_path / "data"), "--json", str(report))
    )
    assert done.exit_code == 1
    [(folder, people, options)] = played
    assert (folder, people, options.size) == (tmp_path / "data", 3, (800, 1280))
    told = json.loads(report.read_text(encoding="utf-8"))
    assert (told["people"], told["right"], told["good"]) == (3, 2, False)
    assert "2 of 3 ended as they should" in done.output
    assert "2 wrong_code: no badge came out" in done.output
    assert "preview → badge" in done.output


def test_a_rehearsal_of_its_own_passes(played: list[tuple[Path, int, Any]]) -> None:
    assert run("--people", "1", "--delegates", "400").exit_code == 0
    [(folder, _, _)] = played
    assert not folder.exists()


def test_an_end_in_words() -> None:
    walker = Walker(1, Manner.QUICK, "en", None, (), End(Paper.UNREAD))
    assert Drill([Walked(walker, ())]).as_json()["walkers"][0]["end"] == "unread"
