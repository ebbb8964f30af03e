"""When a self-service station closes by itself and when it comes back: no files, no devices, no Qt.

`findings` says what is the matter at one moment, `DutyRule` when that closes the station: a trouble must last, and
must have been away for a while before the station comes back, so that it does not flap.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk.event.duty import Care, Duty, Trouble
from kiosk.event.facts import FactKind

if TYPE_CHECKING:
    from kiosk.clock import Clock
    from kiosk.desk_health import Health
    from kiosk.event.facts import Fact
    from kiosk.station import Part

MEGABYTE = 1_000_000
_SLACK = timedelta(seconds=10)

_PAPER = frozenset({"printer_out_of_paper"})
_LOOK_IN_TRAY = "look_in_tray"
"""A badge may lie in the tray after a crash: badges come out, and only somebody who looks there can tell."""
_CARES: Mapping[str, Care] = MappingProxyType(
    {
        "labels_low": Care.LABELS_LOW,
        "sheets_low": Care.LABELS_LOW,
        "paper_low": Care.LABELS_LOW,
        "tray_empty": Care.LABELS_LOW,
        "another_down": Care.ANOTHER_PRINTER,
        "badges_wait": Care.BADGES_WAIT,
    }
)
_PATIENCE_S: Mapping[str, float] = MappingProxyType({"starting": 12.0, "printer_busy": 20.0})
"""Parts that are often not well for longer without being broken."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """What closes a station, and for how long it must.

    Args:
        least_free: Bytes; with less free disk the station closes.
        low_free: Bytes; with less it is told in time.
        room_back: Bytes more than `least_free` must be free before a closed station comes back.
        lasts_s: So long a trouble must last.
        well_s: So long it must be away before it counts as mended.
        clock_slack: By so much entries of one machine may be out of order.
    """

    least_free: int = 200 * MEGABYTE
    low_free: int = 1000 * MEGABYTE
    room_back: int = 50 * MEGABYTE
    lasts_s: float = 3.0
    well_s: float = 5.0
    clock_slack: timedelta = _SLACK


@dataclass(frozen=True, slots=True)
class Findings:
    """What is the matter at one moment: each trouble with the code of the part at fault, and what to see to soon."""

    troubles: Mapping[Trouble, str]
    cares: tuple[Care, ...] = ()


def findings(
    health: Health, free_disk: int, *, clock_behind: bool, bounds: Bounds, short: bool = False
) -> Findings:
    """Return what is the matter.

    Args:
        health: The station's parts as they are now.
        free_disk: Bytes free where the data folder is.
        clock_behind: Whether the machine's clock stands before what was already written down.
        short: Whether the disk was too full until now; then a little more must be free.
    """
    troubles: dict[Trouble, str] = {}
    _part(troubles, health.camera, Trouble.CAMERA)
    printer = health.printer
    if printer.code != _LOOK_IN_TRAY:
        _part(troubles, printer, Trouble.PAPER if printer.code in _PAPER else Trouble.PRINTER)
    _part(
        troubles, health.mirror, Trouble.REGISTRY if health.mirror.code == "mirror_too_old" else Trouble.STORE
    )
    _part(troubles, health.log, Trouble.RECORD if health.log.code == "log_damaged" else Trouble.STORE)
    if free_disk < bounds.least_free + (bounds.room_back if short else 0):
        troubles[Trouble.DISK] = "disk_nearly_full"
    if clock_behind:
        troubles[Trouble.CLOCK] = "clock_behind"
    return Findings(troubles, _cares(health, free_disk, bounds))


def unreadable(code: str) -> Findings:
    """Return what is the matter where the parts themselves could not be looked at, for the error `code`."""
    return Findings({Trouble.DISK if code == "disk_full" else Trouble.STORE: code})


class DutyRule:
    """Decides from look to look whether the station is open. One thread.

    Args:
        clock: Its monotonic seconds measure how long something lasts.
    """

    def __init__(self, clock: Clock, bounds: Bounds | None = None) -> None:
        self._clock = clock
        self.bounds = bounds or Bounds()
        self._first: dict[Trouble, float] = {}
        self._last: dict[Trouble, float] = {}
        self._parts: dict[Trouble, str] = {}
        self._closing: set[Trouble] = set()
        self._held = False
        self._since: datetime | None = None
        self._cares: tuple[Care, ...] = ()

    @property
    def short(self) -> bool:
        """Return whether the disk was too full at the last look."""
        return Trouble.DISK in self._first

    def hold(self) -> Duty:
        """Close the station until `release`, by an admin's word."""
        self._held = True
        return self._duty()

    def release(self) -> Duty:
        """End `hold`; what else closes the station goes on doing so."""
        self._held = False
        return self._duty()

    def mended(self, trouble: Trouble) -> None:
        """Forget a trouble at once, by an admin's word; if it is still there it begins anew."""
        for known in (self._first, self._last, self._parts):
            known.pop(trouble, None)
        self._closing.discard(trouble)

    def see(self, found: Findings) -> Duty:
        """Take what was found and return whether the station is open from now on."""
        now = self._clock.monotonic()
        self._cares = found.cares
        for trouble, part in found.troubles.items():
            self._first.setdefault(trouble, now)
            self._last[trouble] = now
            self._parts[trouble] = part
            if now - self._first[trouble] >= max(self.bounds.lasts_s, _PATIENCE_S.get(part, 0.0)):
                self._closing.add(trouble)
        for trouble in [one for one, at in self._last.items() if now - at >= self.bounds.well_s]:
            self.mended(trouble)
        return self._duty()

    def _duty(self) -> Duty:
        closing = [*([Trouble.KEEPER] if self._held else []), *self._closing]
        if not closing:
            self._since = None
            return Duty(cares=self._cares)
        if self._since is None:
            self._since = self._clock.now()
        trouble = min(closing, key=list(Trouble).index)
        return Duty(trouble, self._parts.get(trouble, ""), self._since, self._cares)


