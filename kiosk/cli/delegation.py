"""`kiosk delegation`: who sends people, and how many each may send."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.event.groups import Member
    from kiosk.event.people import Delegation
    from kiosk.store.quotas import Places

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Code = Annotated[str, typer.Argument(metavar="CODE", help="The delegation's code: MAR.")]
_Places = Annotated[str, typer.Argument(metavar="PLACES", help="How many people it may send, or “none”.")]


@app.command("list")
def list_(
    *,
    data: DataOption = None,
    limited: Annotated[bool, typer.Option("--limited", help="Only those with a quota.")] = False,
    as_json: JsonOption = False,
) -> None:
    """Show the delegations in protocol order, with the places used."""
    from kiosk.store import delegations, quotas

    with opened(data) as records, records.store.read() as conn:
        known, places = delegations.delegations(conn), quotas.all_places(conn)
    for one in known:
        has = places.get(one.id, quotas.NOBODY_YET)
        if not limited or has.places is not None:
            _tell(one, has, as_json=as_json)


@app.command()
def quota(
    code: _Code,
    places: _Places,
    *,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Set how many people a delegation may send; whoever is on the list already stays on it."""
    from kiosk.accreditation.quota import set_quota
    from kiosk.clock import SystemClock

    wanted = _number(places)
    with opened(data) as records, records.store.write() as conn:
        sender, now = set_quota(
            conn,
            records.log,
            code=code,
            places=wanted,
            station=records.settings.station.code,
            operator=operator_code(operator),
            at=SystemClock().now(),
        )
    _tell(sender, now, as_json=as_json)


@app.command()
def arrivals(
    code: _Code,
    *,
    data: DataOption = None,
    as_json: JsonOption = False,
) -> None:
    """Show a delegation's people in protocol order: who has a badge, whose arrival its head confirmed, who must come to a desk."""
    from kiosk.cli.rolls import roll_of
    from kiosk.store import delegations

    with opened(data) as records, records.store.read() as conn:
        sender = delegations.delegation_by_code(conn, code.strip().upper())
        if sender is None:
            raise BadInput(
                "unknown_delegation",
                f"The event has no delegation {code!r}.",
                "`kiosk delegation list` shows their codes.",
            )
        members = roll_of(records).of(conn, sender.id)
    for one in members:
        _tell_member(one, as_json=as_json)


def _number(places: str) -> int | None:
    if places.strip().lower() == "none":
        return None
    if places.isascii() and places.isdecimal() and len(places) <= 9:
        return int(places)
    raise BadInput(
        "bad_quota", "That is no number of places.", "Give a whole number, or “none” for any number."
    )


def _tell(sender: Delegation, places: Places, *, as_json: bool) -> None:
    if as_json:
        emit({"code": sender.code, "name": sender.names.en, "used": places.used, "places": places.places})
        return
    used = f"{places.used}" if places.places is None else f"{places.used} of {places.places}"
    say(f"{sender.code:<8}{used:>12}  {sender.names.en}{'  (full)' if places.full else ''}")


def _tell_member(one: Member, *, as_json: bool) -> None:
    from kiosk.event.groups import MemberState

    person, state = one.card.delegate, one.state
    if as_json:
        emit(
            {
                "number": person.number,
                "name": person.name.display,
                "category": one.card.category.code,
                "state": state.value,
                "confirmed_at": one.confirmed_at,
            }
        )
        return
    words = {
        MemberState.NOT_ARRIVED: "no badge yet",
        MemberState.CONFIRMED: "confirmed by the head",
        MemberState.READY: "badge at the hand-out desk",
        MemberState.PRINTING: "being printed",
        MemberState.UNREAD: "printed, not read yet",
        MemberState.ISSUED: "has a badge",
        MemberState.AT_DESK: "must come to a desk",
    }
    say(f"{person.number:<6}{words[state]:<28}{person.name.display}")
