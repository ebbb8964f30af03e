"""`kiosk delegate`: write down who is on no list, change what somebody is here as, take a badge back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.credential.people import OperatorOption, delegate, operator_code
from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.accreditation.walk_in import WalkIns
    from kiosk.event.people import DelegateCard

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Who = Annotated[str, typer.Argument(metavar="WHO", help="A delegate's number or id.")]


@app.command()
def add(
    given: Annotated[str, typer.Argument(metavar="GIVEN", help="Given names, or a single name.")],
    family: Annotated[str, typer.Argument(metavar="[FAMILY]", help="Family name.")] = "",
    *,
    delegation: Annotated[str, typer.Option(help="Code of the delegation: MAR.")],
    category: Annotated[str, typer.Option(help="Code of the category.")] = "delegate",
    native: Annotated[str, typer.Option(help="The full name in its own script.")] = "",
    function: Annotated[str, typer.Option(help="What stands under the name.")] = "",
    born: Annotated[str, typer.Option(help="Birth date: 1980-02-29 or 29/02/1980.")] = "",
    document: Annotated[str, typer.Option(help="Number of the passport or police card.")] = "",
    language: Annotated[str, typer.Option(help="en, fr, es or ar.")] = "en",
    somebody_else: Annotated[
        bool, typer.Option("--somebody-else", help="It is none of those who look alike on paper.")
    ] = False,
    beyond_quota: Annotated[
        bool, typer.Option("--beyond-quota", help="Even where the delegation has no place left.")
    ] = False,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Write down somebody who is on no list, for today; two people's word lets them in (`kiosk override`)."""
    from kiosk.accreditation.walk_in_form import WalkInForm

    form = WalkInForm(given, family, native, delegation, category, function, born, document, language)
    with opened(data) as records:
        service = _walk_ins(records, operator)
        alike = service.lookalikes(form)
        if alike and not somebody_else:
            _tell_alike(alike, as_json=as_json)
            raise typer.Exit(1)
        others = [card.delegate.id for card in alike]
        card = service.register(form, others=others, beyond_quota=beyond_quota)
    _tell(card, as_json=as_json, said="was written down for today; the security check is pending.")


@app.command()
def renew(
    who: _Who, *, data: DataOption = None, operator: OperatorOption = "-", as_json: JsonOption = False
) -> None:
    """Let somebody who was written down on an earlier day be looked at again today."""
    with opened(data) as records:
        with records.store.read() as conn:
            whom = delegate(conn, who).delegate.id
        card = _walk_ins(records, operator).renew(whom)
    _tell(card, as_json=as_json, said="may be looked at again today.")


@app.command()
def change(
    who: _Who,
    *,
    reason: Annotated[
        str, typer.Option(help="new_function, wrong_category, by_delegation, by_secretariat or security.")
    ],
    category: Annotated[str | None, typer.Option(help="Code of the new category.")] = None,
    zones: Annotated[
        str | None, typer.Option(help="Every zone that may be entered: 1,2,5; or “none”.")
    ] = None,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Change category or zones: doors go by them at once, and the badge in force ends as replaced."""
    from kiosk.accreditation.changing import Change, change_delegate
    from kiosk.clock import SystemClock

    wanted = Change(category, None if zones is None else _zones(zones))
    with opened(data) as records, records.store.write() as conn:
        changed = change_delegate(
            conn,
            records.log,
            delegate_id=delegate(conn, who).delegate.id,
            change=wanted,
            reason=reason,
            station=records.settings.station.code,
            operator=operator_code(operator),
            at=SystemClock().now(),
        )
    ended = changed.ended
    note = f" Badge {ended.serial} lets nobody in any more; a desk prints the new one." if ended else ""
    _tell(changed.card, as_json=as_json, said=f"was changed.{note}", ended=ended.serial if ended else None)


@app.command("return")
def return_(
    who: _Who,
    *,
    reason: Annotated[str, typer.Option(help="departure, day_over or found.")] = "departure",
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Write down that a badge was handed back; it is refused everywhere from this moment."""
    from kiosk.accreditation.returning import return_badge
    from kiosk.clock import SystemClock

    with opened(data) as records, records.store.write() as conn:
        card = delegate(conn, who)
        held = return_badge(
            conn,
            records.log,
            delegate_id=card.delegate.id,
            reason=reason,
            station=records.settings.station.code,
            operator=operator_code(operator),
            at=SystemClock().now(),
        )
    _tell(card, as_json=as_json, said=f"handed back badge {held.serial}.", ended=held.serial)


def _walk_ins(records: Records, operator: str) -> WalkIns:
    from kiosk.accreditation.walk_in import WalkIns
    from kiosk.clock import SystemClock
    from kiosk.supervision.watch_list import WatchList
    from kiosk.supervision.watch_newcomer import NewcomerWatch

    by, clock, station = operator_code(operator), SystemClock(), records.settings.station.code
    return WalkIns(
        store=records.store,
        log=records.log,
        event=records.event,
        station=station,
        clock=clock,
        watch=lambda: NewcomerWatch(WatchList(records.store, records.log, station, by, clock)),
        operator=lambda: by,
    )


def _zones(text: str) -> frozenset[int]:
    if text.strip().lower() == "none":
        return frozenset()
    parts = [part for part in re.split(r"[,;\s]+", text) if part]
    if parts and all(part.isascii() and part.isdecimal() and len(part) <= 2 for part in parts):
        return frozenset(map(int, parts))
    raise BadInput("unknown_zone", "Zones are written by number.", "Write them as 1,2,5, or “none”.")


def _tell(card: DelegateCard, *, as_json: bool, said: str, ended: int | None = None) -> None:
    if as_json:
        emit({**_as_json(card), "ended_badge": ended})
        return
    say(f"✔ {card.delegate.number} {card.delegate.name.display} ({card.delegation.code}) {said}")


def _tell_alike(alike: tuple[DelegateCard, ...], *, as_json: bool) -> None:
    if as_json:
        for card in alike:
            emit({"alike": True, **_as_json(card)})
        return
    say("Is it one of these? Nobody was written down.")
    for card in alike:
        say(f"  {card.delegate.number} {card.delegate.name.display} ({card.delegation.code})")
    say("  If it is none of them, say so with --somebody-else.")


def _as_json(card: DelegateCard) -> dict[str, Any]:
    person = card.delegate
    return {
        "id": str(person.id),
        "number": person.number,
        "name": person.name.display,
        "delegation": card.delegation.code,
        "category": card.category.code,
        "zones": list(card.zones),
        "vetting": person.vetting.value,
        "valid_until": None if person.valid_until is None else person.valid_until.isoformat(),
    }
