"""`kiosk doctor`: what works on this machine and what does not, each with what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import typer

from kiosk.cli.doctor.finding import Check, Finding, Level, examine
from kiosk.cli.output import DataOption, JsonOption, emit
from kiosk.config import data_folder

app = typer.Typer(rich_markup_mode=None)

_SIGNS = {
    Level.OK: "[green]✔[/]",
    Level.NOTE: "[yellow]![/]",
    Level.WRONG: "[red]✘[/]",
    Level.FATAL: "[bold red]✘[/]",
}


@app.command()
def doctor(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Look at this machine and the data folder; exit status 0 well, 1 something is wrong, 2 it cannot run."""
    worst = Level.OK
    for finding in findings(data_folder(data)):
        if as_json:
            emit(asdict(finding))
        else:
            _show(finding)
        worst = max(worst, finding.level, key=list(Level).index)
    raise typer.Exit({Level.WRONG: 1, Level.FATAL: 2}.get(worst, 0))


def findings(folder: Path) -> Iterator[Finding]:
    """Yield what is found, one look after another; no look keeps another from being taken."""
    for part, check in _checks(folder):
        yield from examine(part, check)


def _checks(folder: Path) -> Iterator[tuple[str, Check]]:
    from kiosk.cli.doctor import data, devices, machine
    from kiosk.clock import SystemClock

    yield "python", machine.python
    yield "database", machine.database
    yield "window", machine.window
    yield "reader", machine.eyes
    yield "files", machine.shipped_files
    yield "camera", devices.cameras
    yield "printer", devices.printers
    yield "screen", machine.screen
    yield "disk", lambda: devices.disk(folder)
    yield "clock", lambda: devices.clock(SystemClock().now())
    yield "data", lambda: data.folder_state(folder, SystemClock().now())


def _show(finding: Finding) -> None:
    from rich.console import Console
    from rich.markup import escape

    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{_SIGNS[finding.level]} {finding.part:<9} {escape(finding.found)}")
    if finding.remedy:
        console.print(f"  {'':<9} → {escape(finding.remedy)}", style="dim")
