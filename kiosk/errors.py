"""Every error a person may meet: a stable code, what happened, and what to do about it.

Three kinds, sorted by whose fault it is: the environment's (`EnvironmentFault`), the input's
(`BadInput`), or ours (any other exception: a bug, which becomes a crash report).
"""

from __future__ import annotations


class KioskError(Exception):
    """An expected failure: `code` never changes, `message` and `remedy` are for a person to read.

    Args:
        code: A stable snake_case identifier; programs and translations key on it.
        message: What happened, one sentence, without names of delegates or raw codes.
        remedy: What the reader can do now, one sentence.
    """

    def __init__(self, code: str, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.message} {self.remedy}".strip()


class EnvironmentFault(KioskError):
    """Something around us is missing or broken: a camera, a disk, a printer, a key file."""


class BadInput(KioskError):
    """Something that was given to us is wrong: a file, a code, a setting, a picture."""
