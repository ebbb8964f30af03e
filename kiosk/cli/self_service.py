"""`kiosk self-service`: a station at which delegates check themselves in."""

from __future__ import annotations

import re
from contextlib import closing
from typing import Annotated

import typer

from kiosk.cli.looks import (
    CameraOption,
    LanguageOption,
    ScreenshotsOption,
    TextScaleOption,
    ThemeOption,
    check_looks,
)
from kiosk.cli.output import DataOption

app = typer.Typer(rich_markup_mode=None)

_SIZE = re.compile(r"(\d{3,5})x(\d{3,5})")


@app.command("self-service")
def self_service(  # noqa: PLR0917 - Typer reads them by name
    data: DataOption = None,
    camera: CameraOption = None,
    print_to: Annotated[str | None, typer.Option(help="A printer, instead of that of the settings.")] = None,
    language: LanguageOption = "",
    theme: ThemeOption = "",
    text_scale: TextScaleOption = 1.0,
    fullscreen: Annotated[
        bool, typer.Option("--fullscreen/--windowed", help="Fill the screen, or open a window.")
    ] = True,
    size: Annotated[str, typer.Option(help="Size of the window in pixels: 1080x1920.")] = "",
    screenshots: ScreenshotsOption = None,
) -> None:
    """Open a self-service station: language, invitation, picture, badge; without help and without a keyboard."""
    check_looks(language, theme)
    window_size = _size(size)
    from kiosk.config import data_folder
    from kiosk.self_service import open_self_service
    from ui.haste import Haste

    def opened() -> int:
        haste = Haste()
        try:
            with closing(open_self_service(data_folder(data), camera=camera, printer=print_to)) as one:
                # Before Qt is imported: the camera takes a few tenths of a second to start.
                one.camera.start()
                from ui.self_service_app import SelfServiceOptions, run_self_service
                from ui.stage import Looks

                haste.end()
                looks = Looks(language, theme, text_scale)
                options = SelfServiceOptions(looks, fullscreen and not window_size, window_size, screenshots)
                return run_self_service(one, options)
        finally:
            haste.end()

    from kiosk.keeping import AGAIN

    # Its keeper has changed the settings: it is opened as a new start would open it.
    while (status := opened()) == AGAIN:
        pass
    raise typer.Exit(status)


def _size(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    found = _SIZE.fullmatch(text)
    if found is None:
        raise typer.BadParameter(f"{text!r} is not a size such as 1080x1920.", param_hint="--size")
    return int(found[1]), int(found[2])
