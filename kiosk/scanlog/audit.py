"""Audits: is the log what its signatures and the checkpoints outside say it is, and if not, from where on.

What an audit can and cannot see: any change to an entry that a checkpoint outside this store covers is
found; so is every change by someone without this machine's key files. Entries after the last checkpoint
outside are only as safe as those files: whoever has them and the store can rewrite such entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from sqlalchemy import Connection

from kiosk.errors import BadInput
from kiosk.scanlog import note, tree
from kiosk.scanlog.leaf import NO_LEAF, beginning
from kiosk.store import log as rows

_LISTED = 20
_CLOCK_SLACK_US = 10_000_000
"""A fact is timed before it waits for the store, so stations of one store may be a little out of order."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong.

    Args:
        code: Stable: `entry_missing`, `entry_altered`, `columns_differ`, `does_not_follow`, `truncated`,
            `root_differs`, `head_missing`, `head_damaged`, `head_unsigned`, `entries_after_head`,
            `other_log`, `checkpoint_damaged`, `checkpoint_unsigned`; as a remark `clock_went_back`.
        index: The entry from which on the log is not to be trusted, or None where no entry can be named.
        message: What was found, for a person.
    """

    code: str
    index: int | None
    message: str


@dataclass(frozen=True, slots=True)
class Report:
    """What an audit found.

    Args:
        ok: True when nothing is wrong.
        size: Entries that are there.
        root: Root over them, 32 bytes.
        first_bad: The lowest entry named by a problem, or None.
        problems: The first 20.
        more: How many problems are not listed.
        confirmed: The largest size that a checkpoint handed in from outside confirms; 0 without one.
        exported: The largest size among the store's own list of checkpoints that left it and still agree.
        signed_by: Public key that signed the head, or None.
        remarks: What is odd but no proof of tampering, such as a clock that went back.
    """

    ok: bool
    size: int
    root: bytes
    first_bad: int | None
    problems: tuple[Problem, ...]
    more: int
    confirmed: int
    exported: int
    signed_by: bytes | None
    remarks: tuple[Problem, ...]


@dataclass(slots=True)
class _Mark:
    """A root that the first `size` entries must have, by whose word, and whether they do."""

    size: int
    root: bytes
    source: str
    agrees: bool = False


@dataclass(slots=True)
class _Walk:
    """The state of an audit between two batches of rows."""

    marks: list[_Mark]
    frontier: tree.Frontier = field(default_factory=list)
    size: int = 0
    expected: int = 0
    before: bytes = NO_LEAF
    latest: int = 0
    backward: list[int] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    more: int = 0

    def found(self, code: str, index: int | None, message: str) -> None:
        if len(self.problems) < _LISTED:
            self.problems.append(Problem(code, index, message))
        else:
            self.more += 1

    def walk(self, batch: Sequence[rows.AuditRow]) -> None:
        """Check a batch of rows and grow the tree by it; the one loop that a million entries go through."""
        frontier, size, before, latest = self.frontier, self.size, self.before, self.latest
        expected, next_mark = self.expected, self._next_mark()
        for row in batch:
            index = row[0]
            if index != expected:
                self._gap(expected, index)
            try:
                fits = row[9].startswith(beginning(before, row[1:9]))
                digest = sha256(b"\x00" + row[9]).digest()
                if digest != row[10]:
                    self._altered(index, "its hash does not fit")
                    digest = _hash_or_none(row[10])
                elif not fits:
                    self._explain(row, before)
                if row[3] < latest:
                    self._backward(index, latest - row[3])
                else:
                    latest = row[3]
            except (TypeError, ValueError, AttributeError):
                self._altered(index, "it cannot be read")
                digest = _hash_or_none(row[10])
            before = digest
            node, bits = before, size
            while bits & 1:
                node = sha256(b"\x01" + frontier.pop() + node).digest()
                bits >>= 1
            frontier.append(node)
            size += 1
            expected = index + 1
            if size == next_mark:
                self.size = size
                next_mark = self.compare()
        self.size, self.before, self.latest, self.expected = size, before, latest, expected

    def _backward(self, index: int, by: int) -> None:
        if by > _CLOCK_SLACK_US:
            self.backward.append(index)

    def _altered(self, index: int, why: str) -> None:
        self.found("entry_altered", index, f"Entry {index} was altered: {why}.")

    def _next_mark(self) -> int | None:
        return next((mark.size for mark in self.marks if mark.size > self.size), None)

    def compare(self) -> int | None:
        """Hold the tree so far against the marks of its size; return the next larger one's size."""
        root = tree.root_of(self.frontier)
        for mark in self.marks:
            if mark.size == self.size:
                mark.agrees = mark.root == root
        return self._next_mark()

    def _gap(self, expected: int, index: int) -> None:
        last = index - 1
        named = f"Entry {expected} is" if last <= expected else f"Entries {expected} to {last} are"
        self.found("entry_missing", min(expected, index), f"{named} missing.")

    def _explain(self, row: rows.AuditRow, before: bytes) -> None:
        index, inside = row[0], row[9][6:38]
        if inside == before:
            self.found(
                "columns_differ", index, f"Entry {index} was altered: its columns do not say what it signed."
            )
        elif index == 0:
            self.found("does_not_follow", 0, "Entry 0 is not the first one that was written.")
        else:
            self.found(
                "does_not_follow",
                index - 1,
                f"Entry {index} does not follow on entry {index - 1}: one of them was altered or moved, or "
                "entries between them were removed.",
            )


