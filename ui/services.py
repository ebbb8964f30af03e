"""What the desk window asks of the rooms below: the shape of `kiosk.desk.Desk`, so that tests can stand in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable
from uuid import UUID

if TYPE_CHECKING:
    from kiosk.accreditation.walk_in_form import WalkInForm
    from kiosk.attendance import Presence
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
    from kiosk.event.operators import Operator, Override, OverrideRequest
    from kiosk.event.people import Category, DelegateCard, Delegation
    from kiosk.event.places import Event
    from kiosk.event.self_service import HelpCase, HelpEnd
    from kiosk.event.verdict import Scan, Verdict
    from kiosk.people import Candidate, Wish
    from kiosk.print_room import JobLook, PrinterLook
    from kiosk.store.quotas import Places

Picture = Any
"""`(H, W, 3) uint8` BGR; typed loosely so that numpy is not imported before the first frame."""


class FrameLike(Protocol):
    """One numbered picture of the camera; `at` in monotonic seconds."""

    @property
    def number(self) -> int: ...  # noqa: D102
    @property
    def at(self) -> float: ...  # noqa: D102
    @property
    def image(self) -> Picture: ...  # noqa: D102


class CameraStateLike(Protocol):
    """How the camera is: `code` is stable, the texts are for a person."""

    @property
    def ok(self) -> bool: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def message(self) -> str: ...  # noqa: D102
    @property
    def remedy(self) -> str: ...  # noqa: D102


class CameraLike(Protocol):
    """A camera thread whose latest frame wins."""

    @property
    def state(self) -> CameraStateLike: ...  # noqa: D102
    def start(self) -> None: ...  # noqa: D102
    def wait(self, after: int, timeout_s: float, /) -> FrameLike | None:
        """Return the newest frame later than number `after`, or None when `timeout_s` brought none.

        None at once when none can come any more.
        """
        ...


class PixelsLike(Protocol):
    """Pixels ready for the screen: BGRX, `height` rows of `width` without gaps."""

    @property
    def width(self) -> int: ...  # noqa: D102
    @property
    def height(self) -> int: ...  # noqa: D102
    @property
    def data(self) -> bytes: ...  # noqa: D102


@runtime_checkable
class PreviewingFrame(Protocol):
    """A frame of a camera that is read by another process, which has made it ready for the screen."""

    def preview(self) -> PixelsLike | None:
        """Return it at the view's size; None when later frames have taken its place."""
        ...


@runtime_checkable
class PreviewingCamera(Protocol):
    """A camera whose frames are made ready elsewhere."""

    def fit(self, width: int, height: int) -> None:
        """Make pictures of so many pixels from now on."""
        ...


class ReadingLike(Protocol):
    """The codes of one frame: when it was taken and when they had been read, in monotonic seconds."""

    @property
    def at(self) -> float: ...  # noqa: D102
    @property
    def decoded(self) -> float: ...  # noqa: D102
    @property
    def codes(self) -> Sequence[bytes]: ...  # noqa: D102


@runtime_checkable
class ReadingCamera(Protocol):
    """A camera whose codes are read by another process."""

    def reading(self, timeout_s: float, /) -> ReadingLike | None:
        """Return the next codes that were read, waiting so long for them."""
        ...

    def watch(self, *, watching: bool) -> None:
        """Look for codes from now on, or no more."""
        ...


class ReadCodeLike(Protocol):
    """A code that was read: its exact bytes."""

    @property
    def data(self) -> bytes: ...  # noqa: D102


class ReaderLike(Protocol):
    """Reads codes from one frame within a bounded time."""

    def live(self, image: Picture) -> Sequence[ReadCodeLike]: ...  # noqa: D102


class PresentedLike(Protocol):
    """A verdict that is durable in the log, and the person it is about where one is known."""

    @property
    def verdict(self) -> Verdict: ...  # noqa: D102
    @property
    def card(self) -> DelegateCard | None: ...  # noqa: D102
    @property
    def at(self) -> datetime: ...  # noqa: D102


class HitLike(Protocol):
    """One person found by name."""

    @property
    def card(self) -> DelegateCard: ...  # noqa: D102


class SenderLike(Protocol):
    """A delegation with its places."""

    @property
    def delegation(self) -> Delegation: ...  # noqa: D102
    @property
    def places(self) -> Places: ...  # noqa: D102


