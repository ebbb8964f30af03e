"""`kiosk export`: the log for other programs: files, a syslog collector, counters for monitoring."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, time, timedelta
from enum import StrEnum
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated
from zoneinfo import ZoneInfo

import typer

from kiosk.cli.export_word import authorised, note_export
from kiosk.cli.opening import Records, opened
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say, tell_unreadable
from kiosk.errors import BadInput
from kiosk.exchange.log_files import Format, extent, product_version, writer

if TYPE_CHECKING:
    from kiosk.event.facts import Plain
    from kiosk.exchange.log_source import LogSource
    from kiosk.exchange.metrics import Verified
    from kiosk.exchange.syslog_link import Target
    from kiosk.exchange.syslog_sender import Sent

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)


class Message(StrEnum):
    """What stands behind the structured data of a syslog message."""

    PLAIN = "plain"
    CEF = "cef"
    JSON = "json"


NamesOption = Annotated[
    bool, typer.Option("--with-names", help="Name people too; needs --reason and two people's word.")
]
ReasonOption = Annotated[str, typer.Option("--reason", help="Why names leave the store; goes into the log.")]
OperatorOption = Annotated[str, typer.Option("--operator", help="Who does this; written into the log.")]
CaOption = Annotated[
    Path | None, typer.Option("--ca", help="Certificate authority of the collector (PEM).", dir_okay=False)
]
CertOption = Annotated[
    Path | None, typer.Option("--cert", help="This machine's certificate (PEM).", dir_okay=False)
]
KeyOption = Annotated[Path | None, typer.Option("--key", help="And its key (PEM).", dir_okay=False)]
TimeoutOption = Annotated[float, typer.Option("--timeout", min=1, max=600, help="Seconds for each step.")]
EnterpriseOption = Annotated[
    int, typer.Option("--enterprise", min=1, max=4294967295, help="Private enterprise number (IANA).")
]


@app.command()
def log(
    *,
    out: Annotated[str, typer.Option("--out", help="The file to write, or - for standard output.")],
    data: DataOption = None,
    format_: Annotated[Format, typer.Option("--format", help="What to write.")] = Format.CSV,
    since: Annotated[
        str, typer.Option("--from", help="From this day or moment on (2026-11-24 or 2026-11-24T14:00).")
    ] = "",
    until: Annotated[
        str, typer.Option("--to", help="To the end of this day, or up to this moment, event time.")
    ] = "",
    last: Annotated[int | None, typer.Option("--last", min=1, help="Only of the newest so many.")] = None,
    with_names: NamesOption = False,
    reason: ReasonOption = "",
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Write entries of the log to a file. The export is itself written into the log.

    People appear by UUID unless --with-names is given; where there are operators, that takes an export override
    (two people's word). A file appears whole or not at all; exit status 1 where it lacks entries that cannot be read.
    """
    with opened(data) as records:
        word = authorised(records, reason=reason) if with_names else None
        zone = ZoneInfo(records.event.timezone)
        begins, ends = _moment(since, zone, ends=False), _moment(until, zone, ends=True)
        source = _source(records, names=with_names)
        span = source.span(since=begins, until=ends, last=last)

        def account(count: int) -> None:
            body: dict[str, Plain] = {"format": format_.value, "with_names": with_names}
            if source.unreadable:
                body["unreadable"] = len(source.unreadable)
            note_export(records, operator, {**body, **extent(span, count)}, word)

        write = writer(format_, origin=records.origin, names=with_names)
        written = _hand_out(out, lambda stream: write(stream, source.records(span)), account, span.count)
    if out == "-":
        messages.print(f"{written} entries.")
    elif as_json:
        about = {"format": format_.value, "entries": written, "with_names": with_names, "file": out}
        emit({**about, "unreadable": list(source.unreadable)} if source.unreadable else about)
    else:
        say(f"✔ {written:,} {'entry' if written == 1 else 'entries'} written to {out}")
    tell_unreadable(source.unreadable, "are not among them")


