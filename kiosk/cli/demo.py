"""`kiosk demo`: a whole made-up event, and a queue of people before the desk's camera."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.config import data_folder

if TYPE_CHECKING:
    from kiosk.rehearsal.event import Rehearsal
    from kiosk.rehearsal.staging import Staging

app = typer.Typer(rich_markup_mode=None)

BADGES = "badges"


@app.command()
def demo(
    *,
    data: DataOption = None,
    delegates: Annotated[int, typer.Option(min=1, max=250_000, help="How many people to make up.")] = 2500,
    people: Annotated[
        int, typer.Option("--people-in-queue", min=1, max=2000, help="How many of them come to the desk.")
    ] = 12,
    seed: Annotated[int, typer.Option(help="The same seed makes the same people.")] = 2026,
    starts_on: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="First day of the event (default: so that it is on today)."),
    ] = None,
    headless: Annotated[
        bool, typer.Option("--headless", help="Check the queue in without a window.")
    ] = False,
    make_only: Annotated[bool, typer.Option("--make-only", help="Make everything, play nothing.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Make a rehearsal event with letters and camera footage, and play it; exit status 1 on a wrong verdict.

    A folder that holds the same rehearsal already is used again, with the next people in the queue.
    """
    from kiosk.rehearsal.staging import write_summary

    staging = make(
        data_folder(data), delegates, people, seed, None if starts_on is None else starts_on.date()
    )
    told = write_summary(staging)
    if headless and not make_only:
        told = write_summary(staging, play(staging))
    if as_json:
        emit({"data": str(staging.folder), **told})
    else:
        say((staging.folder / "summary.txt").read_text(encoding="utf-8"))
        say(f"All of it is in {staging.folder}")
        if not headless or make_only:
            say(f"Play it: kiosk desk --data {staging.folder} --camera file:{staging.film.video}")
    raise typer.Exit(0 if told.get("right", len(staging.queue)) == len(staging.queue) else 1)


def make(folder: Path, delegates: int, people: int, seed: int, starts_on: date | None) -> Staging:
    """Make or find the event in `folder` and stage a queue of `people`, showing progress."""
    from rich.progress import Progress

    from kiosk.rehearsal.staging import find_or_make, stage

    if not messages.is_terminal:
        messages.print(f"Making up {delegates} delegates, then filming {people} of them in the queue …")
    with Progress(console=messages, disable=not messages.is_terminal, transient=True) as bar:
        making = bar.add_task(f"Making up {delegates} delegates", total=None)
        rehearsal: Rehearsal = find_or_make(
            folder, delegates=delegates, seed=seed, starts_on=starts_on, today=datetime.now(UTC).date()
        )
        bar.remove_task(making)
        filming = bar.add_task("Filming the queue", total=None)
        return stage(rehearsal, people, lambda done, total: bar.update(filming, completed=done, total=total))


def play(staging: Staging) -> list[dict[str, Any]]:
    """Play the footage through the desk without a window and return what it said of each person."""
    from kiosk.cli import check_in

    source = f"file:{staging.film.video}"
    return [record.as_json() for record in check_in.play(staging.folder, source, staging.folder / BADGES)]
