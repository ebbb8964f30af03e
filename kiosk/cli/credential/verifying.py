"""`kiosk credential verify`."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

import typer

from kiosk.cli.credential.codes import CodeArgument, as_json_of, given, lines, refused
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say

if TYPE_CHECKING:
    from kiosk.event.credentials import Claims, CredentialRow


def verify(code: CodeArgument, *, data: DataOption = None, as_json: JsonOption = False) -> None:
    """Check a code's signature, event, time and standing; exit status 1 when it is no good.

    Admission asks more than this: vetting, zones, watch list, and whether the person is here already.
    """
    from kiosk.clock import SystemClock
    from kiosk.credential import CredentialError
    from kiosk.credential import verify as check
    from kiosk.store.credentials import credential

    text = given(code)
    with opened(data) as records, records.store.read() as conn:
        try:
            seen = check(text, records.ring(conn))
        except CredentialError as error:
            raise refused(error, as_json=as_json) from error
        row = credential(conn, seen.claims.cti)
    problems = _problems(seen.claims, row, records.event.code, SystemClock().now())
    if as_json:
        state = None if row is None else row.state.value
        emit({"ok": not problems, "problems": list(problems), "state": state, **as_json_of(seen)})
    else:
        say("✘ " + " ".join(problems.values()) if problems else "✔ The code is good.")
        for line in lines(seen):
            say(line)
    raise typer.Exit(1 if problems else 0)


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
