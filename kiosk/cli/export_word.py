"""Who may take people's names out of a store, and the log entry that every export leaves."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING
from uuid import uuid4

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.cli.opening import Records
    from kiosk.event.facts import Plain

_REASON_CHARS = 200


def authorised(records: Records, *, operator: str, reason: str) -> Mapping[str, Plain]:  # noqa: ARG001
    """Return what the log is to say of the word under which names leave this store.

    The one door for every export with names. It takes the reason for it; whose word that is, is told by the
    operator's code in the same entry.

    Args:
        records: The store whose people are to be named, for asking its operators.

    Raises:
        BadInput: `reason_needed`.
    """
    from kiosk.exchange.cells import visible

    told = visible(" ".join(reason.split()))
    if not 3 <= len(told) <= _REASON_CHARS:
        raise BadInput(
            "reason_needed",
            "Names leave this store only with a reason, which is written into the log.",
            f'Give it with --reason "…" (3 to {_REASON_CHARS} characters); name nobody in it.',
        )
    return {"reason": told}


def note_export(records: Records, operator: str, body: Mapping[str, Plain]) -> None:
    """Write into the log what was taken out of the store, in one transaction of its own.

    Raises:
        EnvironmentFault: Of the store or the log; then the export is not to be handed out.
    """
    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact, FactKind

    fact = Fact(
        id=uuid4(),
        kind=FactKind.EXPORTED,
        at=SystemClock().now(),
        station=records.settings.station.code,
        operator=operator[:32] or "-",
        body={"what": "log", **body},
    )
    with records.store.write() as conn:
        records.log.append(conn, fact)
