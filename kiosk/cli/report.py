"""`kiosk report`: the shift report as a PDF, with the checkpoint of the signed record on it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.cli.supervising import caught_up, supervision
from kiosk.errors import BadInput
from kiosk.event.names import LANGUAGES

if TYPE_CHECKING:
    from kiosk.cli.opening import Records
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
    language: Annotated[
        str, typer.Option("--language", help="en, fr, es or ar; Arabic is read from the right.")
    ] = "en",
    operator: Annotated[str, typer.Option("--operator", help="Code of the operator who makes it.")] = "-",
    as_json: JsonOption = False,
) -> None:
    """Write the shift report: counts, charts, cases, overrides, operators, delegations, quorum, checkpoint.

    People stand there by their numbers unless --with-names is given.
    """
    from kiosk.exchange.new_file import write_file

    if language not in LANGUAGES:
        raise typer.BadParameter(
            f"{language!r} is not one of: {', '.join(LANGUAGES)}.", param_hint="--language"
        )
    with opened(data) as records:
        zone = ZoneInfo(records.event.timezone)
        since, until = _moment(begins, zone, "--from"), _moment(ends, zone, "--to")
        word = _word(records, reason) if with_names else None
        watcher = supervision(records, operator[:32] or "-")
        caught_up(watcher)
        made = watcher.shift_report(since, until, word=word)
        pdf = made.render(language)
        write_file(out, lambda stream: stream.write(pdf), lambda _: None)
    if as_json:
        emit({"out": str(out), "bytes": len(pdf), "scans": made.scans, "log_size": made.log_size})
    else:
        say(f"{out}: {made.scans:,} scans, checkpoint over {made.log_size:,} entries")
        messages.print("Print it and keep it away from this machine.")


def _word(records: Records, reason: str) -> Word:
    """Return what uses up the word under which names may leave, and tells the log of it."""
    from kiosk.cli.export_word import authorised
    from kiosk.clock import SystemClock

    given = authorised(records, reason=reason)

    return lambda conn: given.spend(conn, SystemClock().now())


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
