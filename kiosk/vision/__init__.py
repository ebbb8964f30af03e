"""Eyes: frames from webcams, files and streams, and the QR codes in them, also from scanners and paste.

A fault of a camera is a state with a remedy, never a hang; a code is text and exact bytes, checked by
its own error correction. Public names stand in this module; each is loaded at its first use, and OpenCV at
the first picture, so that a window may open before either.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.vision.camera import Camera
    from kiosk.vision.camera_process import CameraProcess
    from kiosk.vision.camera_state import CameraState
    from kiosk.vision.debounce import Debounce
    from kiosk.vision.files import load_picture
    from kiosk.vision.frame import Frame, FrameSource, Image
    from kiosk.vision.reader import Reader
    from kiosk.vision.sources import open_source
    from kiosk.vision.typed import MAX_CODE_BYTES, Wedge, clean_pasted, visible
    from kiosk.vision.webcam import CameraDevice, list_cameras
    from kiosk.vision.zxing import ReadCode

_WHERE = {
    "MAX_CODE_BYTES": "typed",
    "Camera": "camera",
    "CameraDevice": "webcam",
    "CameraProcess": "camera_process",
    "CameraState": "camera_state",
    "Debounce": "debounce",
    "Frame": "frame",
    "FrameSource": "frame",
    "Image": "frame",
    "ReadCode": "zxing",
    "Reader": "reader",
    "Wedge": "typed",
    "clean_pasted": "typed",
    "list_cameras": "webcam",
    "load_picture": "files",
    "open_source": "sources",
    "visible": "typed",
}

__all__ = [
    "MAX_CODE_BYTES",
    "Camera",
    "CameraDevice",
    "CameraProcess",
    "CameraState",
    "Debounce",
    "Frame",
    "FrameSource",
    "Image",
    "ReadCode",
    "Reader",
    "Wedge",
    "clean_pasted",
    "list_cameras",
    "load_picture",
    "open_source",
    "visible",
]


def __getattr__(name: str) -> object:
    if name not in _WHERE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"{__name__}.{_WHERE[name]}"), name)
    globals()[name] = value
    return value
