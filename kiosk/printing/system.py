"""Which printers there are, and how one is opened by its specification."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import Printer
from kiosk.printing.stock import FEW, CountedPrinter, Stock

if sys.platform == "win32":
    from kiosk.printing.windows import WindowsPrinter as SystemPrinter
    from kiosk.printing.windows import windows_printers as _system_printers
else:
    from kiosk.printing.cups import CupsPrinter as SystemPrinter
    from kiosk.printing.cups import cups_printers as _system_printers

__all__ = ["SystemPrinter", "open_printer", "open_printers", "printers"]

_KINDS = ("folder", "system", "ipps", "ipp", "zpl", "brother")
# A folder's or a queue's own name may hold a comma; only one before another specification divides.
_NEXT = re.compile(rf",\s*(?=(?:{'|'.join(_KINDS)}):)")


def printers() -> list[str]:
    """Return the specifications of this computer's printers (`system:NAME`), by name; empty where there are none."""
    return [f"system:{name}" for name in _system_printers()]


def open_printers(specs: str, default_folder: Path, few: int = FEW) -> list[Printer]:
    """Return the printers that `specs` names, divided by commas, at least one; each as `open_printer`."""
    return [open_printer(spec.strip(), default_folder, few) for spec in _NEXT.split(specs)]


def open_printer(spec: str, default_folder: Path, few: int = FEW) -> Printer:
    """Return the printer that `spec` names; it need not be there yet, its `state` tells.

    Args:
        spec: `folder:` (the default folder), `folder:DIR`, `system:NAME`, `ipp://HOST/PATH`, `ipps://HOST/PATH`,
            `zpl://HOST` (Zebra) or `brother://HOST` (Brother QL); options are in the docstrings of the printers.
        default_folder: Where `folder:` puts badges; labels are counted in `stock` beside it. A relative DIR is relative to
            the working folder.
        few: From so many labels on a printer whose labels are counted says so.

    Raises:
        BadInput: `printer_spec`, `printer_name` or `printer_address`.
    """
    kind, colon, rest = spec.partition(":")
    if kind == "folder" and colon:
        folder = Path(rest).expanduser() if rest else default_folder
        return FolderPrinter(folder if folder.is_absolute() else Path.cwd() / folder)
    if kind == "system" and rest:
        return SystemPrinter(rest)
    if kind in {"ipp", "ipps"}:
        from kiosk.printing.ipp import IppPrinter

        return IppPrinter(spec)
    if kind in {"zpl", "brother"}:
        return _label_printer(kind, spec, default_folder.with_name("stock"), few)
    raise BadInput(
        "printer_spec",
        f"{spec[:80]!r} does not name a printer.",
        "It takes folder:, folder:DIR, system:NAME, ipp://HOST/ipp/print, ipps://…, zpl://HOST or brother://HOST.",
    )


def _label_printer(kind: str, spec: str, stock: Path, few: int) -> Printer:
    from kiosk.printing.brother import BrotherPrinter
    from kiosk.printing.zebra import ZebraPrinter

    printer = ZebraPrinter(spec) if kind == "zpl" else BrotherPrinter(spec)
    if printer.roll is None:
        return printer
    return CountedPrinter(printer, Stock(stock, printer.name), printer.roll, few)
