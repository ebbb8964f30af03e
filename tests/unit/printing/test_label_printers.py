"""Label printers over a port: what they are sent, what they answer, and what is not known of them."""

from __future__ import annotations

import os
import pty
import sys
import threading
import tty
from uuid import uuid4

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.event.badges import PrintState
from kiosk.printing import Unclear, open_printer, zebra
from kiosk.printing import brother as brother_module
from kiosk.printing.brother import BrotherPrinter
from kiosk.printing.brother_raster import TAPES
from kiosk.printing.brother_raster import read_status as read_brother
from kiosk.printing.pages import drawn_black
from kiosk.printing.zebra import ZebraPrinter
from kiosk.printing.zpl import read_status, zpl
from tests.contract.label_printers import FakeBrother, FakeZebra, brother_pictures, zebra_picture
from tests.unit.printing.test_pages_and_raster import pdf_of


@pytest.fixture
def fake_zebra():
    made = FakeZebra()
    yield made
    made.close()


@pytest.fixture
def fake_brother():
    made = FakeBrother()
    yield made
    made.close()


def zebra_at(fake: FakeZebra, options: str = "") -> ZebraPrinter:
    return ZebraPrinter(f"zpl://127.0.0.1:{fake.port}{options}")


def brother_at(fake: FakeBrother, options: str = "") -> BrotherPrinter:
    return BrotherPrinter(f"brother://127.0.0.1:{fake.port}{options}")


PDF = pdf_of(62, 40)


def test_a_label_is_the_page_dot_for_dot(fake_zebra):
    zebra_at(fake_zebra, "?dpi=300").submit(uuid4(), "Badge", pdf_of(62, 40, pages=2))
    assert len(fake_zebra.printed) == 2
    (right, _) = drawn_black(pdf_of(62, 40, pages=2), 300)
    assert (zebra_picture(fake_zebra.printed[0]) == right).all()


@given(st.integers(1, 40), st.integers(1, 10), st.integers(0, 2**32 - 1))
def test_every_label_survives(width, height, seed):
    page = np.random.default_rng(seed).integers(0, 2, (height, width)).astype(bool)
    assert (zebra_picture(zpl([page])) == page).all()


@pytest.mark.parametrize(
    ("flag", "code", "word"),
    [
        ("paper", "printer_out_of_paper", "paper"),
        ("head", "printer_stopped", "head is open"),
        ("ribbon", "printer_stopped", "ribbon"),
        ("pause", "printer_stopped", "paused"),
        ("hot", "printer_stopped", "hot"),
        ("cold", "printer_stopped", "cold"),
    ],
)
def test_a_zebra_with_a_fault_is_sent_nothing(fake_zebra, flag, code, word):
    fake_zebra.flags.add(flag)
    printer = zebra_at(fake_zebra)
    assert printer.state().code == code
    with pytest.raises(EnvironmentFault, match=word) as caught:
        printer.submit(uuid4(), "Badge", PDF)
    assert caught.value.code == code
    assert not isinstance(caught.value, Unclear)
    assert not fake_zebra.printed + fake_zebra.waiting


def polled(printer, ref, times):
    return [printer.poll(ref) for _ in range(times)]


def test_a_label_counts_once_nothing_is_left(fake_zebra):
    fake_zebra.held = True
    printer = zebra_at(fake_zebra)
    ref = printer.submit(uuid4(), "Badge", PDF)
    assert polled(printer, ref, 3) == [PrintState.PRINTING] * 3
    fake_zebra.flags.add("paper")
    assert printer.poll(ref) is PrintState.PRINTING
    fake_zebra.flags.clear()
    fake_zebra.release()
    assert polled(printer, ref, 2) == [PrintState.PRINTING, PrintState.PRINTED]