def audit(
    conn: Connection,
    origin: str,
    keys: Iterable[bytes] | Mapping[bytes, str],
    outside: Sequence[str] = (),
    *,
    progress: Callable[[int], None] | None = None,
) -> Report:
    """Return whether the log behind `conn` is whole: every row, every hash, the head, every checkpoint.

    Reads about 150,000 entries a second and holds a few thousand of them at a time.

    Args:
        conn: A unit of work of the store; a reading one sees one state, whatever is appended meanwhile.
        origin: The identity that the log must have.
        keys: Public keys of the stations that may have signed it.
        outside: Checkpoints (signed notes) from outside this store, to hold it against.
        progress: Told now and then how many entries have been read.

    Raises:
        BadInput: `bad_checkpoint`: one of `outside` is no checkpoint at all.
    """
    publics = tuple(keys)
    handed_in = [note.parse(text) for text in outside]
    for signed in handed_in:
        note.read_checkpoint(signed)
    own = rows.read_head(conn)
    walk = _Walk([])
    head_signer = _read_head(walk, own, origin, publics)
    given = [
        _trusted_mark(walk, signed, origin, publics, "The checkpoint from outside") for signed in handed_in
    ]
    listed = [_recorded_mark(walk, row, origin, publics) for row in rows.checkpoints(conn)]
    walk.marks.extend(mark for mark in (*given, *listed) if mark is not None)
    walk.marks.sort(key=lambda mark: mark.size)
    if any(mark.size == 0 for mark in walk.marks):
        walk.compare()
    for batch in rows.audit_rows(conn):
        walk.walk(batch)
        if progress is not None:
            progress(walk.size)
    _judge(walk, own)
    return _reported(walk, given, listed, head_signer)


def _reported(
    walk: _Walk, given: Sequence[_Mark | None], listed: Sequence[_Mark | None], signer: bytes | None
) -> Report:
    named = [problem.index for problem in walk.problems if problem.index is not None]
    return Report(
        ok=not walk.problems,
        size=walk.size,
        root=tree.root_of(walk.frontier),
        first_bad=min(named, default=None),
        problems=tuple(walk.problems),
        more=walk.more,
        confirmed=_largest(given),
        exported=_largest(listed),
        signed_by=signer,
        remarks=_remarks(walk),
    )


def _hash_or_none(value: object) -> bytes:
    """Return the stored hash of an altered entry: going on with it blames no later entry for this one."""
    return value if isinstance(value, bytes) and len(value) == 32 else NO_LEAF


