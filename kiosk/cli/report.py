"""`kiosk report`: the shift report as a PDF, with the checkpoint of the signed record on it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.cli.supervising import caught_up, supervision
from kiosk.errors import BadInput, EnvironmentFault

app = typer.Typer(rich_markup_mode=None, add_completion=False)


@app.command()
def report(
    *,
    data: DataOption = None,
    out: Annotated[Path, typer.Option("--out", help="The PDF file to write.", dir_okay=False)],
    begins: Annotated[
        str, typer.Option("--from", help="YYYY-MM-DD[THH:MM] in the event's time zone; today by default.")
    ] = "",
    ends: Annotated[str, typer.Option("--to", help="Likewise; now by default.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Write the shift report: counts, charts, cases, overrides, operators, delegations, quorum, checkpoint."""
    with opened(data) as records:
        zone = ZoneInfo(records.event.timezone)
        since, until = _moment(begins, zone, "--from"), _moment(ends, zone, "--to")
        watcher = supervision(records)
        caught_up(watcher)
        made = watcher.shift_report(since, until)
        pdf = made.render()
        _write(out, pdf)
    if as_json:
        emit({"out": str(out), "bytes": len(pdf), "scans": made.scans, "log_size": made.log_size})
    else:
        say(f"{out}: {made.scans:,} scans, checkpoint over {made.log_size:,} entries")
        messages.print("Print it and keep it away from this machine.")


def _moment(text: str, zone: ZoneInfo, option: str) -> datetime | None:
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(
            "bad_moment",
            f"{option} {text[:40]!r} is no date.",
            "Write it like 2026-11-24 or 2026-11-24T09:00.",
        ) from error
    return (moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)).astimezone(UTC)


def _write(path: Path, data: bytes) -> None:
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        part.replace(path)
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The report {path} cannot be written: {error.strerror}.",
            "Name a file in a folder that you may write to.",
        ) from error
