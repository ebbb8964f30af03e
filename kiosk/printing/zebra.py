"""A Zebra label printer on its raw port. It keeps no list of jobs, so its promises end with this program.

A label counts as printed when the printer, asked twice, has nothing left to print, and has answered every time since the
label was sent: one that was switched off in between may have lost it, and is asked about.
"""

from __future__ import annotations

from typing import Final
from uuid import UUID

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.pages import drawn_black
from kiosk.printing.printer import (
    PrinterState,
    Promise,
    Unclear,
    cannot_tell,
    fault_of,
    key_of,
    offline,
    out_of_paper,
    stopped,
)
from kiosk.printing.wire import Wire, parse_wire, wired
from kiosk.printing.zpl import ASK_STATUS, MOST_STATUS_BYTES, ZebraStatus, read_status, status_whole, zpl

_OPTIONS: Final = {"dpi": range(150, 601), "roll": range(1, 100_000)}
_ANSWER_S = 3.0
_QUIET_TWICE = 2


class ZebraPrinter:
    """A label printer that speaks ZPL II.

    Args:
        address: `zpl://HOST[:PORT]` or `zpl:///dev/FILE`, then `?dpi=203` (the head's) and `roll=` (labels on a
            roll); anything else is `BadInput("printer_address")`.
    """

    def __init__(self, address: str) -> None:
        self._spec = address
        self._where = parse_wire(address, "zpl", _OPTIONS)
        # What was sent, and how often in a row the printer had nothing left to print since; -1 once it was away.
        self._sent: dict[str, int] = {}

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return self._spec

    @property
    def promise(self) -> Promise:
        """Return `WHILE_ON`."""
        return Promise.WHILE_ON

    @property
    def roll(self) -> int | None:
        """Return how many labels a new roll has, where the address says so."""
        return self._where.options.get("roll")

    def state(self) -> PrinterState:
        """Return how the printer is by its host status."""
        try:
            return self._state_of(self._ask())
        except EnvironmentFault as fault:
            return PrinterState(ok=False, code=fault.code, message=fault.message, remedy=fault.remedy)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:  # noqa: ARG002 - a label has no queue to show it in
        """Send one badge in black; each page is a label.

        Raises:
            Unclear: `printer_offline` when the printer did not confirm the label.
            EnvironmentFault: A code of `PrinterState`, `document_unprintable`, `printing_tool_missing`; nothing was sent.
        """
        labels = zpl(drawn_black(pdf, self._where.options.get("dpi", 203)))
        state = self._state_of(self._ask())
        if not state.ok:
            raise fault_of(state)
        try:
            with wired(self._where) as wire:
                return self._send(wire, labels, key_of(job_id))
        except OSError as error:
            # Nobody answered the connection: nothing was sent.
            raise fault_of(offline(self._where.shown)) from error

    def poll(self, ref: str) -> PrintState:
        """Return PRINTING until the printer has nothing left to print; UNKNOWN for what an earlier run sent.

        Raises:
            EnvironmentFault: `printer_offline`.
        """
        if ref not in self._sent:
            return PrintState.UNKNOWN
        try:
            status = self._ask()
        except EnvironmentFault:
            self._sent[ref] = -1
            raise
        if not self._state_of(status).ok or status.waiting:
            self._sent[ref] = min(self._sent[ref], 0)
            return PrintState.PRINTING
        if self._sent[ref] < 0:
            return PrintState.UNKNOWN
        self._sent[ref] += 1
        return PrintState.PRINTED if self._sent[ref] >= _QUIET_TWICE else PrintState.PRINTING

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:  # noqa: ARG002 - it has no list to look into
        """Raise `printer_cannot_tell`."""
        raise cannot_tell(self._where.shown)

    def cancel(self, ref: str) -> bool:  # noqa: ARG002 - ZPL can only drop everybody's labels
        """Return False: one label cannot be taken back."""
        return False

    def _send(self, wire: Wire, labels: bytes, key: str) -> str:
        """Send labels, and have the same connection confirm that they were read to their end."""
        state = offline(self._where.shown)
        try:
            wire.send(labels + ASK_STATUS)
            answer = wire.receive(status_whole, MOST_STATUS_BYTES, _ANSWER_S)
        except OSError as error:
            raise Unclear(state.code, state.message, state.remedy) from error
        if read_status(answer) is None:
            raise Unclear(state.code, state.message, state.remedy)
        self._sent[key] = 0
        return key

    def _ask(self) -> ZebraStatus:
        try:
            with wired(self._where) as wire:
                wire.send(ASK_STATUS)
                answer = wire.receive(status_whole, MOST_STATUS_BYTES, _ANSWER_S)
        except OSError as error:
            raise fault_of(offline(self._where.shown)) from error
        status = read_status(answer)
        if status is None:
            raise fault_of(offline(self._where.shown))
        return status

    def _state_of(self, status: ZebraStatus) -> PrinterState:
        name = self._where.shown
        if status.head_open:
            return stopped(name, "its head is open")
        if status.paper_out:
            return out_of_paper(name)
        if status.ribbon_out:
            return stopped(name, "its ribbon is used up")
        if status.hot or status.cold:
            return stopped(name, "its head is too " + ("hot" if status.hot else "cold"))
        if status.paused:
            return stopped(name, "it was paused")
        return PrinterState(ok=True)
