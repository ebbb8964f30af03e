"""A real IPP printer that goes away, runs out of paper, jams, stops in the middle and comes back.

Faults come at random from a seed, the program dies at random steps, and a person looks in the tray when asked. At the end
every badge has come out exactly once, and none is missing.
"""

from __future__ import annotations

import io
import random
import threading
from collections import Counter
from uuid import uuid4

import pytest

from kiosk.clock import SystemClock
from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import PrintQueue, ipp_link, open_printer
from kiosk.printing.press import Press
from tests import small_event
from tests.contract.virtual_printer import MISSING, VirtualPrinter
from tests.unit.printing.conftest import Bench
from tests.unit.printing.test_print_crashes import FragilePrinter, FragileStore, Killed, Trap

pytestmark = pytest.mark.skipif(bool(MISSING), reason=MISSING)
S = PrintState
POLL_S = 0.01
FAULTS = (
    "none",
    "none",
    "empty",
    "jam",
    "door",
    "slow",
    "breaks-before",
    "breaks-after",
    "away-before",
    "away-while",
    "away-while-empty",
    "frozen",
    "dies",
)


@pytest.fixture
def virtual(tmp_path):
    printer = VirtualPrinter(tmp_path / "ipp")
    printer.start()
    yield printer
    printer.stop()


@pytest.fixture
def bench(tmp_path):
    event = small_event.make(tmp_path / "data")
    store = event.open()
    yield Bench(store, SystemClock(), event.ids[1])
    store.close()


@pytest.fixture
def impatient(monkeypatch):
    """A printer that is frozen is given up after a moment, so that twenty of them fit into a test."""
    monkeypatch.setattr(ipp_link, "_ANSWER_S", 0.25)
    monkeypatch.setattr(ipp_link, "_PRINT_S", 0.5)


class Helper:
    """Does to the printer what a seed says, while the queue waits; and looks in the tray when it is asked to.

    Args:
        seed: Of the faults.
    """

    def __init__(self, printer: VirtualPrinter, seed: int) -> None:
        self.printer = printer
        self.random = random.Random(seed)
        self.met: Counter[str] = Counter()
        self._later: list[tuple[int, object]] = []
        self._nothing = threading.Event()

    def plan(self, fault: str) -> None:
        """Prepare what the next badge meets."""
        self.met[fault] += 1
        soon = self.random.randint(2, 8)
        if fault in {"empty", "jam", "door"}:
            self.printer.fault(fault)
            self._later = [(soon, self.printer.mend)]
        elif fault in {"slow", "breaks-before", "breaks-after"}:
            self.printer.fault(fault)
        elif fault == "away-before":
            self.printer.break_off()
            self._later = [(soon, self.printer.start)]
        elif fault.startswith("away-while"):
            self.printer.fault("empty" if fault.endswith("empty") else "slow")
            self._later = [
                (self.random.randint(0, 4), self.printer.break_off),
                (soon + 5, self.printer.start),
            ]
        elif fault == "frozen":
            self.printer.fault("slow")
            self._later = [(1, self.printer.freeze), (2, self._thaw_soon)]

    def wait(self, seconds: float) -> None:
        """Let the time of one look go by."""
        self._later = [(ticks - 1, act) for ticks, act in self._later]
        for _, act in [each for each in self._later if each[0] < 0]:
            act()
        self._later = [each for each in self._later if each[0] >= 0]
        self._nothing.wait(min(seconds, 10 * POLL_S))

    def put_right(self) -> None:
        """See to whatever is still the matter."""
        self._later = []
        self.printer.thaw()
        if not self.printer.on:
            self.printer.start()
        self.printer.forget_faults()
        self.printer.mend()

    def _thaw_soon(self) -> None:
        self.printer.thaw()


