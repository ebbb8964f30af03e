"""What an examination finds: one line, how grave it is, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.errors import KioskError


class Level(StrEnum):
    """How grave a finding is; the last keeps the program from running at all."""

    OK = "ok"
    NOTE = "note"
    WRONG = "wrong"
    FATAL = "fatal"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the doctor's report.

    Args:
        part: Stable name of what was looked at ("camera"); programs key on it.
        level: How grave it is.
        found: What was found, one sentence or a version.
        remedy: What to do, empty where all is well.
    """

    part: str
    level: Level
    found: str
    remedy: str = ""


Check = Callable[[], Iterable[Finding]]
"""Looks at one thing; may raise, which becomes a finding too."""


def examine(part: str, check: Check) -> Iterator[Finding]:
    """Yield what `check` finds; an exception becomes one finding, so that the other checks still run."""
    try:
        yield from check()
    except KioskError as error:
        yield Finding(part, Level.WRONG, error.message, error.remedy)
    except (ImportError, OSError) as error:
        yield Finding(
            part, Level.FATAL, f"It does not load: {error}.", "Set this program up again (see its README)."
        )
    # A doctor that falls over says nothing about the rest; the kind of error is told, not hidden.
    except Exception as error:
        yield Finding(
            part,
            Level.WRONG,
            f"The look at it failed ({type(error).__name__}).",
            "Please report this as a bug.",
        )
