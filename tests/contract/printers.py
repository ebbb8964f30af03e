"""Printers for tests: one in memory, and CUPS' commands as a script that keeps its queue in a folder."""

from __future__ import annotations

import stat
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

from kiosk.event.badges import PrintState
from kiosk.printing.printer import PrinterState, Promise, Unclear, cannot_tell, fault_of, key_of

QUEUE = "badges"


@dataclass
class MemoryPrinter:
    """A printer in memory: what came out lies in `tray`.

    Args:
        remembers: False for one that, like the Windows spooler, cannot say that it never had a job.
        fault: The state it is in; while it is not ok, jobs wait.
        refuses: True when it takes no job while it has a fault.
        loses_answer: Takes the next job and then does not answer.
    """

    remembers: bool = True
    fault: PrinterState = field(default_factory=lambda: PrinterState(ok=True))
    refuses: bool = False
    loses_answer: bool = False
    jobs: dict[str, tuple[UUID, bytes, PrintState]] = field(default_factory=dict)
    number: int = 0

    name = "memory:1"
    promise = Promise.COMES_OUT

    @property
    def tray(self) -> list[bytes]:
        return [pdf for _, pdf, state in self.jobs.values() if state is PrintState.PRINTED]

    def state(self) -> PrinterState:
        return self.fault

    def submit(self, job_id: UUID, title: str, pdf: bytes) -> str:
        if self.refuses and not self.fault.ok:
            raise fault_of(self.fault)
        self.number += 1
        ref = f"memory-{self.number}"
        self.jobs[ref] = (job_id, pdf, PrintState.PRINTED if self.fault.ok else PrintState.SENT)
        if self.loses_answer:
            self.loses_answer = False
            raise Unclear("printer_offline", "The printer memory does not answer.", "Switch it on.")
        return ref

    def poll(self, ref: str) -> PrintState:
        if ref not in self.jobs:
            return PrintState.UNKNOWN
        return self.jobs[ref][2]

    def find(self, job_id: UUID, age_s: float = 0.0) -> str | None:
        found = [ref for ref, job in self.jobs.items() if job[0] == job_id]
        if not found and not self.remembers:
            raise cannot_tell(self.name)
        return found[-1] if found else None

    def cancel(self, ref: str) -> bool:
        if self.poll(ref) is not PrintState.SENT:
            return False
        self.jobs[ref] = (*self.jobs[ref][:2], PrintState.FAILED)
        return True

    def mend(self) -> None:
        """Make it ready; what waited comes out."""
        self.fault = PrinterState(ok=True)
        for ref, (job_id, pdf, state) in self.jobs.items():
            if state is PrintState.SENT:
                self.jobs[ref] = (job_id, pdf, PrintState.PRINTED)


