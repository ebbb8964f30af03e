"""Eyes: frames from webcams, files and streams, and the QR codes in them, also from scanners and paste.

A fault of a camera is a state with a remedy, never a hang; a code is text and exact bytes, checked by
its own error correction. Public names stand in this module; OpenCV loads at their first use.
"""

from kiosk.vision.camera import Camera, CameraState
from kiosk.vision.debounce import Debounce
from kiosk.vision.files import load_picture
from kiosk.vision.frame import Frame, FrameSource, Image
from kiosk.vision.reader import Reader
from kiosk.vision.sources import open_source
from kiosk.vision.typed import MAX_CODE_BYTES, Wedge, clean_pasted, visible
from kiosk.vision.webcam import CameraDevice, list_cameras
from kiosk.vision.zxing import ReadCode

__all__ = [
    "MAX_CODE_BYTES",
    "Camera",
    "CameraDevice",
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
