"""Requests to a printer: bounded in size and time, and clear about what it may have taken."""

from __future__ import annotations

import socket
import threading
from uuid import uuid4

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.printing import Unclear
from kiosk.printing import ipp_link as link_module
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_codec import MOST_BYTES, Tag, attribute
from kiosk.printing.ipp_link import IppLink, parse_address
from kiosk.printing.printer import key_of
from tests.unit.printing.ipp_server import IppServer, self_signed

PDF = b"%PDF-1.4 a badge /TrimBox [ 0 0 595.28 841.89 ]"


@pytest.fixture
def server():
    made = IppServer()
    yield made
    made.close()


@pytest.fixture
def quick(monkeypatch):
    monkeypatch.setattr(link_module, "_ANSWER_S", 0.3)
    monkeypatch.setattr(link_module, "_PRINT_S", 0.3)


def link_to(server: IppServer, options: str = "", scheme: str = "ipp") -> IppLink:
    return IppLink(parse_address(f"{scheme}://127.0.0.1:{server.port}/ipp/print{options}"), "P")


def test_a_request_says_who_asks_and_for_what(server):
    answer = link_to(server).ask(11, [attribute(Tag.KEYWORD, "requested-attributes", "printer-state")])
    assert answer.status == 0
    (asked,) = server.requests[0][0].of(Tag.OPERATION)
    assert list(asked)[:3] == ["attributes-charset", "attributes-natural-language", "printer-uri"]
    assert asked["printer-uri"] == [f"ipp://127.0.0.1:{server.port}/ipp/print"]
    assert asked["requesting-user-name"] == ["accreditation-kiosk"]


def test_a_document_follows_its_attributes(server):
    link_to(server).ask(2, [], [attribute(Tag.INTEGER, "copies", 1)], PDF)
    message, body = server.requests[0]
    assert message.of(Tag.JOB) == [{"copies": [1]}]
    assert body.endswith(b"\x03" + PDF)


def test_nobody_there_has_taken_nothing():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        link = IppLink(parse_address(f"ipp://127.0.0.1:{taken.getsockname()[1]}/"), "P")
        with pytest.raises(EnvironmentFault) as caught:
            link.ask(2, document=PDF)
    assert caught.value.code == "printer_offline"
    assert not isinstance(caught.value, Unclear)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n\x02\x00",
        b"HTTP/1.1 200 OK\r\nX: " + b"y" * 70_000 + b"\r\n",
    ],
)
def test_a_printer_that_hangs_may_have_taken_it(server, quick, raw):
    server.raw = raw
    with pytest.raises(Unclear) as caught:
        link_to(server).ask(2, document=PDF)
    assert caught.value.code == "printer_offline"


