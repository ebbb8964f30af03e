"""What the strip at the foot of a desk's window is told of the desk's parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.station import Part
from kiosk.store import places
from kiosk.store.station_lock import is_open
from kiosk.supervision.stations_out import StationsOut

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.event.badges import PrintJob
    from kiosk.print_room import PrintRoom
    from kiosk.printing import Printer
    from kiosk.store.engine import Store


@dataclass(frozen=True, slots=True)
class Health:
    """What the strip at the foot of the window shows; `stations` are the others over the same store."""

    camera: Part
    printer: Part
    mirror: Part
    log: Part
    stations: Part = field(default_factory=lambda: Part(ok=True, code="served"))


class OtherStations:
    """Follows which other stations of this machine are open and serve nobody; one thread at a time.

    Args:
        data: The data folder.
        own: Code of the station that asks.
    """

    def __init__(self, store: Store, data: Path, own: str) -> None:
        self._store, self._data, self._own = store, data, own
        self._out, self._lock = StationsOut(), Lock()

    def part(self) -> Part:
        """Return `served`, or `out_of_service` with `out`: label, trouble (or None) and part at fault of each, by label."""
        with self._lock, self._store.read() as conn:
            told = self._out.look(conn)
            # One that has ended since serves nobody either, but that is no news to whoever ended it.
            out = [one for code, one in told.items() if code != self._own and is_open(self._data, code)]
            if not out:
                return Part(ok=True, code="served")
            labels = {one.code: one.label for one in places.stations(conn)}
        named = sorted((labels.get(one.station, one.station), one.trouble, one.part) for one in out)
        return Part(ok=False, code="out_of_service", detail={"out": tuple(named)})


def printer_part(
    printers: Sequence[Printer], room: PrintRoom, unsettled: Callable[[], Sequence[PrintJob]]
) -> Part:
    """Return how printing is: as its best printer is, with what will soon be the matter.

    Args:
        printers: The desk's, at least one.
        unsettled: Returns the jobs that wait for a look in the tray; asked while printing goes on.
    """
    states = [(one, room.state(one)) for one in printers]
    # One that is well is enough: the queue sends badges there.
    printer, state = next(((one, state) for one, state in states if state.ok), states[0])
    waiting = room.failed()
    soon = [
        *(("badges_wait",) if waiting else ()),
        *(("another_down",) if not all(one.ok for _, one in states) else ()),
        *dict.fromkeys(code.value for _, one in states for code in one.soon),
    ]
    detail = {
        "name": printer.name,
        "message": state.message,
        "remedy": state.remedy,
        "left": state.left,
        # Only of use while badges come out: else the fault is what matters.
        "soon": tuple(soon) if state.ok else (),
        "waiting": waiting,
    }
    asked = unsettled() if state.ok else ()
    if asked:
        # A crash left it open whether these came out; each is settled with its delegate on the screen.
        return Part(ok=False, code="look_in_tray", detail={**detail, "badges": len(asked)})
    return Part(state.ok, state.code, detail)
