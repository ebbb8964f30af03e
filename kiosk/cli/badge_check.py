"""`kiosk badge check` and `kiosk badge design`: what is wrong with a design, in words or in a window."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli.looks import check_looks
from kiosk.cli.output import JsonOption, emit, fail, say
from kiosk.errors import BadInput

if TYPE_CHECKING:
    from kiosk.badge.check import Finding

_SIGNS = {"fault": "✘", "warning": "!", "note": "·"}
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "cut": "{what} is cut off at its smallest size, {wanted:.2g} mm",
        "broken": "{what} is broken inside a word at its smallest size, {wanted:.2g} mm",
        "squeezed": "{what} had to be set at {value:.2g} mm, below its smallest size of {wanted:.2g} mm",
        "smallest": "{what} had to shrink to its smallest size, {value:.2g} mm",
        "wrapped": "{what} wraps onto {value:.0f} lines",
        "missing": "{what} has characters that no font has; they are printed as boxes",
        "slot": "{what} is where the slot is punched",
        "margin": "{what} comes within {value:.1f} mm of the edge; the margin is {wanted:g} mm",
        "bleed": "the {what} ends {value:.1f} mm beyond the cut; the bleed is {wanted:g} mm",
        "contrast": "{what} has a contrast of {value:.1f} to what is under it; it takes {wanted:.1f}",
        "quiet": "{what} is within the code's white edge",
        "module": "the code's modules are {value:.2f} mm wide; it takes {wanted:g} mm",
    }
)


def check(
    designs: Annotated[
        list[str] | None,
        typer.Argument(help="Designs' names, or paths of .toml files; all that ship otherwise."),
    ] = None,
    *,
    notes: Annotated[
        bool, typer.Option("--notes", help="Say also where text wraps, as the design allows.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Check designs with made-up people of every script: overflow, slot, margin, bleed, contrast and the code.

    Exit status 1 when a design cannot be loaded or has a fault.
    """
    from kiosk.badge import design_names

    wrong = False
    for name in designs or design_names():
        wrong = not _check_one(name, notes=notes, as_json=as_json) or wrong
    raise typer.Exit(1 if wrong else 0)


def _check_one(name: str, *, notes: bool, as_json: bool) -> bool:
    from kiosk.badge import load_design
    from kiosk.badge.check import Level
    from kiosk.badge.check import check as look
    from kiosk.badge.sample import sample, sample_names

    try:
        design = load_design(name)
    except BadInput as error:
        if as_json:
            emit({"design": name, "loads": False, "message": error.message, "remedy": error.remedy})
        else:
            fail(error)
        return False
    found = look(design, {one: sample(one) for one in sample_names()})
    levels = [one.level for one in found]
    shown = [one for one in found if notes or one.level is not Level.NOTE]
    if as_json:
        emit({"design": name, "loads": True, "findings": [_as_json(one) for one in shown]})
    else:
        told = ", ".join(_counted(levels.count(level), level.value) for level in Level)
        say(f"{design.name}: {told}")
        for one in shown:
            say(f"  {_SIGNS[one.level]} {_where(one)}: {words(one)}{_whose(one, len(sample_names()))}.")
    return Level.FAULT not in levels


def words(finding: Finding) -> str:
    """Return what was found as a sentence without its end."""
    return _WORDS[finding.problem].format(what=finding.what, value=finding.value, wanted=finding.wanted)


def _where(finding: Finding) -> str:
    return f"line {finding.line} ({finding.side} {finding.element})"


def _whose(finding: Finding, of: int) -> str:
    if len(finding.people) == of:
        return ""
    return f", for {', '.join(finding.people)}"


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def _as_json(finding: Finding) -> dict[str, object]:
    box = finding.box
    return {
        "level": finding.level.value,
        "problem": finding.problem.value,
        "side": finding.side,
        "element": finding.element,
        "line": finding.line,
        "what": finding.what,
        "value": round(finding.value, 3),
        "wanted": round(finding.wanted, 3),
        "box": [round(one, 2) for one in (box.x, box.y, box.width, box.height)],
        "people": list(finding.people),
    }


def design(
    file: Annotated[Path, typer.Argument(help="The design, a .toml file; it need not be right yet.")],
    *,
    portrait: Annotated[Path | None, typer.Option(help="A JPEG for the portraits.")] = None,
    language: Annotated[str, typer.Option(help="en, fr, es or ar.")] = "",
    theme: Annotated[str, typer.Option(help="light or dark.")] = "",
) -> None:
    """Open a preview that follows FILE as it is saved, with made-up people of every script."""
    check_looks(language, theme)
    if file.suffix != ".toml":
        raise BadInput(
            "bad_design", f"{file} is not a .toml file.", "Copy one that ships from resources/badge_designs."
        )
    from kiosk.badge.portrait_jpeg import read_portrait

    picture = None if portrait is None else read_portrait(portrait)
    from ui.designer_app import run_designer
    from ui.stage import Looks

    raise typer.Exit(run_designer(file, picture, Looks(language, theme)))
