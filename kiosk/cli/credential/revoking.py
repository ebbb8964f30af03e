"""`kiosk credential revoke`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.credential.people import OperatorOption, delegate, operator_code
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.accreditation.revoking import Revoked
    from kiosk.event.credentials import CredentialRow

_REASON = re.compile(r"[a-z][a-z_]{0,39}")


def revoke(
    who: Annotated[
        str, typer.Argument(help="A credential's id (16 hexadecimal digits), or a delegate's number or id.")
    ],
    *,
    reason: Annotated[str, typer.Option("--reason", help="Why, as a short word: lost, withdrawn, damaged …")],
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Revoke one credential, or all of a delegate's; exit status 1 when there was nothing to revoke."""
    from kiosk.accreditation.revoking import revoke as end_all
    from kiosk.clock import SystemClock

    if not _REASON.fullmatch(reason):
        raise BadInput(
            "bad_reason",
            "The reason is not a short lower-case word.",
            "Take one like lost, withdrawn or damaged.",
        )
    by = operator_code(operator)
    with opened(data) as records, records.store.write() as conn:
        ended = end_all(
            conn,
            records.log,
            _active(conn, who),
            reason=reason,
            station=records.settings.station.code,
            operator=by,
            at=SystemClock().now(),
        )
    if as_json:
        rows = [one.credential for one in ended]
        emit({"revoked": [row.cti.hex() for row in rows], "reason": reason, "badges": _as_json(ended)})
    elif ended:
        named = (f"{one.credential.kind.name.lower()} {one.credential.cti.hex()}" for one in ended)
        say("Revoked: " + ", ".join(named) + ".")
        for one in ended:
            if one.serial:
                say(f"  Badge {one.serial} {_ADVICE[one.fate.value]}")
    else:
        say("Nothing to revoke: no credential in force.")
    raise typer.Exit(0 if ended else 1)


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
        rows = list(credentials_of(conn, delegate(conn, who).delegate.id))
    return [row for row in rows if row.state is CredentialState.ACTIVE]


_ADVICE = {
    "not_printed": "had not been printed, and will not be.",
    "unclear": "may have come out, or still come out: look in the tray and destroy it.",
    "printed": "was printed: where it turns up, take it and destroy it.",
}


def _as_json(ended: tuple[Revoked, ...]) -> list[dict[str, Any]]:
    return [{"serial": one.serial, "paper": one.fate.value} for one in ended if one.serial]
