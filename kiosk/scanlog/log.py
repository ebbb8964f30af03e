"""The log itself: facts in, entries with a signed root out, in the caller's transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.facts import Fact
from kiosk.scanlog import leaf, note, tree
from kiosk.scanlog.audit import Report, audit
from kiosk.scanlog.proof import Proof
from kiosk.store import log as rows
from kiosk.store.damage import UNREADABLE

Keys = Callable[[Connection], Iterable[bytes]]
"""Reads the public keys of all stations that may sign this log."""

_REMEMBERED = 64
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """What an append made.

    Args:
        index: Place in the log, 0 first.
        leaf_hash: 32 bytes.
        root: Root of the tree as the transaction leaves it, 32 bytes.
    """

    index: int
    leaf_hash: bytes
    root: bytes


@dataclass(frozen=True, slots=True)
class Head:
    """The log at this moment: number of entries, root, and the signed checkpoint over both."""

    size: int
    root: bytes
    note: str


@dataclass(frozen=True, slots=True)
class LoggedFact:
    """An entry read back."""

    index: int
    fact: Fact


class ScanLog:
    """The append-only record of one store, written by one station of it.

    Args:
        signer: The station's key.
        origin: The log's identity (see `origin_of`), the same for all stations of the store.
        keys: Where the public keys of the store's other stations are read from. With it a head that none
            of them signed is refused before anything is built on it; without it that is left to audits.
    """

    def __init__(self, signer: note.Signer, origin: str, keys: Keys | None = None) -> None:
        self.origin = origin
        self._signer = signer
        self._keys = keys
        # Notes that this object wrote or has checked, a dict for its order; touched only while appending,
        # which the store lets one thread do at a time.
        self._known: dict[str, None] = {}

    def append(self, conn: Connection, fact: Fact) -> Entry:
        """Write `fact` as the next entry, with the new root signed; call it inside `store.write()`.

        Raises:
            EnvironmentFault: `log_damaged`: the head does not fit the entries, or nobody signed it.
            ValueError: A fact that no leaf may hold.
        """
        return self.append_many(conn, (fact,))[0]

    def append_many(self, conn: Connection, facts: Sequence[Fact]) -> tuple[Entry, ...]:
        """Write `facts` as the next entries under one signature; all of them or, by the caller, none.

        Raises:
            EnvironmentFault: `log_damaged`.
            ValueError: A fact that no leaf may hold.
        """
        if not facts:
            return ()
        old = rows.read_head(conn)
        size, frontier, before = self._opened(conn, old)
        added, hashes = [], []
        for fact in facts:
            data = leaf.encode(fact, before)
            before = tree.leaf_hash(data)
            tree.grow(frontier, size, before)
            added.append(_row(size, fact, data, before))
            hashes.append(before)
            size += 1
        root = tree.root_of(frontier)
        signed = self._sign(size, root)
        rows.add_entries(conn, added)
        if not rows.write_head(conn, old, size, tree.pack(frontier), signed):
            raise _damaged("its head changed while it was written")
        self._remember(signed)
        return tuple(
            Entry(index, digest, root) for index, digest in enumerate(hashes, start=size - len(hashes))
        )

    def head(self, conn: Connection) -> Head:
        """Return the log as it stands; an empty log has a head too, signed on the spot.

        Raises:
            EnvironmentFault: `log_damaged`.
        """
        stored = rows.read_head(conn)
        if stored is None:
            if rows.count_rows(conn):
                raise _damaged("it has entries but no head")
            return Head(0, tree.EMPTY_ROOT, self._sign(0, tree.EMPTY_ROOT))
        return Head(stored.size, _checked(stored, self.origin).root, stored.note)

    def checkpoint(self, conn: Connection) -> str:
        """Return the signed checkpoint (C2SP tlog-checkpoint) of the log as it stands.

        Raises:
            EnvironmentFault: `log_damaged`.
        """
        return self.head(conn).note

    def export_checkpoint(self, conn: Connection, seen_by: str, at: datetime) -> str:
        """Return the checkpoint and record that `seen_by` has it; call it inside `store.write()`.

        Raises:
            EnvironmentFault: `log_damaged`.
        """
        head = self.head(conn)
        rows.add_checkpoint(conn, rows.LogCheckpoint(head.size, head.note, at, seen_by))
        return head.note

    def verify(
        self,
        conn: Connection,
        checkpoints: Sequence[str] = (),
        keys: Iterable[bytes] | None = None,
        *,
        progress: Callable[[int], None] | None = None,
    ) -> Report:
        """Return whether the log is whole, held against `checkpoints` from outside (see `audit`).

        Args:
            conn: A unit of work of the store.
            checkpoints: Signed notes that were kept outside this store.
            keys: Public keys that may have signed; by default those of this log's stations.
            progress: Told now and then how many entries have been read.

        Raises:
            BadInput: `bad_checkpoint`.
        """
        if keys is None:
            keys = {self._signer.public, *(self._keys(conn) if self._keys is not None else ())}
        return audit(conn, self.origin, keys, checkpoints, progress=progress)

    def prove_inclusion(self, conn: Connection, index: int) -> Proof:
        """Return the proof that entry `index` is in the log under its present checkpoint.

        Raises:
            BadInput: `no_such_entry`.
            EnvironmentFault: `log_damaged`.
        """
        head = self.head(conn)
        if not 0 <= index < head.size:
            raise _no_entry(index, head.size)
        hashes = rows.leaf_hashes(conn, head.size)
        found = rows.log_rows(conn, index, index + 1)
        if len(hashes) != head.size or not found:
            raise _damaged("entries are missing")
        return Proof(index, found[0].leaf, tuple(tree.inclusion_proof(hashes, index)), head.note)

    def prove_consistency(self, conn: Connection, old_size: int) -> tuple[bytes, ...]:
        """Return the proof that the log of `old_size` entries is the beginning of the present one.

        Raises:
            BadInput: `no_such_entry`.
            EnvironmentFault: `log_damaged`.
        """
        head = self.head(conn)
        if not 0 < old_size <= head.size:
            raise _no_entry(old_size - 1, head.size)
        hashes = rows.leaf_hashes(conn, head.size)
        if len(hashes) != head.size:
            raise _damaged("entries are missing")
        return tuple(tree.consistency_proof(hashes, old_size))

    def entries(self, conn: Connection, begin: int = 0, end: int | None = None) -> Iterator[LoggedFact]:
        """Yield the entries from `begin` up to `end` (see `entries`)."""
        return entries(conn, begin, end)

    def _opened(self, conn: Connection, old: rows.LogHead | None) -> tuple[int, tree.Frontier, bytes]:
        if old is None:
            if rows.count_rows(conn):
                raise _damaged("it has entries but no head")
            return 0, [], leaf.NO_LEAF
        if old.note not in self._known:
            self._trust(conn, old)
        if old.last_leaf is None:
            raise _damaged("its newest entry is missing")
        try:
            return old.size, tree.unpack(old.frontier, old.size), old.last_leaf
        except (ValueError, TypeError) as error:
            raise _damaged("its head cannot be read") from error

    def _trust(self, conn: Connection, old: rows.LogHead) -> None:
        """Check a head that another station or an earlier start of this one wrote."""
        _checked(old, self.origin)
        if self._keys is not None:
            publics = {self._signer.public, *self._keys(conn)}
            if note.signed_by(note.parse(old.note), self.origin, publics) is None:
                raise _damaged("its head is signed by no station of this store")
        self._remember(old.note)

    def _sign(self, size: int, root: bytes) -> str:
        return note.sign(note.Checkpoint(self.origin, size, root).text, self.origin, self._signer)

    def _remember(self, signed: str) -> None:
        self._known[signed] = None
        if len(self._known) > _REMEMBERED:
            del self._known[next(iter(self._known))]


def entries(conn: Connection, begin: int = 0, end: int | None = None) -> Iterator[LoggedFact]:
    """Yield the entries from `begin` up to `end` (all there are by default) in order.

    Raises:
        BadInput: `bad_leaf` at the first entry that cannot be read.
    """
    stop = rows.count_rows(conn) if end is None else end
    for at in range(begin, stop, _PAGE):
        for row in rows.log_rows(conn, at, min(at + _PAGE, stop)):
            yield LoggedFact(row.index, leaf.decode(row.leaf)[1])


def readable_entries(conn: Connection, begin: int, end: int) -> tuple[list[LoggedFact], list[int]]:
    """Return the entries from `begin` up to `end` that can be read, and the indices of those that cannot.

    `end` lies within the log: what is missing cannot be read either.
    """
    found: list[LoggedFact] = []
    kept = rows.log_rows(conn, begin, end)
    unread = sorted(set(range(begin, end)).difference(row.index for row in kept))
    for row in kept:
        try:
            found.append(LoggedFact(row.index, leaf.decode(row.leaf)[1]))
        except (BadInput, *UNREADABLE):
            unread.append(row.index)
    return found, sorted(unread)


def origin_of(event_code: str, log_key: bytes) -> str:
    """Return the identity of a store's log: the event's code and a mark of the data folder's log key.

    The key file lies outside the database, so another database in its place is another log.
    """
    return f"accreditation-kiosk/{event_code}/{leaf.code_hash(log_key, b'scan log')[:4].hex()}"


def _checked(head: rows.LogHead, origin: str) -> note.Checkpoint:
    """Return what the head's note says, having compared it with the head's size and frontier."""
    try:
        said = note.read_checkpoint(note.parse(head.note))
        root = tree.root_of(tree.unpack(head.frontier, head.size))
    except (BadInput, ValueError, TypeError, AttributeError) as error:
        raise _damaged("its head cannot be read") from error
    if said.origin != origin:
        raise _damaged(f"it is another log ({said.origin}) than this data folder's ({origin})")
    if (said.size, said.root) != (head.size, root):
        raise _damaged("its head does not fit its own signature")
    return said


def _row(index: int, fact: Fact, data: bytes, digest: bytes) -> dict[str, object]:
    return {
        "index": index,
        "id": fact.id,
        "kind": fact.kind.value,
        "at": fact.at,
        "station": fact.station,
        "operator": fact.operator,
        "delegate_id": fact.delegate_id,
        "outcome": None if fact.outcome is None else fact.outcome.value,
        "reasons": leaf.joined(fact.reasons),
        "leaf": data,
        "leaf_hash": digest,
    }


def _damaged(why: str) -> EnvironmentFault:
    return EnvironmentFault(
        "log_damaged",
        f"The scan log cannot be continued: {why}.",
        "Call the supervisor, keep this data folder as it is, and run `kiosk log verify`.",
    )


def _no_entry(index: int, size: int) -> BadInput:
    return BadInput(
        "no_such_entry",
        f"The scan log has no entry {index}.",
        f"Its entries go from 0 to {size - 1}." if size else "It is empty.",
    )
