"""`kiosk badge batch`: badges ahead of time, in the order of handing out, each page read back before it leaves."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Annotated

import typer

from kiosk.cli.choosing import choice as chosen
from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say, track
from kiosk.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from kiosk.accreditation.batch import BadgeBatch, Ended, Made
    from kiosk.accreditation.reading_back import Looked, PageReader
    from kiosk.badge import BadgeRenderer
    from kiosk.printing import PrintQueue
    from kiosk.printing.press import Pressed
    from kiosk.station import Opened
    from kiosk.store.invitations import Choice
    from kiosk.store.pigeon_holes import Ahead, Survey

_HEADINGS = ("pigeon-hole", "name", "delegation", "number", "badge")
_AT_ONCE = 250
_WRONG = {
    "unreadable": "no code can be read",
    "not_ours": "the code is none of this event",
    "other_badge": "the code is another badge's",
}


@dataclass(frozen=True, slots=True)
class _Order:
    category: str
    delegation: str
    out: Path | None
    list_to: Path | None
    to_printer: bool
    without_picture: bool
    again: bool
    operator: str


@dataclass(slots=True)
class _Outcome:
    survey: Survey
    ended: list[Ended] = field(default_factory=list)
    made: list[Made] = field(default_factory=list)
    pictureless: int = 0
    written: int = 0
    listed: int = 0
    wrong: list[Looked] = field(default_factory=list)
    pressed: Pressed | None = None

    @property
    def faults(self) -> list[Made]:
        return [one for one in self.made if one.fault is not None]

    @property
    def ok(self) -> bool:
        well = self.pressed is None or not (self.pressed.asked or self.pressed.failed or self.pressed.left)
        return well and not self.wrong and not self.faults


@dataclass(slots=True)
class _Workshop:
    """What one run works with."""

    opened: Opened
    batch: BadgeBatch
    queue: PrintQueue
    renderer: BadgeRenderer
    reader: PageReader
    choice: Choice


def batch(
    *,
    everybody: Annotated[bool, typer.Option("--all", help="Everybody who may have one.")] = False,
    delegation: Annotated[str, typer.Option(help="Only this delegation's: MAR, FRA …")] = "",
    category: Annotated[str, typer.Option(help="Only this category's: head, press …")] = "",
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="The PDF to write, or an existing folder: a PDF a badge."),
    ] = None,
    list_to: Annotated[
        Path | None, typer.Option("--list", help="The list for handing out, to write as CSV.")
    ] = None,
    to_printer: Annotated[
        bool, typer.Option("--print", help="Print them on the settings' printers.")
    ] = False,
    without_picture: Annotated[
        bool, typer.Option("--without-picture", help="Also for those of whom there is no picture.")
    ] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Put those on paper once more that were before.")
    ] = False,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Make badges ahead of time, sorted for handing out, each with a pigeon-hole; nobody is checked in by it.

    A run that was stopped goes on when it is started again, and makes nothing twice. Every page is drawn and its code
    read back before it leaves. Exit status 1 where one was wrong, or a badge did not come out.
    """
    if not everybody and not delegation and not category:
        raise BadInput("bad_usage", "Say for whom.", "Try: --all, --delegation MAR, or --category head.")
    if to_printer and out is not None:
        raise BadInput("bad_usage", "Badges go into a file or to a printer.", "Leave out --out or --print.")
    order = _Order(
        category,
        delegation,
        out,
        list_to,
        to_printer,
        without_picture,
        again,
        operator_code(operator),
    )
    outcome = _run(data, order)
    _tell(order, outcome, as_json=as_json)
    raise typer.Exit(0 if outcome.ok else 1)


def _run(data: Path | None, order: _Order) -> _Outcome:
    from kiosk.store import pigeon_holes

    with _workshop(data, order) as shop:
        with shop.opened.store.read() as conn:
            outcome = _Outcome(pigeon_holes.survey(conn, shop.choice))
            waiting = pigeon_holes.waiting(conn, shop.choice)
        outcome.pictureless = sum(one.picture is None for one in waiting)
        outcome.ended = list(shop.batch.end_stale(shop.choice))
        total = len(waiting) - (0 if order.without_picture else outcome.pictureless)
        making = shop.batch.make_missing(shop.choice, without_picture=order.without_picture)
        outcome.made = list(track(making, "Badges", total))
        with shop.opened.store.read() as conn:
            ahead = pigeon_holes.ahead(conn, shop.choice)
        wanted = [one for one in ahead if order.again or _to_come(one)]
        if order.to_printer:
            _print(shop, wanted, outcome)
        elif order.out is not None and wanted:
            _write(shop, order.out, wanted, outcome)
        if order.list_to is not None:
            outcome.listed = _list(shop, ahead, order.list_to)
    return outcome


