"""A list as a plain table: headings, and rows of text with the row numbers that a spreadsheet shows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.exchange import limits as bounds
from kiosk.exchange.cells import harmless
from kiosk.exchange.limits import Limits

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row; `number` is what a spreadsheet shows at its side, 1 first."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A list as it was read.

    Args:
        headings: The first row that is not empty, which stands in row `headings_row`.
        rows: The rows under it that are not empty, each as long as the headings or longer.
        encoding: What a CSV file was taken for, by Python's name; empty for XLSX.
        delimiter: What separates the cells of a CSV file; empty for XLSX.
    """

    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    headings_row: int = 1
    encoding: str = ""
    delimiter: str = ""


def read_table(path: Path, *, encoding: str | None = None, limits: Limits = bounds.DEFAULT) -> Table:
    """Return the table in `path`: XLSX (ECMA-376; first sheet that is shown) or CSV (RFC 4180 and its kin).

    What it is, is told by its first bytes, not by its name. Formulas count with the value last calculated.

    Args:
        encoding: Of a CSV file; None finds it among UTF-8, UTF-16 and Windows-1252.
        limits: What the file may hold.

    Raises:
        EnvironmentFault: `table_missing`: no file, or one that may not be read.
        BadInput: `table_too_large`, `table_unreadable`, `table_empty`.
    """
    data = _bytes(path, limits)
    if data.startswith(_ZIP):
        from kiosk.exchange.xlsx import read_xlsx

        return read_xlsx(data, limits)
    if data.startswith(_OLD_OFFICE):
        raise bounds.unreadable("it is an old or password-protected Office file")
    from kiosk.exchange.delimited import read_delimited

    return read_delimited(data, encoding, limits)


def write_table(path: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write a CSV file (UTF-8 with BOM, commas) that no spreadsheet will take for formulas; return its rows.

    Cells that begin with `= + - @` (also in full width), TAB, CR or LF get a `'` in front.

    Raises:
        EnvironmentFault: `disk_full`, `folder_not_writable`.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            return write_rows(file, headings, rows)
    except OSError as error:
        raise bounds.not_written(path, error) from error


def write_rows(stream: TextIO, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    """Write CSV as `write_table` does to an open text stream, row by row; return the rows.

    Raises:
        OSError: From the stream.
    """
    written = 0
    writer = csv.writer(stream)
    writer.writerow([harmless(text) for text in headings])
    for row in rows:
        writer.writerow([harmless(text) for text in row])
        written += 1
    return written


def build(
    numbered: Iterable[tuple[int, Sequence[str]]], limits: Limits, *, encoding: str = "", delimiter: str = ""
) -> Table:
    """Return the table of `numbered` rows; empty ones are left out and the limits kept.

    Raises:
        BadInput: `table_too_large`, or `table_empty`.
    """
    headings: tuple[str, ...] | None = None
    headings_row = 0
    rows: list[TableRow] = []
    for number, cells in numbered:
        if number > limits.rows + 100:
            raise bounds.too_large(f"has more than {limits.rows} rows")
        kept = _trimmed(cells, number, limits)
        if not kept:
            continue
        if headings is None:
            headings, headings_row = kept, number
        else:
            rows.append(TableRow(number, kept + ("",) * (len(headings) - len(kept))))
    if headings is None:
        raise BadInput("table_empty", "The list is empty.", "Choose the file that holds the list.")
    if len(rows) > limits.rows:
        raise bounds.too_large(f"has more than {limits.rows} rows")
    return Table(headings, tuple(rows), headings_row, encoding, delimiter)


def _trimmed(cells: Sequence[str], number: int, limits: Limits) -> tuple[str, ...]:
    texts = [cell.strip() for cell in cells]
    while texts and not texts[-1]:
        texts.pop()
    if len(texts) > limits.columns:
        raise bounds.too_large(f"has more than {limits.columns} columns in row {number}")
    if any(len(text) > limits.cell_chars for text in texts):
        raise bounds.too_large(f"has a cell of more than {limits.cell_chars} characters in row {number}")
    return tuple(texts)


def _bytes(path: Path, limits: Limits) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(limits.file_bytes + 1)
    except OSError as error:
        raise EnvironmentFault(
            "table_missing",
            f"The list {path} cannot be read: {error.strerror}.",
            "Check the file's name and rights.",
        ) from error
    if len(data) > limits.file_bytes:
        raise bounds.too_large(f"is larger than {limits.file_bytes // 1024 // 1024} MiB")
    return data
