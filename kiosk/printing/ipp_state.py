"""What an IPP printer says of itself and of a job (RFC 8011, PWG 5100.13), in the words of the queue. Pure.

State reasons are matched by how they begin: a suffix (`-error`, `-warning`, `-report`) tells their weight, and printers
append words of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from kiosk.event.badges import PrintState
from kiosk.printing.ipp_codec import Values
from kiosk.printing.printer import PrinterState, Soon, Supply, offline, out_of_paper, stopped


class Operation(IntEnum):
    """The operations that are used (RFC 8011, section 5.4.15)."""

    PRINT_JOB = 0x0002
    CANCEL_JOB = 0x0008
    GET_JOB_ATTRIBUTES = 0x0009
    GET_JOBS = 0x000A
    GET_PRINTER_ATTRIBUTES = 0x000B


class Status(IntEnum):
    """The answers that are told apart (RFC 8011, appendix B)."""

    NOT_POSSIBLE = 0x0404
    NOT_FOUND = 0x0406
    INTERNAL_ERROR = 0x0500
    TEMPORARY_ERROR = 0x0505
    NOT_ACCEPTING = 0x0506
    BUSY = 0x0507


FIRST_ERROR = 0x0400
"""Any status below it is a kind of yes."""

PRINTER_ASKED = (
    "printer-state",
    "printer-state-reasons",
    "printer-state-message",
    "printer-is-accepting-jobs",
    "printer-input-tray",
    "marker-levels",
    "marker-names",
    "marker-low-levels",
    "printer-up-time",
)
"""What `state_of` reads."""

JOB_ASKED = (
    "job-id",
    "job-name",
    "job-state",
    "job-state-reasons",
    "job-impressions-completed",
    "time-at-processing",
    "time-at-completed",
)
"""What `job_state` and a search by name read."""

_PAPER = ("media-empty", "media-needed", "input-tray-missing", "input-media-empty")
_AWAY = ("offline", "shutdown", "connecting-to-device", "timed-out")
# In the order in which a person sees to them: what stands open hides what lies behind it.
_STUCK = (
    (
        ("door-open", "cover-open", "interlock-open", "input-tray-open", "output-cover-open"),
        "a cover is open",
    ),
    (("media-jam", "input-media-jam", "output-jam"), "paper is jammed"),
    (
        ("toner-empty", "marker-supply-empty", "marker-ink-empty", "marker-toner-empty"),
        "ink or toner is used up",
    ),
    (
        ("marker-ribbon-empty", "developer-empty", "opc-life-over", "fuser-over-temp"),
        "a part of it is used up",
    ),
    (("marker-waste-full", "marker-waste-ink", "marker-waste-toner"), "its waste container is full"),
    (("output-area-full", "output-tray-missing"), "its output tray is full or missing"),
    (("paused", "moving-to-paused"), "it was paused"),
    (("spool-area-full",), "its memory is full"),
)
_LOW = (
    (("media-low", "input-media-low"), Soon.PAPER_LOW),
    (_PAPER, Soon.TRAY_EMPTY),
    (("toner-low", "marker-supply-low", "marker-ink-", "marker-toner-low", "marker-ribbon-"), Soon.INK_LOW),
    (("marker-waste-almost", "marker-waste-ink-", "marker-waste-toner-"), Soon.WASTE_FULL),
)
_SOON: Mapping[Soon, str] = MappingProxyType(
    {
        Soon.PAPER_LOW: "paper is low",
        Soon.TRAY_EMPTY: "one of its trays is empty",
        Soon.INK_LOW: "ink or toner is low",
        Soon.WASTE_FULL: "its waste container is almost full",
    }
)
_LONGEST_SUPPLY, _MOST_SUPPLIES = 60, 12
_IDLE, _PROCESSING = 3, 4
_LOWEST_LEVEL = 10
_ABORTED, _COMPLETED = 8, 9
_UNPRINTABLE = (
    "document-format-error",
    "unsupported-document-format",
    "document-unprintable",
    "document-access-error",
)
_INCOMPLETE = ("completed-with-errors", "job-completed-with-errors")


def state_of(shown: Values, name: str) -> PrinterState:
    """Return how a printer is by its attributes `PRINTER_ASKED`; only a report (`-report`) is never a fault."""
    reasons = [str(reason) for reason in shown.get("printer-state-reasons", [])]
    number = first(shown, "printer-state")
    # A warning of one that is idle says what is coming, say of another tray; while it prints, what it waits for.
    light = ("-report", "-warning") if number == _IDLE else ("-report",)
    heavy = [reason for reason in reasons if not reason.endswith(light)]
    if _any(heavy, _PAPER):
        return out_of_paper(name)
    if _any(heavy, _AWAY):
        return offline(name)
    for starts, why in _STUCK:
        if _any(heavy, starts):
            return stopped(name, why)
    if number not in {_IDLE, _PROCESSING}:
        said = first(shown, "printer-state-message")
        return stopped(name, str(said or ", ".join(heavy) or "it gives no reason"))
    if first(shown, "printer-is-accepting-jobs") is False:
        return stopped(name, "it takes no jobs")
    low = _low(reasons, shown)
    said = " and ".join(_SOON[one] for one in low)
    return PrinterState(
        ok=True,
        message=f"The printer {name} goes on, but {said}." if low else "",
        remedy="Have a supply ready." if low else "",
        left=sheets_left(shown),
        soon=tuple(low),
        supplies=supplies(shown),
    )


def supplies(shown: Values) -> tuple[Supply, ...]:
    """Return the supplies whose level is known (`marker-names`, `marker-levels`), at most twelve, names cut at 60."""
    names, levels = shown.get("marker-names", []), shown.get("marker-levels", [])
    found = [
        Supply("".join(c for c in str(name) if c.isprintable()).strip()[:_LONGEST_SUPPLY], level)
        for name, level in zip(names, levels, strict=False)
        if isinstance(level, int) and 0 <= level <= 100
    ]
    return tuple(found[:_MOST_SUPPLIES])


def sheets_left(shown: Values) -> int | None:
    """Return the sheets in the only tray that counts them (`printer-input-tray`, PWG 5100.13), or None."""
    levels = []
    for tray in shown.get("printer-input-tray", []):
        text = tray.decode("ascii", "replace") if isinstance(tray, bytes) else str(tray)
        pairs = dict(part.partition("=")[::2] for part in text.split(";") if "=" in part)
        level = pairs.get("level", "")
        # -2 is unknown, -3 at least one; a capacity of none cannot be counted down either.
        if level.isdecimal() and len(level) < 7 and pairs.get("capacity", "0") not in {"0", "-1", "-2"}:
            levels.append(int(level))
    return levels[0] if len(levels) == 1 else None


def job_state(shown: Values, pages: int = 0) -> PrintState:
    """Return what became of a job by its attributes `JOB_ASKED`.

    FAILED is said only where nothing can have come out: it ended before the printer began with it, or could not be read.
    A job that was broken off later is UNKNOWN, and so is one that ended well with fewer than `pages` impressions.
    """
    number = first(shown, "job-state")
    reasons = [str(reason) for reason in shown.get("job-state-reasons", [])]
    done = first(shown, "job-impressions-completed")
    if number in {3, 4}:
        return PrintState.SENT
    if number in {5, 6}:
        return PrintState.PRINTING
    if number == _COMPLETED:
        # Many printers do not count and say 0.
        short = isinstance(done, int) and 0 < done < pages
        return PrintState.UNKNOWN if short or _any(reasons, _INCOMPLETE) else PrintState.PRINTED
    began = not ("time-at-processing" in shown and first(shown, "time-at-processing") is None)
    if number == _ABORTED and _any(reasons, _UNPRINTABLE) and not done:
        return PrintState.FAILED
    if number in {7, _ABORTED} and not began and not done:
        return PrintState.FAILED
    return PrintState.UNKNOWN


def first(shown: Values, name: str) -> Any:
    """Return the first value of an attribute, or None."""
    found = shown.get(name)
    return found[0] if found else None


def _low(reasons: list[str], shown: Values) -> list[Soon]:
    """Return what will be the matter soon; by reasons, else by the levels of the supplies."""
    found = [why for starts, why in _LOW if _any(reasons, starts)]
    levels = shown.get("marker-levels", [])
    limits = shown.get("marker-low-levels", [])
    for place, level in enumerate(levels if not found else []):
        limit = limits[place] if place < len(limits) and isinstance(limits[place], int) else _LOWEST_LEVEL
        if isinstance(level, int) and 0 <= level <= limit and Soon.INK_LOW not in found:
            found.append(Soon.INK_LOW)
    return found


def _any(reasons: list[str], starts: tuple[str, ...]) -> bool:
    return any(reason.startswith(starts) for reason in reasons)
