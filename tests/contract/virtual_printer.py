"""A real IPP printer without paper: `ippeveprinter` of cups-ipp-utils on loopback, with faults on demand."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import socket
import stat
import subprocess
import time
from pathlib import Path

MISSING = next(
    (
        f"{tool} is not installed (Debian: apt install cups-ipp-utils dbus-daemon)"
        for tool in ("ippeveprinter", "dbus-daemon")
        if shutil.which(tool, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin") is None
    ),
    "",
)
"""Why there can be no virtual printer here, or empty."""

# What prints a job. Each line of `fault` is taken by one job, and a sheet falls into the tray as one step.
_COMMAND = r"""#!/bin/sh
S='{folder}'
fault=
if mv "$S/fault" "$S/fault.$$" 2>/dev/null; then fault=$(cat "$S/fault.$$"); fi
wait_for_mending() {
  echo "STATE: +$1" >&2
  until rm "$S/mended" 2>/dev/null; do sleep 0.02; done
  echo "STATE: -$1" >&2
}
case $fault in
  empty) wait_for_mending media-empty-error ;;
  jam) wait_for_mending media-jam-error ;;
  door) wait_for_mending cover-open-error ;;
  breaks-before) exit 1 ;;
  slow) sleep 0.3 ;;
  ink) echo "ATTR: marker-levels=3" >&2 ;;
esac
cp "$1" "$S/sheet.$$"
mv "$S/sheet.$$" "$S/tray/$(date +%s%N)-$$"
env > "$S/last-env"
echo "ATTR: job-impressions-completed=1" >&2
[ "$fault" = breaks-after ] && exit 1
exit 0
"""


class VirtualPrinter:
    """One printer; `start` it, and `stop` it at the end.

    Args:
        folder: For its files.
        formats: What it takes.
    """

    def __init__(self, folder: Path, formats: str = "application/pdf,image/pwg-raster") -> None:
        self._folder = folder
        self._formats = formats
        self._bus: subprocess.Popen[bytes] | None = None
        self._bus_address = ""
        self._process: subprocess.Popen[bytes] | None = None
        self._frozen = False
        self._log = folder / "printer.log"
        (folder / "tray").mkdir(parents=True)
        (folder / "spool").mkdir()
        self._command = folder / "print"
        self._command.write_text(_COMMAND.replace("{folder}", str(folder)))
        self._command.chmod(self._command.stat().st_mode | stat.S_IXUSR)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.uri = f"ipp://localhost:{self.port}/ipp/print"

    @property
    def tray(self) -> list[bytes]:
        """Return what came out, oldest first."""
        return [path.read_bytes() for path in sorted((self._folder / "tray").iterdir())]

    def job_environment(self) -> str:
        """Return the attributes of the last job, as its command saw them."""
        return (self._folder / "last-env").read_text()

    def start(self) -> None:
        """Switch it on; it answers when this returns, and remembers nothing."""
        if self._bus is None:
            self._start_bus()
        for name in ("fault", "mended"):
            (self._folder / name).unlink(missing_ok=True)
        command = ["ippeveprinter", "-2", "-n", "localhost", "-p", str(self.port), "-r", "off"]
        command += [
            "-d",
            str(self._folder / "spool"),
            "-c",
            str(self._command),
            "-f",
            self._formats,
            "badges",
        ]
        environment = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": self._bus_address}
        environment["PATH"] += ":/usr/sbin:/sbin"
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(
                command, env=environment, stdout=log, stderr=log, start_new_session=True
            )
        self._until(self._answers)

    def break_off(self) -> None:
        """Cut its power: the printer and whatever it prints stop at once."""
        if self._process is not None:
            self.thaw()
            with contextlib.suppress(ProcessLookupError):
                os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(10)
            self._process = None

    def stop(self) -> None:
        """End it, and its message bus."""
        self.break_off()
        if self._bus is not None:
            self._bus.terminate()
            self._bus.wait(10)
            if self._bus.stdout is not None:
                self._bus.stdout.close()
            self._bus = None

    @property
    def on(self) -> bool:
        """Say whether it has power."""
        return self._process is not None

    def freeze(self) -> None:
        """Let it answer nothing, its connections stay open."""
        if self._process is not None:
            os.killpg(self._process.pid, signal.SIGSTOP)
            self._frozen = True

    def thaw(self) -> None:
        """Let it go on."""
        if self._frozen and self._process is not None:
            os.killpg(self._process.pid, signal.SIGCONT)
        self._frozen = False

    def fault(self, kind: str) -> None:
        """Let the next job meet `empty`, `jam`, `door`, `breaks-before`, `breaks-after`, `slow` or `ink`."""
        fresh = self._folder / "fault.new"
        fresh.write_text(kind)
        fresh.rename(self._folder / "fault")

    def mend(self) -> None:
        """See to what it waits for."""
        (self._folder / "mended").touch()

    def forget_faults(self) -> None:
        """Take back what no job has met yet."""
        (self._folder / "fault").unlink(missing_ok=True)

    def wait_up(self, seconds: int) -> None:
        """Wait until it says that it is on for so long."""
        from kiosk.printing.ipp import IppPrinter

        printer = IppPrinter(self.uri)
        self._until(lambda: printer._printer(("printer-up-time",))["printer-up-time"][0] >= seconds)

    def _start_bus(self) -> None:
        # Its DNS-SD part wants a system bus, which a container has not.
        command = ["dbus-daemon", "--session", "--print-address=1", "--nofork"]
        self._bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        assert self._bus.stdout is not None
        self._bus_address = self._bus.stdout.readline().decode().strip()
        assert re.match(r"unix:", self._bus_address)

    def _answers(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self._log.read_text(errors="replace")[-500:]
        try:
            socket.create_connection(("localhost", self.port), 1).close()
        except OSError:
            return False
        return True

    @staticmethod
    def _until(ready) -> None:
        until = time.monotonic() + 20
        while not ready():
            assert time.monotonic() < until
            time.sleep(0.01)
