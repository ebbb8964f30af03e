"""`kiosk operator`: who may sign in at the stations of this data folder.

A PIN is never an argument: it is asked for, or read as one line from standard input.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.credential.people import OperatorOption, delegate, operator_code
from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.errors import BadInput
from kiosk.event.people import Role

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.people import Cards, Staff
    from kiosk.store.operators import OperatorRow

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Code = Annotated[str, typer.Argument(metavar="CODE", help="The operator's code; it stands in the log.")]
_Name = Annotated[str, typer.Argument(metavar="NAME", help="What the operator is called.")]
_Qr = Annotated[
    Path | None,
    typer.Option("--qr", help="Write the card as a QR code, to this PNG file.", dir_okay=False),
]
_ENTERED_CHARS = 64


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every command here works with."""

    records: Records
    staff: Staff
    by: str

    def cards(self) -> Cards:
        """Return what makes cards; it takes the event's key."""
        from kiosk.cli.credential.signing import signer
        from kiosk.credential import issue
        from kiosk.event.credentials import CredentialKind
        from kiosk.people import Cards

        with self.records.store.read() as conn:
            key, held = signer(self.records, conn, CredentialKind.OPERATOR)
        row = held.row
        return Cards(lambda what: issue(what, key), self.records.event.code, row.not_before, row.expires)


@contextmanager
def _staff(data: Path | None, by: str) -> Iterator[_Desk]:
    from kiosk.clock import SystemClock
    from kiosk.people import Pepper, Staff

    with opened(data) as records:
        staff = Staff(
            store=records.store,
            log=records.log,
            pepper=Pepper(records.keys),
            station=records.settings.station.code,
            clock=SystemClock(),
        )
        yield _Desk(records, staff, operator_code(by))


@app.command()
def add(
    code: _Code,
    name: _Name,
    *,
    role: Annotated[Role, typer.Option("--role", help="What the operator may do.")] = Role.VOLUNTEER,
    badge: Annotated[
        str, typer.Option("--delegate", help="Whose badge signs this operator in: number or id.")
    ] = "",
    with_card: Annotated[
        bool, typer.Option("--card/--no-card", help="Make a card of the operator's own.")
    ] = True,
    with_pin: Annotated[bool, typer.Option("--pin/--no-pin", help="Ask for the PIN now.")] = True,
    qr: _Qr = None,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Add an operator, ask for the PIN, and print the code of the operator's card.

    Without an active admin the first operator must be one: --role admin.
    """
    from kiosk.event.operators import Operator

    if not (badge or with_card):
        raise BadInput("bad_usage", "Nothing would sign this operator in.", "Leave out --no-card.")
    with _staff(data, operator) as desk:
        card = cards = None
        if with_card:
            cards = desk.cards()
            card = cards.new_id()
        made = Operator(code, name, role, _delegate_id(desk, badge), card)
        if desk.staff.needs_first_admin():
            if not with_pin:
                raise BadInput("bad_usage", "The first admin needs a PIN.", "Leave out --no-pin.")
            _first_is_admin(role)
            desk.staff.first_admin(made, _entered_pin(), desk.by)
        else:
            desk.staff.add(made, desk.by, _entered_pin() if with_pin else None)
        text = "" if cards is None or card is None else cards.code(code, card)
    _tell_card(code, text, qr, as_json=as_json)


@app.command("list")
def show(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """List the operators: code, role, name, and what stands in the way of signing in."""
    with opened(data) as records:
        from kiosk.store.operators import operators

        most = records.settings.people.lock_after_failures
        with records.store.read() as conn:
            found = operators(conn)
    for row in found:
        if as_json:
            emit(_as_json(row, most))
        else:
            one = row.operator
            say(f"{one.code:<12} {one.role.value:<10}  {one.name}  {_state(row, most)}".rstrip())


@app.command()
def pin(
    code: _Code,
    *,
    forget_all: Annotated[
        bool, typer.Option("--forget-all", help="keys/pepper.key is lost: forget everybody's PIN first.")
    ] = False,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Give an operator a PIN; it unlocks, too."""
    with _staff(data, operator) as desk:
        desk.staff.in_office(code)
        if forget_all:
            desk.staff.forget_pins(desk.by)
        desk.staff.set_pin(code, _entered_pin(), desk.by)
    _tell(code, "has a new PIN", as_json=as_json)


@app.command()
def unlock(
    code: _Code, *, data: DataOption = None, operator: OperatorOption = "-", as_json: JsonOption = False
) -> None:
    """Let an operator try PINs again after too many wrong ones."""
    with _staff(data, operator) as desk:
        desk.staff.unlock(code, desk.by)
    _tell(code, "may try again", as_json=as_json)


@app.command()
def end(
    code: _Code, *, data: DataOption = None, operator: OperatorOption = "-", as_json: JsonOption = False
) -> None:
    """End an operator's right to sign in, for good."""
    with _staff(data, operator) as desk:
        desk.staff.end(code, desk.by)
    _tell(code, "can sign in no more", as_json=as_json)


@app.command()
def card(
    code: _Code,
    *,
    new: Annotated[bool, typer.Option("--new", help="Make a new card; the old one lets nobody in.")] = False,
    qr: _Qr = None,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Print the code of an operator's card, the one in force or a new one. Keep it as you would a key."""
    with _staff(data, operator) as desk:
        cards = desk.cards()
        held = None if new else desk.staff.card_in_force(code, desk.by)
        if held is None:
            held = cards.new_id()
            desk.staff.set_card(code, held, desk.by)
        text = cards.code(code, held)
    _tell_card(code, text, qr, as_json=as_json)


def _delegate_id(desk: _Desk, who: str) -> UUID | None:
    if not who:
        return None
    with desk.records.store.read() as conn:
        return delegate(conn, who).delegate.id


def _first_is_admin(role: Role) -> None:
    if role is not Role.ADMIN:
        raise BadInput(
            "no_admin",
            "There is no active admin yet.",
            "Add one first: kiosk operator add CODE NAME --role admin.",
        )


def _entered_pin() -> str:
    """Return a PIN that was typed twice unseen, or stands as a line on standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline(_ENTERED_CHARS).strip()
    return str(typer.prompt("PIN", hide_input=True, confirmation_prompt="The same PIN again", err=True))


def _state(row: OperatorRow, most: int) -> str:
    if row.operator.ended_at is not None:
        return "ended"
    if not row.pin_hash:
        return "no PIN yet"
    if row.failures >= most:
        return "locked"
    return f"{row.failures} wrong PINs" if row.failures else ""


def _as_json(row: OperatorRow, most: int) -> dict[str, object]:
    one = row.operator
    return {
        "code": one.code,
        "name": one.name,
        "role": one.role.value,
        "delegate": None if one.delegate_id is None else str(one.delegate_id),
        "card": one.card is not None,
        "pin": bool(row.pin_hash),
        "failures": row.failures,
        "locked": row.failures >= most,
        "ended_at": None if one.ended_at is None else one.ended_at.isoformat(),
    }


def _tell(code: str, what: str, *, as_json: bool) -> None:
    if as_json:
        emit({"ok": True, "operator": code})
    else:
        say(f"Operator {code} {what}.")


def _tell_card(code: str, text: str, qr: Path | None, *, as_json: bool) -> None:
    from kiosk.cli.qr_file import write_qr

    if qr is not None and text:
        write_qr(text, qr)
    if as_json:
        emit({"ok": True, "operator": code, "card": text or None})
    elif text:
        messages.print(f"The card of operator {code}, which must be kept from others:")
        say(text)
    else:
        say(f"Operator {code} signs in by badge.")
