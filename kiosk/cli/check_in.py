"""`kiosk check-in`: the whole path for whoever is in front of the camera, without a window."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.config import Settings, data_folder

if TYPE_CHECKING:
    from kiosk.headless import Record
    from kiosk.vision import Camera, Frame, FrameSource

app = typer.Typer(rich_markup_mode=None)

_SIGNS = {"admit": "✔", "refer": "✋", "refuse": "✘"}
_PATIENCE_S = 0.5


@app.command()
def check_in(
    *,
    data: DataOption = None,
    camera: Annotated[
        str | None,
        typer.Option(help="camera:NAME, a video or picture, folder:DIR, http://… (default: settings)."),
    ] = None,
    print_to: Annotated[
        Path | None, typer.Option(help="Folder for the badges as PDF (default: the settings' printer).")
    ] = None,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Check in whoever is in the footage: one line a person, with verdict, reasons, badge and milliseconds.

    Footage is read frame by frame, none left out; a camera is watched until Ctrl-C. Exit status 1 when
    anyone was not admitted.
    """
    admitted = 0
    shown = 0
    for record in play(data_folder(data), camera, print_to, operator_code(operator)):
        shown += 1
        admitted += record.verdict.outcome.value == "admit"
        if as_json:
            emit(record.as_json())
        else:
            say(_line(record))
    messages.print(f"{admitted} of {shown} admitted.")
    raise typer.Exit(0 if admitted == shown else 1)


def play(folder: Path, camera: str | None, print_to: Path | None, operator: str = "-") -> Iterator[Record]:
    """Open the desk in `folder` and yield what becomes of each person its camera shows."""
    from kiosk.desk import open_desk
    from kiosk.headless import HeadlessDesk
    from kiosk.vision import open_source

    settings = Settings.load(folder)
    source = open_source(camera or settings.camera.source)
    printer = None if print_to is None else f"folder:{print_to}"
    desk = open_desk(folder, camera=source, printer=printer, operator=operator, settings=settings)
    try:
        frames = _live(desk.camera) if source.live else _all(source)
        run = HeadlessDesk(desk, hold_s=settings.admission.same_code_hold_seconds)
        yield from run.run(frames)
    finally:
        desk.close()


def _all(source: FrameSource) -> Iterator[Frame]:
    source.open()
    try:
        while (frame := source.read()) is not None:
            yield frame
    finally:
        source.close()


def _live(camera: Camera) -> Iterator[Frame]:
    camera.start()
    seen, told = 0, ""
    try:
        while True:
            frame = camera.wait(seen, _PATIENCE_S)
            if frame is not None:
                seen = frame.number
                yield frame
            state = camera.state
            if not state.ok and state.code != told:
                messages.print(f"{state.message} {state.remedy}")
            told = "" if state.ok else state.code
    except KeyboardInterrupt:
        return


def _line(record: Record) -> str:
    verdict = record.verdict
    reasons = ", ".join(reason.value for reason in verdict.reasons)
    who = "" if record.number is None else f"no. {record.number}  "
    badge = f"  {record.badge}" if record.badge else ""
    return f"{_SIGNS[verdict.outcome.value]} {verdict.outcome.value:7} {who}{reasons}{badge}"
