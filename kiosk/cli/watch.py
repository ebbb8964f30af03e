"""`kiosk watch`: whom to look out for, who was found, and what supervisors said of it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.errors import BadInput
from kiosk.event.watch import HitState, WatchAction

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.event.people import Delegate
    from kiosk.event.watch import WatchEntry, WatchHit
    from kiosk.supervision.watch_list import WatchList
    from kiosk.supervision.watch_rows import WatchPreview

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Day = ["%Y-%m-%d"]
_SHOWN_PROBLEMS = 40
OperatorOption = Annotated[str, typer.Option("--operator", help="Who does this; written into the log.")]
_EntryId = Annotated[str, typer.Argument(help="The entry's id, or the beginning of it.")]
_Number = Annotated[int, typer.Argument(help="Number of the delegate.", min=1)]
_Because = Annotated[str, typer.Option("--because", help="Why; goes into the log, so without names.")]


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX, one entry a row.", dir_okay=False)],
    *,
    data: DataOption = None,
    really: Annotated[
        bool, typer.Option("--apply", help="Import when there is no problem; else only look.")
    ] = False,
    encoding: Annotated[
        str | None, typer.Option(help="Of a CSV file; found out when left out (UTF-8, UTF-16, Windows-1252).")
    ] = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Show what importing a watch list would do, with every problem of every row; do it with --apply.

    All or nothing: no entry is added while one row has a problem (exit status 1). Columns are known by their
    headings in English, French and Spanish: name (or given name and family name), birth date, document,
    delegation, reason*, action* (silent, refuse or notify), expires (the last day it counts). A row has a name,
    a document or a delegation (* must be there).
    """
    from kiosk.exchange import read_table

    with opened(data) as records:
        watch = _watch(records, operator)
        seen = watch.preview(read_table(file, encoding=encoding))
        hits = watch.import_list(seen) if really and not seen.problems else None
    _tell_preview(seen, hits, as_json=as_json)
    raise typer.Exit(1 if seen.problems else 0)


