"""Webcams: found and remembered by name, opened by OpenCV, faults told apart."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from kiosk.errors import EnvironmentFault
from kiosk.vision.frame import Frame

if TYPE_CHECKING:
    from kiosk.vision.frame import Image

_SYSFS = Path("/sys/class/video4linux")
_DEVICES = Path("/dev")
_MISSES = 5


@dataclass(frozen=True, slots=True)
class CameraDevice:
    """One camera of this machine.

    Args:
        number: What OpenCV opens it by; may change when cameras are plugged in another order.
        name: What it calls itself; a second one of the same name has " #2" after it.
    """

    number: int
    name: str


Capture = Callable[[int, int, int, int], Any]
"""Opens camera NUMBER at WIDTH x HEIGHT and FPS; gives an object like `cv2.VideoCapture`."""


def _open_capture(number: int, width: int, height: int, fps: int) -> Any:
    import cv2

    backend = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
    capture = cv2.VideoCapture(number, backend.get(sys.platform, cv2.CAP_ANY))
    if capture.isOpened():
        # Motion JPEG first: raw 720p does not fit through USB 2 at 30 frames a second.
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, height)
        capture.set(cv2.CAP_PROP_FPS, fps)
        capture.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return capture


def list_cameras(
    sysfs: Path = _SYSFS, capture: Capture | None = None, platform: str = sys.platform
) -> tuple[CameraDevice, ...]:
    """Return the cameras of this machine, in the order of their numbers.

    On Linux the kernel names them; elsewhere OpenCV offers numbers only, found by opening each.
    """
    if platform.startswith("linux"):
        return _named(sysfs)
    return _probed(capture or _open_capture)


def find_camera(wanted: str, cameras: tuple[CameraDevice, ...]) -> CameraDevice:
    """Return the camera that `wanted` means: a number, a name, or the only one whose name holds it.

    An empty `wanted` means the first camera.

    Raises:
        EnvironmentFault: `camera_missing`, naming those that are there.
    """
    key = wanted.strip().casefold()
    if not key:
        hits = list(cameras[:1])
    elif key.isdecimal():
        hits = [camera for camera in cameras if camera.number == int(key)]
    else:
        hits = [camera for camera in cameras if camera.name.casefold() == key]
        hits = hits or [camera for camera in cameras if key in camera.name.casefold()]
    if len(hits) == 1:
        return hits[0]
    there = ", ".join(f"{camera.number}: {camera.name}" for camera in cameras[:8])
    what = f"There is no camera {_clean(wanted)!r}" if key else "There is no camera"
    if len(hits) > 1:
        what = f"Several cameras are called {_clean(wanted)!r}"
    raise EnvironmentFault(
        "camera_missing",
        f"{what}.",
        f"Choose one of these: {there}." if there else "Plug a camera in; it is found by itself.",
    )


@dataclass(frozen=True, slots=True)
class Hardware:
    """What a webcam is reached by; tests hand in their own.

    Args:
        capture: Opens a camera by number.
        cameras: Lists the cameras.
        devices: The folder of device nodes.
        monotonic: Tells when a frame was taken.
    """

    capture: Capture = _open_capture
    cameras: Callable[[], tuple[CameraDevice, ...]] = list_cameras
    devices: Path = _DEVICES
    monotonic: Callable[[], float] = time.monotonic


class WebcamSource:
    """A webcam as a `FrameSource`.

    Args:
        wanted: A name, a part of one, or a number; looked up anew at each `open`.
        width: Wished for; the camera may give another size.
        height: The same.
        fps: The same.
    """

    live = True

    def __init__(
        self,
        wanted: str,
        width: int = 1280,
        height: int = 720,
        fps: int = 30,
        hardware: Hardware | None = None,
    ) -> None:
        self._wanted = wanted
        self._asked = (width, height, fps)
        self._hardware = hardware or Hardware()
        self._capture: Any = None
        self._number = 0
        self._found: CameraDevice | None = None
        self._first: Image | None = None

    @property
    def name(self) -> str:
        """Return the camera's own name once it was found, else what it was asked for by."""
        return self._found.name if self._found else _clean(self._wanted) or "camera"

    def open(self) -> None:
        """Find the camera and take one frame from it, which tells a free one from a taken one.

        Raises:
            EnvironmentFault: `camera_missing`, `camera_denied` or `camera_busy`.
        """
        self.close()
        found = find_camera(self._wanted, self._hardware.cameras())
        self._found = found
        capture = self._hardware.capture(found.number, *self._asked)
        image = _picture(capture) if capture.isOpened() else None
        if image is None:
            capture.release()
            raise self._not_opened(found)
        self._capture, self._first, self._number = capture, image, 0

    def read(self) -> Frame | None:
        """Wait for the next frame.

        Raises:
            EnvironmentFault: `camera_unplugged`.
        """
        if self._capture is None:
            raise self._unplugged()
        image, self._first = self._first, None
        misses = 0
        # A single frame may be lost on the wire; a camera that is gone loses all.
        while image is None:
            image = _picture(self._capture)
            misses += 1
            if image is None and (misses >= _MISSES or self._gone()):
                raise self._unplugged()
        self._number += 1
        return Frame(self._number, self._hardware.monotonic(), image)

    def close(self) -> None:
        """Let the camera go, so that another program may have it."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None
        self._first = None

    def _gone(self) -> bool:
        node = self._node()
        return node is not None and not node.exists()

    def _node(self) -> Path | None:
        if self._found is None or not sys.platform.startswith("linux"):
            return None
        return self._hardware.devices / f"video{self._found.number}"

    def _not_opened(self, found: CameraDevice) -> EnvironmentFault:
        node = self._node()
        if node is not None and node.exists() and not os.access(node, os.R_OK | os.W_OK):
            return EnvironmentFault(
                "camera_denied",
                f"This user may not open the camera {found.name}.",
                "Add the user to the group 'video' and sign in again.",
            )
        return EnvironmentFault(
            "camera_busy",
            f"The camera {found.name} is taken by another program.",
            "Close the other program; the camera is then taken by itself.",
        )

    def _unplugged(self) -> EnvironmentFault:
        return EnvironmentFault(
            "camera_unplugged",
            f"The camera {self.name} was unplugged or stopped.",
            "Plug it in again; it is found by itself.",
        )


def _picture(capture: Any) -> Image | None:
    done, image = capture.read()
    return cast("Image", image) if done and image is not None and image.size else None


def _named(sysfs: Path) -> tuple[CameraDevice, ...]:
    found: list[CameraDevice] = []
    seen: dict[str, int] = {}
    nodes = (path for path in sysfs.glob("video*") if path.name[5:].isdecimal()) if sysfs.is_dir() else ()
    for node in sorted(nodes, key=lambda path: int(path.name[5:])):
        # A camera's other nodes carry metadata; the first gives pictures.
        if _line(node / "index") not in {"", "0"}:
            continue
        name = _clean(_line(node / "name")) or f"Camera {node.name[5:]}"
        seen[name] = seen.get(name, 0) + 1
        shown = name if seen[name] == 1 else f"{name} #{seen[name]}"
        found.append(CameraDevice(int(node.name[5:]), shown))
    return tuple(found)


def _probed(capture: Capture) -> tuple[CameraDevice, ...]:
    found = []
    for number in range(6):
        tried = capture(number, 640, 480, 30)
        if tried.isOpened():
            found.append(CameraDevice(number, f"Camera {number}"))
        tried.release()
    return tuple(found)


def _line(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(256).decode("utf-8", "replace").strip()
    except OSError:
        return ""


def _clean(name: str) -> str:
    """Return a device's name as text for a screen: a USB device may say anything."""
    return "".join(c for c in name if c.isprintable()).strip()[:80]
