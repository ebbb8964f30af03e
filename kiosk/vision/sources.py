"""From a setting's text to a source of frames."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from kiosk.errors import BadInput
from kiosk.vision.files import is_video, shown_name
from kiosk.vision.footage import PictureSource, StreamSource, VideoSource
from kiosk.vision.frame import FrameSource
from kiosk.vision.webcam import WebcamSource

_MOST_CHARACTERS = 2048
_SCHEMES = frozenset({"http", "https", "rtsp"})
_FORMS = "Use camera:NAME, camera:NUMBER, file:PATH, folder:DIR or http://ADDRESS."


def open_source(
    spec: str,
    *,
    paced: bool = False,
    loop: bool = False,
    size: tuple[int, int] = (1280, 720),
    fps: int = 30,
) -> FrameSource:
    """Return the source that `spec` names, not opened yet: its `open()` touches the device.

    Args:
        spec: `camera:NAME`, `camera:NUMBER` or `camera:`; `file:PATH` of a video or picture;
            `folder:DIR` of pictures; `http://…`, `https://…`, `rtsp://…`; or a bare path.
        paced: Give files at the rate they were filmed at, as a webcam would.
        loop: Begin files again at their end.
        size: Width and height wished of a webcam.
        fps: Rate wished of a webcam.

    Raises:
        BadInput: `bad_source`, or `video_unreadable` or `picture_unreadable` for a file that is not there.
    """
    if not spec.strip() or len(spec) > _MOST_CHARACTERS or any(ord(c) < 32 for c in spec):
        raise BadInput(
            "bad_source", "The camera source is empty, too long or holds control characters.", _FORMS
        )
    kind, colon, rest = spec.partition(":")
    if kind == "camera":
        return WebcamSource(rest, *size, fps)
    if kind in _SCHEMES and colon:
        return StreamSource(_checked_address(spec))
    if kind == "folder" and colon:
        folder = Path(rest).expanduser()
        if not folder.is_dir():
            raise BadInput("bad_source", f"There is no folder {shown_name(folder.name)}.", _FORMS)
        return PictureSource(folder, paced=paced, loop=loop)
    path = Path(rest if kind == "file" and colon else spec).expanduser()
    if path.is_dir():
        return PictureSource(path, paced=paced, loop=loop)
    if not path.exists() and kind != "file" and "://" in spec:
        raise BadInput("bad_source", f"Sources of the kind {shown_name(kind)!r} are not known.", _FORMS)
    return (
        VideoSource(path, paced=paced, loop=loop)
        if is_video(path)
        else PictureSource(path, paced=paced, loop=loop)
    )


def _checked_address(address: str) -> str:
    try:
        parts = urlsplit(address)
        _ = parts.port
        host = parts.hostname
    except ValueError:
        host = None
    if not host or " " in address:
        raise BadInput("bad_source", "The network camera's address is not valid.", _FORMS)
    return address
