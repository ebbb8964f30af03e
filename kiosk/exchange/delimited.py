"""CSV as programs really write it: found out, not assumed, which encoding and which delimiter."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from itertools import islice

from kiosk.exchange import limits as bounds
from kiosk.exchange.limits import Limits
from kiosk.exchange.table import Table, build

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    # Before UTF-16, whose mark it begins with.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_DELIMITERS = (",", ";", "\t", "|")
_LOOKED_AT = 30


def read_delimited(data: bytes, encoding: str | None, limits: Limits) -> Table:
    """Return the table in the bytes of a CSV file.

    Raises:
        BadInput: `table_unreadable`, `table_too_large`, `table_empty`.
    """
    text, encoding = _decoded(data, encoding)
    text, delimiter = _told(text)
    delimiter = delimiter or _likely(text)
    rows = _numbered(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))
    return build(rows, limits, encoding=encoding, delimiter=delimiter)


def _decoded(data: bytes, encoding: str | None) -> tuple[str, str]:
    names = [encoding] if encoding else _candidates(data)
    for name in names:
        try:
            return data.decode(name), name
        except UnicodeError:
            continue
        except LookupError as error:
            raise bounds.unreadable(f"there is no encoding {name!r}") from error
    raise bounds.unreadable(f"its text is not in {' or '.join(names)}; name the encoding it was saved in")


def _candidates(data: bytes) -> list[str]:
    for mark, name in _MARKS:
        if data.startswith(mark):
            return [name]
    head = data[:4096]
    # Without a mark, UTF-16 shows by the zero bytes of its spaces, digits and delimiters.
    if head[1::2].count(0) * 5 > len(head):
        return ["utf-16-le"]
    if head[0::2].count(0) * 5 > len(head):
        return ["utf-16-be"]
    return ["utf-8", "cp1252"]


def _told(text: str) -> tuple[str, str]:
    """Return the text and the delimiter that its first line tells, as Excel writes it ("sep=;")."""
    first, _, rest = text.partition("\n")
    first = first.strip("\r").strip('"')
    if first.lower().startswith("sep=") and len(first) == 5:
        return rest, first[4]
    return text, ""


def _likely(text: str) -> str:
    """Return the delimiter that gives the most columns to the most of the first rows."""
    return max(_DELIMITERS, key=lambda delimiter: _evenness(text, delimiter))


def _evenness(text: str, delimiter: str) -> float:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        widths = [len(row) for row in islice(reader, _LOOKED_AT) if any(row)]
    except csv.Error:
        return 0.0
    if not widths or widths[0] < 2:
        return 0.0
    even = sum(1 for width in widths if width == widths[0]) / len(widths)
    return even * widths[0]


def _numbered(reader: Iterator[Sequence[str]]) -> Iterator[tuple[int, Sequence[str]]]:
    number = 1
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise bounds.unreadable(f"row {number} is no proper CSV ({error})") from error
        yield number, row
        number += 1