def outcome(queue: PrintQueue, helper: Helper, job_id, pdf: bytes, asked: list) -> PrintState:
    """Answer what is asked by what lies in the tray, as a person would who reads the message."""
    job = queue.job(job_id)
    while job.state is S.UNKNOWN:
        assert "tray" in job.message or "look" in job.message.lower()
        asked.append(job_id)
        came_out = pdf in helper.printer.tray
        job = queue.answer(job_id, came_out=came_out)
        if job.state is S.UNKNOWN:
            # "It may still hold it, or it says that it came out": see to the printer, and look again.
            helper.put_right()
            settle(queue, job.remote)
    return job.state


def until(ready) -> None:
    for _ in range(2000):
        if ready():
            return
        threading.Event().wait(POLL_S)
    pytest.fail("it does not come to an end")


def ended(printer, ref: str) -> PrintState:
    until(lambda: printer.poll(ref) not in {S.SENT, S.PRINTING})
    return printer.poll(ref)


def settle(queue: PrintQueue, ref: str) -> None:
    """Wait until the printer has done with a job."""

    def done() -> bool:
        try:
            return queue.printer.poll(ref) not in {S.SENT, S.PRINTING}
        except EnvironmentFault:
            return False

    until(done)


def one_badge(bench: Bench, printer, helper: Helper, fault: str, asked: list) -> bytes:
    """Print one badge through a fault, to its end; return its document."""
    options = {"wait": helper.wait, "deadline_s": 0.5, "poll_s": POLL_S}
    queue = bench.queue(printer, **options)
    job = bench.job(queue)
    pdf = bench.pdf(job)
    helper.plan(fault)
    if fault == "dies":
        trap = Trap(helper.random.randint(0, 14))
        fragile = bench.queue(FragilePrinter(printer, trap), **options)
        fragile._store = FragileStore(bench.store, trap)
        try:
            fragile.run(job.id)
        except Killed:
            queue = bench.queue(printer, **options)
            queue.recover()
    for _ in range(30):
        state = queue.run(job.id).state
        if state is S.UNKNOWN:
            state = outcome(queue, helper, job.id, pdf, asked)
        if state is S.PRINTED:
            break
        helper.wait(1.0)
    assert state is S.PRINTED, f"after {fault}: {queue.job(job.id)}"
    helper.put_right()
    return pdf


def badges_through_faults(
    bench: Bench, virtual: VirtualPrinter, count: int, seed: int
) -> tuple[Counter, int]:
    printer = open_printer(virtual.uri, virtual._folder)
    helper = Helper(virtual, seed)
    # Each fault at least once, then at random.
    faults = [*FAULTS, *(helper.random.choice(FAULTS) for _ in range(count))][:count]
    asked: list = []
    made = [one_badge(bench, printer, helper, fault, asked) for fault in faults]
    printed = Counter(virtual.tray)
    assert printed == Counter(dict.fromkeys(made, 1)), {
        "missing": sum(pdf not in printed for pdf in made),
        "twice": sum(times > 1 for times in printed.values()),
        "met": helper.met,
    }
    return helper.met, len(set(asked))


@pytest.mark.usefixtures("impatient")
def test_twenty_badges_through_faults(bench, virtual):
    met, asked = badges_through_faults(bench, virtual, 20, 7)
    assert set(met) == set(FAULTS)
    assert 0 < asked < 20


@pytest.mark.slow
@pytest.mark.usefixtures("impatient")
def test_two_hundred_badges_through_faults(bench, virtual, record_property):
    met, asked = badges_through_faults(bench, virtual, 200, 2026)
    record_property("met", dict(met))
    record_property("asked", asked)
    assert min(met.values()) >= 5
    assert 0 < asked < 120


