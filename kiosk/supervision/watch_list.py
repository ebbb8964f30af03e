"""The watch list: whom to look out for, what a hit does, and what supervisors said of hits."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID, uuid4

from kiosk.errors import BadInput
from kiosk.event.facts import Fact, FactKind, Plain
from kiosk.event.watch import HitState, WatchEntry, WatchHit
from kiosk.store import watch
from kiosk.supervision.watch_matches import Matcher, likeness_of_delegate
from kiosk.supervision.watch_rows import WatchPreview, check_entry, count_spoiled, preview_watch_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from kiosk.clock import Clock
    from kiosk.exchange import Table
    from kiosk.scanlog import ScanLog
    from kiosk.store.engine import Store
    from kiosk.supervision.matching import Likeness

LONGEST_REASON = 200


class WatchList:
    """The list of one store. Each change is one transaction with its log entry and with the hits it makes.

    Names are compared before that transaction begins, so that no scan waits for it; in it only those are compared
    who came or changed in between.

    Args:
        station: Code of the station that does it; it signs the log.
        operator: Code of whoever changes the list, or "-".
        clock: Entries are in force while they have not expired by this clock.
    """

    def __init__(self, store: Store, log: ScanLog, station: str, operator: str, clock: Clock) -> None:
        self._store = store
        self._log = log
        self._station = station
        self._operator = operator
        self._clock = clock
        self._foreseen = Matcher(())

    def add(self, entry: WatchEntry) -> int:
        """Add an entry, compare it with every delegate, and return how many hits it makes.

        Raises:
            BadInput: `watch_entry_empty`, `watch_birth_date_alone`, `watch_no_reason`, `watch_document_short`,
                `watch_unknown_delegation`, `watch_entry_twice`.
        """
        with self._store.read() as conn:
            check_entry(conn, entry, self._clock.now())
        draft = self._draft([entry])
        with self._store.write() as conn:
            check_entry(conn, entry, self._clock.now())
            return self._add(conn, [entry], draft, "added")

    def remove(self, entry_id: UUID) -> None:
        """Take an entry off the list; it stays in the store, marked, with what was decided of its hits.

        Raises:
            BadInput: `watch_no_such_entry`.
        """
        now = self._clock.now()
        with self._store.write() as conn:
            if not watch.remove_entry(conn, entry_id, now):
                raise _no_entry()
            self._note_change(conn, "removed", 1, entry_id)

    def expire(self, entry_id: UUID, at: datetime | None) -> None:
        """Change from when on an entry no longer counts; None for never.

        Raises:
            BadInput: `watch_no_such_entry`.
        """
        with self._store.read() as conn:
            entry = watch.entry(conn, entry_id)
        if entry is None or entry.removed_at is not None:
            raise _no_entry()
        # One that had expired was left out when delegates came meanwhile.
        draft = self._draft([entry] if at is None or at > self._clock.now() else [])
        with self._store.write() as conn:
            if not watch.set_expiry(conn, entry_id, at):
                raise _no_entry()
            self._note_change(conn, "expiry", 1, entry_id)
            if draft.fits([entry]):
                before = [hit for hit in watch.hits(conn) if hit.entry_id == entry_id]
                _merge(conn, before, draft.hits(watch.watched(conn)))

    def list(self, *, everything: bool = False) -> tuple[WatchEntry, ...]:
        """Return the entries in force, or with `everything` also the removed and expired, oldest first."""
        with self._store.read() as conn:
            return watch.entries(conn, None if everything else self._clock.now())

    def hits(self) -> tuple[WatchHit, ...]:
        """Return the hits of entries in force, likeliest first."""
        with self._store.read() as conn:
            return watch.hits(conn, self._clock.now())

    def preview(self, table: Table) -> WatchPreview:
        """Return what importing `table` would do, with every problem of every row; changes nothing."""
        with self._store.read() as conn:
            return preview_watch_list(table, conn, self._operator, self._clock.now())

    def import_list(self, seen: WatchPreview) -> int:
        """Add every entry of a preview without problems and return how many hits they make; all or nothing.

        The list is checked once more, against the store as it is now.

        Raises:
            BadInput: `import_has_problems`; nothing was added.
        """
        now = self.preview(seen.table)
        if now.problems:
            raise _has_problems(len(now.problems))
        draft = self._draft(now.entries)
        with self._store.write() as conn:
            # The rows were read a moment ago; what may have changed since are list and delegations.
            if spoiled := count_spoiled(conn, now.entries, self._clock.now()):
                raise _has_problems(spoiled)
            return self._add(conn, now.entries, draft, "imported")

    def foresee(self, coming: Iterable[Likeness] = (), *, everybody: bool = True) -> None:
        """Compare all entries in force with all delegates and those `coming`, ahead of a transaction with `rematch`.

        Holds nothing while it compares, and may be left out: then `rematch` compares itself.

        Args:
            everybody: False compares only those `coming`: enough where `rematch` is asked about them alone.
        """
        with self._store.read() as conn:
            entries = watch.entries(conn, self._clock.now())
            some = bool(entries) and everybody
            people = [likeness_of_delegate(one) for one in watch.watched(conn)] if some else []
        self._foreseen = Matcher(entries)
        self._foreseen.foresee(people)
        self._foreseen.foresee(coming)

    def rematch(self, conn: Connection, delegates: Sequence[UUID] | None = None) -> int:
        """Compare all entries in force with all delegates, or with `delegates`; return how many hits there are.

        For whoever changes delegates, in the same transaction as the change; after `foresee` it takes moments. A hit that was cleared or held stays
        so, even where it no longer matches; an open one that no longer matches goes.
        """
        entries = watch.entries(conn, self._clock.now())
        if not self._foreseen.fits(entries):
            self._foreseen = Matcher(entries)
        found = list(self._foreseen.hits(watch.watched(conn, delegates)))
        of = None if delegates is None else frozenset(delegates)
        in_force = {entry.id for entry in entries}
        before = [
            hit
            for hit in watch.hits(conn)
            if hit.entry_id in in_force and (of is None or hit.delegate_id in of)
        ]
        _merge(conn, before, found)
        return len(found)

    def decide_hit(
        self, entry_id: UUID, delegate_id: UUID, state: HitState, operator: str, reason: str
    ) -> WatchHit:
        """Clear or hold a hit (or open it again) and return it as it is now, once that is in the log.

        Args:
            reason: Why, at most 200 characters. It goes into the log: no names.

        Raises:
            BadInput: `watch_no_such_hit`, `watch_no_reason`.
        """
        said = " ".join(reason.split())
        if not said or len(said) > LONGEST_REASON:
            raise BadInput(
                "watch_no_reason",
                f"Every decision needs a reason of at most {LONGEST_REASON} characters.",
                "Say in a few words, without names, why this is or is not the person.",
            )
        now = self._clock.now()
        with self._store.write() as conn:
            before = watch.hit(conn, entry_id, delegate_id)
            if before is None:
                raise BadInput(
                    "watch_no_such_hit",
                    "There is no such hit.",
                    "Take the ids that `kiosk watch hits` prints.",
                )
            after = replace(before, state=state, decided_by=operator, decided_at=now)
            watch.decide(conn, after)
            body: dict[str, Plain] = {
                "entry": entry_id.bytes,
                "score": before.score,
                "was": before.state.value,
                "state": state.value,
                "reason": said,
            }
            self._append(conn, FactKind.WATCH_HIT_DECIDED, operator, body, now, delegate_id)
        return after

    def _draft(self, entries: Sequence[WatchEntry]) -> Matcher:
        """Return `entries` compared with every delegate there is now."""
        draft = Matcher(entries)
        with self._store.read() as conn:
            people = [likeness_of_delegate(one) for one in watch.watched(conn)] if entries else []
        draft.foresee(people)
        return draft

    def _add(self, conn: Connection, entries: Sequence[WatchEntry], draft: Matcher, change: str) -> int:
        watch.add_entries(conn, entries)
        found = list(draft.hits(watch.watched(conn)))
        watch.add_hits(conn, found)
        self._note_change(conn, change, len(entries), entries[0].id if len(entries) == 1 else None)
        return len(found)

    def _note_change(self, conn: Connection, change: str, number: int, entry_id: UUID | None) -> None:
        body: dict[str, Plain] = {"change": change, "entries": number}
        if entry_id is not None:
            body["entry"] = entry_id.bytes
        self._append(conn, FactKind.WATCH_LIST_CHANGED, self._operator, body, self._clock.now())

    def _append(  # noqa: PLR0913, PLR0917 - the parts of one fact
        self,
        conn: Connection,
        kind: FactKind,
        operator: str,
        body: dict[str, Plain],
        at: datetime,
        delegate_id: UUID | None = None,
    ) -> None:
        fact = Fact(
            id=uuid4(),
            kind=kind,
            at=at,
            station=self._station,
            operator=operator,
            delegate_id=delegate_id,
            body=body,
        )
        self._log.append(conn, fact)


def _merge(conn: Connection, before: Iterable[WatchHit], found: Iterable[WatchHit]) -> None:
    known = {(hit.entry_id, hit.delegate_id): hit for hit in before}
    now = {(hit.entry_id, hit.delegate_id): hit for hit in found}
    watch.add_hits(conn, [hit for key, hit in now.items() if key not in known])
    watch.rescore(conn, [hit for key, hit in now.items() if key in known and known[key].score != hit.score])
    gone = (hit for key, hit in known.items() if key not in now)
    watch.drop_hits(conn, [hit for hit in gone if hit.state is HitState.OPEN])


def _has_problems(count: int) -> BadInput:
    return BadInput(
        "import_has_problems",
        f"The list has {count} problem(s); no entry was added.",
        "Mend the rows that the preview names and import the list again.",
    )


def _no_entry() -> BadInput:
    return BadInput(
        "watch_no_such_entry",
        "The watch list has no such entry, or it was removed.",
        "Take the id that `kiosk watch list` prints.",
    )
