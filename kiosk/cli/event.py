"""`kiosk event`: make an event, fill it with delegates, show it."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import uuid4

import typer

from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.cli.event_make import Plan
    from kiosk.event.people import Delegate
    from kiosk.exchange import Preview

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Day = ["%Y-%m-%d"]
_SHOWN_PROBLEMS = 40


@app.command()
def create(
    *,
    data: DataOption = None,
    file: Annotated[
        Path | None,
        typer.Option("--file", help="A TOML file with the event and what it has.", dir_okay=False),
    ] = None,
    code: Annotated[str, typer.Option(help="1 to 10 of A-Z a-z 0-9 . _ - ; signed into credentials.")] = "",
    name: Annotated[str, typer.Option(help="Name in English.")] = "",
    name_fr: Annotated[str, typer.Option(help="Name in French.")] = "",
    name_es: Annotated[str, typer.Option(help="Name in Spanish.")] = "",
    name_ar: Annotated[str, typer.Option(help="Name in Arabic.")] = "",
    venue: Annotated[str, typer.Option(help="Where it is.")] = "",
    timezone: Annotated[str, typer.Option(help="IANA name: Europe/Paris.")] = "",
    starts_on: Annotated[datetime | None, typer.Option("--from", formats=_Day, help="First day.")] = None,
    ends_on: Annotated[datetime | None, typer.Option("--to", formats=_Day, help="Last day.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Make an event: data folder, keys, store, zones, categories and delegations.

    What --file does not bring is there already: eight zones, six categories, every country as a delegation.
    """
    from kiosk.cli.event_make import make
    from kiosk.clock import SystemClock
    from kiosk.config import Settings, data_folder

    folder = data_folder(data)
    names = {"en": name, "fr": name_fr, "es": name_es, "ar": name_ar}
    given: dict[str, Any] = {"code": code, "venue": venue, "timezone": timezone}
    if any(names.values()):
        given["names"] = {tag: text for tag, text in names.items() if text}
    if starts_on is not None:
        given["starts_on"] = starts_on.date()
    if ends_on is not None:
        given["ends_on"] = ends_on.date()
    plan = _plan(file, {key: value for key, value in given.items() if value}, Settings.load(folder))
    make(folder, plan, now=SystemClock().now())
    _tell_made(folder, plan, as_json=as_json)


@app.command("import")
def import_(
    file: Annotated[Path, typer.Argument(help="CSV or XLSX, one delegate a row.", dir_okay=False)],
    *,
    data: DataOption = None,
    really: Annotated[
        bool, typer.Option("--apply", help="Import when there is no problem; else only look.")
    ] = False,
    encoding: Annotated[
        str | None, typer.Option(help="Of a CSV file; found out when left out (UTF-8, UTF-16, Windows-1252).")
    ] = None,
    operator: Annotated[str, typer.Option("--operator", help="Who does this; written into the log.")] = "-",
    as_json: JsonOption = False,
) -> None:
    """Show what importing a list would do, with every problem of every row; do it with --apply.

    All or nothing: nobody is imported while one row has a problem (exit status 1). Columns are known by
    their headings in English, French and Spanish: number, given name*, family name, native name, title,
    function, delegation*, category*, birth date, document, language, vetting, valid from, valid until, zones added,
    zones removed (* must be there). A delegation is written by its code or name; so is a category.
    """
    from kiosk.exchange import apply, preview, read_table

    with opened(data) as records:
        table = read_table(file, encoding=encoding)
        with records.store.read() as conn:
            seen = preview(table, conn)
        added = 0
        if really and not seen.problems:
            # Before stations have to wait for this transaction.
            match = _matching(records, seen.rows)
            with records.store.write() as conn:
                added = apply(conn, seen)
                _log_import(records, conn, added, file, operator)
                match(conn)
    _tell_preview(seen, added, applied=really, as_json=as_json)
    raise typer.Exit(1 if seen.problems else 0)


