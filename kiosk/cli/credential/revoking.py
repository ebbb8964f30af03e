"""`kiosk credential revoke`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.credential.people import OperatorOption, delegate, note
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.event.credentials import CredentialRow
    from kiosk.event.facts import Plain

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
    papers: list[_Paper] = []
    with opened(data) as records, records.store.write() as conn:
        station, now = records.settings.station.code, SystemClock().now()
        ended = [
            row
            for row in _active(conn, who)
            if end(conn, row.cti, CredentialState.REVOKED, at=now, by=station, reason=reason)
        ]
        for row in ended:
            left = _end_badge(conn, row, now)
            body: dict[str, Plain] = {"cti": row.cti, "reason": reason}
            if left.voided:
                body["print_job"] = "void"
            note(records, conn, FactKind.CREDENTIAL_REVOKED, row.delegate_id, body, operator=operator)
            papers.append(left)
    if as_json:
        emit({"revoked": [row.cti.hex() for row in ended], "reason": reason, "badges": _as_json(papers)})
    elif ended:
        say("Revoked: " + ", ".join(f"{row.kind.name.lower()} {row.cti.hex()}" for row in ended) + ".")
        for paper in papers:
            if paper.fate is not _Fate.NONE:
                say(f"  Badge {paper.serial} {_ADVICE[paper.fate]}")
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


class _Fate(StrEnum):
    """What is known of the paper of a badge when its credential is revoked."""

    NONE = "none"
    NOT_PRINTED = "not_printed"
    UNCLEAR = "unclear"
    PRINTED = "printed"


_ADVICE = {
    _Fate.NOT_PRINTED: "had not been printed, and will not be.",
    _Fate.UNCLEAR: "may have come out, or still come out: look in the tray and destroy it.",
    _Fate.PRINTED: "was printed: where it turns up, take it and destroy it.",
}


@dataclass(frozen=True, slots=True)
class _Paper:
    """The badge that a revoked credential was for, where there is one."""

    fate: _Fate = _Fate.NONE
    serial: int = 0
    voided: bool = False


def _as_json(papers: list[_Paper]) -> list[dict[str, Any]]:
    return [
        {"serial": paper.serial, "paper": paper.fate.value}
        for paper in papers
        if paper.fate is not _Fate.NONE
    ]


def _end_badge(conn: Connection, row: CredentialRow, now: datetime) -> _Paper:
    """Mark the badge that carried a revoked credential as revoked too, and call off what is not printed of it.

    A job at the printer cannot be called off from here: it ends there, and the desk goes no further with it.
    """
    from kiosk.event.badges import BadgeState, PrintState
    from kiosk.store.badges import badges_of, job_of_badge, move_badge, move_job

    badge = next((badge for badge in badges_of(conn, row.delegate_id) if badge.cti == row.cti), None)
    if badge is None:
        return _Paper()
    move_badge(conn, badge.id, of=(BadgeState.MADE, BadgeState.ISSUED), to=BadgeState.REVOKED)
    job = job_of_badge(conn, badge.id)
    if job is None:
        return _Paper(_Fate.PRINTED if badge.state is BadgeState.ISSUED else _Fate.NOT_PRINTED, badge.serial)
    if job.state is PrintState.VOID:
        return _Paper(_Fate.NOT_PRINTED, badge.serial)
    # Of an unknown one nobody knows whether it came out; what is certain is that it is not sent again.
    waiting = (PrintState.RENDERED, PrintState.FAILED, PrintState.UNKNOWN)
    voided = move_job(conn, job.id, of=waiting, to=PrintState.VOID, at=now)
    if job.state in {PrintState.RENDERED, PrintState.FAILED}:
        return _Paper(_Fate.NOT_PRINTED, badge.serial, voided)
    out = job.state in {PrintState.PRINTED, PrintState.VERIFIED, PrintState.HANDED_OVER}
    return _Paper(_Fate.PRINTED if out else _Fate.UNCLEAR, badge.serial, voided)
