"""Which delegates are like which entries of the watch list."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from kiosk.event.watch import WatchHit
from kiosk.store.watch import Watched
from kiosk.supervision.matching import MATCHES_FROM, Likeness, NameIndex, compare, read_name
from kiosk.supervision.matching.evidence import plain_document

if TYPE_CHECKING:
    from kiosk.event.people import Delegate
    from kiosk.event.watch import WatchEntry


class Matcher:
    """Entries laid out so that each delegate is compared only with those worth it.

    What was found of somebody is remembered: to compare before a transaction and again in it costs the
    transaction only those who changed in between.

    Args:
        entries: Those in force.
    """

    def __init__(self, entries: Iterable[WatchEntry]) -> None:
        self._entries = tuple(entries)
        self._found: dict[Likeness, tuple[tuple[int, int], ...]] = {}
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
            for number, score in self._of(likeness_of_delegate(person)):
                yield WatchHit(self._entries[number].id, person.id, score)

    def foresee(self, people: Iterable[Likeness]) -> None:
        """Compare people ahead, so that `hits` need not."""
        if self._entries:
            for person in people:
                self._of(person)

    def fits(self, entries: Iterable[WatchEntry]) -> bool:
        """Return whether these are its entries."""
        return self._entries == tuple(entries)

    def _of(self, person: Likeness) -> tuple[tuple[int, int], ...]:
        """Return the entries (by place) that are hits, each with its score."""
        known = self._found.get(person)
        if known is None:
            scored = ((number, compare(self._asked[number], person)) for number in sorted(self._near(person)))
            known = self._found[person] = tuple(pair for pair in scored if pair[1] >= MATCHES_FROM)
        return known

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


def likeness_of_coming(person: Delegate, delegation: str) -> Likeness:
    """Return what will be compared of somebody who is not in the store yet; `delegation` is its code."""
    name = person.name
    return likeness_of_delegate(
        Watched(
            person.id, name.given, name.family, name.native, person.birth_date, person.document, delegation
        )
    )


def likeness_of_delegate(person: Watched) -> Likeness:
    """Return what is compared of a delegate: the Latin name, and the native one where there is one."""
    names = (f"{person.given} {person.family}".strip(), person.native)
    return Likeness(tuple(filter(None, names)), person.birth_date, person.document, person.delegation)
