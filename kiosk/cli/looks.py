"""What every command that opens a window takes for its looks."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

_ALLOWED = {"language": ("en", "fr", "es", "ar"), "theme": ("light", "dark")}

CameraOption = Annotated[
    str | None,
    typer.Option(
        help="camera:NAME or camera:NUMBER, file:PATH, folder:DIR, http://…, a path, or none for a hand scanner."
    ),
]
LanguageOption = Annotated[str, typer.Option(help="en, fr, es or ar.")]
ThemeOption = Annotated[str, typer.Option(help="light or dark.")]
FullscreenOption = Annotated[
    bool, typer.Option("--fullscreen/--windowed", help="Fill the screen, or open a window.")
]
TextScaleOption = Annotated[float, typer.Option(min=1.0, max=2.0, help="Size of the text, 1 to 2.")]
UntilEndOption = Annotated[bool, typer.Option("--autopilot", help="End when the footage has ended.")]
ScreenshotsOption = Annotated[
    Path | None, typer.Option(help="Folder for pictures of each state.", file_okay=False)
]


def check_looks(language: str, theme: str) -> None:
    """Refuse a language or a theme that no window has; empty means the station's settings.

    Raises:
        typer.BadParameter: Naming the option and what is allowed.
    """
    for option, value in (("language", language), ("theme", theme)):
        if value and value not in _ALLOWED[option]:
            allowed = ", ".join(_ALLOWED[option])
            raise typer.BadParameter(f"{value!r} is not one of: {allowed}.", param_hint=f"--{option}")
