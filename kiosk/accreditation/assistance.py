"""Help for whoever could not finish alone: a half-done check-in waits for a desk, and is seen to by one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.self_service import Collected, HelpCase, HelpCause, HelpEnd, Stage
from kiosk.store import check_ins, help_cases

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

LAPSES_AFTER = timedelta(days=1)
"""Whoever called so long ago is not there any more: the case is shown no longer, and closed at the next call."""


class Assistance:
    """The cases of one store, as one of its stations opens, takes and closes them.

    Each change and its entry in the log are one transaction. A case that is open is seen by every station over the
    store until it is closed, or has lapsed.

    Args:
        station: Code of this station.
        label: What people call it.
        operator: Returns the code of whoever is signed in, or "-".
        take_over_after: A desk that took a case so long ago has let it lie; another may have it then.
    """

    def __init__(  # noqa: PLR0913 - the services of one station, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        station: str,
        label: str,
        clock: Clock,
        operator: Callable[[], str],
        take_over_after: timedelta = timedelta(minutes=10),
    ) -> None:
        self._store, self._log, self._clock = store, log, clock
        self._station, self._label = station, label
        self._operator = operator
        self._take_over_after = take_over_after

    def open(  # noqa: PLR0913 - what a case is, each named
        self,
        *,
        language: str,
        stage: Stage,
        cause: HelpCause,
        delegate_id: UUID | None = None,
        detail: str = "",
        collected: frozenset[Collected] = frozenset(),
    ) -> HelpCase:
        """Call for help from this station and return the case.

        A delegate has at most one open case: who calls again changes it, and it waits for a desk again. Cases that
        have lapsed end as NOBODY_THERE in the same transaction.

        Args:
            language: What the delegate reads, BCP 47.
            detail: A reason, or the line of the badge that is wrong; a code of at most 80 characters, no name.
        """
        now = self._clock.now()
        made = HelpCase(
            id=uuid4(),
            station=self._station,
            label=self._label,
            language=language[:35],
            stage=stage,
            cause=cause,
            opened_at=now,
            detail=detail[:80],
            delegate_id=delegate_id,
            collected=collected,
        )
        with self._store.write() as conn:
            for old in help_cases.lapsed(conn, now - LAPSES_AFTER):
                self._end(conn, old, HelpEnd.NOBODY_THERE, now)
            held = None if delegate_id is None else help_cases.open_of(conn, delegate_id)
            if held is None:
                help_cases.add(conn, made)
            else:
                # Whoever waits already keeps the place; whoever had left, or was seen to, waits from now.
                waits = not held.taken_by and held.cause is not HelpCause.LEFT
                made = replace(made, id=held.id, opened_at=held.opened_at if waits else now)
                help_cases.open_again(conn, made)
            self._note(conn, FactKind.HELP_CASE_OPENED, made, now)
        return made

    def update(self, case_id: UUID, collected: frozenset[Collected]) -> HelpCase:
        """Write down what the delegate has done by now, while the case is open; return it as it stands.

        Raises:
            BadInput: `case_unknown`.
        """
        with self._store.write() as conn:
            help_cases.update_collected(conn, case_id, collected)
            return _known(conn, case_id)

    def get(self, case_id: UUID) -> HelpCase:
        """Return one case, open or closed.

        Raises:
            BadInput: `case_unknown`.
        """
        with self._store.read() as conn:
            return _known(conn, case_id)

    def waiting(self) -> tuple[HelpCase, ...]:
        """Return the open cases of all stations of this store, oldest first, also those that a desk has taken.

        At most 100, and none older than a day.
        """
        with self._store.read() as conn:
            return help_cases.waiting(conn, self._clock.now() - LAPSES_AFTER)

    def take(self, case_id: UUID) -> HelpCase:
        """Make an open case this desk's, with the check-in that was begun at its station; return it.

        Both in one transaction: after a crash the case is either still waiting, or this desk's to be taken again,
        which is logged no second time.

        Raises:
            BadInput: `case_taken` where another desk has it, `case_closed`, `case_unknown`.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            held = _known(conn, case_id)
            before = now - self._take_over_after
            if not help_cases.take(conn, case_id, by=self._station, label=self._label, at=now, before=before):
                raise _lost(held)
            if held.delegate_id is not None:
                of = {held.station, held.taken_by} - {"", self._station}
                check_ins.hand_on(conn, held.delegate_id, of=of, to=self._station, at=now)
            taken = _known(conn, case_id)
            if held.taken_by != self._station:
                self._note(conn, FactKind.HELP_CASE_TAKEN, taken, now)
        return taken

    def close(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        """Close a case and return it; one that is closed already stays as it ended.

        The station that called may close it, and the desk that has it. Where the delegate has called anew since,
        or another desk has taken over, it stays open for whoever comes.

        Raises:
            BadInput: `case_unknown`.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            held = _known(conn, case_id)
            if self._station in {held.station, held.taken_by}:
                self._end(conn, held, end, now)
            return _known(conn, case_id)

    def issued(self, conn: Connection, delegate_id: UUID, at: datetime) -> None:
        """Close the open case of a delegate who gets a badge at this station, in the caller's write."""
        held = help_cases.open_of(conn, delegate_id)
        if held is not None:
            alone = held.station == self._station
            self._end(conn, held, HelpEnd.WENT_ON if alone else HelpEnd.HELPED, at)

    def _end(self, conn: Connection, held: HelpCase, end: HelpEnd, at: datetime) -> None:
        if help_cases.close(conn, held.id, end, at):
            self._note(conn, FactKind.HELP_CASE_CLOSED, held, at, end=end.value)

    def _note(self, conn: Connection, kind: FactKind, case: HelpCase, at: datetime, **more: Plain) -> None:
        body: dict[str, Plain] = {
            "case": case.id.bytes,
            "cause": case.cause.value,
            "stage": case.stage.value,
            "self_service": case.station,
            **more,
        }
        operator = self._operator()
        self._log.append(conn, Fact(uuid4(), kind, at, self._station, operator, case.delegate_id, body=body))


def _known(conn: Connection, case_id: UUID) -> HelpCase:
    held = help_cases.get(conn, case_id)
    if held is None:
        raise BadInput(
            "case_unknown", "There is no such call for help.", "Look at the list of who needs help again."
        )
    return held


def _lost(held: HelpCase) -> BadInput:
    if held.open:
        return BadInput(
            "case_taken",
            f"{held.taken_label} is seeing to this person already.",
            "Help whoever else is waiting.",
        )
    return BadInput("case_closed", "This person has been helped already.", "Help whoever else is waiting.")
