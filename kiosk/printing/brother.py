"""A Brother QL label printer by raster commands, over USB's device file or its network port.

Written after Brother's published command reference and not tried on a printer yet. Over USB it says when a label is
printed; over the network most models answer nothing, and every badge is asked about. Models that know AirPrint
(QL-820NWB, QL-1110NWB) are better reached by `ipp://`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.brother_raster import (
    ASK_STATUS,
    DPI,
    STATUS_BYTES,
    TAPES,
    BrotherStatus,
    raster,
    read_status,
)
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

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_OPTIONS: Final = {"tape": range(12, 63), "roll": range(1, 100_000)}
_ANSWER_S = 1.5
_PRINT_S = 20.0
_MOST_BYTES = 64 * STATUS_BYTES
# What the printer cannot reach at the two edges of a badge as wide as the tape.
_EDGE_DOTS = 48
_TAPES_SHOWN = ", ".join(map(str, TAPES))


class BrotherPrinter:
    """A label printer of Brother's QL series with continuous tape.

    Args:
        address: `brother://HOST[:PORT]` or `brother:///dev/usb/lp0`, then `?tape=62` (its width in mm) and `roll=` (labels on
            a roll); anything else is `BadInput("printer_address")`.
    """

    def __init__(self, address: str) -> None:
        self._spec = address
        self._where = parse_wire(address, "brother", _OPTIONS)
        self._width = self._where.options.get("tape", 62)
        if self._width not in TAPES:
            raise BadInput(
                "printer_address",
                f"There is no tape of {self._width} mm for this printer.",
                f"Take one of {_TAPES_SHOWN} mm (tape=62 in its address).",
            )
        self._ended: dict[str, PrintState] = {}

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return self._spec

    @property
    def promise(self) -> Promise:
        """Return `WHILE_ON` over USB, `ASKS` over the network."""
        return Promise.WHILE_ON if self._where.path else Promise.ASKS

    @property
    def roll(self) -> int | None:
        """Return how many labels a new roll has, where the address says so."""
        return self._where.options.get("roll")

    def state(self) -> PrinterState:
        """Return how the printer is; one that is there and answers nothing is taken for ready."""
        try:
            with wired(self._where) as wire:
                return self._asked(wire)
        except OSError:
            return offline(self._where.shown)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:  # noqa: ARG002 - a label has no queue to show it in
        """Send one badge in black, and wait until it is printed where the printer says so.

        Raises:
            Unclear: `printer_offline` when the connection broke in the middle.
            EnvironmentFault: A code of `PrinterState`, `document_unprintable`, `printing_tool_missing`; nothing was sent.
        """
        job = raster([self._fitted(page) for page in drawn_black(pdf, DPI)], self._width)
        ref = key_of(job_id)
        try:
            with wired(self._where) as wire:
                state = self._asked(wire)
                if not state.ok:
                    raise fault_of(state)
                self._ended[ref] = self._send(wire, job)
        except OSError as error:
            raise fault_of(offline(self._where.shown)) from error
        return ref

    def poll(self, ref: str) -> PrintState:
        """Return PRINTED where the printer said so, else UNKNOWN."""
        return self._ended.get(ref, PrintState.UNKNOWN)

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:  # noqa: ARG002 - it has no list to look into
        """Raise `printer_cannot_tell`."""
        raise cannot_tell(self._where.shown)

    def cancel(self, ref: str) -> bool:  # noqa: ARG002 - it prints while it reads
        """Return False: a label cannot be taken back."""
        return False

    def _asked(self, wire: Wire) -> PrinterState:
        wire.send(ASK_STATUS)
        answer = wire.receive(lambda got: len(got) >= STATUS_BYTES, STATUS_BYTES, _ANSWER_S)
        status = read_status(answer)
        return PrinterState(ok=True) if status is None else self._state_of(status)

    def _send(self, wire: Wire, job: bytes) -> PrintState:
        state = offline(self._where.shown)
        try:
            wire.send(job)
            answer = wire.receive(_has_ended, _MOST_BYTES, _PRINT_S if self._where.path else _ANSWER_S)
        except OSError as error:
            raise Unclear(state.code, state.message, state.remedy) from error
        status = read_status(answer)
        printed = status is not None and status.kind == 1
        return PrintState.PRINTED if printed else PrintState.UNKNOWN

    def _state_of(self, status: BrotherStatus) -> PrinterState:
        name = self._where.shown
        if status.cover_open:
            return stopped(name, "its cover is open")
        if status.no_media:
            return out_of_paper(name)
        if status.wrong_media or status.width not in {0, self._width}:
            return stopped(name, f"the tape in it is not {self._width} mm wide")
        if status.jammed:
            return stopped(name, "its tape is jammed")
        if status.other_error:
            return stopped(name, "it has an error")
        return PrinterState(ok=True)

    def _fitted(self, page: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Return a page as wide as the print head reaches, turned where it lies along the tape."""
        import numpy as np

        dots = TAPES[self._width].dots
        if page.shape[1] > dots + _EDGE_DOTS and page.shape[0] <= dots + _EDGE_DOTS:
            page = np.rot90(page)
        across = page.shape[1]
        if across > dots + _EDGE_DOTS:
            raise _wrong_tape(self._width)
        if across >= dots:
            left = (across - dots) // 2
            return page[:, left : left + dots]
        left = (dots - across) // 2
        return np.pad(page, ((0, 0), (left, dots - across - left)))


def _has_ended(answer: bytes) -> bool:
    status = read_status(answer)
    return status is not None and status.kind in {1, 2, 4}


def _wrong_tape(width: int) -> EnvironmentFault:
    return EnvironmentFault(
        "printer_wrong_paper",
        f"This badge does not go onto a tape of {width} mm.",
        f"Take a tape of {_TAPES_SHOWN} mm and a badge design as wide (printer.design in settings.toml).",
    )
