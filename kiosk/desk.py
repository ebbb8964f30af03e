"""The composition root of a check-in desk: opens it from its data folder and gives its services one face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from kiosk.accreditation import Accreditation
from kiosk.accreditation.returning import return_badge
from kiosk.accreditation.same_person import SamePerson
from kiosk.accreditation.walk_in import WalkIns
from kiosk.admission.check_in import CheckIn
from kiosk.admission.codes import Codes
from kiosk.admission.verdicts import Presented
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.desk_health import Health, OtherStations, printer_part
from kiosk.errors import BadInput
from kiosk.event.badges import (
    Badge,
    BeforeBadge,
    Checked,
    PrintJob,
    PrintState,
    ReplaceReason,
    SameAnswer,
    UnreadReason,
)
from kiosk.event.people import Category, DelegateCard
from kiosk.event.places import Station, StationKind
from kiosk.helping import HelpingStation
from kiosk.people import Action
from kiosk.print_room import PrintRoom
from kiosk.printing import FolderPrinter, Pauses, Printer, PrintQueue, open_printers
from kiosk.printing.going_on import GoingOn
from kiosk.station import Opened, opening, require_operator
from kiosk.store import badges, delegations, quotas
from kiosk.store.people import delegate_by_number, delegate_card
from kiosk.store.search import find_people
from kiosk.supervision.watch_list import WatchList
from kiosk.supervision.watch_newcomer import NewcomerWatch

if TYPE_CHECKING:
    from kiosk.accreditation.walk_in_form import WalkInForm
    from kiosk.badge.renderer import BadgeRenderer
    from kiosk.portrait import Face, FaceFinder, Judgement
    from kiosk.vision import FrameSource, Image


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found by name; the higher the score the better the match."""

    card: DelegateCard
    score: float


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
        targets = open_printers(
            printer or settings.printer.target, data / "badges", settings.printer.few_left
        )
        source = camera if camera is not None else settings.camera.source
        desk = Desk(opened, targets, source, operator, attended=attended)
        desk.begin()
    return desk


