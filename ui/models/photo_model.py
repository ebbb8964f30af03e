"""The portrait while it is taken: where the face is, what to say, and when it is good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QRectF, Signal, Slot
from PySide6.QtQml import QmlElement

from ui.camera_feed import CameraFeed, visible_part
from ui.models.base import made_by_window
from ui.texts import portraits

if TYPE_CHECKING:
    from kiosk.errors import KioskError
    from ui.services import DeskService, FaceLike, FrameLike, JudgementLike, Picture
    from ui.tasks import Lane

QML_IMPORT_NAME = "Accreditation.Models"
QML_IMPORT_MAJOR_VERSION = 1

_STEADY = 2
"""So many good pictures in a row: one alone may be caught between two movements."""


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
    """Looks at one frame after another while it is active, and captures the first steady good one."""

    changed = Signal()
    captured = Signal(object)
    failed = Signal(object)

    def __init__(
        self, service: DeskService, feed: CameraFeed, lane: Lane, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._feed = feed
        self._lane = lane
        self._active = False
        self._looking = False
        self._wanted = False
        self._steady = 0
        self._problems: Sequence[str] = ()
        self._looked = False
        self._box = QRectF()
        feed.sourceChanged.connect(self._look)

    def begin(self) -> None:
        """Begin to look for a good picture."""
        self._active, self._wanted, self._looked, self._steady = True, False, False, 0
        self._problems, self._box = (), QRectF()
        self.changed.emit()
        self._look()

    def take(self) -> None:
        """Take the next picture that shows a face, good or not."""
        self._wanted = True

    def end(self) -> None:
        """Look no more; what is under way is dropped."""
        self._active = False
        self._looking = False
        self._box = QRectF()
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
        face, self._problems, self._looked = judgement.face, tuple(judgement.problems), True
        height, width = frame.image.shape[:2]
        self._box = QRectF() if face is None else face_in_view(face, width, height)
        self._steady = self._steady + 1 if judgement.ok else 0
        self.changed.emit()
        if face is not None and (self._wanted or self._steady >= _STEADY):
            self._capture(frame, face)

    def _capture(self, frame: FrameLike, face: FaceLike) -> None:
        problems = tuple(str(problem) for problem in self._problems)
        self._looking = True

        def done(shown: Picture) -> None:
            self.end()
            self.captured.emit(Captured(frame.image, shown, problems))

        self._lane.run(lambda: self._service.crop(frame.image, face), done, self._gave_up, topic="judge")

    def _gave_up(self, error: KioskError) -> None:
        self.end()
        self.failed.emit(error)

    def retranslate(self) -> None:
        """Say it once more in the language of now."""
        self.changed.emit()

    def _is_active(self) -> bool:
        return self._active

    def _is_good(self) -> bool:
        return self._looked and not self._problems

    def _get_hint(self) -> str:
        return portraits.hint(self._problems, looked=self._looked)

    def _get_box(self) -> QRectF:
        return self._box

    active = Property(bool, _is_active, notify=changed)
    good = Property(bool, _is_good, notify=changed)
    hint = Property(str, _get_hint, notify=changed)
    face = Property(QRectF, _get_box, notify=changed)
