"""The count of labels: durable, shared, and never a reason to print nothing."""

from __future__ import annotations

import threading
from uuid import uuid4

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.printing import FolderPrinter, Soon, open_printer, open_printers
from kiosk.printing.printer import out_of_paper
from kiosk.printing.stock import CountedPrinter, Stock
from tests.contract.printers import MemoryPrinter


@pytest.fixture
def stock(tmp_path):
    return Stock(tmp_path / "stock", "zpl://host")


def test_it_counts_down_from_a_new_roll(stock):
    printer = CountedPrinter(MemoryPrinter(), stock, 12)
    assert printer.state().left is None
    printer.submit(uuid4(), "Badge", b"1")
    assert (printer.state().left, printer.state().message) == (11, "")
    printer.submit(uuid4(), "Badge", b"2")
    state = printer.state()
    assert (state.ok, state.code, state.left) == (True, "ready", 10)
    assert "10 labels" in state.message
    printer.refill()
    assert printer.state().left == 12


def test_a_count_that_is_over_stops_nothing(stock):
    printer = CountedPrinter(MemoryPrinter(), stock, 1)
    for _ in range(3):
        printer.submit(uuid4(), "Badge", b"1")
    assert (printer.state().ok, printer.state().left) == (True, 0)
    assert len(printer.printer.tray) == 3


def test_a_badge_that_was_refused_is_not_counted(stock):
    printer = CountedPrinter(MemoryPrinter(fault=out_of_paper("p"), refuses=True), stock, 5)
    with pytest.raises(EnvironmentFault):
        printer.submit(uuid4(), "Badge", b"1")
    assert stock.left() == 5
    assert printer.state().code == "printer_out_of_paper"


def test_several_processes_count_together(tmp_path):
    """Each opens the file for itself, as a process would."""
    Stock(tmp_path, "p").refill(1000)
    threads = [
        threading.Thread(target=lambda: [Stock(tmp_path, "p").take() for _ in range(50)]) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert Stock(tmp_path, "p").left() == 600
    assert Stock(tmp_path, "another").left() is None


@pytest.mark.parametrize("content", [b"", b"\n", b"null\n", b"[]\n", b'{"labels": "x"}\n', b"\xff" * 5000])
def test_a_broken_file_is_no_count(stock, content):
    stock.refill(5)
    stock._path.write_bytes(content)
    assert stock.left() is None


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "file").write_text("in the way")
    stock = Stock(tmp_path / "file", "p")
    printer = CountedPrinter(MemoryPrinter(), stock, 5)
    assert printer.submit(uuid4(), "Badge", b"1")
    with pytest.raises(EnvironmentFault) as caught:
        printer.refill()
    assert caught.value.code == "folder_not_writable"


def test_it_is_asked_for_by_the_address(tmp_path):
    printer = open_printer("zpl://host?roll=300", tmp_path / "badges")
    assert isinstance(printer, CountedPrinter)
    assert printer.roll == 300
    assert printer.name == "zpl://host?roll=300"
    printer.refill()
    assert len(list((tmp_path / "stock").iterdir())) == 1
    assert not isinstance(open_printer("brother://host", tmp_path / "badges"), CountedPrinter)


def test_several_printers_are_divided_by_commas(tmp_path):
    found = open_printers(
        "ipp://one/ipp/print, ipps://two/ipp/print?sha256=" + "0" * 64 + ",folder:/tmp/a, b,folder:",
        tmp_path / "badges",
    )
    assert [printer.name for printer in found] == [
        "ipp://one/ipp/print",
        "ipps://two/ipp/print?sha256=" + "0" * 64,
        "folder:/tmp/a, b",
        f"folder:{tmp_path / 'badges'}",
    ]
    assert isinstance(found[2], FolderPrinter)


def test_the_settings_say_when_labels_are_few(tmp_path):
    (printer,) = open_printers("zpl://host?roll=300", tmp_path / "badges", 25)
    counted = CountedPrinter(
        MemoryPrinter(), Stock(tmp_path / "stock", printer.name), printer.roll, printer._few
    )
    for labels, soon in ((26, ()), (25, (Soon.LABELS_LOW,)), (0, (Soon.LABELS_LOW,))):
        counted.refill(labels)
        assert (counted.state().left, counted.state().soon) == (labels, soon)
    assert counted.promise is counted.printer.promise
