"""Printing: badges on paper, each exactly once or asked about.

Promises that a job changes state only from the state it was in, each change durable before the next step; that after a
crash anywhere a badge came out once, or the job says `unknown` and asks for a look in the tray; and that a printer's
fault says what to do.
"""

from kiosk.printing.folder import FolderPrinter
from kiosk.printing.pauses import Pauses
from kiosk.printing.printer import Printer, PrinterState, Promise, Soon, Supply, Unclear
from kiosk.printing.queue import PrintQueue
from kiosk.printing.system import SystemPrinter, open_printer, open_printers, printers

__all__ = [
    "FolderPrinter",
    "Pauses",
    "PrintQueue",
    "Printer",
    "PrinterState",
    "Promise",
    "Soon",
    "Supply",
    "SystemPrinter",
    "Unclear",
    "open_printer",
    "open_printers",
    "printers",
]
