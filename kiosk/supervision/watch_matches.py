"""Which delegates are like which entries of the watch list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.event.watch import WatchHit
from kiosk.supervision.matching import MATCHES_FROM, Likeness, NameIndex, compare, read_name
from kiosk.supervision.matching.evidence import plain_document

if TYPE_CHECKING:
    from kiosk.event.watch import WatchEntry
    from kiosk.store.watch import Watched


class Matcher:
    """Entries laid out so that each delegate is compared only with those worth it.

    Args:
        entries: Those in force.
    """

    def __init__(self, entries: Iterable[WatchEntry]) -> None:
        self._entries = tuple(entries)
        self._asked = tuple(likeness_of_entry(entry) for entry in self._entries)
        self._names = NameIndex(
            (number, read_name(entry.name)) for number, entry in enumerate(self._entries) if entry.name
        )
        self._documents: dict[str, list[int]] = defaultdict(list)
        self._delegations: dict[str, list[int]] = defaultdict(list)
        for number, entry in enumerate(self._entries):
            if entry.document:
                self._documents[plain_document(entry.document)].append(number)
            elif entry.delegation and not entry.name:
                self._delegations[entry.delegation].append(number)

    def hits(self, people: Iterable[Watched]) -> Iterator[WatchHit]:
        """Yield an open hit for each entry and delegate whose score is `MATCHES_FROM` or more."""
        if not self._entries:
            return
        for person in people:
            shown = likeness_of_delegate(person)
            for number in sorted(self._near(shown)):
                score = compare(self._asked[number], shown)
                if score >= MATCHES_FROM:
                    yield WatchHit(self._entries[number].id, person.id, score)

    def _near(self, person: Likeness) -> set[int]:
        found: set[int] = set()
        for name in person.names:
            found |= self._names.near(read_name(name))
        if person.document:
            found.update(self._documents.get(plain_document(person.document), ()))
        found.update(self._delegations.get(person.delegation, ()))
        return found


def likeness_of_entry(entry: WatchEntry) -> Likeness:
    """Return what is compared of an entry."""
    names = (entry.name,) if entry.name else ()
    return Likeness(names, entry.birth_date, entry.document, entry.delegation)


def likeness_of_delegate(person: Watched) -> Likeness:
    """Return what is compared of a delegate: the Latin name, and the native one where there is one."""
    names = (f"{person.given} {person.family}".strip(), person.native)
    return Likeness(tuple(filter(None, names)), person.birth_date, person.document, person.delegation)