@contextmanager
def _workshop(data: Path | None, order: _Order) -> Iterator[_Workshop]:
    from kiosk.accreditation.batch import BadgeBatch
    from kiosk.accreditation.reading_back import PageReader, require_codes
    from kiosk.badge import BadgeRenderer, load_design
    from kiosk.clock import SystemClock
    from kiosk.config import Settings, data_folder
    from kiosk.credential import KeyRing, verify
    from kiosk.event.badges import AHEAD
    from kiosk.printing import Pauses, PrintQueue, open_printers
    from kiosk.scanlog import ScanLog, origin_of
    from kiosk.station import opening, require_operator

    folder, clock = data_folder(data), SystemClock()
    settings = Settings.load(folder)
    require_operator(settings, order.operator)
    design = load_design(settings.printer.design)
    require_codes(design)
    with opening(folder, settings, clock, lambda _: AHEAD + settings.station.code) as opened:
        try:
            with opened.store.read() as conn:
                ring, choice = KeyRing.load(conn), chosen(conn, order.category, order.delegation)
            printers = open_printers(settings.printer.target, folder / "badges", settings.printer.few_left)
            queue = PrintQueue(
                opened.store,
                printers[0],
                opened.code,
                clock,
                others=printers[1:],
                pauses=Pauses(folder / "stock"),
            )
            renderer = BadgeRenderer(design)
            batch = BadgeBatch(
                store=opened.store,
                log=ScanLog(
                    opened.key,
                    origin_of(opened.event.code, opened.code_key),
                    lambda conn: KeyRing.load(conn).log_keys(),
                ),
                key=opened.key,
                owner=opened.owner,
                event=opened.event,
                station=opened.code,
                queue=queue,
                renderer=lambda: renderer,
                clock=clock,
                holes=settings.hand_out.holes_per_shelf,
                operator=order.operator,
            )
            reader = PageReader(design, lambda code: verify(code, ring))
            yield _Workshop(opened, batch, queue, renderer, reader, choice)
        finally:
            opened.lock.release()
            opened.store.close()


def _to_come(one: Ahead) -> bool:
    from kiosk.event.badges import PrintState

    return one.job_state in {PrintState.RENDERED, PrintState.FAILED}


def _write(shop: _Workshop, out: Path, wanted: Sequence[Ahead], outcome: _Outcome) -> None:
    """Write what is read back right; a file with a page that is not keeps its name from being taken."""
    if out.is_dir():
        _write_each(shop, out, wanted, outcome)
        return
    from kiosk.exchange.new_file import write_file

    part = out.with_name(out.name + ".part")

    def write(stream: IO[bytes]) -> int:
        contents = (shop.batch.content(one) for one in track(wanted, "Drawing", len(wanted)))
        return shop.renderer.render_many(contents, stream)

    def account(_: int) -> None:
        looks = track(shop.reader.look(part, wanted), "Reading back", len(wanted))
        outcome.wrong = [look for look in looks if look.wrong]
        if outcome.wrong:
            raise EnvironmentFault(
                "badges_not_as_meant",
                f"{len(outcome.wrong)} of {len(wanted)} pages do not show the code of their badge: {_named(outcome.wrong)}.",
                "Nothing was written. Check the badge design, then run the command again.",
            )
        shop.batch.note_export(len(wanted), form="pdf", listed=False)

    outcome.written = write_file(out, write, account)
    shop.batch.came_out(wanted, out.name)


def _write_each(shop: _Workshop, folder: Path, wanted: Sequence[Ahead], outcome: _Outcome) -> None:
    from kiosk.exchange.new_file import write_file

    shop.batch.note_export(len(wanted), form="folder", listed=False)
    for one in track(wanted, "Writing", len(wanted)):
        document = shop.batch.document(one)
        look = shop.reader.look_alone(document, one)
        if look.wrong:
            outcome.wrong.append(look)
            continue
        name = f"{one.hole.shelf}-{one.hole.hole:03}-{one.number}.pdf"

        def write(stream: IO[bytes], document: bytes = document) -> int:
            return stream.write(document)

        write_file(folder / name, write, lambda _: None)
        shop.batch.came_out([one], name)
        outcome.written += 1


