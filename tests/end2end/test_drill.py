"""`kiosk drill self-service`: scripted people through the real window, and every end looked up in the store."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.rehearsal.walk import Manner


def drill(
    folder: Path, *options: str, timeout_s: int
) -> tuple[subprocess.CompletedProcess[str], dict[str, Any]]:
    """Run the drill and return how it ended and what it reports."""
    report = folder / "report.json"
    command = [sys.executable, "-m", "kiosk", "drill", "self-service", "--json", str(report), *options]
    done = subprocess.run(
        [*command, "--data", str(folder / "data"), "--screenshots", str(folder / "pictures")],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout_s,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
    )
    assert report.is_file(), done.stderr
    return done, json.loads(report.read_text(encoding="utf-8"))


def check(done: subprocess.CompletedProcess[str], told: dict[str, Any], people: int) -> None:
    trouble = [(one["place"], one["manner"], one["wrong"], one["leaks"]) for one in told["walkers"]]
    assert (told["right"], told["leaks"], told["wrong"]) == (people, 0, []), [
        one for one in trouble if one[2] or one[3]
    ]
    assert done.returncode == (0 if told["good"] else 1)
    assert "ended as they should" in done.stdout
    assert "Traceback" not in done.stderr


def test_six_people(tmp_path: Path) -> None:
    done, told = drill(tmp_path, "--people", "6", "--delegates", "400", "--speed", "100", timeout_s=240)
    check(done, told, 6)
    assert [one["manner"] for one in told["walkers"]] == [manner.value for manner in list(Manner)[:6]]
    assert told["without_help"] == {"done": 4, "of": 4}
    assert {step["to"] for step in told["steps"]} >= {"confirm", "factor", "preview", "badge", "welcome"}
    assert (tmp_path / "pictures" / "preview-1.png").stat().st_size > 10_000
    # Four went with a badge, and one lies in the tray.
    assert len(list((tmp_path / "data" / "badges").glob("*.pdf"))) == 5


@pytest.mark.slow
def test_two_hundred_people(tmp_path: Path) -> None:
    done, told = drill(tmp_path, timeout_s=2400)
    check(done, told, 200)
    assert {one["manner"] for one in told["walkers"]} == {manner.value for manner in Manner}
    assert told["machine_with_badge"]["median"] <= told["most_machine_median"]