def test_one_byte_now_and_then_does_not_hold_the_desk(quick):
    """Each byte comes in time; the whole does not."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        ended = threading.Event()
        dripped: list[int] = []

        def drip() -> None:
            client, _ = listener.accept()
            with client:
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
                while not ended.wait(0.02):
                    try:
                        client.sendall(b"\x02")
                    except OSError:
                        return
                    dripped.append(1)

        thread = threading.Thread(target=drip)
        thread.start()
        link = IppLink(parse_address(f"ipp://127.0.0.1:{listener.getsockname()[1]}/"), "P")
        with pytest.raises(Unclear):
            link.ask(11)
        ended.set()
        thread.join()
    assert len(dripped) < 1000, "it read to the end"


@pytest.mark.parametrize(
    "data",
    [b"", b"<html></html>", b"\x02\x00\x00\x00", bytes(MOST_BYTES + 1)],
    ids=["none", "html", "cut", "huge"],
)
def test_what_is_no_answer_may_have_been_taken(server, data):
    server.reply = lambda *_: data
    with pytest.raises(Unclear):
        link_to(server).ask(2, document=PDF)


def test_an_answer_to_something_else_is_no_answer(server):
    server.reply = lambda code, number: server.answer(number + 1)
    with pytest.raises(Unclear):
        link_to(server).ask(11)


@pytest.mark.parametrize(("status", "word"), [(401, "password"), (403, "password"), (404, "404")])
def test_refused_by_http_has_taken_nothing(server, status, word):
    server.status = status
    with pytest.raises(EnvironmentFault, match=word) as caught:
        link_to(server).ask(2, document=PDF)
    assert caught.value.code == "printer_stopped"
    assert not isinstance(caught.value, Unclear)


def test_a_server_that_breaks_may_have_taken_it(server):
    server.status = 500
    with pytest.raises(Unclear):
        link_to(server).ask(2, document=PDF)


class TestTls:
    @pytest.fixture
    def tls(self, tmp_path):
        certificate, seen = self_signed(tmp_path)
        made = IppServer(certificate)
        yield made, seen
        made.close()

    def test_an_unknown_certificate_is_not_trusted_but_shown(self, tls):
        server, seen = tls
        with pytest.raises(EnvironmentFault) as caught:
            link_to(server, scheme="ipps").ask(11)
        assert caught.value.code == "printer_not_trusted"
        assert seen in caught.value.remedy
        assert not server.requests

    def test_a_pinned_certificate_is_trusted(self, tls):
        server, seen = tls
        shown = ":".join(seen[i : i + 2].upper() for i in range(0, 64, 2))
        assert link_to(server, f"?sha256={shown}", "ipps").ask(11).status == 0
        assert server.requests[0][0].of(Tag.OPERATION)[0]["printer-uri"] == [
            f"ipps://127.0.0.1:{server.port}/ipp/print"
        ]

    def test_another_certificate_than_the_pinned_one_gets_nothing(self, tls):
        server, seen = tls
        with pytest.raises(EnvironmentFault) as caught:
            link_to(server, f"?sha256={seen[:-1]}{'0' if seen[-1] != '0' else '1'}", "ipps").ask(
                2, document=PDF
            )
        assert caught.value.code == "printer_not_trusted"
        assert not server.requests

    def test_a_printer_without_tls_is_offline(self, server):
        with pytest.raises(EnvironmentFault) as caught:
            link_to(server, scheme="ipps").ask(2, document=PDF)
        assert caught.value.code == "printer_offline"


@pytest.mark.parametrize(
    "spec",
    [
        "ipp://",
        "ipp:///ipp/print",
        "http://printer/ipp",
        "ipp://user:secret@printer/ipp",
        "ipp://printer:0x/ipp",
        "ipp://printer:99999/ipp",
        "ipp://printer/ipp?sha256=" + "0" * 64,
        "ipps://printer/ipp?sha256=12",
        "ipps://printer/ipp?colour=1",
        "ipps://printer/ipp?sha256",
        "ipp://printer/a b",
        "ipp://printer/\r\nHost: x",
        "ipp://طابعة/ipp",
        "ipp://printer/" + "a" * 500,
        "ipp://[::1/ipp",
        "ipp://printer/#x",
    ],
)
def test_addresses_that_are_none(spec):
    with pytest.raises(BadInput) as caught:
        parse_address(spec)
    assert caught.value.code == "printer_address"
    assert caught.value.remedy


def test_addresses():
    assert parse_address("ipp://Printer.local/ipp/print").uri == "ipp://printer.local:631/ipp/print"
    six = parse_address("ipps://[fe80::1]:8443/")
    assert (six.host, six.port, six.path, six.tls) == ("fe80::1", 8443, "/", True)
    assert six.uri == "ipps://[fe80::1]:8443/"


# --- what IppPrinter makes of it ------------------------------------------------------------------


def printing(server: IppServer, printer_attributes=(), jobs=(), status=0):
    """Let the server be a printer with those attributes and jobs, and answer a Print-Job with `status`."""

    def reply(code: int, number: int) -> bytes:
        if code == 0x0B:
            return server.answer(number, 0, [(Tag.PRINTER, printer_attributes)])
        if code == 0x0002:
            groups = [] if status else [(Tag.JOB, [attribute(Tag.INTEGER, "job-id", 5)])]
            return server.answer(number, status, groups)
        return server.answer(number, 0 if jobs else 0x0406, [(Tag.JOB, job) for job in jobs])

    server.reply = reply
    return IppPrinter(f"ipp://127.0.0.1:{server.port}/ipp/print")


_PDF_ONLY = [attribute(Tag.MIME_TYPE, "document-format-supported", "application/pdf")]


@pytest.mark.parametrize(
    ("status", "code", "unclear"),
    [
        (0x0507, "printer_busy", False),
        (0x0505, "printer_busy", False),
        (0x0506, "printer_stopped", False),
        (0x040B, "printer_stopped", False),
        (0x0500, "printer_offline", True),
    ],
)
def test_refusals(server, status, code, unclear):
    with pytest.raises(EnvironmentFault) as caught:
        printing(server, _PDF_ONLY, status=status).submit(uuid4(), "Badge", PDF)
    assert caught.value.code == code
    assert isinstance(caught.value, Unclear) == unclear


def test_a_printer_that_hangs_before_the_badge_was_sent_has_not_taken_it(server, quick):
    server.raw = b""
    with pytest.raises(EnvironmentFault) as caught:
        IppPrinter(f"ipp://127.0.0.1:{server.port}/").submit(uuid4(), "Badge", PDF)
    assert caught.value.code == "printer_offline"
    assert not isinstance(caught.value, Unclear)


def test_a_printer_of_other_formats_is_told_apart(server):
    formats = [attribute(Tag.MIME_TYPE, "document-format-supported", "image/urf", "application/postscript")]
    with pytest.raises(EnvironmentFault) as caught:
        printing(server, formats).submit(uuid4(), "Badge", PDF)
    assert caught.value.code == "printer_wrong_format"
    assert "image/urf" in caught.value.message
    assert all(message.status != 0x0002 for message, _ in server.requests)


def _size(width: int, height: int):
    members = [attribute(Tag.INTEGER, "x-dimension", width), attribute(Tag.INTEGER, "y-dimension", height)]
    return attribute(Tag.BEGIN_COLLECTION, "media-size-supported", members)


def _custom(low: int, high: int):
    members = [
        attribute(Tag.RANGE, "x-dimension", (low, high)),
        attribute(Tag.RANGE, "y-dimension", (low, high)),
    ]
    return attribute(Tag.BEGIN_COLLECTION, "media-size-supported", members)


@pytest.mark.parametrize(
    ("sizes", "asked"),
    [
        ([_size(10500, 14800)], None),
        ([_size(20990, 29700)], (20990, 29700)),
        ([_custom(7620, 100_000)], (21000, 29700)),
        ([_custom(7620, 20_000)], None),
        ([], None),
    ],
)
def test_only_paper_that_it_has_is_asked_for(server, sizes, asked):
    printing(server, [*_PDF_ONLY, *sizes]).submit(uuid4(), "Badge", PDF)
    (job,) = server.requests[-1][0].of(Tag.JOB)
    if asked is None:
        assert "media-col" not in job
    else:
        assert job["media-col"] == [{"media-size": [{"x-dimension": [asked[0]], "y-dimension": [asked[1]]}]}]


@pytest.mark.parametrize(
    ("box", "pages", "sides"),
    [
        ("0 0 298 420", 1, "one-sided"),
        ("0 0 298 420", 2, "two-sided-long-edge"),
        ("0 0 243 153", 2, "two-sided-short-edge"),
    ],
)
def test_a_badge_with_a_back_is_printed_on_both_sides(server, box, pages, sides):
    offered = ["one-sided", "two-sided-long-edge", "two-sided-short-edge"]
    printer = printing(
        server,
        [
            *_PDF_ONLY,
            attribute(Tag.KEYWORD, "sides-supported", *offered),
            attribute(Tag.KEYWORD, "print-scaling-supported", "auto", "none"),
        ],
    )
    printer.submit(
        uuid4(), "Badge", f"/MediaBox [ {box} ] ".encode() + b"/Type /Page " * pages + b"/Type /Pages"
    )
    (job,) = server.requests[-1][0].of(Tag.JOB)
    assert (job["sides"], job["print-scaling"], job["copies"]) == ([sides], ["none"], [1])


def _job(name: str, state: int, number: int = 5, *, completed: int | None = None):
    times = [] if completed is None else [attribute(Tag.INTEGER, "time-at-completed", completed)]
    return [
        attribute(Tag.INTEGER, "job-id", number),
        attribute(Tag.NAME, "job-name", name),
        attribute(Tag.ENUM, "job-state", state),
        *times,
    ]


def _up(seconds: int):
    return [attribute(Tag.INTEGER, "printer-up-time", seconds)]


def test_a_number_that_was_given_to_another_job_is_unknown(server):
    printer = printing(server, jobs=[_job("letter of somebody", 9)])
    assert printer.poll(f"5-abcdef-{key_of(uuid4())}") == "unknown"


@pytest.mark.parametrize(
    "ref",
    [
        "",
        "5",
        "x-0",
        "99999999999-abcdef-" + "0" * 12,
        "0-abcdef-" + "0" * 12,
        "5-" + "0" * 12,
        "5-../../../..",
    ],
)
def test_names_that_it_never_gave(server, ref):
    assert printing(server).poll(ref) == "unknown"
    assert not server.requests


def test_a_forgetful_printer_does_not_say_never(server):
    """It was on for long enough, but what ended a minute ago may be forgotten."""
    printer = printing(server, _up(10_000), jobs=[_job("other 000000000000", 9, completed=9_990)])
    assert printer.find(uuid4(), 30) is None
    with pytest.raises(EnvironmentFault) as caught:
        printer.find(uuid4(), 300)
    assert caught.value.code == "printer_cannot_tell"


def test_an_older_job_that_it_remembers_proves_that_it_never_had_ours(server):
    printer = printing(server, _up(10_000), jobs=[_job("other 000000000000", 9, completed=9_600)])
    assert printer.find(uuid4(), 300) is None


def test_a_printer_that_was_switched_on_since_does_not_say_never(server):
    printer = printing(server, _up(20), jobs=[_job("other 000000000000", 9, completed=1)])
    with pytest.raises(EnvironmentFault) as caught:
        printer.find(uuid4(), 25)
    assert caught.value.code == "printer_cannot_tell"


def test_an_earlier_attempt_under_the_same_number_is_another_job(server):
    """Switched off in between, the printer counts from 1 again: what is found must not be taken for the job that failed."""
    job = uuid4()
    first = printing(server, jobs=[_job(f"Badge 000001 aaaaaa-{key_of(job)}", 9)]).find(job)
    second = printing(server, jobs=[_job(f"Badge 000001 bbbbbb-{key_of(job)}", 9)])
    assert second.find(job) == f"5-bbbbbb-{key_of(job)}" != first
    assert second.poll(first) == "unknown"
    assert second.poll(second.find(job)) == "printed"


def test_cancel_is_true_only_where_nothing_came_out(server):
    job = uuid4()
    ref = f"5-abcdef-{key_of(job)}"
    assert not printing(server, jobs=[_job(f"Badge abcdef-{key_of(job)}", 9)]).cancel(ref), "it is printed"
    assert not printing(server, jobs=[_job(f"Badge abcdef-{key_of(job)}", 5)]).cancel(ref), (
        "it goes on printing"
    )
    states = iter([3, 7, 7])

    def reply(code: int, number: int) -> bytes:
        group = [
            *_job(f"Badge abcdef-{key_of(job)}", next(states)),
            attribute(Tag.NO_VALUE, "time-at-processing", b""),
        ]
        return server.answer(number, 0, [(Tag.JOB, group)])

    server.reply = reply
    assert IppPrinter(f"ipp://127.0.0.1:{server.port}/").cancel(ref)
