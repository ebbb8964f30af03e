"""`kiosk hand-out`: a hand-out desk in a window."""

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
def hand_out(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    camera: CameraOption = None,
    operator: Annotated[str, typer.Option(help="Who stands at the desk, for the signed record.")] = "-",
    language: LanguageOption = "",
    theme: ThemeOption = "",
    fullscreen: FullscreenOption = False,
    autopilot: UntilEndOption = False,
    screenshots: ScreenshotsOption = None,
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
            from ui.gate_app import GateOptions
            from ui.hand_out_app import run_hand_out
            from ui.stage import Looks

            haste.end()
            looks = Looks(language, theme, operator=operator)
            status = run_hand_out(one, GateOptions(looks, fullscreen, screenshots, autopilot))
    finally:
        haste.end()
    raise typer.Exit(status)
