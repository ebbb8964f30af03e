"""Turns what SQLite says into errors that tell a person what happened and what to do."""

from __future__ import annotations

import re
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from kiosk.errors import EnvironmentFault

# Primary result codes of SQLite's C interface.
ERROR, BUSY, LOCKED, READ_ONLY, IO_ERROR, CORRUPT, FULL, CANNOT_OPEN, NOT_A_DATABASE = (
    1,
    5,
    6,
    8,
    10,
    11,
    13,
    14,
    26,
)
# SQLite has no code for it. Statements are made from the schema that a store was opened with, so that a name
# is missing only where somebody took it out.
_GONE = re.compile(r"no such (?:table|column): (\S+)|has no column named (\S+)")


def result_code(error: BaseException) -> int | None:
    """Return SQLite's primary result code behind `error`, or None when it is no error of SQLite."""
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None) if isinstance(cause, dbapi2.Error) else None
    return None if code is None else code & 0xFF


def translated(error: BaseException, path: Path) -> EnvironmentFault | None:
    """Return the fault of the environment behind `error`, or None where it is a bug or a constraint."""
    code = result_code(error)
    if code in (BUSY, LOCKED):
        return EnvironmentFault(
            "store_busy",
            f"Another program has kept the store {path} locked for too long.",
            "Try again; if it stays so, close programs that read this file (backup, virus scanner).",
        )
    if code == FULL:
        return EnvironmentFault(
            "disk_full",
            f"The disk that holds {path} is full; nothing was changed.",
            "Free some space, then repeat the last step.",
        )
    if code in (READ_ONLY, CANNOT_OPEN):
        return not_writable(path.parent, "the store cannot be opened for writing")
    if code == IO_ERROR:
        # What kind the driver does not say: SQLite calls only ENOSPC a full disk, a quota that is used up is this.
        return EnvironmentFault(
            "store_damaged",
            f"The disk failed, or a quota or limit is reached, while the store {path} was read or written; nothing was changed.",
            "Free some space, check the disk and its cable, and restore the newest backup only if the store stays unreadable.",
        )
    if code in (CORRUPT, NOT_A_DATABASE):
        return damaged(path, "holds pages that cannot be read")
    if code == ERROR and (gone := _GONE.search(str(getattr(error, "orig", error)))):
        return damaged(path, f"lacks {gone[1] or gone[2]}, which belongs to it")
    return None


def damaged(path: Path, why: str) -> EnvironmentFault:
    """Return `store_damaged`."""
    return EnvironmentFault(
        "store_damaged",
        f"The store {path} {why}.",
        "Set it aside, do not delete it, and restore the newest backup; then import this station's log.",
    )


def not_writable(folder: Path, why: str) -> EnvironmentFault:
    """Return `folder_not_writable`."""
    return EnvironmentFault(
        "folder_not_writable",
        f"The folder {folder} cannot be written: {why}.",
        "Give this user the right to write there, or choose another folder with --data.",
    )