class ClockGuard:
    """Knows whether the machine's clock was set back: behind what it showed before, or behind what is written down.

    Somebody who has looked at the clock may say that it is right (`accept`); else the station waits until it has
    caught up.

    Args:
        mark: The latest moment that the record knows (see `latest_mark`), or None.
    """

    def __init__(self, clock: Clock, mark: datetime | None, slack: timedelta = _SLACK) -> None:
        self._clock, self._slack = clock, slack
        self._mark = mark or clock.now()

    def look(self) -> bool:
        """Return whether the clock stands behind."""
        now = self._clock.now()
        self._mark = max(self._mark, now)
        return now < self._mark - self._slack

    def accept(self) -> None:
        """Take the clock as it is from now on."""
        self._mark = self._clock.now()


def latest_mark(facts: Iterable[Fact]) -> datetime | None:
    """Return the latest moment of `facts`, oldest first, none of them before a clock was accepted; None without any."""
    mark: datetime | None = None
    for fact in facts:
        accepted = fact.kind is FactKind.STATION_BACK and fact.body.get("code") == Trouble.CLOCK
        mark = fact.at if mark is None or accepted else max(mark, fact.at)
    return mark


def _part(troubles: dict[Trouble, str], part: Part, trouble: Trouble) -> None:
    if not part.ok:
        troubles.setdefault(trouble, part.code)


def _cares(health: Health, free_disk: int, bounds: Bounds) -> tuple[Care, ...]:
    soon = tuple(health.printer.detail.get("soon") or ())
    found = [_CARES[code] for code in soon if code in _CARES]
    if health.printer.code == _LOOK_IN_TRAY:
        found.append(Care.LOOK_IN_TRAY)
    if free_disk < bounds.low_free:
        found.append(Care.DISK_LOW)
    return tuple(dict.fromkeys(found))
