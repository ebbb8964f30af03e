"""The files that the scan log is written as, and what writes each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import StrEnum
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.event.facts import Plain
    from kiosk.exchange.log_source import Record
    from kiosk.store.log_export import Span

Writer = Callable[[IO[bytes], Iterable["Record"]], int]
"""Fills a stream with records and returns how many."""


class Format(StrEnum):
    """Files that the log is written as."""

    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    CEF = "cef"


def writer(kind: Format, *, origin: str, names: bool) -> Writer:
    """Return what writes records as `kind`, its module loaded only now.

    Args:
        origin: Identity of the log (see `scanlog.origin_of`).
        names: Whether people are named.
    """
    from kiosk.exchange import cef, jsonl, log_table

    if kind is Format.XLSX:
        return lambda stream, rows: log_table.write_xlsx(stream, rows, names=names)
    if kind is Format.JSONL:
        return lambda stream, rows: jsonl.write_jsonl(stream, rows, origin=origin, names=names)
    if kind is Format.CEF:
        return lambda stream, rows: cef.write_cef(stream, rows, version=product_version())
    return lambda stream, rows: log_table.write_csv(stream, rows, names=names)


def extent(span: Span, count: int) -> Mapping[str, Plain]:
    """Return what the log says of which entries were taken out."""
    if not count:
        return {"count": 0}
    return {"count": count, "first": span.begin, "last": span.end - 1}


def product_version() -> str:
    """Return the version of this program, "0" where it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("accreditation-kiosk")
    except PackageNotFoundError:
        return "0"
