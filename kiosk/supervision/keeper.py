"""Keeps the cases: reads the log from where it stood, opens and extends cases by rule, closes them on a word."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.cases import Case, CaseKind
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.operators import OverrideAction
from kiosk.people import word_of_two
from kiosk.scanlog import LoggedFact, leaf
from kiosk.store import cases, mirror
from kiosk.store import log as log_rows
from kiosk.store.review import readable
from kiosk.supervision.recent import MEMORY, Recent
from kiosk.supervision.rules import Finding, Limits, findings

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store

MAX_BECAUSE = 200
NOBODY = "-"
_NEXT, _DAMAGED = "cases_next", "cases_damaged"


@dataclass(frozen=True, slots=True)
class Kept:
    """What catching up came to.

    Args:
        done: Entries of the log that were looked at.
        size: Entries that the log has.
        opened: Cases opened by this call.
        extended: Entries added to open cases by this call.
        damaged: The first entry that could not be read and was passed over, or None.
    """

    done: int
    size: int
    opened: int = 0
    extended: int = 0
    damaged: int | None = None

    @property
    def complete(self) -> bool:
        """Return whether nothing is left to look at."""
        return self.done >= self.size


class CaseKeeper:
    """Opens cases by the rules of `rules`; use it from one thread at a time. Several consoles may keep one store.

    Args:
        operator: Returns the code of whoever is signed in, or "-".
    """

    def __init__(  # noqa: PLR0913 - the services of one console, each named
        self,
        *,
        store: Store,
        log: ScanLog,
        clock: Clock,
        limits: Limits,
        station: str,
        operator: Callable[[], str],
    ) -> None:
        self._store = store
        self._log = log
        self._clock = clock
        self._limits = limits
        self._station = station
        self._operator = operator
        self._recent = Recent()
        self._position = -1

    def catch_up(self, most: int = 5_000) -> Kept:
        """Look at up to `most` further entries, opening and extending cases.

        Each change of a case is one transaction with its entry in the log and the place reached.

        Raises:
            EnvironmentFault: `log_damaged` where a case cannot be entered in the log; what was read stays readable.
        """
        opened = extended = 0
        with self._store.read() as conn:
            stored = begin = mirror.get_value(conn, _NEXT) or 0
            # What the cases opened here add to the log is looked at by the next call.
            size = log_rows.count_rows(conn)
            if begin != self._position:
                self._recent = Recent(_readable(conn, max(0, begin - MEMORY), begin, {}))
                self._position = begin
            damaged: dict[int, None] = {}
            found = list(_readable(conn, begin, min(begin + most, size), damaged))
            watched = cases.watched(conn, self._clock.now())
        for entry in found:
            due = findings(entry, self._recent, watched, self._limits)
            if due:
                with self._store.write() as conn:
                    if (mirror.get_value(conn, _NEXT) or 0) != stored:
                        break  # another console was quicker; the next call goes on behind it
                    new = [self._keep(conn, entry, one) for one in due]
                    stored = entry.index + 1
                    mirror.set_value(conn, _NEXT, stored)
                opened, extended = opened + sum(new), extended + len(new) - sum(new)
            self._recent.add(entry)
            self._position = entry.index + 1
        else:
            self._settle(stored, min(begin + most, size), damaged)
        with self._store.read() as conn:
            done = mirror.get_value(conn, _NEXT) or 0
            return Kept(done, log_rows.count_rows(conn), opened, extended, mirror.get_value(conn, _DAMAGED))

    def close(self, case_id: UUID, because: str) -> Case:
        """Close a case for a reason and return it. The log gets the reason's SHA-256, since words may hold names.

        That a clock went back is accepted by two people: it uses up an override for a change of the clock.

        Raises:
            BadInput: `bad_reason` (empty, too long, not printable), `no_such_case` (unknown, or closed before),
                `nobody_signed_in`, `override_needed`.
        """
        because, by, now = " ".join(because.split()), self._operator(), self._clock.now()
        if not because or len(because) > MAX_BECAUSE or not because.isprintable():
            raise BadInput(
                "bad_reason",
                "A case is closed with a reason.",
                f"Say in 1 to {MAX_BECAUSE} characters what was found.",
            )
        if by == NOBODY:
            raise BadInput("nobody_signed_in", "A case is closed by a name.", "Sign in first.")
        with self._store.write() as conn:
            known = cases.case(conn, case_id)
            if known is None or not cases.close_case(conn, case_id, at=now, by=by, because=because):
                raise BadInput(
                    "no_such_case",
                    "There is no such open case: it was closed before, or never opened.",
                    "Look at the list of cases again.",
                )
            body: dict[str, Plain] = {
                "case": case_id.bytes,
                "kind": known.kind.value,
                "subject": known.subject,
                "because_sha256": hashlib.sha256(because.encode()).digest(),
            }
            if known.kind is CaseKind.CLOCK_WENT_BACK:
                body.update(
                    word_of_two(
                        conn,
                        OverrideAction.CLOCK_CHANGE,
                        now,
                        message="That a clock went back is accepted only with two people's word.",
                        remedy="Have an admin and a supervisor grant a change of the clock, then close the case.",
                    )
                )
            self._note(conn, FactKind.CASE_CLOSED, known.delegate_id, body)
            closed = cases.case(conn, case_id)
        if closed is None:
            raise LookupError(case_id)
        return closed

    def _keep(self, conn: Connection, entry: LoggedFact, found: Finding) -> bool:
        """Open or extend the case that `found` is; return whether it was opened."""
        known = cases.open_case(conn, found.kind, found.subject)
        if known is not None:
            cases.extend_case(conn, known.id, entry.index)
            return False
        made = Case(
            id=uuid4(),
            kind=found.kind,
            subject=found.subject,
            opened_at=self._clock.now(),
            first_entry=entry.index,
            last_entry=entry.index,
            entries=found.entries,
            delegate_id=found.delegate_id,
        )
        cases.add_case(conn, made)
        body: dict[str, Plain] = {
            "case": made.id.bytes,
            "kind": made.kind.value,
            "subject": made.subject,
            "entry": entry.index,
        }
        self._note(conn, FactKind.CASE_OPENED, made.delegate_id, body)
        return True

    def _settle(self, stored: int, reached: int, damaged: Mapping[int, None]) -> None:
        """Keep the place reached where no case did, and the first entry that could not be read."""
        if stored >= reached and not damaged:
            return
        with self._store.write() as conn:
            if (mirror.get_value(conn, _NEXT) or 0) != stored:
                self._position = -1
                return
            mirror.set_value(conn, _NEXT, max(stored, reached))
            if damaged and mirror.get_value(conn, _DAMAGED) is None:
                mirror.set_value(conn, _DAMAGED, min(damaged))
        self._position = max(stored, reached)

    def _note(
        self, conn: Connection, kind: FactKind, delegate_id: UUID | None, body: Mapping[str, Plain]
    ) -> None:
        fact = Fact(uuid4(), kind, self._clock.now(), self._station, self._operator(), delegate_id, body=body)
        self._log.append(conn, fact)


def _readable(conn: Connection, begin: int, end: int, damaged: dict[int, None]) -> Iterator[LoggedFact]:
    """Yield the entries that can be read; the others' indices go into `damaged`."""
    for at in range(begin, end, 500):
        found, unread = readable(log_rows.log_rows, conn, at, min(at + 500, end))
        damaged.update(dict.fromkeys(unread))
        for row in found:
            try:
                yield LoggedFact(row.index, leaf.decode(row.leaf)[1])
            except (BadInput, TypeError, AttributeError):
                damaged[row.index] = None