class FaceLike(Protocol):
    """Where a face is: `box` is x, y, width, height in pixels."""

    @property
    def box(self) -> Sequence[float]: ...  # noqa: D102


class JudgementLike(Protocol):
    """Whether a picture may become a portrait, and what speaks against it."""

    @property
    def ok(self) -> bool: ...  # noqa: D102
    @property
    def face(self) -> FaceLike | None: ...  # noqa: D102
    @property
    def problems(self) -> Sequence[str]: ...  # noqa: D102
    @property
    def scores(self) -> Mapping[str, int]: ...  # noqa: D102


class PartLike(Protocol):
    """The state of one part of the station; `detail` holds plain values for a sentence."""

    @property
    def ok(self) -> bool: ...  # noqa: D102
    @property
    def code(self) -> str: ...  # noqa: D102
    @property
    def detail(self) -> Mapping[str, Any]: ...  # noqa: D102


class HealthLike(Protocol):
    """The four parts that the strip shows, and the other stations."""

    @property
    def camera(self) -> PartLike: ...  # noqa: D102
    @property
    def printer(self) -> PartLike: ...  # noqa: D102
    @property
    def mirror(self) -> PartLike: ...  # noqa: D102
    @property
    def log(self) -> PartLike: ...  # noqa: D102
    @property
    def stations(self) -> PartLike: ...  # noqa: D102


class AttendanceLike(Protocol):
    """Who is at one station, as `kiosk.attendance.Attendance` has it. Calls block, but for `touch` and `lock`."""

    @property
    def state(self) -> Presence: ...  # noqa: D102
    def card(self, code: bytes) -> Candidate: ...  # noqa: D102
    def sign_in(self, candidate: Candidate, pin: str) -> Operator: ...  # noqa: D102
    def unlock(self, pin: str) -> None: ...  # noqa: D102
    def lock(self) -> None: ...  # noqa: D102
    def sign_out(self) -> None: ...  # noqa: D102
    def touch(self) -> bool: ...  # noqa: D102
    def refresh(self) -> bool: ...  # noqa: D102
    def change_pin(self, old: str, new: str) -> None: ...  # noqa: D102
    def first_admin(self, code: str, name: str, pin: str) -> str: ...  # noqa: D102
    def grant_here(self, wish: Wish, candidate: Candidate, pin: str) -> Override: ...  # noqa: D102
    def ask(self, wish: Wish) -> OverrideRequest: ...  # noqa: D102
    def request(self, request_id: UUID) -> OverrideRequest: ...  # noqa: D102
    def withdraw(self, request_id: UUID) -> OverrideRequest: ...  # noqa: D102


class PrintsLike(Protocol):
    """The print room of one station, as `kiosk.print_room.PrintRoom` has it. Calls block."""

    def printers(self) -> Sequence[PrinterLook]: ...  # noqa: D102
    def names(self) -> Sequence[str]: ...  # noqa: D102
    def jobs(self) -> Sequence[JobLook]: ...  # noqa: D102
    def version(self) -> int: ...  # noqa: D102
    def retry(self, job_id: UUID) -> PrintJob: ...  # noqa: D102
    def answer(self, job_id: UUID, *, came_out: bool) -> PrintJob: ...  # noqa: D102
    def move(self, job_id: UUID, to: str) -> PrintJob: ...  # noqa: D102
    def take_back(self, job_id: UUID) -> PrintJob: ...  # noqa: D102
    def cancel(self, job_id: UUID) -> PrintJob: ...  # noqa: D102
    def refill(self, printer: str) -> None: ...  # noqa: D102
    def pause(self, printer: str) -> None: ...  # noqa: D102
    def unpause(self, printer: str) -> None: ...  # noqa: D102
    def go_on(self) -> PrintJob | None: ...  # noqa: D102


class TakenLike(Protocol):
    """A call for help that is this desk's now, as `kiosk.helping.TakenCase`."""

    @property
    def case(self) -> HelpCase: ...  # noqa: D102
    @property
    def presented(self) -> PresentedLike | None: ...  # noqa: D102
    @property
    def portrait(self) -> bytes | None: ...  # noqa: D102


