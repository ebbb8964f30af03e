"""`kiosk credential issue`: one person's credential, or everybody's invitation."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.credential.people import OperatorOption, delegate, note
from kiosk.cli.credential.signing import may_not_sign, signer, window
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.event.facts import Plain

_MOMENT = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]


class _Kind(StrEnum):
    INVITATION = "invitation"
    BADGE = "badge"


@dataclass(frozen=True, slots=True)
class _One:
    """What is asked for one person."""

    who: str
    kind: _Kind
    begins: datetime | None
    ends: datetime | None
    qr: Path | None
    letters: Path | None
    operator: str


_Who = Annotated[str | None, typer.Argument(help="The delegate's number or id; or say --all.")]
_All = Annotated[bool, typer.Option("--all", help="An invitation for everybody who has none in force.")]
_Category = Annotated[
    str, typer.Option("--category", help="With --all: only people of this category (code).")
]
_Delegation = Annotated[
    str, typer.Option("--delegation", help="With --all: only people of this delegation (code).")
]
_Letters = Annotated[
    Path | None,
    typer.Option("--letters", help="Write letters into this folder, as NUMBER.pdf.", file_okay=False),
]
_Csv = Annotated[
    Path | None,
    typer.Option(
        "--csv", help="With --all: list number, name, delegation, code in this file.", dir_okay=False
    ),
]
_New = Annotated[
    bool,
    typer.Option("--new", help="With --all: letters and list only of those who get theirs by this run."),
]
_KindOption = Annotated[_Kind, typer.Option("--kind", help="What it is to be.")]
_From = Annotated[
    datetime | None,
    typer.Option("--from", formats=_MOMENT, help="Event time; default two days before the event."),
]
_Until = Annotated[
    datetime | None,
    typer.Option("--until", formats=_MOMENT, help="Event time; default three days after the event."),
]
_Qr = Annotated[
    Path | None, typer.Option("--qr", help="Write it as a QR code too, to this PNG file.", dir_okay=False)
]


def issue(
    who: _Who = None,
    *,
    everybody: _All = False,
    category: _Category = "",
    delegation: _Delegation = "",
    letters: _Letters = None,
    csv: _Csv = None,
    new: _New = False,
    kind: _KindOption = _Kind.INVITATION,
    valid_from: _From = None,
    valid_until: _Until = None,
    qr: _Qr = None,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Issue a credential to a delegate, enter it into the store and the log, and print its code.

    With --all everybody gets an invitation who has none in force; cancelled people and those whose vetting or
    invitation was withdrawn get none. It may be run again at any time, after a crash too: nobody gets two, and
    the letters and the list are those of all who are invited (with --new only of those who are now).
    """
    from kiosk.cli.credential.issuing_all import Order, issue_all

    if everybody:
        _refuse(who is not None, "WHO", "--all")
        _refuse(kind is not _Kind.INVITATION, "--kind badge", "--all: badges are made at the desk")
        _refuse(qr is not None, "--qr", "--all: letters and lists hold the codes")
        order = Order(category, delegation, letters, csv, new, valid_from, valid_until, operator)
        issue_all(data, order, as_json=as_json)
        return
    if who is None:
        raise BadInput("bad_usage", "Nobody is named.", "Name a delegate's number or id, or say --all.")
    for given, name in (
        (category, "--category"),
        (delegation, "--delegation"),
        (csv, "--csv"),
        (new, "--new"),
    ):
        _refuse(bool(given), name, "one person: it needs --all")
    _refuse(letters is not None and kind is not _Kind.INVITATION, "--letters", "--kind badge")
    _issue_one(data, _One(who, kind, valid_from, valid_until, qr, letters, operator), as_json=as_json)


def _refuse(wrong: bool, option: str, beside: str) -> None:
    if wrong:
        raise BadInput(
            "bad_usage", f"{option} does not go with {beside}.", "See kiosk credential issue --help."
        )


def _issue_one(data: Path | None, asked: _One, *, as_json: bool) -> None:
    from kiosk.cli.qr_file import write_qr
    from kiosk.credential import issue as sign
    from kiosk.event.credentials import CredentialKind
    from kiosk.event.facts import FactKind
    from kiosk.invitation import Letter, new_claims, row_of, write_letters
    from kiosk.store.credentials import add_credential

    kind = CredentialKind[asked.kind.name]
    with opened(data) as records, records.store.write() as conn:
        card = delegate(conn, asked.who)
        key, held = signer(records, conn, kind)
        begins, ends = window(records, held, asked.begins, asked.ends)
        claims = new_claims(card, records.event.code, begins, ends, kind)
        if not held.may_sign(claims):
            raise may_not_sign()
        code = sign(claims, key)
        add_credential(conn, row_of(claims, held.issuer))
        body: dict[str, Plain] = {"cti": claims.cti, "kind": asked.kind.value, "issuer": held.issuer}
        note(records, conn, FactKind.CREDENTIAL_ISSUED, card.delegate.id, body, operator=asked.operator)
        if asked.qr is not None:
            write_qr(code, asked.qr)
        if asked.letters is not None:
            write_letters([Letter.for_card(card, records.event, code)], asked.letters)
    if as_json:
        told = {
            "code": code,
            "cti": claims.cti.hex(),
            "kind": asked.kind.value,
            "delegate": str(claims.delegate),
        }
        emit(told)
    else:
        say(code)
