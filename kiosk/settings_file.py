"""Changes a few settings in a data folder's `settings.toml`, and leaves every other line as a person wrote it."""

from __future__ import annotations

import errno
import os
import re
import tempfile
import tomllib
from collections.abc import Mapping
from pathlib import Path

from kiosk.config import Settings
from kiosk.errors import BadInput, EnvironmentFault

Value = str | bool | int | float
_SECTION = re.compile(r"\s*\[\s*([A-Za-z0-9_-]+)\s*\]\s*(?:#.*)?")
_NAME = "settings.toml"


def changed_text(text: str, changes: Mapping[str, Value]) -> str:
    """Return `text` with the settings in `changes`, each named `section.key`, set; comments and order stay.

    Raises:
        BadInput: `settings_not_simple` where a line cannot be changed alone, such as a value over several lines.
    """
    lines = text.splitlines()
    for name, value in changes.items():
        section, key = name.split(".")
        _set(lines, section, key, _written(value))
    made = "\n".join(lines) + "\n"
    wanted = tomllib.loads(text)
    for name, value in changes.items():
        section, key = name.split(".")
        wanted.setdefault(section, {})[key] = value
    try:
        found = tomllib.loads(made)
    except tomllib.TOMLDecodeError:
        found = {}
    if found != wanted:
        raise BadInput(
            "settings_not_simple",
            "The settings file is written in a way that only a person can change.",
            f"Change {', '.join(changes)} in {_NAME} by hand.",
        )
    return made


def change_settings(folder: Path, changes: Mapping[str, Value]) -> Settings:
    """Write `changes` into the settings of a data folder, whole or not at all, and return them as they are now.

    Raises:
        BadInput: `bad_setting` for a value that is not allowed, `settings_not_simple`; then nothing was written.
        EnvironmentFault: `folder_not_writable`, `disk_full`, `settings_unreadable`.
    """
    path = folder / _NAME
    Settings.load(folder)
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    made = changed_text(text, changes)
    try:
        with tempfile.TemporaryDirectory(dir=folder, prefix=".settings-") as beside:
            fresh = Path(beside) / _NAME
            with fresh.open("w", encoding="utf-8", newline="\n") as file:
                file.write(made)
                file.flush()
                os.fsync(file.fileno())
            settings = Settings.load(fresh.parent)
            fresh.replace(path)
    except OSError as error:
        code = "disk_full" if error.errno == errno.ENOSPC else "folder_not_writable"
        raise EnvironmentFault(
            code,
            f"The settings in {folder} cannot be written: {error.strerror}.",
            "Give this user the right to write there, and free some space.",
        ) from error
    return settings


def _set(lines: list[str], section: str, key: str, written: str) -> None:
    own = re.compile(rf"\s*{re.escape(key)}\s*=")
    here, end = "", None
    for place, line in enumerate(lines):
        found = _SECTION.fullmatch(line)
        if found is not None:
            here = found[1]
        if here != section:
            continue
        if own.match(line):
            lines[place] = f"{key} = {written}"
            return
        if line.strip():
            end = place + 1
    if end is None:
        if lines and lines[-1].strip():
            lines.append("")
        lines.append(f"[{section}]")
        end = len(lines)
    lines.insert(end, f"{key} = {written}")


def _written(value: Value) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        # A basic string of TOML: what JSON escapes is escaped alike.
        escaped = value.replace("\\", "\\\\").replace('"', '\\"')
        return f'"{escaped}"'
    return repr(value)
