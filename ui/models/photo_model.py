"""The portrait while it is taken: where the face is, what to say, and when it is good."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.portrait import Lasting, best_judged
from ui.camera_feed import CameraFeed, visible_part
from ui.models.base import made_by_window
from ui.texts import portraits

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from kiosk.portrait import Problem
    from ui.services import FaceLike, FrameLike, JudgementLike, Picture
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_BURST = 3
"""So many pictures in a row, all good, are a burst, of which the best is taken: one alone may be a blink."""

_FRESH_S = 0.8
"""Who presses the button means what was just to be seen, not what was before."""


class Judging(Protocol):
    """Whoever judges and crops pictures."""

    def judge(self, image: Picture) -> JudgementLike:
        """Say whether a picture may become a portrait."""
        ...

    def crop(self, image: Picture, face: Any) -> Picture:
        """Return the portrait of a face as it would be kept."""
        ...


@dataclass(frozen=True, slots=True)
class _Shot:
    """A frame with a face in it, and what was said of it."""

    frame: FrameLike
    judgement: JudgementLike
    face: FaceLike
    at: float


@dataclass(frozen=True, slots=True)
class Captured:
    """A picture that may become the portrait.

    Args:
        image: The whole frame, as the portrait room wants it.
        shown: What of it will stand on the badge.
        problems: What was found against it.
    """

    image: Picture
    shown: Picture
    problems: tuple[str, ...]

    @property
    def good(self) -> bool:
        """Return whether nothing speaks against it."""
        return not self.problems


def face_in_view(face: FaceLike, width: int, height: int) -> QRectF:
    """Return where `face` is in the live view, in parts of its width and height."""
    x, y, part_width, part_height = visible_part(width, height)
    left, top, face_width, face_height = face.box[:4]
    return QRectF(
        (left - x) / part_width, (top - y) / part_height, face_width / part_width, face_height / part_height
    )


@QmlElement
@made_by_window
class PhotoModel(QObject):
    """Looks at one frame after another while it is active, says what lasts, and captures the best of the first good burst."""

    changed = Signal()
    captured = Signal(object)
    failed = Signal(object)

    def __init__(self, service: Judging, feed: CameraFeed, lane: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._feed = feed
        self._lane = lane
        self._active = False
        self._looking = False
        self._wanted = False
        self._lasting = Lasting()
        self._problem: Problem | None = None
        self._burst: deque[_Shot] = deque(maxlen=_BURST)
        self._looked = False
        self._box = QRectF()
        feed.sourceChanged.connect(self._look)

    def begin(self) -> None:
        """Begin to look for a good picture."""
        self._active, self._wanted, self._looked = True, False, False
        self._problem, self._box = None, QRectF()
        self._lasting.forget()
        self._burst.clear()
        self.changed.emit()
        self._look()

    def take(self) -> None:
        """Take the best of the last few pictures, good or not, once the next one shows a face."""
        self._wanted = True

    def end(self) -> None:
        """Look no more; what is under way is dropped."""
        self._active = False
        self._looking = False
        self._box = QRectF()
        self._burst.clear()
        self._lane.forget("judge")
        self.changed.emit()

    @Slot()
    def _look(self) -> None:
        if not self._active or self._looking:
            return
        frame = self._feed.frame()
        if frame is None:
            return
        self._looking = True
        self._lane.run(
            lambda: self._service.judge(frame.image),
            lambda judgement: self._judged(frame, judgement),
            self._gave_up,
            topic="judge",
        )

    def _judged(self, frame: FrameLike, judgement: JudgementLike) -> None:
        self._looking = False
        if not self._active:
            return
        face, self._looked = judgement.face, True
        height, width = frame.image.shape[:2]
        self._box = QRectF() if face is None else face_in_view(face, width, height)
        self._problem = self._lasting.see(judgement.problems)
        if face is not None:
            self._keep(_Shot(frame, judgement, face, time.monotonic()))
        self.changed.emit()
        if face is not None and (self._wanted or self._ready()):
            self._capture()

    def _keep(self, shot: _Shot) -> None:
        while self._burst and shot.at - self._burst[0].at > _FRESH_S:
            self._burst.popleft()
        self._burst.append(shot)

    def _ready(self) -> bool:
        good = len(self._burst) == _BURST and all(shot.judgement.ok for shot in self._burst)
        return good and self._lasting.clear

    def _capture(self) -> None:
        shot = self._burst[best_judged([shot.judgement for shot in self._burst])]
        problems = tuple(str(problem) for problem in shot.judgement.problems)
        image = shot.frame.image
        self._looking = True

        def done(shown: Picture) -> None:
            self.end()
            self.captured.emit(Captured(image, shown, problems))

        self._lane.run(lambda: self._service.crop(image, shot.face), done, self._gave_up, topic="judge")

    def _gave_up(self, error: KioskError) -> None:
        self.end()
        self.failed.emit(error)

    @property
    def problem(self) -> str:
        """Return what stands in the way of a good picture: a stable code, `no_face` before anything was seen, or empty."""
        if not self._looked:
            return "no_face"
        return "" if self._problem is None else str(self._problem)

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        self.changed.emit()

    def _is_active(self) -> bool:
        return self._active

    def _is_good(self) -> bool:
        return self._looked and self._problem is None

    def _get_hint(self) -> str:
        return portraits.hint(() if self._problem is None else (self._problem,), looked=self._looked)

    def _get_box(self) -> QRectF:
        return self._box

    active = Property(bool, _is_active, notify=changed)
    good = Property(bool, _is_good, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    face = Property(QRectF, _get_box, notify=changed)
