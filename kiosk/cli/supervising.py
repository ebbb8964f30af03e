"""Opens supervision over a data folder, for commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.output import fail, messages
from kiosk.errors import EnvironmentFault

if TYPE_CHECKING:
    from kiosk.cli.opening import Records
    from kiosk.supervision.service import Supervision


def supervision(records: Records, operator: str = "-") -> Supervision:
    """Return supervision over opened records, as this folder's station; `operator` is who acts."""
    from kiosk.clock import SystemClock
    from kiosk.supervision.service import Supervision

    return Supervision(
        records.store,
        records.log,
        records.keys,
        records.event,
        records.settings.station.code,
        lambda: operator,
        SystemClock(),
        records.settings.supervision,
    )


def caught_up_or_told(watcher: Supervision) -> bool:
    """Read the log to its end; where it or the store cannot be gone on with, say so and return False.

    What was known before can be looked at all the same.
    """
    try:
        caught_up(watcher)
    except EnvironmentFault as fault:
        fail(fault)
        return False
    return True


def caught_up(watcher: Supervision) -> None:
    """Read the log to its end, with a bar where it takes a while.

    Raises:
        EnvironmentFault: `log_damaged` where a case cannot be entered in the log.
    """
    from rich.progress import Progress

    with Progress(console=messages, transient=True, disable=not messages.is_terminal) as bar:
        task = bar.add_task("Reading the log", total=None)
        while True:
            progress, kept = watcher.catch_up()
            bar.update(task, total=2 * progress.size, completed=progress.done + kept.done)
            if progress.complete and kept.complete:
                break
    damaged = [at for at in (progress.damaged, kept.damaged) if at is not None]
    if damaged:
        messages.print(f"Entry {min(damaged)} of the log cannot be read; run `kiosk log verify`.")
