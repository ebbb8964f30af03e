"""XLSX (ECMA-376), its parts counted and measured before a library parses any of them."""

from __future__ import annotations

import io
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

from kiosk.errors import KioskError
from kiosk.exchange import limits as bounds
from kiosk.exchange.limits import Limits
from kiosk.exchange.table import Table, build

_MIB = 1024 * 1024
_CHUNK = 256 * 1024


def read_xlsx(data: bytes, limits: Limits) -> Table:
    """Return the table in the bytes of an XLSX file: its first sheet that is shown.

    Raises:
        BadInput: `table_unreadable`, `table_too_large`, `table_empty`.
    """
    _measure(data, limits)
    import openpyxl

    if not openpyxl.DEFUSEDXML:
        raise bounds.unreadable("defusedxml is not installed, without which no XLSX is opened")
    try:
        # What it warns of (styles, extensions it leaves out) is nothing to whoever imports a list.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True, keep_links=False)
            try:
                return build(_rows(book, limits), limits)
            finally:
                book.close()
    except KioskError:
        raise
    # A file that is broken or hostile breaks the library in many ways; all of them mean the same here.
    except Exception as error:
        raise bounds.unreadable(f"it is no proper XLSX file ({type(error).__name__})") from error


def _measure(data: bytes, limits: Limits) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > limits.parts:
                raise bounds.too_large(f"has more than {limits.parts} parts")
            if sum(part.file_size for part in parts) > limits.unpacked_bytes:
                raise bounds.too_large(f"unpacks to more than {limits.unpacked_bytes // _MIB} MiB")
            for part in parts:
                if part.file_size > max(_MIB, limits.ratio * part.compress_size):
                    raise bounds.too_large("is packed more tightly than any real list")
            _unpack(archive, parts, limits)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError) as error:
        raise bounds.unreadable("it is a broken or encrypted archive") from error


def _unpack(archive: zipfile.ZipFile, parts: Sequence[zipfile.ZipInfo], limits: Limits) -> None:
    """Unpack every part once, keeping nothing: what is declared may lie."""
    total = 0
    for part in parts:
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                total += len(chunk)
                if total > limits.unpacked_bytes:
                    raise bounds.too_large(f"unpacks to more than {limits.unpacked_bytes // _MIB} MiB")


def _rows(book: Any, limits: Limits) -> Iterator[tuple[int, Sequence[str]]]:
    shown = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    if not shown:
        raise bounds.unreadable("it has no sheet that is shown")
    sheet = shown[0]
    # The size that a sheet declares is a hint that may be missing, wrong or a lie.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(values_only=True), 1):
        if len(cells) > limits.columns and any(cell is not None for cell in cells[limits.columns :]):
            raise bounds.too_large(f"has more than {limits.columns} columns in row {number}")
        yield number, [_text(cell) for cell in cells[: limits.columns]]


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time(0) else value.isoformat(sep=" ")
    if isinstance(value, date):
        return value.isoformat()
    return str(value)
