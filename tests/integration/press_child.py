"""A station's batch in a process of its own, to be killed: `python press_child.py DATA URI[,URI…]`.

Prints whatever is to be printed and ends with 0 once each badge came out or needs a person, with 3 where some failed.
"""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.event.badges import PrintState
from kiosk.printing import PrintQueue, ipp_link, open_printers, pool, press, queue
from kiosk.store import badges
from kiosk.store.engine import Store
from kiosk.store.keys import FileKeys

STATION = "desk-1"
_POLL_S = 0.01


def hasten() -> None:
    """Make every patience short, so that hundreds of faults fit into a test."""
    ipp_link._ANSWER_S, ipp_link._PRINT_S = 0.4, 0.8
    pool._ILL_FOR_S = 0.05
    queue._SETTLE_S = 0.1
    press._FIRST_PAUSE_S = press._LONGEST_PAUSE_S = 0.02


def queue_of(store: Store, uris: str, folder: Path) -> PrintQueue:
    """Return the station's queue over those printers."""
    first, *others = open_printers(uris, folder / "badges")
    nap = threading.Event()
    return PrintQueue(
        store,
        first,
        STATION,
        SystemClock(),
        others=others,
        wait=lambda seconds: nap.wait(min(seconds, 0.1)) and None,
        deadline_s=1.5,
        poll_s=_POLL_S,
    )


def main(data: Path, uris: str) -> int:
    hasten()
    store = Store.open(data, FileKeys(data))
    station = queue_of(store, uris, data)
    station.recover()
    nap = threading.Event()
    batch = press.Press(
        station, SystemClock(), wait=lambda seconds: nap.wait(min(seconds, 0.05)) and None, tries=10
    )
    open_states = (
        PrintState.RENDERED,
        PrintState.SENDING,
        PrintState.SENT,
        PrintState.PRINTING,
        PrintState.FAILED,
    )
    with store.read() as conn:
        jobs = [job.id for job in badges.jobs_in(conn, open_states, STATION)]
    pressed = batch.run(jobs)
    store.close()
    return 3 if pressed.failed or pressed.left else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2]))
