"""Requests to a printer: bounded in size and time, and clear about what it may have taken."""

from __future__ import annotations

import socket
import threading

import pytest

from kiosk.errors import BadInput, EnvironmentFault
from kiosk.printing import Unclear
from kiosk.printing import ipp_link as link_module
from kiosk.printing.ipp_codec import MOST_BYTES, Tag, attribute
from kiosk.printing.ipp_link import IppLink, parse_address
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
