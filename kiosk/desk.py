"""The composition root of a check-in desk: opens it from its data folder and gives its services one face."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.accreditation import Accreditation
from kiosk.admission.check_in import CheckIn
from kiosk.admission.verdicts import Presented
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.errors import BadInput
from kiosk.event.badges import PrintJob, PrintState, ReplaceReason
from kiosk.event.people import DelegateCard
from kiosk.event.places import Station, StationKind
from kiosk.people import Action
from kiosk.printing import FolderPrinter, Printer, PrintQueue, open_printers
from kiosk.station import Opened, OpenStation, Part, opening, require_operator
from kiosk.store import badges
from kiosk.store.people import delegate_by_number, delegate_card
from kiosk.store.search import find_people

if TYPE_CHECKING:
    from kiosk.badge.renderer import BadgeRenderer
    from kiosk.portrait import Face, FaceFinder, Judgement
    from kiosk.vision import FrameSource, Image


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found by name; the higher the score the better the match."""

    card: DelegateCard
    score: float


@dataclass(frozen=True, slots=True)
class Health:
    """What the strip at the foot of the window shows."""

    camera: Part
    printer: Part
    mirror: Part
    log: Part


def open_desk(  # noqa: PLR0913 - what a command line may override, each named
    data: Path,
    *,
    camera: str | FrameSource | None = None,
    printer: str | None = None,
    operator: str = "-",
    attended: bool = False,
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> Desk:
    """Open the station that the data folder's settings describe; close it with `Desk.close`.

    The camera is made but not started. What a crash left open (printed badges, jobs) is settled first.

    Args:
        camera: Instead of the settings' source.
        printer: Instead of the settings' target.
        operator: Whom the command line names, for the log.
        attended: Whether people sign in at the desk's window; without one the name must do where a sign-in is due.

    Raises:
        KioskError: Settings, keys, store or station lock; each with what to do.
    """
    settings = settings or Settings.load(data)
    clock = clock or SystemClock()
    if not attended:
        require_operator(settings, operator)
    with opening(data, settings, clock, lambda _: settings.station.code) as opened:
        targets = open_printers(printer or settings.printer.target, data / "badges")
        source = camera if camera is not None else settings.camera.source
        desk = Desk(opened, targets, source, operator, attended=attended)
        desk.begin()
    return desk


class Desk(OpenStation):
    """One open desk.

    Args:
        opened: The data folder's parts, owned from now on.
        printers: Where badges go, at least one; several share the load.
        camera: The source.
        operator: Whom the command line named, or "-".
        attended: Whether people sign in here, at a window.

    Every call that shows or does something raises `BadInput` as `Attendance.require` does.
    """

    duty = Action.CHECK_IN

    def __init__(
        self,
        opened: Opened,
        printers: Sequence[Printer],
        camera: str | FrameSource,
        operator: str = "-",
        *,
        attended: bool = False,
    ) -> None:
        super().__init__(opened, camera, operator, attended=attended)
        self.printers = tuple(printers)
        self._faces = threading.local()
        self._queue = PrintQueue(self.store, printers[0], self._station, self.clock, others=printers[1:])
        self._check_in = CheckIn(self._verdicts, self._station)
        self._accreditation = Accreditation(
            store=self.store,
            log=self.log,
            key=opened.key,
            owner=opened.owner,
            event=self.event,
            station=self._station,
            queue=self._queue,
            renderer=lambda: self._renderer,
            clock=self.clock,
            operator=lambda: self.operator,
        )

    def begin(self) -> tuple[PrintJob, ...]:
        """Write down that the station opened, settle what a crash left, and return jobs that need an answer."""
        station = self.settings.station
        self.announce(Station(station.code, station.label, StationKind(station.kind)))
        asked = self._queue.recover()
        self._accreditation.settle_all()
        return tuple(asked)

    def present(self, code: bytes) -> Presented:
        """Return the verdict on the exact bytes read; it is durable in the log when this returns."""
        self.attendance.require(Action.CHECK_IN)
        return self._check_in.present(code)

    def open_person(self, delegate_id: UUID) -> Presented:
        """Return the verdict on a person found by name, by the same rule."""
        self.attendance.require(Action.SEARCH)
        return self._check_in.open_person(delegate_id)

    def card(self, delegate_id: UUID) -> DelegateCard | None:
        """Return all that a screen needs of one delegate, or None."""
        self.attendance.require(Action.SEARCH)
        with self.store.read() as conn:
            return delegate_card(conn, delegate_id)

    def card_by_number(self, number: int) -> DelegateCard | None:
        """Return the card of the delegate with that number, or None."""
        self.attendance.require(Action.SEARCH)
        with self.store.read() as conn:
            return delegate_by_number(conn, number)

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        """Return people whose name, delegation or number match `text`, best first."""
        self.attendance.require(Action.SEARCH)
        with self.store.read() as conn:
            found = find_people(conn, text, limit)
            cards = [(hit, delegate_card(conn, hit.delegate_id)) for hit in found]
        return [Hit(card, hit.score) for hit, card in cards if card is not None]

    def judge(self, image: Image) -> Judgement:
        """Say whether `image`, `(H, W, 3) uint8` BGR, may become a portrait."""
        from kiosk.portrait import judge

        return judge(image, self._finder.find(image))

    def crop(self, image: Image, face: Face) -> Image:
        """Return the portrait of `face` in `image` as it would be kept, gently lit and balanced: `(800, 600, 3) uint8` BGR."""
        from kiosk.portrait import balance, crop, expose

        return balance(expose(crop(image, face)))

    def keep_portrait(self, delegate_id: UUID, image: Image, accepted_because: str = "") -> bytes:
        """Crop, light gently, encode and keep the portrait in `image` and return its SHA-256.

        Raises:
            BadInput: `portrait_refused` when there is no face in it, or something speaks against it and
                no reason to accept it is given.
        """
        from kiosk.portrait import to_jpeg

        self.attendance.require(Action.CHECK_IN)
        judgement = self.judge(image)
        if judgement.face is None or not (judgement.ok or accepted_because):
            raise BadInput("portrait_refused", "The picture cannot be used.", judgement.hint)
        jpeg = to_jpeg(self.crop(image, judgement.face))
        return self._accreditation.keep_portrait(delegate_id, jpeg, judgement.scores, accepted_because)

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        """Make the delegate's badge and its print job, or return those that a crash left unfinished."""
        self.attendance.require(Action.CHECK_IN)
        return self._accreditation.make_badge(delegate_id, portrait)

    def replace_badge(
        self, delegate_id: UUID, reason: ReplaceReason, portrait: bytes | None = None
    ) -> PrintJob:
        """Make a badge in the place of the delegate's issued one (see `Accreditation.replace_badge`)."""
        self.attendance.require(Action.REPRINT)
        return self._accreditation.replace_badge(delegate_id, reason, portrait)

    def print_badge(self, job_id: UUID) -> PrintJob:
        """Print; return when the job has ended or needs an answer, with the check-in completed if it came out.

        Raises:
            BadInput: `badge_ended` when the badge was revoked in between.
        """
        self.attendance.require(Action.CHECK_IN)
        return self._settled(self._queue.run(job_id))

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle a job whose end is unknown by what the volunteer saw in the tray."""
        self.attendance.require(Action.CHECK_IN)
        return self._settled(self._queue.answer(job_id, came_out))

    def file_of(self, job: PrintJob) -> Path | None:
        """Return the PDF that a folder printer wrote for `job`, or None with any other printer."""
        for one in self.printers:
            if one.name == job.printer and isinstance(one, FolderPrinter) and job.remote:
                return one.path(job.remote)
        return None

    def unsettled(self) -> Sequence[PrintJob]:
        """Return the jobs of this station that wait for an answer: look in the tray."""
        with self.store.read() as conn:
            return badges.jobs_in(conn, (PrintState.UNKNOWN,), self._station)

    def health(self) -> Health:
        """Return how camera, printer, registry data and signed record are."""
        return Health(
            camera=self._camera_part(),
            printer=self._guarded(self._printer_part),
            mirror=self._guarded(self._mirror_part),
            log=self._guarded(self._log_part),
        )

    @cached_property
    def _renderer(self) -> BadgeRenderer:
        from kiosk.badge import BadgeRenderer, load_design

        return BadgeRenderer(load_design(self.settings.printer.design))

    @property
    def _finder(self) -> FaceFinder:
        # One a thread: OpenCV's detector keeps its input size between calls.
        if not hasattr(self._faces, "finder"):
            from kiosk.portrait import FaceFinder

            self._faces.finder = FaceFinder()
        finder: FaceFinder = self._faces.finder
        return finder

    def _settled(self, job: PrintJob) -> PrintJob:
        self._accreditation.settle(job)
        if job.state is PrintState.VOID:
            raise BadInput(
                "badge_ended",
                "This badge was revoked before it was printed.",
                "Scan the invitation again and follow the verdict; whoever is admitted gets a new badge.",
            )
        return job

    def _printer_part(self) -> Part:
        states = [(one, one.state()) for one in self.printers]
        # One that is well is enough: the queue sends badges there.
        printer, state = next(((one, state) for one, state in states if state.ok), states[0])
        detail = {
            "name": printer.name,
            "message": state.message,
            "remedy": state.remedy,
            "left": state.left,
        }
        asked = self.unsettled() if state.ok else ()
        if asked:
            # A crash left it open whether these came out; each is settled with its delegate on the screen.
            return Part(ok=False, code="look_in_tray", detail={**detail, "badges": len(asked)})
        return Part(state.ok, state.code, detail)
