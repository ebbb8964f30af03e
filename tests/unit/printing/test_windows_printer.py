"""The Windows printer's logic over a made-up spooler; the real one has not been tried."""

from __future__ import annotations

import io
import sys
from contextlib import contextmanager
from uuid import uuid4

import pytest
from reportlab.pdfgen import canvas

from kiosk.errors import EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import Promise, Unclear, open_printer, windows
from kiosk.printing.printer import key_of
from kiosk.printing.windows import WindowsPrinter, _Job, windows_printers


class Gdi:
    """GDI that notes what it is asked for."""

    def __init__(self, fails: str = "") -> None:
        self.asked: list[str] = []
        self.fails = fails
        self.titles: list[str] = []

    def __getattr__(self, name):
        def call(*args):
            self.asked.append(name)
            if name == "StartDocW":
                self.titles.append(args[1]._obj.name)
            return 0 if name == self.fails else {"GetDeviceCaps": 144, "StartDocW": 17}.get(name, 1)

        call.restype = None
        self.__dict__[name] = call
        return call


@pytest.fixture
def pdf() -> bytes:
    file = io.BytesIO()
    page = canvas.Canvas(file, (297.6, 419.5))
    page.drawString(50, 50, "badge")
    page.save()
    return file.getvalue()


@pytest.fixture
def spooler(monkeypatch):
    """Let the printer be there, with the status and jobs that a test sets."""
    seen = {"status": 0, "jobs": []}

    @contextmanager
    def opened(_):
        yield 1

    monkeypatch.setattr(WindowsPrinter, "_opened", opened)
    monkeypatch.setattr(windows, "_printer_status", lambda _: seen["status"])
    monkeypatch.setattr(windows, "_jobs", lambda _: seen["jobs"])
    return seen


def test_a_page_is_drawn_in_the_printers_resolution(monkeypatch, pdf):
    gdi = Gdi()
    monkeypatch.setattr(windows, "_library", lambda _: gdi)
    job = uuid4()
    assert WindowsPrinter("Zebra").submit(job, "Badge 000009", pdf) == "17"
    steps = ["StartDocW", "StartPage", "StretchDIBits", "EndPage", "EndDoc", "DeleteDC"]
    assert [name for name in gdi.asked if name in steps] == steps
    assert gdi.titles == [f"Badge 000009 {key_of(job)}"]


def test_pages_come_at_the_dots_asked_for(pdf):
    (page,) = windows._pages(pdf, 144)
    assert page.shape[2] == 4
    assert abs(page.shape[1] - 595) <= 1
    assert page[..., :3].min() < 100


@pytest.mark.parametrize("step", ["StartDocW", "StartPage", "StretchDIBits", "EndPage", "EndDoc"])
def test_a_spooler_that_breaks_off_is_unclear(monkeypatch, pdf, step):
    gdi = Gdi(fails=step)
    monkeypatch.setattr(windows, "_library", lambda _: gdi)
    with pytest.raises(Unclear):
        WindowsPrinter("Zebra").submit(uuid4(), "Badge", pdf)
    assert gdi.asked[-1] == "DeleteDC"


def test_a_printer_that_is_not_there(monkeypatch, pdf):
    monkeypatch.setattr(windows, "_library", lambda _: Gdi(fails="CreateDCW"))
    with pytest.raises(EnvironmentFault) as caught:
        WindowsPrinter("Zebra").submit(uuid4(), "Badge", pdf)
    assert caught.value.code == "printer_missing"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (0, "ready"),
        (0x10, "printer_out_of_paper"),
        (0x80, "printer_offline"),
        (0x1000, "printer_offline"),
        (0x8, "printer_stopped"),
        (0x1, "printer_stopped"),
        (0x400000, "printer_stopped"),
        (0x400, "ready"),
    ],
)
def test_status_bits(spooler, status, code):
    spooler["status"] = status
    assert WindowsPrinter("Zebra").state().code == code


@pytest.mark.parametrize(
    ("status", "seen"),
    [
        (0, PrintState.SENT),
        (0x10, PrintState.PRINTING),
        (0x80, PrintState.PRINTED),
        (0x90, PrintState.PRINTED),
        (0x2, PrintState.UNKNOWN),
        (0x100, PrintState.UNKNOWN),
    ],
)
def test_job_bits(spooler, status, seen):
    spooler["jobs"] = [_Job(4, "x", 0), _Job(17, "Badge", status)]
    assert WindowsPrinter("Zebra").poll("17") is seen


def test_a_job_that_has_left_counts_as_printed(spooler):
    assert WindowsPrinter("Zebra").poll("17") is PrintState.PRINTED


def test_only_a_job_in_the_list_can_be_found(spooler):
    job = uuid4()
    printer = WindowsPrinter("Zebra")
    with pytest.raises(EnvironmentFault) as caught:
        printer.find(job)
    assert caught.value.code == "printer_cannot_tell"
    spooler["jobs"] = [_Job(9, f"Badge {key_of(job)}", 0), _Job(12, f"Badge {key_of(job)}", 0)]
    assert printer.find(job) == "12"


@pytest.mark.skipif(sys.platform == "win32", reason="there is a spooler")
def test_elsewhere_it_says_what_is_missing():
    with pytest.raises(EnvironmentFault) as caught:
        windows_printers()
    assert caught.value.code == "printing_tool_missing"


def test_printers_that_know_little_promise_little(tmp_path):
    """The spooler knows that it sent a badge; a Brother tells by its USB cable, over the network it says nothing."""
    assert WindowsPrinter("Badges").promise is Promise.SENT
    assert open_printer("brother:///dev/usb/lp0", tmp_path).promise is Promise.WHILE_ON
    assert open_printer("brother://host", tmp_path).promise is Promise.ASKS