def test_a_zebra_that_was_away_is_asked_about(fake_zebra):
    """It lost the label with its power, and afterwards it has nothing left to print."""
    fake_zebra.held = True
    printer = zebra_at(fake_zebra)
    ref = printer.submit(uuid4(), "Badge", PDF)
    fake_zebra.close()
    with pytest.raises(EnvironmentFault):
        printer.poll(ref)
    again = FakeZebra()
    printer._where = zebra_at(again)._where
    assert polled(printer, ref, 3) == [PrintState.UNKNOWN] * 3
    again.close()


def test_an_earlier_run_of_the_program_is_asked_about(fake_zebra):
    ref = zebra_at(fake_zebra).submit(uuid4(), "Badge", PDF)
    assert zebra_at(fake_zebra).poll(ref) is PrintState.UNKNOWN


def test_a_zebra_that_breaks_off_may_have_taken_it(fake_zebra):
    fake_zebra.cut_after = 20
    with pytest.raises(Unclear):
        zebra_at(fake_zebra).submit(uuid4(), "Badge", PDF)


def test_something_else_on_the_port_is_offline(monkeypatch):
    monkeypatch.setattr(zebra, "_ANSWER_S", 0.1)
    fake = FakeZebra(answers=False)
    assert zebra_at(fake).state().code == "printer_offline"
    with pytest.raises(EnvironmentFault) as caught:
        zebra_at(fake).submit(uuid4(), "Badge", PDF)
    assert not isinstance(caught.value, Unclear)
    assert not fake.printed
    fake.close()


def test_nobody_is_offline(fake_zebra, fake_brother):
    printers = zebra_at(fake_zebra), brother_at(fake_brother)
    fake_zebra.close()
    fake_brother.close()
    for printer in printers:
        assert printer.state().code == "printer_offline"
        with pytest.raises(EnvironmentFault) as caught:
            printer.submit(uuid4(), "Badge", PDF)
        assert not isinstance(caught.value, Unclear)


@given(st.binary(max_size=600))
def test_no_bytes_break_the_status(data):
    read_status(b"\x02" + data)
    read_status(b"\x02030,0,0,1245,000,0,0,0,000,0,0,0\x03\x02" + data + b"\x03\x021,0\x03")
    read_brother(data)
    read_brother(b"\x80\x20" + data)


@pytest.mark.parametrize("eee", ["-01", "x", "", "٣"])
def test_a_count_that_is_no_number(eee):
    first = f"030,0,0,1245,{eee},0,0,0,000,0,0,0".encode()
    second = b"001,0,0,0,1,2,6,0,00000000,1,000"
    assert read_status(b"\x02" + first + b"\x03\x02" + second + b"\x03\x021234,0\x03") is None


# --- Brother --------------------------------------------------------------------------------------


def test_a_tape_label_is_the_page_between_its_edges(fake_brother):
    printer = brother_at(fake_brother)
    ref = printer.submit(uuid4(), "Badge", pdf_of(62, 40, pages=2))
    assert printer.poll(ref) is PrintState.PRINTED
    pages = brother_pictures(fake_brother.jobs[0])
    assert len(pages) == 2
    (right, _) = drawn_black(pdf_of(62, 40, pages=2), 300)
    edge = (right.shape[1] - 696) // 2
    assert (pages[0][:, 12:708] == right[:, edge : edge + 696]).all()
    assert not pages[0][:, :12].any()
    assert not pages[0][:, 708:].any()
    assert pages[0][: 118 - 2, 12 : 12 + 118 - edge - 2].all(), "the square is at the upper left"


def test_a_badge_that_lies_along_the_tape_is_turned(fake_brother):
    brother_at(fake_brother).submit(uuid4(), "Badge", pdf_of(100, 62))
    (page,) = brother_pictures(fake_brother.jobs[0])
    assert page.shape == (1181, 720)


@pytest.mark.parametrize("width", TAPES)
def test_every_tape_fits_the_head(width):
    tape = TAPES[width]
    assert tape.dots + tape.right <= 720
    assert tape.dots / 300 * 25.4 <= width


def test_a_badge_that_is_wider_than_the_tape(fake_brother):
    with pytest.raises(EnvironmentFault) as caught:
        brother_at(fake_brother).submit(uuid4(), "Badge", pdf_of(105, 148))
    assert caught.value.code == "printer_wrong_paper"
    assert not fake_brother.jobs


