"""`kiosk drill NAME`: scripted people through a station's real window, and a report of what they met."""

from __future__ import annotations

import json
import re
import tempfile
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.output import messages, say

if TYPE_CHECKING:
    from kiosk.rehearsal.drill_report import Drill, Walked
    from kiosk.rehearsal.event import Rehearsal

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True)

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")
_MARGIN = 4


@app.callback()
def _group() -> None:
    """Let scripted people work a station's real window, and report what they met."""


@app.command("self-service")
def self_service(  # noqa: PLR0917 - Typer reads them by name
    people: Annotated[int, typer.Option(min=1, max=2000, help="How many delegates come.")] = 200,
    seed: Annotated[int, typer.Option(help="The same seed makes the same people.")] = 2026,
    delegates: Annotated[
        int, typer.Option(min=400, max=250_000, help="Size of the rehearsal that is made.")
    ] = 1500,
    speed: Annotated[
        float, typer.Option(min=1.0, max=1000.0, help="By so much people think more quickly.")
    ] = 25.0,
    size: Annotated[str, typer.Option(help="Size of the window in pixels.")] = "1080x1920",
    data: Annotated[
        Path | None,
        typer.Option(
            "--data", file_okay=False, help="Folder of the rehearsal; one that passes when not given."
        ),
    ] = None,
    to: Annotated[Path | None, typer.Option("--json", dir_okay=False, help="Write the report there.")] = None,
    screenshots: Annotated[
        Path | None, typer.Option(file_okay=False, help="Keep the first two pictures of each page there.")
    ] = None,
) -> None:
    """Let delegates check themselves in: quick, slow, lost, refused, leaving; exit status 1 unless all is right.

    All is right when everybody ended as they should, nothing of anybody was shown or found that may not be, and
    the machine kept delegates waiting no longer than 6 s at the median.
    """
    found = _SIZE.fullmatch(size)
    if found is None:
        raise typer.BadParameter(f"{size!r} is not a size such as 1080x1920.", param_hint="--size")
    with ExitStack() as stack:
        folder = data or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="kiosk-drill-")))
        from kiosk.rehearsal.walkers import walkers

        queue = walkers(_rehearsal(folder, max(delegates, people * _MARGIN), seed), people, seed)
        from ui.drill.run import DrillOptions, run_drill

        options = DrillOptions(
            size=(int(found[1]), int(found[2])), speed=speed, screenshots=screenshots, progress=_tell(people)
        )
        drill = run_drill(folder, queue, options)
    told = drill.as_json()
    if to is not None:
        to.write_text(json.dumps(told, indent=1) + "\n", encoding="utf-8")
    _print(drill, told)
    raise typer.Exit(0 if drill.good else 1)


def _rehearsal(folder: Path, delegates: int, seed: int) -> Rehearsal:
    from kiosk.rehearsal.event import read_record
    from kiosk.rehearsal.staging import find_or_make

    record = read_record(folder)
    size, own = (delegates, seed) if record is None else (record.delegates, record.seed)
    messages.print(f"Making up {size} delegates …" if record is None else f"Opening {folder} …")
    return find_or_make(folder, delegates=size, seed=own, starts_on=None, today=datetime.now(UTC).date())


def _tell(people: int) -> Any:
    def tell(gone: int, walked: Walked) -> None:
        trouble = "; ".join((*walked.wrong, *walked.leaks))
        if trouble or gone % 10 == 0 or gone == people:
            mark = "✘" if trouble else "✓"
            line = f"{mark} {gone}/{people} {walked.walker.manner} {walked.machine_s:.1f} s {trouble}"
            messages.print(line.rstrip(), markup=False)

    return tell


def _print(drill: Drill, told: dict[str, Any]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("step", "times", "machine median", "p95", "person median", "p95", box=None)
    for at, then, machine, person in drill.steps():
        table.add_row(
            f"{at} → {then}",
            str(machine.count),
            *(f"{one:.2f}" for one in (machine.median, machine.p95, person.median, person.p95)),
        )
    for name, key in (("in all", "machine"), ("with a badge", "machine_with_badge")):
        spread = told[key]
        table.add_row(name, str(spread["count"]), f"{spread['median']:.2f}", f"{spread['p95']:.2f}")
    Console(highlight=False).print(table)
    alone, may = drill.alone()
    say(f"{drill.right} of {len(drill.walked)} ended as they should; {alone} of {may} without help")
    for one in drill.walked:
        for text in (*one.wrong, *(f"leak: {leak}" for leak in one.leaks)):
            say(f"  {one.walker.place} {one.walker.manner}: {text}")
    for text in (*drill.wrong, *drill.leaks):
        say(f"  {text}")
    say(f"{drill.leaked} leaks; played in {drill.seconds:.0f} s")
