"""Whatever comes in between: no badge for anybody whom the rule does not admit, none twice, and all of them in order.

What may come: collecting any of them, the printer stopping in every way it can, a kill at any moment, people withdrawn,
held back, watched for or cleared again, and people who check in by themselves at another desk.
"""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.clock import FakeClock
from kiosk.errors import EnvironmentFault
from kiosk.event.badges import BadgeState, PrintState
from kiosk.event.facts import FactKind
from kiosk.event.people import Vetting
from kiosk.event.verdict import Outcome
from kiosk.printing.printer import PrinterState
from kiosk.store import badges
from tests.contract.printers import MemoryPrinter
from tests.group_house import ORDER, GroupStation, make_delegation
from tests.small_event import NOW

EMPTY = PrinterState(ok=False, code="paper_out", message="No paper.", remedy="Fill it.")
NUMBERS = st.sampled_from(ORDER)
_ALL = ("collect", list(ORDER))
STEPS = st.one_of(
    st.just(_ALL),
    st.tuples(st.just("collect"), st.lists(NUMBERS, min_size=1, max_size=4, unique=True)),
    st.tuples(st.just("confirm"), NUMBERS),
    st.tuples(st.sampled_from(["hold_back", "watch_for", "clear", "cancel", "alone", "read"]), NUMBERS),
    st.tuples(st.just("printer"), st.sampled_from(["refuses", "waits", "silent", "well"])),
    st.tuples(st.just("kill"), st.integers(0, 40)),
    st.tuples(st.just("answer"), st.none()),
    st.tuples(st.just("time"), st.sampled_from([30, 700])),
)


class KilledError(BaseException):
    """The process is gone: nothing after this moment happens."""


@dataclass
class Fuse:
    """Kills the station at its n-th step into the store or the printer; None never."""

    left: int | None = None

    def burn(self) -> None:
        if self.left is None:
            return
        self.left -= 1
        if self.left < 0:
            self.left = None
            raise KilledError


class FusedStore:
    """A store whose writes may be the last thing that the process does."""

    def __init__(self, store, fuse: Fuse):
        self._store, self._fuse = store, fuse

    def write(self):
        self._fuse.burn()
        return self._store.write()

    def __getattr__(self, name):
        return getattr(self._store, name)


class FusedPrinter(MemoryPrinter):
    """A printer that may take a job of which the dying process never heard."""

    fuse: Fuse
    admitted: Callable[[UUID], bool]

    def submit(self, job_id, title, pdf):
        assert self.admitted(job_id), "paper for somebody who was not admitted"
        self.fuse.burn()
        ref = super().submit(job_id, title, pdf)
        self.fuse.burn()
        return ref