@pytest.mark.parametrize(
    ("errors", "code", "word"),
    [
        ((0x01, 0), "printer_out_of_paper", "paper"),
        ((0x02, 0), "printer_out_of_paper", "paper"),
        ((0x04, 0), "printer_stopped", "jammed"),
        ((0, 0x10), "printer_stopped", "cover"),
        ((0, 0x01), "printer_stopped", "62 mm"),
        ((0x80, 0), "printer_stopped", "error"),
    ],
)
def test_a_brother_with_a_fault_is_sent_nothing(fake_brother, errors, code, word):
    fake_brother.errors = errors
    printer = brother_at(fake_brother)
    assert printer.state().code == code
    with pytest.raises(EnvironmentFault, match=word):
        printer.submit(uuid4(), "Badge", PDF)
    assert not fake_brother.jobs


def test_another_tape_is_told():
    fake = FakeBrother(width=29)
    assert "62 mm" in brother_at(fake).state().message
    assert brother_at(fake, "?tape=29").state().ok
    fake.close()


def test_a_brother_that_ends_with_an_error_is_asked_about(fake_brother):
    fake_brother.ends = 2
    printer = brother_at(fake_brother)
    assert printer.poll(printer.submit(uuid4(), "Badge", PDF)) is PrintState.UNKNOWN


def test_a_brother_that_says_nothing_is_asked_about(monkeypatch):
    monkeypatch.setattr(brother_module, "_ANSWER_S", 0.1)
    fake = FakeBrother(mute=True)
    printer = brother_at(fake)
    assert printer.state().ok
    assert printer.poll(printer.submit(uuid4(), "Badge", PDF)) is PrintState.UNKNOWN
    fake.close()
    assert len(fake.jobs) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no device files")
def test_a_device_file(monkeypatch):
    """A terminal stands for /dev/usb/lp0: both are files that do not block."""
    master, slave = pty.openpty()
    tty.setraw(master)
    tty.setraw(slave)
    answer = bytearray(32)
    answer[:2], answer[10], answer[18] = b"\x80\x20", 62, 1
    got = bytearray()

    def talk() -> None:
        while not got.endswith(b"\x1a"):
            got.extend(os.read(master, 65_536))
            if got.endswith((b"\x1b@\x1biS", b"\x1a")):
                os.write(master, bytes(answer))

    thread = threading.Thread(target=talk)
    thread.start()
    printer = BrotherPrinter(f"brother://{os.ttyname(slave)}")
    ref = printer.submit(uuid4(), "Badge", pdf_of(62, 12))
    thread.join()
    assert printer.poll(ref) is PrintState.PRINTED
    assert len(brother_pictures(bytes(got[got.rindex(b"\x00" * 200 + b"\x1b@\x1bia") :]))) == 1
    for handle in (master, slave):
        os.close(handle)
    assert printer.state().code == "printer_offline"


# --- addresses ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "spec",
    [
        "zpl:",
        "zpl://",
        "zpl:host",
        "zpl://host/path",
        "zpl://user@host",
        "zpl://host:0x9",
        "zpl://host:99999",
        "zpl://host?dpi=9",
        "zpl://host?dpi=",
        "zpl://host?dpi",
        "zpl://host?dpi=२०३",
        "zpl://host?colour=1",
        "zpl:///etc/passwd",
        "zpl:///dev/../etc/passwd",
        "zpl://host/dev/lp0",
        "zpl://ho st",
        "zpl://host#x",
        "zpl://" + "h" * 500,
        "brother://host?tape=63",
        "brother://host?tape=61",
        "brother://host?roll=0",
        "ipp:",
        "ipps://",
    ],
)
def test_addresses_that_are_none(spec, tmp_path):
    with pytest.raises(BadInput) as caught:
        open_printer(spec, tmp_path / "badges")
    assert caught.value.code == "printer_address"
    assert caught.value.remedy
