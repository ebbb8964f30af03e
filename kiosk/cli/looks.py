"""What every command that opens a window takes for its looks."""

from __future__ import annotations

import typer

_ALLOWED = {"language": ("en", "fr", "es", "ar"), "theme": ("light", "dark")}


def check_looks(language: str, theme: str) -> None:
    """Refuse a language or a theme that no window has; empty means the station's settings.

    Raises:
        typer.BadParameter: Naming the option and what is allowed.
    """
    for option, value in (("language", language), ("theme", theme)):
        if value and value not in _ALLOWED[option]:
            allowed = ", ".join(_ALLOWED[option])
            raise typer.BadParameter(f"{value!r} is not one of: {allowed}.", param_hint=f"--{option}")
