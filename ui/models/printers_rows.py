"""What stands in the lists of the dialog Printers, ready to be shown."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from ui.texts import printers as texts

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.print_room import JobLook, PrinterLook

ASKING = "unknown"
_BUSY = frozenset({"sending", "sent", "printing"})


@dataclass(frozen=True, slots=True)
class PrinterLine:
    """A printer: `look` is "well", "soon" (something will be the matter), "paused" or "wrong"."""

    key: str
    name: str
    look: str
    state: str
    remedy: str
    promise: str
    left: str
    supplies: str
    jobs: str
    can_refill: bool
    paused: bool
    saying: str

    @classmethod
    def of(cls, one: PrinterLook, name: str, language: str) -> PrinterLine:
        """Return the card of a printer that people know as `name`."""
        state, remedy = texts.state(one.state, language)
        look = "soon" if one.state.soon else "well"
        if not one.state.ok:
            look = "paused" if one.paused else "wrong"
        supplies = [texts.supply(each.name, each.percent, language) for each in one.state.supplies]
        left = texts.left(one.state.left, one.roll, language)
        return cls(
            one.name,
            name,
            look,
            state,
            remedy,
            texts.promise(one.promise.value),
            left,
            " · ".join(supplies),
            texts.at_it(one.jobs, language),
            one.roll is not None,
            one.paused,
            ", ".join(filter(None, (name, state, left))),
        )


@dataclass(frozen=True, slots=True)
class JobLine:
    """A badge that waits: `look` is "asks", "failed" or "waits"; `deeds` holds one map a button."""

    key: str
    badge: str
    name: str
    look: str
    state: str
    place: str
    note: str
    busy: bool
    deeds: tuple[Mapping[str, Any], ...]
    saying: str

    @classmethod
    def of(  # noqa: PLR0913 - a row and what it is shown with
        cls,
        one: JobLook,
        names: Mapping[str, str],
        now: datetime,
        language: str,
        *,
        busy: bool,
        asked: bool,
    ) -> JobLine:
        """Return the card of a badge.

        Args:
            names: What people call each printer.
            busy: Whether something is being done about it.
            asked: Whether somebody wants it void, and is asked once more.
        """
        job, who = one.job, texts.nobody() if one.delegate is None else one.delegate.name.display
        where = "" if job.state.value in {"rendered", "failed"} else names.get(job.printer, job.printer)
        place = (
            where and texts.isolated(where),
            "" if one.here else texts.at_station(one.station),
            texts.ago(now - job.updated_at, language),
        )
        state = texts.job(job.state)
        look = {"unknown": "asks", "failed": "failed"}.get(job.state.value, "waits")
        note = texts.sure() if asked else texts.note(job.message, goes_on=one.goes_on)
        badge = texts.badge(one.serial)
        return cls(
            str(job.id),
            badge,
            who,
            look,
            texts.busy() if busy else state,
            " · ".join(filter(None, place)),
            note,
            busy,
            _sure() if asked else _buttons(one, names),
            f"{badge}, {who}, {state}",
        )


def shown_names(names: Sequence[str]) -> dict[str, str]:
    """Return what people call each printer: its host, queue or folder; the whole where two would be called alike."""
    short = {name: _short(name) for name in names}
    called = list(short.values())
    return {name: brief if called.count(brief) == 1 else name for name, brief in short.items()}


def _short(name: str) -> str:
    kind, _, rest = name.partition(":")
    if kind == "folder":
        return PurePath(rest).name or rest
    if rest.startswith("//"):
        host = rest[2:].partition("/")[0].partition("?")[0]
        return host or rest[2:].partition("?")[0]
    return rest or name


def _buttons(one: JobLook, names: Mapping[str, str]) -> tuple[Mapping[str, Any], ...]:
    found: list[Mapping[str, Any]] = []
    for deed in one.deeds:
        code = deed.value
        if code == "move":
            found += [{"deed": code, "to": to, "text": texts.deed(code, names.get(to, to))} for to in one.to]
        else:
            found.append({"deed": code, "to": "", "text": texts.deed(code, here=one.here)})
    return tuple(found)


def _sure() -> tuple[Mapping[str, Any], ...]:
    return tuple({"deed": code, "to": "", "text": texts.deed(code)} for code in ("cancel_yes", "cancel_no"))
