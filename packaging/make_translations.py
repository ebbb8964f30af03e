"""Collects the window's texts into `resources/i18n/*.ts` and compiles them to `.qm` beside them.

Run it after changing a text; then translate what it marks as unfinished and run it again. A test fails
while anything is unfinished or a `.qm` is older than its `.ts`.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "es", "ar")


def tool(name: str) -> str:
    """Return the path of one of the tools that PySide6 carries."""
    path = Path(PySide6.__file__).parent / name
    return str(path.with_suffix(".exe") if sys.platform == "win32" else path)


def collect() -> None:
    """Bring every `.ts` up to date with the source."""
    sources = sorted(str(path) for kind in ("*.py", "*.qml") for path in (ROOT / "ui").rglob(kind))
    for language in LANGUAGES:
        target = str(FOLDER / f"{language}.ts")
        command = [tool("lupdate"), "-locations", "none", "-no-obsolete", "-silent"]
        command += ["-source-language", "en", "-target-language", language, *sources, "-ts", target]
        subprocess.run(command, check=True)


def compile_all(folder: Path = FOLDER) -> None:
    """Write every `.qm` into `folder`."""
    for language in LANGUAGES:
        source, target = FOLDER / f"{language}.ts", folder / f"{language}.qm"
        subprocess.run([tool("lrelease"), "-silent", str(source), "-qm", str(target)], check=True)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    collect()
    compile_all()
