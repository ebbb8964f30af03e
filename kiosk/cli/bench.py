"""`kiosk bench NAME…`: speed as ratios against a peer or a floor measured in the same run.

The benchmarks themselves stand in `tests/benchmarks/NAME.py`, each with
`run(options: Options) -> Iterator[Row]`; they come with the source, not with the wheel.
"""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Annotated, Protocol, cast

import typer

from kiosk.cli.output import JsonOption, emit, messages
from kiosk.errors import BadInput, EnvironmentFault

_FOLDER = Path(__file__).resolve().parents[2] / "tests" / "benchmarks"


@dataclass(frozen=True, slots=True)
class Options:
    """How thorough a run is to be.

    Args:
        quick: Small sizes, for a look and for tests of the benchmarks themselves.
        photos: Folder of the real camera photos, or None where they are absent.
    """

    quick: bool = False
    photos: Path | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a benchmark.

    Args:
        row: What was measured.
        value: The figure, in `unit`.
        against: The peer or floor that `ratio` compares with, or empty.
        ratio: `value` over the peer's value.
        goal: What is wanted, for people ("<= 4"), or empty.
        holds: Whether the goal is met; None where there is none.
    """

    row: str
    value: float
    unit: str
    against: str = ""
    ratio: float | None = None
    goal: str = ""
    holds: bool | None = None


class _Benchmark(Protocol):
    def run(self, options: Options) -> Iterator[Row]: ...


app = typer.Typer(rich_markup_mode=None)


@app.command()
def bench(
    names: Annotated[list[str], typer.Argument(help="Which benchmarks: scan, lookup, badge, start …")],
    *,
    as_json: JsonOption = False,
    quick: Annotated[bool, typer.Option("--quick", help="Small sizes.")] = False,
    photos: Annotated[Path | None, typer.Option(help="Folder of real camera photos of codes.")] = None,
) -> None:
    """Measure NAMES and print a table; exit status 1 when a goal does not hold."""
    options = Options(quick=quick, photos=photos or _near_photos())
    wrong = 0
    for name in names:
        rows = []
        for row in _load(name).run(options):
            rows.append(row)
            wrong += row.holds is False
            if as_json:
                emit({"bench": name, **asdict(row)})
            else:
                messages.print(f"  measured {row.row}", style="dim")
        if not as_json:
            _print_table(name, rows)
    raise typer.Exit(1 if wrong else 0)


def _near_photos() -> Path | None:
    photos = Path(__file__).resolve().parents[3] / "shared" / "qr-photos"
    return photos if photos.is_dir() else None


def _load(name: str) -> _Benchmark:
    if not _FOLDER.is_dir():
        raise EnvironmentFault(
            "no_benchmarks",
            "The benchmarks come with the source.",
            "Run this from a checkout of the repository.",
        )
    known = sorted(path.stem for path in _FOLDER.glob("*.py") if not path.stem.startswith("_"))
    if name not in known:
        raise BadInput(
            "unknown_benchmark", f"There is no benchmark {name!r}.", f"Known are: {', '.join(known)}."
        )
    # The benchmarks share helpers by `import benchmarks._peers` and the like.
    sys.path.insert(0, str(_FOLDER.parent))
    spec = importlib.util.spec_from_file_location(f"benchmarks.{name}", _FOLDER / f"{name}.py")
    if spec is None or spec.loader is None:
        raise BadInput("unknown_benchmark", f"The benchmark {name!r} cannot be loaded.")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return cast("_Benchmark", module)


def _print_table(name: str, rows: list[Row]) -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table(title=f"kiosk bench {name}", title_justify="left")
    for heading in ("", "value", "unit", "against", "ratio", "goal", ""):
        table.add_column(heading, justify="right" if heading in {"value", "ratio"} else "left")
    signs = {True: "[green]✔[/]", False: "[red]✘[/]", None: ""}
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        table.add_row(row.row, f"{row.value:,.3g}", row.unit, row.against, ratio, row.goal, signs[row.holds])
    Console().print(table)
