"""`kiosk scan PATH…`: read the QR codes of pictures, folders and videos."""

from __future__ import annotations

import os
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from kiosk.cli.output import JsonOption, emit, messages, say
from kiosk.errors import BadInput, KioskError

if TYPE_CHECKING:
    from kiosk.vision import ReadCode, Reader

_MOST_FILES = 100_000

app = typer.Typer(rich_markup_mode=None)


@app.command()
def scan(
    paths: Annotated[list[Path], typer.Argument(help="Pictures, videos, or folders of them.")],
    *,
    as_json: JsonOption = False,
    every_frame: Annotated[
        bool, typer.Option("--every-frame", help="One line a frame of a video, not one a video.")
    ] = False,
) -> None:
    """Read the QR codes in PATHS.

    With --json one object a line: path, codes (text; corners as [x, y] from the code's own top left,
    clockwise), ms (to find the codes, without opening the file). A file that cannot be read
    gives path and error. Exit status 1 when there was such a file; a picture without a code is no error.
    """
    from kiosk.vision import Reader

    reader = Reader()
    seen, read, unreadable = 0, 0, 0
    for path, fault in _files(paths):
        for line in _lines(path, fault, reader, every_frame=every_frame):
            seen += 1
            read += bool(line["codes"])
            unreadable += "error" in line
            if as_json:
                emit(line)
            else:
                _tell(line)
    if not as_json:
        messages.print(f"{read} of {seen} held a code; {unreadable} could not be read.", style="dim")
    raise typer.Exit(1 if unreadable else 0)


def _files(paths: Iterable[Path]) -> Iterator[tuple[Path, KioskError | None]]:
    """Yield the files of `paths`, folders searched through, with what is wrong with the path itself."""
    from kiosk.vision.files import PICTURE_SUFFIXES, VIDEO_SUFFIXES, natural_key

    known = PICTURE_SUFFIXES | VIDEO_SUFFIXES
    count = 0
    for path in paths:
        if not path.is_dir():
            yield path, None
            continue
        before = count
        for folder, folders, names in os.walk(path):
            folders.sort(key=natural_key)
            for name in sorted(names, key=natural_key):
                if Path(name).suffix.lower() in known and count < _MOST_FILES:
                    count += 1
                    yield Path(folder) / name, None
        if count == before:
            yield (
                path,
                BadInput("bad_source", "The folder holds no picture and no video.", "Give another folder."),
            )


def _lines(
    path: Path, fault: KioskError | None, reader: Reader, *, every_frame: bool
) -> Iterator[dict[str, Any]]:
    from kiosk.vision.files import is_video, load_picture

    shown = os.fsencode(path).decode("utf-8", "replace")
    try:
        if fault is not None:
            raise fault
        if not is_video(path):
            image = load_picture(path)
            began = time.perf_counter()
            codes = reader.still(image)
            yield _line(shown, [_code(code) for code in codes], time.perf_counter() - began)
        elif every_frame:
            yield from _every_frame(path, shown, reader)
        else:
            yield _whole_video(path, shown, reader)
    except KioskError as error:
        yield {
            "path": shown,
            "codes": [],
            "error": error.code,
            "message": error.message,
            "remedy": error.remedy,
        }


def _every_frame(path: Path, shown: str, reader: Reader) -> Iterator[dict[str, Any]]:
    for number, codes, seconds in _frames(path, reader):
        line = _line(shown, [_code(code) for code in codes], seconds)
        yield {**line, "frame": number}


def _whole_video(path: Path, shown: str, reader: Reader) -> dict[str, Any]:
    """Return one line with each different code once, where it was first seen."""
    first: dict[bytes, dict[str, Any]] = {}
    total, count = 0.0, 0
    for number, codes, seconds in _frames(path, reader):
        total += seconds
        count = number
        for code in codes:
            first.setdefault(code.data, {**_code(code), "frame": number})
    return {**_line(shown, list(first.values()), total), "frames": count}


def _frames(path: Path, reader: Reader) -> Iterator[tuple[int, tuple[ReadCode, ...], float]]:
    from kiosk.vision import open_source

    source = open_source(f"file:{path}")
    source.open()
    try:
        while (frame := source.read()) is not None:
            began = time.perf_counter()
            codes = reader.live(frame.image)
            yield frame.number, codes, time.perf_counter() - began
    finally:
        source.close()


def _line(path: str, codes: list[dict[str, Any]], seconds: float) -> dict[str, Any]:
    return {"path": path, "codes": codes, "ms": round(seconds * 1e3, 3)}


def _code(code: ReadCode) -> dict[str, Any]:
    return {"text": code.text, "corners": [[round(x, 1), round(y, 1)] for x, y in code.corners]}


def _tell(line: dict[str, Any]) -> None:
    from kiosk.vision import visible

    where = visible(line["path"]) + (f" #{line['frame']}" if "frame" in line else "")
    if "error" in line:
        say(f"{'✘':>9}  {where}  {visible(line['message'])} {visible(line['remedy'])}".rstrip())
        return
    texts = [visible(code["text"]) for code in line["codes"]] or ["-"]
    say(f"{line['ms']:>6.1f} ms  {where}  {texts[0]}")
    for text in texts[1:]:
        say(f"{'':>9}  {'':>{len(where)}}  {text}")