def _read_head(
    walk: _Walk, own: rows.LogHead | None, origin: str, publics: tuple[bytes, ...]
) -> bytes | None:
    """Add the head's mark and return who signed it."""
    if own is None:
        return None
    try:
        signed = note.parse(own.note)
        said = note.read_checkpoint(signed)
        root = tree.root_of(tree.unpack(own.frontier, own.size))
    except (BadInput, ValueError, TypeError, AttributeError):
        walk.found("head_damaged", None, "The head of the log cannot be read.")
        return None
    if said.origin != origin:
        walk.found(
            "other_log", None, f"This is another log ({said.origin}) than the one expected ({origin})."
        )
        return None
    if (said.size, said.root) != (own.size, root):
        walk.found("head_damaged", None, "The head of the log does not fit its own signed checkpoint.")
    signer = note.signed_by(signed, origin, publics)
    if signer is None:
        walk.found("head_unsigned", None, "The head of the log is signed by no station of this event.")
    walk.marks.append(_Mark(said.size, said.root, "The log's own head"))
    return signer


def _trusted_mark(
    walk: _Walk, signed: note.Note, origin: str, publics: tuple[bytes, ...], source: str
) -> _Mark | None:
    said = note.read_checkpoint(signed)
    if said.origin != origin:
        walk.found("other_log", None, f"{source} is of another log ({said.origin}) than this one ({origin}).")
        return None
    if note.signed_by(signed, origin, publics) is None:
        walk.found(
            "checkpoint_unsigned",
            None,
            f"{source} (of {said.size} entries) is signed by no station of this event.",
        )
        return None
    return _Mark(said.size, said.root, source)


def _recorded_mark(
    walk: _Walk, row: rows.LogCheckpoint, origin: str, publics: tuple[bytes, ...]
) -> _Mark | None:
    source = f"The checkpoint recorded for {row.seen_by}"
    try:
        mark = _trusted_mark(walk, note.parse(row.note), origin, publics, source)
    except (BadInput, ValueError, TypeError, AttributeError):
        walk.found("checkpoint_damaged", None, f"{source} cannot be read.")
        return None
    if mark is not None and mark.size != row.size:
        walk.found("checkpoint_damaged", None, f"{source} was altered: it is listed under another size.")
        return None
    return mark


def _judge(walk: _Walk, own: rows.LogHead | None) -> None:
    """Hold what was read against the head and the marks."""
    if own is None:
        if walk.size:
            walk.found("head_missing", None, "The log has entries but no signed head.")
    elif own.size < walk.expected:
        walk.found(
            "entries_after_head", own.size, f"The entries from {own.size} on were added without being signed."
        )
    for mark in walk.marks:
        if mark.size > walk.expected:
            walk.found(
                "truncated",
                walk.expected,
                f"{mark.source} counts {mark.size} entries, but only {walk.expected} are here: the end was cut off.",
            )
        elif not mark.agrees:
            index = _localised(walk, mark, own)
            walk.found(
                "root_differs",
                index,
                f"The first {mark.size} entries are not those that were signed: {mark.source} has another root.",
            )


def _localised(walk: _Walk, mark: _Mark, own: rows.LogHead | None) -> int | None:
    """Return the entry from which on the tree may differ, or None where a lower one is named already."""
    if any(problem.index is not None and problem.index < mark.size for problem in walk.problems):
        return None
    begin = max((other.size for other in walk.marks if other.agrees and other.size < mark.size), default=0)
    if own is not None and own.size == mark.size == walk.size:
        at, left = 0, own.size
        for kept, found in zip(_kept(own), walk.frontier, strict=False):
            if kept != found:
                return max(begin, at)
            step = 1 << (left.bit_length() - 1)
            at, left = at + step, left - step
    return begin


def _kept(own: rows.LogHead) -> tree.Frontier:
    try:
        return tree.unpack(own.frontier, own.size)
    except ValueError:
        return []


def _largest(marks: Iterable[_Mark | None]) -> int:
    return max((mark.size for mark in marks if mark is not None and mark.agrees), default=0)


def _remarks(walk: _Walk) -> tuple[Problem, ...]:
    if not walk.backward:
        return ()
    first, count = walk.backward[0], len(walk.backward)
    return (
        Problem(
            "clock_went_back",
            first,
            f"The clock went back: {count} {'entry is' if count == 1 else 'entries are'} earlier than an entry "
            f"before, the first is entry {first}.",
        ),
    )
