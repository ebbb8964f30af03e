"""`kiosk print`: the printers, the badges that wait for them, and what a person does about both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.cli.print_rooms import job_of, print_room, printer_of
from kiosk.event.badges import PrintState

if TYPE_CHECKING:
    from kiosk.event.badges import PrintJob
    from kiosk.print_room import JobLook, PrinterLook

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, add_completion=False)

_Job = Annotated[str, typer.Argument(help="The badge's serial, or the beginning of the job's id.")]
_Printer = Annotated[str, typer.Argument(help="The printer's number or name, as `printers` lists it.")]
_PrintTo = Annotated[
    str | None, typer.Option("--print-to", help="Printers instead of those in the settings, with commas.")
]
_ASKING = frozenset({PrintState.UNKNOWN, PrintState.FAILED})


@app.command()
def jobs(
    *,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """List the badges that wait for a printer or a person. People appear by number; names are at the desk only.

    Exit status 1 where one failed, or it is not known whether it came out.
    """
    with print_room(data, operator_code(operator), print_to) as room:
        found = room.jobs()
    for one in found:
        if as_json:
            emit(_job_json(one))
        else:
            say(_job_line(one))
    if not found and not as_json:
        say("No badge waits.")
    raise typer.Exit(int(any(one.job.state in _ASKING for one in found)))


@app.command()
def printers(
    *,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Say how each printer of this station is, what is left in it, and what it can promise.

    Exit status 1 where one is not well.
    """
    with print_room(data, operator_code(operator), print_to) as room:
        found = room.printers()
    for place, one in enumerate(found, 1):
        if as_json:
            emit(_printer_json(place, one))
        else:
            for line in _printer_lines(place, one):
                say(line)
    raise typer.Exit(int(not all(one.state.ok for one in found)))


@app.command()
def retry(
    job: _Job,
    *,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Print a badge that failed, also one of another station, and wait for its end.

    Exit status 1 where it did not come out, or it is not known whether it did.
    """
    with print_room(data, operator_code(operator), print_to, alone=True) as room:
        done = room.retry(job_of(room, job).job.id)
    _tell(done, PrintState.PRINTED, as_json=as_json)


@app.command()
def move(
    job: _Job,
    printer: _Printer,
    *,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Take a badge back where its printer has not begun with it, and print it at another printer.

    Exit status 1 where it did not come out there.
    """
    with print_room(data, operator_code(operator), print_to, alone=True) as room:
        done = room.move(job_of(room, job).job.id, printer_of(room, printer))
    _tell(done, PrintState.PRINTED, as_json=as_json)


@app.command()
def answer(
    job: _Job,
    *,
    came_out: Annotated[
        bool, typer.Option("--came-out/--not-there", help="What lies in the tray; one of them must be given.")
    ],
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Say whether a badge came out of which that is not known. One that is not there can be printed again.

    Exit status 1 where the printer contradicts: the same answer again settles it.
    """
    with print_room(data, operator_code(operator), print_to) as room:
        done = room.answer(job_of(room, job).job.id, came_out=came_out)
    _tell(done, PrintState.PRINTED if came_out else PrintState.FAILED, as_json=as_json)


@app.command("take-back")
def take_back(
    job: _Job,
    *,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Take a badge back from its printer. Exit status 1 where the printer has begun with it."""
    with print_room(data, operator_code(operator), print_to) as room:
        done = room.take_back(job_of(room, job).job.id)
    _tell(done, PrintState.FAILED, as_json=as_json)


@app.command()
def cancel(
    job: _Job,
    *,
    data: DataOption = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Make a badge void of which nothing was printed; its code lets nobody in any more."""
    with print_room(data, operator_code(operator)) as room:
        done = room.cancel(job_of(room, job).job.id)
    _tell(done, PrintState.VOID, as_json=as_json)


@app.command()
def refill(
    printer: _Printer,
    *,
    labels: Annotated[
        int | None, typer.Option(help="How many labels are in it now (default: a new roll's).")
    ] = None,
    data: DataOption = None,
    print_to: _PrintTo = None,
    operator: OperatorOption = "-",
) -> None:
    """Say that a new roll is in: its labels are counted down from now on."""
    with print_room(data, operator_code(operator), print_to) as room:
        name = printer_of(room, printer)
        room.refill(name, labels)
    say(f"{name}: labels are counted anew")


@app.command()
def pause(
    printer: _Printer, *, data: DataOption = None, print_to: _PrintTo = None, operator: OperatorOption = "-"
) -> None:
    """Send no more badges to a printer; what it has already is not held back."""
    with print_room(data, operator_code(operator), print_to) as room:
        name = printer_of(room, printer)
        room.pause(name)
    say(f"{name}: paused")


@app.command("continue")
def continue_(
    printer: _Printer, *, data: DataOption = None, print_to: _PrintTo = None, operator: OperatorOption = "-"
) -> None:
    """Send badges to a paused printer again."""
    with print_room(data, operator_code(operator), print_to) as room:
        name = printer_of(room, printer)
        room.unpause(name)
    say(f"{name}: goes on")


def _tell(job: PrintJob, wished: PrintState, *, as_json: bool) -> None:
    """Print how a job ended and end with exit status 0 where it is as wished, else 1."""
    if as_json:
        emit({"job": str(job.id), "state": job.state.value, "printer": job.printer, "message": job.message})
    else:
        say(f"{str(job.id)[:8]}  {job.state.value}")
        if job.message:
            messages.print(job.message, markup=False)
    raise typer.Exit(int(job.state is not wished))


def _job_json(one: JobLook) -> dict[str, Any]:
    job = one.job
    return {
        "job": str(job.id),
        "badge": one.serial,
        "delegate": None if one.delegate is None else one.delegate.number,
        "state": job.state.value,
        "since": job.updated_at.isoformat(),
        "printer": job.printer,
        "station": one.station,
        "attempts": job.attempts,
        "message": job.message,
        "deeds": [deed.value for deed in one.deeds],
    }


def _job_line(one: JobLook) -> str:
    job = one.job
    who = "" if one.delegate is None else f"no. {one.delegate.number}"
    parts = [
        f"{one.serial:06d}",
        str(job.id)[:8],
        f"{job.state.value:<9}",
        f"{job.updated_at.astimezone():%Y-%m-%d %H:%M:%S}",
        f"{one.station:<10}",
        f"{who:<10}",
        job.printer,
        job.message,
    ]
    return "  ".join(parts).rstrip()


def _printer_json(place: int, one: PrinterLook) -> dict[str, Any]:
    state = one.state
    return {
        "number": place,
        "printer": one.name,
        "ok": state.ok,
        "code": state.code,
        "message": state.message,
        "remedy": state.remedy,
        "promise": one.promise.value,
        "jobs": one.jobs,
        "left": state.left,
        "roll": one.roll,
        "soon": [code.value for code in state.soon],
        "supplies": {supply.name: supply.percent for supply in state.supplies},
    }


def _printer_lines(place: int, one: PrinterLook) -> list[str]:
    state = one.state
    told = [f"{one.jobs} at it", one.promise.value.replace("_", " ")]
    if state.left is not None:
        told.insert(0, f"{state.left} left")
    lines = [f"{place}  {one.name}  {state.code}  ({', '.join(told)})"]
    lines += [f"   {line}" for line in (state.message, state.remedy) if line]
    lines += [f"   {supply.name}: {supply.percent} %" for supply in state.supplies]
    return lines
