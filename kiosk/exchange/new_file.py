"""A file that appears whole or not at all, and only once what it holds has been accounted for."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import IO

from kiosk.exchange.limits import not_written


def write_file(
    path: Path, write: Callable[[IO[bytes]], int], account: Callable[[int], None], *, replace: bool = True
) -> int:
    """Write `path`, readable by this user only; return what `write` returned.

    Args:
        write: Fills the stream and returns how many records it wrote.
        account: Told that number once the file is durable and before it gets its name; where it raises
            there is no file.
        replace: Whether what is there may be replaced.

    Raises:
        EnvironmentFault: `disk_full`, `folder_not_writable` (also where the name is taken and may not be); what
            was at `path` is still there then.
    """
    part = path.with_name(path.name + ".part")
    try:
        part.unlink(missing_ok=True)
        descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        try:
            with os.fdopen(descriptor, "wb") as file:
                written = write(file)
                file.flush()
                os.fsync(file.fileno())
            account(written)
            if replace:
                part.replace(path)
            else:
                _name_once(part, path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise not_written(path, error) from error
    return written


def _name_once(part: Path, path: Path) -> None:
    if sys.platform == "win32":
        # There, a rename does not replace.
        part.rename(path)
    else:
        path.hardlink_to(part)