# What `lp`, `lpstat` and `cancel` of CUPS 2.4 print, word for word as seen on Debian 12.
_SCRIPT = r"""#!/bin/sh
S='{folder}'
job() { sed -n "$2p" "$S/job-$1"; }
case "${0##*/}" in
lp)
  while [ $# -gt 0 ]; do
    case "$1" in -d) q=$2 ;; -t) t=$2 ;; -U) u=$2 ;; esac
    shift
    case "${1:--}" in -*) ;; *) shift ;; esac
  done
  if [ -e "$S/down" ] || [ "$q" != badges ]; then
    echo "lp: Error - The printer or class does not exist." >&2; exit 1; fi
  if [ -e "$S/rejecting" ]; then echo "lp: Destination \"$q\" is not accepting jobs." >&2; exit 1; fi
  n=$(($(cat "$S/last") + 1)); echo $n > "$S/last"
  cat > "$S/doc-$n"
  how=$(cat "$S/arriving"); [ $how = completed ] && cp "$S/doc-$n" "$S/tray/$n"
  printf '%s\n%s\n%s\n' "$u" "$how" "$t" > "$S/job-$n"
  if [ -e "$S/loses_answer" ]; then rm "$S/loses_answer"; echo "lp: Bad file descriptor" >&2; exit 1; fi
  echo "request id is badges-$n (0 file(s))" ;;
lpstat)
  if [ "$1" = -r ]; then
    if [ -e "$S/down" ]; then echo "scheduler is not running"; exit 1; fi
    echo "scheduler is running"; exit 0; fi
  if [ "$1" = -e ]; then [ -e "$S/down" ] || echo badges; exit 0; fi
  long=; if [ "$1" = -l ]; then long=1; shift; fi
  if [ -e "$S/down" ]; then echo "lpstat: Scheduler is not running." >&2; exit 1; fi
  for q; do :; done
  if [ "$q" != badges ]; then echo "lpstat: Invalid destination name in list \"$q\"." >&2; exit 1; fi
  if [ "$1" = -p ]; then
    cat "$S/printer"
    if [ -e "$S/rejecting" ]; then
      printf 'badges not accepting requests since Tue Nov 24 07:42:03 2026 -\n\tRejecting Jobs\n'; exit 0; fi
    echo "badges accepting requests since Tue Nov 24 07:42:03 2026"; exit 0; fi
  for f in $(ls "$S" | sed -n 's/^job-//p' | sort -n); do
    how=$(job $f 2)
    case "$2/$how" in
      all/*|completed/completed|completed/cancelled|completed/broken|completed/withdrawn) ;;
      not-completed/waiting|not-completed/printing) ;; *) continue ;; esac
    printf '%-23s %-13s %8d   Tue Nov 24 07:41:44 2026\n' "badges-$f" "$(job $f 1)" 1024
    [ $long ] || continue
    case $how in
      completed) printf '\tStatus: \n\tAlerts: processing-to-stop-point\n' ;;
      cancelled) printf '\tStatus: \n\tAlerts: job-canceled-by-user\n' ;;
      broken) printf '\tStatus: Filter failed\n\tAlerts: processing-to-stop-point\n' ;;
      withdrawn) printf '\tAlerts: processing-to-stop-point\n' ;;
      printing) printf '\tStatus: \n\tAlerts: job-printing\n' ;;
      waiting) printf '\tAlerts: none\n' ;;
    esac
    printf '\tqueued for badges\n'
  done ;;
cancel)
  n=${1##*-}
  case "$(job $n 2)" in waiting|printing) ;; *) echo "cancel: cancel-job failed" >&2; exit 1 ;; esac
  sed -i '2s/.*/withdrawn/' "$S/job-$n" ;;
esac
"""


class FakeCups:
    """CUPS' commands in `bin`, put first on PATH; one queue, `badges`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "cups"
        self.bin = folder / "bin"
        (self.folder / "tray").mkdir(parents=True)
        self.bin.mkdir()
        (self.folder / "last").write_text("0")
        self.arriving("completed")
        self.printer("printer badges is idle.  enabled since Tue Nov 24 07:41:44 2026", alerts="none")
        for tool in ("lp", "lpstat", "cancel"):
            path = self.bin / tool
            path.write_text(_SCRIPT.replace("{folder}", str(self.folder)))
            path.chmod(path.stat().st_mode | stat.S_IXUSR)

    def arriving(self, how: str) -> None:
        """Let jobs that arrive be `completed` at once, or stay `waiting` or `printing`."""
        (self.folder / "arriving").write_text(how)

    def printer(self, first: str, said: str = "", alerts: str = "none") -> None:
        """Let the queue be shown like that."""
        lines = [first, *([f"\t{said}"] if said else []), "\tForm mounted:", f"\tAlerts: {alerts}"]
        (self.folder / "printer").write_text("\n".join(lines) + "\n")

    def switch(self, name: str) -> None:
        """Switch on `down`, `rejecting` or `loses_answer`."""
        path = self.folder / name
        path.touch()

    def job(self, ref: str, how: str) -> None:
        """Let a job be in another state."""
        number = ref.rpartition("-")[2]
        path = self.folder / f"job-{number}"
        user, _, *title = path.read_text().splitlines()
        path.write_text("\n".join([user, how, *title]) + "\n")
        if how == "completed":
            (self.folder / "tray" / number).write_bytes((self.folder / f"doc-{number}").read_bytes())

    @property
    def tray(self) -> list[bytes]:
        return [path.read_bytes() for path in sorted((self.folder / "tray").iterdir())]

    def other_job(self) -> None:
        """Put a job of somebody else into the history."""
        (self.folder / "last").write_text("1")
        (self.folder / "job-1").write_text("somebody\ncompleted\nletter\n")

    def key_seen(self, job_id: UUID) -> bool:
        """Say whether a title in the queue carries the key of a job."""
        return any(key_of(job_id) in path.read_text() for path in self.folder.glob("job-*"))
