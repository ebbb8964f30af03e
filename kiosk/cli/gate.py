"""`kiosk gate`: a gate in a window."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from kiosk.cli.looks import (
    CameraOption,
    FullscreenOption,
    LanguageOption,
    ScreenshotsOption,
    ThemeOption,
    UntilEndOption,
    check_looks,
)
from kiosk.cli.output import DataOption

app = typer.Typer(rich_markup_mode=None)


@app.command()
def gate(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    gate: Annotated[
        str | None, typer.Option("--gate", help="Code of the gate; else the one in settings.toml.")
    ] = None,
    camera: CameraOption = None,
    operator: Annotated[str, typer.Option(help="Who stands at the gate, for the signed record.")] = "-",
    language: LanguageOption = "",
    theme: ThemeOption = "",
    fullscreen: FullscreenOption = False,
    autopilot: UntilEndOption = False,
    screenshots: ScreenshotsOption = None,
) -> None:
    """Open a gate: scan, verdict, who is inside."""
    check_looks(language, theme)
    from kiosk.config import data_folder
    from kiosk.gate import open_gate
    from ui.haste import Haste

    haste = Haste()
    try:
        with closing(
            open_gate(data_folder(data), camera=camera, gate=gate, operator=operator, attended=True)
        ) as one:
            # Before Qt is imported: the camera takes a few tenths of a second to start.
            one.camera.start()
            from ui.gate_app import GateOptions, run_gate
            from ui.stage import Looks

            haste.end()
            looks = Looks(language, theme, operator=operator)
            status = run_gate(one, GateOptions(looks, fullscreen, screenshots, autopilot))
    finally:
        haste.end()
    raise typer.Exit(status)