class DeskService(Protocol):
    """One opened station. Calls block and may come from any thread; the window never makes one on its own."""

    @property
    def event(self) -> Event | None: ...  # noqa: D102
    @property
    def settings(self) -> Settings: ...  # noqa: D102
    @property
    def camera(self) -> CameraLike: ...  # noqa: D102
    @property
    def reader(self) -> ReaderLike | None: ...  # noqa: D102
    @property
    def attendance(self) -> AttendanceLike: ...  # noqa: D102
    @property
    def prints(self) -> PrintsLike: ...  # noqa: D102

    def present(self, code: bytes) -> PresentedLike:
        """Return the verdict on the exact bytes read; it is in the log when this returns."""
        ...

    def open_person(self, delegate_id: UUID) -> PresentedLike:
        """Return the verdict on a person found by name, by the same rule."""
        ...

    def find(self, text: str, limit: int = 12) -> Sequence[HitLike]:
        """Return people whose name, delegation or number match, best first."""
        ...

    def recent(self, limit: int = 20) -> Sequence[Scan]:
        """Return this store's newest scans, newest first."""
        ...

    def judge(self, image: Picture) -> JudgementLike:
        """Say whether `image` may become a portrait."""
        ...

    def crop(self, image: Picture, face: Any) -> Picture:
        """Return the portrait of `face` in `image`, `(800, 600, 3) uint8` BGR."""
        ...

    def keep_portrait(self, delegate_id: UUID, image: Picture, accepted_because: str = "") -> bytes:
        """Crop and keep the portrait in a whole frame; returns its SHA-256.

        Args:
            delegate_id: Whose it is.
            image: The frame that was judged.
            accepted_because: Why one that was judged unfit is kept all the same.
        """
        ...

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        """Make a badge and its print job."""
        ...

    def replace_badge(
        self, delegate_id: UUID, reason: ReplaceReason, portrait: bytes | None = None
    ) -> PrintJob:
        """End the badge in force and make another, and its print job.

        Raises:
            BadInput: `override_needed` where a second person must allow it.
        """
        ...

    def senders(self) -> tuple[Sequence[SenderLike], Sequence[Category]]:
        """Return the delegations with their places, and the categories."""
        ...

    def lookalikes(self, form: WalkInForm) -> Sequence[DelegateCard]:
        """Return who on the list may be the person of the form."""
        ...

    def register_walk_in(
        self, form: WalkInForm, others: Sequence[UUID] = (), *, beyond_quota: bool = False
    ) -> DelegateCard:
        """Add somebody who is on no list, for today."""
        ...

    def renew_walk_in(self, delegate_id: UUID) -> DelegateCard:
        """Let a walk-in of an earlier day come again today."""
        ...

    def return_badge(self, delegate_id: UUID, reason: str = "departure") -> Badge:
        """Write down that a badge was handed back here."""
        ...

    def print_badge(self, job_id: UUID) -> PrintJob:
        """Print; returns when the job ends or needs an answer."""
        ...

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle a job whose end is unknown."""
        ...

    def check_due(self, job: PrintJob) -> bool:
        """Return whether the badge of `job` has to be read before it is issued."""
        ...

    def check_badge(self, job_id: UUID, code: bytes) -> Checked:
        """Say what the code read after printing is; that of the very badge issues it."""
        ...

    def badge_unread(self, job_id: UUID, reason: UnreadReason) -> PrintJob:
        """Issue a badge that cannot be read."""
        ...

    def hand_over(self, job_id: UUID) -> PrintJob:
        """Note that a badge is in its holder's hand."""
        ...

    def before_badge(self, card: DelegateCard) -> BeforeBadge:
        """Return what stands between an admitted delegate and a badge."""
        ...

    def same_person(self, delegate_id: UUID, answer: SameAnswer) -> None:
        """Write down what somebody says who compared the face."""
        ...

    def help_cases(self) -> Sequence[HelpCase]:
        """Return who called for help at self-service and is not done with, oldest first."""
        ...

    def take_case(self, case_id: UUID) -> TakenLike:
        """Go to whoever called, and give the verdict on them."""
        ...

    def close_case(self, case_id: UUID, end: HelpEnd) -> HelpCase:
        """Write down how a call for help ended."""
        ...

    def picture(self, sha256: bytes) -> bytes | None: ...  # noqa: D102

    def call_supervisor(self, delegate_id: UUID | None) -> None:
        """Ask a supervisor to come, and log it."""
        ...

    def health(self) -> HealthLike: ...  # noqa: D102
