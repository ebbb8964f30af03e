"""What the commands print: results on standard output, everything else on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer
from rich.console import Console

from kiosk.errors import KioskError

DataOption = Annotated[
    Path | None,
    typer.Option("--data", envvar="KIOSK_DATA", help="Where everything is kept.", file_okay=False),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for programs, one object a line.")]

T = TypeVar("T")
_NAMED = 10

messages = Console(stderr=True, highlight=False)


def emit(value: Mapping[str, Any]) -> None:
    """Print one JSON object as one line and flush it, so that a reading program sees it at once."""
    sys.stdout.write(json.dumps(value, ensure_ascii=False, default=str) + "\n")
    sys.stdout.flush()


def say(text: str) -> None:
    """Print one line of a result for a person."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def fail(error: KioskError) -> int:
    """Print an expected error with its remedy and return the exit status for it."""
    messages.print(f"[bold red]✘[/] {_plain(error.message)}")
    if error.remedy:
        messages.print(f"  {_plain(error.remedy)}")
    return 2


def tell_unreadable(entries: Sequence[int], what: str) -> None:
    """Say which entries of the log cannot be read, and end with exit status 1; does nothing where there are none.

    Args:
        what: What that means for the result, as the sentence's end: "are not among them".
    """
    if not entries:
        return
    more = f" and {len(entries) - _NAMED} more" if len(entries) > _NAMED else ""
    messages.print(
        f"✘ Entries that cannot be read {what}: {', '.join(map(str, entries[:_NAMED]))}{more}.", markup=False
    )
    messages.print("  Call the supervisor and run `kiosk log verify`.", markup=False)
    raise typer.Exit(1)


def _plain(text: str) -> str:
    return text.replace("[", r"\[")


def track(items: Iterable[T], label: str, total: int | None = None) -> Iterator[T]:
    """Yield `items` with a progress bar on standard error where that is a terminal."""
    from rich.progress import track as rich_track

    yield from rich_track(
        items, description=label, total=total, console=messages, disable=not messages.is_terminal
    )
