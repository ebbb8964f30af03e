"""Stands where a camera would be, at stations that have a hand scanner alone."""

from __future__ import annotations

from kiosk.vision.camera import Camera
from kiosk.vision.camera_state import CameraState

NO_CAMERA = "none"
"""What is given as the camera's source where there is to be none."""


class NoCamera(Camera):
    """Is well, and never has a picture."""

    def __init__(self) -> None:
        super().__init__(NO_CAMERA)

    def start(self) -> None:
        """Be well."""
        self._set(CameraState(ok=True, code=NO_CAMERA))
