"""A desk that is still being opened: its camera shows pictures while store and keys are being read."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.errors import KioskError
from ui.late_attendance import LateAttendance

if TYPE_CHECKING:
    from uuid import UUID

    from kiosk.accreditation.walk_in_form import WalkInForm
    from kiosk.config import Settings
    from kiosk.event.badges import (
        Badge,
        BeforeBadge,
        Checked,
        PrintJob,
        ReplaceReason,
        SameAnswer,
        UnreadReason,
    )
    from kiosk.event.people import Category, DelegateCard
    from kiosk.event.places import Event
    from kiosk.event.self_service import HelpCase, HelpEnd
    from kiosk.event.verdict import Scan
    from ui.haste import Haste
    from ui.services import (
        CameraLike,
        DeskService,
        HealthLike,
        HitLike,
        JudgementLike,
        Picture,
        PresentedLike,
        PrintsLike,
        ReaderLike,
        SenderLike,
        TakenLike,
    )


class News(QObject):
    """Tells on the GUI thread how the opening ended."""

    ready = Signal()
    failed = Signal()
    ended = Signal()

    def __init__(self, late: LateDesk) -> None:
        super().__init__()
        self._late = late
        self.ended.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _tell(self) -> None:
        (self.failed if self._late.error is not None else self.ready).emit()


class LateDesk:
    """Stands for a desk from before it is open; every call waits until it is.

    Args:
        settings: The station's, which are read first.
        camera: Started by whoever gives it.
        reader: For the window's own use; None where the camera reads codes itself.
        opened: Opens the desk; called once, in a thread.
        haste: Ended when the opening begins.
    """

    def __init__(
        self,
        settings: Settings,
        camera: CameraLike,
        reader: ReaderLike | None,
        opened: Callable[[], DeskService],
        haste: Haste | None = None,
    ) -> None:
        self.settings, self.camera, self.reader = settings, camera, reader
        self._opened = opened
        self._haste = haste
        self._desk: DeskService | None = None
        self._done = threading.Event()
        self._thread: threading.Thread | None = None
        self.error: BaseException | None = None
        self.news = News(self)
        self.attendance = LateAttendance(lambda: self._wait().attendance)

    @property
    def event(self) -> Event | None:
        """Return the event, or None while the desk is not open."""
        return None if self._desk is None else self._desk.event

    def begin(self) -> None:
        """Begin to open; does nothing when that has begun."""
        if self._haste is not None:
            self._haste.end()
        if self._thread is None and not self._done.is_set():
            self._thread = threading.Thread(target=self._open, name="opening")
            self._thread.start()

    def end(self) -> None:
        """Wait for an opening that has begun; let calls that still wait fail."""
        if self._thread is not None:
            self._thread.join()
        self._done.set()

    def _open(self) -> None:
        try:
            self._desk = self._opened()
        except BaseException as error:  # whatever it is, the main thread raises it again
            self.error = error
        finally:
            self._done.set()
            self.news.ended.emit()

    def _wait(self) -> DeskService:
        self._done.wait()
        if self._desk is None:
            raise KioskError("desk_not_open", "The desk is not open.")
        return self._desk

    @property
    def prints(self) -> PrintsLike:
        """Return the desk's print room, waiting for it."""
        return self._wait().prints

    def present(self, code: bytes) -> PresentedLike:
        """As the desk's."""
        return self._wait().present(code)

    def open_person(self, delegate_id: UUID) -> PresentedLike:
        """As the desk's."""
        return self._wait().open_person(delegate_id)

    def find(self, text: str, limit: int = 12) -> Sequence[HitLike]:
        """As the desk's."""
        return self._wait().find(text, limit)

    def recent(self, limit: int = 20) -> Sequence[Scan]:
        """As the desk's."""
        return self._wait().recent(limit)

    def judge(self, image: Picture) -> JudgementLike:
        """As the desk's."""
        return self._wait().judge(image)

    def crop(self, image: Picture, face: Any) -> Picture:
        """As the desk's."""
        return self._wait().crop(image, face)

    def keep_portrait(self, delegate_id: UUID, image: Picture, accepted_because: str = "") -> bytes:
        """As the desk's."""
        return self._wait().keep_portrait(delegate_id, image, accepted_because)

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        """As the desk's."""
        return self._wait().make_badge(delegate_id, portrait)

    def replace_badge(
        self, delegate_id: UUID, reason: ReplaceReason, portrait: bytes | None = None
    ) -> PrintJob:
        """As the desk's."""
        return self._wait().replace_badge(delegate_id, reason, portrait)

    def senders(self) -> tuple[Sequence[SenderLike], Sequence[Category]]:
        """As the desk's."""
        return self._wait().senders()

    def lookalikes(self, form: WalkInForm) -> Sequence[DelegateCard]:
        """As the desk's."""
        return self._wait().lookalikes(form)

    def register_walk_in(
        self, form: WalkInForm, others: Sequence[UUID] = (), *, beyond_quota: bool = False
    ) -> DelegateCard:
        """As the desk's."""
        return self._wait().register_walk_in(form, others, beyond_quota=beyond_quota)

    def renew_walk_in(self, delegate_id: UUID) -> DelegateCard:
        """As the desk's."""
        return self._wait().renew_walk_in(delegate_id)

    def return_badge(self, delegate_id: UUID, reason: str = "departure") -> Badge:
        """As the desk's."""
        return self._wait().return_badge(delegate_id, reason)

    def print_badge(self, job_id: UUID) -> PrintJob:
        """As the desk's."""
        return self._wait().print_badge(job_id)

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - as the desk's
        """As the desk's."""
        return self._wait().answer_print(job_id, came_out)

    def check_due(self, job: PrintJob) -> bool:
        """As the desk's."""
        return self._wait().check_due(job)

    def check_badge(self, job_id: UUID, code: bytes) -> Checked:
        """As the desk's."""
        return self._wait().check_badge(job_id, code)

    def badge_unread(self, job_id: UUID, reason: UnreadReason) -> PrintJob:
        """As the desk's."""
        return self._wait().badge_unread(job_id, reason)

    def hand_over(self, job_id: UUID) -> PrintJob:
        """As the desk's."""
        return self._wait().hand_over(job_id)

    def before_badge(self, card: DelegateCard) -> BeforeBadge:
        """As the desk's."""
        return self._wait().before_badge(card)

    def same_person(self, delegate_id: UUID, answer: SameAnswer) -> None:
        """As the desk's."""
        self._wait().same_person(delegate_id, answer)

    def help_cases(self) -> Sequence[HelpCase]:
        """As the desk's."""
        return self._wait().help_cases()

    def take_case(self, case_id: UUID) -> TakenLike:
        """As the desk's."""
        return self._wait().take_case(case_id)

    def close_case(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        """As the desk's."""
        return self._wait().close_case(case_id, end)

    def picture(self, sha256: bytes) -> bytes | None:
        """As the desk's."""
        return self._wait().picture(sha256)

    def call_supervisor(self, delegate_id: UUID | None) -> None:
        """As the desk's."""
        self._wait().call_supervisor(delegate_id)

    def health(self) -> HealthLike:
        """As the desk's."""
        return self._wait().health()