def test_two_printers_share_a_batch_and_one_dies(bench, tmp_path, virtual):
    second = VirtualPrinter(tmp_path / "second")
    second.start()
    try:
        printers = [open_printer(each.uri, tmp_path) for each in (virtual, second)]
        naps = threading.Event()
        queue = bench.queue(
            printers[0],
            others=printers[1:],
            wait=lambda seconds: naps.wait(min(seconds, POLL_S)) and None,
            deadline_s=3.0,
            poll_s=POLL_S,
        )
        jobs = [bench.job(queue) for _ in range(12)]
        seen: list = []

        def after(job) -> None:
            seen.append(job)
            if len(seen) == 4:
                second.break_off()

        press = Press(queue, bench.clock, wait=lambda _: naps.wait(POLL_S) and None, tries=50)
        pressed = press.run([job.id for job in jobs], seen=after)
        assert not pressed.failed
        assert not pressed.left
        tray = Counter(virtual.tray + second.tray)
        for job in pressed.asked.values():
            if bench.pdf(job) not in tray:
                assert queue.answer(job.id, came_out=False).state in {S.FAILED, S.UNKNOWN}
                assert queue.answer(job.id, came_out=False).state is S.FAILED
        press.run([job.id for job in pressed.asked.values()])
        assert Counter(virtual.tray + second.tray) == Counter({bench.pdf(job): 1 for job in jobs})
        assert len(virtual.tray) > len(second.tray) > 0
    finally:
        second.stop()


def test_an_answer_that_is_lost_is_found_again(bench, virtual):
    """The printer took the badge and the cable was pulled before it could say so: it is found by its key."""
    virtual.wait_up(3)
    printer = open_printer(virtual.uri, virtual._folder)
    submit = printer.submit

    def lost(*args):
        submit(*args)
        from kiosk.printing import Unclear

        raise Unclear("printer_offline", "No answer.", "Look.")

    printer.submit = lost
    queue = bench.queue(printer, wait=lambda seconds: threading.Event().wait(POLL_S) and None)
    job = bench.job(queue)
    assert queue.run(job.id).state is S.PRINTED
    assert virtual.tray == [bench.pdf(job)]


def test_paper_size_sides_and_scale_reach_the_printer(virtual, tmp_path):
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=A4)
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    printer = open_printer(virtual.uri, tmp_path)
    ref = printer.submit(uuid4(), "Badge 000001", out.getvalue())
    # One impression of two: the printer itself says that the back is missing.
    assert ended(printer, ref) is S.UNKNOWN
    seen = virtual.job_environment()
    assert "IPP_SIDES=two-sided-long-edge\n" in seen
    assert "media-size={x-dimension=21000 y-dimension=29700}" in seen
    assert "CONTENT_TYPE=application/pdf\n" in seen


def test_a_printer_that_takes_no_pdf_gets_raster(tmp_path):
    virtual = VirtualPrinter(tmp_path / "raster", "image/pwg-raster")
    virtual.start()
    try:
        printer = open_printer(virtual.uri, tmp_path)
        from tests.unit.printing.test_pages_and_raster import pdf_of, unpacked

        ref = printer.submit(uuid4(), "Badge 000001", pdf_of(105, 148))
        assert ended(printer, ref) is S.PRINTED
        assert "CONTENT_TYPE=image/pwg-raster\n" in virtual.job_environment()
        ((head, picture),) = unpacked(virtual.tray[0])
        assert (head["across"], head["space"], picture.shape) == (300, 18, (1748, 1240))
    finally:
        virtual.stop()


def test_it_tells_of_its_supplies_and_its_faults(virtual, tmp_path):
    printer = open_printer(virtual.uri, tmp_path)
    virtual.fault("ink")
    ref = printer.submit(uuid4(), "Badge", b"%PDF-1.4")
    assert ended(printer, ref) is S.PRINTED
    state = printer.state()
    assert (state.ok, state.code) == (True, "ready")
    assert "toner is low" in state.message
    for fault, code in (
        ("empty", "printer_out_of_paper"),
        ("jam", "printer_stopped"),
        ("door", "printer_stopped"),
    ):
        virtual.fault(fault)
        ref = printer.submit(uuid4(), "Badge", b"%PDF-1.4")
        until(lambda: not printer.state().ok)
        assert printer.state().code == code
        assert printer.poll(ref) is S.PRINTING
        with pytest.raises(EnvironmentFault) as caught:
            printer.submit(uuid4(), "Badge", b"%PDF-1.4")
        assert caught.value.code == "printer_busy"
        virtual.mend()
        assert ended(printer, ref) is S.PRINTED
    virtual.break_off()
    assert printer.state().code == "printer_offline"
