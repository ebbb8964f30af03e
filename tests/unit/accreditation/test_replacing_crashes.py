"""The program dies between any two steps of a replacement, and two desks replace at once: one badge counts."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest

from kiosk.accreditation import Accreditation
from kiosk.errors import BadInput
from kiosk.event.badges import BadgeState, PrintState, ReplaceReason
from kiosk.event.credentials import CredentialState
from kiosk.printing import FolderPrinter, PrintQueue
from kiosk.store import badges, credentials
from kiosk.store import operators as rows
from tests.unit.accreditation.test_accreditation import Office, jpeg, office, renderer
from tests.unit.accreditation.test_replacing_badges import allow, hire, issued, replaced

__all__ = ["jpeg", "office", "renderer"]


_BEYOND = 18


class Killed(BaseException):
    """Nothing catches it: what follows does not happen."""


class Fragile:
    """A store whose program dies at one of its writes: before it, before its commit, or after it."""

    def __init__(self, store, at: int) -> None:
        self._store, self._left = store, at
        self.read = store.read

    @contextmanager
    def write(self):
        self._step()
        with self._store.write() as conn:
            yield conn
            self._step()
        self._step()

    def _step(self) -> None:
        if not self._left:
            raise Killed
        self._left -= 1


def desk(office: Office, store, clock, renderer, station: str = "desk-1"):
    """Return accreditation and queue as a desk over `store` has them."""
    queue = PrintQueue(store, FolderPrinter(office.made.folder / "out"), station, clock)
    service = Accreditation(
        store=store,
        log=office.log,
        key=office.made.station_key,
        owner="desk-1",
        event=office.made.event,
        station=station,
        queue=queue,
        renderer=lambda: renderer,
        clock=clock,
    )
    return service, queue


def in_force(office: Office):
    """Return the delegate's badges that count, and the credentials of badges that are accepted."""
    with office.store.read() as conn:
        held = badges.badges_of(conn, office.made.ids[1])
        states = {badge.cti: credentials.credential(conn, badge.cti).state for badge in held}
    counting = [badge for badge in held if badge.state in {BadgeState.MADE, BadgeState.ISSUED}]
    return counting, [cti for cti, state in states.items() if state is CredentialState.ACTIVE]


@pytest.mark.parametrize("at", range(_BEYOND + 1))
def test_killed_anywhere_one_badge_counts_and_the_word_of_two_is_used_once(office, clock, renderer, at):
    hire(office)
    issued(office)
    second = replaced(office)
    allow(office)
    service, queue = desk(office, Fragile(office.store, at), clock, renderer)
    who = office.made.ids[1]
    try:
        service.settle(queue.run(service.replace_badge(who, ReplaceReason.LOST).id))
    except Killed:
        killed = True
    else:
        killed = False
    counting, accepted = in_force(office)
    assert len(counting) == 1
    assert accepted == [counting[0].cti]

    # The next start: what is open is settled; where the replacement was not made it is asked for again.
    for job in office.queue.recover():
        if job.state is PrintState.UNKNOWN:
            office.queue.answer(job.id, came_out=True)
        else:
            office.queue.run(job.id)
    office.service.settle_all()
    if in_force(office)[0][0].state is BadgeState.MADE or in_force(office)[0][0].id == second.id:
        replaced(office)
    counting, accepted = in_force(office)
    assert [(badge.serial, badge.state) for badge in counting] == [(3, BadgeState.ISSUED)]
    assert accepted == [counting[0].cti]
    with office.store.read() as conn:
        assert all(one.used_at is not None for one in rows.overrides_of(conn, who))
    # The last one is beyond the end: no step is left out.
    assert killed or at > 3
    assert not (killed and at == _BEYOND)


def test_two_desks_at_once_make_one_badge_of_one_word(office, clock, renderer):
    hire(office)
    issued(office)
    replaced(office)
    allow(office)
    who = office.made.ids[1]
    desks = [desk(office, office.store, clock, renderer, name)[0] for name in ("desk-1", "desk-2")]

    def replace_there(service: Accreditation):
        try:
            return service.replace_badge(who, ReplaceReason.LOST)
        except BadInput as error:
            return error.code

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.map(replace_there, desks)
    # Whoever comes second goes on with the job of the first.
    assert one.id == other.id
    counting, accepted = in_force(office)
    assert [badge.serial for badge in counting] == [3]
    assert accepted == [counting[0].cti]
