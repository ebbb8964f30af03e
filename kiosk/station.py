"""What open stations of every kind have in common: store, keys, record, camera, health.

A station is opened in two steps: `opening` reads and locks what one data folder holds, and gives it back
when anything fails; `OpenStation` is the station itself, to be built upon by each kind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from kiosk.admission.verdicts import Verdicts
from kiosk.attendance import Attendance
from kiosk.clock import Clock
from kiosk.config import Settings
from kiosk.credential import KeyRing, SigningKey
from kiosk.errors import BadInput, EnvironmentFault, KioskError
from kiosk.event.facts import Fact, FactKind
from kiosk.event.places import Event, Station
from kiosk.event.verdict import Scan
from kiosk.log_auditor import LogAuditor
from kiosk.people import Action
from kiosk.scanlog import Report, ScanLog, origin_of
from kiosk.store import blobs, mirror, places
from kiosk.store.engine import Store
from kiosk.store.keys import STATION_KEY, FileKeys
from kiosk.store.recent import recent
from kiosk.store.station_lock import StationLock
from kiosk.vision import Camera, Reader
from kiosk.vision.no_camera import NO_CAMERA, NoCamera

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.vision import FrameSource


@dataclass(frozen=True, slots=True)
class Part:
    """The state of one part of a station: a stable code, and plain values for a sentence."""

    ok: bool
    code: str
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Opened:
    """What a data folder holds, open and locked for one station.

    Args:
        code: Code of the station.
        owner: Whose signing key it is, as its certificate says.
        code_key: Secret under which codes are hashed into the log.
    """

    data: Path
    settings: Settings
    clock: Clock
    code: str
    store: Store
    lock: StationLock
    event: Event
    key: SigningKey
    owner: str
    code_key: bytes


@contextmanager
def opening(
    data: Path, settings: Settings, clock: Clock, name: Callable[[Connection], str]
) -> Iterator[Opened]:
    """Open the store and take the station; both are let go again when the block raises.

    Args:
        name: Returns the station's code, from what the store says where that is needed.

    Raises:
        KioskError: Keys, store, event or station lock; each with what to do.
    """
    keys = FileKeys(data)
    with ExitStack() as undo:
        store = Store.open(data, keys)
        undo.callback(store.close)
        with store.read() as conn:
            event = _event(conn, data)
            code = name(conn)
            ring = KeyRing.load(conn)
        lock = StationLock(data, code)
        undo.callback(lock.release)
        key = SigningKey.load(keys.path(STATION_KEY))
        held = ring.find(key.kid)
        if held is None or not held.certified:
            raise EnvironmentFault(
                "station_key_unknown",
                "This station's key is not certified for the event.",
                "Have the administrator certify keys/station.key, or restore the key that belongs to this store.",
            )
        yield Opened(
            data, settings, clock, code, store, lock, event, key, held.row.owner, code_key=keys.log_key()
        )
        undo.pop_all()


def require_operator(settings: Settings, operator: str) -> None:
    """Let a station that nobody signs in at open without an operator only where the settings allow that.

    Raises:
        BadInput: `operator_needed`.
    """
    if settings.people.volunteers_must_sign_in and operator in {"", "-"}:
        raise BadInput(
            "operator_needed",
            "This station does not open without an operator.",
            "Name the operator with --operator CODE; `kiosk operator list` shows the codes.",
        )


def _event(conn: Connection, data: Path) -> Event:
    event = places.event(conn)
    if event is None:
        raise EnvironmentFault(
            "event_missing",
            f"The store in {data} holds no event.",
            "Make one with `kiosk event create`, or import one.",
        )
    return event


class OpenStation:
    """One open station. Calls block and may come from any thread; windows make them from their executors.

    Args:
        opened: The data folder's parts, owned from now on.
        camera: The source; the camera is made but not started.
        operator: Whom the command line named, or "-".
        attended: Whether people sign in here, at a window.
    """

    duty: Action
    """What whoever works here must be allowed to do."""

    alone: frozenset[Action] | None = None
    """What is done at a station of this kind without anybody of the staff; None where staff works at it."""

    def __init__(
        self, opened: Opened, camera: str | FrameSource, operator: str, *, attended: bool = False
    ) -> None:
        self.data, self.settings, self.clock = opened.data, opened.settings, opened.clock
        self.event, self.store = opened.event, opened.store
        self.log = ScanLog(opened.key, origin_of(opened.event.code, opened.code_key), self._station_keys)
        self.reader = Reader()
        wanted = self.settings.camera
        self.camera = (
            NoCamera()
            if camera == NO_CAMERA
            else Camera(camera, size=(wanted.width, wanted.height), fps=wanted.fps)
        )
        self._lock = opened.lock
        self._station = opened.code
        self.attendance = Attendance(
            store=self.store,
            log=self.log,
            keys=FileKeys(self.data),
            event=self.event,
            station=self._station,
            clock=self.clock,
            settings=self.settings.people,
            named=operator,
            attended=attended,
            alone=self.alone,
        )
        self._auditor = LogAuditor(self._audited)
        self._verdicts = Verdicts(
            store=self.store,
            log=self.log,
            ring=self._ring,
            code_key=opened.code_key,
            event=self.event,
            station=self._station,
            clock=self.clock,
            settings=self.settings.admission,
            operator=lambda: self.operator,
        )

    @property
    def operator(self) -> str:
        """Return the code of whoever is signed in, or was named; else "-"."""
        return self.attendance.operator

    def announce(self, station: Station) -> None:
        """Write down, and into the log, that this station opened as `station`."""
        with self.store.write() as conn:
            places.put_station(conn, station)
            self._note(conn, FactKind.STATION_OPENED)

    def recent(self, limit: int = 20) -> Sequence[Scan]:
        """Return this store's newest scans, newest first.

        Raises:
            BadInput: As `Attendance.require`.
        """
        self.attendance.require(self.duty)
        with self.store.read() as conn:
            return recent(conn, limit)

    def picture(self, sha256: bytes) -> bytes | None:
        """Return a stored picture, or None.

        Raises:
            BadInput: As `Attendance.require`.
        """
        self.attendance.require(self.duty)
        with self.store.read() as conn:
            kept = blobs.get(conn, sha256)
        return None if kept is None else kept.data

    def call_supervisor(self, delegate_id: UUID | None) -> None:
        """Write into the log that a supervisor was called; consoles over this store see it within a second.

        Whoever stands here may call one, signed in or not.
        """
        with self.store.write() as conn:
            self._note(conn, FactKind.HELP_CALLED, delegate_id)

    def verify_log(self) -> Report:
        """Check the whole signed record now; reads about 150,000 entries a second."""
        self._auditor.report = self._audited(None)
        return self._auditor.report

    def close(self) -> None:
        """Stop the camera, let the station and the store go; may be called twice."""
        self.camera.stop()
        self._auditor.stop()
        self._lock.release()
        self.store.close()

    def _ring(self) -> KeyRing:
        with self.store.read() as conn:
            return KeyRing.load(conn)

    @staticmethod
    def _station_keys(conn: Connection) -> Mapping[bytes, str]:
        return KeyRing.load(conn).log_keys()

    def _note(self, conn: Connection, kind: FactKind, delegate_id: UUID | None = None) -> None:
        now = self.clock.now()
        self.log.append(conn, Fact(uuid4(), kind, now, self._station, self.operator, delegate_id))

    def _camera_part(self) -> Part:
        state = self.camera.state
        return Part(state.ok, state.code, {"message": state.message, "remedy": state.remedy})

    def _mirror_part(self) -> Part:
        with self.store.read() as conn:
            as_of = mirror.as_of(conn)
        if as_of is None:
            return Part(ok=True, code="own_registry")
        age = max(self.clock.now() - as_of, timedelta(0))
        limit = timedelta(minutes=self.settings.admission.mirror_amber_after_minutes)
        minutes = age // timedelta(minutes=1)
        return Part(age <= limit, "fresh" if age <= limit else "mirror_too_old", {"minutes": minutes})

    def _audited(self, progress: Callable[[int], None] | None) -> Report:
        with self.store.read() as conn:
            return self.log.verify(conn, keys=self._station_keys(conn), progress=progress)

    def _log_part(self) -> Part:
        # Whoever looks at the station's health wants the record checked as well.
        self._auditor.begin()
        with self.store.read() as conn:
            size = self.log.head(conn).size
        report = self._auditor.report
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
