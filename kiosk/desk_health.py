"""What the strip at the foot of a desk's window is told of the desk's parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.station import Part

if TYPE_CHECKING:
    from kiosk.event.badges import PrintJob
    from kiosk.print_room import PrintRoom
    from kiosk.printing import Printer


@dataclass(frozen=True, slots=True)
class Health:
    """What the strip at the foot of the window shows."""

    camera: Part
    printer: Part
    mirror: Part
    log: Part


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
