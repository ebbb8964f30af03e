"""What a printer is to the queue, and the faults that every kind of printer tells in the same words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol
from uuid import UUID

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState

KEY_DIGITS = 12


class Promise(StrEnum):
    """What a kind of printer can say of a badge that it took; never renamed."""

    COMES_OUT = "comes_out"
    """It says when a badge has come out, and what became of one after a crash."""
    WHILE_ON = "while_on"
    """It says when a badge has come out, but keeps no list: after a crash a person is asked."""
    SENT = "sent"
    """A queue of the computer stands before it: "printed" means that the badge was sent."""
    ASKS = "asks"
    """It says nothing: every badge is asked about."""
    FILE = "file"
    """No paper: a file is there or not."""


class Soon(StrEnum):
    """What will be the matter with a printer that still is well; never renamed."""

    PAPER_LOW = "paper_low"
    LABELS_LOW = "labels_low"
    TRAY_EMPTY = "tray_empty"
    INK_LOW = "ink_low"
    WASTE_FULL = "waste_full"


@dataclass(frozen=True, slots=True)
class Supply:
    """One supply of a printer, say black toner: its name there, and how full it is, in percent."""

    name: str
    percent: int


@dataclass(frozen=True, slots=True)
class PrinterState:
    """How a printer is.

    Args:
        ok: True when a badge sent now would come out.
        code: `ready`, or a stable code: `printer_missing`, `printer_out_of_paper`, `printer_offline`, `printer_stopped`,
            `printer_busy`, `printer_paused`, `printer_not_trusted`, `printer_wrong_format`, `folder_not_writable`, `disk_full`,
            `printing_tool_missing`.
        message: What is the matter, or empty; of a printer that is ok, what will be the matter soon.
        remedy: What to do, or empty.
        left: Badges that the paper is known to be enough for, or None.
        soon: What will be the matter, as codes.
        supplies: Those that the printer tells of.
    """

    ok: bool
    code: str = "ready"
    message: str = ""
    remedy: str = ""
    left: int | None = None
    soon: tuple[Soon, ...] = ()
    supplies: tuple[Supply, ...] = ()


class Unclear(EnvironmentFault):
    """The printer did not answer: it may have taken the job or not. Any other fault means that it did not."""


class Printer(Protocol):
    """Takes a finished PDF and can be asked what became of it. Calls block for at most some seconds."""

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        ...

    @property
    def promise(self) -> Promise:
        """Return what it can say of a badge that it took."""
        ...

    def state(self) -> PrinterState:
        """Return how the printer is now; never raises."""
        ...

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Send one badge and return the printer's own name for the job.

        Raises:
            Unclear: When it cannot be told whether the printer took it.
            EnvironmentFault: A code of `PrinterState`; the printer did not take it.
        """
        ...

    def poll(self, ref: str) -> PrintState:
        """Return SENT, PRINTING, PRINTED, FAILED (nothing came out) or UNKNOWN for the job that `submit` named `ref`.

        Raises:
            EnvironmentFault: When the printer cannot be asked now.
        """
        ...

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:
        """Return the printer's newest name for a job, or None where it certainly never took one.

        Args:
            age_s: How many seconds ago, at most, the job was sent: a printer's memory may not reach back so far.

        Raises:
            EnvironmentFault: When that cannot be told; `printer_cannot_tell` where it never can.
        """
        ...

    def cancel(self, ref: str) -> bool:
        """Ask the printer to forget a job; return True only where nothing of it came out or will."""
        ...


def key_of(job_id: UUID) -> str:
    """Return the digits by which a job is found again at a printer (48 bits of its id)."""
    return job_id.hex[:KEY_DIGITS]


def fault_of(state: PrinterState) -> EnvironmentFault:
    """Return the fault that a state which is not ok amounts to."""
    return EnvironmentFault(state.code, state.message, state.remedy)


def missing(name: str) -> PrinterState:
    """Return `printer_missing`."""
    return PrinterState(
        ok=False,
        code="printer_missing",
        message=f"The printer {name} is not known to this computer.",
        remedy="Choose another printer in the settings, or set this one up.",
    )


def out_of_paper(name: str) -> PrinterState:
    """Return `printer_out_of_paper`."""
    return PrinterState(
        ok=False,
        code="printer_out_of_paper",
        message=f"The printer {name} is out of paper.",
        remedy="Load badge stock; it goes on by itself.",
    )


def offline(name: str) -> PrinterState:
    """Return `printer_offline`."""
    return PrinterState(
        ok=False,
        code="printer_offline",
        message=f"The printer {name} does not answer.",
        remedy="Check that it is switched on and its cable is plugged in.",
    )


def stopped(name: str, why: str) -> PrinterState:
    """Return `printer_stopped`; `why` is the printer's own word, cut at 120 characters."""
    plain = "".join(c if c.isprintable() else " " for c in why).strip()[:120]
    return PrinterState(
        ok=False,
        code="printer_stopped",
        message=f"The printer {name} has stopped" + (f": {plain}." if plain else "."),
        remedy="See to the printer, then start it again.",
    )


def busy(name: str) -> PrinterState:
    """Return `printer_busy`: it takes the job once it has ended another."""
    return PrinterState(
        ok=False,
        code="printer_busy",
        message=f"The printer {name} is printing for somebody else.",
        remedy="Wait; the badge is sent again by itself.",
    )


def paused(name: str) -> PrinterState:
    """Return `printer_paused`: somebody at a station wants no badges sent to it for now."""
    return PrinterState(
        ok=False,
        code="printer_paused",
        message=f"The printer {name} is paused: no badges are sent to it.",
        remedy="Let it go on once it may print again.",
    )


def not_trusted(name: str, seen: str) -> PrinterState:
    """Return `printer_not_trusted`; `seen` is the SHA-256 of the certificate it showed, or empty."""
    remedy = "Set the printer up with a certificate that this computer knows."
    if seen:
        remedy = (
            f"If the printer's own panel shows the fingerprint {seen}, add ?sha256={seen} to its address."
        )
    return PrinterState(
        ok=False,
        code="printer_not_trusted",
        message=f"The printer {name} cannot prove that it is the right one.",
        remedy=remedy,
    )


def wrong_format(name: str, takes: str) -> PrinterState:
    """Return `printer_wrong_format`; `takes` lists what the printer prints."""
    return PrinterState(
        ok=False,
        code="printer_wrong_format",
        message=f"The printer {name} prints neither PDF nor PWG raster, only {takes[:120] or 'nothing known'}.",
        remedy="Set it up in the system and use system:NAME, or choose another printer.",
    )


def tool_missing(tool: str) -> PrinterState:
    """Return `printing_tool_missing`."""
    return PrinterState(
        ok=False,
        code="printing_tool_missing",
        message=f"This computer cannot print: {tool} is missing.",
        remedy="Install the printing system (on Debian and Ubuntu: apt install cups), or print to a folder.",
    )


def cannot_tell(name: str) -> EnvironmentFault:
    """Return `printer_cannot_tell`."""
    return EnvironmentFault(
        "printer_cannot_tell",
        f"The printer {name} keeps no list of what it has printed.",
        "Look in the tray.",
    )
