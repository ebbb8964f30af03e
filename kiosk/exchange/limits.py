"""How large a list may be; a guard against files made to exhaust the machine, not against real lists."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import BadInput, EnvironmentFault


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold.

    Args:
        file_bytes: Size of the file itself.
        unpacked_bytes: Sum of what an XLSX file's parts unpack to, declared and real.
        ratio: How many times larger than packed a part may be once it is above 1 MiB.
        parts: Number of parts of an XLSX file.
        rows: Rows under the headings.
        columns: Columns.
        cell_chars: Characters of one cell.
    """

    file_bytes: int = 32 * 1024 * 1024
    unpacked_bytes: int = 192 * 1024 * 1024
    ratio: int = 200
    parts: int = 2000
    rows: int = 100_000
    columns: int = 100
    cell_chars: int = 1000


DEFAULT = Limits()


def too_large(what: str) -> BadInput:
    """Return `table_too_large`, saying what is."""
    return BadInput(
        "table_too_large", f"The list {what}.", "Split it, or save it anew with only the columns needed."
    )


def unreadable(why: str) -> BadInput:
    """Return `table_unreadable`, saying why."""
    return BadInput(
        "table_unreadable", f"The list cannot be read: {why}.", "Open it in its own program and save it anew."
    )


def not_written(path: Path, error: OSError) -> EnvironmentFault:
    """Return `disk_full` or `folder_not_writable` for what the system said of writing `path`."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFault(
            "disk_full",
            f"The disk is full; {path} was not written.",
            "Free some space, or choose another disk, then repeat the export.",
        )
    return EnvironmentFault(
        "folder_not_writable",
        f"The file {path} cannot be written: {error.strerror}.",
        "Choose another folder, or free some space.",
    )
