"""The process that looks, as its parent holds it; imports little, so that it can be started before anything else."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from typing import IO

from kiosk.vision import eye_words as words
from kiosk.vision.ring import Ring

_ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))  # noqa: PTH100, PTH120 - see above
_CODE = "import sys; sys.path.insert(0, sys.argv.pop(1)); from kiosk.vision.eye import main; main()"
_END_S = 5.0


class Eye:
    """One process that looks; begins to load what it needs at once and opens the camera when it is told which.

    Raises:
        OSError: No process or no shared memory can be had.
    """

    def __init__(self, ring: Ring | None = None) -> None:
        self.ring = ring or Ring()
        # What runs is this very program with its own handle: nothing of it comes from outside.
        self._process = subprocess.Popen(  # noqa: S603
            [sys.executable, *_how(), self.ring.handle],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            pass_fds=() if self.ring.fd < 0 else (self.ring.fd,),
            # Every picture is worth one thread: the others are for drawing it.
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1"},
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        self._sending = threading.Lock()

    @classmethod
    def early(cls) -> Eye | None:
        """Return a new eye, or None where none can be had: a `CameraProcess` tries again by itself."""
        try:
            return cls()
        except OSError:
            return None

    @property
    def pid(self) -> int:
        """Return the process's number."""
        return self._process.pid

    def tell(self, kind: bytes, payload: bytes) -> None:
        """Send a command; one that has ended hears nothing."""
        with self._sending:
            try:
                words.send(_pipe(self._process.stdin), kind, payload)
            except (OSError, ValueError):
                return

    def hear(self) -> tuple[bytes, bytes] | None:
        """Wait for a message; None once the process has ended."""
        return words.receive(_pipe(self._process.stdout))

    def hang_up(self) -> None:
        """Let the process end by itself."""
        with self._sending:
            try:
                _pipe(self._process.stdin).close()
            except OSError:
                return

    def end(self) -> None:
        """End the process, by force when it does not hear; may be called twice."""
        self.hang_up()
        try:
            self._process.wait(_END_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        _pipe(self._process.stdout).close()


def _how() -> tuple[str, ...]:
    """Return the arguments that make this program an eye; the packaged one knows `--eye`."""
    return ("--eye",) if getattr(sys, "frozen", False) else ("-c", _CODE, _ROOT)


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None  # noqa: S101 - both were asked for
    return pipe
