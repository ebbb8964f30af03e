"""How a camera is, in words for a person and a code for a program."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CameraState:
    """How the camera is.

    Args:
        ok: Whether frames come that show something.
        code: `starting`, `ok`, `ended`, `stopped`, `camera_black`, or the code of the fault.
        message: What happened, for a person; empty while all is well.
        remedy: What to do about it, or empty.
    """

    ok: bool
    code: str
    message: str = ""
    remedy: str = ""


STARTING = CameraState(ok=False, code="starting", message="The camera is starting.")
OK = CameraState(ok=True, code="ok")
ENDED = CameraState(
    ok=False, code="ended", message="The footage has ended.", remedy="Start it again, or choose a camera."
)
STOPPED = CameraState(ok=False, code="stopped", message="The camera is switched off.")
BLACK = CameraState(
    ok=False,
    code="camera_black",
    message="The camera sees only black.",
    remedy="Its lens may be covered: open the cover, or turn on a light.",
)
