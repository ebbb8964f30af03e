"""The system's printers on Linux and macOS, through CUPS' own commands.

`lpstat` shows a job's user but not its title, so the job's key travels as both: the title for people at the printer's
queue, the user (`lp -U`) for `find`. What `lpstat` cannot tell apart (a job that ended well, one that was cancelled
before it began) is UNKNOWN here, never guessed.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from typing import IO
from uuid import UUID

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing.printer import (
    PrinterState,
    Promise,
    Unclear,
    cannot_tell,
    fault_of,
    key_of,
    missing,
    offline,
    out_of_paper,
    stopped,
    tool_missing,
)

_TIMEOUT_S = 20.0
_MOST_CHARS = 1_000_000
# A name of CUPS, which also cannot be taken for an option.
_NAME = re.compile(r"[^\s/#'\"<>-][^\s/#'\"<>]{0,126}")
_REQUEST = re.compile(r"request id is (\S+-\d+)")
_TAKES_NONE = "it takes no jobs"
_RUNNING = "scheduler is running"
_PAPER = ("media-empty", "media-needed")
_AWAY = ("offline", "connecting-to-device", "timed-out", "shutdown")
_STUCK = ("media-jam", "cover-open", "door-open", "marker-supply-empty", "toner-empty", "paused", "stopped")
_BAD_END = ("failed", "stopped", "unavailable", "error", "unable", "not be printed")


class CupsPrinter:
    """A queue of CUPS. Its promises are weaker than a printer's own: sheets may be counted early.

    Args:
        queue: The queue's name as `lpstat -e` lists it; another form is `BadInput("printer_name")`.
    """

    def __init__(self, queue: str) -> None:
        if not _NAME.fullmatch(queue):
            raise BadInput(
                "printer_name",
                "This is not the name of a printer of this computer.",
                "Choose one that `kiosk doctor` lists.",
            )
        self._queue = queue

    @property
    def name(self) -> str:
        """Return the specification that `open_printer` opens it by."""
        return f"system:{self._queue}"

    @property
    def promise(self) -> Promise:
        """Return `SENT`: CUPS counts a badge as printed once it has sent it."""
        return Promise.SENT

    def state(self) -> PrinterState:
        """Return how the queue is, by `lpstat -r` and `lpstat -l -p -a`."""
        try:
            if _RUNNING not in _run(["lpstat", "-r"]).stdout:
                return offline(self._queue)
            shown = _run(["lpstat", "-l", "-p", self._queue, "-a", self._queue])
        except EnvironmentFault as fault:
            return PrinterState(ok=False, code=fault.code, message=fault.message, remedy=fault.remedy)
        if shown.returncode != 0:
            return missing(self._queue)
        return self._read_state(shown.stdout)

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        """Send one badge by `lp`, in its true size, and return CUPS' request id.

        Raises:
            Unclear: When `lp` was cut off or ended in words that are not known.
            EnvironmentFault: `printer_missing`, `printer_offline`, `printer_stopped`, `printing_tool_missing`.
        """
        key = key_of(job_id)
        command = ["lp", "-d", self._queue, "-t", f"{title} {key}", "-U", f"badge-{key}"]
        command += ["-n", "1", "-o", "print-scaling=none"]
        # An unnamed file: whole before `lp` reads it, and gone with the process, whatever happens.
        with tempfile.TemporaryFile() as document:
            document.write(pdf)
            document.seek(0)
            done = _run(command, document)
        if done.returncode == 0 and (found := _REQUEST.search(done.stdout)):
            return found[1]
        raise self._refusal(done.stderr)

    def poll(self, ref: str) -> PrintState:
        """Return what CUPS says of a request; UNKNOWN where it ended otherwise than well, or is forgotten.

        Raises:
            EnvironmentFault: `printer_offline`, `printing_tool_missing`.
        """
        waiting = _block(self._listed("not-completed", long=True), ref)
        if waiting is not None:
            return PrintState.PRINTING if "job-printing" in waiting else PrintState.SENT
        ended = _block(self._listed("completed", long=True), ref)
        if ended is None or _ended_badly(ended):
            return PrintState.UNKNOWN
        return PrintState.PRINTED

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:  # noqa: ARG002 - its history goes by number
        """Return the newest request id of a job, or None where CUPS' history has other jobs but not this one.

        Raises:
            EnvironmentFault: `printer_cannot_tell` when there is no history at all; `printer_offline`,
                `printing_tool_missing`.
        """
        user = f"badge-{key_of(job_id)}"
        rows = [line.split() for line in self._listed("all").splitlines()]
        rows = [row for row in rows if len(row) > 1 and row[0].rpartition("-")[2].isdecimal()]
        if not rows:
            raise cannot_tell(self._queue)
        found = [row[0] for row in rows if row[1] == user]
        return max(found, key=lambda ref: int(ref.rpartition("-")[2]), default=None)

    def cancel(self, ref: str) -> bool:
        """Return True when CUPS dropped a request that had not ended."""
        if not re.fullmatch(re.escape(self._queue) + r"-\d+", ref):
            return False
        try:
            return _run(["cancel", ref]).returncode == 0
        except EnvironmentFault:
            return False

    def _listed(self, which: str, *, long: bool = False) -> str:
        shown = _run(["lpstat", *(["-l"] if long else []), "-W", which, "-o", self._queue])
        if shown.returncode != 0:
            raise fault_of(self._absence())
        return shown.stdout

    def _absence(self) -> PrinterState:
        """Tell a queue that is gone from a printing system that is down; `lp` says the same of both."""
        state = self.state()
        return offline(self._queue) if state.ok else state

    def _refusal(self, said: str) -> EnvironmentFault:
        if "not accepting" in said:
            return fault_of(stopped(self._queue, _TAKES_NONE))
        if "does not exist" in said:
            return fault_of(self._absence())
        state = offline(self._queue)
        return Unclear(state.code, state.message, state.remedy)

    def _read_state(self, shown: str) -> PrinterState:
        first, *rest = shown.splitlines() or [""]
        said = next((line.strip() for line in rest if line.startswith(("\t", " "))), "")
        said = "" if said.startswith("Form mounted") else said
        alerts = next((line.partition(":")[2] for line in rest if line.strip().startswith("Alerts:")), "")
        reasons = [word.strip(",") for word in alerts.split() if not word.endswith("-report")]
        if _any_of(reasons, _PAPER) or "paper" in said.lower():
            return out_of_paper(self._queue)
        if _any_of(reasons, _AWAY) or "unavailable at this time" in said:
            return offline(self._queue)
        if " disabled since " in first or _any_of(reasons, _STUCK):
            return stopped(self._queue, said or ", ".join(reasons))
        if any(" not accepting requests since " in line for line in rest):
            return stopped(self._queue, _TAKES_NONE)
        return PrinterState(ok=True)


def cups_printers() -> list[str]:
    """Return the names of CUPS' queues; empty where there is no CUPS or it is down."""
    try:
        shown = _run(["lpstat", "-e"]).stdout
    except EnvironmentFault:
        return []
    return sorted(line.strip() for line in shown.splitlines() if _NAME.fullmatch(line.strip()))


