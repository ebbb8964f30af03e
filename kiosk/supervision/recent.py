"""The newest entries of the log as the rules of cases look at them: a bounded memory, the same after any restart."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable

from kiosk.event.facts import FactKind
from kiosk.event.verdict import Reason
from kiosk.scanlog import LoggedFact

MEMORY = 5_000
"""So many entries before the one in hand are remembered; all that a rule knows lies among them."""
FORGED = frozenset({Reason.FORGED_SIGNATURE, Reason.UNKNOWN_KEY})


def asked_by(entry: LoggedFact) -> str:
    """Return the code of the operator who asked for an override."""
    asked = entry.fact.body.get("asked_by")
    return asked if isinstance(asked, str) else entry.fact.operator


class Recent:
    """The `MEMORY` newest entries, arranged by what rules ask for.

    Args:
        entries: Those before the next one to be looked at, in order.
    """

    def __init__(self, entries: Iterable[LoggedFact] = (), memory: int = MEMORY) -> None:
        self._memory = memory
        self._entries: deque[LoggedFact] = deque()
        self._by_code: dict[bytes, LoggedFact] = {}
        self._forged: dict[str, deque[LoggedFact]] = {}
        self.scans: Counter[str] = Counter()
        """Scans by operator."""
        self.overrides: Counter[str] = Counter()
        """Overrides by who asked."""
        for entry in entries:
            self.add(entry)

    @property
    def last(self) -> LoggedFact | None:
        """Return the newest entry, or None."""
        return self._entries[-1] if self._entries else None

    def of_code(self, code_hash: bytes) -> LoggedFact | None:
        """Return the newest scan of a code, or None."""
        return self._by_code.get(code_hash)

    def forged_at(self, station: str) -> Iterable[LoggedFact]:
        """Return the scans of forged codes at a station, newest first."""
        return reversed(self._forged.get(station, ()))

    def add(self, entry: LoggedFact) -> None:
        """Remember an entry, and forget the oldest one where there are too many."""
        fact = entry.fact
        self._entries.append(entry)
        if fact.kind is FactKind.SCAN:
            self.scans[fact.operator] += 1
            if fact.code_hash is not None:
                self._by_code[fact.code_hash] = entry
            if FORGED.intersection(fact.reasons):
                self._forged.setdefault(fact.station, deque()).append(entry)
        elif fact.kind is FactKind.OVERRIDE:
            self.overrides[asked_by(entry)] += 1
        while len(self._entries) > self._memory:
            self._forget(self._entries.popleft())

    def _forget(self, entry: LoggedFact) -> None:
        fact = entry.fact
        if fact.kind is FactKind.SCAN:
            self.scans[fact.operator] -= 1
            if fact.code_hash is not None and self._by_code.get(fact.code_hash) is entry:
                del self._by_code[fact.code_hash]
            if FORGED.intersection(fact.reasons):
                self._forged[fact.station].popleft()
        elif fact.kind is FactKind.OVERRIDE:
            self.overrides[asked_by(entry)] -= 1
