"""`kiosk report`: the shift report as a PDF, with the checkpoint of the signed record on it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.cli.supervising import caught_up, supervision
from kiosk.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.cli.opening import Records
    from kiosk.event.facts import Plain
    from kiosk.supervision.service import Word

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
    with_names: Annotated[
        bool, typer.Option("--with-names", help="Name people too; needs --reason and two people's word.")
    ] = False,
    reason: Annotated[
        str, typer.Option("--reason", help="Why names leave the store; goes into the log.")
    ] = "",
    operator: Annotated[str, typer.Option("--operator", help="Code of the operator who makes it.")] = "-",
    as_json: JsonOption = False,
) -> None:
    """Write the shift report: counts, charts, cases, overrides, operators, delegations, quorum, checkpoint.

    People stand there by their numbers unless --with-names is given.
    """
    with opened(data) as records:
        zone = ZoneInfo(records.event.timezone)
        since, until = _moment(begins, zone, "--from"), _moment(ends, zone, "--to")
        word = _word(records, reason) if with_names else None
        watcher = supervision(records, operator[:32] or "-")
        caught_up(watcher)
        made = watcher.shift_report(since, until, word=word)
        pdf = made.render()
        _write(out, pdf)
    if as_json:
        emit({"out": str(out), "bytes": len(pdf), "scans": made.scans, "log_size": made.log_size})
    else:
        say(f"{out}: {made.scans:,} scans, checkpoint over {made.log_size:,} entries")
        messages.print("Print it and keep it away from this machine.")


def _word(records: Records, reason: str) -> Word:
    """Return what uses up the word under which names may leave, and tells the log of it."""
    from kiosk.cli.export_word import authorised
    from kiosk.clock import SystemClock
    from kiosk.store import operators

    given = authorised(records, reason=reason)

    def spend(conn: Connection) -> Mapping[str, Plain]:
        if given.override is None:
            return given.body
        if not operators.use(conn, given.override, SystemClock().now()):
            raise BadInput(
                "override_needed",
                "The word of two people was used up or ran out meanwhile.",
                "Have one supervisor ask for it and another one grant it, then repeat this.",
            )
        return {**given.body, "override": given.override.bytes}

    return spend


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