class Hall:
    """A self-service station and a desk over one store, with one printer each."""

    def __init__(self, template: Path, folder: Path, made):
        shutil.copytree(template, folder)
        self.made = made
        made.folder = folder
        self.clock, self.fuse = FakeClock(NOW), Fuse()
        self.store = made.open()
        self.printer = FusedPrinter()
        self.printer.fuse, self.printer.admitted = self.fuse, self.is_admitted
        self.desk = GroupStation(made, self.store, self.clock, station="desk-7")
        self.begin()
        self.head = self.station.head()

    def begin(self) -> None:
        fused = FusedStore(self.store, self.fuse)
        self.station = GroupStation(self.made, fused, self.clock, printer=self.printer, check=True)
        self.station.queue.recover()
        self.station.accreditation.settle_all()

    def is_admitted(self, job_id: UUID) -> bool:
        """Return whether the last word on whoever the badge is for was yes."""
        with self.store.read() as conn:
            whose = badges.badge_by_id(conn, badges.job_by_id(conn, job_id).badge_id).delegate_id
            log = [one.fact for one in self.station.log.entries(conn)]
        said = [one.outcome for one in log if one.kind is FactKind.SCAN and one.delegate_id == whose]
        return said[-1] is Outcome.ADMIT

    def take(self, step: str, value) -> None:
        before = {number: len(self.station.made_for(number)) for number in ORDER}
        try:
            getattr(self, step)(value)
        except KilledError:
            self.begin()
        except EnvironmentFault:
            assert not self.printer.fault.ok
        self.look(before)

    # --- steps ------------------------------------------------------------------------------------

    def collect(self, numbers) -> None:
        jobs = self.station.group.collect(self.head, self.station.ids(*numbers))
        with self.store.read() as conn:
            who = [badges.badge_by_id(conn, job.badge_id).delegate_id for job in jobs]
        order = [self.made.ids[number] for number in ORDER]
        assert who == sorted(who, key=order.index)
        assert all(job.state in {PrintState.PRINTED, PrintState.HANDED_OVER} for job in jobs[:-1])

    def confirm(self, number) -> None:
        self.station.group.confirm_arrival(self.head, self.station.ids(number))

    def hold_back(self, number) -> None:
        self.station.change(number, vetting=Vetting.PENDING)

    def watch_for(self, number) -> None:
        self.station.watch_for(number)

    def clear(self, number) -> None:
        self.station.change(number, vetting=Vetting.CLEARED, cancelled_at=None)

    def cancel(self, number) -> None:
        self.station.change(number, cancelled_at=self.clock.now())

    def alone(self, number) -> None:
        shown = self.desk.check_in.present(self.made.invitations[number].encode())
        if shown.verdict.outcome is Outcome.ADMIT and shown.wants_badge:
            job = self.desk.accreditation.make_badge(self.made.ids[number], None)
            if job.state is PrintState.RENDERED:
                self.desk.accreditation.settle(self.desk.queue.run(job.id), unasked=True)

    def read(self, number) -> None:
        if self.station.made_for(number):
            self.station.group.read_back(self.head, self.station.code_of(number))

    def kill(self, steps) -> None:
        self.fuse.left = steps

    def time(self, seconds) -> None:
        self.clock.advance(seconds)

    def answer(self, _) -> None:
        with self.store.read() as conn:
            asked = badges.jobs_in(conn, (PrintState.UNKNOWN,), "kiosk-1")
        for job in asked:
            really = self.printer.find(job.id)
            out = really is not None and self.printer.poll(really) is PrintState.PRINTED
            self.station.queue.answer(job.id, came_out=out)

    def printer_(self, how) -> None:
        self.printer.refuses = how == "refuses"
        self.printer.loses_answer = how == "silent"
        if how in {"well", "silent"}:
            self.printer.mend()
        else:
            self.printer.fault = EMPTY

    # --- what must always hold --------------------------------------------------------------------

    def look(self, before) -> None:
        scans: dict = {}
        made = Counter()
        with self.store.read() as conn:
            log = [one.fact for one in self.station.log.entries(conn)]
        for fact in log:
            if fact.kind is FactKind.SCAN:
                scans[fact.delegate_id] = fact
            if fact.kind is FactKind.BADGE_MADE:
                made[fact.delegate_id] += 1
                # The last word on that person before the badge was made was yes.
                assert scans[fact.delegate_id].outcome is Outcome.ADMIT
        for number in ORDER:
            of = self.station.made_for(number)
            alive = [one for one in of if one.state in {BadgeState.MADE, BadgeState.ISSUED}]
            assert len(alive) <= 1
            assert made[self.made.ids[number]] == len(of) >= before[number]
        out = Counter(job for job, _, state in self.printer.jobs.values() if state is PrintState.PRINTED)
        assert all(times == 1 for times in out.values())

    def end(self) -> None:
        """With a printer that is well and questions answered, everybody admitted has a badge after one more time."""
        self.fuse.left = None
        self.printer_("well")
        self.answer(None)
        self.clock.advance(700)
        self.begin()
        admitted = [number for number, one in self.station.members().items() if one.may_collect]
        self.collect(ORDER)
        left = self.station.members()
        assert not any(one.may_collect for one in left.values())
        assert all(left[number].state.value in {"unread", "issued"} for number in admitted)
        with self.store.read() as conn:
            assert self.station.log.verify(conn, keys=[self.made.station_key.public]).ok


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    folder = tmp_path_factory.mktemp("template") / "data"
    return folder, make_delegation(folder)


@settings(max_examples=60)
@example([("printer", "refuses"), _ALL, ("hold_back", 3), ("printer", "well"), _ALL])
@example([("printer", "waits"), _ALL, ("watch_for", 3), ("printer", "well"), ("answer", None), _ALL])
@example([("kill", 9), _ALL, ("cancel", 2), _ALL])
@example([_ALL, ("read", 3), ("hold_back", 2), ("read", 2), _ALL])
@given(steps=st.lists(STEPS, min_size=3, max_size=14))
def test_no_badge_without_a_yes_and_none_twice(template, steps):
    folder, made = template
    with tempfile.TemporaryDirectory() as temporary:
        hall = Hall(folder, Path(temporary) / "data", made)
        try:
            for step, value in steps:
                hall.take("printer_" if step == "printer" else step, value)
            hall.end()
        finally:
            hall.store.close()