@app.command()
def syslog(
    *,
    to: Annotated[str, typer.Option("--to", help="tls://HOST:6514, tcp://HOST:601 or udp://HOST:514.")],
    data: DataOption = None,
    follow: Annotated[bool, typer.Option("--follow", help="Go on until Ctrl-C, as entries come.")] = False,
    message: Annotated[
        Message, typer.Option("--message", help="The text beside the structured data.")
    ] = Message.PLAIN,
    ca: CaOption = None,
    cert: CertOption = None,
    key: KeyOption = None,
    timeout: TimeoutOption = 20.0,
    enterprise: EnterpriseOption = 32473,
    with_names: NamesOption = False,
    reason: ReasonOption = "",
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Send the log to a syslog collector (RFC 5424), from where the last run was confirmed.

    Each entry arrives at least once, in order; by UDP at most once, and whether it did is not known. A collector
    that is away, hangs or drops is tried again, further and further apart. No station waits for it.
    """
    from kiosk.cli.export_syslog import Run
    from kiosk.exchange.syslog_link import Target, Tls

    target = Target.parse(to)
    with opened(data) as records:
        if with_names:
            _check_private(target, follow=follow)
        word = authorised(records, reason=reason) if with_names else None
        source = _source(records, names=with_names)
        run = Run(
            records=records,
            source=source,
            target=target,
            tls=Tls(ca, cert, key),
            timeout_s=timeout,
            text=message.value,
            enterprise=enterprise,
            version=product_version(),
            note=lambda body: note_export(records, operator, body, word),
        )
        with _stopping() as stop:
            sent = run.follow(stop) if follow else run.once(stop)
    _tell_sent(sent, target, as_json=as_json)
    tell_unreadable(source.unreadable, "were not sent")


@app.command()
def metrics(
    *,
    port: Annotated[int, typer.Option("--port", min=0, max=65535, help="On 127.0.0.1; 0 takes a free one.")],
    data: DataOption = None,
    verify_every: Annotated[
        int, typer.Option("--verify-every", min=0, help="Minutes between verifications of the log; 0: none.")
    ] = 60,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Serve counters for Prometheus on this machine only, until Ctrl-C; they name nobody."""
    from kiosk.clock import SystemClock
    from kiosk.exchange.metrics import Metrics, MetricsServer

    clock = SystemClock()
    with opened(data) as records, _stopping() as stop:
        counters = Metrics(records.store, clock)
        server = MetricsServer(counters, port)
        try:
            size = _source(records, names=False).size()
            note_export(
                records,
                operator,
                {
                    "format": "metrics",
                    "with_names": False,
                    "count": size,
                    "first": 0,
                    "last": max(size - 1, 0),
                },
            )
            address = f"http://127.0.0.1:{server.port}/metrics"
            if as_json:
                emit({"address": address})
            else:
                say(f"✔ Serving {address}")
            while not stop.is_set():
                if verify_every:
                    counters.observe_verification(_verified(records, clock.now()))
                stop.wait(verify_every * 60 or None)
        finally:
            server.close()


def _tell_sent(sent: Sent, target: Target, *, as_json: bool) -> None:
    if as_json:
        emit({"to": str(target), "entries": sent.count, "first": sent.first, "next": sent.next})
    elif sent.count:
        say(f"✔ {sent.count:,} {'entry' if sent.count == 1 else 'entries'} sent to {target}")
    else:
        say("Nothing new to send.")


def _check_private(target: Target, *, follow: bool) -> None:
    """Raise where names would go out in clear, or without an end."""
    if not target.private:
        raise BadInput("names_need_tls", "Names are not sent where others could read along.", "Use tls://…")
    if follow:
        raise BadInput(
            "names_not_followed",
            "The word under which names leave covers one export, not all to come.",
            "Leave out --follow, or --with-names: entries name people by UUID.",
        )


def _source(records: Records, *, names: bool) -> LogSource:
    from kiosk.exchange.log_source import LogSource
    from kiosk.scanlog import leaf

    return LogSource(records.store, lambda data: leaf.decode(data)[1], names=names)


def _hand_out(
    out: str, write: Callable[[IO[bytes]], int], account: Callable[[int], None], planned: int
) -> int:
    from kiosk.exchange.limits import not_written
    from kiosk.exchange.new_file import write_file

    if out != "-":
        return write_file(Path(out).expanduser().absolute(), write, account)
    # What has gone down a pipe cannot be taken back: the log speaks first.
    account(planned)
    try:
        written = write(sys.stdout.buffer)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise not_written(Path("/dev/stdout"), error) from error
    return written


def _moment(text: str, zone: ZoneInfo, *, ends: bool) -> datetime | None:
    """Return the moment that `text` names, event time unless it says otherwise; a day ends with its midnight."""
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadInput(
            "bad_moment",
            f"{text[:40]!r} is no day and no moment.",
            "Write 2026-11-24, or 2026-11-24T14:00 with a zone where it is not event time.",
        ) from error
    if ends and moment.time() == time(0) and len(text) <= 10:
        moment += timedelta(days=1)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=zone)


def _verified(records: Records, at: datetime) -> Verified:
    from kiosk.exchange.metrics import Verified
    from kiosk.scanlog import audit

    with records.store.read() as conn:
        report = audit(conn, records.origin, records.log_keys(conn))
    return Verified(report.ok, report.size, at)


@contextmanager
def _stopping() -> Iterator[threading.Event]:
    """Give an event that Ctrl-C and an end by the system set, instead of breaking off in the middle."""
    stop = threading.Event()
    kinds = (signal.SIGINT, signal.SIGTERM)
    before = {kind: signal.signal(kind, lambda *_: stop.set()) for kind in kinds}
    try:
        yield stop
    finally:
        for kind, handler in before.items():
            signal.signal(kind, handler)