def _run(command: list[str], document: IO[bytes] | None = None) -> subprocess.CompletedProcess[str]:
    tool = shutil.which(command[0])
    if tool is None:
        raise fault_of(tool_missing(command[0]))
    try:
        done = subprocess.run(  # noqa: S603 - no shell; the queue's name is checked, the rest is ours
            [tool, *command[1:]],
            stdin=document if document is not None else subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=_TIMEOUT_S,
            env={**os.environ, "LC_ALL": "C", "LANGUAGE": "C"},
            encoding="utf-8",
            errors="replace",
        )
    except subprocess.TimeoutExpired as error:
        raise Unclear(
            "printer_offline", "The printing system does not answer.", "Restart the printing system (CUPS)."
        ) from error
    except OSError as error:
        raise fault_of(tool_missing(command[0])) from error
    done.stdout = done.stdout[:_MOST_CHARS]
    return done


def _block(shown: str, ref: str) -> str | None:
    """Return the lines of one request in a long list, or None where it is not in it."""
    lines = shown.splitlines()
    for start, line in enumerate(lines):
        if line.split(maxsplit=1)[:1] == [ref]:
            block = [line]
            for follower in lines[start + 1 :]:
                if not follower.startswith(("\t", " ")):
                    break
                block.append(follower)
            return "\n".join(block)
    return None


def _ended_badly(block: str) -> bool:
    """Say whether an ended request shows a sign of not having been printed whole."""
    status = [line.partition(":")[2].lower() for line in block.splitlines() if "Status:" in line]
    alerts = [line for line in block.splitlines() if "Alerts:" in line]
    # CUPS gives a request its status line when it begins to print it.
    never_began = not status
    complained = any(word in text for text in status for word in _BAD_END)
    broken_off = any("cancel" in line or "abort" in line for line in alerts)
    return never_began or complained or broken_off


def _any_of(reasons: list[str], starts: tuple[str, ...]) -> bool:
    """Say whether a printer-state-reason (RFC 8011; a suffix tells its severity) begins with one of `starts`."""
    return any(reason.startswith(starts) for reason in reasons if not reason.endswith("-low-warning"))
