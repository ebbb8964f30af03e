"""What else is known of two people, weighed with their names."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from kiosk.supervision.matching.reading import read_name
from kiosk.supervision.matching.score import name_score

MATCHES_FROM = 88
"""A score that makes a hit. Chosen on the tuning half of resources/watchlist_pairs.csv."""

CERTAIN = 100
_SAME_BIRTH, _NEAR_BIRTH, _OTHER_BIRTH = 6, 2, -20
_SAME_DELEGATION, _OTHER_DELEGATION = 2, -4
# Shorter numbers are anybody's.
SHORTEST_DOCUMENT = 5


@dataclass(frozen=True, slots=True)
class Likeness:
    """What is compared of an entry or of a person.

    Args:
        names: Every writing of the name; the best one counts.
        document: As printed, or empty.
        delegation: Its code, or empty.
    """

    names: tuple[str, ...] = ()
    birth_date: date | None = None
    document: str = ""
    delegation: str = ""


def compare(entry: Likeness, person: Likeness) -> int:
    """Return 0 to 100: how likely `person` is who `entry` means; `MATCHES_FROM` and more is a hit.

    The same document is certain. A name is scored, then changed by the birth date (the same +6; day and month
    changed over, or one figure wrong, +2; another one −20; unknown on one side 0) and the delegation (the same
    +2, another −4). An entry with neither name nor document means the whole delegation.
    """
    if same_document(entry.document, person.document):
        return CERTAIN
    if not any(entry.names):
        whole = not entry.document and entry.delegation and entry.delegation == person.delegation
        return CERTAIN if whole else 0
    score = best_score(entry.names, person.names)
    if score == 0:
        return 0
    score += _birth(entry.birth_date, person.birth_date)
    if entry.delegation and person.delegation:
        score += _SAME_DELEGATION if entry.delegation == person.delegation else _OTHER_DELEGATION
    return max(0, min(100, score))


def best_score(ones: Iterable[str], twos: Iterable[str]) -> int:
    """Return the best name score of any writing against any other."""
    read = [read_name(text) for text in twos]
    return max((name_score(read_name(text), other) for text in ones for other in read), default=0)


def same_document(one: str, two: str) -> bool:
    """Return whether both are one number: spaces, dashes and case aside, five characters at least."""
    plain = plain_document(one)
    return len(plain) >= SHORTEST_DOCUMENT and plain == plain_document(two)


def plain_document(number: str) -> str:
    """Return a number's letters and digits in capitals, as a document's machine-readable zone has them."""
    even = unicodedata.normalize("NFKC", number).upper()
    return "".join(str(unicodedata.digit(c)) if c.isdigit() else c for c in even if c.isalnum())


def near_date(one: date, two: date) -> bool:
    """Return whether two different dates are likely slips of each other: day and month, or one figure."""
    if (one.year, one.month, one.day) == (two.year, two.day, two.month):
        return True
    figures = zip(f"{one:%Y%m%d}", f"{two:%Y%m%d}", strict=True)
    return sum(a != b for a, b in figures) == 1


def _birth(one: date | None, two: date | None) -> int:
    if one is None or two is None:
        return 0
    if one == two:
        return _SAME_BIRTH
    return _NEAR_BIRTH if near_date(one, two) else _OTHER_BIRTH
