"""The word of two people: what must not be done by one alone leans on an override that two have made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.event.facts import Plain
from kiosk.event.operators import OverrideAction
from kiosk.store import operators as rows

if TYPE_CHECKING:
    from datetime import datetime
    from uuid import UUID

    from sqlalchemy import Connection


def word_of_two(  # noqa: PLR0913 - what it is about, and how to say that it lacks
    conn: Connection,
    action: OverrideAction,
    now: datetime,
    *,
    delegate_id: UUID | None = None,
    message: str,
    remedy: str,
) -> Mapping[str, Plain]:
    """Lean on an override in the caller's transaction and return what the log is to say of it.

    In a store without operators nobody can give a word, and none is asked for.

    Args:
        message: What lacks where there is none.
        remedy: What to do about it.

    Raises:
        BadInput: `override_needed`.
    """
    if not rows.anybody(conn):
        return {}
    granted = rows.active_override(conn, delegate_id, action, now)
    if granted is None or not rows.use(conn, granted.id, now):
        raise BadInput("override_needed", message, remedy)
    return {"override": granted.id.bytes, "asked_by": granted.asked_by, "granted_by": granted.granted_by}
