"""What leaves a store: by whose word names may, and the log entry that every export leaves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import Override, OverrideAction
from kiosk.exchange.cells import visible
from kiosk.store import operators

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.store.engine import Store

REASON_CHARS = 200


class FactLog(Protocol):
    """The log, as far as exports are concerned."""

    def append(self, conn: Connection, fact: Fact) -> object:
        """Write `fact` as the next entry, inside the caller's `store.write()`."""
        ...


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

    def spend(self, conn: Connection, now: datetime) -> Mapping[str, Plain]:
        """Lean on the word, once, in the caller's transaction; return what the log is to say of it.

        Raises:
            BadInput: `override_needed`, when it has been used up or run out since.
        """
        if not self.spent and self.override is not None and not operators.use(conn, self.override, now):
            raise override_needed()
        return self.body if self.override is None else {**self.body, "override": self.override.bytes}


def granted(override: Override) -> Word:
    """Return the word of the two people who made an export override; the reason is the one they chose."""
    body: dict[str, Plain] = {
        "reason": override.reason.value,
        "asked_by": override.asked_by,
        "granted_by": override.granted_by,
    }
    return Word(body, override.id)


def authorised(store: Store, reason: str, now: datetime) -> Word:
    """Return the word under which names may leave this store now: the one door for every export with names.

    It takes a reason and, where there are operators, an export override in force: two people's word.

    Raises:
        BadInput: `reason_needed`, `override_needed`.
    """
    told = visible(" ".join(reason.split()))
    if not 3 <= len(told) <= REASON_CHARS:
        raise BadInput(
            "reason_needed",
            "Names leave this store only with a reason, which is written into the log.",
            f'Give it with --reason "…" (3 to {REASON_CHARS} characters); name nobody in it.',
        )
    with store.read() as conn:
        if not operators.anybody(conn):
            return Word({"reason": told})
        override = operators.active_override(conn, None, OverrideAction.EXPORT, now)
    if override is None:
        raise override_needed()
    return Word(
        {"reason": told, "asked_by": override.asked_by, "granted_by": override.granted_by}, override.id
    )


class Ledger:
    """Writes into the log what is taken out of its store.

    Args:
        station: Code of the station where that happens.
    """

    def __init__(self, store: Store, log: FactLog, station: str, clock: Clock) -> None:
        self._store, self._log, self._station, self._clock = store, log, station, clock

    def note(self, operator: str, body: Mapping[str, Plain], word: Word | None = None) -> None:
        """Write down an export; the word behind it is used in the same transaction.

        Raises:
            BadInput: `override_needed`, when the word has been used up or run out since.
            EnvironmentFault: Of the store or the log; then the export is not to be handed out.
        """
        word, now = word or Word(), self._clock.now()
        with self._store.write() as conn:
            told: dict[str, Plain] = {"what": "log", **body, **word.spend(conn, now)}
            fact = Fact(uuid4(), FactKind.EXPORTED, now, self._station, operator[:32] or "-", body=told)
            self._log.append(conn, fact)
        word.spent = True


def override_needed() -> BadInput:
    """Return `override_needed`."""
    return BadInput(
        "override_needed",
        "Names leave this store only with two people's word: an export override in force.",
        "Have one supervisor ask for it and another one grant it, then repeat this.",
    )
