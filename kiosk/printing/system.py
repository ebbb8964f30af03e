"""Which printers there are, and how one is opened by its specification."""

from __future__ import annotations

import sys
from pathlib import Path

from kiosk.errors import BadInput
from kiosk.printing.folder import FolderPrinter
from kiosk.printing.printer import Printer

if sys.platform == "win32":
    from kiosk.printing.windows import WindowsPrinter as SystemPrinter
    from kiosk.printing.windows import windows_printers as _system_printers
else:
    from kiosk.printing.cups import CupsPrinter as SystemPrinter
    from kiosk.printing.cups import cups_printers as _system_printers

__all__ = ["SystemPrinter", "open_printer", "printers"]


def printers() -> list[str]:
    """Return the specifications of this computer's printers (`system:NAME`), by name; empty where there are none."""
    return [f"system:{name}" for name in _system_printers()]


def open_printer(spec: str, default_folder: Path) -> Printer:
    """Return the printer that `spec` names; it need not be there yet, its `state` tells.

    Args:
        spec: `folder:` (the default folder), `folder:DIR` or `system:NAME`.
        default_folder: Where `folder:` puts badges. A relative DIR is relative to the working folder.

    Raises:
        BadInput: `printer_spec`, or `printer_name`.
    """
    kind, colon, rest = spec.partition(":")
    if kind == "folder" and colon:
        folder = Path(rest).expanduser() if rest else default_folder
        return FolderPrinter(folder if folder.is_absolute() else Path.cwd() / folder)
    if kind == "system" and rest:
        return SystemPrinter(rest)
    raise BadInput(
        "printer_spec",
        f"{spec[:80]!r} does not name a printer.",
        "It takes folder:, folder:DIR or system:NAME.",
    )
