"""A station at which a head collects, in a process of its own, to be killed: `python group_child.py DATA PRINTER HEAD MEMBER…`.

Says "before" and "after" each badge on its standard output and waits for a line on its standard input each time, so that
the test decides how far it gets; ids are those of the delegates.
"""

from __future__ import annotations

import sys
from pathlib import Path
from uuid import UUID

from kiosk.assets import resource
from kiosk.clock import FakeClock
from kiosk.desk import open_desk
from kiosk.event.badges import PrintJob
from tests.group_house import group_of
from tests.small_event import NOW


def main(data: Path, printer: str, head: UUID, members: list[UUID]) -> None:
    desk = open_desk(
        data,
        camera=str(resource("rehearsal", "face.jpg")),
        printer=printer,
        clock=FakeClock(NOW),
        attended=True,
    )
    run = desk._queue.run

    def told(job_id: UUID, *, at: str | None = None) -> PrintJob:
        stop("before")
        job = run(job_id, at=at)
        stop("after")
        return job

    desk._queue.run = told  # type: ignore[method-assign]
    card = desk.card(head)
    assert card is not None
    group_of(desk).collect(card, members)
    stop("done")


def stop(word: str) -> None:
    sys.stdout.write(word + "\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], UUID(sys.argv[3]), [UUID(one) for one in sys.argv[4:]])
