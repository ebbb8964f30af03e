"""How many labels are left on a roll, by our own count since it was put in: label printers do not tell.

The count is a file: a line with the number at the start, then one byte for each label. Appending a byte is one step for
every process on the machine, so two stations that share a printer count together.
"""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import replace
from pathlib import Path
from uuid import UUID

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.printer import Printer, PrinterState, Promise, Soon

FEW = 10
"""From so many labels on a word is said, where no other number is given."""
_LONGEST_HEAD = 200


class Stock:
    """The labels of one printer.

    Args:
        folder: Where counts are kept; made when it is missing.
        printer: The printer's name.
    """

    def __init__(self, folder: Path, printer: str) -> None:
        self._path = folder / f"stock-{hashlib.sha256(printer.encode()).hexdigest()[:16]}"

    def refill(self, count: int) -> None:
        """Begin anew with `count` labels.

        Raises:
            EnvironmentFault: `folder_not_writable`.
        """
        fresh = self._path.with_name(self._path.name + ".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            fresh.write_bytes(json.dumps({"labels": count}).encode() + b"\n")
            fresh.replace(self._path)
        except OSError as error:
            raise EnvironmentFault(
                "folder_not_writable",
                "The count of the labels cannot be kept.",
                f"Make {self._path.parent} writable.",
            ) from error

    def take(self, count: int = 1) -> None:
        """Count labels as used; a count that cannot be kept is not a reason to print no badge."""
        try:
            handle = os.open(self._path, os.O_WRONLY | os.O_APPEND)
        except OSError:
            return
        try:
            os.write(handle, b"." * count)
        except OSError:
            return
        finally:
            os.close(handle)

    def left(self) -> int | None:
        """Return how many labels should be left, at least 0; None where nobody began to count."""
        try:
            with self._path.open("rb") as file:
                head = file.readline(_LONGEST_HEAD)
                used = file.seek(0, os.SEEK_END) - len(head)
            labels = json.loads(head)["labels"]
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return max(0, labels - used) if isinstance(labels, int) else None


class CountedPrinter:
    """A printer whose labels are counted: `state().left`, and a word before the roll ends.

    A count of 0 does not stop anything: the printer's own word on its paper does.

    Args:
        printer: The printer.
        stock: Its labels.
        roll: How many labels a new roll has; counting begins with it where nobody began.
        few: From so many labels on there is a word.
    """

    def __init__(self, printer: Printer, stock: Stock, roll: int, few: int = FEW) -> None:
        self.printer = printer
        """The printer itself."""
        self.roll = roll
        """Labels on a new roll."""
        self._stock, self._few = stock, few

    @property
    def name(self) -> str:
        """Return the printer's name."""
        return self.printer.name

    @property
    def promise(self) -> Promise:
        """Return what the printer promises."""
        return self.printer.promise

    def refill(self, labels: int | None = None) -> None:
        """Begin with a new roll, or with so many labels.

        Raises:
            EnvironmentFault: `folder_not_writable`.
        """
        self._stock.refill(self.roll if labels is None else labels)

    def state(self) -> PrinterState:
        """Return the printer's state with the labels that are left."""
        state, left = self.printer.state(), self._stock.left()
        if state.left is not None or left is None:
            return state
        if state.ok and left <= self._few:
            few = f"The printer has about {left} labels left."
            return replace(
                state,
                left=left,
                message=state.message or few,
                remedy=state.remedy or "Have a roll ready.",
                soon=(*state.soon, Soon.LABELS_LOW),
            )
        return replace(state, left=left)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Send a badge, and count it once the printer took it; faults as the printer's."""
        if self._stock.left() is None:
            try:
                self._stock.refill(self.roll)
            except EnvironmentFault:
                # Not counting is better than not printing.
                return self.printer.submit(job_id, title, pdf)
        ref = self.printer.submit(job_id, title, pdf)
        self._stock.take()
        return ref

    def poll(self, ref: str) -> PrintState:
        """Return what the printer says."""
        return self.printer.poll(ref)

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:
        """Return what the printer says."""
        return self.printer.find(job_id, age_s)

    def cancel(self, ref: str) -> bool:
        """Return what the printer says."""
        return self.printer.cancel(ref)
