"""Who it is about, and who did it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated
from uuid import UUID, uuid4

import typer

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.cli.opening import Records
    from kiosk.event.facts import FactKind, Plain
    from kiosk.event.people import DelegateCard

OperatorOption = Annotated[str, typer.Option("--operator", help="Who does this; written into the log.")]
_OPERATOR = re.compile(r"[A-Za-z0-9._-]{1,32}")


def delegate(conn: Connection, who: str) -> DelegateCard:
    """Return the card of whoever has the number or id `who`.

    Raises:
        BadInput: `bad_delegate`, or `unknown_delegate`.
    """
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


def operator_code(given: str) -> str:
    """Return the operator's code as it was given.

    Raises:
        BadInput: `bad_operator`.
    """
    if not _OPERATOR.fullmatch(given):
        raise BadInput(
            "bad_operator",
            "The operator's code is not 1 to 32 letters, digits, dots, underscores or hyphens.",
            "Give it as --operator CODE.",
        )
    return given


def note(
    records: Records,
    conn: Connection,
    kind: FactKind,
    whom: UUID,
    body: Mapping[str, Plain],
    *,
    operator: str,
) -> None:
    """Write a fact about a delegate into the log, in the caller's transaction.

    Raises:
        BadInput: `bad_operator`.
    """
    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact

    station = records.settings.station.code
    records.log.append(
        conn, Fact(uuid4(), kind, SystemClock().now(), station, operator_code(operator), whom, body=body)
    )
