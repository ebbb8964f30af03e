"""`kiosk log`: show the signed record, verify it, take its checkpoint out, prove an entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say, tell_unreadable
from kiosk.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from uuid import UUID

    from sqlalchemy import Connection

    from kiosk.scanlog import LoggedFact, Report

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_MAX_FILE_BYTES = 64 * 1024
_PAGE = 500


@app.command()
def show(
    *,
    data: DataOption = None,
    last: Annotated[int, typer.Option("--last", min=1, help="How many entries, the newest.")] = 20,
    as_json: JsonOption = False,
) -> None:
    """Show the newest entries, oldest of them first. People appear by number; names are not in the log.

    Entries that cannot be read are named at the end, and the exit status is 1.
    """
    from kiosk.scanlog import readable_entries
    from kiosk.store.log import count_rows
    from kiosk.store.people import delegate_cards

    with opened(data) as records, records.store.read() as conn:
        zone = ZoneInfo(records.event.timezone)
        size = count_rows(conn)
        unreadable: list[int] = []
        for begin in range(max(size - last, 0), size, _PAGE):
            page, bad = readable_entries(conn, begin, min(begin + _PAGE, size))
            unreadable += bad
            if as_json:
                for entry in page:
                    emit(_as_json(entry))
                continue
            ids = {entry.fact.delegate_id for entry in page} - {None}
            cards = delegate_cards(conn, [one for one in ids if one is not None])
            numbers = {one: card.delegate.number for one, card in cards.items()}
            for entry in page:
                say(_line(entry, numbers, zone))
    tell_unreadable(unreadable, "are left out")


@app.command()
def verify(
    *,
    data: DataOption = None,
    checkpoint: Annotated[
        list[Path] | None,
        typer.Option(
            "--checkpoint", help="A checkpoint kept outside this store; may be given several times."
        ),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Check every entry, hash and signature; exit status 1 when anything is wrong.

    Give a checkpoint that was kept elsewhere (on paper, at the registry, at another station) to be sure that
    the end was not cut off.
    """
    from rich.progress import Progress

    from kiosk.scanlog import audit
    from kiosk.store.log import count_rows

    outside = [_text_of(path) for path in checkpoint or ()]
    with opened(data) as records, records.store.read() as conn:
        keys = records.log_keys(conn)
        with Progress(console=messages, transient=True, disable=not messages.is_terminal) as bar:
            task = bar.add_task("Reading the log", total=count_rows(conn))
            report = audit(
                conn,
                records.origin,
                keys,
                outside,
                progress=lambda size: bar.update(task, completed=size),
            )
    if as_json:
        emit(_report_as_json(report, keys))
    else:
        for line in _told(report, keys, given=bool(outside)):
            say(line)
    raise typer.Exit(0 if report.ok else 1)


@app.command()
def checkpoint(
    *,
    data: DataOption = None,
    qr: Annotated[
        Path | None, typer.Option("--qr", help="Write it as a QR code too, to this PNG file.", dir_okay=False)
    ] = None,
    seen_by: Annotated[
        str, typer.Option("--seen-by", help="Who keeps it: paper, the registry, a station's code.")
    ] = "paper",
) -> None:
    """Print the signed checkpoint of the log, to be kept outside this machine, and remember that it left."""
    from kiosk.cli.qr_file import write_qr
    from kiosk.clock import SystemClock

    with opened(data) as records, records.store.write() as conn:
        note = records.log.export_checkpoint(conn, seen_by[:60], SystemClock().now())
        if qr is not None:
            write_qr(note, qr)
    say(note.removesuffix("\n"))


@app.command()
def prove(
    entry: Annotated[
        str, typer.Argument(help="Number of the entry, as `kiosk log show` has it, or the fact's id.")
    ],
    *,
    data: DataOption = None,
) -> None:
    """Print a proof that an entry is in the log, as a text that anyone can check (C2SP tlog-proof)."""
    with opened(data) as records, records.store.read() as conn:
        proof = records.log.prove_inclusion(conn, _index(conn, entry))
    say(str(proof).removesuffix("\n"))


