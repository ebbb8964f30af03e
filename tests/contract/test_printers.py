"""What every printer keeps to, the real ones and the one that tests use instead."""

from __future__ import annotations

import io
from contextlib import contextmanager
from uuid import uuid4

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import FolderPrinter, Printer, Promise, SystemPrinter, open_printer
from tests.contract.label_printers import FakeBrother, FakeZebra
from tests.contract.printers import QUEUE, FakeCups, MemoryPrinter
from tests.contract.virtual_printer import MISSING, VirtualPrinter

FORGETFUL = {"zpl", "brother"}
"""They keep no list of jobs, and never say that they had none."""


@pytest.fixture(scope="module")
def pdf() -> bytes:
    """A badge that printers which take no PDF can draw."""
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(62 / 25.4 * 72, 40 / 25.4 * 72))
    canvas.rect(20, 20, 60, 40, fill=1)
    canvas.showPage()
    canvas.save()
    return out.getvalue()


@pytest.fixture(scope="module")
def virtual(tmp_path_factory):
    if MISSING:
        pytest.skip(MISSING)
    printer = VirtualPrinter(tmp_path_factory.mktemp("printer") / "ipp")
    printer.start()
    # One that was switched on this second may have forgotten anything.
    printer.wait_up(2)
    yield printer
    printer.stop()


@contextmanager
def closing(fake):
    yield fake
    fake.close()


@pytest.fixture(params=["folder", "cups", "memory", "ipp", "zpl", "brother"])
def kind(request) -> str:
    return request.param


@pytest.fixture
def printer(kind, request, tmp_path, monkeypatch) -> Printer:
    folder = tmp_path / "badges"
    if kind == "folder":
        yield FolderPrinter(folder)
    elif kind == "memory":
        yield MemoryPrinter()
    elif kind == "ipp":
        yield open_printer(request.getfixturevalue("virtual").uri, folder)
    elif kind == "zpl":
        with closing(FakeZebra()) as fake:
            yield open_printer(f"zpl://127.0.0.1:{fake.port}?roll=100", folder)
    elif kind == "brother":
        with closing(FakeBrother()) as fake:
            yield open_printer(f"brother://127.0.0.1:{fake.port}?tape=62", folder)
    else:
        cups = FakeCups(tmp_path)
        cups.other_job()
        monkeypatch.setenv("PATH", str(cups.bin), prepend=":")
        yield SystemPrinter(QUEUE)


def ended(printer: Printer, ref: str) -> PrintState:
    """Ask until the job has ended."""
    for _ in range(2000):
        state = printer.poll(ref)
        if state not in {PrintState.SENT, PrintState.PRINTING}:
            return state
    return state


def test_it_is_ready_and_named(printer):
    state = printer.state()
    assert (state.ok, state.code) == (True, "ready")
    assert ":" in printer.name


def test_it_says_what_it_can_promise(printer, kind):
    """People are told on the screen: weaker than the truth would send them to the tray, stronger would lose badges."""
    promises = {
        "folder": Promise.FILE,
        "cups": Promise.SENT,
        "memory": Promise.COMES_OUT,
        "ipp": Promise.COMES_OUT,
        "zpl": Promise.WHILE_ON,
        # Over the network it answers nothing.
        "brother": Promise.ASKS,
    }
    assert printer.promise is promises[kind]


def test_what_it_says_of_its_supplies_can_be_shown(printer):
    for supply in printer.state().supplies:
        assert supply.name.isprintable()
        assert 0 <= supply.percent <= 100
    assert printer.state().soon == ()


def test_what_is_sent_comes_out(printer, pdf):
    ref = printer.submit(uuid4(), "Badge 000001", pdf)
    assert ref
    assert ended(printer, ref) is PrintState.PRINTED


def test_a_job_is_found_again_by_its_id(printer, kind, pdf):
    first, second = uuid4(), uuid4()
    refs = {}
    for job in (first, second):
        refs[job] = printer.submit(job, "Badge 000002", pdf)
        ended(printer, refs[job])
    for job, ref in refs.items():
        if kind in FORGETFUL:
            with pytest.raises(EnvironmentFault, match="tray"):
                printer.find(job)
        else:
            assert printer.find(job) == ref


def test_a_job_that_was_never_sent_is_not_found(printer, kind, pdf):
    ended(printer, printer.submit(uuid4(), "Badge 000003", pdf))
    if kind in FORGETFUL:
        with pytest.raises(EnvironmentFault) as caught:
            printer.find(uuid4())
        assert caught.value.code == "printer_cannot_tell"
    else:
        assert printer.find(uuid4()) is None


def test_a_second_attempt_is_found_rather_than_the_first(printer, kind, pdf):
    job = uuid4()
    ended(printer, printer.submit(job, "Badge 000004", pdf))
    latest = printer.submit(job, "Badge 000004", pdf)
    assert ended(printer, latest) is PrintState.PRINTED
    if kind not in FORGETFUL:
        assert printer.find(job) == latest


@pytest.mark.parametrize(
    "ref", ["nothing-999", "", "1-000000000000", "../x", "999999999999999999999-abcdefabcdef"]
)
def test_a_name_it_never_gave_is_unknown(printer, kind, ref):
    assert printer.poll(ref) is PrintState.UNKNOWN
    # In a folder there is nothing of it, which is what is asked.
    assert printer.cancel(ref) == (kind == "folder")


def test_what_has_come_out_cannot_be_taken_back(printer, kind, pdf):
    ref = printer.submit(uuid4(), "Badge 000005", pdf)
    ended(printer, ref)
    assert printer.cancel(ref) == (kind == "folder"), "a file can be, paper cannot"


def test_hostile_titles_do_no_harm(printer, kind, pdf):
    job = uuid4()
    ref = printer.submit(job, "../../-o raw; rm *\n^XZ~JR" + "\u202e" + "x" * 3000, pdf)
    ended(printer, ref)
    if kind not in FORGETFUL:
        assert printer.find(job) == ref
    assert "/" not in ref
