"""`kiosk case`: what a supervisor must look at, opened by rule and closed with a reason."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.cli.supervising import caught_up, caught_up_or_told, supervision
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.event.cases import Case
    from kiosk.supervision.service import Supervision

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_CaseId = Annotated[str, typer.Argument(help="The case's id, or the beginning of it.")]
_PAGE = 500


@app.command("list")
def list_cases(
    *,
    data: DataOption = None,
    closed: Annotated[bool, typer.Option("--all", help="The closed ones too.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Read the log to its end and list the cases that are open; those with the newest entry first.

    Exit status 2 where the log could not be read to its end: the list is as it was known before.
    """
    with opened(data) as records:
        watcher, zone = supervision(records), ZoneInfo(records.event.timezone)
        whole = caught_up_or_told(watcher)
        found = watcher.cases(closed=closed)
        for one in found:
            if as_json:
                emit(_as_json(one))
            else:
                say(_line(one, zone))
        if not found and not as_json and whole:
            say("No case is open." if not closed else "There never was a case.")
    raise typer.Exit(0 if whole else 2)


@app.command()
def show(case_id: _CaseId, *, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Show a case and the scans behind it. People appear by number; names are on the console only."""
    with opened(data) as records:
        watcher, zone = supervision(records), ZoneInfo(records.event.timezone)
        caught_up(watcher)
        one = _found(watcher, case_id)
        if as_json:
            emit(_as_json(one))
        else:
            say(_line(one, zone))
        before = None
        while True:
            page = watcher.page(watcher.behind(one), before_index=before, limit=_PAGE)
            for row in page.rows:
                if as_json:
                    emit({"index": row.index, "at": row.at.isoformat(), "station": row.station,
                          "operator": row.operator, "outcome": row.outcome.value, "reason": row.reason.value,
                          "number": row.number})  # fmt: skip
                else:
                    who = "" if row.number is None else f"  no. {row.number}"
                    say(
                        f"{row.index:>9}  {row.at.astimezone(zone):%Y-%m-%d %H:%M:%S}  {row.station:<12}"
                        f"{row.outcome.value:<7}{row.reason.value}{who}"
                    )
            if not page.more:
                break
            before = page.reached


@app.command()
def close(
    case_id: _CaseId,
    *,
    data: DataOption = None,
    because: Annotated[str, typer.Option("--because", help="What was found, at most 200 characters.")],
    operator: Annotated[str, typer.Option("--operator", help="Code of the operator who closes it.")],
) -> None:
    """Close a case with a reason; both go into the signed record (the reason as its SHA-256)."""
    with opened(data) as records:
        _known(records.store, operator)
        watcher = supervision(records, operator)
        done = watcher.close(_found(watcher, case_id).id, because)
    say(f"closed {done.id}: {done.kind.value.replace('_', ' ')}, {done.subject}")


@app.command()
def rebuild(*, data: DataOption = None) -> None:
    """Make the rows for review anew from the log; cases stay. Stations may go on working meanwhile."""
    from rich.progress import Progress

    with opened(data) as records:
        watcher = supervision(records)
        with Progress(console=messages, transient=True, disable=not messages.is_terminal) as bar:
            task = bar.add_task("Laying out the scans", total=None)
            state = watcher.review.rebuild(
                lambda so_far: bar.update(task, total=so_far.size, completed=so_far.done)
            )
    say(f"{state.done:,} entries of the log were read")
    if state.damaged is not None:
        messages.print(f"Entry {state.damaged} cannot be read; run `kiosk log verify`.")


def _known(store: Any, operator: str) -> None:
    """Refuse an operator whom the store does not know, where it knows any."""
    from kiosk.store.schema import operator as table

    with store.read() as conn:
        codes = {row[0] for row in conn.execute(table.select().with_only_columns(table.c.code))}
    if codes and operator not in codes:
        raise BadInput(
            "unknown_operator", "There is no operator of that code.", "Give the code of one who may sign in."
        )


def _found(watcher: Supervision, beginning: str) -> Case:
    try:
        return watcher.case(UUID(beginning))
    except ValueError:
        text = beginning.lower()
        hits = [one for one in watcher.cases(closed=True, limit=100_000) if str(one.id).startswith(text)]
    if len(hits) != 1:
        raise BadInput(
            "no_such_case",
            "There is no such case." if not hits else "Several cases begin like that.",
            "Take the id that `kiosk case list --all` prints.",
        )
    return hits[0]


def _line(case: Case, zone: ZoneInfo) -> str:
    parts = [
        str(case.id)[:8],
        f"{case.opened_at.astimezone(zone):%Y-%m-%d %H:%M}",
        f"{case.kind.value.replace('_', ' '):<17}",
        f"{case.subject}",
        f"{case.entries} {'entry' if case.entries == 1 else 'entries'}, {case.first_entry} to {case.last_entry}",
    ]
    if case.closed_at is not None:
        parts.append(
            f"closed {case.closed_at.astimezone(zone):%H:%M} by {case.closed_by}: {case.closed_because}"
        )
    return "  ".join(parts)


def _as_json(case: Case) -> dict[str, Any]:
    return {
        "id": str(case.id),
        "kind": case.kind.value,
        "subject": case.subject,
        "opened_at": case.opened_at.isoformat(),
        "first_entry": case.first_entry,
        "last_entry": case.last_entry,
        "entries": case.entries,
        "closed_at": None if case.closed_at is None else case.closed_at.isoformat(),
        "closed_by": case.closed_by,
        "closed_because": case.closed_because,
    }
