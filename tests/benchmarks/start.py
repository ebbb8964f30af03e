"""The desk's window: how soon it shows what the camera sees, how soon a verdict, and what it keeps.

Every figure comes from fresh processes, their bytecode made by an untimed run before, drawn in software without a screen; the two windows of the
first row take turns, so that whatever else the machine does falls on both.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

from kiosk.cli.bench import Options, Row

_CHILD = Path(__file__).with_name("_desk_child.py")
_LIMIT_S = 600
_FRAME_MS = 33.0
_START_RATIO = 2.5
_GROWTH_MB = 16.0
PICTURES = "KIOSK_BENCH_PICTURES"
"""Environment variable: so many pictures for the memory row; 108000 are an hour at 30 a second."""


def run(options: Options) -> Iterator[Row]:
    """Yield start, verdict on screen, and growth of memory."""
    with tempfile.TemporaryDirectory(prefix="kiosk-start-") as folder:
        data = Path(folder) / "data"
        video = _staged(data, people=4 if options.quick else 14)
        yield from _start(data, video, turns=3 if options.quick else 11)
        yield from _verdicts(data, video)
        pictures = int(os.environ.get(PICTURES) or (600 if options.quick else 3000))
        yield _memory(data, video, pictures)


def _staged(data: Path, people: int) -> Path:
    from kiosk.rehearsal.staging import find_or_make, stage

    rehearsal = find_or_make(data, delegates=300, seed=2026, starts_on=None, today=datetime.now(UTC).date())
    return stage(rehearsal, people).film.video


def _start(data: Path, video: Path, turns: int) -> Iterator[Row]:
    desks, bare, empties, ready = [], [], [], []
    _child("empty")
    _child("live", data, video)
    for _ in range(turns):
        empties.append(_since_start("empty")["first"])
        found = _since_start("live", data, video)
        desks.append(found["first"])
        bare.append(found["bare"])
        ready.append(found["ready"])
    floor = median(empties)
    ratio = median(desk / empty for desk, empty in zip(desks, empties, strict=True))
    yield Row("empty QML window, first frame", floor * 1000, "ms")
    yield Row(
        "desk window with live view, first frame",
        median(desks) * 1000,
        "ms",
        against="an empty QML window, turn about",
        ratio=ratio,
        goal=f"< {_START_RATIO}",
        holds=ratio < _START_RATIO,
    )
    for name, times in (("first frame of all", bare), ("desk open behind it", ready)):
        yield Row(f"desk window, {name}", median(times) * 1000, "ms", ratio=median(times) / floor)


def _verdicts(data: Path, video: Path) -> Iterator[Row]:
    found = _child("verdicts", data, video)
    times = sorted(found["total_ms"])
    names = ("read", "decide and log", "hand over", "paint")
    for name, part in zip(names, zip(*found["parts_ms"], strict=True), strict=True):
        yield Row(f"verdict: {name}, median", median(part), "ms")
    yield Row("pictures drawn a second meanwhile", found["pictures_per_s"], "1/s")
    yield Row(f"frame to verdict on screen, median of {len(times)}", median(times), "ms")
    late = times[min(len(times) - 1, round(0.95 * (len(times) - 1)))]
    yield Row(
        "frame to verdict on screen, p95",
        late,
        "ms",
        against="one frame at 30 a second",
        ratio=late / _FRAME_MS,
        goal=f"<= {_FRAME_MS:.0f} ms",
        holds=late <= _FRAME_MS,
    )


def _memory(data: Path, video: Path, pictures: int) -> Row:
    found = _child("memory", data, video, pictures)
    growth = found["after_mb"] - found["before_mb"]
    return Row(
        f"memory grown over {pictures} pictures ({found['verdicts']} verdicts)",
        growth,
        "MB",
        against=f"{found['before_mb']:.0f} MB after the first 300",
        ratio=found["after_mb"] / found["before_mb"],
        goal=f"<= {_GROWTH_MB:.0f} MB",
        holds=growth <= _GROWTH_MB,
    )


def _since_start(*arguments: object) -> dict[str, float]:
    begun = time.monotonic()
    return {name: moment - begun for name, moment in _child(*arguments).items()}


def _child(*arguments: object) -> dict[str, Any]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    # A program that was started before has its bytecode, whatever the shell around this says of writing any.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "kiosk-bench-bytecode")
    done = subprocess.run(
        [sys.executable, str(_CHILD), *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        env=environment,
        check=False,
    )
    if done.returncode != 0 or not done.stdout.strip():
        raise RuntimeError(f"{arguments[0]} ended with {done.returncode}: {done.stderr[-2000:]}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found
