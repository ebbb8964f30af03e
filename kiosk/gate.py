"""The composition root of a gate: opens it from its data folder and gives its services one face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.admission.passage import Passage
from kiosk.admission.verdicts import Presented
from kiosk.clock import Clock, SystemClock
from kiosk.config import Settings
from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.places import Gate, Station, StationKind, Zone
from kiosk.event.verdict import Scan
from kiosk.people import Action
from kiosk.station import Opened, OpenStation, Part, opening, require_operator
from kiosk.store import places, presence
from kiosk.store.recent import recent

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from kiosk.vision import FrameSource

_PREFIX = "gate-"
_MOST_NAMED = 20
_LONGEST_CODE = 40
_LOOKED_AT = 40
_SHOWN = 5


@dataclass(frozen=True, slots=True)
class GateHealth:
    """How the parts of a gate are."""

    camera: Part
    mirror: Part
    log: Part


@dataclass(frozen=True, slots=True)
class GateState:
    """What changes at a gate by itself.

    Args:
        inside: How many are inside the zone.
        capacity: How many may be, or None.
        recent: This station's own newest scans, newest first.
    """

    health: GateHealth
    inside: int
    capacity: int | None
    recent: Sequence[Scan]


@dataclass(frozen=True, slots=True)
class _Seen:
    version: int
    inside: int
    recent: Sequence[Scan]


def open_gate(  # noqa: PLR0913 - what a command line may override, each named
    data: Path,
    *,
    camera: str | FrameSource | None = None,
    gate: str | None = None,
    operator: str = "-",
    attended: bool = False,
    clock: Clock | None = None,
    settings: Settings | None = None,
) -> GateDesk:
    """Open a station at a gate; close it with `GateDesk.close`. The camera is made but not started.

    Where the settings describe another kind of station (a desk on the same machine), the gate's station is
    called after its gate, so that both can be open at once.

    Args:
        camera: Instead of the settings' source; `none` for a hand scanner alone.
        operator: Whom the command line names, for the log.
        attended: Whether people sign in at the gate's window; without one the name must do where a sign-in is due.
        gate: Code of the gate, instead of the settings' and the one this station guarded before.

    Raises:
        KioskError: Settings, keys, store or station lock, and `gate_unknown`, `gate_unset` or
            `gates_missing`; each with what to do.
    """
    settings = settings or Settings.load(data)
    clock = clock or SystemClock()
    found: list[tuple[Gate, Zone]] = []

    def name(conn: Connection) -> str:
        found.append(find_gate(conn, gate, settings))
        return station_code(settings, found[0][0])

    if not attended:
        require_operator(settings, operator)
    with opening(data, settings, clock, name) as opened:
        source = camera if camera is not None else settings.camera.source
        one = GateDesk(opened, *found[0], source, operator, attended=attended)
        one.begin()
    return one


def find_gate(conn: Connection, wanted: str | None, settings: Settings) -> tuple[Gate, Zone]:
    """Return the gate `wanted`, else the settings', else the one this station guarded before; and its zone.

    Raises:
        EnvironmentFault: `gates_missing` when the event has none.
        BadInput: `gate_unset` or `gate_unknown`, naming those known.
    """
    gates = {one.code: one for one in places.gates(conn)}
    if not gates:
        raise EnvironmentFault(
            "gates_missing",
            "This event has no gates.",
            "Give it some under [[gates]] in the file that `kiosk event create` reads.",
        )
    code = wanted or settings.station.gate or _guarded_before(conn, settings)
    known = f"Known are: {', '.join(sorted(gates)[:_MOST_NAMED])}{', …' if len(gates) > _MOST_NAMED else ''}."
    if not code:
        raise BadInput(
            "gate_unset",
            "Nothing says which gate this station guards.",
            f"Name it with --gate, or as gate under [station] in settings.toml. {known}",
        )
    if code not in gates:
        raise BadInput("gate_unknown", f"This event has no gate {code[:_LONGEST_CODE]!r}.", known)
    found = gates[code]
    zone = next(zone for zone in places.zones(conn) if zone.number == found.zone)
    return found, zone


def station_code(settings: Settings, gate: Gate) -> str:
    """Return the code of the station at `gate`: the settings' own where they describe a gate."""
    if settings.station.kind == StationKind.GATE:
        return settings.station.code
    return gate.code if gate.code.startswith(_PREFIX) else _PREFIX + gate.code


def _guarded_before(conn: Connection, settings: Settings) -> str:
    before = places.station_by_code(conn, settings.station.code)
    return before.gate or "" if before is not None else ""


class GateDesk(OpenStation):
    """One open gate.

    Args:
        opened: The data folder's parts, owned from now on.
        gate: The gate guarded.
        zone: The zone behind it.
        camera: The source.
        operator: Whom the command line named, or "-".
        attended: Whether people sign in here, at a window.
    """

    duty = Action.GATE

    def __init__(  # noqa: PLR0913 - what a gate is made of, each named
        self,
        opened: Opened,
        gate: Gate,
        zone: Zone,
        camera: str | FrameSource,
        operator: str = "-",
        *,
        attended: bool = False,
    ) -> None:
        super().__init__(opened, camera, operator, attended=attended)
        self.gate, self.zone = gate, zone
        self._passage = Passage(self._verdicts, gate, zone)
        self._seen: _Seen | None = None

    @property
    def label(self) -> str:
        """Return what people call this station."""
        own = self.settings.station
        return (
            own.label
            if own.kind == StationKind.GATE
            else self.gate.names.get(self.settings.interface.language)
        )

    def begin(self) -> None:
        """Write down that the gate opened."""
        self.announce(Station(self._station, self.label, StationKind.GATE, self.gate.code))

    def present(self, code: bytes) -> Presented:
        """Return the verdict on the exact bytes read, who was admitted being moved in or out.

        It is durable in the log when this returns.

        Raises:
            BadInput: As `Attendance.require`.
            EnvironmentFault: When nothing can be written; then nobody has passed either.
        """
        self.attendance.require(Action.GATE)
        return self._passage.present(code)

    def state(self) -> GateState:
        """Return health, count and last scans as every station over this store has left them.

        Raises:
            EnvironmentFault: When the store cannot be read.
        """
        version = self.store.data_version()
        seen = self._seen
        # Reading what nobody has changed would cost a second's look for nothing.
        if seen is None or seen.version != version:
            seen = self._seen = self._look(version)
        # How many are inside is nobody's name; who passed last is.
        shown = seen.recent if self.attendance.may(Action.GATE) else ()
        return GateState(self.health(), seen.inside, self.zone.capacity, shown)

    def health(self) -> GateHealth:
        """Return how camera, registry data and signed record are."""
        return GateHealth(
            camera=self._camera_part(),
            mirror=self._guarded(self._mirror_part),
            log=self._guarded(self._log_part),
        )

    def _look(self, version: int) -> _Seen:
        with self.store.read() as conn:
            inside = presence.count_inside(conn, self.zone.number)
            scans = recent(conn, _LOOKED_AT)
            zone = next((one for one in places.zones(conn) if one.number == self.zone.number), self.zone)
        if zone != self.zone:
            # A supervisor has changed its capacity or its way of anti-passback.
            self.zone, self._passage = zone, Passage(self._verdicts, self.gate, zone)
        own = [scan for scan in scans if scan.station == self._station]
        return _Seen(version, inside, own[:_SHOWN])
