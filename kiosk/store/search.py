"""Finds people as a name is typed: any part, any script, without diacritics, best first.

Five questions are put to the full-text tables, each for a few rows only, until there are enough hits:
exact words with the family name among them, exact words, beginnings with the family name among them,
beginnings, inner parts. Within one question hits come in protocol order, heads of delegation first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, bindparam, select

from kiosk.store.folding import chunks, latin_chunks
from kiosk.store.schema import delegate
from kiosk.store.search_index import number_of

MAX_TYPED = 80
_MAX_CHUNKS = 6
_MAX_PLACES = 40
_NAMES = "{family given native number}"
_IDS = select(delegate.c.number, delegate.c.id).where(
    delegate.c.number.in_(bindparam("numbers", expanding=True))
)
_PERSONS = "SELECT rowid FROM person_search WHERE person_search MATCH ? ORDER BY rowid LIMIT ?"
_INNER = "SELECT rowid FROM person_inner WHERE person_inner MATCH ? ORDER BY rowid LIMIT ?"
_PLACES = "SELECT protocol_order, code, words FROM place_search ORDER BY protocol_order"
_SCORES: Mapping[str, float] = MappingProxyType(
    {"exact_family": 1.0, "exact": 0.9, "begins_family": 0.7, "begins": 0.6, "inner": 0.3}
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found.

    Args:
        score: 1.0 for a family name typed in full down to 0.3 for an inner part; hits come best first.
    """

    delegate_id: UUID
    score: float


@dataclass(frozen=True, slots=True)
class _Word:
    """One word typed, and the delegations it may mean: fully, from a word's beginning, or inside one."""

    text: str
    exact: tuple[int, ...]
    begins: tuple[int, ...]
    inner: tuple[int, ...]


# What was typed: all chunks must match; a chunk matches by any of its readings, a reading by all its words.
_Reading = tuple[_Word, ...]
_Chunk = tuple[_Reading, ...]


def find_people(conn: Connection, text: str, limit: int = 12) -> list[Hit]:
    """Return at most `limit` people whose name, number or delegation fits `text`, best first.

    Every stretch between white space must fit a part of the name (Latin or own script), of the number, or
    of the delegation's code or names. Fewer than two letters find nobody, nor do more than 80 characters
    change anything.
    """
    typed = _typed(conn, text)
    if not typed or limit < 1:
        return []
    found: dict[int, float] = {}
    for name, statement, match in _questions(typed):
        for (rank,) in conn.exec_driver_sql(statement, (match, limit + len(found))):
            found.setdefault(rank, _SCORES[name])
            if len(found) == limit:
                break
        if len(found) == limit:
            break
    if not found:
        return []
    numbers = [number_of(rank) for rank in found]
    ids = {row[0]: row[1] for row in conn.execute(_IDS, {"numbers": numbers})}
    return [
        Hit(ids[number], score)
        for number, score in zip(numbers, found.values(), strict=True)
        if number in ids
    ]


def _questions(typed: tuple[_Chunk, ...]) -> Iterator[tuple[str, str, str]]:
    if len(typed) == 1:
        yield "exact_family", _PERSONS, _with_family(typed, _exact)
        yield "exact", _PERSONS, _all(typed, _exact)
    else:
        yield "exact_family", _PERSONS, _all(typed, _exact)
        # As one types: only the last word is not finished yet.
        yield "exact", _PERSONS, f"({_all(typed[:-1], _exact)}) AND ({_any(typed[-1], _begins)})"
    yield "begins_family", _PERSONS, _with_family(typed, _begins)
    yield "begins", _PERSONS, _all(typed, _begins)
    yield "inner", _INNER, _all(typed, _inner)


def _exact(word: _Word, columns: str = _NAMES) -> str:
    return _term(f'{columns}: "{word.text}"', word.exact if columns == _NAMES else ())


def _begins(word: _Word, columns: str = _NAMES) -> str:
    return _term(f'{columns}: "{word.text}"*', word.begins if columns == _NAMES else ())


def _inner(word: _Word, _columns: str = "") -> str:
    if _is_initial(word.text):
        return f'initial: "{word.text}"'
    return _term(f'part: "{word.text}"*', word.inner)


def _term(words: str, places: tuple[int, ...]) -> str:
    if not places:
        return f"({words})"
    return f"({words} OR {' OR '.join(f'place: {_quoted(place)}' for place in places)})"


def _quoted(place: int) -> str:
    return f'"{place}"'


def _any(chunk: _Chunk, how: Callable[..., str], *columns: str) -> str:
    readings = (" AND ".join(how(word, *columns) for word in reading) for reading in chunk)
    return " OR ".join(f"({reading})" for reading in readings)


def _all(typed: tuple[_Chunk, ...], how: Callable[..., str]) -> str:
    return " AND ".join(f"({_any(chunk, how)})" for chunk in typed)


def _with_family(typed: tuple[_Chunk, ...], how: Callable[..., str]) -> str:
    """Every chunk must fit, and one of them the family name."""
    in_family = " OR ".join(_any(chunk, how, "family") for chunk in typed)
    return f"({in_family})" if len(typed) == 1 else f"({in_family}) AND {_all(typed, how)}"


def _typed(conn: Connection, text: str) -> tuple[_Chunk, ...]:
    text = text[:MAX_TYPED]
    readings = [_readings(stretch) for stretch in text.split()[:_MAX_CHUNKS] if chunks(stretch)]
    if not readings or max(len("".join(reading)) for chunk in readings for reading in chunk) < 2:
        return ()
    places = conn.exec_driver_sql(_PLACES).all()
    return tuple(
        tuple(tuple(_word(word, places) for word in reading) for reading in chunk) for chunk in readings
    )


def _readings(stretch: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways a stretch may have been meant: as typed, in Latin letters, each also joined."""
    forms: dict[tuple[str, ...], None] = {}
    for form in (chunks(stretch), latin_chunks(stretch)):
        words = tuple(word for chunk in form for word in chunk)
        if words:
            forms[words] = None
            forms[("".join(words),)] = None
    if stretch.isdecimal():
        forms[(str(int(stretch)),)] = None
    return tuple(forms)


def _is_initial(text: str) -> bool:
    """Return whether a word is one letter, of a script in which a letter says little (not Han or Kana)."""
    return len(text) == 1 and text < "\u2e80"


def _word(text: str, places: Sequence[Any]) -> _Word:
    exact, begins, inner = [], [], []
    if _is_initial(text):
        return _Word(text, (), (), ())
    beginning, whole = f" {text}", f" {text} "
    for place, code, words in places:
        if text in words:
            inner.append(place)
            if beginning in words:
                begins.append(place)
                if text == code or whole in words:
                    exact.append(place)
    return _Word(text, *(tuple(found[:_MAX_PLACES]) for found in (exact, begins, inner)))
