"""Who may take people's names out of a store, and the log entry that every export leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.cli.opening import Records
    from kiosk.event.facts import Fact, Plain

_REASON_CHARS = 200


@dataclass
class Word:
    """The word under which names leave a store.

    Args:
        body: What the log is to say of it.
        override: The export override that it leans on; None in a store where nobody signs in.
        spent: Whether an entry of the log has leant on it.
    """

    body: Mapping[str, Plain] = field(default_factory=dict)
    override: UUID | None = None
    spent: bool = False


def authorised(records: Records, *, reason: str) -> Word:
    """Return the word under which names may leave this store now: the one door for every export with names.

    It takes a reason and, where there are operators, an export override in force: two people's word.

    Raises:
        BadInput: `reason_needed`, `override_needed`.
    """
    from kiosk.clock import SystemClock
    from kiosk.event.operators import OverrideAction
    from kiosk.exchange.cells import visible
    from kiosk.store import operators

    told = visible(" ".join(reason.split()))
    if not 3 <= len(told) <= _REASON_CHARS:
        raise BadInput(
            "reason_needed",
            "Names leave this store only with a reason, which is written into the log.",
            f'Give it with --reason "…" (3 to {_REASON_CHARS} characters); name nobody in it.',
        )
    with records.store.read() as conn:
        if all(row.operator.ended_at is not None for row in operators.operators(conn)):
            return Word({"reason": told})
        override = operators.active_override(conn, None, OverrideAction.EXPORT, SystemClock().now())
    if override is None:
        raise _override_needed()
    return Word(
        {"reason": told, "asked_by": override.asked_by, "granted_by": override.granted_by}, override.id
    )


def note_export(records: Records, operator: str, body: Mapping[str, Plain], word: Word | None = None) -> None:
    """Write into the log what was taken out of the store; the word behind it is used in the same transaction.

    Raises:
        BadInput: `override_needed`, when the word has been used up or run out since.
        EnvironmentFault: Of the store or the log; then the export is not to be handed out.
    """
    from kiosk.clock import SystemClock
    from kiosk.event.facts import Fact, FactKind

    word = word or Word()
    now = SystemClock().now()
    told: dict[str, Plain] = {"what": "log", **body, **word.body}
    if word.override is not None:
        told["override"] = word.override.bytes
    fact = Fact(
        id=uuid4(),
        kind=FactKind.EXPORTED,
        at=now,
        station=records.settings.station.code,
        operator=operator[:32] or "-",
        body=told,
    )
    with records.store.write() as conn:
        if not word.spent:
            _use(conn, word, fact)
        records.log.append(conn, fact)
    word.spent = True


def _use(conn: Connection, word: Word, fact: Fact) -> None:
    from kiosk.store import operators

    if word.override is not None and not operators.use(conn, word.override, fact.at):
        raise _override_needed()


def _override_needed() -> BadInput:
    return BadInput(
        "override_needed",
        "Names leave this store only with two people's word: an export override in force.",
        "Have one supervisor ask for it and another one grant it, then repeat this.",
    )
