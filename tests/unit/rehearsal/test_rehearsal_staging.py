"""The staged rehearsal, its summary, and the command that makes it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kiosk.cli import app
from kiosk.errors import BadInput
from kiosk.rehearsal.cases import Case
from kiosk.rehearsal.event import make_event
from kiosk.rehearsal.staging import Staging, compare, readable, stage, write_summary


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Staging:
    return stage(make_event(tmp_path_factory.mktemp("staged") / "data", delegates=30, seed=2), 3)


def _said(staging: Staging) -> list[dict[str, Any]]:
    return [
        {
            "frame": span.in_view + 4,
            "verdict": item.outcome.value,
            "reasons": [item.reason.value],
            "badge": "badges/1.pdf" if item.badge else None,
        }
        for item, span in zip(staging.queue, staging.spans, strict=True)
    ]


def test_everything_lies_in_the_folder(staged: Staging) -> None:
    told = write_summary(staged)
    assert [item.case for item in staged.queue] == [Case.GOOD, Case.GOOD, Case.REVOKED]
    assert staged.film.video == staged.folder / "footage.mp4"
    assert {path.stem for path in staged.letters} == {str(item.number) for item in staged.queue}
    assert json.loads((staged.folder / "summary.json").read_text()) == told
    assert told["delegates"] == 30
    assert told["delegations"] == 196
    assert "right" not in told
    text = (staged.folder / "summary.txt").read_text(encoding="utf-8")
    assert "refuse revoked" in text
    takes = json.loads(staged.film.timeline.read_text(encoding="utf-8"))["takes"]
    assert [take["expected"] for take in takes] == ["admit", "admit", "refuse"]


def test_neither_names_nor_codes_are_told(staged: Staging) -> None:
    write_summary(staged, _said(staged))
    names = {m.delegate.name.family for m in staged.rehearsal.members if len(m.delegate.name.family) > 3}
    for path in [*staged.folder.glob("summary.*"), staged.film.timeline, staged.folder / "rehearsal.json"]:
        text = path.read_text(encoding="utf-8")
        assert "AK1:" not in text
        assert not any(name in text for name in names)


def test_a_desk_that_is_right_is_called_right(staged: Staging) -> None:
    told = write_summary(staged, _said(staged))
    assert told["right"] == 3
    assert told["badges"] == 2
    assert "3 of 3 verdicts right, 2 badges made" in readable(told)


@pytest.mark.parametrize(
    ("place", "change"),
    [
        (0, {"verdict": "refer"}),
        (1, {"reasons": ["check_in_resumed"]}),
        (1, {"badge": None}),
        (2, {"badge": "badges/2.pdf"}),
        (2, {"frame": 1}),
        (2, {"frame": 10**6}),
    ],
)
def test_a_desk_that_is_wrong_is_called_wrong(staged: Staging, place: int, change: dict[str, Any]) -> None:
    said = _said(staged)
    said[place] |= change
    entries = compare(staged, said)
    assert [entry["right"] for entry in entries] == [number != place for number in range(3)]
    told = write_summary(staged, said)
    assert told["right"] == 2
    assert "WRONG" in readable(told)


def test_the_command_makes_finds_again_and_refuses(tmp_path: Path) -> None:
    run = CliRunner()
    call = ["demo", "--data", str(tmp_path), "--delegates", "5", "--people-in-queue", "1", "--make-only"]
    first = run.invoke(app, [*call, "--json"])
    assert first.exit_code == 0, first.output
    told = json.loads(first.stdout)
    assert (told["delegates"], len(told["queue"]), told["made_now"]) == (5, 1, True)
    again = run.invoke(app, call)
    assert again.exit_code == 0
    assert "found in" in again.stdout
    assert str(tmp_path) in again.stdout
    other = run.invoke(app, [*call, "--seed", "9"])
    assert isinstance(other.exception, BadInput)
    assert other.exception.code == "rehearsal_other"


@pytest.mark.slow
def test_the_command_plays_the_whole_path_twice(tmp_path: Path) -> None:
    run = CliRunner()
    call = ["demo", "--data", str(tmp_path), "--delegates", "60", "--headless", "--json", "--people-in-queue"]
    badges = 0
    for people in ("12", "3"):
        played = run.invoke(app, [*call, people])
        told = json.loads(played.stdout)
        assert [entry for entry in told["queue"] if not entry["right"]] == []
        assert played.exit_code == 0
        badges += told["badges"]
    assert len(list((tmp_path / "badges").rglob("*.pdf"))) == badges
