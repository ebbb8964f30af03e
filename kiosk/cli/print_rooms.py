"""Opens the print room of a data folder for commands, beside an open desk or in its place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from kiosk.cli.opening import opened
from kiosk.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from kiosk.cli.opening import Records
    from kiosk.print_room import JobLook, PrintRoom

_LONGEST_SERIAL = 7


@contextmanager
def print_room(
    data: Path | None, operator: str, print_to: str | None = None, *, alone: bool = False
) -> Iterator[PrintRoom]:
    """Open the print room of the folder's station; close it at the end.

    Args:
        print_to: Printers instead of the settings'.
        alone: Whether to hold the station meanwhile: whoever sends badges must be the only one who does so in its name.

    Raises:
        KioskError: Settings, keys or store, each with what to do; `station_open` where its desk is open.
    """
    from kiosk.store.station_lock import StationLock

    with opened(data) as records, ExitStack() as undo:
        if alone:
            undo.callback(StationLock(records.folder, records.settings.station.code).release)
        yield _room(records, operator, print_to)


def _room(records: Records, operator: str, print_to: str | None) -> PrintRoom:
    from kiosk.accreditation import Accreditation
    from kiosk.attendance import Attendance
    from kiosk.clock import SystemClock
    from kiosk.print_room import PrintRoom
    from kiosk.printing import Pauses, PrintQueue, open_printers
    from kiosk.printing.going_on import GoingOn

    settings, store, clock = records.settings, records.store, SystemClock()
    station, few = settings.station.code, settings.printer.few_left
    printers = open_printers(print_to or settings.printer.target, records.folder / "badges", few)
    pauses = Pauses(records.folder / "stock")
    queue = PrintQueue(store, printers[0], station, clock, others=printers[1:], pauses=pauses)
    return PrintRoom(
        store=store,
        queue=queue,
        pauses=pauses,
        accreditation=Accreditation(
            store=store,
            log=records.log,
            key=records.station_key,
            owner=_owner(records),
            event=records.event,
            station=station,
            queue=queue,
            renderer=_no_renderer,
            clock=clock,
            operator=lambda: operator,
        ),
        attendance=Attendance(
            store=store,
            log=records.log,
            keys=records.keys,
            event=records.event,
            station=station,
            clock=clock,
            settings=settings.people,
            named=operator,
            attended=False,
        ),
        station=station,
        few=few,
        going_on=GoingOn(queue, clock),
    )


def job_of(room: PrintRoom, which: str) -> JobLook:
    """Return the waiting badge of that serial, or of the job whose id begins like that.

    Raises:
        BadInput: `print_job_unknown`, or as `PrintRoom.jobs`.
    """
    text = which.strip().lower()
    serial = int(text) if text.isascii() and text.isdigit() and len(text) <= _LONGEST_SERIAL else None
    if serial is not None:
        hits = [one for one in room.jobs() if one.serial == serial]
    else:
        hits = [one for one in room.jobs() if text and str(one.job.id).startswith(text)]
    if len(hits) != 1:
        raise BadInput(
            "print_job_unknown",
            "Several jobs begin like that." if hits else "No badge of that serial or id waits.",
            "Take the serial or the id that `kiosk print jobs` prints.",
        )
    return hits[0]


def printer_of(room: PrintRoom, which: str) -> str:
    """Return the name of the printer of that number in the list, or of that name.

    Raises:
        BadInput: `printer_not_here`, or as `PrintRoom.names`.
    """
    names = room.names()
    if which.isascii() and which.isdigit() and 1 <= int(which) <= len(names):
        return names[int(which) - 1]
    if which in names:
        return which
    raise BadInput(
        "printer_not_here",
        "This station does not print to that printer.",
        "Take a number or a name that `kiosk print printers` prints.",
    )


def _owner(records: Records) -> str:
    with records.store.read() as conn:
        held = records.ring(conn).find(records.station_key.kid)
    if held is None:
        raise EnvironmentFault(
            "station_key_unknown",
            "This station's key is not certified for the event.",
            "Have the administrator certify keys/station.key, or restore the key that belongs to this store.",
        )
    return held.row.owner


def _no_renderer() -> NoReturn:
    msg = "no badge is made here"
    raise AssertionError(msg)
