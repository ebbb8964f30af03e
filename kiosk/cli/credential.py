"""`kiosk credential`: look into codes, verify them, issue and revoke."""

from __future__ import annotations

import re
import secrets
import sys
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, fail, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Connection

    from kiosk.credential import RingKey, SignedCredential, SigningKey
    from kiosk.event.credentials import Claims, CredentialRow
    from kiosk.event.facts import FactKind, Plain
    from kiosk.event.people import DelegateCard

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_CodeArgument = Annotated[
    str, typer.Argument(metavar="CODE", help="The code, or - to read it from standard input.")
]
_OperatorOption = Annotated[str, typer.Option("--operator", help="Who does this; written into the log.")]
_MomentOption = ["%Y-%m-%d", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"]
_REASON = re.compile(r"[a-z][a-z_]{0,39}")
_OPERATOR = re.compile(r"[A-Za-z0-9._-]{1,32}")
_BEFORE, _AFTER = timedelta(days=2), timedelta(days=3)


class _Kind(StrEnum):
    INVITATION = "invitation"
    BADGE = "badge"


@app.command()
def inspect(code: _CodeArgument, *, as_json: JsonOption = False) -> None:
    """Show what a code says. Nothing is checked but its form: anyone can write such a code."""
    from kiosk.credential import CredentialError
    from kiosk.credential import inspect as look_into

    try:
        seen = look_into(_given(code))
    except CredentialError as error:
        raise _refused(error, as_json=as_json) from error
    if as_json:
        emit(_as_json(seen))
        return
    for line in _lines(seen):
        say(line)
    say("The signature was not checked; `kiosk credential verify` does that.")


@app.command()
def verify(code: _CodeArgument, *, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Check a code's signature, event, time and standing; exit status 1 when it is no good.

    Admission asks more than this: vetting, zones, watch list, and whether the person is here already.
    """
    from kiosk.clock import SystemClock
    from kiosk.credential import CredentialError
    from kiosk.credential import verify as check
    from kiosk.store.credentials import credential

    text = _given(code)
    with opened(data) as records, records.store.read() as conn:
        try:
            seen = check(text, records.ring(conn))
        except CredentialError as error:
            raise _refused(error, as_json=as_json) from error
        row = credential(conn, seen.claims.cti)
    problems = _problems(seen.claims, row, records.event.code, SystemClock().now())
    if as_json:
        state = None if row is None else row.state.value
        emit({"ok": not problems, "problems": list(problems), "state": state, **_as_json(seen)})
    else:
        say("✘ " + " ".join(problems.values()) if problems else "✔ The code is good.")
        for line in _lines(seen):
            say(line)
    raise typer.Exit(1 if problems else 0)


@app.command()
def issue(
    who: Annotated[str, typer.Argument(help="The delegate's number or id.")],
    *,
    data: DataOption = None,
    kind: Annotated[_Kind, typer.Option("--kind", help="What it is to be.")] = _Kind.INVITATION,
    valid_from: Annotated[
        datetime | None,
        typer.Option("--from", formats=_MomentOption, help="Event time; default two days before the event."),
    ] = None,
    valid_until: Annotated[
        datetime | None,
        typer.Option(
            "--until", formats=_MomentOption, help="Event time; default three days after the event."
        ),
    ] = None,
    qr: Annotated[
        Path | None, typer.Option("--qr", help="Write it as a QR code too, to this PNG file.", dir_okay=False)
    ] = None,
    operator: _OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Issue a credential to a delegate, enter it into the store and the log, and print its code."""
    from kiosk.cli.qr_file import write_qr
    from kiosk.credential import issue as sign
    from kiosk.event.facts import FactKind
    from kiosk.store.credentials import add_credential

    with opened(data) as records, records.store.write() as conn:
        card = _delegate(conn, who)
        key, held = _signer(records, conn, kind)
        claims = _claims(records, card, kind, _window(records, held, valid_from, valid_until))
        if not held.may_sign(claims):
            raise _may_not_sign()
        code = sign(claims, key)
        add_credential(conn, _row(claims, held.issuer))
        body: dict[str, Plain] = {"cti": claims.cti, "kind": kind.value, "issuer": held.issuer}
        _note(records, conn, FactKind.CREDENTIAL_ISSUED, card.delegate.id, body, operator=operator)
        if qr is not None:
            write_qr(code, qr)
    if as_json:
        emit({"code": code, "cti": claims.cti.hex(), "kind": kind.value, "delegate": str(claims.delegate)})
    else:
        say(code)


@app.command()
def revoke(
    who: Annotated[
        str, typer.Argument(help="A credential's id (16 hexadecimal digits), or a delegate's number or id.")
    ],
    *,
    reason: Annotated[str, typer.Option("--reason", help="Why, as a short word: lost, withdrawn, damaged …")],
    data: DataOption = None,
    operator: _OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Revoke one credential, or all of a delegate's; exit status 1 when there was nothing to revoke."""
    from kiosk.clock import SystemClock
    from kiosk.event.credentials import CredentialState
    from kiosk.event.facts import FactKind
    from kiosk.store.credentials import end

    if not _REASON.fullmatch(reason):
        raise BadInput(
            "bad_reason",
            "The reason is not a short lower-case word.",
            "Take one like lost, withdrawn or damaged.",
        )
    with opened(data) as records, records.store.write() as conn:
        station, now = records.settings.station.code, SystemClock().now()
        ended = [
            row
            for row in _active(conn, who)
            if end(conn, row.cti, CredentialState.REVOKED, at=now, by=station, reason=reason)
        ]
        for row in ended:
            _end_badge(conn, row)
            body: dict[str, Plain] = {"cti": row.cti, "reason": reason}
            _note(records, conn, FactKind.CREDENTIAL_REVOKED, row.delegate_id, body, operator=operator)
    if as_json:
        emit({"revoked": [row.cti.hex() for row in ended], "reason": reason})
    elif ended:
        say("Revoked: " + ", ".join(f"{row.kind.name.lower()} {row.cti.hex()}" for row in ended) + ".")
    else:
        say("Nothing to revoke: no credential in force.")
    raise typer.Exit(0 if ended else 1)


def _given(code: str) -> str:
    """Return the code, from standard input where it is "-"; a line end after it is no part of it."""
    text = sys.stdin.read(4096) if code == "-" else code
    return text.removesuffix("\n").removesuffix("\r")


def _refused(error: BadInput, *, as_json: bool) -> typer.Exit:
    if as_json:
        emit({"ok": False, "problems": [error.code], "message": error.message})
    else:
        fail(error)
    return typer.Exit(1)


def _as_json(seen: SignedCredential) -> dict[str, Any]:
    claims = seen.claims
    return {
        "kind": claims.kind.name.lower(),
        "event": claims.event,
        "delegate": str(claims.delegate),
        "cti": claims.cti.hex(),
        "not_before": claims.not_before.isoformat(),
        "expires": claims.expires.isoformat(),
        "zones": sorted(claims.zones),
        "kid": seen.kid.hex(),
        "issuer": seen.issuer,
    }


def _lines(seen: SignedCredential) -> list[str]:
    claims = seen.claims
    zones = ", ".join(map(str, sorted(claims.zones))) or "none"
    return [
        f"  {claims.kind.name.lower()} for event {claims.event}, delegate {claims.delegate}",
        f"  credential {claims.cti.hex()}, zones {zones}",
        f"  valid {claims.not_before:%Y-%m-%d %H:%M} to {claims.expires:%Y-%m-%d %H:%M} UTC",
        f"  key {seen.kid.hex()}" + (f", {seen.issuer}" if seen.issuer else ""),
    ]


def _problems(claims: Claims, row: CredentialRow | None, event: str, now: datetime) -> dict[str, str]:
    """Return what speaks against a code whose signature is right: a code for programs, a sentence for people."""
    found: dict[str, str] = {}
    if claims.event != event:
        found["wrong_event"] = f"It is for another event ({claims.event})."
    elif row is None:
        found["not_in_mirror"] = "It is signed, but this store does not know it."
    elif row.delegate_id != claims.delegate or row.kind is not claims.kind:
        found["claims_differ"] = "It says something else than this store does."
    elif row.state.value != "active":
        found[row.state.value] = f"It was {row.state.value}{f' ({row.reason})' if row.reason else ''}."
    if now < claims.not_before:
        found["not_yet_valid"] = "It is not valid yet."
    if now >= claims.expires:
        found["expired"] = "It has expired."
    return found


def _delegate(conn: Connection, who: str) -> DelegateCard:
    from kiosk.store.people import delegate_by_number, delegate_card

    card = None
    if who.isascii() and who.isdigit() and len(who) <= 9:
        card = delegate_by_number(conn, int(who))
    else:
        try:
            card = delegate_card(conn, UUID(who))
        except ValueError:
            raise BadInput(
                "bad_delegate",
                "That is neither a delegate's number nor a delegate's id.",
                "Numbers are digits; ids look like 6f1d8a52-9c11-4f0e-8a57-0b5d3f0f6a01.",
            ) from None
    if card is None:
        raise BadInput(
            "unknown_delegate",
            "This store has no such delegate.",
            "Look the person up by name to find the number.",
        )
    return card


def _claims(records: Records, card: DelegateCard, kind: _Kind, window: tuple[datetime, datetime]) -> Claims:
    from kiosk.event.credentials import Claims, CredentialKind

    return Claims(
        delegate=card.delegate.id,
        event=records.event.code,
        not_before=window[0],
        expires=window[1],
        cti=secrets.token_bytes(8),
        zones=frozenset(card.zones),
        kind=CredentialKind[kind.name],
    )


def _window(
    records: Records, held: RingKey, begins: datetime | None, ends: datetime | None
) -> tuple[datetime, datetime]:
    """Return the validity asked for, or the event's with a margin as far as the key's own goes."""
    event, zone = records.event, ZoneInfo(records.event.timezone)
    first = (begins or datetime.combine(event.starts_on, time()) - _BEFORE).replace(tzinfo=zone)
    last = (ends or datetime.combine(event.ends_on, time()) + _AFTER).replace(tzinfo=zone)
    if begins is None:
        first = max(first, held.row.not_before)
    if ends is None:
        last = min(last, held.row.expires)
    return first.astimezone(UTC), last.astimezone(UTC)


def _signer(records: Records, conn: Connection, kind: _Kind) -> tuple[SigningKey, RingKey]:
    """Return the key to sign with, the event's where it is here, for badges else the station's."""
    from kiosk.credential import SigningKey
    from kiosk.store.keys import EVENT_KEY

    path = records.keys.path(EVENT_KEY)
    by_station = kind is _Kind.BADGE and not path.exists()
    key = records.station_key if by_station else SigningKey.load(path)
    held = records.ring(conn).find(key.kid)
    if held is None:
        raise _may_not_sign()
    return key, held


def _may_not_sign() -> BadInput:
    return BadInput(
        "key_not_valid",
        "The key of this folder may not sign that: it is unknown here, revoked, or not valid for so long.",
        "Choose --from and --until within the key's validity, or have the key certified anew.",
    )


def _row(claims: Claims, issuer: str) -> CredentialRow:
    from kiosk.event.credentials import CredentialRow, CredentialState

    return CredentialRow(
        cti=claims.cti,
        delegate_id=claims.delegate,
        kind=claims.kind,
        issuer=issuer,
        state=CredentialState.ACTIVE,
        not_before=claims.not_before,
        expires=claims.expires,
    )


def _active(conn: Connection, who: str) -> list[CredentialRow]:
    from kiosk.event.credentials import CredentialState
    from kiosk.store.credentials import credential, credentials_of

    if re.fullmatch(r"[0-9a-fA-F]{16}", who):
        row = credential(conn, bytes.fromhex(who))
        if row is None:
            raise BadInput(
                "unknown_credential",
                "This store has no such credential.",
                "`kiosk credential inspect` shows a code's id.",
            )
        rows = [row]
    else:
        rows = list(credentials_of(conn, _delegate(conn, who).delegate.id))
    return [row for row in rows if row.state is CredentialState.ACTIVE]


def _end_badge(conn: Connection, row: CredentialRow) -> None:
    """Mark the printed badge that carried a revoked credential as revoked too."""
    from kiosk.event.badges import BadgeState
    from kiosk.store.badges import badges_of, move_badge

    for badge in badges_of(conn, row.delegate_id):
        if badge.cti == row.cti:
            move_badge(conn, badge.id, of=(BadgeState.MADE, BadgeState.ISSUED), to=BadgeState.REVOKED)


def _note(
    records: Records,
    conn: Connection,
    kind: FactKind,
    delegate: UUID,
    body: Mapping[str, Plain],
    *,
    operator: str,
) -> None:
    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact

    if not _OPERATOR.fullmatch(operator):
        raise BadInput(
            "bad_operator",
            "The operator's code is not 1 to 32 letters, digits, dots, underscores or hyphens.",
            "Give it as --operator CODE.",
        )
    station = records.settings.station.code
    records.log.append(conn, Fact(uuid4(), kind, SystemClock().now(), station, operator, delegate, body=body))
