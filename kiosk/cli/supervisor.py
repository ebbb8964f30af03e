"""`kiosk supervisor`: the supervisor's console in a window."""

from __future__ import annotations

from contextlib import closing
from typing import Annotated

import typer

from kiosk.cli.looks import FullscreenOption, LanguageOption, TextScaleOption, ThemeOption, check_looks
from kiosk.cli.output import DataOption

app = typer.Typer(rich_markup_mode=None)


@app.command()
def supervisor(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    camera: Annotated[
        str | None,
        typer.Option(
            help="What reads the cards of whoever signs in: as of the desk, or none for a hand scanner."
        ),
    ] = None,
    language: LanguageOption = "",
    theme: ThemeOption = "",
    text_scale: TextScaleOption = 1.0,
    fullscreen: FullscreenOption = False,
) -> None:
    """Open the supervisor's console: live scans, cases, the log, boards, the shift report."""
    check_looks(language, theme)
    from kiosk.config import data_folder
    from kiosk.console import open_console

    with closing(open_console(data_folder(data), camera=camera)) as one:
        from ui.console_app import run_console
        from ui.stage import Looks

        status = run_console(one, Looks(language, theme, text_scale), fullscreen=fullscreen)
    raise typer.Exit(status)
