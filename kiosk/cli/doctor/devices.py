"""What is plugged in, and the machine's own disk and clock."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from kiosk.cli.doctor.finding import Finding, Level

_GIB = 1024**3
_BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No honest clock of a machine that runs this version shows an earlier time."""


def cameras() -> Iterable[Finding]:
    """Look which cameras the system names."""
    from kiosk.vision import list_cameras

    found = list_cameras()
    if not found:
        return [
            Finding(
                "camera",
                Level.NOTE,
                "No camera.",
                "Plug one in; it is found by itself. A hand scanner and typed codes work without.",
            )
        ]
    return [Finding("camera", Level.OK, f"{camera.number}: {camera.name}") for camera in found]


def printers() -> Iterable[Finding]:
    """Look which printers the system knows."""
    from kiosk.printing import printers as known

    names = known()
    if not names:
        return [
            Finding(
                "printer",
                Level.NOTE,
                "No printer is set up on this machine.",
                "Set one up in the system, or let badges go to a folder (printer.target in settings.toml).",
            )
        ]
    return [Finding("printer", Level.OK, name) for name in names]


def disk(folder: Path) -> Iterable[Finding]:
    """Look how much room is left where the data folder is or will be."""
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    found = f"{free / _GIB:.1f} GiB free for {folder}"
    if free < _GIB:
        return [Finding("disk", Level.WRONG, found, "Make room before the day begins: 5 GiB at least.")]
    if free < 5 * _GIB:
        return [Finding("disk", Level.NOTE, found, "Make room: 5 GiB are wanted for a large event.")]
    return [Finding("disk", Level.OK, found)]


def clock(now: datetime) -> Iterable[Finding]:
    """Look whether the clock can be right, and whether the system says that it is kept by a time server."""
    found = f"{now:%Y-%m-%d %H:%M:%S} UTC"
    if now < _BUILT:
        yield Finding(
            "clock",
            Level.WRONG,
            f"The clock shows {found}, before this version was made.",
            "Set the clock: credentials are judged by it.",
        )
    elif _synchronised() is False:
        yield Finding(
            "clock",
            Level.NOTE,
            f"{found}; not kept by a time server.",
            "Compare it with another clock: credentials are judged by it.",
        )
    else:
        yield Finding("clock", Level.OK, found)


def _synchronised() -> bool | None:
    tool = shutil.which("timedatectl")
    if tool is None:
        return None
    asked = subprocess.run(  # noqa: S603 - the system's own tool, found on the path
        [tool, "show", "--property=NTPSynchronized", "--value"],
        capture_output=True,
        text=True,
        timeout=10,
        check=False,
    )
    return {"yes": True, "no": False}.get(asked.stdout.strip())
