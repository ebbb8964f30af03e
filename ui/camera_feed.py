"""The live view: frames made ready in their own thread; the GUI thread only blits the latest."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickImageProvider

from kiosk.vision.preview import middle, preview
from ui.models.base import made_by_window
from ui.services import PreviewingCamera, PreviewingFrame

if TYPE_CHECKING:
    from ui.services import CameraLike, FrameLike

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WAIT_S = 0.25
_OVER_S = 0.02
_GIVE_WAY_S = 0.06
_ASPECT = 4 / 3


def visible_part(width: int, height: int) -> tuple[int, int, int, int]:
    """Return x, y, width, height in pixels of the middle 4:3 part that the live view shows."""
    return middle(width, height, _ASPECT)


class _Latest:
    """One picture slot between the feed's thread and the GUI thread."""

    def __init__(self) -> None:
        self._image = QImage()
        self._lock = threading.Lock()

    def put(self, image: QImage) -> None:
        with self._lock:
            self._image = image

    def get(self) -> QImage:
        with self._lock:
            return self._image


class CameraProvider(QQuickImageProvider):
    """`image://camera/NUMBER`: always the latest picture, whatever the number."""

    def __init__(self, latest: _Latest) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._latest = latest

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002, ARG002, N803 - Qt's names
        """Return the latest picture; its size is the view's own."""
        image = self._latest.get()
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


@QmlElement
@made_by_window
class CameraFeed(QObject):
    """Feeds one live view. `start()` begins, `stop()` ends the thread; the camera itself is not stopped."""

    sourceChanged = Signal()
    liveChanged = Signal()
    _arrived = Signal(int)

    def __init__(self, camera: CameraLike, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._camera = camera
        self._latest = _Latest()
        self._frame: FrameLike | None = None
        self._number = 0
        self._live = False
        self._view = (440, 330)
        self._quiet_until = 0.0
        self._pending = threading.Event()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._arrived.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def provider(self) -> CameraProvider:
        """Return a new provider of this feed's pictures; the engine takes it over."""
        return CameraProvider(self._latest)

    def start(self) -> None:
        """Begin to feed."""
        self._thread = threading.Thread(target=self._run, name="camera-feed", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; returns when it has ended."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def frame(self) -> FrameLike | None:
        """Return the whole frame behind the picture shown, for the portrait."""
        return self._frame if self._live else None

    def give_way(self) -> None:
        """Show no new picture for a moment, so that a verdict need not wait for one to be drawn."""
        self._quiet_until = time.monotonic() + _GIVE_WAY_S

    @Slot(int, int)
    def fit(self, width: int, height: int) -> None:
        """Make pictures of `width` by `height` device pixels, so that drawing them scales nothing."""
        if width > 0 and height > 0:
            self._view = (width, height)
            if isinstance(self._camera, PreviewingCamera):
                self._camera.fit(width, height)

    def _get_source(self) -> str:
        return f"image://camera/{self._number}" if self._number else ""

    def _is_live(self) -> bool:
        return self._live

    source = Property(str, _get_source, notify=sourceChanged)
    live = Property(bool, _is_live, notify=liveChanged)

    def _run(self) -> None:
        after = 0
        while not self._stop.is_set():
            frame = self._camera.wait(after, _WAIT_S)
            if frame is None:
                # A pause of one wait is a camera that went away or a film that ended.
                if not self._camera.state.ok and not self._stop.is_set():
                    self._arrived.emit(0)
                # A camera that is over does not wait itself.
                self._stop.wait(_OVER_S)
                continue
            after = frame.number
            if self._pending.is_set() or time.monotonic() < self._quiet_until:
                continue
            picture = _ready(frame, self._view)
            if picture is None:
                continue
            self._pending.set()
            self._latest.put(picture)
            self._frame = frame
            self._arrived.emit(frame.number)

    @Slot(int)
    def _show(self, number: int) -> None:
        self._pending.clear()
        if bool(number) != self._live:
            self._live = bool(number)
            self.liveChanged.emit()
        if number:
            self._number = number
            self.sourceChanged.emit()


def _ready(frame: FrameLike, view: tuple[int, int]) -> QImage | None:
    """Return a frame's visible part at the view's size; None when the next one has taken its place already."""
    if isinstance(frame, PreviewingFrame):
        made = frame.preview()
        if made is None:
            return None
        width, height = made.width, made.height
        data: bytes | memoryview = made.data
    else:
        (width, height), data = view, preview(frame.image, view).data
    # The copy owns its pixels: what it is made of may go while Qt still draws.
    return QImage(data, width, height, width * 4, QImage.Format.Format_RGB32).copy()