def _print(shop: _Workshop, wanted: Sequence[Ahead], outcome: _Outcome) -> None:
    """Print in the order of the pigeon-holes; Ctrl-C lets the badges at the printers end, and leaves the rest for later."""
    from kiosk.printing.press import Press

    right: list[Looked] = []
    for one in track(wanted, "Reading back", len(wanted)):
        look = shop.reader.look_alone(shop.batch.document(one), one)
        (outcome.wrong if look.wrong else right).append(look)
    shop.queue.recover()
    stop, done = threading.Event(), 0

    def seen(_: object) -> None:
        nonlocal done
        done += 1
        if messages.is_terminal:
            messages.print(f"Printing {done} of {len(right)}", end="\r")

    def nap(seconds: float) -> None:
        stop.wait(seconds)

    press = Press(shop.queue, shop.opened.clock, wait=nap)
    jobs = [look.badge.job_id for look in right]
    try:
        outcome.pressed = press.run(jobs, stop=stop.is_set, seen=seen)
    except KeyboardInterrupt:
        stop.set()
        raise
    outcome.written = len(outcome.pressed.done)


def _list(shop: _Workshop, ahead: Sequence[Ahead], path: Path) -> int:
    from kiosk.exchange import write_table
    from kiosk.store.people import delegate_cards

    def rows() -> Iterator[tuple[str, ...]]:
        left = iter(ahead)
        while some := list(islice(left, _AT_ONCE)):
            with shop.opened.store.read() as conn:
                cards = delegate_cards(conn, [one.delegate_id for one in some])
            for one in some:
                card = cards[one.delegate_id]
                name = card.delegate.name.display
                yield str(one.hole), name, card.delegation.code, str(one.number), str(one.serial)

    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        listed = write_table(part, _HEADINGS, rows())
        shop.batch.note_export(listed, form="", listed=True)
        part.replace(path)
    except OSError as error:
        raise EnvironmentFault(
            "folder_not_writable",
            f"The list {path} cannot be written: {error.strerror}.",
            "Name a file in a folder that you may write to.",
        ) from error
    finally:
        part.unlink(missing_ok=True)
    return listed


def _named(wrong: Sequence[Looked]) -> str:
    few = [f"badge {one.badge.serial} ({_WRONG[one.wrong]})" for one in wrong[:3]]
    return ", ".join(chain(few, ["…"] if len(wrong) > len(few) else []))


def _tell(order: _Order, outcome: _Outcome, *, as_json: bool) -> None:
    pressed = outcome.pressed
    if as_json:
        emit(
            {
                "ok": outcome.ok,
                "made": len(outcome.made) - len(outcome.faults),
                "not_made": [one.number for one in outcome.faults],
                "ended": [{"hole": str(one.badge.hole), "reason": one.reason} for one in outcome.ended],
                "without_picture": outcome.pictureless,
                "written": outcome.written,
                "listed": outcome.listed,
                "wrong": [{"badge": one.badge.serial, "code": one.wrong} for one in outcome.wrong],
                "asked": 0 if pressed is None else len(pressed.asked),
                "failed": 0 if pressed is None else len(pressed.failed),
                "left": 0 if pressed is None else len(pressed.left),
            }
        )
        return
    say(f"✔ {len(outcome.made) - len(outcome.faults)} badges made ahead of time.")
    for one in outcome.faults:
        say(f"✘ Number {one.number}: {one.fault}")
    survey = outcome.survey
    say(
        f"  Left out: {survey.served} served already, {survey.not_cleared} not cleared, {survey.cancelled} cancelled."
    )
    if outcome.pictureless and not order.without_picture:
        say(f"  {outcome.pictureless} have no picture; --without-picture makes theirs too.")
    for gone in outcome.ended:
        say(
            f"✘ Take badge {gone.badge.serial} out of pigeon-hole {gone.badge.hole}: {gone.reason.replace('_', ' ')}."
        )
    if outcome.wrong:
        say(f"✘ Not as meant: {_named(outcome.wrong)}.")
    if outcome.written:
        say(
            f"✔ {outcome.written} badges {'printed' if order.to_printer else f'are in {order.out}'}, each read back."
        )
    if pressed is not None and (pressed.asked or pressed.failed or pressed.left):
        say(
            f"✘ {len(pressed.asked)} to look for in the tray, {len(pressed.failed)} failed, {len(pressed.left)} left:"
            " `kiosk print jobs` names them; run this again to go on."
        )
    if outcome.listed:
        say(f"✔ {outcome.listed} people are listed in {order.list_to}")
