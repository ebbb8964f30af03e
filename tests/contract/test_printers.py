"""What every printer keeps to, the real ones and the one that tests use instead."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kiosk.event.badges import PrintState
from kiosk.printing import FolderPrinter, Printer, PrinterState, SystemPrinter
from tests.contract.printers import QUEUE, FakeCups, MemoryPrinter

PDF = b"%PDF-1.4 a badge\n" + bytes(range(256)) * 400


@pytest.fixture(params=["folder", "cups", "memory"])
def printer(request, tmp_path, monkeypatch) -> Printer:
    if request.param == "folder":
        return FolderPrinter(tmp_path / "badges")
    if request.param == "memory":
        return MemoryPrinter()
    cups = FakeCups(tmp_path)
    cups.other_job()
    monkeypatch.setenv("PATH", str(cups.bin), prepend=":")
    return SystemPrinter(QUEUE)


def test_it_is_ready_and_named(printer):
    assert printer.state() == PrinterState(ok=True, code="ready")
    assert ":" in printer.name


def test_what_is_sent_comes_out(printer):
    ref = printer.submit(uuid4(), "Badge 000001", PDF)
    assert ref
    assert printer.poll(ref) is PrintState.PRINTED


def test_a_job_is_found_again_by_its_id(printer):
    first, second = uuid4(), uuid4()
    refs = {job: printer.submit(job, "Badge 000002", PDF) for job in (first, second)}
    assert printer.find(first) == refs[first]
    assert printer.find(second) == refs[second]


def test_a_job_that_was_never_sent_is_not_found(printer):
    printer.submit(uuid4(), "Badge 000003", PDF)
    assert printer.find(uuid4()) is None


def test_a_second_attempt_is_found_rather_than_the_first(printer):
    job = uuid4()
    printer.submit(job, "Badge 000004", PDF)
    latest = printer.submit(job, "Badge 000004", PDF)
    assert printer.find(job) == latest


def test_a_name_it_never_gave_is_unknown(printer):
    assert printer.poll("nothing-999") is PrintState.UNKNOWN


def test_hostile_titles_do_no_harm(printer):
    job = uuid4()
    ref = printer.submit(job, "../../-o raw; rm *\n\x00".replace("\x00", ""), PDF)
    assert printer.find(job) == ref
    assert "/" not in ref
