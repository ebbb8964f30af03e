"""The composition root: opens one station from its data folder and gives its services one face."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from kiosk.accreditation import Accreditation
from kiosk.admission.check_in import CheckIn
from kiosk.admission.verdicts import Presented, Verdicts
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.credential import KeyRing, SigningKey
from kiosk.errors import BadInput, EnvironmentFault, KioskError
from kiosk.event.badges import PrintJob, PrintState
from kiosk.event.facts import Fact, FactKind
from kiosk.event.people import DelegateCard
from kiosk.event.places import Event, Station, StationKind
from kiosk.event.verdict import Scan
from kiosk.printing import FolderPrinter, Printer, PrintQueue, open_printer
from kiosk.scanlog import Report, ScanLog, origin_of
from kiosk.store import badges, blobs, mirror, places
from kiosk.store.engine import Store
from kiosk.store.keys import STATION_KEY, FileKeys
from kiosk.store.people import delegate_by_number, delegate_card
from kiosk.store.recent import recent
from kiosk.store.search import find_people
from kiosk.store.station_lock import StationLock
from kiosk.vision import Camera, Reader

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.badge.renderer import BadgeRenderer
    from kiosk.portrait import Face, FaceFinder, Judgement
    from kiosk.vision import FrameSource, Image


@dataclass(frozen=True, slots=True)
class Hit:
    """One person found by name; the higher the score the better the match."""

    card: DelegateCard
    score: float


@dataclass(frozen=True, slots=True)
class Part:
    """The state of one part of a station: a stable code, and plain values for a sentence."""

    ok: bool
    code: str
    detail: Mapping[str, Any] = field(default_factory=dict)


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
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> Desk:
    """Open the station that the data folder's settings describe; close it with `Desk.close`.

    The camera is made but not started. What a crash left open (printed badges, jobs) is settled first.

    Args:
        camera: Instead of the settings' source.
        printer: Instead of the settings' target.

    Raises:
        KioskError: Settings, keys, store or station lock; each with what to do.
    """
    settings = settings or Settings.load(data)
    clock = clock or SystemClock()
    keys = FileKeys(data)
    with ExitStack() as undo:
        store = Store.open(data, keys)
        undo.callback(store.close)
        lock = StationLock(data, settings.station.code)
        undo.callback(lock.release)
        with store.read() as conn:
            event = places.event(conn)
            ring = KeyRing.load(conn)
        if event is None:
            raise EnvironmentFault(
                "event_missing",
                f"The store in {data} holds no event.",
                "Make one with `kiosk event create`, or import one.",
            )
        key = SigningKey.load(keys.path(STATION_KEY))
        held = ring.find(key.kid)
        if held is None or not held.certified:
            raise EnvironmentFault(
                "station_key_unknown",
                "This station's key is not certified for the event.",
                "Have the administrator certify keys/station.key, or restore the key that belongs to this store.",
            )
        target = open_printer(printer or settings.printer.target, data / "badges")
        desk = Desk(
            data=data,
            settings=settings,
            clock=clock,
            store=store,
            lock=lock,
            event=event,
            key=key,
            owner=held.row.owner,
            code_key=keys.log_key(),
            printer=target,
            camera=camera if camera is not None else settings.camera.source,
            operator=operator,
        )
        desk.begin()
        undo.pop_all()
    return desk


class Desk:
    """One open desk. Calls block and may come from any thread; the window makes them from its executors."""

    def __init__(  # noqa: PLR0913 - the parts of one station, each named
        self,
        *,
        data: Path,
        settings: Settings,
        clock: Clock,
        store: Store,
        lock: StationLock,
        event: Event,
        key: SigningKey,
        owner: str,
        code_key: bytes,
        printer: Printer,
        camera: str | FrameSource,
        operator: str,
    ) -> None:
        self.data = data
        self.settings = settings
        self.clock = clock
        self.event = event
        self.operator = operator
        self.store = store
        self.printer = printer
        self.log = ScanLog(key, origin_of(event.code, code_key), self._station_keys)
        self.reader = Reader()
        wanted = settings.camera
        self.camera = Camera(camera, size=(wanted.width, wanted.height), fps=wanted.fps)
        self._lock = lock
        self._station = settings.station.code
        self._verified: Report | None = None
        self._faces = threading.local()
        self._queue = PrintQueue(store, printer, self._station, clock)
        verdicts = Verdicts(
            store=store,
            log=self.log,
            ring=self._ring,
            code_key=code_key,
            event=event,
            station=self._station,
            clock=clock,
            settings=settings.admission,
            operator=lambda: self.operator,
        )
        self._check_in = CheckIn(verdicts, self._station)
        self._accreditation = Accreditation(
            store=store,
            log=self.log,
            key=key,
            owner=owner,
            event=event,
            station=self._station,
            queue=self._queue,
            renderer=lambda: self._renderer,
            clock=clock,
            operator=lambda: self.operator,
        )

    def begin(self) -> tuple[PrintJob, ...]:
        """Write down that the station opened, settle what a crash left, and return jobs that need an answer."""
        station = self.settings.station
        with self.store.write() as conn:
            places.put_station(conn, Station(station.code, station.label, StationKind(station.kind)))
            self._note(conn, FactKind.STATION_OPENED)
        asked = self._queue.recover()
        self._accreditation.settle_all()
        return tuple(asked)

    def present(self, code: bytes) -> Presented:
        """Return the verdict on the exact bytes read; it is durable in the log when this returns."""
        return self._check_in.present(code)

    def open_person(self, delegate_id: UUID) -> Presented:
        """Return the verdict on a person found by name, by the same rule."""
        return self._check_in.open_person(delegate_id)

    def card(self, delegate_id: UUID) -> DelegateCard | None:
        """Return all that a screen needs of one delegate, or None."""
        with self.store.read() as conn:
            return delegate_card(conn, delegate_id)

    def card_by_number(self, number: int) -> DelegateCard | None:
        """Return the card of the delegate with that number, or None."""
        with self.store.read() as conn:
            return delegate_by_number(conn, number)

    def find(self, text: str, limit: int = 12) -> list[Hit]:
        """Return people whose name, delegation or number match `text`, best first."""
        with self.store.read() as conn:
            found = find_people(conn, text, limit)
            cards = [(hit, delegate_card(conn, hit.delegate_id)) for hit in found]
        return [Hit(card, hit.score) for hit, card in cards if card is not None]

    def recent(self, limit: int = 20) -> Sequence[Scan]:
        """Return this store's newest scans, newest first."""
        with self.store.read() as conn:
            return recent(conn, limit)

    def judge(self, image: Image) -> Judgement:
        """Say whether `image`, `(H, W, 3) uint8` BGR, may become a portrait."""
        from kiosk.portrait import judge

        return judge(image, self._finder.find(image))

    def crop(self, image: Image, face: Face) -> Image:
        """Return the portrait of `face` in `image`: `(800, 600, 3) uint8` BGR."""
        from kiosk.portrait import crop

        return crop(image, face)

    def keep_portrait(self, delegate_id: UUID, image: Image, accepted_because: str = "") -> bytes:
        """Crop, encode and keep the portrait in `image` and return its SHA-256.

        Raises:
            BadInput: `portrait_refused` when there is no face in it, or something speaks against it and
                no reason to accept it is given.
        """
        from kiosk.errors import BadInput
        from kiosk.portrait import crop, to_jpeg

        judgement = self.judge(image)
        if judgement.face is None or not (judgement.ok or accepted_because):
            raise BadInput("portrait_refused", "The picture cannot be used.", judgement.hint)
        jpeg = to_jpeg(crop(image, judgement.face))
        return self._accreditation.keep_portrait(delegate_id, jpeg, judgement.scores, accepted_because)

    def make_badge(self, delegate_id: UUID, portrait: bytes | None) -> PrintJob:
        """Make the delegate's badge and its print job, or return those that a crash left unfinished."""
        return self._accreditation.make_badge(delegate_id, portrait)

    def print_badge(self, job_id: UUID) -> PrintJob:
        """Print; return when the job has ended or needs an answer, with the check-in completed if it came out.

        Raises:
            BadInput: `badge_ended` when the badge was revoked in between.
        """
        return self._settled(self._queue.run(job_id))

    def answer_print(self, job_id: UUID, came_out: bool) -> PrintJob:  # noqa: FBT001 - an answer to a question
        """Settle a job whose end is unknown by what the volunteer saw in the tray."""
        return self._settled(self._queue.answer(job_id, came_out))

    def file_of(self, job: PrintJob) -> Path | None:
        """Return the PDF that a folder printer wrote for `job`, or None with any other printer."""
        if not isinstance(self.printer, FolderPrinter) or not job.remote:
            return None
        return self.printer.path(job.remote)

    def unsettled(self) -> Sequence[PrintJob]:
        """Return the jobs of this station that wait for an answer: look in the tray."""
        with self.store.read() as conn:
            return badges.jobs_in(conn, (PrintState.UNKNOWN,), self._station)

    def picture(self, sha256: bytes) -> bytes | None:
        """Return a stored picture, or None."""
        with self.store.read() as conn:
            kept = blobs.get(conn, sha256)
        return None if kept is None else kept.data

    def call_supervisor(self, delegate_id: UUID | None) -> None:
        """Write into the log that a supervisor was called; consoles over this store see it within a second."""
        with self.store.write() as conn:
            self._note(conn, FactKind.HELP_CALLED, delegate_id)

    def verify_log(self) -> Report:
        """Check the whole signed record; reads about 150,000 entries a second."""
        with self.store.read() as conn:
            self._verified = self.log.verify(conn, keys=self._station_keys(conn))
        return self._verified

    def health(self) -> Health:
        """Return how camera, printer, registry data and signed record are."""
        camera = self.camera.state
        return Health(
            camera=Part(camera.ok, camera.code, {"message": camera.message, "remedy": camera.remedy}),
            printer=self._guarded(self._printer_part),
            mirror=self._guarded(self._mirror_part),
            log=self._guarded(self._log_part),
        )

    def close(self) -> None:
        """Stop the camera, let the station and the store go; may be called twice."""
        self.camera.stop()
        self._lock.release()
        self.store.close()

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

    def _ring(self) -> KeyRing:
        with self.store.read() as conn:
            return KeyRing.load(conn)

    @staticmethod
    def _station_keys(conn: Connection) -> Mapping[bytes, str]:
        return KeyRing.load(conn).log_keys()

    def _note(self, conn: Connection, kind: FactKind, delegate_id: UUID | None = None) -> None:
        now = self.clock.now()
        self.log.append(conn, Fact(uuid4(), kind, now, self._station, self.operator, delegate_id))

    def _printer_part(self) -> Part:
        state = self.printer.state()
        detail = {"message": state.message, "remedy": state.remedy, "left": state.left}
        return Part(state.ok, state.code, {"name": self.printer.name, **detail})

    def _mirror_part(self) -> Part:
        with self.store.read() as conn:
            as_of = mirror.as_of(conn)
        if as_of is None:
            return Part(ok=True, code="own_registry")
        age = max(self.clock.now() - as_of, timedelta(0))
        limit = timedelta(minutes=self.settings.admission.mirror_amber_after_minutes)
        return Part(age <= limit, "fresh" if age <= limit else "mirror_too_old", {"minutes": _minutes(age)})

    def _log_part(self) -> Part:
        with self.store.read() as conn:
            size = self.log.head(conn).size
        report = self._verified
        if report is not None and not report.ok:
            return Part(ok=False, code="log_damaged", detail={"size": size, "first_bad": report.first_bad})
        verified = 0 if report is None else report.size
        return Part(
            ok=True, code="verified" if report else "kept", detail={"size": size, "verified": verified}
        )

    @staticmethod
    def _guarded(look: Callable[[], Part]) -> Part:
        try:
            return look()
        except KioskError as error:
            return Part(ok=False, code=error.code, detail={"message": error.message, "remedy": error.remedy})


def _minutes(age: timedelta) -> int:
    return age // timedelta(minutes=1)
