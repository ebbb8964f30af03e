"""The scan log as a table for people: CSV and XLSX, safe to open in any spreadsheet."""

from __future__ import annotations

import io
import json
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile

from kiosk.exchange.cells import harmless, visible
from kiosk.exchange.log_source import Record
from kiosk.exchange.table import write_rows
from kiosk.exchange.wording import plain, utc

HEADINGS = (
    "index",
    "time_utc",
    "kind",
    "station",
    "operator",
    "outcome",
    "reasons",
    "delegate",
    "code_hash",
    "further",
    "id",
    "leaf_hash",
)
PERSON_HEADINGS = ("number", "name", "native_name", "delegation", "category")
"""What stands beside `HEADINGS` where names were asked for."""

_SHEET_ROWS = 1_000_000
_CELL_CHARS = 32_767


def write_csv(stream: IO[bytes], records: Iterable[Record], *, names: bool) -> int:
    """Write the records as CSV (RFC 4180, UTF-8 with BOM) and return how many.

    Raises:
        OSError: From the stream.
    """
    text = io.TextIOWrapper(stream, encoding="utf-8-sig", newline="", write_through=False)
    try:
        return write_rows(text, headings(names=names), (cells(record, names=names) for record in records))
    finally:
        # The stream is its owner's to close.
        text.detach()


def write_xlsx(stream: IO[bytes], records: Iterable[Record], *, names: bool) -> int:
    """Write the records as XLSX (ECMA-376), a further sheet for every million, and return how many.

    Every cell is text but the index; rows go to a temporary file of this user's, not to memory.

    Raises:
        OSError: From the stream or the temporary file.
    """
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    written = 0
    # An empty log still has a sheet with headings.
    for number, some in enumerate(_sheets(iter(records)), 1):
        sheet = book.create_sheet("Scan log" if number == 1 else f"Scan log {number}")
        sheet.append(headings(names=names))
        for record in some:
            index, *texts = cells(record, names=names)
            sheet.append([int(index), *(harmless(text)[:_CELL_CHARS] for text in texts)])
            written += 1
        sheet.close()
    _save(book, stream)
    return written


def headings(*, names: bool) -> tuple[str, ...]:
    """Return the headings of the table, with or without people."""
    return HEADINGS + PERSON_HEADINGS if names else HEADINGS


def cells(record: Record, *, names: bool) -> tuple[str, ...]:
    """Return one row as text, each cell on one line and without invisible characters.

    Nobody signed in is an empty cell; what else a fact says stands in `further` as JSON.
    """
    fact = record.fact
    further = {key: plain(value) for key, value in fact.body.items()}
    row: tuple[str, ...] = (
        str(record.index),
        utc(fact.at),
        fact.kind.value,
        fact.station,
        "" if fact.operator == "-" else fact.operator,
        "" if fact.outcome is None else fact.outcome.value,
        " ".join(reason.value for reason in fact.reasons),
        "" if fact.delegate_id is None else str(fact.delegate_id),
        "" if fact.code_hash is None else fact.code_hash.hex(),
        json.dumps(further) if further else "",
        str(fact.id),
        record.leaf_hash.hex(),
    )
    if names:
        who = record.person
        row += (
            ("", "", "", "", "")
            if who is None
            else (str(who.number), who.name, who.native, who.delegation, who.category)
        )
    return tuple(map(visible, row))


def _save(book: Any, stream: IO[bytes]) -> None:
    """Write the workbook as `book.save` does, and let go of the archive when that fails."""
    from openpyxl.writer.excel import ExcelWriter

    archive = ZipFile(stream, "w", ZIP_DEFLATED, allowZip64=True)
    try:
        ExcelWriter(book, archive).save()
    except BaseException:
        # Left as it is, the archive would write its end into a closed stream when it is collected.
        archive.fp = None
        raise


def _sheets(left: Iterator[Record]) -> Iterator[Iterator[Record]]:
    first: Record | None = next(left, None)
    if first is None:
        yield iter(())
    while first is not None:
        yield chain((first,), islice(left, _SHEET_ROWS - 1))
        first = next(left, None)
