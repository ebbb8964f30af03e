"""CUPS through its commands: what it says is read strictly, and what it cannot say is asked about."""

from __future__ import annotations

import subprocess
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import FolderPrinter, Unclear, open_printer, printers
from kiosk.printing.cups import CupsPrinter
from tests.contract.printers import QUEUE, FakeCups

PDF = b"%PDF-1.4 " + bytes(200_000)


@pytest.fixture
def cups(tmp_path, monkeypatch) -> FakeCups:
    made = FakeCups(tmp_path)
    monkeypatch.setenv("PATH", str(made.bin), prepend=":")
    return made


def code_of(ask) -> str:
    with pytest.raises(EnvironmentFault) as caught:
        ask()
    assert caught.value.remedy
    return caught.value.code


def test_the_document_arrives_whole_and_its_title_carries_the_job(cups):
    job = uuid4()
    assert CupsPrinter(QUEUE).submit(job, "Badge 000007", PDF) == "badges-1"
    assert cups.tray == [PDF]
    assert cups.key_seen(job)


@pytest.mark.parametrize(
    ("how", "seen"),
    [
        ("waiting", PrintState.SENT),
        ("printing", PrintState.PRINTING),
        ("completed", PrintState.PRINTED),
        ("cancelled", PrintState.UNKNOWN),
        ("broken", PrintState.UNKNOWN),
        ("withdrawn", PrintState.UNKNOWN),
    ],
)
def test_states_of_a_request(cups, how, seen):
    cups.arriving("waiting")
    printer = CupsPrinter(QUEUE)
    ref = printer.submit(uuid4(), "Badge 000007", PDF)
    cups.job(ref, how)
    assert printer.poll(ref) is seen


@pytest.mark.parametrize(
    ("first", "said", "alerts", "code"),
    [
        ("printer badges is idle.  enabled since Tue", "", "none", "ready"),
        ("printer badges now printing badges-3.  enabled since Tue", "", "none", "ready"),
        ("printer badges is idle.  enabled since Tue", "", "media-empty-error", "printer_out_of_paper"),
        ("printer badges is idle.  enabled since Tue", "", "media-needed", "printer_out_of_paper"),
        ("printer badges is idle.  enabled since Tue", "", "media-empty-report", "ready"),
        ("printer badges is idle.  enabled since Tue", "", "marker-supply-low-warning", "ready"),
        ("printer badges disabled since Tue -", "Out of paper: load it", "none", "printer_out_of_paper"),
        ("printer badges disabled since Tue -", "Paused", "paused", "printer_stopped"),
        ("printer badges is idle.  enabled since Tue", "", "media-jam-error", "printer_stopped"),
        ("printer badges is idle.  enabled since Tue", "", "offline-report", "ready"),
        ("printer badges is idle.  enabled since Tue", "", "offline", "printer_offline"),
        (
            "printer badges now printing badges-4.  enabled since Tue",
            "The printer may not exist or is unavailable at this time.",
            "none",
            "printer_offline",
        ),
    ],
)
def test_states_of_the_printer(cups, first, said, alerts, code):
    cups.printer(first, said, alerts)
    state = CupsPrinter(QUEUE).state()
    assert state.code == code
    assert state.ok == (code == "ready")
    assert bool(state.remedy) == (code != "ready")


def test_a_stopped_printers_own_words_are_bounded_and_plain(cups):
    cups.printer("printer badges disabled since Tue -", "\x1b[31mJam" + "x" * 4000, "none")
    message = CupsPrinter(QUEUE).state().message
    assert "\x1b" not in message
    assert len(message) < 200


def test_a_queue_that_is_not_there(cups):
    printer = CupsPrinter("other")
    assert printer.state().code == "printer_missing"
    assert code_of(lambda: printer.submit(uuid4(), "Badge", PDF)) == "printer_missing"
    assert code_of(lambda: printer.poll("other-1")) == "printer_missing"


def test_cups_is_down(cups):
    cups.switch("down")
    printer = CupsPrinter(QUEUE)
    assert printer.state().code == "printer_offline"
    assert code_of(lambda: printer.submit(uuid4(), "Badge", PDF)) == "printer_offline"
    assert code_of(lambda: printer.find(uuid4())) == "printer_offline"
    assert printers() == []


def test_a_queue_that_takes_no_jobs(cups):
    cups.switch("rejecting")
    assert CupsPrinter(QUEUE).state().code == "printer_stopped"
    assert code_of(lambda: CupsPrinter(QUEUE).submit(uuid4(), "Badge", PDF)) == "printer_stopped"


def test_there_is_no_cups(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    printer = CupsPrinter(QUEUE)
    assert printer.state().code == "printing_tool_missing"
    assert code_of(lambda: printer.submit(uuid4(), "Badge", PDF)) == "printing_tool_missing"
    assert printers() == []


def test_a_lost_answer_is_unclear_and_the_job_is_found(cups):
    cups.switch("loses_answer")
    job = uuid4()
    printer = CupsPrinter(QUEUE)
    with pytest.raises(Unclear):
        printer.submit(job, "Badge 000007", PDF)
    assert printer.find(job) == "badges-1"


def test_a_command_that_hangs_is_unclear(cups, monkeypatch):
    def hangs(*_, **kwargs):
        raise subprocess.TimeoutExpired("lp", kwargs["timeout"])

    monkeypatch.setattr(subprocess, "run", hangs)
    with pytest.raises(Unclear):
        CupsPrinter(QUEUE).submit(uuid4(), "Badge 000007", PDF)


def test_without_any_history_it_cannot_tell(cups):
    assert code_of(lambda: CupsPrinter(QUEUE).find(uuid4())) == "printer_cannot_tell"


def test_the_newest_request_is_by_number_not_by_letters(cups):
    job = uuid4()
    printer = CupsPrinter(QUEUE)
    refs = [printer.submit(job, "Badge", PDF) for _ in range(11)]
    assert printer.find(job) == refs[-1] == "badges-11"


def test_cancel_stops_only_what_waits(cups):
    printer = CupsPrinter(QUEUE)
    done = printer.submit(uuid4(), "Badge", PDF)
    cups.arriving("waiting")
    waiting = printer.submit(uuid4(), "Badge", PDF)
    assert not printer.cancel(done)
    assert printer.cancel(waiting)
    assert not printer.cancel("-a")
    assert not printer.cancel("other-1")


@pytest.mark.parametrize("name", ["", "-o", "a b", "a/b", "a#b", "x" * 128, "a\nb", "'; rm"])
def test_names_that_are_no_queue(name):
    with pytest.raises(BadInput) as caught:
        CupsPrinter(name)
    assert caught.value.code == "printer_name"


def test_printers_are_listed_as_they_are_opened(cups):
    assert printers() == ["system:badges"]
    assert open_printer(printers()[0], Path()).name == "system:badges"


def test_opening_by_specification(tmp_path):
    default = open_printer("folder:", tmp_path)
    assert isinstance(default, FolderPrinter)
    assert default.folder == tmp_path
    other = open_printer(f"folder:{tmp_path}/x", tmp_path)
    assert isinstance(other, FolderPrinter)
    assert other.folder == tmp_path / "x"


@pytest.mark.parametrize("spec", ["", "folder", "system:", "printer:x", "badges", "x" * 1000])
def test_what_names_no_printer(spec, tmp_path):
    with pytest.raises(BadInput) as caught:
        open_printer(spec, tmp_path)
    assert caught.value.code == "printer_spec"
    assert len(caught.value.message) < 200