@app.command()
def show(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Show the event and how many there are of everything."""
    from kiosk.store import check_ins, delegations, people, places
    from kiosk.store.credentials import credential_count

    with opened(data) as records, records.store.read() as conn:
        event, counts = records.event, people.counts(conn)
        numbers = {
            "delegations": counts.delegations,
            "delegates": counts.delegates,
            "cancelled": counts.cancelled,
            "credentials": credential_count(conn),
            "check_ins_begun": check_ins.counts(conn)[0],
            "checked_in": counts.checked_in,
        }
        zones, categories = places.zones(conn), delegations.categories(conn)
    if as_json:
        emit(
            {
                "code": event.code,
                "names": event.names.as_dict(),
                "venue": event.venue.as_dict(),
                "timezone": event.timezone,
                "starts_on": event.starts_on.isoformat(),
                "ends_on": event.ends_on.isoformat(),
                "zones": [{"number": z.number, "code": z.code, "name": z.names.en} for z in zones],
                "categories": [
                    {"code": c.code, "name": c.names.en, "zones": sorted(c.zones)} for c in categories
                ],
                **numbers,
            }
        )
        return
    say(f"{event.names.en} ({event.code})")
    say(", ".join(filter(None, (event.venue.en, f"{event.starts_on} to {event.ends_on}", event.timezone))))
    for label, number in numbers.items():
        say(f"  {label.replace('_', ' '):16} {number:>7}")
    for zone in zones:
        say(f"  zone {zone.number:>2}  {zone.names.en}")
    for category in categories:
        allowed = ", ".join(map(str, sorted(category.zones))) or "none"
        say(f"  category {category.code:10} zones {allowed}")


def _plan(file: Path | None, given: Mapping[str, Any], settings: Any) -> Plan:
    from kiosk.cli.event_make import Plan
    from kiosk.event.places import Station, StationKind
    from kiosk.exchange.event_file import EventFile, make_event, read_event_file
    from kiosk.rehearsal.scene import set_scene

    told = EventFile({}) if file is None else read_event_file(file)
    event = make_event({**told.event, **given})
    # The rehearsal's places and delegations are a real event's too; only its people are made up.
    usual = set_scene(random.SystemRandom(), event.starts_on)
    own_zones = told.zones is not None
    return Plan(
        event=event,
        zones=usual.zones if told.zones is None else told.zones,
        gates=told.gates or (() if own_zones else usual.gates),
        categories=_categories(told.categories, usual.categories, own_zones=own_zones),
        delegations=usual.delegations if told.delegations is None else told.delegations,
        station=Station(settings.station.code, settings.station.label, StationKind(settings.station.kind)),
    )


def _categories(own: Any, usual: Any, *, own_zones: bool) -> Any:
    from dataclasses import replace

    if own is not None:
        return own
    # The usual categories speak of the usual zones; among others they would open wrong doors.
    return tuple(replace(category, zones=frozenset()) for category in usual) if own_zones else usual


def _tell_made(folder: Path, plan: Plan, *, as_json: bool) -> None:
    event = plan.event
    if as_json:
        emit(
            {
                "data": str(folder),
                "code": event.code,
                "zones": len(plan.zones),
                "categories": len(plan.categories),
                "delegations": len(plan.delegations),
                "station": plan.station.code,
            }
        )
        return
    say(f"✔ {event.names.en} ({event.code}) is in {folder}")
    say(f"  {len(plan.zones)} zones, {len(plan.categories)} categories, {len(plan.delegations)} delegations")
    say(f"  Keys are in {folder / 'keys'}: seal a copy of them; without store.key nobody opens the store.")
    say("  Next: kiosk event import FILE")


def _matching(records: Records, coming: Iterable[Delegate]) -> Callable[[Connection], None]:
    """Return what makes the hits of new delegates in their own transaction, so that no desk meets them unmatched."""
    from kiosk.cli.watch import foreseen
    from kiosk.clock import SystemClock
    from kiosk.store import watch

    def listed(conn: Connection) -> bool:
        # A list without entries costs an import nothing.
        return bool(watch.entries(conn, SystemClock().now()))

    with records.store.read() as conn:
        some = listed(conn)
    ready = foreseen(records, coming) if some else None

    def match(conn: Connection) -> None:
        if ready is not None:
            ready.rematch(conn)
        elif listed(conn):
            foreseen(records, ()).rematch(conn)

    return match


def _log_import(records: Records, conn: Any, added: int, file: Path, operator: str) -> None:
    from hashlib import sha256

    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact, FactKind, Plain

    # The list's hash, not its name: file names may hold the names of people.
    body: dict[str, Plain] = {"delegates": added, "sha256": sha256(file.read_bytes()).digest()}
    fact = Fact(
        id=uuid4(),
        kind=FactKind.DELEGATES_IMPORTED,
        at=SystemClock().now(),
        station=records.settings.station.code,
        operator=operator,
        body=body,
    )
    records.log.append(conn, fact)


def _tell_preview(seen: Preview, added: int, *, applied: bool, as_json: bool) -> None:
    if as_json:
        for problem in seen.problems:
            emit(
                {
                    "row": problem.row,
                    "column": problem.column,
                    "code": problem.code,
                    "message": problem.message,
                }
            )
        emit(
            {
                "ok": not seen.problems,
                "rows": len(seen.table.rows),
                "good": len(seen.rows),
                "problems": len(seen.problems),
                "imported": added,
                "columns": {heading: field.value for heading, field in seen.columns},
                "ignored": list(seen.ignored),
            }
        )
        return
    for heading, field in seen.columns:
        say(f"  {heading} → {field.value.replace('_', ' ')}")
    if seen.ignored:
        say(f"  left out: {', '.join(seen.ignored)}")
    for problem in seen.problems[:_SHOWN_PROBLEMS]:
        column = f", {problem.column}" if problem.column else ""
        say(f"✘ row {problem.row}{column}: {problem.message} [{problem.code}]")
    if len(seen.problems) > _SHOWN_PROBLEMS:
        say(f"  … and {len(seen.problems) - _SHOWN_PROBLEMS} more; --json shows all.")
    if seen.problems:
        say(f"✘ {len(seen.rows)} of {len(seen.table.rows)} rows are good; nobody was imported.")
    elif applied:
        say(f"✔ {added} delegates were imported.")
        messages.print("  Next: kiosk credential issue --all --letters DIR", markup=False)
    else:
        say(f"✔ All {len(seen.rows)} rows are good.")
        messages.print("  Import them with --apply.", markup=False)