class Desk(HelpingStation):
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
        self._attended = attended
        self.printers = tuple(printers)
        pauses = Pauses(self.data / "stock")
        self._queue = PrintQueue(
            self.store, printers[0], self._station, self.clock, others=printers[1:], pauses=pauses
        )
        self._codes = Codes(self._ring, opened.code_key)
        self._same_person = SamePerson(
            self.store, self.log, self.clock, secret=opened.code_key, settings=self.settings.portrait
        )
        self._check_in = CheckIn(self._verdicts, self._station, self._same_person.doubted)
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
            check_due=self._wants_check,
            same_person=self._same_person,
            issued=self.assistance.issued,
        )
        self.prints = PrintRoom(
            store=self.store,
            queue=self._queue,
            pauses=pauses,
            accreditation=self._accreditation,
            attendance=self.attendance,
            station=self._station,
            few=self.settings.printer.few_left,
            going_on=GoingOn(self._queue, self.clock),
        )
        """The printers and the badges that wait for them."""
        self._others = OtherStations(self.store, self.data, self._station)
        self._walk_ins = WalkIns(
            store=self.store,
            log=self.log,
            event=self.event,
            station=self._station,
            clock=self.clock,
            watch=self._watch,
            operator=lambda: self.operator,
        )

    def begin(self) -> tuple[PrintJob, ...]:
        """Write down that the station opened, settle what a crash left, and return jobs that need an answer."""
        station = self.settings.station
        self._same_person.require_categories()
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

    def senders(self) -> tuple[tuple[quotas.Sender, ...], tuple[Category, ...]]:
        """Return the delegations with their places, and the categories, for the form of a walk-in."""
        self.attendance.require(Action.WALK_IN)
        with self.store.read() as conn:
            return quotas.senders(conn), delegations.categories(conn)

    def lookalikes(self, form: WalkInForm) -> tuple[DelegateCard, ...]:
        """Return who on the list may be the person of the form (see `WalkIns.lookalikes`)."""
        self.attendance.require(Action.WALK_IN)
        return self._walk_ins.lookalikes(form)

    def register_walk_in(
        self, form: WalkInForm, others: Sequence[UUID] = (), *, beyond_quota: bool = False
    ) -> DelegateCard:
        """Add somebody who is on no list (see `WalkIns.register`); beyond the quota by a supervisor's word alone."""
        self.attendance.require(Action.QUOTA if beyond_quota else Action.WALK_IN)
        return self._walk_ins.register(form, others=others, beyond_quota=beyond_quota)

    def renew_walk_in(self, delegate_id: UUID) -> DelegateCard:
        """Let a walk-in of an earlier day come again today (see `WalkIns.renew`)."""
        self.attendance.require(Action.WALK_IN)
        return self._walk_ins.renew(delegate_id)

    def return_badge(self, delegate_id: UUID, reason: str = "departure") -> Badge:
        """Write down that a delegate's badge was handed back here; it is refused everywhere from this moment."""
        self.attendance.require(Action.RETURN)
        with self.store.write() as conn:
            return return_badge(
                conn,
                self.log,
                delegate_id=delegate_id,
                reason=reason,
                station=self._station,
                operator=self.operator,
                at=self.clock.now(),
            )

    def print_badge(self, job_id: UUID) -> PrintJob:
        """Print; return when the job has ended or needs an answer, with the check-in completed if it came out.

        One that a printer's fault kept back goes on by `prints.go_on()`.

        Raises:
            BadInput: `badge_ended` when the badge was revoked in between.
        """
        self.attendance.require(Action.CHECK_IN)
        return self._settled(self.prints.seen(self._queue.run(job_id)))

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle a job whose end is unknown by what the volunteer saw in the tray."""
        self.attendance.require(Action.CHECK_IN)
        return self._settled(self._queue.answer(job_id, came_out))

    def check_due(self, job: PrintJob) -> bool:
        """Return whether the badge of `job` has to be read before it is issued."""
        self.attendance.require(Action.CHECK_IN)
        return self._accreditation.verifying.is_due(job)

    def check_badge(self, job_id: UUID, code: bytes) -> Checked:
        """Say what the code read after printing is; that of the very badge issues it (see `Verifying.check`)."""
        self.attendance.require(Action.CHECK_IN)
        read = self._codes.read(code)
        return self._accreditation.verifying.check(job_id, lambda conn: self._codes.find(conn, read))

    def badge_unread(self, job_id: UUID, reason: UnreadReason) -> PrintJob:
        """Issue a badge that cannot be read; the reason goes into the log."""
        self.attendance.require(Action.CHECK_IN)
        return self._accreditation.verifying.go_round(job_id, reason)

    def hand_over(self, job_id: UUID) -> PrintJob:
        """Note that a printed badge is in its holder's hand."""
        self.attendance.require(Action.CHECK_IN)
        return self._queue.mark(job_id, PrintState.HANDED_OVER)

    def before_badge(self, card: DelegateCard) -> BeforeBadge:
        """Return what stands between an admitted delegate and a badge."""
        self.attendance.require(Action.CHECK_IN)
        unread = None
        if card.badge_serial is not None:
            unread = self._accreditation.verifying.unread_of(card.delegate.id)
        return BeforeBadge(unread, self._same_person.is_due(card))

    def same_person(self, delegate_id: UUID, answer: SameAnswer) -> None:
        """Write down what somebody says who compared the face (see `SamePerson.answer`)."""
        self.attendance.require(Action.CHECK_IN)
        card = self.card(delegate_id)
        if card is None:
            raise BadInput(
                "unknown_delegate", "This store has no such delegate.", "Look the person up by name."
            )
        self._same_person.answer(card, answer, station=self._station, operator=self.operator)

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
        """Return how camera, printer, registry data and signed record are, and whether other stations serve."""
        return Health(
            camera=self._camera_part(),
            printer=self._guarded(lambda: printer_part(self.printers, self.prints, self.unsettled)),
            mirror=self._guarded(self._mirror_part),
            log=self._guarded(self._log_part),
            stations=self._guarded(self._others.part),
        )

    @cached_property
    def _renderer(self) -> BadgeRenderer:
        from kiosk.badge import BadgeRenderer, load_design

        return BadgeRenderer(load_design(self.settings.printer.design))

    @cached_property
    def _finder(self) -> FaceFinder:
        from kiosk.portrait import FaceFinder

        return FaceFinder()

    def _wants_check(self, job: PrintJob) -> bool:
        wish = self.settings.printer.check_badge
        # A folder has no paper that could be held to a camera.
        return wish == "always" or (wish == "auto" and not job.printer.startswith("folder:"))

    def _watch(self) -> NewcomerWatch:
        return NewcomerWatch(WatchList(self.store, self.log, self._station, self.operator, self.clock))

    def _settled(self, job: PrintJob) -> PrintJob:
        # Without a window nobody is asked to hold a badge to the camera, unless that is a rule of the house.
        alone = not self._attended and self.settings.printer.check_badge == "auto"
        self._accreditation.settle(job, unasked=alone)
        if job.state is PrintState.VOID:
            raise BadInput(
                "badge_ended",
                "This badge was revoked before it was printed.",
                "Scan the invitation again and follow the verdict; whoever is admitted gets a new badge.",
            )
        return job