def _index(conn: Connection, entry: str) -> int:
    from uuid import UUID

    from kiosk.store.log import index_of

    if entry.isascii() and entry.isdigit() and len(entry) <= 18:
        return int(entry)
    try:
        index = index_of(conn, UUID(entry))
    except ValueError:
        index = None
    if index is None:
        raise BadInput(
            "no_such_entry",
            "The scan log has no such entry.",
            "Take the number or the id that `kiosk log show --json` prints.",
        )
    return index


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            text = file.read(_MAX_FILE_BYTES).decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise EnvironmentFault(
            "checkpoint_unreadable",
            f"The checkpoint file {path} cannot be read: {error.strerror}.",
            "Name a file that holds the text that `kiosk log checkpoint` printed.",
        ) from error
    # Editors and mail change line ends and drop or add a last one; no note's text holds any of that.
    return text.replace("\r\n", "\n").strip("\n") + "\n"


def _as_json(entry: LoggedFact) -> dict[str, Any]:
    fact = entry.fact
    return {
        "index": entry.index,
        "id": str(fact.id),
        "kind": fact.kind.value,
        "at": fact.at.isoformat(),
        "station": fact.station,
        "operator": fact.operator,
        "delegate": None if fact.delegate_id is None else str(fact.delegate_id),
        "outcome": None if fact.outcome is None else fact.outcome.value,
        "reasons": [reason.value for reason in fact.reasons],
        "code_hash": _plain(fact.code_hash),
        "body": {key: _plain(value) for key, value in fact.body.items()},
    }


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else value


def _line(entry: LoggedFact, numbers: Mapping[UUID, int], zone: ZoneInfo) -> str:
    fact = entry.fact
    parts = [f"{entry.index:>7}", f"{fact.at.astimezone(zone):%Y-%m-%d %H:%M:%S}", f"{fact.station:<10}"]
    parts.append(f"{fact.outcome.value if fact.outcome else fact.kind.value:<8}")
    if fact.delegate_id is not None:
        known = numbers.get(fact.delegate_id)
        parts.append(f"no. {known}" if known is not None else f"person {str(fact.delegate_id)[:8]}")
    if fact.reasons:
        parts.append(", ".join(reason.value for reason in fact.reasons))
    parts += [f"{key}={_short(value)}" for key, value in fact.body.items()]
    if fact.operator != "-":
        parts.append(f"by {fact.operator}")
    return _printable("  ".join(parts))


def _short(value: object) -> str:
    return value.hex()[:16] if isinstance(value, bytes) else str(value)


def _printable(text: str) -> str:
    return text if text.isprintable() else ascii(text)[1:-1]


def _report_as_json(report: Report, keys: Mapping[bytes, str]) -> dict[str, Any]:
    def listed(problems: Iterable[Any]) -> list[dict[str, Any]]:
        return [{"code": p.code, "index": p.index, "message": p.message} for p in problems]

    return {
        "ok": report.ok,
        "size": report.size,
        "root": report.root.hex(),
        "first_bad": report.first_bad,
        "confirmed": report.confirmed,
        "exported": report.exported,
        "signed_by": None if report.signed_by is None else keys.get(report.signed_by),
        "problems": listed(report.problems),
        "more": report.more,
        "remarks": listed(report.remarks),
    }


def _told(report: Report, keys: Mapping[bytes, str], *, given: bool) -> list[str]:
    """Return the report in plain words."""
    size = f"{report.size:,} {'entry' if report.size == 1 else 'entries'}"
    if report.ok:
        by = (
            ""
            if report.signed_by is None
            else f", last signed by {keys.get(report.signed_by, 'this station')}"
        )
        lines = [f"✔ The log is whole: {size}{by}."]
    else:
        lines = [
            f"✘ The log is damaged or was tampered with ({size} here).",
            "  No single entry can be named."
            if report.first_bad is None
            else f"  The first bad entry is {report.first_bad}; trust nothing from there on.",
        ]
        lines += [f"  - {problem.message}" for problem in report.problems]
        if report.more:
            lines.append(f"  - and {report.more} more.")
        lines.append("  Keep this data folder as it is, and call the supervisor.")
    if given:
        lines.append(f"  Checkpoints from outside confirm the first {report.confirmed:,} entries.")
    else:
        lines.append(
            "  No checkpoint from outside was given (--checkpoint), so a cut-off end would not show."
        )
    lines.append(
        f"  The last checkpoint that left this store and still agrees covers the first {report.exported:,}; "
        "entries after it are only as safe as this machine's key files."
    )
    lines += [f"  Note: {remark.message}" for remark in report.remarks]
    return lines
