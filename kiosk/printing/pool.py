"""Several printers of one station: which of them a badge goes to."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from kiosk.errors import BadInput
from kiosk.event.badges import PrintJob
from kiosk.printing.printer import Printer, PrinterState, paused

if TYPE_CHECKING:
    from kiosk.clock import Clock

_ILL_FOR_S = 5.0
LONGEST_NAME = 120
"""As much of a printer's name as a job's row keeps."""


class Pool:
    """The printers that share a station's badges.

    Args:
        printers: At least one; between equals the first is taken.
        clock: For how long a printer that is not well is left alone.
        is_paused: Says by a printer's name whether somebody wants no badges sent to it.
    """

    def __init__(
        self,
        printers: Sequence[Printer],
        clock: Clock,
        is_paused: Callable[[str], bool] = lambda _: False,
    ) -> None:
        self.printers = tuple(printers)
        """All of them."""
        self._clock, self._is_paused = clock, is_paused
        self._ill: dict[str, tuple[float, PrinterState]] = {}
        self._guard = threading.Lock()
        if len({key(printer) for printer in self.printers}) != len(self.printers):
            raise BadInput(
                "printer_twice",
                "The same printer is named twice.",
                "Name each printer once (printer.target).",
            )

    def of(self, job: PrintJob) -> Printer | None:
        """Return the printer that a job was last sent to, or None where it is none of these."""
        return next((printer for printer in self.printers if key(printer) == job.printer), None)

    def named(self, name: str) -> Printer:
        """Return the printer of that name.

        Raises:
            BadInput: `printer_not_here`.
        """
        for printer in self.printers:
            if name == printer.name:
                return printer
        raise BadInput(
            "printer_not_here",
            "This station does not print to that printer.",
            f"Choose one of: {', '.join(printer.name for printer in self.printers)}.",
        )

    def states(self) -> dict[str, PrinterState]:
        """Return how each printer is, by name; one that was not well a moment ago is not asked again yet."""
        return {printer.name: self._state(printer) for printer in self.printers}

    def in_order(self, loads: Mapping[str, int]) -> list[Printer]:
        """Return the printers, best first: those that are well by the length of their queue, then the others.

        A single printer is not asked how it is: it is the best in any case.

        Args:
            loads: Jobs at each printer, by `key`.
        """
        if len(self.printers) == 1:
            return list(self.printers)
        well = {name: state.ok for name, state in self.states().items()}
        return sorted(self.printers, key=lambda printer: (not well[printer.name], loads.get(key(printer), 0)))

    def paused(self, printer: Printer) -> PrinterState | None:
        """Return `printer_paused` where no badges may be sent to `printer` for now, or None."""
        return paused(printer.name) if self._is_paused(printer.name) else None

    def _state(self, printer: Printer) -> PrinterState:
        waits = self.paused(printer)
        return self._own_state(printer) if waits is None else waits

    def _own_state(self, printer: Printer) -> PrinterState:
        now = self._clock.monotonic()
        with self._guard:
            since, state = self._ill.get(printer.name, (-_ILL_FOR_S, None))
        if state is not None and now < since + _ILL_FOR_S:
            return state
        state = printer.state()
        with self._guard:
            if state.ok:
                self._ill.pop(printer.name, None)
            else:
                # Looking for a printer that is switched off takes seconds, which the badge before us should not.
                self._ill[printer.name] = (self._clock.monotonic(), state)
        return state


def key(printer: Printer) -> str:
    """Return a printer's name as a job's row keeps it."""
    return printer.name[:LONGEST_NAME]
