"""`kiosk credential revoke-key`: nothing that a lost or stolen key signed counts any more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated
from uuid import uuid4

import typer

from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.opening import opened
from kiosk.cli.output import DataOption, JsonOption, emit, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.event.facts import Plain
    from kiosk.store.keys_rows import SigningKeyRow

_ID = re.compile(r"[0-9a-fA-F]{8}")


def revoke_key(
    which: Annotated[
        str, typer.Argument(help="The owner of the key (a station's code), or its id (8 hexadecimal digits).")
    ],
    *,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Revoke a station's signing key: its badges are refused everywhere from now on.

    Where people sign in it takes two of them: `kiosk override grant --action key_change`.
    """
    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact, FactKind
    from kiosk.store.keys_rows import revoke_signing_key

    by = operator_code(operator)
    with opened(data) as records:
        now = SystemClock().now()
        # Made before the write begins: the log of this station may need the key that is revoked.
        log = records.log
        with records.store.write() as conn:
            row = _found(conn, which, own=records.station_key.public)
            body: dict[str, Plain] = {"key": row.kid, "owner": row.owner, **_word(conn, now)}
            if not revoke_signing_key(conn, row.public, now):
                raise BadInput("key_ended", "This key was revoked before.", "Nothing is left to be done.")
            station = records.settings.station.code
            log.append(conn, Fact(uuid4(), FactKind.KEY_REVOKED, now, station, by, body=body))
    if as_json:
        emit({"ok": True, "key": row.kid.hex(), "owner": row.owner})
    else:
        say(f"Revoked: key {row.kid.hex()} of {row.owner}. What it signed is refused everywhere from now on.")


def _found(conn: Connection, which: str, *, own: bytes) -> SigningKeyRow:
    from kiosk.store.keys_rows import EVENT_OWNER, signing_keys

    found = [
        row
        for row in signing_keys(conn)
        if row.owner == which or (_ID.fullmatch(which) and row.kid.hex() == which.lower())
    ]
    in_force = [row for row in found if row.revoked_at is None] or found
    if len(in_force) != 1:
        raise BadInput(
            "unknown_key" if not in_force else "several_keys",
            "This store has no such key." if not in_force else "Several keys in force have this owner.",
            "`kiosk credential keys` lists them with their ids.",
        )
    row = in_force[0]
    if row.owner == EVENT_OWNER:
        raise BadInput(
            "event_key",
            "The event's own key cannot be revoked here: every credential would end with it.",
            "Revoke single credentials, or make the event anew with another key.",
        )
    if row.public == own:
        raise BadInput(
            "own_key",
            "This is the key of this very station: it could not even write down that it was revoked.",
            "Revoke it from another station.",
        )
    return row


def _word(conn: Connection, now: datetime) -> Mapping[str, Plain]:
    """Return what the log is to say of the two people behind it; nothing in a store where nobody signs in."""
    from kiosk.event.operators import OverrideAction
    from kiosk.people import word_of_two

    return word_of_two(
        conn,
        OverrideAction.KEY_CHANGE,
        now,
        message="Keys are changed only with two people's word.",
        remedy="Run `kiosk override grant --action key_change` with both, then repeat this.",
    )
