"""A printer that speaks IPP: what it is asked for, and what its answers mean for a badge."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kiosk.errors import EnvironmentFault
from kiosk.printing import Unclear
from kiosk.printing import ipp_link as link_module
from kiosk.printing.ipp import IppPrinter
from kiosk.printing.ipp_codec import Tag, attribute
from kiosk.printing.printer import key_of
from tests.unit.printing.ipp_server import IppServer

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
