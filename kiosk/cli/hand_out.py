"""`kiosk hand-out`: a hand-out desk in a window."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from kiosk.cli.looks import check_looks
from kiosk.cli.output import DataOption

app = typer.Typer(rich_markup_mode=None)


@app.command()
def hand_out(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    camera: Annotated[
        str | None,
        typer.Option(
            help="camera:NAME or camera:NUMBER, file:PATH, folder:DIR, http://…, a path, or none for a hand scanner."
        ),
    ] = None,
    operator: Annotated[str, typer.Option(help="Who stands at the desk, for the signed record.")] = "-",
    language: Annotated[str, typer.Option(help="en, fr, es or ar.")] = "",
    theme: Annotated[str, typer.Option(help="light or dark.")] = "",
    fullscreen: Annotated[
        bool, typer.Option("--fullscreen/--windowed", help="Fill the screen, or open a window.")
    ] = False,
    autopilot: Annotated[bool, typer.Option("--autopilot", help="End when the footage has ended.")] = False,
    screenshots: Annotated[
        Path | None, typer.Option(help="Folder for pictures of each state.", file_okay=False)
    ] = None,
) -> None:
    """Open a hand-out desk: scan the invitation, fetch the badge from its pigeon-hole, scan the badge."""
    check_looks(language, theme)
    from kiosk.config import data_folder
    from kiosk.hand_out import open_hand_out
    from ui.haste import Haste

    haste = Haste()
    try:
        with closing(
            open_hand_out(data_folder(data), camera=camera, operator=operator, attended=True)
        ) as one:
            # Before Qt is imported: the camera takes a few tenths of a second to start.
            one.camera.start()
            from ui.desk_window import Looks
            from ui.gate_app import GateOptions
            from ui.hand_out_app import run_hand_out

            haste.end()
            looks = Looks(language, theme, operator=operator)
            status = run_hand_out(one, GateOptions(looks, fullscreen, screenshots, autopilot))
    finally:
        haste.end()
    raise typer.Exit(status)
