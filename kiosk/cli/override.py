"""`kiosk override`: two people set a rule aside; and which overrides and requests there are.

Neither a card's code nor a PIN is ever an argument: each is asked for, or read as a line from standard input, in
the order card, PIN, card, PIN; a card given as a file is not asked for.
"""

from __future__ import annotations

import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.credential.people import delegate
from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.errors import BadInput
from kiosk.event.operators import OverrideAction, OverrideReason, OverrideScope

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from uuid import UUID

    from kiosk.attendance import Attendance

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)
_CODE_CHARS = 512


@app.command()
def grant(
    action: Annotated[OverrideAction, typer.Option("--action", help="What needs a second person.")],
    *,
    reason: Annotated[OverrideReason, typer.Option("--reason", help="Why.")],
    who: Annotated[
        str, typer.Option("--delegate", help="For whom: number or id; not for exports, keys and clocks.")
    ] = "",
    scope: Annotated[
        OverrideScope, typer.Option("--scope", help="Once within 15 minutes, today, or for the event.")
    ] = OverrideScope.PASSAGE,
    text: Annotated[
        str, typer.Option("--text", help="Further words, without names; needed with --reason other.")
    ] = "",
    card_files: Annotated[
        list[Path] | None,
        typer.Option(
            "--card-file",
            help="A card as a picture or as text instead of typing it; once or twice: who asks, who grants.",
            dir_okay=False,
        ),
    ] = None,
    data: DataOption = None,
    as_json: JsonOption = False,
) -> None:
    """Grant an override by two different people: first the one who asks, then the one who grants."""
    from kiosk.people import Wish

    files = list(card_files or ())
    if len(files) > 2:
        raise BadInput("bad_usage", "An override takes two cards.", "Give --card-file at most twice.")
    with opened(data) as records, _attendance(records) as one:
        whom = _delegate_id(records, who) if who else None
        wish = Wish(whom, action, scope, reason, text)
        one.sign_in(one.card(_card(files, "Card of whoever asks")), _asked("PIN").decode())
        granter = one.card(_card(files, "Card of whoever grants"))
        made = one.grant_here(wish, granter, _asked("PIN").decode())
    if as_json:
        emit(
            {
                "ok": True,
                "override": str(made.id),
                "asked_by": made.asked_by,
                "granted_by": made.granted_by,
                "expires": made.expires.isoformat(),
            }
        )
    else:
        say(f"Granted by {made.granted_by} to {made.asked_by}, until {made.expires:%d %b %H:%M} UTC.")


@app.command("list")
def show(
    *,
    who: Annotated[str, typer.Option("--delegate", help="Only those for this delegate: number or id.")] = "",
    data: DataOption = None,
    as_json: JsonOption = False,
) -> None:
    """List overrides, newest first: of one delegate, or of the whole event."""
    from datetime import UTC, datetime

    from kiosk.store import operators

    with opened(data) as records:
        whom = _delegate_id(records, who) if who else None
        with records.store.read() as conn:
            if whom is None:
                ages = datetime(1970, 1, 2, tzinfo=UTC), datetime(9999, 1, 1, tzinfo=UTC)
                found = operators.overrides_between(conn, *ages)
            else:
                found = operators.overrides_of(conn, whom)
    for made in found:
        if as_json:
            emit(
                {
                    "id": str(made.id),
                    "delegate": None if made.delegate_id is None else str(made.delegate_id),
                    "action": made.action.value,
                    "scope": made.scope.value,
                    "reason": made.reason.value,
                    "asked_by": made.asked_by,
                    "granted_by": made.granted_by,
                    "at": made.at.isoformat(),
                    "expires": made.expires.isoformat(),
                    "used_at": _moment(made.used_at),
                }
            )
        else:
            used = "used" if made.used_at else f"until {made.expires:%d %b %H:%M}"
            say(
                f"{made.at:%d %b %H:%M}  {made.action.value:<12} {made.scope.value:<8} {made.reason.value}  "
                f"{made.asked_by} asked, {made.granted_by} granted  {used}"
            )


@app.command()
def requests(*, data: DataOption = None, as_json: JsonOption = False) -> None:
    """List the requests that wait for a supervisor, oldest first."""
    from kiosk.clock import SystemClock
    from kiosk.store import override_requests

    with opened(data) as records, records.store.read() as conn:
        found = override_requests.open_requests(conn, SystemClock().now())
    for asked in found:
        if as_json:
            emit(
                {
                    "id": str(asked.id),
                    "delegate": None if asked.delegate_id is None else str(asked.delegate_id),
                    "action": asked.action.value,
                    "scope": asked.scope.value,
                    "reason": asked.reason.value,
                    "asked_by": asked.asked_by,
                    "station": asked.station,
                    "asked_at": asked.asked_at.isoformat(),
                    "lapses": asked.lapses.isoformat(),
                }
            )
        else:
            say(
                f"{asked.asked_at:%H:%M}  {asked.action.value:<12} {asked.scope.value:<8} {asked.reason.value}  "
                f"{asked.asked_by} at {asked.station}"
            )
    if not found and not as_json:
        say("Nobody waits for an exception.")


@contextmanager
def _attendance(records: Records) -> Iterator[Attendance]:
    from kiosk.attendance import Attendance
    from kiosk.clock import SystemClock

    one = Attendance(
        store=records.store,
        log=records.log,
        keys=records.keys,
        event=records.event,
        station=records.settings.station.code,
        clock=SystemClock(),
        settings=records.settings.people,
    )
    try:
        yield one
    finally:
        one.sign_out()


def _delegate_id(records: Records, who: str) -> UUID:
    with records.store.read() as conn:
        return delegate(conn, who).delegate.id


def _card(files: list[Path], what: str) -> bytes:
    """Return the code in the next of `files`, else what is typed."""
    from kiosk.cli.card_file import card_in

    return card_in(files.pop(0)) if files else _asked(what)


def _asked(what: str) -> bytes:
    """Return what was typed unseen, or stands as the next line on standard input."""
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=True, err=True)).strip().encode()
    line = sys.stdin.readline(_CODE_CHARS + 2).strip()
    if not line:
        messages.print(f"{what}: a line on standard input is missing.")
    return line.encode()


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()