@app.command("list")
def list_(
    *,
    data: DataOption = None,
    everything: Annotated[bool, typer.Option("--all", help="The removed and expired ones too.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show the entries in force, oldest first."""
    with opened(data) as records:
        entries = _watch(records).list(everything=everything)
        zone = ZoneInfo(records.event.timezone)
    for entry in entries:
        if as_json:
            emit(_entry_as_json(entry))
        else:
            say(_entry_line(entry, zone))
    if not entries and not as_json:
        say("The watch list is empty.")


@app.command()
def add(
    *,
    data: DataOption = None,
    name: Annotated[str, typer.Option(help="In any script and word order.")] = "",
    born: Annotated[
        datetime | None, typer.Option(formats=_Day, help="Birth date; counts with a name.")
    ] = None,
    document: Annotated[str, typer.Option(help="Number of a passport or police card.")] = "",
    delegation: Annotated[str, typer.Option(help="Code of a delegation.")] = "",
    reason: Annotated[str, typer.Option(help="Why; shown to supervisors.")],
    action: Annotated[WatchAction, typer.Option(help="What a hit does.")] = WatchAction.SILENT,
    until: Annotated[datetime | None, typer.Option(formats=_Day, help="Last day on which it counts.")] = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Add one entry and compare it with every delegate."""
    from kiosk.clock import SystemClock
    from kiosk.event.watch import WatchEntry
    from kiosk.supervision.watch_rows import end_of_day

    with opened(data) as records:
        zone = ZoneInfo(records.event.timezone)
        entry = WatchEntry(
            id=uuid4(),
            reason=" ".join(reason.split())[:200],
            action=action,
            added_by=operator,
            added_at=SystemClock().now(),
            name=" ".join(name.split())[:200],
            birth_date=None if born is None else born.date(),
            document=document.strip()[:40],
            delegation=delegation.strip().upper(),
            expires=None if until is None else end_of_day(until.date(), zone),
        )
        hits = _watch(records, operator).add(entry)
    if as_json:
        emit({**_entry_as_json(entry), "hits": hits})
    else:
        say(f"✔ {str(entry.id)[:8]} is on the watch list; {hits} delegate(s) are like it.")


@app.command()
def remove(
    entry_id: _EntryId,
    *,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Take an entry off the list. It stays in the store, marked as removed."""
    with opened(data) as records:
        watch = _watch(records, operator)
        entry = _found(watch, entry_id)
        watch.remove(entry.id)
    if as_json:
        emit({"id": str(entry.id), "removed": True})
    else:
        say(f"✔ {str(entry.id)[:8]} is off the watch list.")


@app.command()
def hits(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Show who is like an entry in force, the likeliest first."""
    from kiosk.store.people import delegate_cards

    with opened(data) as records:
        watch = _watch(records)
        found, entries = watch.hits(), {entry.id: entry for entry in watch.list()}
        for first in range(0, len(found), 200):
            page = found[first : first + 200]
            with records.store.read() as conn:
                cards = delegate_cards(conn, [hit.delegate_id for hit in page])
            for hit in page:
                person = cards[hit.delegate_id].delegate
                if as_json:
                    emit(_hit_as_json(hit, person.number))
                else:
                    entry = entries[hit.entry_id]
                    say(
                        f"{hit.score:>3}  {hit.state.value:<8}{entry.action.value:<8}{str(entry.id)[:8]}  "
                        f"no. {person.number}  {person.name.display} ~ {entry.name or entry.document or entry.delegation}"
                    )
    if not found and not as_json:
        say("Nobody is like an entry of the watch list.")


@app.command()
def clear(
    entry_id: _EntryId,
    number: _Number,
    *,
    data: DataOption = None,
    because: _Because,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Say that the delegate is not who the entry means; the hit does nothing any more."""
    _decide(data, entry_id, number, HitState.CLEARED, operator, because, as_json=as_json)


@app.command()
def hold(
    entry_id: _EntryId,
    number: _Number,
    *,
    data: DataOption = None,
    because: _Because,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Say that the delegate is who the entry means, or may be; the hit goes on."""
    _decide(data, entry_id, number, HitState.HELD, operator, because, as_json=as_json)


def foreseen(records: Records, coming: Iterable[Delegate]) -> WatchList:
    """Return the list, compared with every delegate and those `coming`: `rematch` then takes moments."""
    from kiosk.store import delegations
    from kiosk.supervision.watch_matches import likeness_of_coming

    watch = _watch(records)
    with records.store.read() as conn:
        codes = {one.id: one.code for one in delegations.delegations(conn)}
    watch.foresee(likeness_of_coming(one, codes.get(one.delegation_id, "")) for one in coming)
    return watch


def _decide(  # noqa: PLR0917 - what both commands were given
    data: Path | None,
    entry_id: str,
    number: int,
    state: HitState,
    operator: str,
    because: str,
    *,
    as_json: bool,
) -> None:
    from kiosk.store.people import delegate_by_number

    with opened(data) as records:
        watch = _watch(records, operator)
        entry = _found(watch, entry_id)
        with records.store.read() as conn:
            card = delegate_by_number(conn, number)
        if card is None:
            raise BadInput(
                "no_such_delegate", f"There is no delegate {number}.", "Look for the number on the badge."
            )
        hit = watch.decide_hit(entry.id, card.delegate.id, state, operator, because)
    if as_json:
        emit(_hit_as_json(hit, number))
    else:
        say(f"✔ {str(entry.id)[:8]} and no. {number}: {state.value}.")


def _watch(records: Records, operator: str = "-") -> WatchList:
    from kiosk.clock import SystemClock
    from kiosk.supervision.watch_list import WatchList

    return WatchList(records.store, records.log, records.settings.station.code, operator, SystemClock())


def _found(watch: WatchList, beginning: str) -> WatchEntry:
    text = beginning.lower()
    known = [entry for entry in watch.list() if str(entry.id).startswith(text)] if text else []
    if len(known) != 1:
        raise BadInput(
            "watch_no_such_entry",
            "No entry in force has this id, or more than one begins so.",
            "Take the id that `kiosk watch list` prints, as much of it as makes it the only one.",
        )
    return known[0]


def _entry_as_json(entry: WatchEntry) -> dict[str, Any]:
    return {
        "id": str(entry.id),
        "name": entry.name,
        "birth_date": entry.birth_date.isoformat() if entry.birth_date else None,
        "document": entry.document,
        "delegation": entry.delegation,
        "reason": entry.reason,
        "action": entry.action.value,
        "expires": entry.expires.isoformat() if entry.expires else None,
        "added_by": entry.added_by,
        "added_at": entry.added_at.isoformat(),
        "removed_at": entry.removed_at.isoformat() if entry.removed_at else None,
    }


def _entry_line(entry: WatchEntry, zone: ZoneInfo) -> str:
    about: Iterable[str] = filter(
        None,
        (entry.name, str(entry.birth_date or ""), entry.document, entry.delegation),
    )
    ends = f"until {entry.expires.astimezone(zone):%Y-%m-%d %H:%M}  " if entry.expires else ""
    gone = "removed  " if entry.removed_at else ""
    return f"{str(entry.id)[:8]}  {entry.action.value:<8}{gone}{ends}{', '.join(about)}: {entry.reason}"


def _hit_as_json(hit: WatchHit, number: int) -> dict[str, Any]:
    return {
        "entry": str(hit.entry_id),
        "delegate": str(hit.delegate_id),
        "number": number,
        "score": hit.score,
        "state": hit.state.value,
        "decided_by": hit.decided_by,
        "decided_at": hit.decided_at.isoformat() if hit.decided_at else None,
    }


def _tell_preview(seen: WatchPreview, hits: int | None, *, as_json: bool) -> None:
    rows = len(seen.table.rows)
    if as_json:
        for one in seen.problems:
            emit({"row": one.row, "column": one.column, "code": one.code, "message": one.message})
        emit(
            {
                "ok": not seen.problems,
                "rows": rows,
                "good": len(seen.entries),
                "problems": len(seen.problems),
                "imported": 0 if hits is None else len(seen.entries),
                "hits": hits,
                "ignored": list(seen.ignored),
            }
        )
        return
    if seen.ignored:
        say(f"  left out: {', '.join(seen.ignored)}")
    for one in seen.problems[:_SHOWN_PROBLEMS]:
        column = f", {one.column}" if one.column else ""
        say(f"✘ row {one.row}{column}: {one.message} [{one.code}]")
    if len(seen.problems) > _SHOWN_PROBLEMS:
        say(f"  … and {len(seen.problems) - _SHOWN_PROBLEMS} more; --json shows all.")
    if seen.problems:
        say(f"✘ {len(seen.entries)} of {rows} rows are good; no entry was added.")
    elif hits is not None:
        say(f"✔ {len(seen.entries)} entries were added; {hits} hit(s).")
    else:
        say(f"✔ All {len(seen.entries)} rows are good.")
        messages.print("  Import them with --apply.", markup=False)
