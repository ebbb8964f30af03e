"""`kiosk badge`: render badges without a window, and say which designs there are."""

from __future__ import annotations

import secrets
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kiosk.cli import badge_check
from kiosk.cli.badge_batch import batch
from kiosk.cli.credential.people import OperatorOption, operator_code
from kiosk.cli.output import DataOption, JsonOption, emit, messages, say
from kiosk.errors import BadInput, EnvironmentFault

if TYPE_CHECKING:
    from kiosk.badge import BadgeContent, BadgeRenderer

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True, help="Render and print badges.")
app.command()(batch)
app.command()(badge_check.check)
app.command()(badge_check.design)


@app.command()
def designs(*, as_json: JsonOption = False) -> None:
    """List the badge designs that ship with the program."""
    from kiosk.badge import design_names, load_design

    for name in design_names():
        design = load_design(name)
        page, sides = design.page, 2 if design.back else 1
        if as_json:
            emit(
                {
                    "name": name,
                    "title": design.title,
                    "width": page.width,
                    "height": page.height,
                    "bleed": page.bleed,
                    "sides": sides,
                }
            )
        else:
            say(
                f"{name:<16} {page.width:g} × {page.height:g} mm, {sides} side{'s' if sides > 1 else ''}  {design.title}"
            )


@app.command()
def render(
    content: Annotated[
        Path | None, typer.Argument(help="What stands on the badge: a .json or .toml file.")
    ] = None,
    *,
    out: Annotated[Path, typer.Option("--out", "-o", help="The PDF to write.")],
    design: Annotated[str, typer.Option(help="A design's name, or a path of a .toml.")] = "a6-portrait",
    sample: Annotated[
        str,
        typer.Option(help="A made-up badge instead of CONTENT: a script's name, or 'all' for one page each."),
    ] = "",
    delegate: Annotated[
        int | None,
        typer.Option(help="The number of a delegate in the data folder: a proof, not a valid badge."),
    ] = None,
    data: DataOption = None,
    portrait: Annotated[Path | None, typer.Option(help="A JPEG for the portrait.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Render a badge as a PDF, from CONTENT, from a sample, or as a proof from a delegate's record."""
    from kiosk.badge import BadgeRenderer, load_design

    if (content is not None) + bool(sample) + (delegate is not None) != 1:
        raise BadInput(
            "bad_usage", "Name one of: a content file, a sample, a delegate.", "Try: --sample arabic."
        )
    if content is not None:
        contents = [_content(content)]
    else:
        contents = _samples(sample) if delegate is None else [_proof(data, delegate)]
    if portrait is not None:
        contents = _with_portrait(contents, portrait)
    renderer = BadgeRenderer(load_design(design))
    missing = frozenset().union(*(renderer.missing(one) for one in contents))
    size = _write(renderer, contents, out)
    if as_json:
        emit({"out": str(out), "badges": len(contents), "bytes": size, "missing": sorted(missing)})
    else:
        say(f"{out}: {len(contents)} badge{'s' if len(contents) > 1 else ''}, {size / 1000:.0f} kB")
    if missing:
        messages.print(
            f"No font has {len(missing)} of the characters: they are printed as boxes.", style="yellow"
        )


@app.command("gallery")
def gallery_(
    design: Annotated[
        list[str] | None,
        typer.Argument(help="Designs' names, or paths of .toml files; all that ship otherwise."),
    ] = None,
    *,
    out: Annotated[Path, typer.Option("--out", "-o", help="The PDF to write.")],
    portrait: Annotated[Path | None, typer.Option(help="A JPEG for the portraits.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Show designs with a made-up person of every script, several badges on each sheet of A4."""
    from kiosk.badge import design_names, load_design
    from kiosk.badge.gallery import gallery

    contents = _samples("all")
    if portrait is not None:
        contents = _with_portrait(contents, portrait)
    names = design or design_names()
    size = _put(gallery([load_design(name) for name in names], contents), out)
    if as_json:
        emit({"out": str(out), "designs": len(names), "badges": len(contents), "bytes": size})
    else:
        say(f"{out}: {len(names)} designs with {len(contents)} people each, {size / 1000:.0f} kB")


def _content(path: Path) -> BadgeContent:
    from kiosk.badge.content_file import load_content

    return load_content(path)


def _proof(data: Path | None, number: int) -> BadgeContent:
    """Return how the badge of that delegate will look; its code is a specimen, for no badge is made here."""
    from kiosk.badge import BadgeContent
    from kiosk.badge.sample import specimen_code
    from kiosk.cli.opening import opened
    from kiosk.store import blobs, people, places

    with opened(data) as records, records.store.read() as conn:
        card = people.delegate_by_number(conn, number)
        if card is None:
            raise BadInput(
                "unknown_delegate", f"The event has no delegate with number {number}.", "Check the number."
            )
        kept = None if card.portrait is None else blobs.get(conn, card.portrait)
        return BadgeContent.for_card(
            card,
            records.event,
            places.zones(conn),
            code=specimen_code(0),
            serial=card.badge_serial or 0,
            portrait=None if kept is None else kept.data,
        )


def _samples(name: str) -> list[BadgeContent]:
    from kiosk.badge.sample import sample, sample_names

    if name == "all":
        return [sample(one) for one in sample_names()]
    if name not in sample_names():
        raise BadInput(
            "unknown_sample", f"There is no sample {name!r}.", f"Known are: all, {', '.join(sample_names())}."
        )
    return [sample(name)]


def _with_portrait(contents: list[BadgeContent], path: Path) -> list[BadgeContent]:
    from dataclasses import replace

    from kiosk.badge.portrait_jpeg import read_portrait

    data = read_portrait(path)
    return [replace(content, portrait=data) for content in contents]


def _write(renderer: BadgeRenderer, contents: list[BadgeContent], out: Path) -> int:
    from io import BytesIO

    pdf = BytesIO()
    renderer.render_many(contents, pdf)
    return _put(pdf.getvalue(), out)


def _put(pdf: bytes, out: Path) -> int:
    # Beside the target first: a full disk must not leave half a badge under its name.
    part = out.with_name(f".{out.name}.{secrets.token_hex(4)}")
    try:
        part.write_bytes(pdf)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFault(
            "folder_not_writable",
            f"{out} cannot be written: {error.strerror}.",
            "Choose another folder with --out.",
        ) from error
    return len(pdf)


@app.command("print")
def print_(
    delegate: Annotated[int, typer.Argument(help="The delegate's number.")],
    *,
    data: DataOption = None,
    print_to: Annotated[
        Path | None, typer.Option(help="Folder for the badge as PDF (default: the settings' printer).")
    ] = None,
    without_portrait: Annotated[
        bool, typer.Option("--without-portrait", help="Leave the portrait out, though one is kept.")
    ] = False,
    operator: OperatorOption = "-",
    as_json: JsonOption = False,
) -> None:
    """Make and print the badge of a delegate who has been admitted; goes on with one that a crash left unprinted.

    Exit status 1 when it did not come out, or it is not known whether it did.
    """
    from kiosk.config import data_folder
    from kiosk.desk import open_desk
    from kiosk.event.badges import PrintState

    target = None if print_to is None else f"folder:{print_to}"
    desk = open_desk(data_folder(data), printer=target, operator=operator_code(operator))
    try:
        card = desk.card_by_number(delegate)
        if card is None:
            raise BadInput(
                "unknown_delegate", f"The event has no delegate with number {delegate}.", "Check the number."
            )
        job = desk.make_badge(card.delegate.id, None if without_portrait else card.portrait)
        job = desk.print_badge(job.id)
        file = desk.file_of(job)
    finally:
        desk.close()
    if as_json:
        badge = str(file) if file is not None else job.remote or None
        emit({"delegate": delegate, "state": job.state.value, "badge": badge, "message": job.message})
    else:
        say(f"{job.state.value}  {file or job.remote}  {job.message}".rstrip())
    raise typer.Exit(0 if job.state is PrintState.PRINTED else 1)
