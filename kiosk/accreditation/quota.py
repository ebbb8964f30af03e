"""How many people a delegation may send: set by a supervisor, and written down."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.store import delegations, quotas

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.event.people import Delegation
    from kiosk.scanlog import ScanLog


def set_quota(  # noqa: PLR0913 - of whom, how many, where, by whom, when
    conn: Connection,
    log: ScanLog,
    *,
    code: str,
    places: int | None,
    station: str,
    operator: str,
    at: datetime,
) -> tuple[Delegation, quotas.Places]:
    """Set how many people the delegation `code` may send, in the caller's write; None for any number.

    Whoever is on the list already stays on it, even beyond the new number.

    Raises:
        BadInput: `unknown_delegation`, `bad_quota`.
    """
    sender = delegations.delegation_by_code(conn, code.strip().upper())
    if sender is None:
        raise BadInput(
            "unknown_delegation",
            "The event has no such delegation.",
            "Write its code as `kiosk delegation list` has it.",
        )
    if places is not None and not 0 <= places <= quotas.MOST_PLACES:
        raise BadInput(
            "bad_quota",
            f"A delegation has 0 to {quotas.MOST_PLACES} places.",
            "Give a whole number, or “none” for any number.",
        )
    before = quotas.places_of(conn, sender.id)
    quotas.set_places(conn, sender.id, places)
    body: dict[str, Plain] = {
        "delegation": sender.code,
        "places": places,
        "was": before.places,
        "used": before.used,
    }
    log.append(conn, Fact(uuid4(), FactKind.QUOTA_CHANGED, at, station, operator, body=body))
    return sender, quotas.Places(before.used, places)
